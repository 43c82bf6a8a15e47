"""The desk: what an article may say beside its text, decided by keys; one more files it and opens the next."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from database.changes import Changes, Title
from database.commands.articles import set_level
from database.commands.proposals import accept_proposals, dismiss_words
from database.commands.statements import rank_statement
from database.errors import Problem
from database.proposals import Proposal
from desktop_app.contract import Host
from desktop_app.features.articles.keys import SUGGESTIONS
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.suggested import Suggested, SuggestedRow
from desktop_app.features.articles.suggested_draft import draft_of_suggestion
from desktop_app.features.articles.why_wrong import WhyWrong
from desktop_app.forms.buttons import quiet_button
from desktop_app.forms.values import shortened
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.line_writer import next_modality
from desktop_app.rooms.only_read import may_write
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.card import Card, CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.widgets.key_positions import plain_position_of

MORE = ("more", "suggestions")
"""The line that opens what is not core."""


class Desk(QObject):
    """Belongs to one article's page. Rows go at once; what is stored comes with the article when it is read again."""

    filed = Signal(bool)
    """The article is filed: whether the next one is wanted, or the list."""
    lit = Signal(object)
    """The id of the suggestion whose words are wanted."""
    shade_asked = Signal()

    def __init__(self, stating: StatingHere, host: Host, context: Context) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._stating = stating
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._suggested = Suggested()
        self._gone: set[Hashable] = set()
        self._writing = 0
        self._modalities: dict[Hashable, str] = {}
        self._chosen: dict[Hashable, int | None] = {}
        self._all = False
        self._position = ""
        self.card = Card()
        self._why_wrong = WhyWrong(self.card)
        self.card.setObjectName(SUGGESTIONS)
        self.card.setAccessibleName(translate("Desk", "Suggestions"))
        self.card.setProperty("ground", "pane")
        self.card.on_key = self._on_key
        self.card.own_keys = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Backspace))
        self.card.line_activated.connect(self._activated)
        self.card.line_followed.connect(lambda _line: self.file(go_on=True))
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
        self._accept_button.clicked.connect(lambda: self._pressed(lambda row: self.accept([row.number])))
        self._dismiss_button = quiet_button(translate("Desk", "Dismiss"))
        self._dismiss_button.setToolTip(translate("Desk", "Dismiss the suggestion here (Backspace)"))
        self._dismiss_button.clicked.connect(lambda: self._pressed(self.dismiss))
        self._file_button = quiet_button(translate("Desk", "File as indexed"))
        self._file_button.setToolTip(
            translate("Desk", "Accept what has a dot, file the article as indexed, open the next one (Ctrl+Enter)")
        )
        self._file_button.clicked.connect(lambda: self.file(go_on=True))
        for button in (self._accept_button, self._dismiss_button):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._file_button)
        return line

    # -- what is shown

    @property
    def rows(self) -> list[SuggestedRow]:
        """The rows that are not decided, in order; those of the second fold too."""
        return [row for row in self._suggested.rows if row.line.id not in self._gone]

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
        if other:
            self._why_wrong.close()
            self._modalities.clear()
            self._chosen.clear()
            self._all = False
        if other or not self._writing:
            # What is still being written comes as decided with its own change.
            self._gone.clear()
        came = other or not self.has_rows
        self._open, self._suggested, self._position = found, suggested, position
        self._show(keep=not other)
        if came:
            self._go_first()

    def take_focus(self) -> None:
        """Give the keyboard to the current row."""
        self.card.focus_first()

    def _show(self, *, keep: bool = True) -> None:
        core = [row for row in self.rows if row.core]
        more = [row for row in self.rows if not row.core]
        sections = self._sections(core)
        if more:
            count = self._context.wording.number(len(more))
            title = translate("Desk", "More · {count}").format(count=count)
            if self._all:
                sections += self._sections(more, title)
            else:
                closed = translate("Desk", "Places, names, events and the rest: . shows them")
                sections.append(CardSection(title, (CardLine(MORE, "", closed, tone="muted", blank=True),)))
        if not sections:
            sections = [CardSection("", (), self._nothing())]
        had_keyboard = self.card.has_keyboard or self.card.hasFocus()
        self.card.show_content(CardContent(self._heading(core, more), "", (), tuple(sections)), keep_line=keep)
        if had_keyboard and not self.card.has_keyboard:
            # Not the next button, where nothing is left: its own Enter would be meant.
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.card.focus_first()
        one = bool(core or more)
        self._accept_button.setEnabled(one)
        self._dismiss_button.setEnabled(one)

    def _nothing(self) -> str:
        if self._suggested.found.all:
            return translate("Desk", "All is decided. Ctrl+Enter files the article.")
        if self._suggested.found.text_id is not None and not self._suggested.found.is_read:
            return translate("Desk", "This article is being read…")
        return translate("Desk", "Nothing recognised. Select words and press a letter, or Ctrl+Enter to file.")

    def _heading(self, core: Sequence[SuggestedRow], more: Sequence[SuggestedRow]) -> str:
        number = self._context.wording.number
        mentions = len(self._open.mentions) if self._open is not None else 0
        parts = [
            self._position,
            translate("Desk", "indexed {count}").format(count=number(mentions)) if mentions else "",
            translate("Desk", "core {count}").format(count=number(len(core))),
            translate("Desk", "more {count}").format(count=number(len(more))),
        ]
        return " · ".join(part for part in parts if part)

    def _sections(self, rows: Sequence[SuggestedRow], title: str = "") -> list[CardSection]:
        groups: dict[int, list[CardLine]] = {}
        for row in rows:
            if row.group not in groups:
                heading = self._suggested.headings.get(row.group)
                groups[row.group] = [heading] if heading is not None else []
            groups[row.group].append(self._line(row))
        if title:
            return [CardSection(title, tuple(line for lines in groups.values() for line in lines))]
        return [CardSection("", tuple(lines)) for lines in groups.values()]

    def _line(self, row: SuggestedRow) -> CardLine:
        modality = self._modalities.get(row.line.id, row.modality)
        if modality == "states":
            return row.line
        wording = self._context.wording
        return replace(row.line, detail=wording.joined([wording.term("modality", modality), row.line.detail]))

    def _go_first(self) -> None:
        """Go to the first row that nothing else brings along, of the core if there is one."""
        rows = [row for row in self.rows if row.core] or self.rows
        first = next((row for row in rows if not row.carried), rows[0] if rows else None)
        if first is not None:
            self.card.go_to(first.line.id)

    # -- what is done

    def accept(self, numbers: Sequence[int], chosen: dict[int, int | None] | None = None) -> None:
        """Store suggestions with all that they need, as one step."""
        rows = {row.number: row for row in self.rows}
        told = {row.number: self._chosen[row.line.id] for row in self._suggested.rows if row.line.id in self._chosen}
        known: dict[int, int | None] = {number: record for number, record in told.items() if record is not None}
        chosen = known | (chosen or {})
        asked = (rows[one].waits for one in numbers if one in rows)
        waits = next((one for one in asked if one is not None and one not in told), None)
        if waits is not None:
            asking = next((row.line.id for row in self.rows if row.number == waits), None)
            if asking is not None:
                self.card.focus_line(asking)
            self._host.services.notices.info(translate("Desk", "Choose which record is meant first: a digit says it"))
            return
        doubtful = next((one for one in numbers if one in rows and rows[one].which and one not in chosen), None)
        if doubtful is not None:
            said = translate("Desk", "Several records are called so: a digit chooses, 0 makes a new one")
            self._host.services.notices.info(said)
            return
        if numbers and may_write(self._host, self._context):
            title = Title("desk.accept", {"count": len(numbers)})
            self._write(title, self._accepting(numbers, chosen), numbers)

    def _accepting(
        self, numbers: Sequence[int], chosen: Mapping[int, int | None] | None = None
    ) -> Callable[[Any], Any]:
        """Return what stores suggestions as they are now: the next article may be open when its turn comes."""
        text_id, reading = self._suggested.found.text_id, self._reading()
        if text_id is None:
            raise LookupError("no text was read")
        return partial(accept_proposals, text_id=text_id, reading=reading, numbers=tuple(numbers), chosen=chosen)

    def _reading(self) -> dict[int, Proposal]:
        """Return the reading with what was set by hand."""
        reading = dict(self._suggested.found.all)
        for row in self._suggested.rows:
            modality = self._modalities.get(row.line.id, row.modality)
            if modality != row.modality:
                one = reading[row.number]
                reading[row.number] = replace(one, fields={**one.fields, "modality": modality})
        return reading

    def dismiss(self, row: SuggestedRow, *, everywhere: bool = False) -> None:
        """Suggest the words of a row no more: here, or never again."""
        opened = self._open
        if opened is None or not may_write(self._host, self._context):
            return
        one = self._suggested.found.all[row.number]
        words = opened.found.text[one.start : one.end]
        article = None if everywhere else opened.article.id
        label = {"label": shortened(words)}
        title = Title("desk.never", label) if everywhere else Title("desk.dismiss", label)
        needing = [other.number for other in self.rows if one.number in self._suggested.found.all[other.number].needs]
        self._write(title, lambda writer: dismiss_words(writer, one.what, words, article), [row.number, *needing])

    def file(self, *, go_on: bool) -> None:
        """Accept the certain rows of the core, file the article as indexed, and open the next one or the list."""
        opened = self._open
        if opened is None or not may_write(self._host, self._context):
            return
        numbers = [row.number for row in self.rows if row.core and row.certain]
        text_id, reading, article = self._suggested.found.text_id, self._reading(), opened.article.id

        def command(writer: Any) -> None:
            if text_id is not None and numbers:
                accept_proposals(writer, text_id, reading, numbers)
            set_level(writer, article, "indexed", at_least=True)

        # The next one first: what is written takes its time on another thread.
        self.filed.emit(go_on)
        self._write(Title("desk.file", {"label": opened.headline}), command, numbers, opened)

    def choose(self, row: SuggestedRow, digit: int) -> None:
        """Say which record a name is; 0 makes a new one."""
        if digit <= len(row.which):
            record = row.which[digit - 1] if digit else None
            self.accept([row.number], {row.number: record})
            # For what is accepted before this is stored; a new record is found by its words then.
            self._chosen[row.line.id] = record

    def edit(self, row: SuggestedRow) -> None:
        """Open a suggestion in the strip below the text."""
        if row.waits is not None or row.which:
            self.accept([row.number])
        elif self._open is not None:
            modality = self._modalities.get(row.line.id, row.modality)
            source = self._stating.source
            if source is not None:
                self._stating.begin(draft_of_suggestion(row.number, self._suggested, source, modality))

    def group(self, number: int) -> None:
        """Accept all that is suggested of one record, but what may be several records."""
        inside = [one for one in self.rows if one.group == number]
        clear = [one.number for one in inside if one.waits is None and not one.which]
        # Where nothing is clear yet, what is to be chosen comes first.
        self.accept(clear or [one.number for one in inside[:1]])

    def step_modality(self, row: SuggestedRow) -> None:
        """Say with the next modality how surely a suggested statement is said."""
        if self._suggested.found.all[row.number].is_statement:
            before = self._modalities.get(row.line.id, row.modality)
            self._modalities[row.line.id] = next_modality(before)
            self._show()

    def wrong(self, row: SuggestedRow) -> None:
        """Store a statement as wrong in its source, with the reason that is asked for."""
        if row.waits is not None:
            self.accept([row.number])
            return
        if not self._suggested.found.all[row.number].is_statement:
            self._host.services.notices.info(translate("Articles", "This line is no stated fact."))
            return
        self._why_wrong.ask(row.line.id, partial(self._wrong, row))

    def _wrong(self, row: SuggestedRow, reason: str) -> None:
        if not may_write(self._host, self._context):
            return
        accept = self._accepting([row.number])

        def command(writer: Any) -> None:
            made = accept(writer)
            rank_statement(writer, made.statements[row.number], "wrong_in_source", reason)

        self._write(Title("desk.wrong"), command, [row.number])

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

    def _write(
        self,
        title: Title,
        command: Callable[[Any], Any],
        numbers: Sequence[int],
        opened: OpenArticle | None = None,
    ) -> None:
        """Take rows away and store what was decided; they come back where that cannot be done."""
        catalogue, article = self._context.catalogue, opened or self._open
        hidden = self._leave(numbers) if article is self._open else frozenset[Hashable]()
        self._writing += 1

        def write(_token: CancelToken) -> Changes:
            return catalogue.write(title, command)

        def done(_changes: Changes) -> None:
            self._writing -= 1

        def refused(problem: Problem) -> None:
            self._writing -= 1
            self._host.services.notices.problem(problem_text(problem))
            self._gone -= hidden
            self._show()

        self._host.services.tasks.write(write, done, refused)

    def _leave(self, numbers: Sequence[int]) -> frozenset[Hashable]:
        """Take rows out of sight, with those that are stored along, and go on to the next one; return their ids."""
        ids = [line.id for line in self.card.lines()]
        at = ids.index(self.card.current_id()) if self.card.current_id() in ids else 0
        every = self._suggested.found.all
        needs = {need for one in numbers if one in every for need in every[one].needs}
        along = {need for need in needs if not self._is_asked(need)}
        hidden = frozenset(row.line.id for row in self.rows if row.number in along or row.number in numbers)
        self._gone |= hidden
        rows = {row.line.id: row for row in self.rows}
        behind = next((one for one in ids[at:] if one in rows and not rows[one].carried), None)
        had_keyboard = self.card.has_keyboard
        self._show()
        if behind is not None:
            (self.card.focus_line if had_keyboard else self.card.go_to)(behind)
        return hidden

    def _is_asked(self, number: int) -> bool:
        return any(row.number == number and row.which for row in self.rows)

    # -- keys

    @property
    def current(self) -> SuggestedRow | None:
        """The row that the keyboard is at."""
        line = self.card.current_id()
        return next((row for row in self.rows if row.line.id == line), None)

    def _pressed(self, act: Callable[[SuggestedRow], object]) -> None:
        if (row := self.current) is not None:
            act(row)
            self.card.focus_first()

    def _activated(self, line: object) -> None:
        if line == MORE:
            self.show_more()
        elif isinstance(line, tuple) and line[0] == "heading":
            self.group(line[-1])
        elif (row := self.current) is not None and row.line.id == line:
            self.accept([row.number])

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
        }
        if sign in anywhere:
            return anywhere[sign]
        if row is None:
            return None
        if event.key() == Qt.Key.Key_Backspace and not held & ~Qt.KeyboardModifier.ShiftModifier:
            return lambda: self.dismiss(row, everywhere=bool(held))
        if event.key() == Qt.Key.Key_F2 and not held:
            return lambda: self.edit(row)
        if sign.isdigit() and row.which:
            return lambda: self.choose(row, int(sign))
        letters: dict[str, Callable[[SuggestedRow], object]] = {
            "e": self.edit,
            "g": lambda one: self.group(one.group),
            "m": self.step_modality,
            "x": self.wrong,
        }
        return partial(letters[sign], row) if sign in letters else None
