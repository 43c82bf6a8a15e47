"""Conditions that several checks share. Helps them."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, UNDATED_DAY
from database.schema.statements import STANDING_MODALITIES, STANDING_RANKS, statement

PLAUSIBLE = (*STANDING_MODALITIES, "plans")
_SOME = 5000

#: The ids that a question is asked of. Questions are put together once: a copy of the table of statements under another
#: name takes five milliseconds, and every change of the catalogue asks a dozen of them.
IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)


def in_parts(ids: Collection[int]) -> Iterator[list[int]]:
    """Give ids in parts that one question takes."""
    every = sorted(set(ids))
    return (every[first : first + _SOME] for first in range(0, len(every), _SOME))


def asked(
    connection: sa.Connection, select: sa.Select[Any] | sa.CompoundSelect[Any], ids: Collection[int]
) -> Iterator[Any]:
    """Give the rows of a question about these records, statements or whatever its :data:`IDS` are."""
    for some in in_parts(ids):
        yield from connection.execute(select, {"ids": some})


def stated(connection: sa.Connection, ids: Collection[int], fields: Collection[str]) -> dict[tuple[int, str], int]:
    """Return the statement that stands for a field of a record: the preferred one, else the first that counts."""
    found: dict[tuple[int, str], int] = {}
    for row in asked(connection, _stated(), ids):
        if row.field in fields:
            found.setdefault((row.about_id, row.field), row.id)
    return found


@cache
def _stated() -> sa.Select[Any]:
    return (
        sa.select(statement.c.about_id, statement.c.field, statement.c.id)
        .where(
            statement.c.about_id.in_(IDS),
            statement.c.kind == sa.literal_column("'value'"),
            statement.c.rank.in_(STANDING_RANKS),
            statement.c.modality.in_(PLAUSIBLE),
        )
        .order_by(sa.case((statement.c.rank == "preferred", 0), else_=1), statement.c.id)
    )


def known(day: int) -> bool:
    """Tell whether a Julian day is one, and no sign for an unknown or open end."""
    return OPEN_START < day < OPEN_END and day != UNDATED_DAY
