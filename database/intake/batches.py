"""Batches of files: made when something is dropped, and gone on with until nothing waits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from database.intake.paths import from_stored, to_stored
from database.intake.settings import IntakeSettings
from database.schema.intake import OUTCOMES, intake_batch, intake_item

_RECORDED = {"recorded": True}
RESUMABLE = ("running", "paused")
"""States in which files may still wait; *running* at the start of the program is a batch that a crash cut off."""

UNPACKED = "unpacked"
"""What is counted of files that became no article but hold some."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch.

    Attributes:
        id: its number.
        made_at: when it was dropped or named, in UTC.
        who: by whom.
        origin: drop, paste, folder, watch or command_line.
        state: running, paused, done or cancelled.
        paths: what was dropped or named.
        collected: all files at and below the paths are listed.
        settings: what the archivist said of them.
        operation: the (newest) step of the history that its articles are written in, or None.
        outcomes: how many files of each outcome.
    """

    id: int
    made_at: datetime
    who: str
    origin: str
    state: str
    paths: tuple[str, ...]
    collected: bool
    settings: IntakeSettings
    operation: int | None
    outcomes: dict[str, int]

    @property
    def total(self) -> int:
        """Files that are listed."""
        return sum(self.outcomes.values())

    @property
    def waiting(self) -> int:
        """Files that nothing was made of yet."""
        return self.outcomes["waiting"]


def start_batch(
    connection: sa.Connection, origin: str, paths: Iterable[str], settings: IntakeSettings, who: str = ""
) -> int:
    """Make a batch and return its number."""
    values = {
        "made_at": datetime.now(UTC),
        "who": who,
        "origin": origin,
        "state": "running",
        "paths": list(map(to_stored, paths)),
        "collected": False,
        "settings": settings.stored(),
    }
    made = connection.execute(sa.insert(intake_batch).values(values), execution_options=_RECORDED)
    (number,) = made.inserted_primary_key or (0,)
    return int(number)


def list_files(connection: sa.Connection, batch: int, files: Sequence[tuple[str, str]]) -> None:
    """List files of a batch: path, and the reason where it is known already that it cannot be taken."""
    if not files:
        return
    connection.exec_driver_sql(
        "INSERT INTO intake_item (batch_id, path, outcome, reason) VALUES (?, ?, ?, ?)",
        [(batch, to_stored(path), "failed" if reason else "waiting", reason) for path, reason in files],
        execution_options=_RECORDED,
    )


def collected(connection: sa.Connection, batch: int) -> None:
    """Say that all files of a batch are listed."""
    connection.execute(
        sa.update(intake_batch).where(intake_batch.c.id == batch).values(collected=True), execution_options=_RECORDED
    )


def begin_listing(connection: sa.Connection, batch: int) -> None:
    """Take back the files that an interrupted listing has listed: nothing was made of any of them yet."""
    connection.execute(sa.delete(intake_item).where(intake_item.c.batch_id == batch), execution_options=_RECORDED)


def settle(
    connection: sa.Connection, batch: int, state: str, operation: int | None = None, *, settings: Any = None
) -> None:
    """Set the state of a batch, and the step of the history that it is at."""
    values: dict[str, Any] = {"state": state, "ended_at": None if state in RESUMABLE else datetime.now(UTC)}
    if operation is not None:
        values["operation_id"] = operation
    if settings is not None:
        values["settings"] = settings.stored()
    connection.execute(
        sa.update(intake_batch).where(intake_batch.c.id == batch).values(values), execution_options=_RECORDED
    )


def try_again(connection: sa.Connection, batch: int, items: Iterable[int] | None = None) -> int:
    """Let failed files wait again (all of the batch, or these) and return how many; the batch is *paused* then.

    A file within another is read again with the one that holds it: what came in of that stays as it is.
    """
    failed = sa.and_(intake_item.c.batch_id == batch, intake_item.c.outcome == "failed")
    if items is not None:
        failed = sa.and_(failed, intake_item.c.id.in_(list(items)))
    rows = connection.execute(sa.select(intake_item.c.id, intake_item.c.path, intake_item.c.member).where(failed)).all()
    within = {row.path for row in rows if row.member}
    for row in rows:
        if row.member:
            connection.execute(sa.delete(intake_item).where(intake_item.c.id == row.id), execution_options=_RECORDED)
    again = {row.id for row in rows if not row.member}
    for path in sorted(within):
        select = sa.select(intake_item.c.id).where(
            intake_item.c.batch_id == batch, intake_item.c.path == path, intake_item.c.member == ""
        )
        again.update(connection.execute(select).scalars())
    for number in sorted(again):
        connection.execute(
            sa.update(intake_item).where(intake_item.c.id == number).values(outcome="waiting", reason=""),
            execution_options=_RECORDED,
        )
    if again:
        settle(connection, batch, "paused")
    return len(again)


def batch_of(connection: sa.Connection, batch: int) -> Batch | None:
    """Return a batch, or None."""
    found = _batches(connection, intake_batch.c.id == batch)
    return found[0] if found else None


def unfinished_batches(connection: sa.Connection) -> list[Batch]:
    """Return the batches of which files still wait, the oldest first."""
    return _batches(connection, intake_batch.c.state.in_(RESUMABLE))


def files_to_come(connection: sa.Connection) -> int:
    """Return how many files of unfinished batches are not in the catalogue yet: a search cannot find them."""
    unfinished = sa.select(intake_batch.c.id).where(intake_batch.c.state.in_(RESUMABLE))
    waiting = (intake_item.c.batch_id.in_(unfinished), intake_item.c.outcome == "waiting")
    return int(connection.execute(sa.select(sa.func.count()).select_from(intake_item).where(*waiting)).scalar_one())


def newest_batches(connection: sa.Connection, limit: int = 50) -> list[Batch]:
    """Return the newest batches, the newest first."""
    newest = sa.select(intake_batch.c.id).order_by(intake_batch.c.id.desc()).limit(limit)
    return _batches(connection, intake_batch.c.id.in_(newest))[::-1]


def _batches(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[Batch]:
    rows = connection.execute(sa.select(intake_batch).where(where).order_by(intake_batch.c.id)).mappings().all()
    return [
        Batch(
            row["id"],
            row["made_at"],
            row["who"],
            row["origin"],
            row["state"],
            tuple(map(from_stored, row["paths"])),
            row["collected"],
            IntakeSettings.of(row["settings"]),
            row["operation_id"],
            count_outcomes(connection, row["id"]),
        )
        for row in rows
    ]


def count_outcomes(connection: sa.Connection, batch: int) -> dict[str, int]:
    """Return how many files of a batch have each outcome; every outcome is there.

    A file that became no article because it holds others, which are listed by themselves, counts as `UNPACKED`.
    """
    counts = dict.fromkeys((*OUTCOMES, UNPACKED), 0)
    holds = sa.and_(intake_item.c.outcome == "added", intake_item.c.record_id.is_(None), intake_item.c.reason != "")
    outcome = sa.case((holds, UNPACKED), else_=intake_item.c.outcome)
    select = sa.select(outcome, sa.func.count()).where(intake_item.c.batch_id == batch).group_by(outcome)
    for code, count in connection.execute(select):
        counts[code] = count
    return counts
