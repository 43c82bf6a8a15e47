"""A choice among a few, drawn like the fields beside it: Fusion's own has hardly an edge in high contrast."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.theme import DROP

SIGN = 14


class ChoiceBox(QComboBox):
    """The style sheet draws the frame; the sign that it opens is drawn here, in the colour of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign at the end of the line."""
        super().paintEvent(event)
        side = scaled(SIGN)
        place = QRect(self.width() - scaled(DROP), (self.height() - side) // 2, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icon("chevron-down", "muted").paint(QPainter(self), place)
