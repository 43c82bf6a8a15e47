"""The desk within an article's page: what is read for it, how high it is, where it leads when the article is filed."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.contract import Address, Host, Panel
from desktop_app.features.articles.desk import Desk
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.proposing import SUGGEST, Proposing
from desktop_app.features.articles.reading import OpenArticle, open_article
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.card import Card

SHARES = (560, 300)
"""Heights of suggestions and facts."""
NO_FACTS_LINES = 5


class ArticlePage(QWidget):
    """An article with all that is beside it; Ctrl+Enter files it (with Shift: and goes back to the list)."""

    def __init__(self, file: Callable[[bool], object]) -> None:
        super().__init__()
        self._file = file

    def event(self, event: QEvent) -> bool:
        """Keep the key from the window's actions."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _files(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """File the article."""
        if not _files(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._file(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _files(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.ControlModifier


class DeskPage(QObject):
    """Puts a `Desk` above the facts of a page. Without *proposing* (in the right pane) nothing is suggested."""

    read_wanted = Signal()
    """The article is to be read again: what is suggested of it is another now."""

    def __init__(
        self,
        desk: Desk,
        pane: TextPane,
        pages: PageReading,
        facts: Card,
        proposing: Proposing | None,
        host: Host,
        context: Context,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pane = pane
        self._pages = pages
        self._facts = facts
        self._proposing = proposing
        self._host = host
        self._context = context
        self._waits_for: int | None = None
        self._roomy = True
        """The facts have room for more than to say that there is none."""
        self._comes_first = False
        """The open article was never read when it was opened: what it suggests gets the keyboard when it comes."""
        self._ahead: OpenArticle | None = None
        self.beside = QSplitter(Qt.Orientation.Vertical)
        self.beside.setChildrenCollapsible(False)
        self.beside.setHandleWidth(1)
        self.beside.addWidget(desk.widget)
        self.beside.addWidget(facts)
        self.beside.setSizes(list(SHARES))
        desk.widget.setVisible(self.suggests)
        desk.lit.connect(self._light)
        desk.filed.connect(self._go_on)
        desk.not_filed.connect(self._show_again)
        host.services.changes.read.connect(self._articles_read)
        host.services.settings.changed.connect(self._setting_changed)

    @property
    def suggests(self) -> bool:
        """Whether suggestions are shown: not where nothing can be decided about them."""
        shown = self._proposing is not None and not self._context.catalogue.read_only
        return shown and self._host.services.settings.get(SUGGEST)

    def file(self, go_on: bool) -> None:
        """Ctrl+Enter anywhere in the article that does not need it itself."""
        if self.suggests:
            self._desk.deciding.file(go_on=go_on)

    def ahead_of(self, article: int) -> OpenArticle | None:
        """Return an article that is at hand, before it is read as it is now."""
        ahead, self._ahead = self._ahead, None
        return ahead if ahead is not None and ahead.article.id == article else None

    def take(self, found: OpenArticle) -> None:
        """Show what is suggested; what was not read yet is read at once."""
        if self._proposing is None or found.suggested is None:
            return
        panel, article = self._host.list_below, found.article.id
        row = panel.row_of(article) if panel is not None else None
        position = ""
        if panel is not None and row is not None:
            number = self._context.wording.number
            position = translate("Desk", "{row} of {count}").format(row=number(row + 1), count=number(panel.rows_shown))
        facts = bool(found.found.statements or found.mentions)
        if self._desk.article != article or facts != self._roomy:
            self._share(facts=facts)
        if self._desk.article != article:
            # When it is read again later, because names came, the keyboard stays where it is.
            self._comes_first = not found.suggested.found.is_read
        self._desk.take(found, found.suggested, position)
        self._read_ahead(article)
        if found.suggested.found.text_id is not None and not found.suggested.found.is_read:
            if self._waits_for != article:
                self._waits_for = article
                self._proposing.read_now(article)
        elif self._waits_for == article:
            self._waits_for = None
            comes_first, self._comes_first = self._comes_first, False
            if comes_first and self._desk.has_rows and self._is_untouched():
                self._desk.take_focus()

    def _is_untouched(self) -> bool:
        """Whether nothing was done in the text yet that has the keyboard."""
        reader, focus = self._pane.reader, self._pane.window().focusWidget()
        in_text = focus is not None and reader.isAncestorOf(focus)
        return in_text and reader.keyboard.place == 0 and reader.selected_range() is None

    def _share(self, *, facts: bool) -> None:
        """Give the suggestions all the height that the facts do not need."""
        self._roomy = facts
        whole = sum(self.beside.sizes()) or sum(SHARES)
        least = self._facts.fontMetrics().height() * NO_FACTS_LINES
        below = whole * SHARES[1] // sum(SHARES) if facts else least
        self.beside.setSizes([whole - below, below])

    def _read_ahead(self, article: int) -> None:
        """Have the next article of the list at hand: it is there at once when this one is filed."""
        panel, context = self._host.list_below, self._context
        found = panel.next_of("article", article) if panel is not None else None
        if found is None or (self._ahead is not None and self._ahead.article.id == found[1]):
            return
        following = found[1]

        def read(token: CancelToken) -> OpenArticle:
            return context.read(
                lambda connection: open_article(connection, following, context.wording, suggests=True), token
            )

        def done(opened: OpenArticle) -> None:
            self._ahead = opened

        # Where it cannot be read that is told once it is opened.
        self._host.services.tasks.read(read, done, lambda _problem: None, key=("article ahead", id(self)))

    def _articles_read(self, told: frozenset[int]) -> None:
        if self.suggests and self._desk.article in told and self._desk.widget.isVisible():
            self.read_wanted.emit()

    def _setting_changed(self, name: str) -> None:
        if name == SUGGEST.name:
            self._desk.widget.setVisible(self.suggests)
            self.read_wanted.emit()

    def _light(self, line: Hashable) -> None:
        """Light the words of a suggestion, on the picture of the page too where that is shown and their place known."""
        if line in {one.id for one in self._pane.reader.content.passages}:
            if self._pane.shows_pages:
                self._pages.show_passage(line)
            self._pane.reader.focus_passage(line)

    def _go_on(self, go_on: bool) -> None:
        """The article is filed: open the next one of its list, or go back to the list."""
        panel, article = self._host.list_below, self._desk.article
        if not go_on:
            self._host.leave_page()
            return
        if panel is None or article is None:
            self._open_next(panel, article, None)
        else:
            # What is in a list of several kinds may still have to come.
            panel.find_next("article", article, lambda found: self._open_next(panel, article, found))

    def _show_again(self, article: int) -> None:
        """An article could not be filed: show it again, and its row in the list below."""
        panel = self._host.list_below
        row = panel.row_of(article) if panel is not None else None
        self._host.show_page(Address("article", article))
        if panel is not None and row is not None:
            panel.choose(row)

    def _open_next(self, panel: Panel | None, filed: int | None, found: tuple[int, int] | None) -> None:
        if self._desk.article != filed or not self._desk.widget.isVisible():
            return
        if panel is None or found is None:
            self._host.services.notices.info(translate("Desk", "Filed. No article follows it in the list."))
            return
        row, following = found
        with self._host.at_once():
            self._host.show_page(Address("article", following))
            panel.choose(row)
            # Its row is what Escape comes back to.
            self._host.open(Address("article", following))
