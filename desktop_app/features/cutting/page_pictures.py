"""The pages of some files, one at a time: only the page that is seen is read, on a worker."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from database.files import FileStore
from database.queries.reading import FileRow
from desktop_app.page_look import PageLook, PageSight
from desktop_app.problems import problem_text
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.page_view import PageView


class PagePictures(QObject):
    """Shows the pages of files in a `PageView`, one file after the other."""

    shown = Signal()
    """A page came, or could not be shown; `file`, `page` and `sight` are its."""

    def __init__(self, view: PageView, files: Sequence[FileRow], store: FileStore, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._files = tuple(files)
        self._store = store
        self._tasks = tasks
        self._at = 0
        self.page = 0
        """The page that is shown, 0 where none is."""
        self.sight = PageSight()
        view.page_wanted.connect(self.turn_to)

    @property
    def file(self) -> FileRow | None:
        """The file whose page is shown."""
        return self._files[self._at] if self._files else None

    def show_first(self) -> None:
        """Show the first page."""
        file = self.file
        if file is not None:
            self._show(file.page_first or 1)

    def go_to(self, attachment: int, page: int) -> bool:
        """Show a page of a file; False where it is the one that is shown."""
        here = self.file
        if here is not None and (here.id, self.page) == (attachment, page):
            return False
        at = next((number for number, one in enumerate(self._files) if one.id == attachment), None)
        if at is not None:
            self._at = at
            self._show(page)
        return at is not None

    def turn_to(self, page: int) -> None:
        """Go to another page of the file, past its last one to the next file."""
        file = self.file
        if file is None:
            return
        first = file.page_first or 1
        last = min(file.page_last or self._view.pages, self._view.pages)
        if first <= page <= last:
            self._show(page)
        elif page > last and self._at + 1 < len(self._files):
            self._at += 1
            self._show(self._files[self._at].page_first or 1)
        elif page < first and self._at > 0:
            self._at -= 1
            self._show(self._files[self._at].page_last or -1)

    def _show(self, page: int) -> None:
        file = self.file
        if file is None or file.sha256 is None:
            return
        digest, store, look = file.sha256, self._store, PageLook(file.turn, file.straighten)

        def read(_token: object) -> Picture | PictureProblem:
            try:
                return picture(store.get(digest), page, look=look, frame=file.frame)
            except PictureProblem as problem:
                return problem

        def take(found: Picture | PictureProblem) -> None:
            if isinstance(found, PictureProblem):
                failed(found)
                return
            row = 4 * found.width
            # A copy: the image would only borrow the bytes.
            image = QImage(found.pixels, found.width, found.height, row, QImage.Format.Format_RGBA8888).copy()
            self.page = found.page
            self.sight = PageSight(look, file.frame, found.lies)
            self._view.show_page(image, found.page, found.pages, file.name)
            self.shown.emit()

        def failed(problem: Exception) -> None:
            self.page = 0
            text = problem_text(problem)
            if isinstance(problem, PictureProblem):
                text = translate("Pages", "This page cannot be shown. Its file is kept as it came in.")
            self._view.show_message(text)
            self.shown.emit()

        if self.page == 0:
            self._view.show_message(translate("Pages", "The page is being read …"))
        self._tasks.read(read, take, failed, key=("cut page", id(self)))
