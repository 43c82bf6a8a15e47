"""Weekday against date: "on Saturday" and the day that it was understood to mean (D8 of the facts of the seeds)."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, PLAUSIBLE, asked, known
from database.checks.finding import Finding, State
from database.dates import weekdays_in
from database.given import GIVEN, given
from database.schema.base import record
from database.schema.sources import article
from database.schema.statements import STANDING_RANKS, statement

RULE, PRINTED = "weekday", "weekday_printed"
_DAYS_OF_WEEK = 7
_NAMES = ("verbatim", "edtf", "earliest", "latest", "rule", "anchor")


def weekdays(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give each day that is told of these records in words that name a day of the week."""
    for side in ("value", "when"):
        yield from _compared(RULE, asked(connection, _stated(side), ids))


def printed(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give the same for the days on which these articles were published."""
    yield from _compared(PRINTED, connection.execute(_printed(), given(ids)).all())


def _compared(rule: str, rows: Iterable[Any]) -> Iterator[Finding]:
    for row in rows:
        pairs = _pairs(weekdays_in(row.verbatim), row.earliest, row.latest)
        if pairs:
            fits = all(day % _DAYS_OF_WEEK == wanted for day, wanted in pairs)
            told = {"words": row.verbatim, "date": row.edtf, "rule": row.rule, "anchor": row.anchor}
            yield Finding(
                rule,
                row.record,
                row.record,
                State.PASSED if fits else State.FLAGGED,
                f"{row.statement or 'published'} {row.verbatim} {row.edtf}",
                () if row.statement is None else (row.statement,),
                told | {"days": [day for day, _wanted in pairs]},
            )


def _pairs(named: tuple[int, ...], first: int, last: int) -> list[tuple[int, int]]:
    """Return the days that a date gives with the days of the week that its words name, as far as both are sure."""
    if not named or not known(first) or not known(last):
        return []
    if first == last:
        return [(first, named[0])] if len(set(named)) == 1 else []
    # Of a stretch of days the words name both ends.
    return [(first, named[0]), (last, named[1])] if len(named) == 2 else []


@cache
def _stated(side: str) -> sa.Select[Any]:
    date = [statement.c[f"{side}_{name}"].label(name) for name in _NAMES]
    return (
        sa.select(statement.c.id.label("statement"), statement.c.about_id.label("record"), *date)
        .join(record, record.c.id == statement.c.about_id)
        .where(
            statement.c.about_id.in_(IDS),
            statement.c[f"{side}_verbatim"] != "",
            statement.c[f"{side}_edtf"] != "",
            statement.c.rank.in_(STANDING_RANKS),
            statement.c.modality.in_(PLAUSIBLE),
            record.c.trashed_at.is_(None),
        )
    )


@cache
def _printed() -> sa.Select[Any]:
    date = [article.c[f"published_{name}"].label(name) for name in _NAMES]
    return (
        sa.select(sa.null().label("statement"), article.c.id.label("record"), *date)
        .join(record, record.c.id == article.c.id)
        .where(
            article.c.id.in_(GIVEN),
            article.c.published_verbatim != "",
            article.c.published_edtf != "",
            record.c.trashed_at.is_(None),
        )
    )
