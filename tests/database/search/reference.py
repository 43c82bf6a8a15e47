"""What a query finds, worked out in plain Python over all rows of a small catalogue: no SQL but ``SELECT *``.

Written from the words of the language (``database.search.language``), not from its SQL; the tests hold one against the
other.
"""

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa

from database.fields import AGENTS, FIELDS
from database.folding import joined_words, match_key, words
from database.schema import metadata
from database.search.search_words import OF_KINDS, WORDS, SearchWord, Takes
from database.search.tree import And, Anything, Called, Clause, Days, Exactly, Node, Not, Numbers, Or, Value, Words

LINKS = ("about_id", "object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")
DATE = {"article": "published", "film": "reference", "edition": "held", "event": "start", "festival": "founded"}
DATE |= dict.fromkeys(AGENTS, "start")


class Reference:
    """A catalogue as lists of rows."""

    def __init__(self, connection: sa.Connection) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {
            name: [dict(row) for row in connection.execute(sa.select(table)).mappings()]
            for name, table in metadata.tables.items()
        }
        self.records = {row["id"]: row for row in self.rows["record"]}
        self.trashed = {one for one, row in self.records.items() if row["trashed_at"] is not None}
        self.own = {
            row["id"]: row
            for kind in {*(row["kind"] for row in self.rows["record"])}
            for row in self.rows["agent" if kind in AGENTS else kind]
        }
        self.names: dict[int, list[str]] = {}
        for row in self.rows["name"]:
            self.names.setdefault(row["record_id"], []).append(row["text"])
        self.texts = {row["id"]: self._text_of(row["id"]) for row in self.rows["article"]}
        self.standing = [
            row
            for row in self.rows["statement"]
            if row["rank"] in ("preferred", "normal") and row["modality"] in ("states", "reports")
        ]

    def _text_of(self, article: int) -> str:
        newest = max(
            (one for one in self.rows["article_text"] if one["article_id"] == article),
            key=lambda one: one["number"],
            default=None,
        )
        if newest is None:
            return ""
        cuts = [one for one in self.rows["segment"] if one["text_id"] == newest["id"]]
        if not cuts:
            return str(newest["text"])
        kept = [one for one in cuts if one["kind"] not in ("boilerplate", "headline")]
        return "\n".join(
            newest["text"][one["start"] : one["end"]] for one in sorted(kept, key=lambda one: one["start"])
        )

    def found(self, tree: Node | None, kinds: Iterable[str]) -> set[int]:
        """Return the ids of records of some kinds that a tree finds, those in the trash left out."""
        if tree is None:
            return set()
        every = {kind: self.of_kind(kind) for kind in kinds}
        return {one for kind, ids in every.items() for one in self.holds(tree, kind) & ids} - self.trashed

    def of_kind(self, *kinds: str) -> set[int]:
        return {one for one, row in self.records.items() if row["kind"] in kinds}

    def holds(self, node: Node, kind: str) -> set[int]:
        match node:
            case Words(tokens, prefix):
                return self.with_words(kind, tokens, prefix)
            case Not(part):
                return self.of_kind(kind) - self.holds(part, kind)
            case And(parts):
                return set.intersection(*(self.holds(part, kind) for part in parts))
            case Or(parts):
                return set.union(*(self.holds(part, kind) for part in parts))
            case Clause(name, value):
                return self.clause(WORDS[name], value, kind) & self.of_kind(kind)

    # Words

    def with_words(self, kind: str, tokens: tuple[str, ...], prefix: bool) -> set[int]:
        if kind == "article":
            return {
                row["id"]
                for row in self.rows["article"]
                if row["id"] not in self.trashed
                and any(_has(text, tokens, prefix) for text in (row["headline"], self.texts[row["id"]]))
            }
        named = self.named(tokens, prefix)
        if kind == "edition":
            return {row["id"] for row in self.rows["edition"] if {row["id"], row["festival_id"]} & named}
        if kind != "festival":
            return named
        found = set(named)
        for row in self.rows["edition"]:
            below = {row["id"], *(one["id"] for one in self.rows["section"] if one["edition_id"] == row["id"])}
            if below & named:
                found.add(row["festival_id"])
        return found | {row["giver_id"] for row in self.rows["award"] if row["id"] in named}

    def named(self, tokens: tuple[str, ...], prefix: bool) -> set[int]:
        return {
            one
            for one, forms in self.names.items()
            if one not in self.trashed and any(_has(form, tokens, prefix) for form in forms)
        }

    def called(self, value: Value, kinds: tuple[str, ...] = ()) -> set[int]:
        match value:
            case Exactly(one):
                return {one}
            case Anything():
                return set(self.records)
            case Called(tokens, prefix, typed):
                found = self.named(tokens, prefix)
                if not prefix:
                    key = match_key(typed or " ".join(tokens))
                    found |= {
                        one
                        for one, forms in self.names.items()
                        if one not in self.trashed and key in map(match_key, forms)
                    }
                if not kinds or "edition" in kinds:
                    found |= self.editions(tokens, prefix)
                return found
            case Numbers() if "edition" in kinds:
                return {row["id"] for row in self.rows["edition"] if _inside(row["ordinal"], value)}
        return set()

    def editions(self, tokens: tuple[str, ...], prefix: bool) -> set[int]:
        numbers, rest = [], []
        for token in tokens:
            plain = token.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
            is_number = plain.isascii() and plain.isdigit() and len(plain) < 5
            if is_number and not (prefix and token == tokens[-1]):
                numbers.append(int(plain))
            else:
                rest.append(token)
        found = self.named(tokens, prefix)
        if len(numbers) < 3:
            names = self.named(tuple(rest), prefix) if rest else set(self.records)
            for row in self.rows["edition"]:
                fits = all(_numbered(row, number) for number in numbers)
                if fits and {row["id"], row["festival_id"]} & names and row["id"] not in self.trashed:
                    found.add(row["id"])
        return found & self.of_kind("edition")

    # How one leads to another

    def spoken_of(self, wanted: set[int]) -> set[int]:
        said = {row["id"] for row in self.rows["statement"] if any(row[one] in wanted for one in LINKS)}
        return {row["article_id"] for row in self.rows["mention"] if row["record_id"] in wanted} | self.evidence(said)

    def evidence(self, said: set[int]) -> set[int]:
        return {row["article_id"] for row in self.rows["evidence"] if row["statement_id"] in said} - {None}

    def named_by(self, press: set[int]) -> set[int]:
        said = {row["statement_id"] for row in self.rows["evidence"] if row["article_id"] in press}
        found = {row["record_id"] for row in self.rows["mention"] if row["article_id"] in press}
        found |= {row[one] for row in self.rows["statement"] if row["id"] in said for one in LINKS}
        return found - {None}

    def joined(self, wanted: set[int], kind: str) -> set[int]:
        found = set()
        for row in self.standing:
            named = {row[one] for one in LINKS} - {None}
            if named & wanted:
                found |= named
        if kind == "festival":
            found |= {row["festival_id"] for row in self.rows["edition"] if row["id"] in found}
        return found

    def through(self, found: dict[str, set[int]], kind: str) -> set[int]:
        press = found.pop("article", None)
        others = set().union(*found.values())
        if kind == "article":
            return self.spoken_of(others) if found else set()
        return (self.joined(others, kind) if found else set()) | (self.named_by(press) if press is not None else set())

    # Clauses

    def clause(self, word: SearchWord, value: Value, kind: str) -> set[int]:
        if word.takes is Takes.STATE:
            return self.state(word.name, value.tokens[0], kind)  # type: ignore[union-attr]
        if word.name in (*OF_KINDS, "edition"):
            return self.of_word(word, value, kind)
        if not word.kinds or kind in word.kinds:
            return self.mine(word, value, kind)
        if word.name == kind and kind in word.targets:
            return self.called(value, word.targets)
        if word.role and kind in word.targets and kind != "article":
            return self.fillers(word.role, value)
        return self.through({one: self.mine(word, value, one) & self.of_kind(one) for one in word.kinds}, kind)

    def of_word(self, word: SearchWord, value: Value, kind: str) -> set[int]:
        wanted = self.called(value, word.targets) & self.of_kind(*word.targets)
        found = set(wanted) if kind in word.targets else set()
        for field in FIELDS:
            if field.name == word.name and kind in field.kinds:
                found |= {one for one in self.of_kind(kind) if self.own[one][f"{field.name}_id"] in wanted}
        whole = set(wanted)
        if word.name == "festival":
            held = {row["id"] for row in self.rows["edition"] if row["festival_id"] in wanted}
            whole |= held
            found |= {row["id"] for row in self.rows["section"] if row["edition_id"] in held}
            found |= {row["id"] for row in self.rows["award"] if row["giver_id"] in whole}
        if kind == "article":
            return found | self.spoken_of(whole)
        return found if kind in word.targets else found | self.joined(whole, kind)

    def fillers(self, role: str, value: Value) -> set[int]:
        said = [row for row in self.standing if row["kind"] == "relation" and row["role"] == role and row["object_id"]]
        if isinstance(value, Anything):
            return {row["object_id"] for row in said}
        wanted = self.called(value)
        return {row["object_id"] for row in said if {row["object_id"], row["about_id"]} & wanted}

    def mine(self, word: SearchWord, value: Value, kind: str) -> set[int]:
        special: dict[str, Callable[[Value, str], set[int]]] = {
            "name": self.name,
            "text": self.text,
            "tag": self.tag,
            "collection": self.collection,
            "date": self.date,
            "id": lambda value, _: {value.id} if isinstance(value, Exactly) else set(self.records),
            "mentions": self.mentions,
            "indexed": self.mentioned,
            "pictured": lambda value, kind: self.mentioned(value, kind, "pictured"),
            "won": lambda value, _: self.awarded("won", value),
            "nominated": lambda value, _: self.awarded("nominated", value),
            "entry": self.entry,
        }
        if word.name in special:
            return special[word.name](value, kind)
        found: set[int] = set()
        for field in word.fields:
            if kind in field.kinds:
                found |= {one for one in self.of_kind(kind) if self.has_value(one, field, value)}
        if word.role:
            wanted = None if isinstance(value, Anything) else self.called(value, word.targets)
            for row in self.standing:
                filled = row["kind"] == "relation" and row["role"] == word.role
                if filled and (wanted is None or row["object_id"] in wanted):
                    found.add(row["about_id"])
        return found

    def has_value(self, one: int, field: Any, value: Value) -> bool:
        row = self.own[one]
        if field.several:
            there = [
                item["value"]
                for item in self.rows["field_item"]
                if (item["record_id"], item["field"]) == (one, field.name)
            ]
        else:
            there = [row[field.name] if field.type.value not in ("record", "date") else None]
        match field.type.value, value:
            case "date", _:
                return _during(row, field.name, value)
            case "record", Anything():
                return row[field.column] is not None
            case "record", _:
                return row[field.column] is not None and row[field.column] in self.called(value, field.targets)
            case (("integer" | "number"), Numbers()):
                return _inside(there[0], value)
            case "flag", Called((said,)):
                return bool(there[0]) == (said == "yes")
            case _, Anything():
                return any(one not in ("", None) for one in there)
            case _, Called(tokens, prefix, _):
                if field.name == "headline" and one in self.trashed:
                    return False
                if field.name == "language":
                    code = "-".join(tokens)
                    return any(tag.lower() == code or tag.lower().startswith(f"{code}-") for tag in there)
                codes = self.terms(field.vocabulary, tokens, prefix) if field.vocabulary else set()
                worded = field.type.value == "text" or field.open
                joined = field.name == "headline"
                return any(
                    tag and (tag in codes or (worded and _has(tag, tokens, prefix, joined=joined))) for tag in there
                )
        return False

    def terms(self, vocabulary: str, tokens: tuple[str, ...], prefix: bool) -> set[str]:
        of = [row for row in self.rows["term"] if row["vocabulary"] == vocabulary]
        plain = " ".join(tokens)

        def labels(row: dict[str, Any]) -> list[str]:
            return [" ".join(words(row[f"label_{language}"])) for language in ("en", "fa", "ar")]

        exact = {row["code"] for row in of if row["code"] == "_".join(tokens) or plain in labels(row)}
        loose = {
            row["code"]
            for row in of
            if any(_in(one.split(), tokens, prefix) for one in [*labels(row), " ".join(words(row["code"]))])
        }
        return (set() if exact else loose) if prefix else exact or loose

    def name(self, value: Value, kind: str) -> set[int]:
        if isinstance(value, Anything):
            if kind == "article":
                return {row["id"] for row in self.rows["article"] if row["headline"]}
            return set(self.names)
        if kind == "article":
            return {
                row["id"]
                for row in self.rows["article"]
                if row["id"] not in self.trashed and _has(row["headline"], value.tokens, value.prefix)
            }
        return self.called(value, (kind,))

    def text(self, value: Value, _kind: str) -> set[int]:
        if isinstance(value, Anything):
            return {row["article_id"] for row in self.rows["article_text"]}
        return {
            one
            for one, text in self.texts.items()
            if one not in self.trashed and _has(text, value.tokens, value.prefix)
        }

    def tag(self, value: Value, _kind: str) -> set[int]:
        tags = {
            row["id"]
            for row in self.rows["tag"]
            if isinstance(value, Anything) or _has(row["text"], value.tokens, value.prefix, joined=False)
        }
        return {row["record_id"] for row in self.rows["record_tag"] if row["tag_id"] in tags}

    def collection(self, value: Value, kind: str) -> set[int]:
        if isinstance(value, Anything):
            inside = {row["record_id"] for row in self.rows["collection_item"]}
            return inside | {row["id"] for row in self.rows["collection"] if row["parent_id"] is not None}
        below = self.called(value, ("collection",))
        while True:
            more = {row["id"] for row in self.rows["collection"] if row["parent_id"] in below} - below
            if not more:
                break
            below = below | more
        inside = {row["record_id"] for row in self.rows["collection_item"] if row["collection_id"] in below}
        return inside | below if kind == "collection" else inside

    def date(self, value: Value, kind: str) -> set[int]:
        if kind not in DATE:
            return set()
        return {one for one in self.of_kind(kind) if _during(self.own[one], DATE[kind], value)}

    def mentions(self, value: Value, _kind: str) -> set[int]:
        if isinstance(value, Anything):
            every = {row["article_id"] for row in self.rows["evidence"]} - {None}
            return every | {row["article_id"] for row in self.rows["mention"]}
        return self.spoken_of(self.called(value))

    def mentioned(self, value: Value, _kind: str, role: str = "") -> set[int]:
        wanted = self.called(value)
        return {
            row["article_id"]
            for row in self.rows["mention"]
            if (not role or row["role"] == role) and (isinstance(value, Anything) or row["record_id"] in wanted)
        }

    def awarded(self, outcome: str, value: Value) -> set[int]:
        said = [row for row in self.standing if (row["kind"], row["outcome"]) == ("award_result", outcome)]
        if not isinstance(value, Anything):
            wanted = self.called(value, ("award", "edition", "festival"))
            if isinstance(value, Exactly):
                wanted |= {row["id"] for row in self.rows["edition"] if row["festival_id"] == value.id}
                codes = set()
            else:
                codes = self.terms("award_category", value.tokens, value.prefix)
            said = [
                row for row in said if {row["award_id"], row["object_id"]} & wanted or row["category"] in codes - {""}
            ]
        return {row[one] for row in said for one in ("about_id", "recipient_id")} - {None}

    def entry(self, value: Value, _kind: str) -> set[int]:
        said = [row for row in self.standing if row["kind"] == "entry"]
        if isinstance(value, Anything):
            return {row["about_id"] for row in said if row["entry_status"]}
        codes = self.terms("entry_status", value.tokens, value.prefix)
        return {row["about_id"] for row in said if row["entry_status"] in codes}

    # States

    def state(self, name: str, state: str, kind: str) -> set[int]:
        if name in ("rank", "modality"):
            return self.said_so(name, state, kind)
        if name == "is":
            return self.is_so(state, kind)
        if name == "no" and state == "evidence":
            return {row["about_id"] for row in self.rows["statement"] if not row["evidence_count"]}
        found = self.has(state, kind)
        return self.of_kind(kind) - found if name == "no" else found

    def said_so(self, column: str, code: str, kind: str) -> set[int]:
        said = [row for row in self.rows["statement"] if row[column] == code]
        if kind == "article":
            return self.evidence({row["id"] for row in said})
        return {row[one] for row in said for one in LINKS[:3]} - {None}

    def is_so(self, state: str, kind: str) -> set[int]:
        press = self.rows["article"]
        of_articles: dict[str, set[int]] = {
            "checked": {row["id"] for row in press if row["checked_at"] is not None},
            "devised": {row["id"] for row in press if row["headline_devised"]},
            "copy": {row["id"] for row in press if row["origin_id"] is not None},
            "correction": {row["id"] for row in press if row["corrects_id"] is not None},
            **{
                level: {row["id"] for row in press if row["level"] == level}
                for level in ("inbox", "registered", "indexed", "analysed")
            },
        }
        if state in of_articles:
            return of_articles[state] if kind == "article" else self.named_by(of_articles[state])
        if state in ("provisional", "established"):
            return {one for one, row in self.records.items() if row["heading_status"] == state}
        if state == "planned":
            return self.said_so("modality", "plans", kind)
        if state == "contradicted":
            return self.contradicted(kind)
        return self.of_kind(state)

    def contradicted(self, kind: str) -> set[int]:
        # What a contradiction is, is told by the checks and their tests.
        found = [row for row in self.rows["finding"] if row["rule"] == "contradiction" and not row["dismissed"]]
        if kind == "article":
            return self.evidence({one for row in found for one in row["statements"]})
        return {row["record_id"] for row in found}

    def has(self, part: str, kind: str) -> set[int]:
        files = self.rows["attachment"]
        said = self.rows["statement"]
        of_evidence = self.rows["evidence"]
        if part in ("scan", "photo", "poster", "original"):
            return {row["record_id"] for row in files if row["role"] == part}
        if part == "file":
            return {row["record_id"] for row in files if row["held"]}
        if part == "text":
            return {row["article_id"] for row in self.rows["article_text"]}
        if part == "date":
            return self.date(Anything(), kind)
        if part == "evidence":
            if kind == "article":
                return {row["article_id"] for row in of_evidence} - {None}
            return {row["about_id"] for row in said if row["evidence_count"]}
        if part == "mention":
            return {row["article_id" if kind == "article" else "record_id"] for row in self.rows["mention"]} - {None}
        if part == "statement":
            if kind == "article":
                return {row["article_id"] for row in of_evidence if row["statement_id"] is not None} - {None}
            return {row[one] for row in said for one in LINKS[:3]} - {None}
        if part == "question":
            return {row["about_id"] for row in said if row["open_question"]}
        if part == "note":
            return {one for one, row in self.records.items() if row["note"]}
        if part == "tag":
            return self.tag(Anything(), kind)
        if part == "collection":
            return {row["record_id"] for row in self.rows["collection_item"]}
        if part == "identifier":
            return {row["record_id"] for row in self.rows["identifier"]}
        word = WORDS[part]
        if word.kinds and kind not in word.kinds and word.name not in (*OF_KINDS, "edition"):
            return set()
        return self.clause(word, Anything(), kind)


