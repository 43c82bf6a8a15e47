"""Statements with their evidence, as the record's page, the reader and the command line show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.history.raw import chunks
from database.queries.links import Link, links
from database.schema import evidence as tables
from database.schema.columns import DATE_PARTS, date_from
from database.schema.names import name
from database.schema.sources import article
from database.schema.statements import statement


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Where the words stand; see the table ``evidence``.

    Attributes:
        article: the article it is in, None for an outside source.
        published: that article's date.
        start, end, exact: a passage, in code points of the text version *text_id*.
        loaded: the source's loaded word, where one is marked.
    """

    id: int
    kind: str
    article: Link | None
    published: DateValue
    text_id: int | None
    start: int | None
    end: int | None
    exact: str
    attachment_id: int | None
    page: int | None
    rectangle: tuple[float, float, float, float] | None
    transcription: str
    citation: str
    stance: str
    state: str
    loaded: str


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement; see ``database.schema.statements`` for what each part means."""

    id: int
    kind: str
    about: Link
    role: str
    object: Link | None
    words: str | None
    body: Link | None
    modality: str
    attributed_to: Link | None
    attributed_words: str
    attribution_manner: str
    when: DateValue
    rank: str
    rank_reason: str
    qualifier: str
    as_printed: str
    position: int
    part_of: int | None
    open_question: str
    entry_status: str
    section: Link | None
    programme_place: str
    place: Link | None
    premiere_level: str
    award: Link | None
    category: str
    credit: int | None
    recipient: Link | None
    outcome: str
    ranking: int | None
    ex_aequo: bool
    quantity: int | None
    field: str
    measure: str
    value_code: str
    amount: float | None
    unit: str
    date: DateValue
    name: str
    evidence: tuple[EvidenceRow, ...]


_LINKED = (
    "about_id",
    "object_id",
    "body_id",
    "attributed_id",
    "section_id",
    "place_id",
    "award_id",
    "recipient_id",
)
#: Where a statement names a record; who says it is another question.
_NAMED = tuple(column for column in _LINKED if column != "attributed_id")


def statements_about(connection: sa.Connection, record_id: int) -> tuple[StatementRow, ...]:
    """Return what is said of a record, and what is said of others that names it.

    It may be the object or the recipient, the body that an unnamed person stands for, a section, place or award.
    """
    named = (sa.select(statement.c.id).where(statement.c[column] == record_id) for column in _NAMED)
    return _statements(connection, connection.execute(sa.union(*named)).scalars().all())


def statements_in(connection: sa.Connection, article_id: int) -> tuple[StatementRow, ...]:
    """Return the statements that stand on an article, in the order of their first passage."""
    select = (
        sa.select(tables.evidence.c.statement_id)
        .where(tables.evidence.c.article_id == article_id, tables.evidence.c.statement_id.is_not(None))
        .group_by(tables.evidence.c.statement_id)
        .order_by(sa.func.min(tables.evidence.c.start), tables.evidence.c.statement_id)
    )
    return _statements(connection, connection.execute(select).scalars().all())


def statements(connection: sa.Connection, ids: Sequence[int]) -> tuple[StatementRow, ...]:
    """Return these statements, in the order given; ids without one are passed over."""
    return _statements(connection, ids)


def evidence_of(
    connection: sa.Connection, *, statements: Iterable[int] = (), mentions: Iterable[int] = ()
) -> dict[int, tuple[EvidenceRow, ...]]:
    """Return the evidence of statements or of mentions, by their id, in the order of the texts."""
    column = tables.evidence.c.statement_id
    wanted = sorted(statements)
    if not wanted:
        column, wanted = tables.evidence.c.mention_id, sorted(mentions)
    found: dict[int, list[EvidenceRow]] = {}
    for chunk in chunks(wanted):
        select = (
            sa.select(tables.evidence, *(article.c[f"published_{part}"] for part in DATE_PARTS))
            .outerjoin(article, article.c.id == tables.evidence.c.article_id)
            .where(column.in_(chunk))
            .order_by(tables.evidence.c.article_id, tables.evidence.c.start, tables.evidence.c.id)
        )
        rows = connection.execute(select).mappings().all()
        labels = links(connection, (row["article_id"] for row in rows))
        for row in rows:
            found.setdefault(row[column.name], []).append(_evidence(row, labels))
    return {owner: tuple(members) for owner, members in found.items()}


def _evidence(row: Any, labels: dict[int, Link]) -> EvidenceRow:
    whole = row["rect_x"] is not None
    return EvidenceRow(
        id=row["id"],
        kind=row["kind"],
        article=labels.get(row["article_id"]),
        published=DateValue.UNDATED if row["article_id"] is None else date_from(row, "published"),
        text_id=row["text_id"],
        start=row["start"],
        end=row["end"],
        exact=row["exact"],
        attachment_id=row["attachment_id"],
        page=row["page"],
        rectangle=(row["rect_x"], row["rect_y"], row["rect_width"], row["rect_height"]) if whole else None,
        transcription=row["transcription"],
        citation=row["citation"],
        stance=row["stance"],
        state=row["state"],
        loaded=row["loaded_exact"],
    )


def _statements(connection: sa.Connection, ids: Sequence[int]) -> tuple[StatementRow, ...]:
    rows: dict[int, Any] = {}
    names: dict[int, str] = {}
    for chunk in chunks(ids):
        select = sa.select(statement, name.c.text.label("name_text")).outerjoin(name, name.c.id == statement.c.name_id)
        for row in connection.execute(select.where(statement.c.id.in_(chunk))).mappings():
            rows[row["id"]] = row
            names[row["id"]] = row["name_text"] or ""
    linked = links(connection, (row[column] for row in rows.values() for column in _LINKED))
    standing = evidence_of(connection, statements=rows)
    return tuple(
        _statement(rows[row_id], linked, names[row_id], standing.get(row_id, ())) for row_id in ids if row_id in rows
    )


def _statement(row: Any, linked: dict[int, Link], name_text: str, evidence: tuple[EvidenceRow, ...]) -> StatementRow:
    return StatementRow(
        id=row["id"],
        kind=row["kind"],
        about=linked[row["about_id"]],
        role=row["role"],
        object=linked.get(row["object_id"]),
        words=row["words"],
        body=linked.get(row["body_id"]),
        modality=row["modality"],
        attributed_to=linked.get(row["attributed_id"]),
        attributed_words=row["attributed_words"],
        attribution_manner=row["attribution_manner"],
        when=date_from(row, "when"),
        rank=row["rank"],
        rank_reason=row["rank_reason"],
        qualifier=row["qualifier"],
        as_printed=row["as_printed"],
        position=row["position"],
        part_of=row["part_of_id"],
        open_question=row["open_question"],
        entry_status=row["entry_status"],
        section=linked.get(row["section_id"]),
        programme_place=row["programme_place"],
        place=linked.get(row["place_id"]),
        premiere_level=row["premiere_level"],
        award=linked.get(row["award_id"]),
        category=row["category"],
        credit=row["credit_id"],
        recipient=linked.get(row["recipient_id"]),
        outcome=row["outcome"],
        ranking=row["ranking"],
        ex_aequo=row["ex_aequo"],
        quantity=row["quantity"],
        field=row["field"],
        measure=row["measure"],
        value_code=row["value_code"],
        amount=row["amount"],
        unit=row["unit"],
        date=date_from(row, "value"),
        name=name_text,
        evidence=evidence,
    )
