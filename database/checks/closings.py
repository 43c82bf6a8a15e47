"""The closing day lies inside the days of its edition; so do other ceremonies, and the day on which a film is shown."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, PLAUSIBLE, asked, known, stated
from database.checks.finding import Finding, State
from database.schema.base import record
from database.schema.events import event
from database.schema.festivals import edition
from database.schema.statements import STANDING_RANKS, statement

RULE = "closing_day"


def closings(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give what the days of these ceremonies, and of the shows of these films, say to the days of the editions."""
    for select in (_ceremonies(), _shows()):
        rows = [row._mapping for row in asked(connection, select, ids) if _dated(row._mapping)]
        days = stated(connection, [row["about"] for row in rows], ("start",))
        held = stated(connection, [row["edition"] for row in rows], ("held",))
        for row in rows:
            inside = row["latest"] >= row["held_earliest"] and row["earliest"] <= row["held_latest"]
            lines = [row["id"], held.get((row["edition"], "held"))]
            if row["event"]:
                lines.insert(0, days.get((row["about"], "start")))
            yield Finding(
                RULE,
                row["about"],
                row["about"],
                State.PASSED if inside else State.FLAGGED,
                f"{row['id']} {row['edtf']} {row['held_edtf']}",
                tuple(one for one in lines if one is not None),
                {"day": row["edtf"], "held": row["held_edtf"], "edition": row["edition"]},
            )


def _dated(row: Any) -> bool:
    return all(known(row[name]) for name in ("earliest", "latest", "held_earliest", "held_latest"))


_HELD = (edition.c.id.label("edition"), edition.c.held_earliest, edition.c.held_latest, edition.c.held_edtf)


def _joined(select: sa.Select[Any]) -> sa.Select[Any]:
    return (
        select.join(edition, edition.c.id == statement.c.object_id)
        .join(record, record.c.id == statement.c.about_id)
        .where(
            statement.c.about_id.in_(IDS),
            statement.c.rank.in_(STANDING_RANKS),
            statement.c.modality.in_(PLAUSIBLE),
            record.c.trashed_at.is_(None),
        )
    )


@cache
def _ceremonies() -> sa.Select[Any]:
    columns = (statement.c.id, statement.c.about_id.label("about"), sa.literal(1).label("event"))
    day = (
        event.c.start_earliest.label("earliest"),
        event.c.start_latest.label("latest"),
        event.c.start_edtf.label("edtf"),
    )
    select = sa.select(*columns, *day, *_HELD).join_from(statement, event, event.c.id == statement.c.about_id)
    return _joined(select).where(
        statement.c.kind == "relation", statement.c.role == "part_of", event.c.kind == "ceremony"
    )


@cache
def _shows() -> sa.Select[Any]:
    columns = (statement.c.id, statement.c.about_id.label("about"), sa.literal(0).label("event"))
    day = (
        statement.c.when_earliest.label("earliest"),
        statement.c.when_latest.label("latest"),
        statement.c.when_edtf.label("edtf"),
    )
    return _joined(sa.select(*columns, *day, *_HELD).select_from(statement)).where(statement.c.kind == "entry")
