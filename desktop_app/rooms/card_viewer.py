"""A record that is no article: its card in the right pane, with the words that its lines stand on."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from database.changes import Changes
from database.errors import Problem
from database.queries.reading import frozen_texts
from database.queries.record_page import record_page
from desktop_app.contract import Address, Host
from desktop_app.problems import problem_text
from desktop_app.rooms.card_content import BuiltCard, build_card
from desktop_app.rooms.clipboard import Copier
from desktop_app.rooms.context import Context
from desktop_app.rooms.quote_pane import QuotePane
from desktop_app.rooms.quotes import Quote, quotes_of, texts_of
from desktop_app.services.cancel import CancelToken
from desktop_app.widgets.card import Card
from desktop_app.wording.clock import today


class CardViewer(QObject):
    """Shows what is known of a record; Enter on a line opens the article at the words.

    It is the `Viewer` of every kind but the article. *whole*: every part that matters to the kind is shown, and can be
    added to.
    """

    def __init__(self, host: Host, context: Context, *, whole: bool = False) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._host = host
        self._context = context
        self._whole = whole
        self._address: Address | None = None
        self._built: BuiltCard | None = None
        self._focus_wanted = False
        self._copier = Copier(host, context, self)
        self.card = Card(marking=True)
        self._layout = QVBoxLayout(self.widget)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.card, 1)
        self._quote = QuotePane()
        self._layout.addWidget(self._quote)
        self.widget.setFocusProxy(self.card)
        self.card.line_activated.connect(self._activated)
        self.card.line_followed.connect(self._followed)
        self.card.line_chosen.connect(self._tell)
        host.services.changes.changed.connect(self._changed)
        host.services.changes.read.connect(self._articles_read)

    def show(self, address: Address) -> None:
        """Read a record and show it; the line that the address names becomes the current one."""
        if self._address is None or self._address.id != address.id:
            self._built = None
        self._address = address
        self._focus_wanted = False
        if self._built is not None:
            self._go_to_place()
        self._read()

    def take_focus(self) -> None:
        """Give the keyboard to the current line, once it is here."""
        self._focus_wanted = self._built is None
        self.card.focus_first()
        if self._focus_wanted and not self.card.has_keyboard:
            # Not the next button meanwhile: Enter would press it.
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place(self) -> Hashable | None:
        """The line that is the current one."""
        if self._built is None:
            return self._address.place if self._address is not None else None
        return self.card.current_id()

    @property
    def target(self) -> Address | None:
        """The record that the current line speaks of."""
        return self._built.records.get(self.card.current_id()) if self._built is not None else None

    @property
    def title(self) -> str:
        """What the record is called, "" before it is here."""
        return self._built.content.title if self._built is not None else ""

    @property
    def in_trash(self) -> bool:
        """Whether the record is in the trash."""
        return self._built is not None and self._built.record.trashed_at is not None

    @property
    def typed(self) -> str:
        """What is typed and not stored: nothing, where one only reads."""
        return ""

    @property
    def quoted_text(self) -> str:
        """Return the words that stand below the card."""
        return "" if self._quote.isHidden() else self._quote.text()

    def leads_to(self, line: Hashable, article: int) -> bool:
        """Tell whether Enter on a line opens this article."""
        address = self._built.words.get(line) if self._built is not None else None
        return address is not None and address.id == article

    def copy(self) -> None:
        """Put the marked lines, or the current one, on the clipboard as sentences with their sources."""
        lines = self.card.marked_ids() or [one for one in (self.card.current_id(),) if one is not None]
        if self._built is not None and lines:
            self._copier.copy_lines(self._built, lines)

    def copy_with_sources(self) -> None:
        """Put the marked lines, or all, on the clipboard as sentences with their sources."""
        if self._built is not None:
            self._copier.copy_lines(self._built, self.card.marked_ids())
        elif self._address is not None:
            # Asked for before the record is here: it is read for it.
            self._copier.copy_records([self._address.id])

    def _read(self) -> None:
        address, context, whole = self._address, self._context, self._whole
        if address is None:
            return

        def question(connection: Any) -> BuiltCard:
            return build_card(record_page(connection, address.id), context.wording, today(), whole=whole)

        def read(token: CancelToken) -> BuiltCard:
            return context.read(question, token)

        self._host.services.tasks.read(read, self._take, self._failed, key=("card", id(self)))

    def _take(self, built: BuiltCard) -> None:
        first, was_in_trash = self._built is None, self.in_trash
        changed = built.content != (self._built.content if self._built else None)
        self._built = built
        if changed:
            self.card.show_content(built.content, keep_line=not first)
        self._taken(built)
        if self.in_trash != was_in_trash:
            self._host.refresh_actions()
        if first:
            self._go_to_place()
        if self._focus_wanted:
            self.take_focus()

    def _taken(self, built: BuiltCard) -> None:
        """The record is shown: a page tells its name."""

    def _go_to_place(self) -> None:
        if self._address is not None and self._address.place is not None:
            self.card.go_to(self._address.place)

    def _failed(self, problem: Exception) -> None:
        gone = isinstance(problem, Problem) and problem.code == "no_record"
        if gone and self._address is not None:
            # One that was in sight was taken back in sight: the step says so itself.
            in_sight = self._built is not None
            address, self._address, self._built = self._address, None, None
            self._host.forget(address)
            if in_sight:
                return
        self._host.services.notices.problem(problem_text(problem))

    def _articles_read(self, told: frozenset[int]) -> None:
        """Texts that name the record were read: its unchecked press may be another."""
        if self._address is not None and self._address.id in told and self.widget.isVisible():
            self._read()

    def _changed(self, changes: Changes) -> None:
        if self._address is not None and self.widget.isVisible():
            self._read()
        else:
            self._built = None

    def _activated(self, line: Hashable) -> None:
        if self._built is None:
            return
        address = self._words_of(line) or self._built.records.get(line)
        if address is not None:
            self._open(address, line)

    def _followed(self, line: Hashable) -> None:
        address = self._built.records.get(line) if self._built is not None else None
        if address is not None:
            self._open(address, line)

    def _words_of(self, line: Hashable) -> Address | None:
        """Return where the words of a line are read."""
        return self._built.words.get(line) if self._built is not None else None

    def _open(self, address: Address, line: Hashable) -> None:
        """Show what a line leads to; Escape comes back to the line."""
        target = self._with_way_back(address, line)
        if target is not None and self._on_page(address, line):
            self._host.show_page(target)
        elif target is not None:
            self._host.open(target, take_focus=True)

    def _on_page(self, _address: Address, line: Hashable) -> bool:
        """Whether a line leads to a page in the middle: an article of which something is to be decided does."""
        return self._built is not None and line in self._built.unchecked

    def _with_way_back(self, address: Address, line: Hashable) -> Address | None:
        if self._address is None:
            return None
        back = Address(self._address.kind, self._address.id, line, self._address.back_to)
        return Address(address.kind, address.id, address.place, back)

    def _tell(self, line: Hashable) -> None:
        """Show the words of a line below the card."""
        built, context = self._built, self._context
        rows = built.quotes.get(line, ()) if built is not None else ()
        key = ("quotes", id(self))
        if not rows or built is None:
            self._host.services.tasks.cancel(key)
            self._quote.say((), "")
            return
        kind, sources = built.kinds.get(line, ""), built.sources

        def read(token: CancelToken) -> tuple[Quote, ...]:
            texts = context.read(lambda connection: frozen_texts(connection, texts_of(rows)), token)
            return quotes_of(rows, texts, sources, context.wording)

        self._host.services.tasks.read(read, lambda quotes: self._quote.say(quotes, kind), self._failed, key=key)
