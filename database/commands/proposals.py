"""What is decided about what a reading suggests: accepted with all that it needs, or dismissed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from database.commands.checks import kind_of
from database.commands.evidence import Evidence, PageArea, Passage, attach_evidence, attach_to_mention, mention_record
from database.commands.records import NameForm, add_name, create_record
from database.commands.statements import (
    AwardResult,
    Details,
    Entry,
    FieldValue,
    Naming,
    Relation,
    Shape,
    state,
)
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import fields_of
from database.folding import match_key
from database.history.recorder import Writer
from database.proposals import Proposal, ProposalRef, folded_words
from database.queries.editions_meant import edition_told
from database.schema.base import record
from database.schema.columns import date_from
from database.schema.evidence import evidence, mention
from database.schema.names import name
from database.schema.proposals import rejection
from database.schema.sources import article, article_text
from database.schema.statements import statement

_ONE_OF_A_NAME = ("film", "person", "organisation", "festival", "place")
"""Kinds whose records are told apart by their names; each festival may have a section or an award of the same name."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What came of proposals: the records by the numbers of their proposals, and the statements by theirs."""

    records: Mapping[int, int]
    statements: Mapping[int, int]


def accept_proposals(
    writer: Writer,
    text_id: int,
    reading: Mapping[int, Proposal],
    numbers: Sequence[int],
    *,
    chosen: Mapping[int, int | None] | None = None,
    evidence: Mapping[int, Evidence] | None = None,
) -> Accepted:
    """Make facts of proposals, with all that these need: records, their names, statements, evidence and mentions.

    What stands in the article already is not made again. A record that exists gets the printed form as one of its
    names, if it has none that reads the same.

    Args:
        writer: the recorder.
        text_id: the text version that was read.
        reading: all its proposals, by number.
        numbers: those that are accepted.
        chosen: the records that proposals stand for, by number; None makes a new one. A proposal that may be several
            records needs it.
        evidence: what statements stand on instead of their words, by number; a mention has a rectangle beside them.

    Raises:
        InputProblem: no such text, a proposal that may be several records, or something that no longer holds.
    """
    return _Accepting(writer, text_id, reading, chosen or {}, evidence or {}).accept(numbers)


def dismiss_words(writer: Writer, what: str, words: str, article_id: int | None = None) -> int | None:
    """Never suggest these words as this again: in one article, or without one nowhere.

    Args:
        writer: the recorder.
        what: `Proposal.what`.
        words: the words of the passage.
        article_id: the article.

    Returns:
        The id of what is remembered; None where it was already.
    """
    folded = folded_words(words)
    if not what.strip() or not folded:
        raise InputProblem("bad_value", field="words", reason="words are needed")
    if article_id is not None and kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
    known = sa.select(rejection.c.id).where(
        rejection.c.what == what,
        rejection.c.folded == folded,
        sa.or_(rejection.c.article_id.is_(None), rejection.c.article_id == article_id),
    )
    if writer.value(known.limit(1)) is not None:
        return None
    return writer.insert(rejection, article_id=article_id, what=what, folded=folded)


