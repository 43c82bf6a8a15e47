"""Cells of tables for other programs."""

import re
from datetime import date, datetime

from database.dates import DateValue

Cell = str | int | float | bool | DateValue | datetime | None
"""What stands in a cell: text, a number, yes or no, a date, a moment; None where nothing is known."""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""What a text begins with that spreadsheet programs take for a formula."""
FIRST_YEAR = 1901
"""Spreadsheets count days from 1900 on, and wrongly in that year."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def plain(cell: Cell) -> str:
    """Return a cell as text: dates as EDTF, or as their printed words where they have none; yes as ``1``; moments in
    the time that they are given in.
    """
    if cell is None or cell is False:
        return ""
    if isinstance(cell, DateValue):
        return cell.edtf or cell.verbatim
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    if cell is True:
        return "1"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    return _UNWRITABLE.sub("\ufffd", str(cell))


def guarded(cell: Cell) -> str:
    """Return a cell as text that no spreadsheet program takes for a formula: an apostrophe stands before such texts."""
    text = plain(cell)
    return f"'{text}" if isinstance(cell, str | DateValue) and text.startswith(FORMULA_SIGNS) else text


def whole_day(cell: Cell) -> date | None:
    """Return the day of a date that is a whole, certain day from `FIRST_YEAR` on, else None."""
    match = _DAY.fullmatch(cell.edtf) if isinstance(cell, DateValue) else None
    return date(*map(int, match.groups())) if match and int(match[1]) >= FIRST_YEAR else None
