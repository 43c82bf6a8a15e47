"""Count against rows: "three awards" and the awards that are named one by one (rule 10 of ``vocabularies.md``).

Fewer rows than were counted are no question: the others are an unknown remainder ("nominations in 13 categories").
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, PLAUSIBLE, asked
from database.checks.finding import Finding, State
from database.schema.base import record
from database.schema.statements import STANDING_RANKS, statement

RULE = "count"


def counts(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give the counts of these records that have as many rows as were counted, or more."""
    for row in asked(connection, _counted(), ids):
        if row.rows < row.counted:
            continue
        state = State.PASSED if row.rows == row.counted else State.FLAGGED
        parts = sorted(int(one) for one in str(row.parts).split(","))
        told = {"counted": row.counted, "rows": row.rows}
        yield Finding(
            RULE, row.about_id, row.about_id, state, f"{row.id} {row.counted:g} {row.rows:g}", (row.id, *parts), told
        )


@cache
def _counted() -> sa.Select[Any]:
    """Select what was counted, with its rows."""
    whole, part = statement.alias(), statement.alias()
    counted = sa.func.coalesce(whole.c.quantity, sa.case((whole.c.measure != "", whole.c.amount)))
    each = sa.func.coalesce(part.c.quantity, 1)
    counts_too = sa.and_(part.c.rank.in_(STANDING_RANKS), part.c.modality.in_(PLAUSIBLE))
    return (
        sa.select(
            whole.c.about_id,
            whole.c.id,
            counted.label("counted"),
            sa.func.sum(each).label("rows"),
            sa.func.group_concat(part.c.id).label("parts"),
        )
        .join(part, sa.and_(part.c.part_of_id == whole.c.id, counts_too))
        .join(record, record.c.id == whole.c.about_id)
        .where(
            whole.c.about_id.in_(IDS),
            counted.is_not(None),
            whole.c.rank.in_(STANDING_RANKS),
            whole.c.modality.in_(PLAUSIBLE),
            record.c.trashed_at.is_(None),
        )
        .group_by(whole.c.id)
    )
