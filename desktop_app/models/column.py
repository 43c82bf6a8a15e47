"""A declared column of a list, and what its header says."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.directions import isolated_in
from desktop_app.widgets.table_columns import (
    FIXED_ROLE,
    KEY_ROLE,
    OPTIONAL_ROLE,
    SORTABLE_ROLE,
    USUAL_ROLE,
    WIDTH_ROLE,
)

LONGEST = 600
"""Characters of a cell or its tooltip that are shown; copying gives all."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

TOLD = (_DISPLAY, SORTABLE_ROLE, WIDTH_ROLE, OPTIONAL_ROLE, KEY_ROLE, USUAL_ROLE, FIXED_ROLE)
"""The roles in which a header tells words, numbers and whether something is so."""


@dataclass(frozen=True, slots=True)
class Column:
    """One declared column: *key* is what the source sorts by, *width* the usual one in characters."""

    key: str
    title: str
    width: int = 20
    sortable: bool = True
    at_end: bool = False
    """Aligned to the end side, as numbers are."""
    optional: bool = False
    """Left out where the window is too narrow for all."""
    usual: bool = True
    """Shown until somebody chooses other columns."""
    fixed: bool = False
    """Always shown: it names the record."""
    field: str = ""
    """The declared field that it shows, where its key is another word."""


def as_shown(row: tuple[str, ...], right_to_left: bool) -> tuple[str, ...]:
    """Return the cells and tooltips of a row as a table shows them, in a window that reads *right_to_left* or not."""
    return tuple([text and isolated_in(_cut(text), right_to_left) for text in row])


def _cut(text: str) -> str:
    """Return a text as a cell shows it: a page of an abstract would be measured whole for each picture."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def header_of(column: Column, role: int) -> Any:
    """Return what a header says of a column in a role: its title, and what the table wants to know of it."""
    if role == _DISPLAY:
        return column.title
    if role == SORTABLE_ROLE:
        return column.sortable
    if role == WIDTH_ROLE:
        return column.width
    if role == OPTIONAL_ROLE:
        return column.optional
    if role == KEY_ROLE:
        return column.key
    if role == USUAL_ROLE:
        return column.usual
    if role == FIXED_ROLE:
        return column.fixed
    if role == _ALIGN:
        return _END if column.at_end else None
    return None
