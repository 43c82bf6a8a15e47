"""The page that the reader writes on: a measure, an outline, and where the mouse is."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.widgets.theme import tokens

MEASURE = 75
"""Characters in the widest line."""
MARGIN = 20


class ReaderPage(QTextEdit):
    """The text itself: read only, as wide as `MEASURE` allows, telling where the mouse is in code points."""

    pointed = Signal(int, QPoint)
    clicked = Signal(int)
    size_step = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed = QPoint()
        self.outlined: QTextCursor | None = None
        """The words that get an outline, or None."""

    def set_measure(self) -> None:
        """Set the margins so that no line is longer than `MEASURE` characters; the rest is shared at both
        sides.
        """
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        widest = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * MEASURE
        side = max(MARGIN, round((room - widest) / 2))
        self.setViewportMargins(side, MARGIN, side, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline over the text."""
        super().paintEvent(event)
        if self.outlined is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        painter.translate(0, -self.verticalScrollBar().value())
        for rect in _line_rects(self.document(), self.outlined):
            painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 1), 3, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        self.set_measure()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Turn the wish for a tooltip into `pointed`."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.pointed.emit(self.cursorForPosition(event.pos()).position(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click from a selection."""
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and (here - self._pressed).manhattanLength() < 4:
            self.clicked.emit(self.cursorForPosition(here).position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_step.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)


def _line_rects(document: QTextDocument, words: QTextCursor) -> list[QRectF]:
    """Return one rectangle for each line that *words* stand on, in document coordinates."""
    rects = []
    block = document.findBlock(words.selectionStart())
    while block.isValid() and block.position() < words.selectionEnd():
        layout = block.layout()
        for number in range(layout.lineCount() if block.isVisible() else 0):
            line = layout.lineAt(number)
            start = max(words.selectionStart() - block.position(), line.textStart())
            end = min(words.selectionEnd() - block.position(), line.textStart() + line.textLength())
            if start < end:
                edges = sorted((_x(line, start), _x(line, end)))
                # Proportional line height puts its room above the signs: the outline keeps to the signs.
                signs = line.ascent() + line.descent()
                top = line.y() + line.height() - signs
                rect = QRectF(edges[0], top, edges[1] - edges[0], signs)
                rects.append(rect.translated(layout.position()))
        block = block.next()
    return rects


def _x(line: QTextLine, position: int) -> float:
    # The bindings return a pair: the place, and the position that was meant.
    place: Any = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)
