"""Chosen rows for other programs: cells apart by tabs, and the same as a table for office programs.

Runs on a worker but for `put_on_clipboard`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.directions import without_marks
from desktop_app.models.order import Ids
from desktop_app.models.sources import PageSource
from desktop_app.services.cancel import CancelToken

MOST = 50_000
"""Rows that are copied at the most: a spreadsheet takes no more in one piece without complaint."""
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows as text and as a table; *asked* is how many were chosen."""

    text: str
    html: str
    count: int
    asked: int


def copied_rows(
    source: PageSource, ids: Ids, columns: Sequence[int], titles: Sequence[str], rtl: bool, token: CancelToken
) -> Copied:
    """Read rows and put the cells of *columns* together, under a line of *titles* where some are given."""
    taken = ids[:MOST]
    lines: list[list[str]] = [[_cell(title) for title in titles]] if titles else []
    count = 0
    for first in range(0, len(taken), AT_ONCE):
        token.check()
        token.report(first, len(taken))
        rows = [row for row in source.rows(taken[first : first + AT_ONCE], token) if row]
        count += len(rows)
        lines += [[_cell(row[column]) for column in columns] for row in rows]
    return Copied("\n".join("\t".join(line) for line in lines), _table(lines, bool(titles), rtl), count, len(ids))


def put_on_clipboard(copied: Copied) -> None:
    """Give other programs what was copied, in both forms."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    QGuiApplication.clipboard().setMimeData(data)


def _cell(text: str) -> str:
    """Return a cell without what would end it: a tab or a new line inside it."""
    return " ".join(without_marks(text).split())


def _table(lines: Sequence[Sequence[str]], titled: bool, rtl: bool) -> str:
    rows = []
    for number, line in enumerate(lines):
        tag = "th" if titled and not number else "td"
        rows.append("<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in line) + "</tr>")
    direction = ' dir="rtl"' if rtl else ""
    return f'<html><head><meta charset="utf-8"></head><body><table{direction}>{"".join(rows)}</table></body></html>'
