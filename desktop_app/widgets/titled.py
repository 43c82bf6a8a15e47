"""A control with its title beside it and what it means below: a line of a page of settings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.widgets.fonts import LARGE, scaled

TITLE_WIDTH = 190
CONTROL_WIDTH = 250
"""Pixels at the usual size of the type."""
_ANY_WIDTH = (1 << 24) - 1


class TitledLine(QBoxLayout):
    """Lays out *parent*; `fit` follows the size of the type."""

    def __init__(self, parent: QWidget, title: QLabel, control: QLayout, below: Sequence[QLabel]) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._title = title
        title.setWordWrap(True)
        title.setContentsMargins(0, 6, 0, 0)
        self.setContentsMargins(0, 4, 0, 6)
        self.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(control)
        for label in below:
            label.setWordWrap(True)
            column.addWidget(label)
        self.addLayout(column, 1)
        self.fit()

    def fit(self) -> None:
        """Put the title above in large type: beside it there would be no room for what is chosen."""
        large = scaled(100) >= LARGE
        self.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self.setSpacing(2 if large else 12)
        self._title.setMinimumWidth(0 if large else scaled(TITLE_WIDTH))
        self._title.setMaximumWidth(_ANY_WIDTH if large else scaled(TITLE_WIDTH))
        self.setAlignment(self._title, Qt.AlignmentFlag(0) if large else Qt.AlignmentFlag.AlignTop)
        self._title.setVisible(bool(self._title.text()) or not large)
