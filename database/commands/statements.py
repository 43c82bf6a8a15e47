"""What is said of a record: one function for each kind of statement, and what is decided about statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.commands import cached_values, values
from database.commands.checks import clean, dated, kind_of, require_code
from database.commands.circles import require_no_circle_in, require_no_stated_circle
from database.commands.evidence import Evidence, attach_evidence, remove_evidence_of
from database.commands.shapes import (
    NO_SHAPE,
    AwardResult,
    Entry,
    FieldValue,
    Figure,
    Naming,
    Relation,
    Remark,
    Shape,
    Shaped,
    require_statement,
    shaped,
)
from database.dates import DateValue
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.columns import date_values
from database.schema.statements import MODALITIES, RANKS, STANDING_RANKS, statement

__all__ = [
    "AwardResult",
    "Details",
    "Entry",
    "FieldValue",
    "Figure",
    "Naming",
    "Relation",
    "Remark",
    "Shape",
    "change_details",
    "change_statement",
    "rank_statement",
    "state",
    "state_award_result",
    "state_entry",
    "state_figure",
    "state_naming",
    "state_relation",
    "state_remark",
    "state_value",
    "withdraw_statement",
]


@dataclass(frozen=True, slots=True)
class Details:
    """What a statement has beside its shape; every part has a default and is given only where it differs.

    Attributes:
        modality: states, reports, plans, denies or opines.
        attributed_to: the record that says it; empty: the publication.
        attributed_words: who says it, where no record is meant ("some top analysts").
        attribution_manner: press statement, interview, speech, …
        when: the date *about* the statement (screening date, "as of").
        qualifier: "northern", "early months".
        as_printed: the words of the source, where the object is called otherwise.
        position: order among its like (billing).
        part_of: the statement that this one is counted in.
        open_question: what the archivist could not decide.
    """

    modality: str = "states"
    attributed_to: int | None = None
    attributed_words: str = ""
    attribution_manner: str = ""
    when: DateValue = DateValue.UNDATED
    qualifier: str = ""
    as_printed: str = ""
    position: int = 0
    part_of: int | None = None
    open_question: str = ""


_PLAIN = Details()


def state(
    writer: Writer, about: int, shape: Shape, *, details: Details = _PLAIN, evidence: Sequence[Evidence] = ()
) -> int:
    """State something of a record, in any of the shapes, and return the statement's id.

    The functions below say what each shape holds. The first value of a field gives its column; a later one that
    differs stands beside it.

    Raises:
        InputProblem: something in it cannot be taken.
    """
    said = shaped(writer, about, shape)
    _require_no_circle(writer, said, details)
    row = _detail_columns(writer, details) | {"kind": said.kind, "about_id": about} | said.columns
    if said.field is not None:
        kind = kind_of(writer, about)
        row["rank"] = cached_values.take_in(writer, about, kind, said.field, said.value, details.modality)
    statement_id = writer.insert(statement, **row)
    for one in evidence:
        attach_evidence(writer, statement_id, one)
    return statement_id


def state_relation(
    writer: Writer,
    about: int,
    role: str,
    object_id: int | None = None,
    *,
    words: str | None = None,
    body: int | None = None,
    details: Details = _PLAIN,
    evidence: Sequence[Evidence] = (),
) -> int:
    """State that *about* has *role* to a record, or to somebody whom the press gives in words only.

    Args:
        writer: the recorder.
        about: the record spoken of.
        role: a code of ``relation_role`` that joins the two kinds.
        object_id: the other record; or
        words: the words for it ("media head"), then perhaps with
        body: the body or festival that the unnamed person stands for.
        details: what differs from the defaults.
        evidence: where the words stand.

    Raises:
        InputProblem: unknown role, a role that does not join these kinds, neither or both of record and words.
    """
    return state(writer, about, Relation(role, object_id, words, body), details=details, evidence=evidence)


def state_entry(
    writer: Writer,
    film: int | None,
    edition: int,
    *,
    words: str | None = None,
    entry_status: str = "not_stated",
    section: int | None = None,
    programme_place: str = "",
    place: int | None = None,
    premiere_level: str = "",
    details: Details = _PLAIN,
    evidence: Sequence[Evidence] = (),
) -> int:
    """State that a film, or films given in words, is entered in a festival's edition.

    Raises:
        InputProblem: neither or both of film and words, a wrong kind of record, an unknown code.
    """
    if (film is None) == (words is None):
        raise InputProblem("bad_value", field="film", reason="either a film or words are needed")
    shape = Entry(
        None if film is None else edition, words, entry_status, section, programme_place, place, premiere_level
    )
    return state(writer, edition if film is None else film, shape, details=details, evidence=evidence)


def state_award_result(
    writer: Writer,
    about: int,
    outcome: str,
    *,
    edition: int | None = None,
    award: int | None = None,
    category: str = "",
    credit: int | None = None,
    recipient: int | None = None,
    words: str | None = None,
    ranking: int | None = None,
    ex_aequo: bool = False,
    quantity: int | None = None,
    details: Details = _PLAIN,
    evidence: Sequence[Evidence] = (),
) -> int:
    """State what became of a film, a person or a credit in an award.

    Args:
        writer: the recorder.
        about: the film where one is named, else the person or the award.
        outcome: a code of ``award_outcome``.
        edition: the edition it was given at; None where the press does not say.
        award, category: the prize and/or the category ("best director").
        credit: the statement of the credit that is honoured.
        recipient: the person or body that received it.
        words: the recipient in words.
        ranking: place in a ranking, from 1.
        ex_aequo: shared.
        quantity: how many, where the press only counts ("nominations in 13 categories").
        details: what differs from the defaults.
        evidence: where the words stand.
    """
    shape = AwardResult(outcome, edition, award, category, credit, recipient, words, ranking, ex_aequo, quantity)
    return state(writer, about, shape, details=details, evidence=evidence)


def state_value(
    writer: Writer,
    about: int,
    field_name: str,
    value: Any,
    *,
    details: Details = _PLAIN,
    evidence: Sequence[Evidence] = (),
) -> int:
    """State the value of a declared field of a record (not of an article: its segments are the evidence).

    The first statement of a field gives its column; a later one that differs stands beside it.

    Raises:
        InputProblem: no such field, a value that it cannot hold, an empty value.
    """
    return state(writer, about, FieldValue(field_name, value), details=details, evidence=evidence)


def state_figure(
    writer: Writer,
    about: int,
    measure: str,
    amount: float,
    *,
    unit: str = "",
    details: Details = _PLAIN,
    evidence: Sequence[Evidence] = (),
) -> int:
    """State a figure of a record: a measure, an amount and its unit; ``details.when`` says as of when."""
    return state(writer, about, Figure(measure, amount, unit), details=details, evidence=evidence)


def state_naming(
    writer: Writer, about: int, name_id: int, *, details: Details = _PLAIN, evidence: Sequence[Evidence] = ()
) -> int:
    """State that the press calls a record by one of its forms: a name is a statement too."""
    return state(writer, about, Naming(name_id), details=details, evidence=evidence)


def state_remark(
    writer: Writer, about: int, words: str, *, details: Details = _PLAIN, evidence: Sequence[Evidence] = ()
) -> int:
    """State anything else that the press says of a record, in words."""
    return state(writer, about, Remark(words), details=details, evidence=evidence)


def change_statement(writer: Writer, statement_id: int, about: int, shape: Shape, *, details: Details = _PLAIN) -> None:
    """Let a statement say something else: the same statement, with its evidence and what the archive made of it.

    A field that the old wording gave goes by the statements that are left; one that the new wording gives takes it in
    as if it were stated now.

    Raises:
        InputProblem: no such statement, or something that cannot be taken.
    """
    old = require_statement(writer, statement_id)
    said = shaped(writer, about, shape)
    if statement_id in (details.part_of, said.columns.get("credit_id")):
        raise InputProblem("bad_value", field="statement", reason="it cannot be part of itself")
    _require_no_circle(writer, said, details, statement_id)
    same_field = said.field is not None and (old["about_id"], old["field"]) == (about, said.field.name)
    rank = old["rank"]
    if same_field or rank not in STANDING_RANKS:
        pass  # What was found wrong or superseded stays so, and reaches no field.
    elif said.field is not None:
        rank = cached_values.take_in(writer, about, kind_of(writer, about), said.field, said.value, details.modality)
    elif old["field"]:
        rank = "normal"
    own = _detail_columns(writer, details) | {"kind": said.kind, "about_id": about, "rank": rank}
    writer.update(statement, statement_id, **(NO_SHAPE | own | said.columns))
    _settle_value(writer, old)
    if same_field:
        new = require_statement(writer, statement_id)
        if rank == "preferred" and details.modality != "denies":
            cached_values.prefer(writer, new, values.declared(kind_of(writer, about), new["field"]))
        else:
            _settle_value(writer, new)


def change_details(writer: Writer, statement_id: int, details: Details) -> None:
    """Give a statement other details (all of them). A value that is now denied leaves its field."""
    row = require_statement(writer, statement_id)
    writer.update(statement, statement_id, **_detail_columns(writer, details))
    if details.modality != row["modality"]:
        _settle_value(writer, row)


def rank_statement(writer: Writer, statement_id: int, rank: str, reason: str = "") -> None:
    """Say what the archive makes of a statement.

    ``preferred`` on a value gives the field's column; ``wrong_in_source`` needs a reason and keeps the words. A value
    that is no longer the preferred one leaves the column to the next that counts.
    """
    row = require_statement(writer, statement_id)
    if rank not in RANKS:
        raise InputProblem("bad_value", field="rank", reason=f"“{rank}” is not known")
    if rank == "wrong_in_source" and not reason.strip():
        raise InputProblem("bad_value", field="rank", reason="say why the source is wrong")
    if rank == "preferred" and row["modality"] == "denies":
        raise InputProblem("bad_value", field="rank", reason="what a source denies cannot be the preferred reading")
    if rank == "preferred" and row["kind"] == "value" and row["field"]:
        field = values.declared(kind_of(writer, row["about_id"]), row["field"])
        require_no_circle_in(writer, row["about_id"], field, cached_values.stated_value(field, row))
        cached_values.prefer(writer, row, field)
        return
    writer.update(statement, statement_id, rank=rank, rank_reason=clean(reason, "reason"))
    _settle_value(writer, row)


def withdraw_statement(writer: Writer, statement_id: int) -> None:
    """Delete a statement with its evidence. A value that its field holds stays, without evidence."""
    require_statement(writer, statement_id)
    dependent = sa.or_(statement.c.part_of_id == statement_id, statement.c.credit_id == statement_id)
    for row in writer.rows(sa.select(statement).where(dependent)):
        loose = {column: None for column in ("part_of_id", "credit_id") if row[column] == statement_id}
        writer.update(statement, row["id"], **loose)
    remove_evidence_of(writer, statement_id)
    writer.delete(statement, [statement_id])


def _detail_columns(writer: Writer, details: Details) -> dict[str, Any]:
    if details.modality not in MODALITIES:
        raise InputProblem("bad_value", field="modality", reason=f"“{details.modality}” is not known")
    if details.attributed_to is not None:
        kind_of(writer, details.attributed_to)
    require_code(writer, "attribution_manner", details.attribution_manner, "attribution")
    if details.part_of is not None:
        require_statement(writer, details.part_of)
    texts = {
        part: clean(getattr(details, part), part.replace("_", " "))
        for part in ("attributed_words", "qualifier", "as_printed", "open_question")
    }
    return texts | {
        "modality": details.modality,
        "attributed_id": details.attributed_to,
        "attribution_manner": details.attribution_manner,
        "position": details.position,
        "part_of_id": details.part_of,
        **date_values("when", dated(writer, details.when, "when")),
    }


def _require_no_circle(writer: Writer, said: Shaped, details: Details, without: int | None = None) -> None:
    """Refuse what would make a record part of itself; what a source denies makes nothing so."""
    if details.modality == "denies":
        return
    if said.kind == "relation":
        role, object_id = said.columns["role"], said.columns["object_id"]
        require_no_stated_circle(writer, said.about, role, object_id, without=without)
    elif said.field is not None:
        require_no_circle_in(writer, said.about, said.field, said.value)


def _settle_value(writer: Writer, row: sa.RowMapping) -> None:
    if row["kind"] == "value" and row["field"]:
        cached_values.settle(writer, row, values.declared(kind_of(writer, row["about_id"]), row["field"]))
