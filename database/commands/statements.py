"""What is said of a record: one function for each kind of statement, and what is decided about statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.commands import cached_values, values
from database.commands.checks import LARGEST, clean, dated, kind_of, require_code, require_kind
from database.commands.evidence import Evidence, attach_evidence, remove_evidence_of
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import AGENTS
from database.history.recorder import Writer
from database.schema.columns import date_values
from database.schema.names import name
from database.schema.statements import MODALITIES, OUTCOMES, RANKS, statement
from database.schema.vocabulary import term


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


#: What an unnamed person may stand for: "media head" of an organisation, "officials" of a festival.
BODIES_OF_WORDS = (*AGENTS, "festival", "edition", "publication")

_PLAIN = Details()


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
    about_kind = kind_of(writer, about)
    if (object_id is None) == (words is None):
        raise InputProblem("bad_value", field="object", reason="either a record or words are needed")
    object_kind = None if object_id is None else kind_of(writer, object_id)
    _require_role(writer, role, about_kind, object_kind)
    if body is not None:
        require_kind(writer, body, BODIES_OF_WORDS, "body")
        if words is None:
            raise InputProblem("bad_value", field="body", reason="only an unnamed person stands for a body")
    return _insert(
        writer, "relation", about, details, evidence, role=role, object_id=object_id, words=_words(words), body_id=body
    )


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
    require_kind(writer, edition, ("edition",), "edition")
    if film is not None:
        require_kind(writer, film, ("film",), "film")
    if section is not None:
        require_kind(writer, section, ("section",), "section")
    if place is not None:
        require_kind(writer, place, ("place",), "place")
    if not entry_status:
        raise InputProblem("bad_value", field="entry status", reason="a status is needed (“not stated” is one)")
    require_code(writer, "entry_status", entry_status, "entry status")
    require_code(writer, "programme_place", programme_place, "programme place")
    require_code(writer, "premiere_level", premiere_level, "premiere level")
    return _insert(
        writer,
        "entry",
        edition if film is None else film,
        details,
        evidence,
        object_id=None if film is None else edition,
        words=_words(words),
        entry_status=entry_status,
        section_id=section,
        programme_place=programme_place,
        place_id=place,
        premiere_level=premiere_level,
    )


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
    kind_of(writer, about)
    if outcome not in OUTCOMES or not outcome:
        raise InputProblem("bad_value", field="outcome", reason=f"“{outcome}” is not known")
    for record_id, kinds, field in (
        (edition, ("edition",), "edition"),
        (award, ("award",), "award"),
        (recipient, AGENTS, "recipient"),
    ):
        if record_id is not None:
            require_kind(writer, record_id, kinds, field)
    if credit is not None:
        _row(writer, credit)
    require_code(writer, "award_category", category, "category")
    for number, field in ((ranking, "ranking"), (quantity, "quantity")):
        if number is not None and not 1 <= number <= LARGEST:
            raise InputProblem("bad_value", field=field, reason=f"a number from 1 to {LARGEST:,} is needed")
    return _insert(
        writer,
        "award_result",
        about,
        details,
        evidence,
        object_id=edition,
        award_id=award,
        category=category,
        credit_id=credit,
        recipient_id=recipient,
        words=_words(words),
        outcome=outcome,
        ranking=ranking,
        ex_aequo=ex_aequo,
        quantity=quantity,
    )


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
    kind = kind_of(writer, about)
    if kind == "article":
        raise InputProblem("bad_value", field=field_name, reason="an article's fields stand on its segments")
    field = values.declared(kind, field_name)
    checked = values.checked_item(writer, field, value)
    if checked in ("", None, DateValue.UNDATED):
        raise InputProblem("bad_value", field=field.label, reason="a value is needed")
    rank = cached_values.take_in(writer, about, kind, field, checked, details.modality)
    columns = cached_values.value_columns(field, checked)
    return _insert(writer, "value", about, details, evidence, field=field_name, rank=rank, **columns)


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
    kind_of(writer, about)
    if not measure:
        raise InputProblem("bad_value", field="measure", reason="a measure is needed")
    require_code(writer, "measure", measure, "measure")
    require_code(writer, "unit", unit, "unit")
    return _insert(writer, "value", about, details, evidence, measure=measure, amount=float(amount), unit=unit)


def state_naming(
    writer: Writer, about: int, name_id: int, *, details: Details = _PLAIN, evidence: Sequence[Evidence] = ()
) -> int:
    """State that the press calls a record by one of its forms: a name is a statement too."""
    of = writer.value(sa.select(name.c.record_id).where(name.c.id == name_id))
    if of is None or of != about:
        raise InputProblem("bad_value", field="name", reason="this is no name of the record")
    return _insert(writer, "naming", about, details, evidence, name_id=name_id)


def state_remark(
    writer: Writer, about: int, words: str, *, details: Details = _PLAIN, evidence: Sequence[Evidence] = ()
) -> int:
    """State anything else that the press says of a record, in words."""
    kind_of(writer, about)
    return _insert(writer, "remark", about, details, evidence, words=_words(words))


def change_details(writer: Writer, statement_id: int, details: Details) -> None:
    """Give a statement other details (all of them). A value that is now denied leaves its field."""
    row = _row(writer, statement_id)
    writer.update(statement, statement_id, **_detail_columns(writer, details))
    if details.modality != row["modality"]:
        _settle_value(writer, row)


def rank_statement(writer: Writer, statement_id: int, rank: str, reason: str = "") -> None:
    """Say what the archive makes of a statement.

    ``preferred`` on a value gives the field's column; ``wrong_in_source`` needs a reason and keeps the words. A value
    that is no longer the preferred one leaves the column to the next that counts.
    """
    row = _row(writer, statement_id)
    if rank not in RANKS:
        raise InputProblem("bad_value", field="rank", reason=f"“{rank}” is not known")
    if rank == "wrong_in_source" and not reason.strip():
        raise InputProblem("bad_value", field="rank", reason="say why the source is wrong")
    if rank == "preferred" and row["modality"] == "denies":
        raise InputProblem("bad_value", field="rank", reason="what a source denies cannot be the preferred reading")
    if rank == "preferred" and row["kind"] == "value" and row["field"]:
        field = values.declared(kind_of(writer, row["about_id"]), row["field"])
        cached_values.prefer(writer, row, field)
        return
    writer.update(statement, statement_id, rank=rank, rank_reason=clean(reason, "reason"))
    _settle_value(writer, row)


def withdraw_statement(writer: Writer, statement_id: int) -> None:
    """Delete a statement with its evidence. A value that its field holds stays, without evidence."""
    _row(writer, statement_id)
    dependent = sa.or_(statement.c.part_of_id == statement_id, statement.c.credit_id == statement_id)
    for row in writer.rows(sa.select(statement).where(dependent)):
        loose = {column: None for column in ("part_of_id", "credit_id") if row[column] == statement_id}
        writer.update(statement, row["id"], **loose)
    remove_evidence_of(writer, statement_id)
    writer.delete(statement, [statement_id])


def _insert(writer: Writer, kind: str, about: int, details: Details, evidence: Sequence[Evidence], **shape: Any) -> int:
    row = _detail_columns(writer, details) | {"kind": kind, "about_id": about} | shape
    statement_id = writer.insert(statement, **row)
    for one in evidence:
        attach_evidence(writer, statement_id, one)
    return statement_id


def _detail_columns(writer: Writer, details: Details) -> dict[str, Any]:
    if details.modality not in MODALITIES:
        raise InputProblem("bad_value", field="modality", reason=f"“{details.modality}” is not known")
    if details.attributed_to is not None:
        kind_of(writer, details.attributed_to)
    require_code(writer, "attribution_manner", details.attribution_manner, "attribution")
    if details.part_of is not None:
        _row(writer, details.part_of)
    texts = {
        part: clean(getattr(details, part), part)
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


def _require_role(writer: Writer, role: str, about_kind: str, object_kind: str | None) -> None:
    require_code(writer, "relation_role", role, "role")
    row = writer.first(
        sa.select(term.c.about_kinds, term.c.object_kinds, term.c.label_en).where(
            term.c.vocabulary == "relation_role", term.c.code == role
        )
    )
    if row is None:
        raise InputProblem("bad_value", field="role", reason="a role is needed")
    for kind, kinds in ((about_kind, row["about_kinds"].split()), (object_kind, row["object_kinds"].split())):
        if kind is not None and kinds and kind not in kinds:
            reason = f"“{row['label_en']}” does not take the kind {kind} here; it takes {' or '.join(kinds)}"
            raise InputProblem("bad_value", field="role", reason=reason)


def _words(words: str | None) -> str | None:
    if words is None:
        return None
    if not words.strip():
        raise InputProblem("bad_value", field="words", reason="words are needed")
    return clean(words, "words")


def _settle_value(writer: Writer, row: sa.RowMapping) -> None:
    if row["kind"] == "value" and row["field"]:
        cached_values.settle(writer, row, values.declared(kind_of(writer, row["about_id"]), row["field"]))


def _row(writer: Writer, statement_id: int) -> sa.RowMapping:
    row = writer.first(sa.select(statement).where(statement.c.id == statement_id))
    if row is None:
        raise InputProblem("bad_value", field="statement", reason=f"there is no statement {statement_id}")
    return row
