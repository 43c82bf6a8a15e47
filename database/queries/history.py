"""The history: what was done, to the whole catalogue or to one record, newest first."""

from collections.abc import Iterator

import sqlalchemy as sa

from database.errors import InputProblem
from database.history.stack import Operation, operations, operations_on
from database.schema.base import record

__all__ = ["Operation", "all_operations", "operations_on_record"]

_PAGE = 200


def all_operations(connection: sa.Connection) -> Iterator[Operation]:
    """Give the whole history, a page at a time."""
    before: int | None = None
    while page := operations(connection, limit=_PAGE, before=before):
        yield from page
        before = page[-1].id


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
