"""A page of a file as a picture: zoom, pages, and rectangles on it that are drawn, named and made by mouse or keys."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QVBoxLayout, QWidget

from desktop_app.directions import isolated_in, sentence_in
from desktop_app.texts import number, translate
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.labels import OneLine
from desktop_app.widgets.theme import theme_changes, tokens

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


class PageView(QWidget):
    """Shows one page of a file.

    Keys: arrows pan, ``+`` and ``-`` (or Ctrl and the wheel) zoom, 0 fits the width and 9 the whole page, Page up and
    Page down turn pages, ``[`` and ``]`` go from rectangle to rectangle. R begins a new one: arrows move it, with Shift
    they size it, with Ctrl by little; Enter takes it, Escape drops it. The mouse draws one; where it is to *select
    words* it does so with Shift only. Other letters go on as `lettered`.
    """

    page_wanted = Signal(int)
    frame_made = Signal()
    """A new rectangle was drawn and taken; `new_frame` has it."""
    frame_dropped = Signal()
    """A new rectangle was given up by Escape."""
    frame_focused = Signal(object)
    words_dragged = Signal(object, object)
    """The mouse goes over words: from and to (x and y as fractions of the page)."""
    lettered = Signal(str, bool)
    """A letter by its place on the keyboard, and whether with Shift."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = _Canvas(self)
        self._status = OneLine("muted")
        self._status.setContentsMargins(EDGE, 4, EDGE, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._status)
        self.setFocusProxy(self.canvas)
        self.select_words = False
        self._name = ""
        self._page = self._pages = 1
        theme_changes().changed.connect(self.canvas.viewport().update)

    @property
    def page(self) -> int:
        """The number of the page shown, from 1."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages the file has."""
        return self._pages

    @property
    def drawn_frame(self) -> Rectangle | None:
        """The new rectangle as it stands, also while it is still being moved and sized."""
        return self.canvas.new

    @property
    def new_frame(self) -> Rectangle | None:
        """The rectangle that was drawn and taken on this page, None where there is none."""
        return self.canvas.new if self.canvas.taken else None

    @property
    def focused_frame(self) -> Hashable | None:
        """The id of the rectangle in focus, None where none is."""
        return self.canvas.focused

    def show_page(self, image: QImage, page: int = 1, pages: int = 1, name: str = "") -> None:
        """Show a page of a file; the zoom stays where the last page fitted the width."""
        self._name, self._page, self._pages = name, page, pages
        self.canvas.show_image(image)
        self.tell()

    def show_message(self, text: str) -> None:
        """Show a sentence instead of a page."""
        self.canvas.show_message(text)
        self._status.setText("")
        self.canvas.setAccessibleName(text)

    def set_frames(self, frames: Sequence[PageFrame]) -> None:
        """Show these rectangles; those of other pages wait for their page."""
        self.canvas.set_frames(tuple(frames))
        self.tell()

    def show_words(self, rectangles: Sequence[Rectangle]) -> None:
        """Light these places of the page in sight: the words that are selected."""
        self.canvas.words = tuple(rectangles)
        if rectangles:
            self.canvas.bring_into_view(rectangles[0])
        self.canvas.viewport().update()

    def focus_frame(self, frame_id: Hashable | None) -> None:
        """Mark a rectangle and bring it into view, turning to its page where it stands on another one."""
        frame = next((one for one in self.canvas.frames if one.id == frame_id), None)
        self.canvas.focused = frame.id if frame is not None else None
        if frame is not None and frame.page != self._page:
            self.page_wanted.emit(frame.page)
        elif frame is not None:
            self.canvas.bring_into_view(frame.rectangle)
        self.canvas.viewport().update()
        self.tell()

    def begin_frame(self) -> None:
        """Begin a new rectangle, as R does."""
        self.canvas.begin_new()

    def drop_frame(self) -> None:
        """Take the new rectangle away."""
        self.canvas.drop_new()

    def change_frame(self, rectangle: Rectangle) -> None:
        """Let a rectangle be changed like a new one; `frame_made` comes, and `changing` holds until then."""
        self.canvas.begin_with(rectangle)

    @property
    def changing(self) -> bool:
        """Whether the new rectangle is one that was given by `change_frame`."""
        return self.canvas.given

    def turn(self, step: int) -> None:
        """Ask for the next (1) or the previous (-1) page; beyond the file's own ones for the next file's."""
        self.page_wanted.emit(self._page + step)

    def step_frame(self, step: int) -> None:
        """Go to the next (1) or previous (-1) rectangle in reading order, round the end."""
        frames = sorted(
            (one for one in self.canvas.frames if not one.past),
            key=lambda one: (one.page, one.rectangle[1], one.rectangle[0]),
        )
        if not frames:
            return
        # Words over two lines are one passage with two rectangles.
        ids = list(dict.fromkeys(one.id for one in frames))
        at = ids.index(self.canvas.focused) + step if self.canvas.focused in ids else (0 if step > 0 else -1)
        self.focus_frame(ids[at % len(ids)])
        self.frame_focused.emit(self.canvas.focused)

    def tell(self) -> None:
        """Say below the page which one it is and what is marked; screen readers get it with the page."""
        if self.canvas.message:
            return
        page = translate("Page view", "Page {page} of {pages}").format(
            page=number(self._page), pages=number(self._pages)
        )
        parts = [part for part in (self._name, page) if part]
        focused = next((one for one in self.canvas.frames if one.id == self.canvas.focused), None)
        says = focused.says if focused is not None else ""
        if self.canvas.new is not None:
            says = (
                translate("Page view", "New rectangle")
                if self.canvas.taken
                else translate("Page view", "Arrows move the rectangle, with Shift they size it, Enter takes it")
            )
        line = " · ".join(isolated_in(part, self.isRightToLeft()) for part in (*parts, says) if part)
        self._status.setText(sentence_in(line, self.isRightToLeft()))
        self.canvas.setAccessibleName(" · ".join(parts))
        self.canvas.setAccessibleDescription(says)
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.DescriptionChanged))


