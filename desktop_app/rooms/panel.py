"""The middle of the window while a room is open: the count, the table, and what is said when it is empty."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from database.changes import Changes
from desktop_app.contract import Address, Host
from desktop_app.models.paged import PagedTableModel
from desktop_app.models.selection import SelectionKeeper
from desktop_app.problems import problem_text
from desktop_app.rooms.clipboard import Copier
from desktop_app.rooms.source import RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.table import RecordTable

OPEN_PAUSE_MS = 90
"""How long the arrow keys must rest on a row before it is opened beside, in milliseconds."""


@dataclass(frozen=True, slots=True)
class RoomTexts:
    """What a room says.

    Attributes:
        name: for screen readers.
        empty: one sentence where the room holds nothing.
        nothing: one sentence where a search finds nothing.
        count: how many, in words.
        of: how many of how many, in words.
        button: what can be done about an empty room; "" where nothing is.
    """

    name: str
    empty: str
    nothing: str
    count: Callable[[int], str]
    of: Callable[[int, int], str]
    button: str = ""


class RoomPanel(QObject):
    """Shows a lazy model; the row one rests on is opened beside, Enter opens its page.

    It is the `Panel` of every room. *kind_of* tells the kind of the record in a row, *total* counts the room.
    """

    def __init__(
        self,
        host: Host,
        model: PagedTableModel,
        texts: RoomTexts,
        kind_of: Callable[[int], str],
        total: Callable[[CancelToken], int],
    ) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._host = host
        self.model = model
        self._texts = texts
        self._kind_of = kind_of
        self._total = total
        self._text = ""
        self._asked_at = 0.0
        self._milliseconds: float | None = None
        self._opened: int | None = None
        self._stale = False
        self._wanted: int | None = None
        self._copier: Copier | None = None
        self._count = plain_label(tone="muted")
        end = Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self._count.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.table = RecordTable()
        self.table.setAccessibleName(texts.name)
        self.table.setModel(model)
        self.table.show_sorting(*model.sorting)
        self.keeper = SelectionKeeper(self.table, model)
        self._empty = Empty("")
        self.filling = self._empty.pressed
        """The button of the empty room was pressed."""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._count)
        layout.addWidget(self._stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(OPEN_PAUSE_MS)
        self._pause.timeout.connect(self._open_current)
        self._connect()
        self._ask()

    def search(self, text: str) -> None:
        """Show the hits of the search box."""
        if text != self._text:
            self._text = text
            self._ask()

    def take_focus(self) -> None:
        """Give the keyboard to the table, at its current row or the first."""
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)
        shown = self.table if self._stack.currentWidget() is self.table else self._empty
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def entered(self) -> None:
        """Show the current row beside."""
        self._opened = None
        self._open_current()
        if self._stale:
            self._stale = False
            self.model.refresh()

    def uncovered(self, record_id: int | None) -> None:
        """Read again what changed below the form; choose the row of the record that it leaves, once that is here."""
        self._wanted = record_id
        if self._stale:
            self._stale = False
            self.model.refresh()
        else:
            self._choose_wanted()

    @property
    def rows_shown(self) -> int:
        """How many rows the list has."""
        return self.model.rowCount()

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record, or None where the list does not have it."""
        return self.model.row_of(record_id)

    def choose(self, row: int) -> None:
        """Make a row the chosen one and bring it into view."""
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, the cells apart by tabs, as a spreadsheet takes them."""
        ids, source, columns = self.keeper.chosen_ids(), self.model.source, len(self.model.columns)

        def read(token: CancelToken) -> str:
            return "\n".join("\t".join(row[:columns]) for row in source.rows(ids, token) if row)

        self._host.services.tasks.read(read, self._copied, self._failed, key=("copy", id(self)))

    def copy_with_sources(self) -> None:
        """Put what is known of the chosen records on the clipboard as sentences with their sources."""
        source = self.model.source
        if isinstance(source, RoomSource):
            if self._copier is None:
                self._copier = Copier(self._host, source.context, self)
            self._copier.copy_records(self.keeper.chosen_ids())

    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen rows."""
        return self.keeper.chosen_ids()

    @property
    def count_text(self) -> str:
        """Return what stands above the table."""
        return self._count.text()

    @property
    def empty_text(self) -> str:
        """Return the sentence of the empty list."""
        return self._empty.sentence

    def _connect(self) -> None:
        self.model.setParent(self)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        self.table.activated_row.connect(self._activate)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._host.services.changes.changed.connect(self._changed)

    def _choose_wanted(self) -> None:
        row = self.row_of(self._wanted) if self._wanted is not None else None
        self._wanted = None
        if row is not None and row != self.table.currentIndex().row():
            # It stands beside already.
            self._opened = self.model.id_at(row)
            self.choose(row)

    def _ask(self) -> None:
        self._asked_at = perf_counter()
        self._milliseconds = None
        self.model.ask(self._text)

    def _loaded(self, count: int) -> None:
        if self._milliseconds is None:
            self._milliseconds = (perf_counter() - self._asked_at) * 1000
        if count:
            had_focus = self._empty.has_keyboard
            self._stack.setCurrentWidget(self.table)
            if had_focus:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose_wanted()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
        else:
            if self._text:
                self._empty.say(self._texts.nothing.format(words=self._text))
            else:
                self._empty.say(self._texts.empty, self._texts.button)
            # Rows that come back (redo) are shown beside again, and the keyboard is with them.
            self._opened = None
            had_focus = self.table.hasFocus()
            self._stack.setCurrentWidget(self._empty)
            if had_focus:
                self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._text:
            key = ("total", id(self))
            self._host.services.tasks.read(self._total, lambda total: self._say(count, total), key=key)
        else:
            self._say(count, count)
        self._host.refresh_actions()

    def _say(self, count: int, total: int) -> None:
        shown = self._texts.count(count)
        if self._text:
            took = translate("Room", "{count} ms").format(count=number(max(1, round(self._milliseconds or 0))))
            shown = f"{self._texts.of(count, total)} · {took}"
        self._count.setText(shown)

    def _copied(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            count = text.count("\n") + 1
            said = plural("Room", "{count} rows copied", "{count} row copied", count)
            self._host.services.notices.info(said)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))

    def _changed(self, changes: Changes) -> None:
        if self.widget.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def _moved(self, index: QModelIndex) -> None:
        self._host.refresh_actions()
        if index.isValid():
            self._pause.start()

    def _open_current(self) -> None:
        self._pause.stop()
        index = self.table.currentIndex()
        if index.isValid() and not self.widget.isHidden() and self.model.id_at(index.row()) != self._opened:
            self._open(index.row())

    def _activate(self, row: int) -> None:
        if self.model.id_at(row) != self._opened:
            # What lies below the page is the row that Escape comes back to.
            self._open(row)
        self._pause.stop()
        self._host.show_page(self._address(row))

    def _open(self, row: int) -> None:
        self._pause.stop()
        self._opened = self.model.id_at(row)
        self._host.open(self._address(row))

    def _address(self, row: int) -> Address:
        return Address(self._kind_of(row), self.model.id_at(row))
