"""A page of a file as a picture: its pages, what is said below it, and rectangles that are shown, named and made."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.directions import isolated_in, sentence_in
from desktop_app.texts import number, translate
from desktop_app.widgets.labels import OneLine
from desktop_app.widgets.page_canvas import EDGE, PageCanvas, PageFrame, Rectangle
from desktop_app.widgets.theme import theme_changes


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
        self.canvas = PageCanvas(self)
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
