"""The desk: what an article may say beside its text, decided by keys; one more files it and opens the next."""

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

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
from desktop_app.widgets.flow import FlowLayout
from desktop_app.widgets.key_positions import plain_position_of, position_of

ON_A_ROW = frozenset("egmxwr0123456789")
"""Keys that act on a suggestion."""


class Desk(QObject):
    """Belongs to one article's page. Rows go at once; what is stored comes with the article when it is read again."""

    filed = Signal(bool)
    """The article is filed: whether the next one is wanted, or the list."""
    not_filed = Signal(int)
    """An article that was filed could not be stored, and is not in sight any more."""
    lit = Signal(object)
    """The id of the suggestion whose words are wanted."""
    shade_asked = Signal()
    swap_asked = Signal()
    """The picture of the page is wanted in the place of the text, or the text again."""

    def __init__(self, stating: StatingHere, pane: TextPane, pages: PageReading, host: Host, context: Context) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._undecided = Undecided()
        self._all = False
        self._position = ""
        self._decided: list[Hashable] = []
        """The lines that the keyboard was at when they were decided, in order: an undone one is gone back to."""
        self._asked: tuple[Hashable, Hashable] | None = None
        """The line of which something is to be said first, and the one that waits for it."""
        self.card = Card()
        self.card.setObjectName(SUGGESTIONS)
        self.card.setAccessibleName(translate("Desk", "Suggestions"))
        self.card.setProperty("ground", "pane")
        self.deciding = Deciding(self._undecided, self.card, stating, host, context)
        self.deciding.filed.connect(self.filed)
        self.deciding.not_filed.connect(self.not_filed)
        self.deciding.decided.connect(self._go_on)
        self.deciding.shown_again.connect(self._show)
        self.deciding.asked.connect(self._ask)
        self.deciding.asked_back.connect(self.take_focus)
        self._evidence = DeskEvidence(self._undecided, pane, pages, host)
        self._evidence.changed.connect(self._show)
        self._evidence.asked_back.connect(self.go_to)
        self.card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.card.customContextMenuRequested.connect(lambda at: self._offer(self.card.mapToGlobal(at)))
        self.card.on_key = self._on_key
        self.card.own_keys = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Backspace))
        self.card.wants = self._makes_new
        self.card.line_activated.connect(self._activated)
        self.card.line_followed.connect(lambda _line: self.deciding.file(go_on=True))
        self.card.line_focused.connect(self._evidence.row_focused)
        self.card.line_focused.connect(self.lit)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.card, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        """Return what a mouse presses: in two lines where one is too narrow."""
        line = FlowLayout(share=True)
        line.setContentsMargins(12, 4, 12, 8)
        self._accept_button = quiet_button(translate("Desk", "Accept"))
        self._accept_button.setToolTip(translate("Desk", "Accept the suggestion (Enter)"))
        self._accept_button.clicked.connect(
            lambda: self._pressed(lambda row: self.deciding.accept([row.number]), self.deciding.take_kind)
        )
        self._dismiss_button = quiet_button(translate("Desk", "Dismiss"))
        self._dismiss_button.setToolTip(translate("Desk", "Dismiss the suggestion here (Backspace)"))
        self._dismiss_button.clicked.connect(lambda: self._pressed(self.deciding.dismiss, self.deciding.dismiss_kind))
        self._ways_button = quiet_button(translate("Desk", "Actions…"))
        self._ways_button.setToolTip(translate("Desk", "What else can be done with the suggestion"))
        self._ways_button.clicked.connect(
            lambda: self._offer(self._ways_button.mapToGlobal(self._ways_button.rect().topLeft()))
        )
        self._file_button = quiet_button(translate("Desk", "File as indexed"))
        self._file_button.setToolTip(
            translate("Desk", "Accept what has a dot, file the article as indexed, open the next one (Ctrl+Enter)")
        )
        self._file_button.clicked.connect(lambda: self.deciding.file(go_on=True))
        between = QWidget()
        policy = between.sizePolicy()
        policy.setHorizontalStretch(1)
        between.setSizePolicy(policy)
        for one in (self._accept_button, self._dismiss_button, self._ways_button, between, self._file_button):
            line.addWidget(one)
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
            self._undecided.by_hand = self.deciding.said_of(found.article.id)
            self._all = False
            self._decided.clear()
        if other or not self.deciding.writes:
            # What is still being written comes as decided with its own change.
            self._undecided.show_all()
        came = other or not self.has_rows
        self._undecided.take(suggested)
        self._open, self._position = found, position
        self._show(keep=not other)
        if came:
            self._go_first()
        self._go_to_undone()

    def leave(self) -> None:
        """The article is left for another one, which still has to come."""
        self._evidence.give_up()

    def take_focus(self) -> None:
        """Give the keyboard to the current row, or where there is none to what says so."""
        if self.card.lines():
            self.card.focus_first()
        else:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, keep: bool = True) -> None:
        indexed = len(self._open.mentions) if self._open is not None else 0
        content = desk_content(self._undecided, self._context.wording, self._position, indexed, unfolded=self._all)
        had_keyboard = self.card.has_keyboard or self.card.hasFocus()
        self.card.show_content(content, keep_line=keep)
        if had_keyboard and not self.card.has_keyboard:
            # Not the next button, where nothing is left: its own Enter would be meant.
            self.take_focus()
        one = self.has_rows or self._undecided.kind is not None
        self._accept_button.setEnabled(one)
        self._dismiss_button.setEnabled(one)
        self._ways_button.setEnabled(self.has_rows)

    # -- where the keyboard goes

    def _go_first(self) -> None:
        """Go to the first row that nothing else brings along, of the core if there is one."""
        rows = [row for row in self.rows if row.core] or self.rows
        first = next((row for row in rows if not row.carried), rows[0] if rows else None)
        if first is not None:
            self.card.go_to(first.line.id)

    def _go_on(self) -> None:
        """Rows were decided: go back to the one that waited for this, or on to the next one.

        That is one that nothing else brings along: behind it, then the closed fold, then those that were passed over.
        """
        ids = [line.id for line in self.card.lines()]
        current, asked, self._asked = self.card.current_id(), self._asked, None
        self._decided.append(current)
        at = ids.index(current) if current in ids else 0
        rows = {row.line.id: row for row in self.rows}
        left = [(place, one) for place, one in enumerate(ids) if one in rows and not rows[one].carried]
        behind = [one for place, one in left if place >= at]
        waited = [asked[1]] if asked is not None and asked[0] == current and asked[1] in rows else []
        had_keyboard = self.card.has_keyboard
        self._show()
        folded = [one.id for one in self.card.lines() if one.id == MORE]
        for to in (*waited, *behind, *folded, *(one for _place, one in left)):
            (self.card.focus_line if had_keyboard else self.card.go_to)(to)
            break

    def _go_to_undone(self) -> None:
        """Go to what is suggested again because what was decided of it was undone."""
        there: set[Hashable] = {row.line.id for row in self.rows}
        if self._undecided.kind is not None:
            there.add(KIND)
        back = [one for one in self._decided if one in there]
        if back:
            self._decided = [one for one in self._decided if one not in there]
            (self.card.focus_line if self.card.has_keyboard or self.card.hasFocus() else self.card.go_to)(back[-1])

    def _ask(self, line: Hashable) -> None:
        """Go to the row of which something is to be said before the current one can be accepted."""
        self._asked = (line, self.card.current_id())
        self.go_to(line)

    def go_to(self, line: Hashable) -> None:
        """Give the keyboard to a row, out of the closed fold too, or to the current one where it is gone."""
        if not self._all and any(row.line.id == line and not row.core for row in self.rows):
            self._all = True
            self._show()
        self.card.go_to(line)
        self.take_focus()

    def show_more(self) -> None:
        """Show what is not core, or no more."""
        first = next((row for row in self.rows if not row.core), None)
        if first is None:
            self._say(translate("Desk", "There is nothing more to show"))
            return
        self._all = not self._all
        at_more = self.card.current_id() == MORE
        self._show()
        if self._all and at_more:
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
        elif MORE in ids:
            self.card.focus_line(MORE)
        else:
            self._say(translate("Desk", "No suggestion is left"))

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
            self._say_why_not()
        self.take_focus()

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
        backspace = event.key() == Qt.Key.Key_Backspace and not held & ~Qt.KeyboardModifier.ShiftModifier
        if self.card.current_id() == KIND:
            return self._act_on_kind(event, sign)
        if row is None:
            return self._act_on_heading(sign) if backspace or sign else None
        if backspace:
            return lambda: self.deciding.dismiss(row, everywhere=bool(held))
        if self._makes_new(event):
            return lambda: self.deciding.choose(row, 0)
        if event.key() == Qt.Key.Key_F2 and not held:
            return lambda: self.deciding.edit(row)
        if sign.isdigit():
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
        return self._say_why_not if sign in ON_A_ROW else None

    def _act_on_heading(self, sign: str) -> Callable[[], object] | None:
        """Return what a key does where no suggestion is: on the heading of a group it means the group."""
        line = self.card.current_id()
        if sign == "g" and isinstance(line, tuple) and line[0] == "heading":
            return partial(self.deciding.group, line[-1])
        return self._say_why_not if not sign or sign in ON_A_ROW else None

    def _say_why_not(self) -> None:
        """Say why a key or a button does nothing at the current line."""
        line = self.card.current_id()
        if line == KIND:
            said = translate("Desk", "The kind of the article is taken by Enter or a digit, and dismissed by Backspace")
        elif line == MORE:
            said = translate("Desk", "The rest is closed: Enter shows it")
        elif line is None:
            said = translate("Desk", "No suggestion is left")
        else:
            said = translate("Desk", "This is a heading: Enter or G accepts what is suggested below it")
        self._say(said)

    def _say(self, sentence: str) -> None:
        self._host.services.notices.info(sentence)