def _has(text: str, tokens: tuple[str, ...], prefix: bool, *, joined: bool = True) -> bool:
    """Whether a text has words together; the index also holds words that a non-joiner parts as one, at its end."""
    there = words(text) + ([word for one in joined_words(text) for word in words(one)] if joined else [])
    return _in(there, tokens, prefix)


def _in(there: list[str], tokens: tuple[str, ...], prefix: bool) -> bool:
    for at in range(len(there) - len(tokens) + 1):
        piece = there[at : at + len(tokens)]
        same = piece[:-1] == list(tokens[:-1])
        if same and (piece[-1].startswith(tokens[-1]) if prefix else piece[-1] == tokens[-1]):
            return True
    return False


def _inside(number: float | None, value: Numbers) -> bool:
    if number is None:
        return False
    low = value.least is None or number > value.least or (value.with_least and number == value.least)
    return low and (value.most is None or number < value.most or (value.with_most and number == value.most))


def _during(row: dict[str, Any], prefix: str, value: Value) -> bool:
    earliest, latest = row[f"{prefix}_earliest"], row[f"{prefix}_latest"]
    if not earliest:
        return False
    if not isinstance(value, Days):
        return True
    return (value.last is None or earliest <= value.last) and (value.first is None or latest >= value.first)


def _numbered(row: dict[str, Any], number: int) -> bool:
    if number < 1000:
        return row["ordinal"] == number
    from database.search.query_dates import bounds

    first, last = bounds(str(number))
    return row["year_label"] == str(number) or (
        bool(row["held_earliest"]) and row["held_earliest"] <= last and row["held_latest"] >= first
    )
