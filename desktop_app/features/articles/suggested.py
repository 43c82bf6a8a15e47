"""What is suggested of an article, as lines in groups under what they speak of. On a worker: no widgets, no SQL."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from database.dates import DateValue
from database.fields import fields_of
from database.proposals import CERTAIN, Proposal, ProposalRef
from database.queries.links import Link, links
from database.queries.names import Offer
from database.queries.proposals import ArticleProposals, article_proposals
from database.queries.telling import Facts, facts
from desktop_app.directions import begun, isolate
from desktop_app.features.articles.choices import choice
from desktop_app.features.articles.near import near_records
from desktop_app.reading.article_kind import KindGuess
from desktop_app.rooms.passages import passage_kind
from desktop_app.widgets.card_line import LINE_BREAK, CardLine
from desktop_app.widgets.reader_text import ReaderPassage
from desktop_app.wording.date_working import bounds_words, coded, inferred_words
from desktop_app.wording.labels import name_only
from desktop_app.wording.statements import field_label, field_value
from desktop_app.wording.wording import Wording

_CONTEXT = "Desk"
_MAIN = ("film", "edition", "festival", "section", "award")
"""Kinds of records that articles of this archive are about; what is said of them is the core."""
_ORDER = {kind: place for place, kind in enumerate(("relation", "entry", "award_result", "value", "naming"), 1)}
"""Of the statements on one record, behind the record itself."""
_OTHERS = {"relation": "object", "entry": "edition", "award_result": "award", "value": "value"}
"""Of a statement, what holds the other record that its line names."""
MAIN_SUBJECT = 3
"""Passages from which on a person or a body is one of the main subjects."""
MOST_CANDIDATES = 9
"""As many as there are digits to choose with."""


@dataclass(frozen=True, slots=True)
class SuggestedRow:
    """One line: a statement, or a record that no open statement would bring along.

    Attributes:
        number: the proposal.
        group: the proposal of the record that it speaks of.
        core: whether it stands in the first fold.
        certain: whether it is filed by one key with the others.
        carried: whether an open statement brings it along: going on passes it over.
        which: the records that it may be, to choose from; empty where that is clear.
        near: records that are called almost as the new one that it is, or that it speaks of, to choose instead.
        asks: the proposal whose record its digits choose.
        modality: how surely it is said.
        waits: the proposal whose record is to be chosen first, None for none.
        line: as it is shown; its id, which begins with "proposal", stays over readings of the same words.
    """

    number: int
    group: int
    core: bool
    certain: bool
    carried: bool
    which: tuple[int, ...]
    near: tuple[int, ...]
    asks: int
    waits: int | None
    modality: str
    line: CardLine

    @property
    def choices(self) -> tuple[int, ...]:
        """The records that its digits choose, from 1."""
        return self.which or self.near


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is suggested of an article.

    Attributes:
        found: the proposals.
        rows: in the order of the groups, the statements of each before what is only named.
        headings: the line above each group whose record is decided; others begin with the row of their record.
        known: records of the catalogue that are meant.
        passages: for the reader.
        kind: what kind of article it probably is; None where that is known, or was dismissed.
    """

    found: ArticleProposals = field(default_factory=lambda: ArticleProposals(None, is_read=True))
    rows: tuple[SuggestedRow, ...] = ()
    headings: Mapping[int, CardLine] = field(default_factory=dict)
    passages: tuple[ReaderPassage, ...] = ()
    known: Mapping[int, Link] = field(default_factory=dict)
    kind: KindGuess | None = None


def suggested(connection: Any, article_id: int, wording: Wording, headline: tuple[int, int] = (0, 0)) -> Suggested:
    """Return what is suggested of an article and not decided; *headline* is its range in the text."""
    found = article_proposals(connection, article_id)
    if not found.open:
        return Suggested(found)
    near = near_records(connection, found)
    beside = {one.id for offers in near.values() for one in offers}
    records = {one for each in found.all.values() for one in each.records} | set(found.decided.values()) | beside
    known = links(connection, records)
    doubtful = {
        one
        for each in found.all.values()
        if each.number not in found.decided and len(each.records) > 1
        for one in each.records[:MOST_CANDIDATES]
    }
    return _Builder(found, known, facts(connection, doubtful | beside), near, wording, headline).build()


