"""The page that the reader writes on: a measure, an outline, and where the mouse is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
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

from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.reader_document import TOP
from desktop_app.widgets.theme import tokens

MEASURE = 75
"""Characters in the widest line."""
MARGIN = 20


CHIP_STEP = -1.5
"""Points that a word's label is larger than the interface's type."""
CHIP_OVER = 4
"""Pixels that a label may reach down over its word."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A label over a word: where the word begins (in the view), what to type, and whether it reads to the left."""

    where: QRect
    text: str
    right_to_left: bool


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
        self.cursor_words: QTextCursor | None = None
        """The word that the keyboard is on, or None."""
        self.key_taker: Callable[[QKeyEvent], bool] | None = None
        """Gets every key first and returns whether it did something."""
        self._chips: tuple[Chip, ...] = ()
        self._chips_at = 0
        self._folds: tuple[int, ...] = ()

    def set_measure(self) -> None:
        """Set the margins so that no line is longer than `MEASURE` characters; the rest is shared at both
        sides.
        """
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        widest = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * MEASURE
        side = max(MARGIN, round((room - widest) / 2))
        self.setViewportMargins(side, MARGIN - TOP, side, 0)

    def settle_folds(self, blocks: Sequence[int]) -> None:
        """Lay these hidden paragraphs behind the ones before them.

        Qt leaves them at the top of the page, and then finds wrong words under the mouse.
        """
        self._folds = tuple(blocks)
        for number in self._folds:
            block = self.document().findBlockByNumber(number)
            if block.isVisible():
                continue
            above = block.previous()
            layout = above.layout() if above.isValid() else None
            y = layout.position().y() + layout.boundingRect().height() if layout is not None else 0.0
            block.layout().setPosition(QPointF(0, y))

    def range_in_view(self) -> tuple[int, int]:
        """Return the first and the last document position that can be seen."""
        right, foot = self.viewport().width() - 1, self.viewport().height() - 1
        top = [self.cursorForPosition(QPoint(x, 0)).position() for x in (0, right)]
        low = [self.cursorForPosition(QPoint(x, foot)).position() for x in (0, right)]
        return min(top), max(low)

    def rect_at(self, position: int) -> QRect:
        """Return where a document position stands in the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Draw labels over words, or none any more."""
        self._chips = tuple(chips)
        self._chips_at = self.verticalScrollBar().value()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keyboard of the reader have the key first."""
        if self.key_taker is None or not self.key_taker(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key of "find" for the article while it has the keyboard."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and asked and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline, the word cursor and the labels over the text."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        accent = QColor(tokens().accent)
        if self.outlined is not None:
            painter.setPen(QPen(accent, 1.5))
            for rect in _line_rects(self.document(), self.outlined):
                painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 1), 3, 3)
        if self.cursor_words is not None and self.hasFocus():
            for rect in _line_rects(self.document(), self.cursor_words):
                painter.fillRect(QRectF(rect.left() - 1, rect.bottom() - 1, rect.width() + 2, 2.5), accent)
        painter.translate(0, scrolled)
        if self._chips:
            self._paint_chips(painter, self._chips_at - scrolled)

    def _paint_chips(self, painter: QPainter, moved: int) -> None:
        font = interface_font(CHIP_STEP, bold=True)
        measure = QFontMetricsF(font)
        colours = tokens()
        painter.setFont(font)
        height = measure.capHeight() + 5
        for chip in self._chips:
            # One letter names the words that are near: these stand out.
            near = len(chip.text) == 1
            width = measure.horizontalAdvance(chip.text) + 4
            left = chip.where.left() - width + 1 if chip.right_to_left else chip.where.left() - 1
            top = max(0.0, chip.where.top() + moved - height + CHIP_OVER)
            box = QRectF(left, top, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if near else colours.background))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(colours.on_accent if near else colours.accent))
            painter.drawText(QPointF(box.left() + 2, box.bottom() - 2.5), chip.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        self.set_measure()
        super().resizeEvent(event)
        self.settle_folds(self._folds)
        if self.textCursor().hasSelection():
            # Something opened below the text: what it is about stays in view.
            self.ensureCursorVisible()

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