class _Canvas(QAbstractScrollArea):
    """What is drawn on; places are fractions of the page outside and pixels of the view inside."""

    def __init__(self, view: PageView) -> None:
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
        self._image, self.message = image, ""
        self.drop_new()
        self._settle()
        self.verticalScrollBar().setValue(0)
        focused = next((one for one in self._here() if one.id == self.focused), None)
        if focused is not None:
            self.bring_into_view(focused.rectangle)

    def show_message(self, text: str) -> None:
        self._image, self.message = QImage(), text
        self.drop_new()
        self._settle()

    def set_frames(self, frames: tuple[PageFrame, ...]) -> None:
        self.frames = frames
        if self.focused not in {one.id for one in frames}:
            self.focused = None
        self.viewport().update()

    def bring_into_view(self, rectangle: Rectangle) -> None:
        box = self._on_screen(rectangle)
        for bar, start, length, room in (
            (self.horizontalScrollBar(), box.left(), box.width(), self.viewport().width()),
            (self.verticalScrollBar(), box.top(), box.height(), self.viewport().height()),
        ):
            if start < 0 or start + length > room:
                bar.setValue(round(bar.value() + start - max(EDGE, (room - length) / 3)))

    # -- zoom

    def fit(self, how: str) -> None:
        self._fit = how
        self._settle()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
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
        if self._image.isNull():
            return
        self._set_new(*rectangle)
        self.taken, self.given = False, True
        self.bring_into_view(rectangle)
        self._view.tell()

    def drop_new(self) -> None:
        self.new, self.taken, self.given, self._drag = None, False, False, None
        self.viewport().update()
        self._view.tell()

    def take_new(self) -> None:
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
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._image.isNull():
            self._drag = self._fraction(event.position())
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            # While a rectangle is being drawn the mouse draws it anew.
            self._over_words = self._view.select_words and not shift and (self.new is None or self.taken)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
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
        super().resizeEvent(event)
        self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
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
        for frame in self._here():
            ground = QColor(_PAST if frame.past else colours.passage(frame.kind))
            ground.setAlpha(110)
            chosen = frame.id == self.focused
            # The page is paper in every theme: its marks need an edge that shows on white.
            painter.setPen(QPen(QColor(_ON_PAPER), 2.5 if chosen else 1.0))
            painter.setBrush(ground)
            painter.drawRect(self._on_screen(frame.rectangle))
            if frame.sign:
                self._draw_sign(painter, frame)
        selected = QColor(_SELECTED)
        selected.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(selected)
        for rectangle in self.words:
            painter.drawRect(self._on_screen(rectangle))
        if self.new is not None:
            style = Qt.PenStyle.SolidLine if self.taken else Qt.PenStyle.DashLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(_ON_PAPER), 2.5, style))
            painter.drawRect(self._on_screen(self.new))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

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
_PAST = "#8a8a8a"
_PAST_SIGN = "#5c5c5c"
_SELECTED = "#d8a24a"