class _Builder:
    def __init__(
        self,
        found: ArticleProposals,
        known: Mapping[int, Link],
        told: Mapping[int, Facts],
        near: Mapping[int, Sequence[Offer]],
        wording: Wording,
        headline: tuple[int, int],
    ) -> None:
        self._found = found
        self._known = known
        self._facts = told
        self._near = near
        self._wording = wording
        self._headline = headline
        self._ids = _ids_of(found.all)
        self._told_of = {_told_of(one) for one in found.open if one.is_statement}
        self._carried = {number for one in found.open if one.is_statement for number in _all_needs(one, found.all)}

    def build(self) -> Suggested:
        rows = [self._row(one) for one in self._found.open if self._is_shown(one)]
        first: dict[int, int] = {}
        for row in rows:
            start = self._found.all[row.number].start
            first[row.group] = min(start, first.get(row.group, start))
        order = {row.number: _ORDER.get(self._found.all[row.number].kind, 0) for row in rows}
        rows.sort(key=lambda row: (not row.core, first[row.group], row.group, order[row.number], row.number))
        shown = {row.number for row in rows}
        headings = {row.group: self._heading(row.group) for row in rows if row.group not in shown}
        passages = tuple(self._passage(row) for row in rows)
        return Suggested(self._found, tuple(rows), headings, passages, self._known)

    def _say(self, text: str) -> str:
        return self._wording.translate(_CONTEXT, text)

    def _is_shown(self, one: Proposal) -> bool:
        """Whether a proposal has a line: what an open statement brings along has none, but for films and editions."""
        if one.is_statement or one.number not in self._carried:
            return True
        if one.number in self._near and one.number not in self._told_of:
            return True
        return one.kind in ("film", "edition") or self._is_doubtful(one.number)

    def _is_doubtful(self, number: int) -> bool:
        one = self._found.all.get(number)
        return one is not None and number not in self._found.decided and len(one.records) > 1

    def _row(self, one: Proposal) -> SuggestedRow:
        needs = _all_needs(one, self._found.all)
        waits = next((number for number in needs if self._is_doubtful(number)), None)
        which = one.records[:MOST_CANDIDATES] if not one.is_statement and self._is_doubtful(one.number) else ()
        sure = (one, *(self._found.all[number] for number in needs))
        asks = _told_of(one) if one.is_statement else one.number
        near = tuple(offer.id for offer in self._near.get(one.number if asks is None else asks, ()))
        # What may be a double of something that is here is not made without a look at it.
        clear = waits is None and not which and not any(each.number in self._near for each in sure)
        certain = clear and all(each.confidence >= CERTAIN for each in sure)
        return SuggestedRow(
            one.number,
            self._group(one),
            self._is_core(one),
            certain,
            one.number in self._carried and not which and not near,
            which,
            near,
            one.number if asks is None else asks,
            waits,
            str(one.fields.get("modality", "states")),
            self._line(one, which, near, certain),
        )

    def _group(self, one: Proposal) -> int:
        about = one.fields.get("about")
        return about.number if isinstance(about, ProposalRef) else one.number

    def _is_core(self, one: Proposal) -> bool:
        about = self._found.all.get(self._group(one), one)
        if about.kind in _MAIN:
            return True
        if one.is_statement:
            return one.kind in ("award_result", "entry")
        if one.kind in ("person", "organisation"):
            start, end = self._headline
            inside = any(start <= first and last <= end for first, last in one.passages)
            needed = any(
                one.number in other.needs and self._is_core(other) for other in self._found.open if other.is_statement
            )
            return inside or needed or len(one.passages) >= MAIN_SUBJECT
        return False

    def _heading(self, number: int) -> CardLine:
        kind = self._wording.term("record_kind", self._found.all[number].kind)
        source = self._say("indexed") if number in self._found.decided else self._state(number)
        line_id = ("heading", *self._ids[number][1:], number)
        return CardLine(line_id, kind, "", source, self._name(number), unsourced=True)

    def _name(self, number: int) -> str:
        """Return what a record is called: as in the catalogue, else as in the text."""
        one = self._found.all[number]
        record = self._found.decided.get(number) or (one.records[0] if len(one.records) == 1 else None)
        if record is not None and record in self._known:
            label = self._known[record].label
            return name_only(label) if one.kind in ("person", "place") else self._wording.label(label)
        of, ordinal = one.fields.get("festival"), one.fields.get("ordinal")
        if one.kind == "edition" and isinstance(of, ProposalRef) and of.number in self._found.all:
            count = str(one.fields.get("ordinal_printed") or (self._wording.number(ordinal) if ordinal else ""))
            return self._apart((self._name(of.number), count))
        return one.name

    def _state(self, number: int) -> str:
        one = self._found.all[number]
        if self._is_doubtful(number):
            return self._say("which?")
        return self._say("known") if number in self._found.decided or one.records else self._say("new")

    def _line(self, one: Proposal, which: tuple[int, ...], near: tuple[int, ...], certain: bool) -> CardLine:
        wording, line_id = self._wording, self._ids[one.number]
        if not one.is_statement:
            label = wording.term("record_kind", one.kind)
            source, detail = self._state(one.number), self._candidates(which or near, new="0" if which else "Enter")
            if one.fields.get("name_kind") == "translated" and not which and one.records:
                said = self._say("“{title}” becomes its translated title").format(title=isolate(one.name))
                detail = begun(said, self._wording.right_to_left)
            return CardLine(line_id, label, "", source, self._name(one.number), detail=detail, dot=certain)
        label, value, told, other = self._statement(one)
        source = self._state(other) if other is not None else ""
        lines = (told, self._candidates(near, new="Enter"))
        detail = LINE_BREAK.join(line for line in lines if line)
        return CardLine(line_id, label, value, source, detail=detail, dot=certain)

    def _candidates(self, which: tuple[int, ...], *, new: str) -> str:
        """Return the records to choose from, each with its digit and two facts; *new* is the key for another one."""
        found = []
        for digit, record in enumerate(which, 1):
            told = self._facts.get(record)
            count = told.articles if told is not None else 0
            articles = self._wording.plural(_CONTEXT, "{count} articles", "{count} article", count) if count else ""
            known = [part for part in ((told.beside, articles, told.note) if told is not None else ()) if part][:2]
            label = self._wording.label(self._known[record].label) if record in self._known else ""
            about = self._apart((label, *known))
            found.append(choice(self._wording.number(digit), about))
        if found:
            key = self._wording.number(0) if new == "0" else new
            found.append(choice(key, self._say("a new record")))
        return LINE_BREAK.join(found)

    def _statement(self, one: Proposal) -> tuple[str, str, str, int | None]:
        """Return label, value, detail and the proposal of the other record, for a statement."""
        wording, given = self._wording, one.fields
        refs = {name: value.number for name, value in given.items() if isinstance(value, ProposalRef)}
        match one.kind:
            case "relation":
                printed = str(given.get("as_printed", ""))
                detail = f"“{printed}”" if printed else ""
                label, other = wording.term("relation_role", str(given["role"])), refs["object"]
                return label, self._name(other), detail, other
            case "entry":
                place = wording.term("programme_place", str(given.get("programme_place", "")))
                parts = [place, self._name(refs["section"]) if "section" in refs else ""]
                return self._say("Shown at"), self._name(refs["edition"]), wording.joined(parts), refs["edition"]
            case "award_result":
                label = wording.term("award_outcome", str(given["outcome"]))
                category = wording.term("award_category", str(given.get("category", "")))
                award = self._name(refs["award"]) if "award" in refs else ""
                count = f"× {wording.number(given['quantity'])}" if "quantity" in given else ""
                value = self._apart((award, category, count))
                parts = [self._name(refs[name]) for name in ("recipient", "edition") if name in refs]
                return label, value or self._say("an award"), wording.joined(parts), refs.get("award")
            case "value":
                return self._value(one, refs)
        return wording.term("name_kind", str(given.get("name_kind", "as_printed"))), one.name, "", None

    def _value(self, one: Proposal, refs: Mapping[str, int]) -> tuple[str, str, str, int | None]:
        wording, value = self._wording, one.fields["value"]
        kind, name = self._found.all[refs["about"]].kind, str(one.fields["field"])
        label = field_label(kind, name, wording)
        if "value" in refs:
            return label, self._name(refs["value"]), "", refs["value"]
        if isinstance(value, DateValue):
            return label, *self._date(value), None
        declared = fields_of(kind).get(name)
        return label, field_value(declared, value, wording) if declared is not None else str(value), "", None

    def _date(self, value: DateValue) -> tuple[str, str]:
        """Return a date in both calendars, and how it follows from its words."""
        wording = self._wording
        words = f"“{value.verbatim}”" if value.verbatim else ""
        if value.is_undated:
            return words, coded(value)
        both = wording.date(value, short=False), wording.date_beside(value, short=False)
        lines = (words, inferred_words(value, wording)), (coded(value), bounds_words(value, wording))
        return self._apart(both), LINE_BREAK.join(text for parts in lines if (text := self._apart(parts)))

    def _apart(self, parts: Iterable[str]) -> str:
        """Return parts with a dot between, each in its own direction and the whole in that of the window."""
        text = " · ".join(isolate(part) for part in parts if part)
        return begun(text, True) if self._wording.right_to_left else text

    def _passage(self, row: SuggestedRow) -> ReaderPassage:
        one = self._found.all[row.number]
        subject = Link(0, one.kind, "") if not one.is_statement else None
        kind = "award" if one.kind == "award_result" else passage_kind(None, subject)
        if one.is_statement and one.kind != "award_result":
            kind = passage_kind(None, Link(0, self._found.all[row.group].kind, ""))
        says = f"{row.line.label}: {isolate(row.line.said)}"
        return ReaderPassage(row.line.id, one.start, one.end, kind, says, suggested=True)


def _told_of(one: Proposal) -> int | None:
    """Return the proposal of the other record that a statement's line names, where it names one."""
    value = one.fields.get(_OTHERS.get(one.kind, ""))
    return value.number if isinstance(value, ProposalRef) else None


def _ids_of(every: Mapping[int, Proposal]) -> dict[int, tuple[Hashable, ...]]:
    """Return what tells each proposal apart, whatever its number is the next time that the text is read."""
    seen: Counter[tuple[str, int, int]] = Counter()
    found: dict[int, tuple[Hashable, ...]] = {}
    for number, one in sorted(every.items()):
        words = (one.what, one.start, one.end)
        found[number] = ("proposal", *words, seen[words])
        seen[words] += 1
    return found


def _all_needs(one: Proposal, every: Mapping[int, Proposal]) -> tuple[int, ...]:
    """Return all that a proposal needs, and what that needs, each once."""
    found: dict[int, None] = {}
    wanted = list(one.needs)
    while wanted:
        number = wanted.pop(0)
        if number not in found and number in every:
            found[number] = None
            wanted += every[number].needs
    return tuple(found)
