"""Groups of columns that several tables share, and how a table tells the recorder about itself."""

import enum
from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.schema.metadata import metadata
from database.schema.types import Big, Flag, Id
from database.stored import DATE_PARTS as DATE_PARTS


class Owner(enum.Enum):
    """Which records a row belongs to, so that their time of change and their readers follow."""

    NONE = "none"  # vocabulary, journal
    SELF = "self"  # the row's id is the record's
    COLUMNS = "columns"  # named columns hold record ids
    STATEMENT = "statement"  # through the statement (or mention) that it is evidence of
    TEXT = "text"  # through the text version of an article


def table(
    name: str,
    *items: Any,
    owner: Owner = Owner.NONE,
    owner_columns: tuple[str, ...] = (),
    derived: tuple[str, ...] = (),
    journalled: bool = True,
    joined: bool = False,
) -> sa.Table:
    """Declare a strict table with an ``id``.

    Args:
        name: the table's name.
        items: columns and constraints.
        owner: how to find the records that a row belongs to.
        owner_columns: for ``Owner.COLUMNS``: the columns with record ids.
        derived: columns that the write path computes again after every change; they are not journalled.
        journalled: whether rows are written through the recorder and undone.
        joined: the ``id`` is a record's id (no own sequence).
    """
    key = (
        sa.Column("id", Id, sa.ForeignKey("record.id"), primary_key=True, autoincrement=False)
        if joined
        else sa.Column("id", Id, primary_key=True, autoincrement=True)
    )
    return sa.Table(
        name,
        metadata,
        key,
        *items,
        sqlite_strict=True,
        sqlite_autoincrement=not joined,
        info={
            "owner": Owner.SELF if joined else owner,
            "owner_columns": owner_columns,
            "derived": frozenset(derived),
            "journalled": journalled,
        },
    )


def text(name: str) -> sa.Column[str]:
    """A text that is empty where nothing is known (never null: databases order nulls differently)."""
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def code(name: str, *allowed: str, default: str | None = "") -> sa.Column[str]:
    """A vocabulary's code, empty where nothing is known; with *allowed*, a CHECK holds the closed list."""
    checks: list[sa.CheckConstraint] = []
    if allowed:
        values = ", ".join(f"'{value}'" for value in allowed)
        checks.append(sa.CheckConstraint(f"{name} IN ({values})", name=name))
    return sa.Column(name, sa.Text, *checks, nullable=False, server_default=default)


def flag(name: str) -> sa.Column[bool]:
    """True or false, false by default."""
    check = sa.CheckConstraint(f"{name} IN (0, 1)", name=name)
    return sa.Column(name, Flag, check, nullable=False, server_default="0")


def link(name: str, target: str = "record.id", *, required: bool = False, index: bool = False) -> sa.Column[int]:
    """A reference to another row, null where nothing is known."""
    return sa.Column(name, Id, sa.ForeignKey(target), nullable=not required, index=index)


def heading_key() -> sa.Column[bytes]:
    """The derived sort key of a record's heading; bytes compare the same in every database."""
    return sa.Column("heading_key", sa.LargeBinary, nullable=False, server_default=sa.text("x''"))


def date(prefix: str) -> tuple[sa.schema.SchemaItem, ...]:
    """The ten columns of a DateValue. ``earliest`` and ``latest`` are Julian day numbers and never null.

    The anchor's index holds the few dates that have one: without it, taking back a record scans the whole table for
    dates that count from it.
    """
    undated = DateValue.UNDATED
    anchor = f"{prefix}_anchor_record"
    return (
        text(f"{prefix}_verbatim"),
        text(f"{prefix}_edtf_printed"),
        text(f"{prefix}_edtf"),
        sa.Column(f"{prefix}_calendar", sa.Text, nullable=False, server_default=undated.calendar.value),
        text(f"{prefix}_inferred"),
        text(f"{prefix}_rule"),
        text(f"{prefix}_anchor"),
        link(anchor),
        sa.Index(None, anchor, sqlite_where=sa.text(f'"{anchor}" IS NOT NULL')),
        sa.Column(f"{prefix}_earliest", Big, nullable=False, server_default=str(undated.earliest)),
        sa.Column(f"{prefix}_latest", Big, nullable=False, server_default=str(undated.latest)),
    )


def date_values(prefix: str, value: DateValue) -> dict[str, Any]:
    """Return the column values of *value* under *prefix*."""
    values = {f"{prefix}_{part}": getattr(value, part) for part in DATE_PARTS}
    values[f"{prefix}_calendar"] = value.calendar.value
    return values


def date_from(row: Any, prefix: str) -> DateValue:
    """Return the DateValue that the columns of *row* (a mapping) under *prefix* hold."""
    return date_of(_parts_under(prefix)(row))


def date_of(values: tuple[Any, ...]) -> DateValue:
    """Return the DateValue of its stored values, in the order of :data:`DATE_PARTS`."""
    # Most dates of most rows are none.
    return DateValue.UNDATED if values == _UNDATED else DateValue.stored(*values)


_UNDATED = tuple(date_values("", DateValue.UNDATED).values())


@cache
def _parts_under(prefix: str) -> Callable[[Any], tuple[Any, ...]]:
    return itemgetter(*(f"{prefix}_{part}" for part in DATE_PARTS))
