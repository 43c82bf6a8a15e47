"""The history: what was done, to the whole catalogue or to one record, newest first."""

from array import array
from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from database.errors import InputProblem
from database.history.stack import Operation, operations, operations_by_id, operations_on, steps_to
from database.schema.base import record
from database.schema.history import operation

__all__ = ["Operation", "all_operations", "operation_ids", "operations_of", "operations_on_record", "steps_to"]

_PAGE = 200


def all_operations(connection: sa.Connection) -> Iterator[Operation]:
    """Give the whole history, a page at a time."""
    before: int | None = None
    while page := operations(connection, limit=_PAGE, before=before):
        yield from page
        before = page[-1].id


def operation_ids(connection: sa.Connection) -> "array[int]":
    """Return the ids of all operations, newest first: what a list needs to fetch the rows that are seen."""
    return array("q", connection.execute(sa.select(operation.c.id).order_by(operation.c.id.desc())).scalars())


def operations_of(connection: sa.Connection, ids: Sequence[int]) -> dict[int, Operation]:
    """Return the operations with these ids, those that are there."""
    return {one.id: one for one in operations_by_id(connection, ids)}


def operations_on_record(connection: sa.Connection, record_id: int, *, limit: int = 10_000) -> list[Operation]:
    """Return the operations that changed a record.

    Raises:
        InputProblem: there is no such record and never was one.
    """
    found = operations_on(connection, record_id, limit=limit)
    known = sa.select(record.c.id).where(record.c.id == record_id)
    if not found and connection.execute(known).first() is None:
        raise InputProblem("no_record", id=record_id)
    return found
