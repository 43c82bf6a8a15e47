"""The list as it is shown, for a file: its columns in their order, all its rows. Runs on a worker.

Dates and numbers go out as such and not as words; all else as it is read in the list.
"""

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.queries.record_columns import record_columns
from desktop_app.directions import without_marks
from desktop_app.exchange.cells import Cell
from desktop_app.exchange.tables import Format, require_room, table_file
from desktop_app.forms.plain_fields import latin_digits
from desktop_app.models.order import Ids
from desktop_app.models.paged import Column
from desktop_app.rooms.source import RoomSource
from desktop_app.services.cancel import CancelToken

AT_ONCE = 500
"""Rows that are read at a time."""
_TYPED = (FieldType.DATE, FieldType.INTEGER, FieldType.NUMBER)
_MOMENTS = ("added", "changed")
_GROUPS = re.compile("[\u066c,.\u00a0\u202f\u2009'’ ]")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is taken along of a list: *columns* are places in the rows, with their declarations."""

    source: RoomSource[Any]
    ids: Ids
    columns: tuple[tuple[int, Column], ...]
    rtl: bool

    @property
    def titles(self) -> list[str]:
        """The titles of the columns."""
        return [without_marks(column.title) for _, column in self.columns]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: rows, and texts that were cut for a cell does not hold them."""

    path: Path
    rows: int
    cut: int


def export(shown: Shown, path: Path, format_: Format, token: CancelToken, *, bom: bool = False) -> Exported:
    """Write a list into a file; stopped or failed on the way, there is no file.

    Raises:
        InputProblem: more rows than the format holds.
        CatalogueProblem: the disk is full, or the catalogue cannot be read.
    """
    require_room(format_, len(shown.ids))
    widths = [column.width for _, column in shown.columns]
    count = 0
    with table_file(path, format_, shown.titles, widths=widths, rtl=shown.rtl, bom=bom) as table:
        for row in rows_of(shown, token):
            table.row(row)
            count += 1
    return Exported(path, count, table.cut)


def rows_of(shown: Shown, token: CancelToken) -> Iterator[list[Cell]]:
    """Give the cells of each row; records that are gone are left out."""
    # The list may get other columns meanwhile.
    source = copy.copy(shown.source)
    source.show(frozenset(column.key for _, column in shown.columns))
    typed = _typed(source, shown.columns)
    for start in range(0, len(shown.ids), AT_ONCE):
        token.check()
        token.report(start, len(shown.ids))
        ids = shown.ids[start : start + AT_ONCE]
        rows = source.rows(ids, token)
        values = _values(source, ids, typed, token)
        for one, row in zip(ids, rows, strict=True):
            if row:
                own = values.get(one, {})
                yield [_cell(column, row[at], own, typed) for at, column in shown.columns]


def _typed(source: RoomSource[Any], columns: Sequence[tuple[int, Column]]) -> dict[str, str]:
    """Return the columns that are dates, numbers or moments, with the field that each shows."""
    found: dict[str, str] = {}
    for _, column in columns:
        name = column.field or column.key
        types = {fields_of(kind)[name].type for kind in source.kinds if kind and name in fields_of(kind)}
        if name in _MOMENTS or (types and types <= frozenset(_TYPED)):
            found[column.key] = name
    return found


def _values(
    source: RoomSource[Any], ids: Sequence[int], typed: dict[str, str], token: CancelToken
) -> dict[int, dict[str, Any]]:
    if not typed:
        return {}
    names = frozenset(typed.values())
    return source.context.read(lambda connection: record_columns(connection, ids, names), token)


def _cell(column: Column, words: str, values: dict[str, Any], typed: dict[str, str]) -> Cell:
    if column.key in typed:
        value = values.get(typed[column.key])
        if isinstance(value, datetime):
            return value.astimezone()
        if isinstance(value, int | float):
            return value
        return value if isinstance(value, DateValue) and not value.is_empty else None
    text = " ".join(without_marks(words).split())
    if column.at_end and (digits := _GROUPS.sub("", latin_digits(text))).isdecimal():
        return int(digits)
    return text
