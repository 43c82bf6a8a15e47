"""Says which of the facts a catalogue does not hold as declared."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from .declared import Also, LoadedWord, Mentioned, Part, Picture, Stated
from .entering import Entered
from .expecting import AGENTS, Claim, Wanted, expect, given_by, holders
from .facts import Fact
from .reading import Dump, Row
from .records import RECORDS

#: Parts of a text that are never evidence.
_NO_EVIDENCE = frozenset({"boilerplate", "pull_quote"})
_NAME_PARTS = ("text", "kind", "language", "romanisation", "given", "family", "particle", "honorific", "sort_as")


class _Stood:
    """A claim, ready to be compared."""

    def __init__(self, claim: Claim) -> None:
        self.table, self.id, self.name = claim.table, claim.id, claim.name
        self.row = Wanted(claim.row)
        self.evidence = [Wanted(row) for row in claim.evidence]


class Checker:
    """Compares catalogues, as dumps, with what was declared."""

    def __init__(self, entered: Entered) -> None:
        self._entered = entered
        self._facts = entered.seeds.facts
        self.expected = expect(entered)
        self._claims = {at: _Stood(claim) for at, claim in self.expected.claims.items()}
        self._own = {key: Wanted(row) for key, row in self.expected.own.items()}
        self._articles = {number: Wanted(row) for number, row in self.expected.articles.items()}
        self._names = {
            key: [
                tuple((dict.fromkeys(_NAME_PARTS, "") | {"text": form.text, "kind": form.kind} | form.parts).values())
                for form in record.names
            ]
            for key, record in RECORDS.items()
        }

    def failures(self, dump: Dump) -> dict[int, list[str]]:
        """Return for each row that *dump* does not hold what is wrong with it."""
        found: dict[int, list[str]] = defaultdict(list)
        for key, problem in self._wrong_records(dump):
            for row in self.expected.uses[key]:
                found[row].append(f"{key}: {problem}")
        evidence: dict[tuple[str, int], list[Row]] = defaultdict(list)
        for one in dump["evidence"].values():
            for table in ("statement", "mention"):
                if one[f"{table}_id"] is not None:
                    evidence[(table, one[f"{table}_id"])].append(one)
        words = _article_words(dump)
        standing = {
            at: list(self._wrong_claim(dump, claim, evidence[(claim.table, claim.id)], words))
            for at, claim in self._claims.items()
        }
        for (row, place), holder in holders():
            for problem in self._problems(dump, (row, place), holder, standing):
                found[row].append(problem)
        return dict(found)

    def _problems(
        self, dump: Dump, at: tuple[int, int], holder: Any, standing: dict[tuple[int, int], list[str]]
    ) -> Iterator[str]:
        match holder:
            case Stated() | Mentioned():
                yield from standing[at]
            case Also():
                for other in holder.statements:
                    yield from standing[other]
            case LoadedWord():
                yield from standing[(holder.row, holder.number)]
            case Part():
                yield from self._wrong_part(dump, self._facts[at[0]], holder)
            case Picture():
                yield from self._wrong_picture(dump, self._facts[at[0]], holder)

    def _wrong_claim(
        self, dump: Dump, claim: _Stood, evidence: list[Row], words: dict[int, bytearray]
    ) -> Iterator[str]:
        found = dump[claim.table].get(claim.id)
        if found is None:
            yield f"the {claim.table} is not there"
            return
        yield from claim.row.differences(found)
        if claim.name:
            name = dump["name"].get(found["name_id"])
            if name is None or (name["record_id"], name["text"]) != (found["about_id"], claim.name):
                yield f"the name “{claim.name}” is not there"
        for wanted in claim.evidence:
            start, end = wanted.columns["start"], wanted.columns["end"]
            if not any(map(wanted.matches, evidence)):
                yield f"it does not stand on {start}–{end}: {wanted.columns['exact']!r}"
            inside = words.get(wanted.columns["text_id"], bytearray())[start:end]
            if not (inside and inside[0] and inside[-1]):
                yield "it stands on words that are no part of the article"

    def _wrong_records(self, dump: Dump) -> Iterator[tuple[str, str]]:
        names: dict[int, list[Row]] = defaultdict(list)
        for name in sorted(dump["name"].values(), key=lambda row: (row["position"], row["id"])):
            names[name["record_id"]].append(name)
        items: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for item in sorted(dump["field_item"].values(), key=lambda row: row["position"]):
            items[item["record_id"]][item["field"]].append(item["value"])
        for key, record in RECORDS.items():
            record_id = self._entered.ids[key]
            base = dump["record"].get(record_id)
            own = dump["agent" if record.kind in AGENTS else record.kind].get(record_id)
            if base is None or own is None or base["kind"] != record.kind or base["trashed_at"] is not None:
                yield key, "the record is not there"
                continue
            for problem in self._own[key].differences(own):
                yield key, problem
            if items[record_id] != self.expected.items[key]:
                yield key, "the listed values are others"
            if [tuple(row[part] for part in _NAME_PARTS) for row in names[record_id]] != self._names[key]:
                yield key, "the names are others"
        for number, text in self._entered.seeds.texts.items():
            for problem in self._wrong_article(dump, number, text):
                yield f"article_{number}", problem

    def _wrong_article(self, dump: Dump, number: int, text: str) -> Iterator[str]:
        article_id, text_id = self._entered.ids[f"article_{number}"], self._entered.texts[number]
        found, frozen = dump["article"].get(article_id), dump["article_text"].get(text_id)
        if found is None or dump["record"].get(article_id, {}).get("kind") != "article":
            yield "the article is not there"
            return
        yield from self._articles[number].differences(found)
        if frozen is None or (frozen["article_id"], frozen["text"]) != (article_id, text):
            yield "the text is another"
        elif frozen["sha256"] != hashlib.sha256(text.encode()).digest():
            yield "the text's hash is another"

    def _wrong_part(self, dump: Dump, fact: Fact, part: Part) -> Iterator[str]:
        start, end = self._entered.wording.place(fact, part.whole)
        if not start <= fact.start < fact.end <= end:
            yield "the segment does not hold the passage"
        wanted = (self._entered.texts[fact.article], start, end, part.kind, part.gives)
        found = (
            (row["text_id"], row["start"], row["end"], row["kind"], row["field"]) for row in dump["segment"].values()
        )
        if wanted not in found:
            yield f"no segment {wanted[1:]}"
        article = dump["article"].get(self._entered.ids[f"article_{fact.article}"], {})
        for column, held in given_by(self._entered, fact, part).items():
            if article.get(column) != held:
                yield f"{column} is {article.get(column)!r}, not {held!r}"

    def _wrong_picture(self, dump: Dump, fact: Fact, picture: Picture) -> Iterator[str]:
        wanted = {
            "record_id": self._entered.ids[f"article_{fact.article}"],
            "role": "photo",
            "caption": self._entered.wording.words(fact, picture.caption),
            "held": 0,
            "size": None,
            "sha256": None,
        }
        if not any(map(Wanted(wanted).matches, dump["attachment"].values())):
            yield "no photo that the copy lacks"


def _article_words(dump: Dump) -> dict[int, bytearray]:
    """Return for each text which of its signs belong to the article: 1 within its parts, 0 between and in the rest."""
    found = {row["id"]: bytearray(len(row["text"])) for row in dump["article_text"].values()}
    for row in dump["segment"].values():
        if row["kind"] not in _NO_EVIDENCE and row["text_id"] in found:
            start, end = row["start"], row["end"]
            found[row["text_id"]][start:end] = b"\1" * (end - start)
    return found
