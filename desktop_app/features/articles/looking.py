"""How the page in sight is looked at: turned, straightened, cropped. Each is one step; the file stays as it came."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from database.commands.page_looks import crop_pages, show_as_it_came, turn_pages_by
from desktop_app.actions.action import Entry
from desktop_app.contract import Host
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate

LITTLE = 0.1
"""Degrees of one step of straightening."""


class Looking(QObject):
    """Belongs to one `TextPane`."""

    def __init__(self, pane: TextPane, pages: PageReading, host: Host, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pages = pages
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None

    def take(self, found: OpenArticle) -> None:
        """The article is this one now."""
        self._open = found

    @property
    def can_change(self) -> bool:
        """Whether a page is in sight that can be looked at otherwise."""
        return self._pages.shows_page and self._open is not None and not self._context.catalogue.read_only

    @property
    def is_changed(self) -> bool:
        """Whether the page in sight is not looked at as it came."""
        file = self._pages.file
        if not self.can_change or file is None:
            return False
        cropped = file.frame is not None and not (file.page_first is not None and file.page_first == file.page_last)
        return bool(file.turn or file.straighten or cropped)

    def ways(self) -> list[Entry]:
        """Return the ways to look at the page in sight, for a menu; none where no page is."""
        if not self.can_change:
            return []
        found = [
            Entry(translate("Articles", "To the left"), lambda: self.turn(-1)),
            Entry(translate("Articles", "To the right"), lambda: self.turn(1)),
            Entry(translate("Articles", "Straighten to the left"), lambda: self.straighten(-1)),
            Entry(translate("Articles", "Straighten to the right"), lambda: self.straighten(1)),
            Entry(translate("Articles", "Crop to the rectangle"), self.crop),
        ]
        if self.is_changed:
            found.append(Entry(translate("Articles", "As it came"), self.show_as_it_came))
        return found

    def letter(self, sign: str, shift: bool) -> bool:
        """Do what a key does on the picture of a page; False where it does nothing."""
        direction = {",": -1, ".": 1}.get(sign)
        if not self._pane.shows_pages or (direction is None and sign != "z"):
            return False
        if direction is None:
            self.show_as_it_came() if shift else self.crop()
        elif shift:
            self.straighten(direction)
        else:
            self.turn(direction)
        return True

    def turn(self, quarters: int) -> None:
        """Turn the page in sight, and with it all of its file, by quarters clockwise."""
        self._do(lambda writer, file: turn_pages_by(writer, file, quarters))

    def straighten(self, steps: int) -> None:
        """Turn it by tenths of a degree clockwise."""
        self._do(lambda writer, file: turn_pages_by(writer, file, 0, steps * LITTLE))

    def crop(self) -> None:
        """Show only what is within the rectangle that was drawn on the page."""
        area = self._pages.new_area(taken=False) if self.can_change else None
        if area is None:
            said = translate("Articles", "Draw a rectangle first: R and the arrows, or the mouse with Shift")
            self._host.services.notices.info(said)
            return
        rectangle = area.rectangle
        self._pane.pages.drop_frame()
        self._do(lambda writer, file: crop_pages(writer, file, rectangle), cropping=True)

    def show_as_it_came(self) -> None:
        """Show the page as it lies in its file."""
        self._do(show_as_it_came)

    def _do(self, change: Callable[[Any, int], object], *, cropping: bool = False) -> None:
        opened, file = self._open, self._pages.file
        if opened is None or file is None or not self.can_change:
            return
        catalogue = self._context.catalogue

        def work(_token: CancelToken) -> Changes:
            label = {"label": opened.headline}
            title = Title("article.crop", label) if cropping else Title("article.turn", label)
            return catalogue.write(title, lambda writer: change(writer, file.id))

        def failed(problem: Exception) -> None:
            self._host.services.notices.problem(problem_text(problem))

        self._host.services.tasks.write(work, None, failed)
