"""Chips in lines: what narrows a list, each taken away by mouse or key."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.texts import translate
from desktop_app.widgets.flow import FlowLayout

LONGEST = 48
"""Characters of a chip; the tooltip has all."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip: what it stands for, and its text."""

    key: Hashable
    text: str


class _Button(QPushButton):
    """A chip that also goes with Delete, Backspace and Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """Emits `taken_away` with the key of a chip; hidden while there is none."""

    taken_away = Signal(object)
    emptied = Signal()
    """The last chip, which had the keyboard, is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._buttons: list[_Button] = []
        self._flow = FlowLayout(self)
        # What takes the rest of the last line.
        self._flow.addWidget(QWidget())
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._chips

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show other chips; the keyboard stays in its place among them."""
        if tuple(chips) == self._chips:
            return
        at = next((number for number, one in enumerate(self._buttons) if one.hasFocus()), None)
        self._chips = tuple(chips)
        while len(self._buttons) < len(chips):
            self._buttons.append(self._make(len(self._buttons)))
        while len(self._buttons) > len(chips):
            gone = self._buttons.pop()
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for button, chip in zip(self._buttons, chips, strict=True):
            shown = chip.text if len(chip.text) <= LONGEST else f"{chip.text[:LONGEST]}…"
            # An & in a value is an &.
            button.setText(f"{shown.replace('&', '&&')}  ×")
            button.setAccessibleName(translate("Facets", "{choice}: take away").format(choice=chip.text))
            button.setToolTip(chip.text)
        self.setVisible(bool(chips))
        if at is not None and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at is not None:
            self.emptied.emit()

    def _make(self, number: int) -> _Button:
        button = _Button()
        button.setProperty("chip", True)
        button.clicked.connect(lambda: self.taken_away.emit(self._chips[number].key))
        self._flow.insert(number, button)
        button.show()
        return button
