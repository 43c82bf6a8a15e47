"""A table goes out row by row, as CSV or as a spreadsheet."""

import csv
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Protocol, Self, TextIO

from database.errors import InputProblem
from desktop_app.exchange.cells import Cell, guarded, plain, whole_day
from desktop_app.exchange.saving import saved

Format = Literal["csv", "xlsx"]
FORMATS: tuple[Format, ...] = ("csv", "xlsx")
MOST_ROWS = 1_048_575
"""Rows below the titles that a spreadsheet holds."""
LONGEST = 32_767
"""Characters that a cell of a spreadsheet holds."""
_WIDEST = 60


class Table(Protocol):
    """A table that is being written."""

    cut: int
    """Texts that were too long for a cell and are cut."""

    def row(self, cells: Iterable[Cell]) -> None:
        """Write a row."""
        ...


def write_csv(out: TextIO, rows: Iterable[Iterable[Cell]]) -> None:
    """Write rows as CSV."""
    csv.writer(out).writerows([guarded(cell) for cell in row] for row in rows)


def require_room(format_: Format, count: int) -> None:
    """Raise :class:`InputProblem` where a format does not hold so many rows."""
    if format_ == "xlsx" and count > MOST_ROWS:
        reason = f"a spreadsheet holds {MOST_ROWS:,} rows; choose CSV, or fewer rows"
        raise InputProblem("bad_value", field="rows", reason=reason)


@contextmanager
def table_file(
    path: Path,
    format_: Format,
    titles: Sequence[str],
    *,
    widths: Sequence[int] = (),
    rtl: bool = False,
    bom: bool = False,
) -> Iterator[Table]:
    """Give a table to write rows into; the file is at *path* when all are written, or what was there stays.

    Args:
        path: the file.
        format_: CSV, or a spreadsheet.
        titles: the first row.
        widths: of the columns of a spreadsheet, in characters.
        rtl: a spreadsheet begins at the right.
        bom: CSV begins with the mark by which Excel knows UTF-8.

    Raises:
        CatalogueProblem: the disk is full, or cannot be written to.
    """
    with saved(path) as part:
        if format_ == "csv":
            with part.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as out:
                table = _Csv(out)
                # Titles are the program's or a person's own words for columns.
                table.row(titles)
                yield table
        else:
            # The library keeps rows in files of its own; they are where the room is that a person has chosen.
            with (
                tempfile.TemporaryDirectory(prefix=".nadim-", dir=path.parent) as folder,
                _Sheet(part, Path(folder), titles, widths, rtl) as sheet,
            ):
                yield sheet


class _Csv:
    def __init__(self, out: TextIO) -> None:
        self._writer = csv.writer(out)
        self.cut = 0

    def row(self, cells: Iterable[Cell]) -> None:
        self._writer.writerow([guarded(cell) for cell in cells])


class _Sheet:
    def __init__(self, path: Path, folder: Path, titles: Sequence[str], widths: Sequence[int], rtl: bool) -> None:
        import xlsxwriter

        options = {"constant_memory": True, "tmpdir": str(folder), "use_zip64": True}
        self._book: Any = xlsxwriter.Workbook(str(path), options)
        self._sheet: Any = self._book.add_worksheet()
        if rtl:
            self._sheet.right_to_left()
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, min(width, _WIDEST))
        self._sheet.freeze_panes(1, 0)
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._moment = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        bold = self._book.add_format({"bold": True})
        for column, title in enumerate(titles):
            self._sheet.write_string(0, column, plain(title), bold)
        self._next = 1
        self.cut = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from xlsxwriter.exceptions import FileCreateError

        if kind is not None:
            # Closing would put the whole file together, which nobody wants any more.
            self._book.fileclosed = True
            self._sheet._opt_close()
            return
        try:
            self._book.close()
        except FileCreateError as failed:
            # The library wraps what the disk says.
            raise failed.args[0] if isinstance(failed.args[0], OSError) else OSError(str(failed)) from failed
        finally:
            self._book.fileclosed = True
            self._sheet._opt_close()

    def row(self, cells: Iterable[Cell]) -> None:
        for column, cell in enumerate(cells):
            if isinstance(cell, bool):
                if cell:
                    self._sheet.write_boolean(self._next, column, True)
            elif isinstance(cell, int | float):
                self._sheet.write_number(self._next, column, cell)
            elif isinstance(cell, datetime):
                self._sheet.write_datetime(self._next, column, cell.replace(tzinfo=None), self._moment)
            elif (day := whole_day(cell)) is not None:
                self._sheet.write_datetime(self._next, column, day, self._day)
            elif text := plain(cell):
                self.cut += len(text) > LONGEST
                self._sheet.write_string(self._next, column, text[:LONGEST])
        self._next += 1
