"""The parts of a list of findings, to choose from in the line above it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop_app.features.checks.lists import Shown, name_of


class Views(QWidget):
    """One button for each part; the one that is shown is pressed."""

    chosen = Signal(object)
    """A `Shown` is wanted."""

    def __init__(self, parts: Sequence[Shown]) -> None:
        super().__init__()
        self._buttons: dict[Shown, QPushButton] = {}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in parts:
            button = QPushButton(name_of(part))
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.clicked.connect(partial(self._press, part))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[part] = button
        self.show_chosen(Shown.OPEN)

    def show_chosen(self, shown: Shown) -> None:
        """Mark the part that is shown."""
        self._buttons[shown].setChecked(True)

    def _press(self, part: Shown) -> None:
        # Qt gives a partial nothing of what its signal could say.
        self.chosen.emit(part)
