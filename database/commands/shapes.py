"""The shape of each kind of statement, checked and as columns: stating and changing share it. Helps commands."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.commands import values
from database.commands.cached_values import value_columns
from database.commands.checks import clean, kind_of, require_code, require_kind
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import AGENTS, LARGEST, Field
from database.history.recorder import Writer
from database.schema.columns import date_values
from database.schema.names import name
from database.schema.statements import OUTCOMES, statement
from database.schema.vocabulary import term

#: What an unnamed person may stand for: "media head" of an organisation, "officials" of a festival.
BODIES_OF_WORDS = (*AGENTS, "festival", "edition", "publication")


@dataclass(frozen=True, slots=True)
class Relation:
    """A role to a record, or to somebody in words, who may stand for a body."""

    role: str
    object_id: int | None = None
    words: str | None = None
    body: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A film in an edition. Films in words are about the edition, and *edition* is then None."""

    edition: int | None = None
    words: str | None = None
    entry_status: str = "not_stated"
    section: int | None = None
    programme_place: str = ""
    place: int | None = None
    premiere_level: str = ""


@dataclass(frozen=True, slots=True)
class AwardResult:
    """What became of a film, a person or a credit in an award; see ``statements.state_award_result``."""

    outcome: str
    edition: int | None = None
    award: int | None = None
    category: str = ""
    credit: int | None = None
    recipient: int | None = None
    words: str | None = None
    ranking: int | None = None
    ex_aequo: bool = False
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class FieldValue:
    """The value of a declared field."""

    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure, an amount and its unit."""

    measure: str
    amount: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """One of the record's name forms, which the press uses."""

    name_id: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Anything else, in words."""

    words: str


Shape = Relation | Entry | AwardResult | FieldValue | Figure | Naming | Remark


@dataclass(frozen=True, slots=True)
class Shaped:
    """What a statement says, as its row holds it.

    Attributes:
        kind: the kind of statement.
        about: the record it is about.
        columns: the columns of its kind.
        field: the declared field that it gives, where it is the value of one.
        value: that value.
    """

    kind: str
    about: int
    columns: dict[str, Any]
    field: Field | None = None
    value: Any = None


#: The columns of all shapes, as they are where a statement's kind has none of them.
NO_SHAPE: dict[str, Any] = {
    "role": "",
    "object_id": None,
    "words": None,
    "body_id": None,
    "entry_status": "",
    "section_id": None,
    "programme_place": "",
    "place_id": None,
    "premiere_level": "",
    "award_id": None,
    "category": "",
    "credit_id": None,
    "recipient_id": None,
    "outcome": "",
    "ranking": None,
    "ex_aequo": False,
    "quantity": None,
    "field": "",
    "measure": "",
    "value_code": "",
    "amount": None,
    "unit": "",
    "name_id": None,
    **date_values("value", DateValue.UNDATED),
}


def shaped(writer: Writer, about: int, shape: Shape) -> Shaped:
    """Return what a statement is to say, checked.

    Raises:
        InputProblem: something in it cannot be taken.
    """
    match shape:
        case Relation():
            return _relation(writer, about, shape)
        case Entry():
            return _entry(writer, about, shape)
        case AwardResult():
            return _award_result(writer, about, shape)
        case FieldValue():
            return _value(writer, about, shape)
        case Figure():
            return _figure(writer, about, shape)
        case Naming():
            of = writer.value(sa.select(name.c.record_id).where(name.c.id == shape.name_id))
            if of is None or of != about:
                raise InputProblem("bad_value", field="name", reason="this is no name of the record")
            return Shaped("naming", about, {"name_id": shape.name_id})
        case Remark():
            kind_of(writer, about)
            return Shaped("remark", about, {"words": _words(shape.words)})


def _relation(writer: Writer, about: int, shape: Relation) -> Shaped:
    about_kind = kind_of(writer, about)
    if (shape.object_id is None) == (shape.words is None):
        raise InputProblem("bad_value", field="object", reason="either a record or words are needed")
    object_kind = None if shape.object_id is None else kind_of(writer, shape.object_id)
    _require_role(writer, shape.role, about_kind, object_kind)
    if shape.body is not None:
        require_kind(writer, shape.body, BODIES_OF_WORDS, "body")
        if shape.words is None:
            raise InputProblem("bad_value", field="body", reason="only an unnamed person stands for a body")
    columns = {
        "role": shape.role,
        "object_id": shape.object_id,
        "words": _words(shape.words),
        "body_id": shape.body,
    }
    return Shaped("relation", about, columns)


def _entry(writer: Writer, about: int, shape: Entry) -> Shaped:
    if (shape.edition is None) == (shape.words is None):
        raise InputProblem("bad_value", field="film", reason="either a film or words are needed")
    require_kind(writer, about if shape.edition is None else shape.edition, ("edition",), "edition")
    if shape.edition is not None:
        require_kind(writer, about, ("film",), "film")
    if shape.section is not None:
        require_kind(writer, shape.section, ("section",), "section")
    if shape.place is not None:
        require_kind(writer, shape.place, ("place",), "place")
    if not shape.entry_status:
        raise InputProblem("bad_value", field="entry status", reason="a status is needed (“not stated” is one)")
    require_code(writer, "entry_status", shape.entry_status, "entry status")
    require_code(writer, "programme_place", shape.programme_place, "programme place")
    require_code(writer, "premiere_level", shape.premiere_level, "premiere level")
    columns = {
        "object_id": shape.edition,
        "words": _words(shape.words),
        "entry_status": shape.entry_status,
        "section_id": shape.section,
        "programme_place": shape.programme_place,
        "place_id": shape.place,
        "premiere_level": shape.premiere_level,
    }
    return Shaped("entry", about, columns)


def _award_result(writer: Writer, about: int, shape: AwardResult) -> Shaped:
    kind_of(writer, about)
    if shape.outcome not in OUTCOMES or not shape.outcome:
        raise InputProblem("bad_value", field="outcome", reason=f"“{shape.outcome}” is not known")
    for record_id, kinds, field in (
        (shape.edition, ("edition",), "edition"),
        (shape.award, ("award",), "award"),
        (shape.recipient, AGENTS, "recipient"),
    ):
        if record_id is not None:
            require_kind(writer, record_id, kinds, field)
    if shape.credit is not None:
        require_statement(writer, shape.credit)
    require_code(writer, "award_category", shape.category, "category")
    for number, field in ((shape.ranking, "ranking"), (shape.quantity, "quantity")):
        if number is not None and not 1 <= number <= LARGEST:
            raise InputProblem("bad_value", field=field, reason=f"a number from 1 to {LARGEST:,} is needed")
    columns = {
        "object_id": shape.edition,
        "award_id": shape.award,
        "category": shape.category,
        "credit_id": shape.credit,
        "recipient_id": shape.recipient,
        "words": _words(shape.words),
        "outcome": shape.outcome,
        "ranking": shape.ranking,
        "ex_aequo": shape.ex_aequo,
        "quantity": shape.quantity,
    }
    return Shaped("award_result", about, columns)


def _value(writer: Writer, about: int, shape: FieldValue) -> Shaped:
    kind = kind_of(writer, about)
    if kind == "article":
        raise InputProblem("bad_value", field=shape.field, reason="an article's fields stand on its segments")
    field = values.declared(kind, shape.field)
    checked = values.checked_item(writer, field, shape.value)
    if checked in ("", None, DateValue.UNDATED):
        raise InputProblem("bad_value", field=field.label, reason="a value is needed")
    return Shaped("value", about, {"field": field.name} | value_columns(field, checked), field, checked)


def _figure(writer: Writer, about: int, shape: Figure) -> Shaped:
    kind_of(writer, about)
    if not shape.measure:
        raise InputProblem("bad_value", field="measure", reason="a measure is needed")
    require_code(writer, "measure", shape.measure, "measure")
    require_code(writer, "unit", shape.unit, "unit")
    return Shaped("value", about, {"measure": shape.measure, "amount": float(shape.amount), "unit": shape.unit})


def _words(words: str | None) -> str | None:
    if words is None:
        return None
    if not words.strip():
        raise InputProblem("bad_value", field="words", reason="words are needed")
    return clean(words, "words")


def require_statement(writer: Writer, statement_id: int) -> sa.RowMapping:
    """Return a statement's row; raise :class:`InputProblem` where there is none with this id."""
    row = writer.first(sa.select(statement).where(statement.c.id == statement_id))
    if row is None:
        raise InputProblem("bad_value", field="statement", reason=f"there is no statement {statement_id}")
    return row


def _require_role(writer: Writer, role: str, about_kind: str, object_kind: str | None) -> None:
    require_code(writer, "relation_role", role, "role")
    row = writer.first(
        sa.select(term.c.about_kinds, term.c.object_kinds).where(
            term.c.vocabulary == "relation_role", term.c.code == role
        )
    )
    if row is None:
        raise InputProblem("bad_value", field="role", reason="a role is needed")
    for kind, kinds in ((about_kind, row["about_kinds"].split()), (object_kind, row["object_kinds"].split())):
        if kind is not None and kinds and kind not in kinds:
            reason = f"“{role}” does not take the kind {kind} here; it takes {' or '.join(kinds)}"
            raise InputProblem("bad_value", field="role", reason=reason)
