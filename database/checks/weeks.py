"""A week that may begin on several days: "earlier last week" is a window until a person narrows it (rule 4).

The week begins on Saturday in Iran, on Sunday or Monday elsewhere; the publication's own first day tells which, where
it is known (ISO 8601 begins it on Monday).
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, PLAUSIBLE, asked
from database.checks.finding import Finding, State
from database.dates import DateProblem, parse_edtf
from database.schema.base import record
from database.schema.evidence import evidence
from database.schema.sources import article, publication
from database.schema.statements import STANDING_RANKS, statement

RULE = "week"
STARTS = {"saturday": 5, "sunday": 6, "monday": 0}
"""The days on which a week begins, as Julian day numbers count them: Monday is 0."""
_SHIFT = {"previous_week": -7, "current_week": 0, "next_week": 7}
_WEEK = 7
_SIDES = ("value", "when")


def weeks(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give the windows of these records that are still wider than a week, with the weeks that they may be."""
    for side in _SIDES:
        for found in asked(connection, _windows(side), ids):
            row = found._mapping
            try:
                anchor = parse_edtf(row["anchor"])
            except DateProblem:
                continue
            if anchor.earliest != anchor.latest or row["latest"] - row["earliest"] < _WEEK:
                continue
            starts = [row["week_start"]] if row["week_start"] in STARTS else list(STARTS)
            windows = {start: _week(anchor.earliest, STARTS[start], _SHIFT[row["rule"]]) for start in starts}
            told = {"window": [row["earliest"], row["latest"]], "weeks": windows}
            basis = f"{row['id']} {side} {row['edtf']} {' '.join(starts)}"
            yield Finding(RULE, row["about_id"], row["about_id"], State.ASKED, basis, (row["id"],), told)


def _week(day: int, first: int, shift: int) -> list[int]:
    begins = day - (day - first) % _WEEK + shift
    return [begins, begins + _WEEK - 1]


@cache
def _windows(side: str) -> sa.Select[Any]:
    """Select the dates that are told by weeks, with the first day of the week of what printed them."""
    date = {name: statement.c[f"{side}_{name}"] for name in ("rule", "anchor", "edtf", "earliest", "latest")}
    week_start = (
        sa.select(sa.func.max(publication.c.week_start))
        .join(article, article.c.publication_id == publication.c.id)
        .join(evidence, evidence.c.article_id == article.c.id)
        .where(evidence.c.statement_id == statement.c.id)
        .correlate(statement)
        .scalar_subquery()
    )
    other = statement.alias()
    narrowed = (
        sa.select(sa.literal(1))
        .where(
            other.c.about_id == statement.c.about_id,
            other.c.kind == statement.c.kind,
            other.c.role == statement.c.role,
            other.c.field == statement.c.field,
            other.c.id != statement.c.id,
            other.c.rank == "preferred",
            other.c[f"{side}_edtf"] != "",
        )
        .correlate(statement)
    )
    return (
        sa.select(
            statement.c.id,
            statement.c.about_id,
            *(column.label(name) for name, column in date.items()),
            sa.func.coalesce(week_start, "").label("week_start"),
        )
        .join(record, record.c.id == statement.c.about_id)
        .where(
            statement.c.about_id.in_(IDS),
            date["rule"].in_(tuple(_SHIFT)),
            date["anchor"] != "",
            statement.c.rank.in_(STANDING_RANKS),
            statement.c.modality.in_((*PLAUSIBLE, "opines")),
            record.c.trashed_at.is_(None),
            sa.not_(sa.exists(narrowed)),
        )
    )
