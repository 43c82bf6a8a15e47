"""An article: the reader, and below it (in the right pane) or beside it (as a page) the facts in the article."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from database.changes import Changes
from database.errors import Problem
from desktop_app.contract import Address, Host
from desktop_app.features.articles.copying import Copying
from desktop_app.features.articles.desk import Desk
from desktop_app.features.articles.desk_page import ArticlePage, DeskPage
from desktop_app.features.articles.fact_actions import FactActions
from desktop_app.features.articles.facts_and_words import FactsAndWords
from desktop_app.features.articles.finding import Finding
from desktop_app.features.articles.keys import FACTS
from desktop_app.features.articles.letters_here import LettersHere
from desktop_app.features.articles.looking import Looking
from desktop_app.features.articles.original import Original
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.page_says import PageSays
from desktop_app.features.articles.part_kinds import PartKinds
from desktop_app.features.articles.proposing import Proposing
from desktop_app.features.articles.reading import OpenArticle, open_article
from desktop_app.features.articles.recognising import Recognising
from desktop_app.features.articles.scan_text import ScanText
from desktop_app.features.articles.settings import SHADE, TYPE_SIZE
from desktop_app.features.articles.shading import Shading
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.features.articles.versions import Versions
from desktop_app.problems import problem_text
from desktop_app.rooms.clipboard import Copier
from desktop_app.rooms.context import Context
from desktop_app.rooms.trash_strip import TrashStrip
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.card import Card
from desktop_app.widgets.tab_order import tab_place

LONG = 30_000
"""Code points of a text beside which nothing else is made in the same moment."""
NO_FACTS_LINES = 5
SHARES = (560, 300)
PAGE_SHARES = (580, 420)
"""Widths of reader and facts on a page."""


class ArticleViewer(QObject):
    """Shows an article. A fact in focus lights its words; a click on words goes to their fact.

    It is the `Viewer` of the articles, and *in_middle* their `Page`, which takes the right pane's room for the facts.
    """

    def __init__(
        self,
        host: Host,
        context: Context,
        recognising: Recognising,
        proposing: Proposing | None = None,
        *,
        in_middle: bool = False,
    ) -> None:
        self.widget = ArticlePage(lambda go_on: self._page.file(go_on))
        super().__init__(self.widget)
        self._host = host
        self._context = context
        self._in_middle = in_middle
        self._shares = PAGE_SHARES if in_middle else SHARES
        self._address: Address | None = None
        self._open: OpenArticle | None = None
        self._roomy = True
        self._focus_wanted = False
        self._was_in_text = False
        """The keyboard was in the text last, not in the suggestions: there it comes back to."""
        self._selected = False
        self.pane = TextPane()
        self.reader = self.pane.reader
        self.facts = Card()
        self.facts.setProperty("ground", "pane")
        self.facts.setObjectName(FACTS)
        self.finding = Finding(self.pane, host.services.tasks)
        self.pages = PageReading(self.pane, context, host.services.tasks)
        self.original = Original(self.pane, host, context)
        self.looking = Looking(self.pane, self.pages, host, context)
        self.parts = PartKinds(self.pane, host, context)
        self.versions = Versions(self.pane, host, context)
        self.stating = StatingHere(self.pane, self.pages, host, context)
        self.decisions = FactActions(self.facts, self.stating, host, context)
        self.desk = Desk(self.stating, self.pane, self.pages, host, context)
        proposing = proposing if in_middle else None
        self._page = DeskPage(self.desk, self.pane, self.pages, self.facts, proposing, host, context)
        self._lay_out(in_middle)
        self.page_says = PageSays(host, context)
        self.scan = ScanText(self.pane, recognising, host, context)
        self.shading = Shading(self.reader, host)
        self._copying = Copying(self.reader, self.facts, Copier(host, context, self), host)
        self._ways = FactsAndWords(
            self.pane,
            self.facts,
            self.pages,
            self.desk,
            self.stating,
            self.page_says,
            host,
            lambda: self._address.back_to if self._address is not None else None,
            in_middle=in_middle,
        )
        self._letters = LettersHere(
            self.pane,
            self.facts,
            self.stating,
            self.looking,
            self.parts,
            self.finding,
            self.shading,
            self._ways,
            self.swap_page,
            host,
            context,
        )
        self.reader.set_size(host.services.settings.get(TYPE_SIZE))
        self.pane.original.set_size(host.services.settings.get(TYPE_SIZE))
        self._connect(host, recognising)

    def _lay_out(self, in_middle: bool) -> None:
        """Put the text above the facts, or beside suggestions and facts."""
        self._panes = QSplitter(Qt.Orientation.Horizontal if in_middle else Qt.Orientation.Vertical)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        self._panes.addWidget(self.pane)
        self._panes.addWidget(self._page.beside)
        self._panes.setSizes(list(self._shares))
        self._panes.setStretchFactor(0, self._shares[0])
        self._panes.setStretchFactor(1, self._shares[1])
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._trash = TrashStrip(self._host, self._context)
        layout.addWidget(self._trash)
        # Before the text, though it stands beside it: Tab leads from a suggestion to its words, and back.
        self.desk.card.place = tab_place(self.widget)
        layout.addWidget(self._panes, 1)

    def _connect(self, host: Host, recognising: Recognising) -> None:
        settings = host.services.settings
        self.desk.shade_asked.connect(self.shading.toggle)
        self.desk.swap_asked.connect(self._swap_beside)
        self._page.read_wanted.connect(self._read_in_sight)
        self.finding.changed.connect(host.refresh_actions)
        self.pane.pages.lettered.connect(self._letters.pressed)
        self.pane.original.lettered.connect(self._letters.pressed_on_original)
        self.reader.keyboard.lettered.connect(self._letters.pressed)
        self.reader.selection_changed.connect(self._selection_changed)
        self.reader.size_changed.connect(lambda size: settings.set(TYPE_SIZE, size))
        recognising.changed.connect(self.scan.say)
        host.services.changes.changed.connect(self._changed)
        settings.changed.connect(self._setting_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.widget.isAncestorOf(now):
            return
        self._was_in_text = self.pane.isAncestorOf(now)
        if before is not None and self.desk.card.isAncestorOf(before) and self.reader.isAncestorOf(now):
            self._ways.begin_at(self.desk.card.current_id())

    def show(self, address: Address) -> None:
        """Read an article and show it; the passage or line that the address names is lit."""
        if self._address is None or self._address.id != address.id:
            self._set_open(None)
            self._was_in_text = False
            self.desk.leave()
            self.pane.uncover()
        self._address = address
        self._focus_wanted = False
        ahead = self._page.ahead_of(address.id)
        if self._open is not None:
            self._ways.go_to(address)
        elif ahead is not None:
            self._take(ahead)
        self._read()

    def take_focus(self) -> None:
        """Give the keyboard to the current fact where one is lit, else to the article, once it is here."""
        self._focus_wanted = self._open is None
        if self._address is not None and self._address.place is not None and self._open is not None:
            self.facts.focus_first()
        elif self._page.suggests and self.desk.has_rows and not self._was_in_text:
            self.desk.take_focus()
        else:
            was_in_text = self._was_in_text
            self.pane.take_focus()
            if self._focus_wanted:
                # What waits there for the article is not in its text, whoever was before is.
                self._was_in_text = was_in_text

    @property
    def has_article(self) -> bool:
        """Whether an article is shown."""
        return self._open is not None

    @property
    def in_trash(self) -> bool:
        """Whether the article is in the trash."""
        return self._open is not None and self._open.found.record.trashed_at is not None

    @property
    def typed(self) -> str:
        """What is stated in the strip and not stored, in words."""
        return self.stating.typed

    @property
    def has_text(self) -> bool:
        """Whether the article has a text."""
        return self._open is not None and self._open.found.text_id is not None

    @property
    def wide(self) -> bool:
        """A page has reader and facts side by side and wants the right pane's room."""
        return self._in_middle

    @property
    def place(self) -> Hashable | None:
        """The fact that is the current one, where its words are lit."""
        if self._open is None:
            return self._address.place if self._address is not None else None
        line = self.facts.current_id()
        lit = self.reader.focused_passage is not None or self.facts.has_keyboard
        return line if lit else None

    @property
    def target(self) -> Address | None:
        """The record that the current fact speaks of, while the facts have the keyboard."""
        if self._open is None or not self.facts.has_keyboard:
            return None
        return self._open.records.get(self.facts.current_id())

    def copy(self) -> None:
        """Put the selected words on the clipboard, or the current fact as a sentence."""
        self._copying.copy()

    def copy_with_sources(self) -> None:
        """Put the selected words with the article as it is cited on the clipboard, or all that it says."""
        self._copying.copy_with_sources()

    @property
    def panes(self) -> tuple[tuple[QWidget, Callable[[], object]], ...]:
        """What is suggested, the text, and the facts, as far as there are any."""
        desk: tuple[QWidget, Callable[[], object]] = (self.desk.widget, self.desk.take_focus)
        facts: tuple[QWidget, Callable[[], object]] = (self.facts, self.facts.focus_first)
        suggests = self._page.suggests and self.desk.has_rows
        stated = self._open is not None and bool(self._open.passages)
        return (*((desk,) if suggests else ()), (self.pane, self.pane.take_focus), *((facts,) if stated else ()))

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        """Return nothing: the foot line has the keys of text, page and facts from their groups."""
        return ()

    def _read(self) -> None:
        address, context = self._address, self._context
        if address is None:
            return

        wanted = self._page.suggests

        def read(token: CancelToken) -> OpenArticle:
            return context.read(
                lambda connection: open_article(connection, address.id, context.wording, suggests=wanted), token
            )

        self._host.services.tasks.read(read, self._take, self._failed, key=("article", id(self)))

    def _take(self, found: OpenArticle) -> None:
        before = self._open
        self._set_open(found)
        same = before is not None
        self._trash.tell(found.article.id, in_trash=self.in_trash)
        self.parts.take(found)
        if before is None or before.text != found.text:
            if before is None or before.text.text != found.text.text:
                self.finding.forget()
            self.reader.show_text(found.text, keep_place=same)
        if not same and len(found.text.text) > LONG:
            # Not 0, which would come before the window looks what else there is.
            QTimer.singleShot(1, self, lambda: self._take_rest(found, before))
        else:
            self._take_rest(found, before)

    def _take_rest(self, found: OpenArticle, before: OpenArticle | None) -> None:
        """Show what stands around the text of the article, unless another one is open by now."""
        if self._open is not found:
            return
        same = before is not None
        self.pages.take(found, same=same)
        self.original.take(found)
        if not same and not found.found.text and self.pages.has_pages:
            self.pages.swap()
        self.scan.say()
        self.looking.take(found)
        self.versions.take(found)
        self.stating.take(found)
        self.decisions.take(found)
        self._page.take(found)
        self.page_says.take(found.found.record, found.page_says)
        self.shading.show()
        self._host.refresh_actions()
        if self._in_middle:
            if self._address is not None:
                self._host.name_page(self._address, found.headline)
        elif bool(found.passages or found.page_says) != self._roomy:
            self._share(bool(found.passages or found.page_says))
        if before is None or before.facts != found.facts:
            self.facts.show_content(found.facts, keep_line=before is not None)
        if before is None and self._address is not None:
            self._ways.go_to(self._address)
        self._ways.go_to_stated()
        if self._focus_wanted:
            self.take_focus()

    def _set_open(self, found: OpenArticle | None) -> None:
        """Tell all that speaks of the open article which it is, or that there is none."""
        self._open = found
        for part in (self.scan, self.shading, self._copying, self._ways):
            part.take(found)

    def _share(self, facts: bool) -> None:
        """Give the facts their share of the height, or a line where there are none."""
        self._roomy = facts
        whole = sum(self._panes.sizes()) or sum(SHARES)
        least = self.facts.fontMetrics().height() * NO_FACTS_LINES
        below = whole * SHARES[1] // sum(SHARES) if facts else least
        self._panes.setSizes([whole - below, below])

    def _selection_changed(self) -> None:
        """Tell the keys that work now where words become selected, and where they are no more."""
        selected = self.reader.selected_range() is not None
        self.pages.show_selection()
        if selected != self._selected:
            self._selected = selected
            self._host.refresh_actions()

    def swap_page(self) -> None:
        """Show in the place of the text the page that the article came as, then its pictures, then the text again."""
        if self.pane.shows_pages or (self.pane.shows_original and self.pages.has_pages):
            swapped = self.pages.swap()
        else:
            swapped = self.original.swap() or self.pages.swap()
        if not swapped:
            self._host.services.notices.info(translate("Articles", "This article has no picture of its page"))
        self._host.refresh_actions()

    def _swap_beside(self) -> None:
        """Swap text and page beside the suggestions, which keep the keyboard; the words of the current one are lit."""
        self.swap_page()
        self.desk.take_focus()
        self.desk.lit.emit(self.desk.card.current_id())

    def _setting_changed(self, name: str) -> None:
        if name == TYPE_SIZE.name:
            self.reader.set_size(self._host.services.settings.get(TYPE_SIZE))
            self.pane.original.set_size(self._host.services.settings.get(TYPE_SIZE))
        elif name == SHADE.name:
            self.shading.show()

    def _read_in_sight(self) -> None:
        if self.widget.isVisible():
            self._read()

    def _changed(self, changes: Changes) -> None:
        if self._address is not None and self.widget.isVisible():
            self._read()
        else:
            self._set_open(None)

    def _failed(self, problem: Exception) -> None:
        gone = isinstance(problem, Problem) and problem.code == "no_record"
        if gone and self._address is not None:
            # One that was in sight was taken back in sight: the step says so itself.
            in_sight = self._open is not None
            address, self._address = self._address, None
            self._set_open(None)
            self._host.forget(address)
            if in_sight:
                return
        self._host.services.notices.problem(problem_text(problem))
