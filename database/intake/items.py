"""The files of batches, and what became of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa

from database.history.raw import chunks
from database.intake.paths import from_stored, to_stored
from database.schema.intake import intake_batch, intake_item

_RECORDED = {"recorded": True}


@dataclass(frozen=True, slots=True)
class Item:
    """A file of a batch, or one within a file.

    Attributes:
        id: its number.
        batch: its batch.
        path: the file on the disk.
        member: the way through the files that hold it; empty for the file itself.
        outcome: waiting, added, duplicate, updated, failed or kept (the file without a text).
        record: the article that came of it, or is there already; it may have been taken back since.
        reason: why, in a sentence.
        size: of the file in bytes, where it was read.
        modified: its time of change in nanoseconds, where it was read.
    """

    id: int
    batch: int
    path: str
    member: str
    outcome: str
    record: int | None
    reason: str
    size: int | None
    modified: int | None


class Noted(NamedTuple):
    """What became of a file: its item, or None for one within the file of *path* that has no item yet."""

    batch: int
    path: str
    outcome: str
    item: int | None = None
    member: str = ""
    record: int | None = None
    reason: str = ""
    size: int | None = None
    modified: int | None = None


def waiting(connection: sa.Connection, batch: int, after: int = 0, limit: int = 2000) -> list[tuple[int, str]]:
    """Return the next files that wait: number and path, in the order of their numbers."""
    select = (
        sa.select(intake_item.c.id, intake_item.c.path)
        .where(intake_item.c.batch_id == batch, intake_item.c.outcome == "waiting", intake_item.c.id > after)
        .order_by(intake_item.c.id)
        .limit(limit)
    )
    return [(row_id, from_stored(path)) for row_id, path in connection.execute(select).all()]


def known_members(connection: sa.Connection, batch: int, paths: Iterable[str]) -> dict[tuple[str, str], int | None]:
    """Return what the batch has made already of files within these files: by (path, member) the article or None."""
    found: dict[tuple[str, str], int | None] = {}
    for chunk in chunks(map(to_stored, paths)):
        select = sa.select(intake_item.c.path, intake_item.c.member, intake_item.c.record_id).where(
            intake_item.c.path.in_(chunk), intake_item.c.batch_id == batch, intake_item.c.member != ""
        )
        found.update(
            {(from_stored(row.path), from_stored(row.member)): row.record_id for row in connection.execute(select)}
        )
    return found


def note_items(connection: sa.Connection, items: Sequence[Noted]) -> None:
    """Write down what became of files."""
    known = [
        (one.outcome, one.record, to_stored(one.reason), one.size, one.modified, one.item)
        for one in items
        if one.item is not None
    ]
    if known:
        connection.exec_driver_sql(
            "UPDATE intake_item SET outcome = ?, record_id = ?, reason = ?, size = ?, modified = ? WHERE id = ?",
            known,
            execution_options=_RECORDED,
        )
    new = [
        (
            one.batch,
            to_stored(one.path),
            to_stored(one.member),
            one.outcome,
            one.record,
            to_stored(one.reason),
            one.size,
            one.modified,
        )
        for one in items
        if one.item is None
    ]
    if new:
        connection.exec_driver_sql(
            "INSERT INTO intake_item (batch_id, path, member, outcome, record_id, reason, size, modified)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            new,
            execution_options=_RECORDED,
        )


def items_of(
    connection: sa.Connection, batch: int, outcomes: Sequence[str] = (), *, after: int = 0, limit: int = 200
) -> list[Item]:
    """Return a page of a batch's files in the order in which they were listed.

    Args:
        connection: of ``Catalogue.read``.
        batch: its number.
        outcomes: only files of these outcomes; empty for all.
        after: the number of the last file of the page before.
        limit: files on a page.
    """
    select = sa.select(intake_item).where(intake_item.c.batch_id == batch, intake_item.c.id > after)
    if outcomes:
        select = select.where(intake_item.c.outcome.in_(outcomes))
    return _items(connection, select.order_by(intake_item.c.id).limit(limit))


def items_by_id(connection: sa.Connection, ids: Iterable[int]) -> list[Item]:
    """Return these files, by number."""
    found: list[Item] = []
    for chunk in chunks(sorted(set(ids))):
        found += _items(connection, sa.select(intake_item).where(intake_item.c.id.in_(chunk)))
    return sorted(found, key=lambda one: one.id)


def records_of(connection: sa.Connection, batch: int) -> list[int]:
    """Return the articles that a batch has added, also those that are gone since."""
    select = sa.select(intake_item.c.record_id).where(
        intake_item.c.batch_id == batch, intake_item.c.outcome.in_(("added", "kept"))
    )
    return [row for row in connection.execute(select.order_by(intake_item.c.id)).scalars() if row is not None]


def taken_from(connection: sa.Connection, paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return size and time of change that these files had when something became of them last; others are left out."""
    found: dict[str, tuple[int, int]] = {}
    for chunk in chunks(map(to_stored, paths)):
        select = (
            sa.select(intake_item.c.path, intake_item.c.size, intake_item.c.modified)
            .where(intake_item.c.path.in_(chunk), intake_item.c.member == "", intake_item.c.outcome != "waiting")
            .order_by(intake_item.c.id)
        )
        for row in connection.execute(select):
            if row.size is not None and row.modified is not None:
                found[from_stored(row.path)] = (row.size, row.modified)
    return found


def waiting_paths(connection: sa.Connection, paths: Iterable[str]) -> set[str]:
    """Return those of these files that wait in a batch that is not finished."""
    found: set[str] = set()
    for chunk in chunks(map(to_stored, paths)):
        select = (
            sa.select(intake_item.c.path)
            .join(intake_batch, intake_batch.c.id == intake_item.c.batch_id)
            .where(
                intake_item.c.path.in_(chunk),
                intake_item.c.outcome == "waiting",
                intake_batch.c.state.in_(("running", "paused")),
            )
        )
        found.update(map(from_stored, connection.execute(select).scalars()))
    return found


def _items(connection: sa.Connection, select: sa.Select[tuple[object, ...]]) -> list[Item]:
    return [
        Item(
            row["id"],
            row["batch_id"],
            from_stored(row["path"]),
            row["member"],
            row["outcome"],
            row["record_id"],
            row["reason"],
            row["size"],
            row["modified"],
        )
        for row in connection.execute(select).mappings()
    ]
