"""Which editions of the catalogue a reading means: an edition has no name, it is told by festival, number and year."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, DateProblem, DateValue
from database.proposals import Proposal, ProposalRef
from database.queries.targets import editions_numbered
from database.schema.base import record
from database.schema.festivals import edition
from database.search.query_dates import bounds

MOST = 4
"""Candidates of one edition."""
_BEFORE, _AFTER = 300, 120
"""Days before and after an article within which the edition is held that it means without number or year: festivals
are held once a year; their press goes on for months, and begins weeks before."""


def with_editions(
    connection: sa.Connection,
    suggested: list[Proposal],
    published: DateValue,
    record_of: Callable[[Proposal], int | None],
) -> list[Proposal]:
    """Return a reading whose editions have the records that they may be, where their festival is in the catalogue.

    Those with a number are told by it alone, those with a year by when they are held and what their year is called,
    the others by the day of the article.

    Args:
        connection: of ``Catalogue.read``.
        suggested: the reading.
        published: of its article.
        record_of: tells the record that a proposal has become already.
    """
    by_number = {one.number: one for one in suggested}
    found = []
    for one in suggested:
        of = one.fields.get("festival")
        festival = by_number.get(of.number) if isinstance(of, ProposalRef) else None
        if one.kind == "edition" and not one.records and festival is not None:
            known = record_of(festival) or (festival.records[0] if len(festival.records) == 1 else None)
            if known is not None:
                one = replace(one, records=_meant(connection, known, one, published))
        found.append(one)
    return found


def edition_told(festival: int, one: Proposal) -> sa.Select[Any] | None:
    """Select the ids of a festival's editions that the number or the year of a proposal tells; None without either.

    Of two with one number (a double) that is the older one.
    """
    ordinal, year = one.fields.get("ordinal"), str(one.fields.get("year_label") or "")
    if isinstance(ordinal, int):
        return editions_numbered(festival, ordinal).limit(1)
    return _editions(festival, sa.or_(edition.c.year_label == year, _held_within(*_days(year)))) if year else None


def _meant(connection: sa.Connection, festival: int, one: Proposal, published: DateValue) -> tuple[int, ...]:
    select = edition_told(festival, one)
    if select is None:
        if not (published.earliest > OPEN_START and published.latest < OPEN_END):
            return ()
        select = _editions(festival, _held_within(published.earliest - _BEFORE, published.latest + _AFTER))
    return tuple(connection.execute(select).scalars())


def _editions(festival: int, when: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return (
        sa.select(edition.c.id)
        .join(record, record.c.id == edition.c.id)
        .where(edition.c.festival_id == festival, record.c.trashed_at.is_(None), when)
        .order_by(edition.c.held_earliest.desc(), edition.c.id)
        .limit(MOST)
    )


def _days(year: str) -> tuple[int, int]:
    """Return the first and the last day of a year as it is printed; none where that is no year."""
    try:
        return bounds(year)
    except DateProblem:
        return 1, 0


def _held_within(first: int, last: int) -> sa.ColumnElement[bool]:
    return sa.and_(edition.c.held_earliest > OPEN_START, edition.c.held_earliest.between(first, last))
