"""What a suggested row stands on, where it is not its words: the whole article, or a rectangle of a page of a scan."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from database.commands.evidence import WholeArticle
from desktop_app.contract import Host
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.suggested import SuggestedRow
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.features.articles.undecided import Undecided
from desktop_app.texts import translate


class DeskEvidence(QObject):
    """Belongs to one desk. A key says it, and takes it back; what is accepted then stands on it."""

    changed = Signal()
    """A row stands on something else now."""
    asked_back = Signal(object)
    """The line of a row for which a rectangle was drawn, or given up."""

    def __init__(self, undecided: Undecided, pane: TextPane, pages: PageReading, host: Host) -> None:
        super().__init__(pane)
        self._undecided = undecided
        self._pages = pages
        self._pane = pane
        self._host = host
        self._article: int | None = None
        self._draws_for: SuggestedRow | None = None
        pages.shown.connect(self._page_shown)
        pages.not_shown.connect(self._go_back)
        pane.turned.connect(self._turned)
        pane.pages.frame_made.connect(self._made)
        pane.pages.frame_dropped.connect(self._go_back)

    def take(self, article: int) -> None:
        """The article is this one now."""
        self._article = article

    def give_up(self) -> None:
        """Another article is opened: no rectangle is drawn any more."""
        if self._draws_for is not None:
            self._draws_for = None
            self._pane.pages.drop_frame()

    def whole(self, row: SuggestedRow) -> None:
        """Let a row stand on the whole article, or on its words again."""
        if not self._is_statement(row):
            said = translate("Articles", "A name stands on its words. Only a fact can stand on the whole article.")
            self._host.services.notices.info(said)
        elif self._article is not None:
            stands_so = isinstance(self._undecided.evidence(row), WholeArticle)
            self._undecided.set_evidence(row, None if stands_so else WholeArticle(self._article))
            self.changed.emit()

    def rectangle(self, row: SuggestedRow) -> None:
        """Begin a rectangle for a row on the picture of the page; one that has it stands on its words again.

        It takes the place of the words of a fact. What is only named stands on both: words are what names are known by.
        """
        evidence = self._undecided.evidence(row)
        if evidence is not None and not isinstance(evidence, WholeArticle):
            self._undecided.set_evidence(row, None)
            self.changed.emit()
            return
        if not self._pages.has_pages:
            self._host.services.notices.info(translate("Articles", "This article has no picture of its page"))
            return
        if self._pane.shows_pages and not self._pages.shows_page:
            said = translate("Articles", "The page cannot be shown: there is nothing to draw a rectangle on")
            self._host.services.notices.info(said)
            return
        self._draws_for = row
        if not self._pane.shows_pages:
            self._pages.swap()
        elif not self._pages.comes:
            self._page_shown()

    def row_focused(self, line: object) -> None:
        """The keyboard went to a row: a rectangle that is being drawn for another one is given up."""
        if self._draws_for is not None and self._draws_for.line.id != line:
            self.give_up()

    def ways(self, row: SuggestedRow) -> list[tuple[str, str, Callable[[], object]]]:
        """Return what can be said of what a row stands on: in words, its key, and what does it."""
        ways: list[tuple[str, str, Callable[[], object]]] = []
        if self._is_statement(row):
            ways.append((translate("Keys", "Let it stand on the whole article"), "W", lambda: self.whole(row)))
        if self._pages.has_pages:
            rectangle = translate("Keys", "Let it stand on a rectangle of the page")
            ways.append((rectangle, "R", lambda: self.rectangle(row)))
        return ways

    def _is_statement(self, row: SuggestedRow) -> bool:
        return self._undecided.suggested.found.all[row.number].is_statement

    def _page_shown(self) -> None:
        if self._draws_for is not None:
            self._pane.take_focus()
            self._pane.pages.begin_frame()

    def _turned(self) -> None:
        """The page went out of sight: the rectangle that was being drawn on it is given up."""
        if self._draws_for is not None and not self._pane.shows_pages:
            self._pane.pages.drop_frame()
            self._host.services.notices.info(translate("Articles", "No rectangle was drawn: the page is out of sight"))
            self._go_back()

    def _made(self) -> None:
        row, area = self._draws_for, self._pages.new_area()
        if row is not None and area is not None and not self._pane.pages.changing:
            self._undecided.set_evidence(row, area)
            self._pane.pages.drop_frame()
            self.changed.emit()
            self._go_back()

    def _go_back(self) -> None:
        row, self._draws_for = self._draws_for, None
        if row is not None:
            self.asked_back.emit(row.line.id)
