"""The pages of an article's files: read on a worker, with the rectangles that facts stand on."""

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from database.commands.evidence import PageArea
from database.queries.reading import FileRow
from database.queries.scans import PagePlaces
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.page_look import PageLook, PageSight
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.page_canvas import PageFrame, Rectangle


class PageReading(QObject):
    """Belongs to one `TextPane`: swaps text and page, turns pages from file to file."""

    shown = Signal()
    """The picture of a page is here."""
    not_shown = Signal()
    """It cannot be shown."""

    def __init__(self, pane: TextPane, context: Context, tasks: Tasks) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._tasks = tasks
        self._open: OpenArticle | None = None
        self._file = 0
        self._shown: tuple[int, int] | None = None
        self._wanted_frame: Hashable | None = None
        self._lies = (1.0, 1.0)
        self._coming = False
        pane.pages.page_wanted.connect(self._turn)
        pane.pages.words_dragged.connect(self._dragged)

    @property
    def file(self) -> FileRow | None:
        """The file whose pages are shown."""
        files = self._open.files if self._open is not None else ()
        return files[self._file] if self._file < len(files) else None

    @property
    def has_pages(self) -> bool:
        """Whether the article has a file that can be looked at."""
        return bool(self._open is not None and self._open.files)

    @property
    def shows_page(self) -> bool:
        """Whether the picture of a page is in sight, or on its way."""
        return self._pane.shows_pages and (self._shown is not None or self._coming)

    @property
    def comes(self) -> bool:
        """Whether the picture of a page is on its way."""
        return self._coming

    def take(self, found: OpenArticle, *, same: bool) -> None:
        """Take an article, or (*same*) the one that is open after a change."""
        before = self.file
        looked = _seen_as(before)
        self._open = found
        if not same:
            self._file, self._shown, self._wanted_frame, self._coming = 0, None, None, False
            self._pane.pages.show_words(())
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
        if _seen_as(self.file) != looked and self._shown is not None:
            page, self._shown = self._shown[1], None
            if self._pane.shows_pages:
                self._show(page)
        self._set_frames()

    def swap(self) -> bool:
        """Show the page for the text, or the text for the page; False where there is no page."""
        if self._pane.shows_pages:
            self._pane.show_text()
        elif self.has_pages:
            if not self._show_place():
                first = self.file.page_first if self.file is not None else None
                self._show(self._shown[1] if self._shown is not None else first or 1)
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

    def show_passage(self, evidence: Hashable) -> bool:
        """Show the page with the words of a passage lit; False where it is not known where they stand on one."""
        if self._open is None:
            return False
        passage = next((one for one in self._open.text.passages if one.id == evidence), None)
        page = self._page_of(passage.start, passage.end) if passage is not None else None
        if page is None or not self._to_file(page.attachment):
            return False
        self._wanted_frame = evidence
        self._show(page.page)
        return True

    def show_selection(self) -> None:
        """Light the words on the page that are selected in the text, or the one that the cursor is on."""
        chosen, word = self._pane.reader.selected_range(), self._pane.reader.keyboard.word()
        if chosen is None and word is not None:
            chosen = (word.start, word.end)
        page = self._page_here()
        if chosen is None or page is None:
            self._pane.pages.show_words(())
            return
        self._pane.pages.show_words(self._rectangles(page, *chosen))

    @property
    def selects_words(self) -> bool:
        """Whether the words of the page in sight are known by their places, so that they can be selected on it."""
        page = self._page_here()
        return page is not None and bool(page.places)

    def new_area(self, *, taken: bool = True) -> PageArea | None:
        """Return the rectangle that was drawn on the page in sight, as it lies in its file.

        Args:
            taken: only one that is said to be right; else also one that is still moved.
        """
        rectangle, file = self._pane.pages.new_frame if taken else self._pane.pages.drawn_frame, self.file
        if rectangle is None or file is None:
            return None
        return PageArea(file.id, self._pane.pages.page, self._sight.lies(rectangle))

    def _show_place(self) -> bool:
        """Show the page on which the selected words stand, or those that are being read."""
        reader = self._pane.reader
        start, end = reader.selected_range() or (reader.keyboard.place, reader.keyboard.place + 1)
        page = self._page_of(start, end)
        if page is None or not self._to_file(page.attachment):
            return False
        self._show(page.page)
        return True

    def _page_of(self, start: int, end: int) -> PagePlaces | None:
        """Return the page on which a range of the text begins."""
        pages = self._open.places if self._open is not None else ()
        at = bisect_right([page.start for page in pages], start) - 1
        if at < 0 or start >= pages[at].end + 1:
            return None
        page = pages[at]
        return page if any(one[0] < end and one[1] > start for one in page.places) or start == end - 1 else None

    def _page_here(self) -> PagePlaces | None:
        """Return what is known of the words on the page in sight."""
        file = self.file
        if self._open is None or file is None or self._shown is None:
            return None
        here = (file.id, self._shown[1])
        return next((one for one in self._open.places if (one.attachment, one.page) == here), None)

    def _to_file(self, attachment: int) -> bool:
        files = self._open.files if self._open is not None else ()
        at = next((number for number, one in enumerate(files) if one.id == attachment), None)
        if at is None:
            return False
        self._file = at
        return True

    @property
    def _sight(self) -> PageSight:
        """What is seen of the page in sight."""
        file = self.file
        return PageSight(*_seen_as(file), self._lies) if file is not None else PageSight()

    def _rectangles(self, page: PagePlaces, start: int, end: int) -> list[Rectangle]:
        """Return where the words of a range are seen on a page, one rectangle for each line of them."""
        sight = self._sight
        found = [one[2:] for one in page.places if one[0] < end and one[1] > start]
        return [seen for one in _lines(found) if (seen := sight.seen(one)) is not None]

    def _dragged(self, began: tuple[float, float], ended: tuple[float, float]) -> None:
        """Select in the text the words between two points of the page."""
        page = self._page_here()
        if page is None or not page.places:
            return
        sight = self._sight
        places = [(one, seen) for one in page.places if (seen := sight.seen(one[2:])) is not None]
        if not places:
            return
        first, last = (min(places, key=lambda one: _away(one[1], point))[0] for point in (began, ended))
        self._pane.reader.select_range(min(first[0], last[0]), max(first[1], last[1]))

    def _turn(self, page: int) -> None:
        """Go to another page, past the last one to the next file."""
        files = self._open.files if self._open is not None else ()
        file = self.file
        if file is None:
            return
        first, last = file.page_first or 1, min(file.page_last or self._pane.pages.pages, self._pane.pages.pages)
        if first <= page <= last:
            self._show(page)
        elif page > first and self._file + 1 < len(files):
            self._file += 1
            self._show(files[self._file].page_first or 1)
        elif page < first and self._file > 0:
            self._file -= 1
            self._show(files[self._file].page_last or -1)

    def _show(self, page: int) -> None:
        """Show a page of the current file; -1 is its last one."""
        file = self.file
        if file is None or file.sha256 is None:
            return
        self._pane.show_pages()
        if self._shown == (file.id, page):
            self._focus_wanted()
            self.shown.emit()
            return
        digest, store = file.sha256, self._context.catalogue.files
        look, frame = _seen_as(file)

        def read(_token: object) -> Picture | PictureProblem:
            try:
                return picture(store.get(digest), page, look=look, frame=frame)
            except PictureProblem as problem:
                return problem

        if self._shown is None or self._shown[0] != file.id:
            self._pane.pages.show_message(translate("Pages", "The page is being read …"))
        self._coming = True
        self._tasks.read(read, self._take_picture, self._failed, key=("page", id(self)))

    def _take_picture(self, found: Picture | PictureProblem) -> None:
        file = self.file
        if file is None:
            return
        if isinstance(found, PictureProblem):
            self._failed(found)
            return
        self._shown, self._lies, self._coming = (file.id, found.page), found.lies, False
        row = 4 * found.width
        # A copy: the image would only borrow the bytes.
        image = QImage(found.pixels, found.width, found.height, row, QImage.Format.Format_RGBA8888).copy()
        self._set_frames()
        self._pane.pages.show_page(image, found.page, found.pages, file.name)
        self._pane.pages.select_words = self.selects_words
        self.show_selection()
        self._focus_wanted()
        self.shown.emit()

    def _focus_wanted(self) -> None:
        if self._wanted_frame is not None:
            wanted, self._wanted_frame = self._wanted_frame, None
            self._pane.pages.focus_frame(wanted)

    def _set_frames(self) -> None:
        file = self.file
        opened = self._open
        if opened is None or file is None:
            self._pane.pages.set_frames(())
            return
        sight = self._sight
        areas = [
            replace(one, rectangle=seen)
            for one in opened.frames.get(file.id, ())
            if (seen := sight.seen(one.rectangle)) is not None
        ]
        page = self._page_here()
        words = [
            PageFrame(one.id, page.page, rectangle, one.kind, one.says)
            for one in opened.text.passages
            if page is not None and one.start < page.end and one.end > page.start
            for rectangle in self._rectangles(page, one.start, one.end)
        ]
        self._pane.pages.set_frames([*areas, *words])

    def _failed(self, problem: Exception) -> None:
        self._shown, self._coming = None, False
        self._pane.pages.show_message(_sentence(problem))
        self.not_shown.emit()


def _seen_as(file: FileRow | None) -> tuple[PageLook, Rectangle | None]:
    """Return how the pages of a file are turned, and which part of them is seen."""
    if file is None:
        return PageLook(), None
    return PageLook(file.turn, file.straighten), file.frame


def _lines(places: Sequence[Sequence[float]]) -> list[Rectangle]:
    """Return the rectangles around words that follow each other on a line."""
    lines: list[Rectangle] = []
    for x, y, width, height in places:
        if lines:
            left, top, wide, high = lines[-1]
            shared = min(top + high, y + height) - max(top, y)
            if shared > 0.5 * min(high, height):
                right, bottom = max(left + wide, x + width), max(top + high, y + height)
                left, top = min(left, x), min(top, y)
                lines[-1] = (left, top, right - left, bottom - top)
                continue
        lines.append((x, y, width, height))
    return lines


def _away(place: Rectangle, point: tuple[float, float]) -> tuple[float, float]:
    """How far a point is from a rectangle: from its line first, then along the line."""
    x, y, width, height = place
    down = max(y - point[1], point[1] - y - height, 0.0)
    return down, max(x - point[0], point[0] - x - width, 0.0)


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
