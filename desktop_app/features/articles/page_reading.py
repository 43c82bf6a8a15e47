"""The pages of an article's files: read on a worker, with the rectangles that facts stand on."""

from collections.abc import Hashable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from database.queries.reading import FileRow
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate


class PageReading(QObject):
    """Belongs to one `TextPane`: swaps text and page, turns pages from file to file."""

    def __init__(self, pane: TextPane, context: Context, tasks: Tasks) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._tasks = tasks
        self._open: OpenArticle | None = None
        self._file = 0
        self._shown: tuple[int, int] | None = None
        self._wanted_frame: Hashable | None = None
        pane.pages.page_wanted.connect(self._turn)

    @property
    def file(self) -> FileRow | None:
        """The file whose pages are shown."""
        files = self._open.files if self._open is not None else ()
        return files[self._file] if self._file < len(files) else None

    @property
    def has_pages(self) -> bool:
        """Whether the article has a file that can be looked at."""
        return bool(self._open is not None and self._open.files)

    def take(self, found: OpenArticle, *, same: bool) -> None:
        """Take an article, or (*same*) the one that is open after a change."""
        before = self.file
        self._open = found
        if not same:
            self._file, self._shown, self._wanted_frame = 0, None, None
            self._pane.show_text()
            return
        # The same file may stand elsewhere among the others now.
        ids = [one.id for one in found.files]
        if before is None or before.id not in ids:
            self._file, self._shown = 0, None
            if self._pane.shows_pages:
                self._pane.show_text()
            return
        self._file = ids.index(before.id)
        self._set_frames()

    def swap(self) -> bool:
        """Show the page for the text, or the text for the page; False where there is no page."""
        if self._pane.shows_pages:
            self._pane.show_text()
        elif self.has_pages:
            self._show(self._shown[1] if self._shown is not None else 1)
        else:
            return False
        return True

    def show_area(self, evidence: Hashable) -> bool:
        """Show the page with the rectangle of some evidence lit; False where it is not on a page."""
        if self._open is None:
            return False
        for number, file in enumerate(self._open.files):
            for frame in self._open.frames.get(file.id, ()):
                if frame.id == evidence:
                    self._wanted_frame = evidence
                    self._file = number
                    self._show(frame.page)
                    return True
        return False

    def _turn(self, page: int) -> None:
        """Go to another page, past the last one to the next file."""
        files = self._open.files if self._open is not None else ()
        if 1 <= page <= self._pane.pages.pages:
            self._show(page)
        elif page > 1 and self._file + 1 < len(files):
            self._file += 1
            self._show(1)
        elif page < 1 and self._file > 0:
            self._file -= 1
            self._show(-1)

    def _show(self, page: int) -> None:
        """Show a page of the current file; -1 is its last one."""
        file = self.file
        if file is None or file.sha256 is None:
            return
        self._pane.show_pages()
        if self._shown == (file.id, page):
            self._focus_wanted()
            return
        digest, store = file.sha256, self._context.catalogue.files

        def read(_token: object) -> Picture | PictureProblem:
            try:
                return picture(store.get(digest), page)
            except PictureProblem as problem:
                return problem

        if self._shown is None or self._shown[0] != file.id:
            self._pane.pages.show_message(translate("Pages", "The page is being read …"))
        self._tasks.read(read, self._take_picture, self._failed, key=("page", id(self)))

    def _take_picture(self, found: Picture | PictureProblem) -> None:
        file = self.file
        if file is None:
            return
        if isinstance(found, PictureProblem):
            self._failed(found)
            return
        self._shown = (file.id, found.page)
        row = 4 * found.width
        # A copy: the image would only borrow the bytes.
        image = QImage(found.pixels, found.width, found.height, row, QImage.Format.Format_RGBA8888).copy()
        self._set_frames()
        self._pane.pages.show_page(image, found.page, found.pages, file.name)
        self._focus_wanted()

    def _focus_wanted(self) -> None:
        if self._wanted_frame is not None:
            wanted, self._wanted_frame = self._wanted_frame, None
            self._pane.pages.focus_frame(wanted)

    def _set_frames(self) -> None:
        file = self.file
        frames = self._open.frames.get(file.id, ()) if self._open is not None and file is not None else ()
        self._pane.pages.set_frames(frames)

    def _failed(self, problem: Exception) -> None:
        self._shown = None
        self._pane.pages.show_message(_sentence(problem))


def _sentence(problem: Exception) -> str:
    code = problem.code if isinstance(problem, PictureProblem) else ""
    if code == "large":
        return translate("Pages", "This file is too large to be shown. It is kept as it came in.")
    if code == "locked":
        return translate("Pages", "This file needs a password. It is kept as it came in.")
    if code == "no_page":
        return translate("Pages", "This file has no such page.")
    if code == "broken":
        return translate("Pages", "This file is damaged or of a kind that cannot be shown. It is kept as it came in.")
    return problem_text(problem)
