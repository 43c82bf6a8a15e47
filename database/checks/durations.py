"""Duration against dates: "the 89-day siege" from June 2014 to 31 August 2014 (rule 10 of ``vocabularies.md``)."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, asked, known, stated
from database.checks.finding import Finding, State
from database.checks.iso_duration import days_of
from database.schema.base import record
from database.schema.events import event

RULE = "duration"
_COUNTED = 1
"""Sources count the first day, the last day, or only what lies between: a day more or less fits."""
_ENDS = ("start_earliest", "start_latest", "end_earliest", "end_latest")


def durations(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give what the duration of these events has to say to their dates, where both are known."""
    rows = [row._mapping for row in asked(connection, _events(), ids) if days_of(row.duration)]
    lines = stated(connection, [row["id"] for row in rows], ("duration", "start", "end"))
    for row in rows:
        ends = [row[name] for name in _ENDS]
        days = days_of(row["duration"])
        if days is None or not all(known(day) for day in ends):
            continue
        least, most = max(0, ends[2] - ends[1]), ends[3] - ends[0]
        fits = most >= 0 and days[0] - _COUNTED <= most and least <= days[1] + _COUNTED
        statements = (lines.get((row["id"], name)) for name in ("duration", "start", "end"))
        told = {"duration": row["duration"], "start": row["start_edtf"], "end": row["end_edtf"]}
        yield Finding(
            RULE,
            row["id"],
            row["id"],
            State.PASSED if fits else State.FLAGGED,
            f"{row['duration']} {row['start_edtf']} {row['end_edtf']}",
            tuple(one for one in statements if one is not None),
            told | {"least": least, "most": most},
        )


@cache
def _events() -> sa.Select[Any]:
    names = ("id", "duration", *_ENDS, "start_edtf", "end_edtf")
    return (
        sa.select(*(event.c[name] for name in names))
        .join(record, record.c.id == event.c.id)
        .where(event.c.id.in_(IDS), event.c.duration != "", record.c.trashed_at.is_(None))
    )
