"""The shown cells of the chosen rows go to the clipboard; what is many is listed as work."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.contract import Host
from desktop_app.models.selection import SelectionKeeper
from desktop_app.models.sources import PageSource
from desktop_app.problems import problem_text
from desktop_app.rooms.copying import MOST, Copied, copied_rows, put_on_clipboard
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.table import RecordTable

SOON = 2000
"""Rows that are copied so soon that nobody needs to be told of work."""


class RowCopier(QObject):
    """Copies the chosen rows of one list, as spreadsheets and office programs take them."""

    def __init__(self, host: Host, source: PageSource, table: RecordTable, keeper: SelectionKeeper) -> None:
        super().__init__(table)
        self._host = host
        self._source = source
        self._table = table
        self._keeper = keeper

    def copy(self, *, titled: bool) -> None:
        """Copy the rows, with *titled* under the titles of their columns."""
        ids, source, columns = self._keeper.chosen(), self._source, self._table.columns
        if not ids:
            return
        shown = columns.shown()
        titles = [columns.title(columns.key(column)) for column in shown] if titled else []
        rtl = QGuiApplication.isRightToLeft()
        big = translate("Room", "Copying rows") if len(ids) > SOON else ""
        self._host.services.tasks.read(
            lambda token: copied_rows(source, ids, shown, titles, rtl, token),
            self._copied,
            self._failed,
            key=("copy", id(self)),
            title=big,
        )

    def _copied(self, copied: Copied) -> None:
        if not copied.count:
            return
        put_on_clipboard(copied)
        said = plural("Room", "{count} rows copied", "{count} row copied", copied.count)
        if copied.asked > MOST:
            more = translate("Room", "{said}: more than {most} at once are left out")
            self._host.services.notices.warning(more.format(said=said, most=number(MOST)))
        else:
            self._host.services.notices.info(said)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))
