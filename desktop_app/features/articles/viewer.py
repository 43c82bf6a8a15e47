"""An article: the reader, and below it (in the right pane) or beside it (as a page) the facts in the article."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from database.changes import Changes, Title
from database.commands.recognition import take_recognised_text_away
from database.errors import Problem
from desktop_app.contract import Address, Host
from desktop_app.directions import without_marks
from desktop_app.features.articles.desk import Desk
from desktop_app.features.articles.desk_page import ArticlePage, DeskPage
from desktop_app.features.articles.fact_actions import FactActions
from desktop_app.features.articles.finding import Finding
from desktop_app.features.articles.keys import FACTS
from desktop_app.features.articles.looking import Looking
from desktop_app.features.articles.original import Original
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.page_says import PageSays
from desktop_app.features.articles.part_kinds import PartKinds
from desktop_app.features.articles.proposing import Proposing
from desktop_app.features.articles.reading import OpenArticle, open_article
from desktop_app.features.articles.recognising import Recognising
from desktop_app.features.articles.shading import unread_sentences
from desktop_app.features.articles.stating_here import HERE, StatingHere
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.features.articles.versions import Versions
from desktop_app.problems import problem_text
from desktop_app.rooms.clipboard import Copier
from desktop_app.rooms.context import Context
from desktop_app.rooms.only_read import may_write
from desktop_app.rooms.trash_strip import TrashStrip
from desktop_app.services.cancel import CancelToken
from desktop_app.services.settings import Setting
from desktop_app.stating.letters import LETTERS
from desktop_app.texts import later, translate
from desktop_app.widgets.card import Card
from desktop_app.widgets.reader import LARGEST, SMALLEST
from desktop_app.widgets.reader_words import Span

NO_FACTS_LINES = 5
SHARES = (560, 300)
PAGE_SHARES = (580, 420)
"""Widths of reader and facts on a page."""
SHADE = Setting(
    "articles/shade_unread",
    False,
    later("Settings", "Shade sentences without a statement"),
    help=later("Settings", "C in an article shades them, and takes the shade away."),
)
TYPE_SIZE = Setting(
    "look/reader_size",
    0,
    later("Settings", "Text size of articles"),
    low=SMALLEST,
    high=LARGEST,
    unit=later("Settings", "points"),
    help=later("Settings", "Larger, or with a minus smaller, than the text of the window."),
)


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
        self._recognising = recognising
        self._in_middle = in_middle
        self._shares = PAGE_SHARES if in_middle else SHARES
        self._address: Address | None = None
        self._open: OpenArticle | None = None
        self._roomy = True
        self._focus_wanted = False
        self._was_in_text = False
        """The keyboard was in the text last, not in the suggestions: there it comes back to."""
        self._selected = False
        self._copier = Copier(host, context, self)
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
        self.desk = Desk(self.stating, host, context)
        self._page = DeskPage(self.desk, self.pane, self.facts, proposing if in_middle else None, host, context)
        self._lay_out(in_middle)
        self.page_says = PageSays(host, context)
        self._came: Hashable | None = None
        self.reader.set_size(host.services.settings.get(TYPE_SIZE))
        self.pane.original.set_size(host.services.settings.get(TYPE_SIZE))
        self._connect(host)

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
        self._trash = TrashStrip(self._host, self._context)
        layout.setSpacing(0)
        layout.addWidget(self._trash)
        layout.addWidget(self._panes, 1)

    def _connect(self, host: Host) -> None:
        settings = host.services.settings
        self.desk.shade_asked.connect(self.toggle_shade)
        self._page.read_wanted.connect(self._read_in_sight)
        self.stating.stated.connect(self._stated)
        self.stating.changed.connect(self.facts.focus_first)
        self.finding.changed.connect(host.refresh_actions)
        self.pane.pages.frame_focused.connect(self._evidence_seen)
        self.pane.pages.lettered.connect(self._lettered)
        self.pane.original.lettered.connect(self._lettered_on_original)
        self.reader.keyboard.lettered.connect(self._lettered)
        self.reader.keyboard.activated.connect(self._entered)
        self.reader.passage_clicked.connect(self._evidence_chosen)
        self.reader.selection_changed.connect(self._selection_changed)
        self.reader.size_changed.connect(lambda size: settings.set(TYPE_SIZE, size))
        self.facts.line_focused.connect(self._light)
        self.facts.line_activated.connect(self._activated)
        self.facts.line_followed.connect(self._followed)
        self._recognising.changed.connect(self._say_of_text)
        host.services.changes.changed.connect(self._changed)
        settings.changed.connect(self._setting_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.widget.isAncestorOf(now):
            self._was_in_text = self.pane.isAncestorOf(now)

    def show(self, address: Address) -> None:
        """Read an article and show it; the passage or line that the address names is lit."""
        if self._address is None or self._address.id != address.id:
            self._open = None
            self._was_in_text = False
            self.pane.uncover()
        self._address = address
        self._focus_wanted = False
        ahead = self._page.ahead_of(address.id)
        if self._open is not None:
            self._go_to_place()
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
            self.pane.take_focus()

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
    def can_be_recognised(self) -> bool:
        """Whether the article has pages whose text may be read."""
        scan = self._open.scan if self._open is not None else None
        return scan is not None and scan.may_be_read and not self._context.catalogue.read_only

    def recognise(self) -> None:
        """Read the text of the article's pages, also where that was done before."""
        if self._address is not None:
            self._recognising.read([self._address.id])

    @property
    def was_recognised(self) -> bool:
        """Whether its text was read on its pages and may be taken away."""
        opened = self._open
        if opened is None or opened.scan is None or not self.can_be_recognised:
            return False
        return bool(opened.found.text) and opened.scan.read_by != ""

    def take_text_away(self) -> None:
        """Take away the text that was read on the article's pages; the pages stay."""
        opened = self._open
        if opened is None or not self.was_recognised:
            return
        catalogue, article = self._context.catalogue, opened.found.record.id
        title = Title("articles.unrecognise", {"label": opened.found.record.label})
        self._host.services.tasks.write(
            lambda _token: catalogue.write(title, lambda writer: take_recognised_text_away(writer, article))
        )

    def _say_of_text(self) -> None:
        """Say above the article how it stands with its text, where it has none."""
        opened = self._open
        if opened is not None:
            self.pane.say(self._recognising.note(opened.scan, bool(opened.found.text)))

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
        chosen = self.reader.selected_range()
        line = self.facts.current_line()
        if chosen is not None and self._open is not None:
            text = self._open.text.text[chosen[0] : chosen[1]]
        elif line is not None and self._open is not None:
            text = self._open.says.get(line.id, line.spoken)
        else:
            return
        QGuiApplication.clipboard().setText(without_marks(text))
        self._host.services.notices.info(translate("Articles", "Copied"))

    def copy_with_sources(self) -> None:
        """Put the selected words with the article as it is cited on the clipboard, or all that it says."""
        chosen = self.reader.selected_range()
        if self._address is None:
            return
        if chosen is not None and self._open is not None:
            self._copier.copy_words(self._address.id, self._open.text.text[chosen[0] : chosen[1]])
        else:
            self._copier.copy_records([self._address.id])

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
        before, self._open = self._open, found
        same = before is not None
        self._trash.tell(found.article.id, in_trash=self.in_trash)
        self.parts.take(found)
        if before is None or before.text != found.text:
            if before is None or before.text.text != found.text.text:
                self.finding.forget()
            self.reader.show_text(found.text, keep_place=same)
        self.pages.take(found, same=same)
        self.original.take(found)
        if not same and not found.found.text and self.pages.has_pages:
            self.pages.swap()
        self._say_of_text()
        self.looking.take(found)
        self.versions.take(found)
        self.stating.take(found)
        self.decisions.take(found)
        self._page.take(found)
        self.page_says.take(found.found.record, found.page_says)
        self._shade()
        self._host.refresh_actions()
        if self._in_middle:
            if self._address is not None:
                self._host.name_page(self._address, found.headline)
        elif bool(found.passages or found.page_says) != self._roomy:
            self._share(bool(found.passages or found.page_says))
        if before is None or before.facts != found.facts:
            self.facts.show_content(found.facts, keep_line=before is not None)
        if before is None:
            self._go_to_place()
        self._go_to_stated()
        if self._focus_wanted:
            self.take_focus()

    def _share(self, facts: bool) -> None:
        """Give the facts their share of the height, or a line where there are none."""
        self._roomy = facts
        whole = sum(self._panes.sizes()) or sum(SHARES)
        least = self.facts.fontMetrics().height() * NO_FACTS_LINES
        below = whole * SHARES[1] // sum(SHARES) if facts else least
        self._panes.setSizes([whole - below, below])

    def _go_to_place(self) -> None:
        """Light what the address names: the passage of an evidence, or the first one of a line."""
        place = self._address.place if self._address is not None else None
        if self._open is None or not isinstance(place, tuple):
            return
        if place[0] == "evidence":
            line = self._open.lines.get(place[1])
            if line is None:
                return
            self.facts.go_to(line)
            if not self.pages.show_area(place[1]):
                if not self.pages.show_passage(place[1]):
                    self.pane.show_text()
                self.reader.focus_passage(place[1])
        else:
            self.facts.go_to(place)
            self._light(place)

    def _light(self, line: Hashable) -> None:
        """Light the words of a line, or its rectangle on a page; one that stands on none takes the light away."""
        if self._open is None:
            return
        passages, areas = self._open.passages.get(line, ()), self._open.areas.get(line, ())
        if areas and (self.pane.shows_pages or not passages):
            if self.pane.pages.focused_frame not in areas:
                self.pages.show_area(areas[0])
            return
        if passages and self.pane.shows_pages and not self.pages.show_passage(passages[0]):
            self.pane.show_text()
        if self.reader.focused_passage not in passages or not passages:
            self.reader.focus_passage(passages[0] if passages else None)

    def _evidence_chosen(self, evidence: Hashable) -> None:
        """Go to the fact behind words or a rectangle, or to the suggestion."""
        if isinstance(evidence, tuple) and evidence[0] == "proposal":
            if evidence in [line.id for line in self.desk.card.lines()]:
                self.desk.card.focus_line(evidence)
            return
        line = self._open.lines.get(evidence) if self._open is not None and isinstance(evidence, int) else None
        if line is not None:
            if evidence in {one.id for one in self.reader.content.passages}:
                self.reader.focus_passage(evidence)
            self.facts.focus_line(line)

    def _evidence_seen(self, evidence: Hashable) -> None:
        """Make the fact behind words or a rectangle the current one; the keyboard stays where it is."""
        line = self._open.lines.get(evidence) if self._open is not None and isinstance(evidence, int) else None
        if line is not None:
            self.facts.go_to(line)

    def _entered(self) -> None:
        """Enter in the text: selected words are stated, from lit ones it goes to their fact."""
        if self.stating.general():
            return
        place = self.reader.keyboard.place
        found = [one for one in self.reader.content.passages if one.start <= place < one.end]
        if found:
            self._evidence_chosen(min(found, key=lambda one: one.end - one.start).id)

    def _lettered(self, sign: str, shift: bool) -> None:
        """A letter in the article or on a page: of a selection it says what the words are."""
        if self.stating.letter(sign, shift, self.facts.current_id()):
            return
        if self.looking.letter(sign, shift):
            return
        if sign == "i":
            self.swap_page()
        elif sign == "k" and self.pane.shows_pages:
            self._host.do_letter(sign)
        elif sign == "c":
            self.toggle_shade()
        elif sign in "kt":
            self.parts.ask()
        elif sign == "/":
            self.finding.open()
        elif sign in "[]" and not self.pane.shows_pages:
            self._evidence_seen(self.reader.step_passage(1 if sign == "]" else -1))
        elif (sign in LETTERS or sign == HERE) and may_write(self._host, self._context):
            said = translate("Articles", "Select words first: G and two letters, Q for a name, Shift with the arrows")
            if self.pane.shows_pages:
                said = translate("Articles", "Draw a rectangle first: R and the arrows, or the mouse")
            self._host.services.notices.info(said)

    def _lettered_on_original(self, sign: str, _shift: bool) -> None:
        """A letter on the page that the article came as, which is only looked at."""
        if sign == "i":
            self.swap_page()
        elif sign in LETTERS or sign == HERE:
            self._host.services.notices.info(translate("Articles", "Words are selected in the text: I shows it"))

    def _stated(self, line: Hashable) -> None:
        """Make a fact that was stored the current one, once it is here."""
        self._came = line
        self._go_to_stated()

    def _go_to_stated(self) -> None:
        if self._came is not None and self.facts.go_to(self._came):
            self._came = None

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
            said = translate("Articles", "This article has no picture of its page")
            self._host.services.notices.info(said)
        self._host.refresh_actions()

    def toggle_shade(self) -> None:
        """Shade sentences without a statement, or no more."""
        settings = self._host.services.settings
        settings.set(SHADE, not settings.get(SHADE))

    def _shade(self) -> None:
        opened = self._open
        if opened is None:
            return
        if not self._host.services.settings.get(SHADE):
            self._host.services.tasks.cancel(("shade", id(self)))
            self.reader.shade(())
            return

        def done(found: tuple[Span, ...]) -> None:
            if self._open is opened:
                self.reader.shade(found)

        tasks = self._host.services.tasks
        tasks.read(lambda token: unread_sentences(opened, token), done, key=("shade", id(self)))

    def _activated(self, line: Hashable) -> None:
        """Enter: on a record's own line its card, on a fact its words, with the keyboard."""
        if isinstance(line, tuple) and line[0] == "record":
            self._followed(line)
            return
        if self.page_says.enter(line):
            return
        self._light(line)
        if self._open is None:
            return
        passages = [one for one in self.reader.content.passages if one.id in self._open.passages.get(line, ())]
        if passages and not self.pane.shows_pages:
            self.reader.keyboard.go_to(passages[0].start)
        if passages or self.pane.shows_pages:
            self.pane.take_focus()

    def _followed(self, line: Hashable) -> None:
        address = self._open.records.get(line) if self._open is not None else None
        if address is not None and self._address is not None:
            back = Address("article", self._address.id, line, self._address.back_to)
            target = Address(address.kind, address.id, None, back)
            if self._in_middle:
                self._host.show_page(target)
            else:
                self._host.open(target, take_focus=True)

    def _setting_changed(self, name: str) -> None:
        if name == TYPE_SIZE.name:
            self.reader.set_size(self._host.services.settings.get(TYPE_SIZE))
            self.pane.original.set_size(self._host.services.settings.get(TYPE_SIZE))
        elif name == SHADE.name:
            self._shade()

    def _read_in_sight(self) -> None:
        if self.widget.isVisible():
            self._read()

    def _changed(self, changes: Changes) -> None:
        if self._address is not None and self.widget.isVisible():
            self._read()
        else:
            self._open = None

    def _failed(self, problem: Exception) -> None:
        gone = isinstance(problem, Problem) and problem.code == "no_record"
        if gone and self._address is not None:
            # One that was in sight was taken back in sight: the step says so itself.
            in_sight = self._open is not None
            address, self._address, self._open = self._address, None, None
            self._host.forget(address)
            if in_sight:
                return
        self._host.services.notices.problem(problem_text(problem))
