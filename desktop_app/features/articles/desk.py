"""The desk: what an article may say beside its text, decided by keys; one more files it and opens the next."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.actions.keys import shown
from desktop_app.contract import Host
from desktop_app.features.articles.deciding import Deciding
from desktop_app.features.articles.desk_evidence import DeskEvidence
from desktop_app.features.articles.desk_lines import MORE, desk_content
from desktop_app.features.articles.keys import SUGGESTIONS
from desktop_app.features.articles.kind_row import KIND
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.suggested import Suggested, SuggestedRow
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.features.articles.undecided import Undecided
from desktop_app.forms.buttons import quiet_button
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.widgets.card import Card
from desktop_app.widgets.key_positions import plain_position_of, position_of


class Desk(QObject):
    """Belongs to one article's page. Rows go at once; what is stored comes with the article when it is read again."""

    filed = Signal(bool)
    """The article is filed: whether the next one is wanted, or the list."""
    lit = Signal(object)
    """The id of the suggestion whose words are wanted."""
    shade_asked = Signal()
    swap_asked = Signal()
    """The picture of the page is wanted in the place of the text, or the text again."""

    def __init__(self, stating: StatingHere, pane: TextPane, pages: PageReading, host: Host, context: Context) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._context = context
        self._open: OpenArticle | None = None
        self._undecided = Undecided()
        self._all = False
        self._position = ""
        self.card = Card()
        self.card.setObjectName(SUGGESTIONS)
        self.card.setAccessibleName(translate("Desk", "Suggestions"))
        self.card.setProperty("ground", "pane")
        self.deciding = Deciding(self._undecided, self.card, stating, host, context)
        self.deciding.filed.connect(self.filed)
        self.deciding.decided.connect(self._go_on)
        self.deciding.shown_again.connect(self._show)
        self.deciding.asked.connect(self.card.focus_line)
        self.deciding.asked_back.connect(self.take_focus)
        self._evidence = DeskEvidence(self._undecided, pane, pages, host)
        self._evidence.changed.connect(self._show)
        self._evidence.asked_back.connect(self.card.focus_line)
        self.card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.card.customContextMenuRequested.connect(lambda at: self._offer(self.card.mapToGlobal(at)))
        self.card.on_key = self._on_key
        self.card.own_keys = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Backspace))
        self.card.wants = self._makes_new
        self.card.line_activated.connect(self._activated)
        self.card.line_followed.connect(lambda _line: self.deciding.file(go_on=True))
        self.card.line_focused.connect(self.lit)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.card, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        """Return what a mouse presses."""
        line = QHBoxLayout()
        line.setContentsMargins(12, 4, 12, 8)
        line.setSpacing(4)
        self._accept_button = quiet_button(translate("Desk", "Accept"))
        self._accept_button.setToolTip(translate("Desk", "Accept the suggestion (Enter)"))
        self._accept_button.clicked.connect(
            lambda: self._pressed(lambda row: self.deciding.accept([row.number]), self.deciding.take_kind)
        )
        self._dismiss_button = quiet_button(translate("Desk", "Dismiss"))
        self._dismiss_button.setToolTip(translate("Desk", "Dismiss the suggestion here (Backspace)"))
        self._dismiss_button.clicked.connect(lambda: self._pressed(self.deciding.dismiss, self.deciding.dismiss_kind))
        self._otherwise_button = quiet_button(translate("Desk", "Otherwise…"))
        self._otherwise_button.setToolTip(translate("Desk", "What else can be done with the suggestion"))
        self._otherwise_button.clicked.connect(
            lambda: self._offer(self._otherwise_button.mapToGlobal(self._otherwise_button.rect().topLeft()))
        )
        self._file_button = quiet_button(translate("Desk", "File as indexed"))
        self._file_button.setToolTip(
            translate("Desk", "Accept what has a dot, file the article as indexed, open the next one (Ctrl+Enter)")
        )
        self._file_button.clicked.connect(lambda: self.deciding.file(go_on=True))
        for button in (self._accept_button, self._dismiss_button, self._otherwise_button):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._file_button)
        return line

    # -- what is shown

    @property
    def rows(self) -> list[SuggestedRow]:
        """The rows that are not decided, in order; those of the second fold too."""
        return self._undecided.rows

    @property
    def article(self) -> int | None:
        """The article that is shown."""
        return self._open.article.id if self._open is not None else None

    @property
    def has_rows(self) -> bool:
        """Whether anything is suggested."""
        return bool(self.rows)

    def take(self, found: OpenArticle, suggested: Suggested, position: str) -> None:
        """The article is this one now, or again after a change; *position* says where it stands in its list."""
        other = self._open is None or self._open.article.id != found.article.id
        self.deciding.take(found, other=other)
        self._evidence.take(found.article.id)
        if other:
            self._undecided.forget()
            self._all = False
        if other or not self.deciding.writes:
            # What is still being written comes as decided with its own change.
            self._undecided.show_all()
        came = other or not self.has_rows
        self._undecided.take(suggested)
        self._open, self._position = found, position
        self._show(keep=not other)
        if came:
            self._go_first()

    def take_focus(self) -> None:
        """Give the keyboard to the current row."""
        self.card.focus_first()

    def _show(self, *, keep: bool = True) -> None:
        indexed = len(self._open.mentions) if self._open is not None else 0
        content = desk_content(self._undecided, self._context.wording, self._position, indexed, unfolded=self._all)
        had_keyboard = self.card.has_keyboard or self.card.hasFocus()
        self.card.show_content(content, keep_line=keep)
        if had_keyboard and not self.card.has_keyboard:
            # Not the next button, where nothing is left: its own Enter would be meant.
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.card.focus_first()
        one = self.has_rows or self._undecided.kind is not None
        self._accept_button.setEnabled(one)
        self._dismiss_button.setEnabled(one)
        self._otherwise_button.setEnabled(self.has_rows)

    # -- where the keyboard goes

    def _go_first(self) -> None:
        """Go to the first row that nothing else brings along, of the core if there is one."""
        rows = [row for row in self.rows if row.core] or self.rows
        first = next((row for row in rows if not row.carried), rows[0] if rows else None)
        if first is not None:
            self.card.go_to(first.line.id)

    def _go_on(self) -> None:
        """Rows were decided: go on to the next one that nothing else brings along."""
        ids = [line.id for line in self.card.lines()]
        at = ids.index(self.card.current_id()) if self.card.current_id() in ids else 0
        rows = {row.line.id: row for row in self.rows}
        behind = next((one for one in ids[at:] if one in rows and not rows[one].carried), None)
        had_keyboard = self.card.has_keyboard
        self._show()
        if behind is not None:
            (self.card.focus_line if had_keyboard else self.card.go_to)(behind)

    def show_more(self) -> None:
        """Show what is not core, or no more."""
        self._all = not self._all
        at_more = self.card.current_id() == MORE
        self._show()
        first = next((row for row in self.rows if not row.core), None)
        if self._all and at_more and first is not None:
            self.card.focus_line(first.line.id)

    def next_row(self) -> None:
        """Go to the next row that nothing else brings along."""
        ids = [line.id for line in self.card.lines()]
        rows = {row.line.id: row for row in self.rows}
        current = self.card.current_id()
        at = ids.index(current) if current in ids else -1
        order = (*ids[at + 1 :], *ids[: at + 1])
        found = next((one for one in order if one in rows and not rows[one].carried), None)
        if found is not None:
            self.card.focus_line(found)

    def _offer(self, at: QPoint) -> None:
        """Offer what can be done with the current row, each with its key."""
        row = self.current
        if row is None:
            return
        statement = self._undecided.suggested.found.all[row.number].is_statement
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (translate("Keys", "Change it before it is stored"), "E", lambda: self.deciding.edit(row)),
            (translate("Keys", "Accept all of this record"), "G", lambda: self.deciding.group(row.group)),
            *self._evidence.ways(row),
        ]
        if statement:
            ways += [
                (translate("Keys", "How surely it is said"), "M", lambda: self.deciding.step_modality(row)),
                (translate("Keys", "Wrong in the source; then what is right"), "X", lambda: self.deciding.wrong(row)),
            ]
        never = translate("Keys", "Never suggest these words as this again")
        ways.append((never, shown("Shift+Backspace"), lambda: self.deciding.dismiss(row, everywhere=True)))
        menu = QMenu(self.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key, does in ways:
            menu.addAction(f"{text}\t{key}").triggered.connect(does)
        menu.popup(at)

    # -- keys

    @property
    def current(self) -> SuggestedRow | None:
        """The row that the keyboard is at."""
        return self._undecided.at(self.card.current_id())

    def _pressed(self, act: Callable[[SuggestedRow], object], on_kind: Callable[[], object]) -> None:
        if self.card.current_id() == KIND:
            on_kind()
        elif (row := self.current) is not None:
            act(row)
        else:
            return
        self.card.focus_first()

    def _activated(self, line: object) -> None:
        if line == MORE:
            self.show_more()
        elif line == KIND:
            self.deciding.take_kind()
        elif isinstance(line, tuple) and line[0] == "heading":
            self.deciding.group(line[-1])
        elif (row := self.current) is not None and row.line.id == line:
            self.deciding.accept([row.number])

    def _on_key(self, event: QKeyEvent) -> bool:
        row = self.current
        act = self._act(event, row)
        if act is None:
            return False
        # A key that is held decides nothing twice.
        if not event.isAutoRepeat():
            act()
        return True

    def _act(self, event: QKeyEvent, row: SuggestedRow | None) -> Callable[[], object] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = plain_position_of(event)
        anywhere: dict[str, Callable[[], object]] = {
            ".": self.show_more,
            "n": self.next_row,
            "c": self.shade_asked.emit,
            "i": self.swap_asked.emit,
        }
        if sign in anywhere:
            return anywhere[sign]
        if self.card.current_id() == KIND:
            return self._act_on_kind(event, sign)
        if row is None:
            return None
        if event.key() == Qt.Key.Key_Backspace and not held & ~Qt.KeyboardModifier.ShiftModifier:
            return lambda: self.deciding.dismiss(row, everywhere=bool(held))
        if self._makes_new(event):
            return lambda: self.deciding.choose(row, 0)
        if event.key() == Qt.Key.Key_F2 and not held:
            return lambda: self.deciding.edit(row)
        if sign.isdigit() and row.choices:
            return lambda: self.deciding.choose(row, int(sign))
        letters: dict[str, Callable[[SuggestedRow], object]] = {
            "e": self.deciding.edit,
            "g": lambda one: self.deciding.group(one.group),
            "m": self.deciding.step_modality,
            "x": self.deciding.wrong,
            "w": self._evidence.whole,
            "r": self._evidence.rectangle,
        }
        return partial(letters[sign], row) if sign in letters else None

    def _makes_new(self, event: QKeyEvent) -> bool:
        """Tell whether a key makes a new record where there are some to choose from: Ctrl+N, elsewhere a form."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.current
        choosing = row is not None and bool(row.choices)
        return choosing and held == Qt.KeyboardModifier.ControlModifier and position_of(event) == "n"

    def _act_on_kind(self, event: QKeyEvent, sign: str) -> Callable[[], object] | None:
        """Return what a key does with the kind of the article."""
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return self.deciding.dismiss_kind
        if sign.isdigit() and sign != "0":
            return partial(self.deciding.take_kind, int(sign))
        return None
