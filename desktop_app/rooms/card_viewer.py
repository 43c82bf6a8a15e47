"""The right pane for a record that is no article: its card, and below it the words that the current line stands on."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from database.changes import Changes
from database.queries.records import full_record
from database.queries.room_rows import article_lines
from desktop_app.contract import Address, Host
from desktop_app.rooms.card_content import BuiltCard, articles_of, build_card
from desktop_app.rooms.context import Context
from desktop_app.rooms.sources import article_in_words
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.card import MARGIN, Card
from desktop_app.widgets.labels import plain_label, section_label


class CardViewer(QObject):
    """Shows what is known of a record; Enter on a line opens the article at the words.

    It is the `Viewer` of every kind but the article.
    """

    def __init__(self, host: Host, context: Context) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._host = host
        self._context = context
        self._address: Address | None = None
        self._built: BuiltCard | None = None
        self._focus_wanted = False
        self.card = Card()
        self._quote = _Quote()
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.card, 1)
        layout.addWidget(self._quote)
        self.widget.setFocusProxy(self.card)
        self.card.line_activated.connect(self._activated)
        self.card.line_followed.connect(self._followed)
        self.card.line_chosen.connect(self._tell)
        host.services.changes.changed.connect(self._changed)

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

    def _read(self) -> None:
        address, context = self._address, self._context
        if address is None:
            return

        def question(connection: Any) -> BuiltCard:
            full = full_record(connection, address.id)
            return build_card(full, article_lines(connection, articles_of(full)), context.wording)

        def read(token: CancelToken) -> BuiltCard:
            return context.read(question, token)

        self._host.services.tasks.read(read, self._take, self._failed, key=("card", id(self)))

    def _take(self, built: BuiltCard) -> None:
        first = self._built is None
        if built.content != (self._built.content if self._built else None):
            self._built = built
            self.card.show_content(built.content, keep_line=not first)
        self._built = built
        if first:
            self._go_to_place()
        if self._focus_wanted:
            self._focus_wanted = False
            self.card.focus_first()

    def _go_to_place(self) -> None:
        if self._address is not None and self._address.place is not None:
            self.card.go_to(self._address.place)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(str(problem))

    def _changed(self, changes: Changes) -> None:
        if self._address is not None and self.widget.isVisible():
            self._read()
        else:
            self._built = None

    def _activated(self, line: Hashable) -> None:
        if self._built is None:
            return
        address = self._built.words.get(line) or self._built.records.get(line)
        if address is not None:
            self._open(address, line)

    def _followed(self, line: Hashable) -> None:
        address = self._built.records.get(line) if self._built is not None else None
        if address is not None:
            self._open(address, line)

    def _open(self, address: Address, line: Hashable) -> None:
        if self._address is not None:
            back = Address(self._address.kind, self._address.id, line, self._address.back_to)
            self._host.open(Address(address.kind, address.id, address.place, back), take_focus=True)

    def _tell(self, line: Hashable) -> None:
        """Show the words of a line below the card."""
        rows = self._built.quotes.get(line, ()) if self._built is not None else ()
        wording = self._context.wording
        parts = []
        for row in rows:
            if row.article is not None and self._built is not None and row.exact:
                parts.append((article_in_words(self._built.articles[row.article.id], wording), row.exact))
            elif row.kind == "outside":
                parts.append((translate("Card", "Outside source"), row.citation))
        self._quote.say(parts)


class _Quote(QFrame):
    """The words that a fact stands on, as they are printed."""

    MOST = 3
    """Sources quoted; the others are in the reader."""
    LONGEST = 320
    """Signs of one quotation."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "pane")
        self._label = section_label(translate("Card", "Evidence"))
        self._parts: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MARGIN, 12, MARGIN, 14)
        self._layout.setSpacing(3)
        self._layout.addWidget(self._label)
        self.hide()

    def say(self, parts: list[tuple[str, str]]) -> None:
        """Show sources with their words; nothing where there are none."""
        for old in self._parts:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        for source, words in parts[: self.MOST]:
            text = words if len(words) <= self.LONGEST else f"{words[: self.LONGEST].rstrip()} …"
            for label in (plain_label(source, "muted"), plain_label(f"“{' '.join(text.split())}”")):
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._layout.addWidget(label)
                self._parts.append(label)
        self.setVisible(bool(parts))
