"""The hits of a query in a temporary table: asked many things one after the other, they are looked for once.

Readers refuse to write; only here, and only into the connection's own temporary database, they may for a moment. The
table is gone with the read at the latest. It lies in memory: 12 bytes a hit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import sqlalchemy as sa

from database.search.hit_records import trashed

_NUMBERS = count(1)
_RECORDED = {"recorded": True}


@dataclass(frozen=True, slots=True)
class Hits:
    """A table of hits.

    Attributes:
        name: the table, with one column ``id``.
        count: how many are in it.
        capped: there are more, which are left out.
    """

    name: str
    count: int
    capped: bool = False


@contextmanager
def hit_table(
    connection: sa.Connection,
    select: sa.Select[Any],
    most: int | None = None,
    order: sa.ColumnElement[Any] | None = None,
) -> Iterator[Hits]:
    """Give a table with the ids that *select* gives, each once, without those in the trash.

    Args:
        connection: of ``Catalogue.read``.
        select: gives ids.
        most: of more only so many are kept: those with the largest *order*.
        order: what they are kept by; the rows are put into this order only where there are too many.
    """
    name = f"temp.hits_{next(_NUMBERS)}"
    target = sa.table(name.removeprefix("temp."), sa.column("id"), schema="temp")

    def fill(ids: sa.Select[Any]) -> None:
        inner = ids.subquery()
        filling = sa.insert(target).prefix_with("OR IGNORE").from_select(["id"], sa.select(inner.c[0]))
        connection.execute(filling, execution_options=_RECORDED)

    with writing(connection):
        _do(connection, f"CREATE TABLE {name} (id INTEGER PRIMARY KEY)")
        fill(select.limit(most + 1) if most is not None else select)
        capped = most is not None and _count(connection, name) > most
        if capped and order is not None:
            _do(connection, f"DELETE FROM {name}")
            fill(select.order_by(order.desc()).limit(most))
        connection.execute(sa.delete(target).where(target.c.id.in_(trashed())), execution_options=_RECORDED)
    try:
        yield Hits(name, _count(connection, name), capped)
    finally:
        with writing(connection):
            _do(connection, f"DROP TABLE {name}")


@contextmanager
def writing(connection: sa.Connection) -> Iterator[None]:
    """Let a reader write for a moment; only into the connection's own temporary database."""
    refusing = bool(connection.exec_driver_sql("PRAGMA query_only").scalar())
    if refusing:
        _do(connection, "PRAGMA query_only = OFF")
    try:
        yield
    finally:
        if refusing:
            _do(connection, "PRAGMA query_only = ON")


def _do(connection: sa.Connection, sql: str) -> None:
    connection.exec_driver_sql(sql, execution_options=_RECORDED)


def _count(connection: sa.Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one())
