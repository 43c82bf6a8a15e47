"""A small list over the window in which one of a few things is chosen by typing the beginning of its name."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.layouts import as_if_typed_elsewhere
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import section_label

WIDTH = 300
MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing; *other* are further names by which it is found."""

    id: Hashable
    name: str
    other: tuple[str, ...] = ()


class Choices(QFrame):
    """Letters narrow the list (also typed under the wrong layout), Enter chooses, Escape leaves.

    The keyboard stays in the line: the arrows and Tab go through the list, which is told to screen readers. It goes
    with what it was opened from, also while another window has the keyboard.
    """

    chosen = Signal(object)

    def __init__(self, title: str, choices: Sequence[Choice], current: Hashable, parent: QWidget) -> None:
        # A part of the window and no window of its own: every system lets it have the keyboard.
        super().__init__(parent.window())
        self._back_to = parent
        self._left = False
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._choices = tuple(choices)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(title)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(section_label(title))
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.list.currentTextChanged.connect(self.field.setAccessibleDescription)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self._narrow("")
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == current:
                self.list.setCurrentRow(row)
        self.setFocusProxy(self.field)
        self.setFixedWidth(scaled(WIDTH))
        rows = min(MOST_ROWS, len(self._choices))
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 1) + 4)

    def open_at(self, place: QPoint) -> None:
        """Show the list with its corner at a place of the screen, kept inside the window."""
        self.adjustSize()
        over = self.parentWidget()
        if over is not None:
            place = over.mapFromGlobal(place)
            place = QPoint(
                max(0, min(place.x(), over.width() - self.width())),
                max(0, min(place.y(), over.height() - self.height())),
            )
        self.move(place)
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self, *, back: bool = True) -> None:
        """Close the list; with *back* the keyboard goes where it was."""
        if not self._left:
            self._left = True
            self.hide()
            self.deleteLater()
            if back:
                self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[str]:
        """Return the names that are listed now."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to the list while the field has the keyboard."""
        if watched is self._back_to:
            if event.type() == QEvent.Type.Hide:
                self.leave(back=False)
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.leave(back=False)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            # Tab, too: there is nothing else here, and it would lead under the list.
            if self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        wanted = item.data(Qt.ItemDataRole.UserRole)
        self.leave()
        self.chosen.emit(wanted)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        asked = (typed.casefold().strip(), *as_if_typed_elsewhere(typed.strip()))
        ranked = [(min(_rank(choice, one) for one in asked), number) for number, choice in enumerate(self._choices)]
        for rank, number in sorted(ranked):
            if rank == _NO:
                break
            item = QListWidgetItem(self._choices[number].name)
            item.setData(Qt.ItemDataRole.UserRole, self._choices[number].id)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 8))
            self.list.addItem(item)
        self.list.setCurrentRow(0)


_NO = 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}


def _rank(choice: Choice, typed: str) -> int:
    """Return how well a choice fits: the beginning of its name, of a word in it, anywhere, or not at all."""
    names = [name.casefold() for name in (choice.name, *choice.other)]
    if any(name.startswith(typed) for name in names):
        return 0
    if any(word.startswith(typed) for name in names for word in name.split()):
        return 1
    return 2 if any(typed in name for name in names) else _NO
