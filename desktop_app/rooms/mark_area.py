"""Drawing an area on a page of an article, below the line that it is to stand behind."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage

from database.commands.evidence import PageArea
from database.queries.reading import FileRow
from desktop_app.page_look import PageLook, PageSight
from desktop_app.rooms.context import Context
from desktop_app.rooms.in_place import InPlace
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.page_view import PageView

_HEIGHT = 420
"""Of the page, in pixels: an area can be seen with its surroundings, and the line above it stays in view."""


class MarkArea(InPlace):
    """Shows the pages of files; an area that is drawn and taken is given as a `PageArea`."""

    marked = Signal(object)

    def __init__(self, context: Context, tasks: Tasks, files: Sequence[FileRow]) -> None:
        super().__init__(
            translate("Page", "Area of a page"),
            translate("Page", "R begins an area: arrows move it, with Shift they size it, Enter takes it. Esc leaves."),
        )
        self._context = context
        self._tasks = tasks
        self._files = tuple(files)
        self._file = 0
        self._lies = (1.0, 1.0)
        self.view = PageView()
        self.view.setFixedHeight(_HEIGHT)
        self.view.page_wanted.connect(self._turn)
        self.view.frame_made.connect(self._made)
        self.hold(self.view)
        self._show(self._files[0].page_first or 1)

    def take_focus(self) -> None:
        """Give the keyboard to the page."""
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, page: int) -> None:
        """Go to another page, past the last one to the next file."""
        file = self._files[self._file]
        first, last = file.page_first or 1, min(file.page_last or self.view.pages, self.view.pages)
        if first <= page <= last:
            self._show(page)
        elif page > first and self._file + 1 < len(self._files):
            self._file += 1
            self._show(self._files[self._file].page_first or 1)
        elif page < first and self._file > 0:
            self._file -= 1
            self._show(self._files[self._file].page_last or -1)

    def _show(self, page: int) -> None:
        """Read a page of the current file; -1 is its last one."""
        file, store = self._files[self._file], self._context.catalogue.files
        digest, look = file.sha256, PageLook(file.turn, file.straighten)
        if digest is None:
            return

        def read(_token: object) -> Picture | PictureProblem:
            try:
                return picture(store.get(digest), page, look=look, frame=file.frame)
            except PictureProblem as problem:
                return problem

        self.view.show_message(translate("Page", "The page is being read …"))
        self._tasks.read(read, self._take, self._failed, key=("area", id(self)))

    def _take(self, found: Picture | PictureProblem) -> None:
        if isinstance(found, PictureProblem):
            self._failed(found)
            return
        self._lies = found.lies
        # A copy: the image would only borrow the bytes.
        image = QImage(found.pixels, found.width, found.height, 4 * found.width, QImage.Format.Format_RGBA8888).copy()
        self.view.show_page(image, found.page, found.pages, self._files[self._file].name)

    def _failed(self, _problem: Exception) -> None:
        self.view.show_message(translate("Page", "This file cannot be shown. It is kept as it came in."))

    def _made(self) -> None:
        rectangle = self.view.new_frame
        if rectangle is not None:
            file = self._files[self._file]
            sight = PageSight(PageLook(file.turn, file.straighten), file.frame, self._lies)
            self.marked.emit(PageArea(file.id, self.view.page, sight.lies(rectangle)))
