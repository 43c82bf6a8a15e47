"""The list of what was done, in a window of its own: newest first, undo and redo up to the chosen step."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget
from shiboken6 import Shiboken

from database.changes import Changes, Title
from database.queries.history import Operation, operation_ids, operations_of, steps_to
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.features.history.moments import moment
from desktop_app.models.order import Ids
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.models.selection import SelectionKeeper
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.theme import tokens
from desktop_app.widgets.windows import lay_out_window, quiet_button

SIZE = (860, 520)
_LONG_MOMENTS = tuple(datetime(2026, month, 28, 23, 48, tzinfo=UTC) for month in range(1, 13))
"""One of each month, with two figures everywhere: as long as moments get."""
STATE = 3
"""The column that says what became of a step."""

AnyIndex = QModelIndex | QPersistentModelIndex


class Travels(Protocol):
    """Who undoes and redoes."""

    def travel_to(self, operation_id: int, *, undo: bool, steps: int) -> None:
        """Go step by step to an operation, and with it."""
        ...


class Operations:
    """The operations as the rows of a list, read by workers."""

    def __init__(self, context: Context, name: Callable[[Title], str]) -> None:
        self._context = context
        self._name = name

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> Ids:
        """Return all, the newest first."""
        return self._context.read(operation_ids, token)

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return the rows of some."""
        found = self._context.read(lambda connection: operations_of(connection, ids), token)
        return [self._row(found[one]) if one in found else () for one in ids]

    def _row(self, one: Operation) -> Row:
        wording = self._context.wording
        return (
            self._name(one.title),
            one.who or translate("History", "nobody named"),
            moment(one.at, wording),
            state_words(one),
            wording.number(one.changed) if one.changed else "",
        )


def state_words(one: Operation) -> str:
    """Return what became of an operation; "" for one that simply stands."""
    return _states().get("undone for good" if one.state == "undone" and not one.on_stack else one.state, "")


def _states() -> dict[str, str]:
    return {
        "undone": translate("History", "undone"),
        "undone for good": translate("History", "undone for good"),
        "cancelled": translate("History", "stopped early"),
        "running": translate("History", "cut off"),
        "undoing": translate("History", "half undone"),
    }


class HistoryModel(PagedTableModel):
    """What is undone is muted; the column that says so stands beside it."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the colour of a row, too."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            return QColor(tokens().muted) if self.data(self.index(index.row(), STATE)) else None
        return super().data(index, role)


class HistoryDialog(QDialog):
    """Not modal: what undo does can be seen behind it."""

    def __init__(self, host: Host, context: Context, name: Callable[[Title], str], travels: Travels) -> None:
        super().__init__(host if isinstance(host, QWidget) else None)
        self.setWindowTitle(translate("History", "What was done"))
        self._host = host
        self._context = context
        self._travels = travels
        self._steps = (0, 0)
        columns = (
            Column("what", translate("History", "What"), 44, sortable=False),
            Column("who", translate("History", "Who"), 12, sortable=False, optional=True),
            Column("when", translate("History", "When"), 24, sortable=False),
            Column("state", translate("History", "State"), 12, sortable=False),
            Column("records", translate("History", "Records"), 8, sortable=False, at_end=True, optional=True),
        )
        self.model = HistoryModel(Operations(context, name), columns, host.services.tasks, parent=self)
        self.table = RecordTable()
        self.table.setAccessibleName(self.windowTitle())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setModel(self.model)
        self.table.columns.hold("state", tuple(_states().values()))
        self.table.columns.hold("when", [moment(one, context.wording) for one in _LONG_MOMENTS])
        self._keeper = SelectionKeeper(self.table, self.model)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated_row.connect(lambda _row: self._go())
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        self.go = quiet_button("", self._go)
        close = quiet_button(translate("History", "Close"), self.close)
        lay_out_window(self, (self.table,), (self.told, self.go, close))
        resize_on_screen(self, *SIZE)
        self.model.loaded.connect(self._loaded)
        host.services.changes.changed.connect(self._changed)
        self.model.ask(None)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the list."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard to the list whenever the window gets it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget() is None:
            self.table.setFocus()

    def _loaded(self, count: int) -> None:
        if count and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._chosen()

    def _changed(self, _changes: Changes) -> None:
        self.model.refresh()

    def _chosen(self) -> None:
        """Ask how many steps lead to the chosen one."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            self._steps = (0, 0)
            self._say()
            return
        chosen = self.model.id_at(row)
        self._host.services.tasks.read(
            lambda token: self._context.read(lambda connection: steps_to(connection, chosen), token),
            self._take_steps,
            key=("history steps", id(self)),
        )

    def _take_steps(self, steps: tuple[int, int]) -> None:
        self._steps = steps
        self._say()

    def _say(self) -> None:
        undo, redo = self._steps
        may = not self._context.catalogue.read_only
        self.go.setVisible(may and bool(undo or redo))
        if undo > 1:
            text = plural("History", "Undo this and the {count} after it", "Undo this and the one after it", undo - 1)
        elif redo > 1:
            text = plural("History", "Redo this and the {count} before it", "Redo this and the one before it", redo - 1)
        else:
            text = translate("History", "Undo this") if undo else translate("History", "Redo this")
        self.go.setText(text)
        if undo or redo:
            said = translate("History", "Steps are undone and redone in their order.")
        elif self.model.rowCount():
            said = translate("History", "Undo and redo cannot reach this step any more.")
        else:
            said = translate("History", "Nothing was done yet.")
        self.told.setText(said)

    def _go(self) -> None:
        undo, redo = self._steps
        row = self.table.currentIndex().row()
        if not (undo or redo) or self.go.isHidden() or not 0 <= row < self.model.rowCount():
            return
        self._steps = (0, 0)
        self._say()
        self._travels.travel_to(self.model.id_at(row), undo=bool(undo), steps=undo or redo)


class HistoryWindow(QObject):
    """Opens the list; there is one in each window."""

    def __init__(self, host: Host, context: Context, name: Callable[[Title], str], travels: Travels) -> None:
        super().__init__(host.services.changes)
        self._parts = (host, context, name, travels)
        self.dialog: HistoryDialog | None = None

    def action(self) -> Action:
        """Return what opens it."""
        return Action(
            "edit.history",
            translate("History", "What was &done…"),
            self.show,
            Menu.EDIT,
            icon="list-checks",
            shortcut="Ctrl+Shift+H",
        )

    def show(self) -> None:
        """Open the list, or bring it to the front."""
        if self.dialog is None or not Shiboken.isValid(self.dialog):
            self.dialog = HistoryDialog(*self._parts)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.table.setFocus()
