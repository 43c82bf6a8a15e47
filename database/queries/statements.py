"""Statements with their evidence, as the record's page, the reader and the command line show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.given import GIVEN, given
from database.queries.links import Link, links
from database.schema import evidence as tables
from database.schema.columns import DATE_PARTS, date_of
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


#: Where a statement names a record; who says it is another question.
_NAMED = ("about_id", "object_id", "body_id", "section_id", "place_id", "award_id", "recipient_id")


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
    select, wanted = _OF_STATEMENTS, sorted(statements)
    if not wanted:
        select, wanted = _OF_MENTIONS, sorted(mentions)
    if not wanted:
        return {}
    rows = connection.execute(select, given(wanted)).all()
    labels = links(connection, (row[1] for row in rows))
    dates = {row[1]: date_of(tuple(row[_DATED:])) for row in rows if row[1] is not None}
    found: dict[int, list[EvidenceRow]] = {}
    for row in rows:
        owner, article_id, row_id, kind, x, y, width, height = row[:8]
        parts: list[Any] = [
            *(row_id, kind, labels.get(article_id), DateValue.UNDATED if article_id is None else dates[article_id]),
            *row[8:_RECTANGLE],
            None if x is None else (x, y, width, height),
            *row[_RECTANGLE:_DATED],
        ]
        found.setdefault(owner, []).append(EvidenceRow(*parts))
    return {owner: tuple(members) for owner, members in found.items()}


_BEFORE = ("text_id", "start", "end", "exact", "attachment_id", "page")
_BEHIND = ("transcription", "citation", "stance", "state", "loaded_exact")
_RECTANGLE = 8 + len(_BEFORE)
"""Where in a row of :func:`_evidence` those parts of an `EvidenceRow` begin that stand behind its rectangle."""
_DATED = _RECTANGLE + len(_BEHIND)
"""Where the article's date begins."""


def _evidence(owner: str) -> sa.Select[Any]:
    """Select the evidence of given statements or mentions: what it is of, then its parts in their order."""
    columns = tables.evidence.c
    return (
        sa.select(
            columns[owner],
            *(columns[one] for one in ("article_id", "id", "kind", "rect_x", "rect_y", "rect_width", "rect_height")),
            *(columns[one] for one in (*_BEFORE, *_BEHIND)),
            *(article.c[f"published_{part}"] for part in DATE_PARTS),
        )
        .outerjoin(article, article.c.id == columns.article_id)
        .where(columns[owner].in_(GIVEN))
        .order_by(columns.article_id, columns.start, columns.id)
    )


_OF_STATEMENTS, _OF_MENTIONS = _evidence("statement_id"), _evidence("mention_id")


def _statements(connection: sa.Connection, ids: Sequence[int]) -> tuple[StatementRow, ...]:
    rows = {row[0]: row for row in connection.execute(_STATEMENTS, given(ids)).all()} if ids else {}
    linked = links(connection, (row[at] for row in rows.values() for at in _LINKED))
    standing = evidence_of(connection, statements=rows)
    return tuple(_statement(rows[row_id], linked, standing.get(row_id, ())) for row_id in ids if row_id in rows)


_WHO_SAYS_WHAT = (
    *("id", "kind", "about_id", "role", "object_id", "words", "body_id", "modality", "attributed_id"),
    *("attributed_words", "attribution_manner"),
)
_HOW = ("rank", "rank_reason", "qualifier", "as_printed", "position", "part_of_id", "open_question")
_SHOWN_AND_WON = (
    *("entry_status", "section_id", "programme_place", "place_id", "premiere_level", "award_id", "category"),
    *("credit_id", "recipient_id", "outcome", "ranking", "ex_aequo", "quantity"),
)
_VALUE = ("field", "measure", "value_code", "amount", "unit")
_PARTS = (*_WHO_SAYS_WHAT, *_HOW, *_SHOWN_AND_WON, *_VALUE)
"""The columns of a statement in the order of a `StatementRow`, without its dates."""
_LINKED = tuple(_PARTS.index(one) for one in (*_NAMED, "attributed_id"))
_STATEMENTS = (
    sa.select(
        *(statement.c[one] for one in _PARTS),
        name.c.text.label("name_text"),
        *(statement.c[f"{prefix}_{part}"] for prefix in ("when", "value") for part in DATE_PARTS),
    )
    .outerjoin(name, name.c.id == statement.c.name_id)
    .where(statement.c.id.in_(GIVEN))
)
#: Where each of these is in a row: a page has hundreds, and to look each column up by its name took a third of it.
_WHO_AT = slice(len(_WHO_SAYS_WHAT))
_HOW_AT = slice(_WHO_AT.stop, _WHO_AT.stop + len(_HOW))
_SHOWN_AT = slice(_HOW_AT.stop, _HOW_AT.stop + len(_SHOWN_AND_WON))
_VALUE_AT = slice(_SHOWN_AT.stop, len(_PARTS))
_NAME_AT = len(_PARTS)
_WHEN_AT = slice(_NAME_AT + 1, _NAME_AT + 1 + len(DATE_PARTS))
_DATE_AT = slice(_WHEN_AT.stop, None)


def _statement(row: Any, linked: dict[int, Link], evidence: tuple[EvidenceRow, ...]) -> StatementRow:
    row_id, kind, about, role, object_id, words, body, modality, attributed, *said = row[_WHO_AT]
    status, section, programme, place, premiere, award, category, credit, recipient, *won = row[_SHOWN_AT]
    link = linked.get
    parts: list[Any] = [
        *(row_id, kind, linked[about], role, link(object_id), words, link(body), modality, link(attributed), *said),
        date_of(tuple(row[_WHEN_AT])),
        *row[_HOW_AT],
        *(status, link(section), programme, link(place), premiere, link(award), category, credit, link(recipient)),
        *won,
        *row[_VALUE_AT],
        date_of(tuple(row[_DATE_AT])),
        row[_NAME_AT] or "",
        evidence,
    ]
    return StatementRow(*parts)
