"""A list of rows in a form: add, remove and reorder by keyboard."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.forms.buttons import quiet_button

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Row(QWidget):
    """One row. Its own class says what is in it."""

    changed = Signal()
    stops_changed = Signal()
    """It has other widgets for the Tab key than before."""
    fixed = False
    """It keeps its place among the rows."""

    def leaves(self) -> bool:
        """Return whether Ctrl+Delete may take the row away; one that may not does what it can instead."""
        return True

    def stops(self) -> list[QWidget]:
        """Return the widgets that Tab goes to."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the widget that has the keyboard when one comes to the row."""
        return self.stops()[0]


Kind = TypeVar("Kind", bound=Row)


class Rows(QWidget, Generic[Kind]):
    """Rows with a button below them that adds one.

    In a row Enter adds a row below, Alt+Up and Alt+Down move it, Ctrl+Delete removes it.
    """

    changed = Signal()
    stops_changed = Signal()
    wanted = Signal(int)
    """A new row is wanted at this place: answer with `insert`."""

    def __init__(self, add: str, head: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Kind] = []
        self._add = quiet_button(add)
        self._add.clicked.connect(lambda: self.wanted.emit(len(self.rows)))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._above = 0 if head is None else 1
        if head is not None:
            self._layout.addWidget(head)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            self._drop(row)
        self.rows = []

    def insert(self, at: int, row: Kind, *, take_focus: bool = False) -> None:
        """Put a row in."""
        self.rows.insert(at, row)
        self._layout.insertWidget(at + self._above, row)
        row.changed.connect(self.changed)
        row.stops_changed.connect(lambda: self._restop(row))
        self._watch(row)
        row.show()
        self.stops_changed.emit()
        if take_focus:
            row.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, row: Kind) -> None:
        """Take a row away; the keyboard goes to its neighbour."""
        at = self.rows.index(row)
        self.rows.remove(row)
        target = self.rows[min(at, len(self.rows) - 1)].first() if self.rows else self._add
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(row)
        self.stops_changed.emit()
        self.changed.emit()

    def stops(self) -> list[QWidget]:
        """Return the widgets that Tab goes to."""
        return [*(stop for row in self.rows for stop in row.stops()), self._add]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of rows from whatever part of them has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = next((one for one in self.rows if watched in one.stops()), None)
            if row is not None and self._key(row, watched, event):
                return True
        return super().eventFilter(watched, event)

    def _key(self, row: Kind, watched: QObject, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(row, -1 if key is Qt.Key.Key_Up else 1)
            return True
        if modifiers == Qt.KeyboardModifier.ControlModifier and key is Qt.Key.Key_Delete:
            if row.leaves():
                self.remove(row)
            return True
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in _ENTER and not getattr(watched, "list_is_open", False) and _is_line(watched):
            self.wanted.emit(self.rows.index(row) + 1)
            return True
        return False

    def _move(self, row: Kind, step: int) -> None:
        at = self.rows.index(row)
        to = at + step
        if not 0 <= to < len(self.rows) or row.fixed or self.rows[to].fixed:
            return
        self.rows.insert(to, self.rows.pop(at))
        self._layout.removeWidget(row)
        self._layout.insertWidget(to + self._above, row)
        self.stops_changed.emit()
        self.changed.emit()

    def _watch(self, row: Kind) -> None:
        for stop in row.stops():
            stop.removeEventFilter(self)
            stop.installEventFilter(self)

    def _restop(self, row: Kind) -> None:
        self._watch(row)
        self.stops_changed.emit()

    def _drop(self, row: Kind) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()


def row_layout(row: QWidget) -> QHBoxLayout:
    """Return the layout of a row, or of its line of titles."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    return layout


def _is_line(widget: QObject) -> bool:
    return not isinstance(widget, QPushButton)