class _Accepting:
    def __init__(
        self,
        writer: Writer,
        text_id: int,
        reading: Mapping[int, Proposal],
        chosen: Mapping[int, int | None],
        by_hand: Mapping[int, Evidence],
    ) -> None:
        self._writer = writer
        self._text_id = text_id
        self._reading = reading
        self._chosen = chosen
        self._by_hand = by_hand
        row = writer.first(
            sa.select(article_text.c.article_id, article_text.c.text, article.c.language)
            .join(article, article.c.id == article_text.c.article_id)
            .where(article_text.c.id == text_id)
        )
        if row is None:
            raise InputProblem("bad_value", field="text", reason=f"there is no text {text_id}")
        self._article: int = row["article_id"]
        self._text: str = row["text"]
        self._language: str = row["language"]
        self._records: dict[int, int] = {}
        self._statements: dict[int, int] = {}
        self._under_way: set[int] = set()

    def accept(self, numbers: Sequence[int]) -> Accepted:
        for number in numbers:
            one = self._proposal(number)
            if one.is_statement:
                self._state(one)
            else:
                self._record(number)
        return Accepted(self._records, self._statements)

    def _proposal(self, number: int) -> Proposal:
        one = self._reading.get(number)
        if one is None or not all(0 <= start < end <= len(self._text) for start, end in one.passages):
            raise InputProblem("bad_value", field="proposal", reason=f"nothing is suggested under the number {number}")
        return one

    # -- records

    def _record(self, number: int) -> int:
        """Return the record of a proposal, made or found, mentioned by the article."""
        if number in self._records:
            return self._records[number]
        one = self._proposal(number)
        if one.is_statement or number in self._under_way:
            raise InputProblem("bad_value", field="proposal", reason="a record is needed")
        self._under_way.add(number)
        found = self._existing(one)
        if found is None:
            found = self._made(one)
        self._records[number] = found
        self._call(one, found)
        self._mention(one, found)
        return found

    def _existing(self, one: Proposal) -> int | None:
        chosen = one.number in self._chosen
        picked = self._chosen.get(one.number)
        if picked is not None:
            self._require_kind(picked, one)
        label = self._in_trash(picked) if picked is not None else None
        if chosen and label is None:
            return picked
        # A record that was merged after it was chosen has left its words to the one that it became.
        for start, end in one.passages:
            select = (
                sa.select(mention.c.record_id)
                .join(evidence, evidence.c.mention_id == mention.c.id)
                .join(record, record.c.id == mention.c.record_id)
                .where(
                    evidence.c.text_id == self._text_id,
                    evidence.c.start == start,
                    evidence.c.end == end,
                    record.c.kind.in_(one.kinds),
                    record.c.trashed_at.is_(None),
                )
            )
            standing: int | None = self._writer.value(select.limit(1))
            if standing is not None:
                return standing
        if label is not None:
            raise InputProblem("bad_value", field="record", reason=f"“{label}” is in the trash; restore it first")
        living = sa.select(record.c.id).where(record.c.id.in_(one.records), record.c.trashed_at.is_(None))
        there = [row["id"] for row in self._writer.rows(living)]
        if len(there) > 1:
            raise InputProblem("bad_value", field="record", reason=f"choose which record “{one.name}” is")
        if there:
            self._require_kind(there[0], one)
            return int(there[0])
        return self._edition(one) if one.kind == "edition" else self._namesake(one)

    def _in_trash(self, record_id: int) -> str | None:
        """Return what a record is called that is in the trash; None for one that is not."""
        select = sa.select(record.c.label).where(record.c.id == record_id, record.c.trashed_at.is_not(None))
        found: str | None = self._writer.value(select)
        return found

    def _namesake(self, one: Proposal) -> int | None:
        """Return the one record of this name, which came after the text was read: it is not made twice."""
        key = match_key(one.name)
        if not key or one.kind not in _ONE_OF_A_NAME:
            return None
        select = (
            sa.select(name.c.record_id.label("id"))
            .distinct()
            .join(record, record.c.id == name.c.record_id)
            .where(
                name.c.match_key == key,
                record.c.kind.in_(one.kinds),
                record.c.trashed_at.is_(None),
            )
        )
        found = [row["id"] for row in self._writer.rows(select.limit(2))]
        if len(found) > 1:
            raise InputProblem("bad_value", field="record", reason=f"choose which record “{one.name}” is")
        return int(found[0]) if found else None

    def _require_kind(self, record_id: int, one: Proposal) -> None:
        kind = kind_of(self._writer, record_id)
        if kind not in one.kinds:
            raise InputProblem("bad_value", field="record", reason=f"record {record_id} is of the kind {kind}")

    def _edition(self, one: Proposal) -> int | None:
        """Return the edition of the same number or year of the same festival, where the catalogue has it."""
        of = one.fields.get("festival")
        select = edition_told(self._record(of.number), one) if isinstance(of, ProposalRef) else None
        found = [row["id"] for row in self._writer.rows(select)] if select is not None else []
        if len(found) > 1:
            raise InputProblem("bad_value", field="record", reason=f"choose which record “{one.name}” is")
        return int(found[0]) if found else None

    def _made(self, one: Proposal) -> int:
        declared = fields_of(one.kind)
        fields: dict[str, Any] = {}
        for field, value in one.fields.items():
            if field == "place_kind" and one.kind == "place":
                fields["kind"] = value
            elif field in declared and field != "name" and value is not None and one.kind in _FIELDS.get(field, ()):
                fields[field] = self._record(value.number) if isinstance(value, ProposalRef) else value
        if one.kind == "edition":
            return create_record(self._writer, "edition", fields=fields)
        honorific = str(one.fields.get("honorific", "")) if one.kind == "person" else ""
        form = NameForm(one.name, language=self._language, honorific=honorific)
        return create_record(self._writer, one.kind, [form], fields)

    def _call(self, one: Proposal, record_id: int) -> None:
        """Add the printed form to the names of a record that has none which reads the same."""
        if one.kind == "edition":
            return
        printed = " ".join(self._text[one.start : one.end].split())
        if not match_key(printed):
            return
        rows = self._writer.rows(sa.select(name.c.text).where(name.c.record_id == record_id))
        if match_key(printed) in {match_key(row["text"]) for row in rows}:
            return
        kind = str(one.fields.get("name_kind", "as_printed"))
        made = add_name(self._writer, record_id, NameForm(printed, kind, language=self._language))
        words = (Passage(self._text_id, one.start, one.end),)
        state(self._writer, record_id, Naming(made), evidence=words)

    def _mention(self, one: Proposal, record_id: int) -> None:
        """Let the article mention a record at all its passages, each once, and on a rectangle that was drawn for it."""
        by_hand = self._by_hand.get(one.number)
        drawn = (by_hand,) if isinstance(by_hand, PageArea) else ()
        select = sa.select(mention.c.id).where(mention.c.article_id == self._article, mention.c.record_id == record_id)
        standing = self._writer.value(select.order_by(mention.c.id).limit(1))
        if standing is None:
            passages = tuple(Passage(self._text_id, start, end) for start, end in dict.fromkeys(one.passages))
            mention_record(self._writer, self._article, record_id, passages=(*passages, *drawn))
            return
        there = {
            (row["start"], row["end"])
            for row in self._writer.rows(
                sa.select(evidence.c.start, evidence.c.end)
                .join(mention, mention.c.id == evidence.c.mention_id)
                .where(
                    mention.c.article_id == self._article,
                    mention.c.record_id == record_id,
                    evidence.c.text_id == self._text_id,
                )
            )
        }
        for start, end in dict.fromkeys(one.passages):
            if (start, end) not in there:
                attach_to_mention(self._writer, standing, Passage(self._text_id, start, end))
        for area in drawn:
            attach_to_mention(self._writer, standing, area)

    # -- statements

    def _state(self, one: Proposal) -> None:
        if one.number in self._statements:
            return
        about, shape = self._shape(one)
        by_hand = self._by_hand.get(one.number)
        stands_on = by_hand if by_hand is not None else Passage(self._text_id, one.start, one.end)
        same = self._same(about, shape)
        if same is not None:
            self._statements[one.number] = same
            if by_hand is not None or not self._stands_on(same, one):
                attach_evidence(self._writer, same, stands_on)
            return
        made = state(self._writer, about, shape, details=_details(one), evidence=(stands_on,))
        self._statements[one.number] = made

    def _shape(self, one: Proposal) -> tuple[int, Shape]:
        given = {field: self._given(value) for field, value in one.fields.items()}
        about = given.get("about")
        if not isinstance(about, int):
            raise InputProblem("bad_value", field="about", reason="choose the record that is spoken of")
        match one.kind:
            case "relation":
                return about, Relation(given["role"], given["object"])
            case "entry":
                rest = {part: given[part] for part in ("entry_status", "section", "programme_place") if part in given}
                return about, Entry(given["edition"], **rest)
            case "award_result":
                parts = ("edition", "award", "category", "recipient", "quantity")
                return about, AwardResult(given["outcome"], **{part: given[part] for part in parts if part in given})
            case "value":
                return about, FieldValue(given["field"], given["value"])
        return about, Naming(self._naming(about, one))

    def _given(self, value: Any) -> Any:
        return self._record(value.number) if isinstance(value, ProposalRef) else value

    def _naming(self, about: int, one: Proposal) -> int:
        select = sa.select(name.c.id, name.c.text).where(name.c.record_id == about).order_by(name.c.position)
        for row in self._writer.rows(select):
            if row["text"] == one.name:
                return int(row["id"])
        kind = str(one.fields.get("name_kind", "as_printed"))
        return add_name(self._writer, about, NameForm(one.name, kind, language=self._language))

    def _same(self, about: int, shape: Shape) -> int | None:
        """Return the statement of this article that says the same."""
        inside = sa.select(evidence.c.statement_id).where(
            evidence.c.article_id == self._article, evidence.c.statement_id.is_not(None)
        )
        select = sa.select(statement).where(
            statement.c.about_id == about, statement.c.rank != "wrong_in_source", statement.c.id.in_(inside)
        )
        for row in self._writer.rows(select.order_by(statement.c.id)):
            if _says(row, shape):
                return int(row["id"])
        return None

    def _stands_on(self, statement_id: int, one: Proposal) -> bool:
        select = sa.select(evidence.c.id).where(
            evidence.c.statement_id == statement_id,
            evidence.c.text_id == self._text_id,
            evidence.c.start == one.start,
            evidence.c.end == one.end,
        )
        return self._writer.value(select) is not None


