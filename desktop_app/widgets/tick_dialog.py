"""Choosing from a list by ticks: what some of several things have already is told apart from what all have."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.directions import begun, isolate
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.ticks import show_ticks

_KEY = int(Qt.ItemDataRole.UserRole)
_NAME = _KEY + 1
LONGEST = 200
"""Characters of a name that is made here."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One line: *state* True for all, False for none, None for some of the things; *level* is how far in it stands."""

    key: int | str
    name: str
    state: bool | None = False
    level: int = 0


class TickDialog(QDialog):
    """A field that finds or makes, and a list to tick; `decided` comes with Ok.

    Typing finds lines; Enter in the field ticks the one line that is left, or makes what has no line yet (*make* is the
    sentence that offers it, with ``{name}``; without it nothing can be made). With *single* one line is chosen and none
    ticked.
    """

    decided = Signal()

    def __init__(
        self,
        title: str,
        field: str,
        ticks: Sequence[Tick],
        make: str = "",
        parent: QWidget | None = None,
        *,
        empty: str = "",
        single: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._make = make
        self._single = single
        self._before = {tick.key: tick.state for tick in ticks}
        self._made: list[str] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(field)
        self.field.setAccessibleName(field)
        self.field.setMaxLength(LONGEST)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSpacing(2)
        self.list.setMinimumSize(scaled(340), scaled(260))
        self.list.itemActivated.connect(self._activated)
        self._hint = plain_label(empty if not ticks else "", "muted")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self._ok = buttons.addButton(translate("Tick", "&OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Tick", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self._empty = empty if not ticks else ""
        for tick in ticks:
            self._add(tick)
        self.list.setCurrentRow(0)
        self._find("")
        show_ticks(self.list)
        self.field.setFocus()

    def ticked(self) -> list[int | str]:
        """Return the keys that are ticked now and were not for all before."""
        return [key for key, item in self._lines() if _state(item) is True and self._before.get(key, False) is not True]

    def unticked(self) -> list[int | str]:
        """Return the keys that are not ticked now and were before, for all or some."""
        return [
            key for key, item in self._lines() if _state(item) is False and self._before.get(key, False) is not False
        ]

    def made(self) -> list[str]:
        """Return the names that were made here and are still ticked."""
        return [
            str(item.data(_NAME))
            for item in self._items()
            if item.data(_KEY) is None and item.checkState() is Qt.CheckState.Checked
        ]

    def chosen(self) -> int | str | None:
        """Return the key of the current line, of a list where one is chosen."""
        item = self.list.currentItem()
        return item.data(_KEY) if item is not None and not item.isHidden() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list from the field, and Enter take what was typed."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_typed():
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _add(self, tick: Tick, *, new: bool = False) -> QListWidgetItem:
        item = QListWidgetItem("\u2003" * tick.level + tick.name)
        item.setData(_KEY, None if new else tick.key)
        item.setData(_NAME, tick.name)
        if not self._single:
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserTristate if tick.state is None else flags)
            states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}
            item.setCheckState(states[tick.state])
        self.list.addItem(item)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _lines(self) -> list[tuple[int | str, QListWidgetItem]]:
        return [(item.data(_KEY), item) for item in self._items() if item.data(_KEY) is not None]

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        exact = False
        left: list[QListWidgetItem] = []
        for item in self._items():
            name = str(item.data(_NAME)).casefold()
            hidden = not all(word in name for word in words)
            item.setHidden(hidden)
            exact = exact or name == typed.strip().casefold()
            if not hidden:
                left.append(item)
        current = self.list.currentItem()
        if left and (current is None or current.isHidden()):
            self.list.setCurrentItem(left[0])
        name = typed.strip()
        if name and not exact and self._make:
            # A key's name may begin the sentence; it must not turn it round.
            self._hint.setText(begun(self._make.format(name=isolate(name)), self.isRightToLeft()))
        elif words and not left:
            self._hint.setText(translate("Tick", "Nothing is called so."))
        else:
            self._hint.setText(self._empty)
        self._hint.setVisible(bool(self._hint.text()))
        if self._single:
            self._ok.setEnabled(bool(left))

    def _take_typed(self) -> bool:
        """Tick the line that was typed, or make it; False where Enter is for the whole dialog."""
        name = self.field.text().strip()
        if not name or self._single:
            return False
        left = [item for item in self._items() if not item.isHidden()]
        same = [item for item in left if str(item.data(_NAME)).casefold() == name.casefold()]
        if not same and self._make and any(sign.isprintable() and not sign.isspace() for sign in name):
            same = [self._add(Tick(name, name, True), new=True)]
        elif not same and len(left) == 1:
            same = left
        for item in same[:1]:
            item.setCheckState(Qt.CheckState.Checked)
            self.field.clear()
            self.list.setCurrentItem(item)
        return True

    def _activated(self, item: QListWidgetItem) -> None:
        if self._single:
            self.list.setCurrentItem(item)
            self._decide()

    def _decide(self) -> None:
        self.decided.emit()
        self.accept()


def _state(item: QListWidgetItem) -> bool | None:
    state = item.checkState()
    return None if state is Qt.CheckState.PartiallyChecked else state is Qt.CheckState.Checked
