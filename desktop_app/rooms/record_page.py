"""The page of a record in the middle of the window: read and decided line by line, by keyboard.

The right pane follows the focused line with what it stands on. Single letters act by the place of their key, and only
while a line has the keyboard.
"""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.contract import Address, Host
from desktop_app.rooms.card_content import BuiltCard
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.rooms.context import Context
from desktop_app.rooms.line_actions import LineActions
from desktop_app.rooms.page_keys import PAGE_NAME, line_keys
from desktop_app.rooms.record_history import RecordHistory
from desktop_app.rooms.sources import place_of
from desktop_app.rooms.trash_strip import TrashStrip
from desktop_app.texts import number, translate
from desktop_app.widgets.card import MARGIN
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.wording.sources import article_in_words

REST_MS = 60
"""How long the arrow keys must rest on a line before what it stands on is shown beside, in milliseconds."""


class RecordPage(CardViewer):
    """It is the `Page` of every kind but the article."""

    wide = False

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__(host, context, whole=True)
        self._source = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show_source)
        self.actions = LineActions(host, context, self.card, self)
        self._history = RecordHistory(host, context)
        self._history.left.connect(self._leave_history)
        self._trash = TrashStrip(host, context)
        self._foot = self._make_foot()
        self._layout.insertWidget(0, self._trash)
        self._layout.addWidget(self._history.widget, 1)
        self._layout.addWidget(self._foot)
        self._history.widget.hide()
        self.card.setObjectName(PAGE_NAME)
        self.card.on_key = self._on_key
        self.card.own_keys = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Delete))
        self.card.add_asked.connect(self.actions.add)
        self._keys = self._letters()

    def show(self, address: Address) -> None:
        """Show a record; its history gives way to it."""
        if self._address is None or self._address.id != address.id:
            self._close_history()
            self.actions.leave()
        super().show(address)

    def take_focus(self) -> None:
        """Give the keyboard to what is open below a line, else to the current line."""
        if self._history.widget.isVisible():
            self._history.take_focus()
        elif not self.actions.take_focus():
            super().take_focus()

    @property
    def typed(self) -> str:
        """What is typed below a line and not stored, in words."""
        return self.actions.typed

    @property
    def panes(self) -> tuple[tuple[QWidget, Callable[[], object]], ...]:
        """The page is one pane."""
        return ((self.widget, self.take_focus),)

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of a line and what they do, for the foot line and the list of keys."""
        if self._history.widget.isVisible() or not self.card.has_keyboard:
            return ()
        return line_keys()

    def step_source(self, step: int) -> None:
        """Show the next or the previous source of the current line beside, and say which of how many it is."""
        line = self.card.current_id()
        rows = self._built.quotes.get(line, ()) if self._built is not None else ()
        if not rows:
            self._host.services.notices.info(translate("Page", "No source is given for this line."))
            return
        self._source = (self._source + step) % len(rows)
        self.actions.evidence.source = self._source
        self._show_source()
        row = rows[self._source]
        if row.article is not None and self._built is not None:
            name = article_in_words(self._built.sources[row.article.id], self._context.wording)
        else:
            name = row.citation
        said = translate("Page", "Source {number} of {count}: {name}")
        said = said.format(number=number(self._source + 1), count=number(len(rows)), name=name)
        self._host.services.notices.info(said)

    def show_history(self) -> None:
        """Show what was done with the record, in the place of its lines."""
        if self._address is None or self._built is None:
            return
        self._history.show(self._address.id, self._built.heading)
        self.card.hide()
        self._history.widget.show()
        self._history.take_focus()

    def _letters(self) -> Mapping[str, Callable[[], object]]:
        """Return what the keys at these places do."""
        do = self.actions
        return {
            "[": lambda: self.step_source(-1),
            "]": lambda: self.step_source(1),
            "+": do.add,
            "=": do.merge,
            "e": do.evidence.menu,
            "v": do.evidence.find_words,
            "m": do.step_modality,
            "p": do.prefer,
            "s": do.supersede,
            "x": do.wrong,
            "o": do.open_question,
        }

    def _on_key(self, event: QKeyEvent) -> bool:
        """Do what the key of a line does; False leaves it to the window."""
        key = Qt.Key(event.key())
        named = {Qt.Key.Key_F2: self.actions.edit, Qt.Key.Key_Delete: self.actions.withdraw}
        named[Qt.Key.Key_Insert] = self.actions.add
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and key in named:
            act: Callable[[], object] | None = named[key]
        else:
            act = self._keys.get(plain_position_of(event))
        if act is None:
            return False
        # A key that is held goes through sources and decides nothing twice.
        if not event.isAutoRepeat() or act in (self._keys["["], self._keys["]"]):
            act()
        return True

    def _taken(self, built: BuiltCard) -> None:
        self.actions.take(built)
        self._trash.tell(built.record.id, in_trash=self.in_trash)
        self._form.setEnabled(not self.in_trash)
        if self._address is not None:
            self._host.name_page(self._address, built.content.title)
        if self.widget.isVisible():
            # The words of the current line may be others now.
            self._rest.start()

    def _tell(self, line: Hashable) -> None:
        self._source = self.actions.evidence.source = 0
        self._rest.start()

    def _show_source(self) -> None:
        """Show beside what the current line stands on: its article at the words, or another source in words."""
        line = self.card.current_id()
        if self._built is None or not self.widget.isVisible():
            return
        rows = self._built.quotes.get(line, ())
        row = rows[self._source] if self._source < len(rows) else None
        if row is not None and row.article is None:
            self._host.say_beside(translate("Page", "Outside source: {source}").format(source=row.citation))
        elif (address := self._words_of(line)) is not None:
            self._host.open(address)
        elif isinstance(line, tuple) and line[0] == "statement":
            text = translate("Page", "Nothing in the press stands behind this line. V looks for words that do.")
            self._host.say_beside(text)
        else:
            self._host.say_beside(translate("Card", "No words are given for this line."))

    def _words_of(self, line: Hashable) -> Address | None:
        rows = self._built.quotes.get(line, ()) if self._built is not None else ()
        if rows and self._source < len(rows) and (address := place_of(rows, self._source)) is not None:
            return address
        return super()._words_of(line)

    def _activated(self, line: Hashable) -> None:
        if isinstance(line, tuple) and line[0] == "empty":
            self.actions.add()
        else:
            super()._activated(line)

    def _on_page(self, address: Address, line: Hashable) -> bool:
        return address.kind != "article" or super()._on_page(address, line)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("ground", "paper")
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 8, MARGIN, 10)
        row.setSpacing(8)
        history = QPushButton(translate("Page", "History"))
        history.clicked.connect(self._toggle_history)
        self._form = form = QPushButton(translate("Page", "Edit form"))
        form.clicked.connect(self._edit_form)
        copy = QPushButton(translate("Page", "Copy with sources"))
        copy.setDefault(True)
        copy.clicked.connect(self.copy_with_sources)
        for button in (history, form):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(copy)
        for button in (history, form, copy):
            # Enter presses them as Space does.
            button.setAutoDefault(True)
        return foot

    def _edit_form(self) -> None:
        if self._address is not None:
            self._host.edit(self._address.kind, self._address.id)

    def _toggle_history(self) -> None:
        if self._history.widget.isVisible():
            self._leave_history()
        else:
            self.show_history()

    def _leave_history(self) -> None:
        self._close_history()
        self.card.focus_first()

    def _close_history(self) -> None:
        self._history.widget.hide()
        self.card.show()
