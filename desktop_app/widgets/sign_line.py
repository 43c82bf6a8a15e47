"""A line to type in with a small sign at its beginning, which grows with the type."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.theme import ICON, theme_changes

EDGE, GAP = 10, 8
"""Before and behind the sign, in pixels."""


class SignLine(QLineEdit):
    """Draws the sign itself: the icon of an action in a line has one size, however large the type is."""

    def __init__(self, sign: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = icon(sign)
        theme_changes().changed.connect(self._make_room)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Give the sign its room at the other side in a window that reads the other way."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign over the empty beginning of the line."""
        super().paintEvent(event)
        side = scaled(ICON)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # By hand: QStyle takes 6 ms to load, before the window is painted for the first time.
        start = self.width() - EDGE - side if rtl else EDGE
        self._sign.paint(QPainter(self), QRect(start, (self.height() - side) // 2, side, side))

    def _make_room(self) -> None:
        # Beside what the style sheet leaves free at both ends.
        room = scaled(ICON) + GAP
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)