_FIELDS = {
    "festival": ("edition",),
    "ordinal": ("edition",),
    "ordinal_printed": ("edition",),
    "edition": ("section",),
    "kind": ("section",),
    "giver": ("award",),
}
"""What a name says of a record that is made of it, and whose field that is; the rest is stated."""


def _details(one: Proposal) -> Details:
    when = one.fields.get("when")
    details = Details(
        modality=str(one.fields.get("modality", "states")), as_printed=str(one.fields.get("as_printed", ""))
    )
    return replace(details, when=when) if isinstance(when, DateValue) else details


def _says(row: sa.RowMapping, shape: Shape) -> bool:
    match shape:
        case Relation():
            return (row["kind"], row["role"], row["object_id"]) == ("relation", shape.role, shape.object_id)
        case Entry():
            entry = (shape.edition, shape.section, shape.programme_place)
            return row["kind"] == "entry" and (row["object_id"], row["section_id"], row["programme_place"]) == entry
        case AwardResult():
            result = (shape.outcome, shape.edition, shape.award, shape.category, shape.recipient)
            parts = ("outcome", "object_id", "award_id", "category", "recipient_id")
            return row["kind"] == "award_result" and tuple(row[part] for part in parts) == result
        case FieldValue():
            if row["kind"] != "value" or row["field"] != shape.field:
                return False
            if isinstance(shape.value, DateValue):
                return bool(date_from(row, "value") == shape.value)
            return shape.value in (row["object_id"], row["value_code"], row["words"], row["amount"])
        case Naming():
            return (row["kind"], row["name_id"]) == ("naming", shape.name_id)
    return False
