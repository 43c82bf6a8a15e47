"""What a page is drawn on: the picture with its zoom, the rectangles on it, and how mouse and keys make new ones."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.theme import tokens
from desktop_app.widgets.tokens import LIGHT

if TYPE_CHECKING:
    from desktop_app.widgets.page_view import PageView

Rectangle = tuple[float, float, float, float]
"""x, y, width and height as fractions of the page."""
STEP = 1.25
"""One step of the zoom."""
SMALLEST, LARGEST = 0.05, 8.0
"""Limits of the zoom, in screen pixels for one of the picture."""
EDGE = 12
"""Pixels around the page."""
NEW = (0.3, 0.35, 0.4, 0.1)
"""A new rectangle made by keys, as a part of what is in view."""
FINE, COARSE = 0.005, 0.04
"""How far one press of an arrow moves a rectangle, as a part of the page: with Ctrl and without."""
LEAST = 0.002
"""The smallest side of a rectangle."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """A rectangle that something is known from; *kind* chooses the colour, *says* is what is known, in words.

    With a *sign* that stands in its corner; *past* ones are grey and are no stops.
    """

    id: Hashable
    page: int
    rectangle: Rectangle
    kind: str
    says: str
    sign: str = ""
    past: bool = False


class PageCanvas(QAbstractScrollArea):
    """What is drawn on; places are fractions of the page outside and pixels of the view inside."""

    def __init__(self, view: "PageView") -> None:
        super().__init__(view)
        self._view = view
        self._image = QImage()
        self.message = ""
        self._zoom = 1.0
        self._fit = "width"
        self._drag: QPointF | None = None
        self.frames: tuple[PageFrame, ...] = ()
        self.words: tuple[Rectangle, ...] = ()
        self._over_words = False
        self.focused: Hashable | None = None
        self.new: Rectangle | None = None
        self.taken = False
        self.given = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.viewport().setMouseTracking(True)

    # -- what is shown

    def show_image(self, image: QImage) -> None:
        """Show a page; a rectangle that was begun is given up."""
        self._image, self.message = image, ""
        self.drop_new()
        self._settle()
        self.verticalScrollBar().setValue(0)
        focused = next((one for one in self._here() if one.id == self.focused), None)
        if focused is not None:
            self.bring_into_view(focused.rectangle)

    def show_message(self, text: str) -> None:
        """Show a sentence in place of a page."""
        self._image, self.message = QImage(), text
        self.drop_new()
        self._settle()

    def set_frames(self, frames: tuple[PageFrame, ...]) -> None:
        """Show these rectangles; the one in focus stays so while it is among them."""
        self.frames = frames
        if self.focused not in {one.id for one in frames}:
            self.focused = None
        self.viewport().update()

    def bring_into_view(self, rectangle: Rectangle) -> None:
        """Scroll until a rectangle is seen, where it is not."""
        box = self._on_screen(rectangle)
        for bar, start, length, room in (
            (self.horizontalScrollBar(), box.left(), box.width(), self.viewport().width()),
            (self.verticalScrollBar(), box.top(), box.height(), self.viewport().height()),
        ):
            if start < 0 or start + length > room:
                bar.setValue(round(bar.value() + start - max(EDGE, (room - length) / 3)))

    # -- zoom

    def fit(self, how: str) -> None:
        """Fit the page into the view by its "width" or as a whole ("page")."""
        self._fit = how
        self._settle()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor, so that the place *at* stays where it is; without one the middle does."""
        if self._image.isNull():
            return
        place = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        before = self._fraction(place)
        self._fit = ""
        self._zoom = min(LARGEST, max(SMALLEST, self._zoom * factor))
        self._settle()
        after = self._on_screen((before.x(), before.y(), 0, 0)).topLeft()
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + after.x() - place.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + after.y() - place.y()))

    def _settle(self) -> None:
        """Give the scroll bars what the zoom leaves out of view."""
        room = self.viewport().size()
        if not self._image.isNull() and self._fit:
            across = (room.width() - 2 * EDGE) / self._image.width()
            down = (room.height() - 2 * EDGE) / self._image.height()
            self._zoom = min(LARGEST, max(SMALLEST, across if self._fit == "width" else min(across, down)))
        size = self._size()
        for bar, needed, there in (
            (self.horizontalScrollBar(), size.width() + 2 * EDGE, room.width()),
            (self.verticalScrollBar(), size.height() + 2 * EDGE, room.height()),
        ):
            bar.setPageStep(there)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, round(needed - there)))
        self.viewport().update()

    def _size(self) -> QSizeF:
        return QSizeF(self._image.size()) * self._zoom

    def _origin(self) -> QPointF:
        size, room = self._size(), self.viewport().size()
        return QPointF(
            max(EDGE, (room.width() - size.width()) / 2) - self.horizontalScrollBar().value(),
            max(EDGE, (room.height() - size.height()) / 2) - self.verticalScrollBar().value(),
        )

    def _on_screen(self, rectangle: Rectangle) -> QRectF:
        size, origin = self._size(), self._origin()
        x, y, width, height = rectangle
        return QRectF(
            origin.x() + x * size.width(), origin.y() + y * size.height(), width * size.width(), height * size.height()
        )

    def _fraction(self, place: QPointF) -> QPointF:
        size, origin = self._size(), self._origin()
        return QPointF(
            min(1.0, max(0.0, (place.x() - origin.x()) / max(1.0, size.width()))),
            min(1.0, max(0.0, (place.y() - origin.y()) / max(1.0, size.height()))),
        )

    # -- the new rectangle

    def begin_new(self) -> None:
        """Begin a new rectangle in the middle of what is seen."""
        if self._image.isNull():
            return
        room = self.viewport().size()
        x, y, width, height = NEW
        start = self._fraction(QPointF(x * room.width(), y * room.height()))
        end = self._fraction(QPointF((x + width) * room.width(), (y + height) * room.height()))
        self._set_new(start.x(), start.y(), end.x() - start.x(), end.y() - start.y())
        self.taken = self.given = False
        self._view.tell()

    def begin_with(self, rectangle: Rectangle) -> None:
        """Let a rectangle be changed as a new one is."""
        if self._image.isNull():
            return
        self._set_new(*rectangle)
        self.taken, self.given = False, True
        self.bring_into_view(rectangle)
        self._view.tell()

    def drop_new(self) -> None:
        """Give up the new rectangle."""
        self.new, self.taken, self.given, self._drag = None, False, False, None
        self.viewport().update()
        self._view.tell()

    def take_new(self) -> None:
        """Take the new rectangle as it stands."""
        if self.new is not None and not self.taken:
            self.taken = True
            self._view.tell()
            self._view.frame_made.emit()

    def _set_new(self, x: float, y: float, width: float, height: float) -> None:
        """Keep the rectangle inside the page and larger than nothing."""
        width, height = min(1.0, max(LEAST, width)), min(1.0, max(LEAST, height))
        x, y = min(1.0 - width, max(0.0, x)), min(1.0 - height, max(0.0, y))
        self.new = (x, y, min(width, 1.0 - x), min(height, 1.0 - y))
        self.viewport().update()

    def _change_new(self, event: QKeyEvent, across: int, down: int) -> None:
        if self.new is None:
            return
        x, y, width, height = self.new
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ControlModifier else COARSE
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._set_new(x, y, min(width + across * step, 1.0 - x), min(height + down * step, 1.0 - y))
        else:
            self._set_new(x + across * step, y + down * step, width, height)
        self.taken = False
        self.bring_into_view(self.new)
        self._view.tell()

    # -- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan, or move and size the new rectangle; turn pages; the letters of :class:`PageView`."""
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if (across or down) and self.new is not None:
            self._change_new(event, across, down)
        elif across or down:
            for bar, step in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
                bar.setValue(bar.value() + step * bar.singleStep())
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._view.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.new is not None:
            if not event.isAutoRepeat():
                self.take_new()
        elif event.key() == Qt.Key.Key_Escape and self.new is not None:
            self.drop_new()
            self._view.frame_dropped.emit()
        elif not self._letter(event):
            super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> bool:
        sign = plain_position_of(event)
        actions = {
            "+": lambda: self.zoom_by(STEP),
            "=": lambda: self.zoom_by(STEP),
            "-": lambda: self.zoom_by(1 / STEP),
            "0": lambda: self.fit("width"),
            "9": lambda: self.fit("page"),
            "[": lambda: self._view.step_frame(-1),
            "]": lambda: self._view.step_frame(1),
        }
        if not sign:
            return False
        if sign == "r" and not self.taken:
            self.begin_new()
        elif sign in actions and not (self.taken and sign in "+="):
            actions[sign]()
        elif not event.isAutoRepeat():
            self._view.lettered.emit(sign, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle, or a selection of words."""
        if event.button() is Qt.MouseButton.LeftButton and not self._image.isNull():
            self._drag = self._fraction(event.position())
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            # While a rectangle is being drawn the mouse draws it anew.
            self._over_words = self._view.select_words and not shift and (self.new is None or self.taken)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on; without a button say what the mouse is over."""
        if self._drag is None:
            here = self._frame_at(event.position())
            self.viewport().setToolTip(here.says if here is not None else "")
            return
        to = self._fraction(event.position())
        if self._over_words:
            if self._moved(self._drag, event.position()):
                self._view.words_dragged.emit((self._drag.x(), self._drag.y()), (to.x(), to.y()))
            return
        x, y = min(self._drag.x(), to.x()), min(self._drag.y(), to.y())
        self.taken = self.given = False
        self._set_new(x, y, abs(self._drag.x() - to.x()), abs(self._drag.y() - to.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what was drawn; a click goes to the rectangle below it."""
        if self._drag is None:
            return
        began, self._drag = self._drag, None
        if not self._moved(began, event.position()):
            clicked = self._frame_at(event.position())
            self.drop_new()
            if clicked is not None:
                self._view.focus_frame(clicked.id)
                self._view.frame_focused.emit(clicked.id)
        elif not self._over_words:
            self.take_new()

    def _moved(self, began: QPointF, place: QPointF) -> bool:
        """Whether the mouse has gone far enough from where it began to mean more than a click."""
        way = self._on_screen((began.x(), began.y(), 0, 0)).topLeft() - place
        return QPoint(round(way.x()), round(way.y())).manhattanLength() >= 6

    def _here(self) -> list[PageFrame]:
        return [one for one in self.frames if one.page == self._view.page]

    def _frame_at(self, place: QPointF) -> PageFrame | None:
        found = [one for one in self._here() if self._on_screen(one.rectangle).contains(place)]
        return min(found, key=lambda one: one.rectangle[2] * one.rectangle[3], default=None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the page has the keyboard."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the page has the keyboard no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, the rectangles with their signs, the selected words and the new rectangle."""
        painter = QPainter(self.viewport())
        colours = tokens()
        painter.fillRect(self.viewport().rect(), QColor(colours.pane))
        if self._image.isNull():
            painter.setPen(QColor(colours.muted))
            area = self.viewport().rect().adjusted(EDGE * 2, EDGE * 2, -EDGE * 2, -EDGE * 2)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self._origin(), self._size()), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_grounds(painter)
        # An edge that shows on white.
        for frame in self._here():
            chosen = frame.id == self.focused
            painter.setPen(QPen(QColor(_ON_PAPER), 2.5 if chosen else 1.0))
            painter.drawRect(self._on_screen(frame.rectangle))
            if frame.sign:
                self._draw_sign(painter, frame)
        if self.new is not None:
            style = Qt.PenStyle.SolidLine if self.taken else Qt.PenStyle.DashLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(_ON_PAPER), 2.5, style))
            painter.drawRect(self._on_screen(self.new))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _draw_grounds(self, painter: QPainter) -> None:
        """Colour the paper of rectangles and words as a marker does: print stays as black as it is, also under several.

        The page is paper in every theme, and is marked in the colours of a light one.
        """
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for frame in self._here():
            ground = _PAST if frame.past else LIGHT.passage(frame.kind)
            painter.fillRect(self._on_screen(frame.rectangle), QColor(ground))
        for rectangle in self.words:
            painter.fillRect(self._on_screen(rectangle), QColor(_SELECTED))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_sign(self, painter: QPainter, frame: PageFrame) -> None:
        """Write a frame's sign into the corner where reading begins."""
        room = self._on_screen(frame.rectangle)
        width = painter.fontMetrics().horizontalAdvance(frame.sign) + 10
        left = room.right() - width if self.isRightToLeft() else room.left()
        place = QRectF(left, room.top(), width, painter.fontMetrics().height() + 2)
        painter.fillRect(place, QColor(_PAST_SIGN if frame.past else _ON_PAPER))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, frame.sign)


_ON_PAPER = "#8f5410"
_PAST = "#cdcdcd"
_PAST_SIGN = "#5c5c5c"
_SELECTED = "#eed7b1"
