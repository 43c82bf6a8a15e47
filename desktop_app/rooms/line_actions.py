"""What can be done with the lines of a page: decided at once, or stated and asked for in place below the line."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from database.fields import fields_of
from database.queries.links import Link
from database.queries.statements import StatementRow
from database.queries.terms import TermRow, terms
from desktop_app.contract import Host
from desktop_app.forms.factory import field_widget
from desktop_app.forms.surroundings import Surroundings
from desktop_app.problems import problem_text
from desktop_app.rooms.card_content import BuiltCard
from desktop_app.rooms.context import Context
from desktop_app.rooms.evidence_ways import EvidenceWays
from desktop_app.rooms.in_place import AskLine, EditField, InPlace
from desktop_app.rooms.in_section import ranked_for
from desktop_app.rooms.line_writer import LineWriter
from desktop_app.rooms.merging import ask_to_merge
from desktop_app.rooms.only_read import may_write
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.draft import StatementDraft, draft_of
from desktop_app.stating.saving import Saved
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.writer import StatementWriter
from desktop_app.texts import translate
from desktop_app.widgets.card import Card
from desktop_app.wording.statements import field_label


@dataclass(frozen=True, slots=True)
class _Stating:
    """What the strip does: *line* is the one above it, *section* where it adds, *rows* are what it changes."""

    line: Hashable
    section: str
    rows: tuple[StatementRow, ...] = ()


class LineActions(QObject):
    """Acts on the current line of *card*; what it stands on is changed by *evidence*."""

    def __init__(self, host: Host, context: Context, card: Card, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context
        self._card = card
        self.built: BuiltCard | None = None
        self._open: InPlace | StatementStrip | None = None
        self._strip: StatementStrip | None = None
        self._stating = _Stating(None, "", ())
        services = host.services
        self._around = Surroundings(
            context.catalogue, services.tasks, services.changes, services.notices, context.wording
        )
        self.writer = LineWriter(host, context, self)
        self._writer_of_drafts = StatementWriter(self._around, self)
        self.wanted: int | None = None
        """The statement whose line is gone to once it is shown."""
        self.evidence = EvidenceWays(host, context, self, self)

    @property
    def line(self) -> Hashable | None:
        """The current line."""
        return self._card.current_id()

    def take(self, built: BuiltCard) -> None:
        """The record is this one now."""
        self.built = built
        self.writer.label = built.content.title
        self._go_to_wanted()
        if self._open is None and (found := self._context.held.take(built.record.id)) is not None:
            held, stating = found
            self._card.go_to(stating.line)
            self._open_strip(stating).put_back(held)

    @property
    def typed(self) -> str:
        """What is filled in and not stored, in words."""
        held = self._strip.held() if self._strip is not None and self._open is self._strip else None
        return held.said if held is not None else ""

    def leave(self) -> None:
        """Another record comes: what is half filled in of this one is kept, and put back with it."""
        if self._strip is not None and self._open is self._strip and self.built is not None:
            held = self._strip.held()
            if held is not None:
                self._context.held.keep(self.built.record.id, held, self._stating)
        self.close()

    def close(self) -> None:
        """Close what is open below a line."""
        if self._open is None:
            return
        had_keyboard = self._open.isAncestorOf(self._open.window().focusWidget() or self._card)
        taken, self._open = self._card.take_out(), None
        if taken is not None and taken is not self._strip:
            taken.deleteLater()
        if had_keyboard:
            self._card.focus_first()

    def _give_up(self) -> None:
        """The strip was left: it is hidden already, and its line gets the keyboard back."""
        self.close()
        self._card.focus_first()

    def take_focus(self) -> bool:
        """Give the keyboard to what is open below a line; False where nothing is."""
        if self._open is None:
            return False
        if isinstance(self._open, InPlace):
            self._open.take_focus()
        else:
            self._open.object_line.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def add(self, section: str = "") -> None:
        """State something of the record in a section, or in the one that the current line stands in."""
        built, here = self.built, self._card.current_section()
        if built is None or not self._may_write():
            return
        line = self._card.last_line_of(section) if section else self._card.current_id()
        key = section or (here.key if here is not None else "")
        draft = StatementDraft(about=Link(built.record.id, built.record.kind, built.record.label))
        self._state(_Stating(line, key), draft, "what")

    def edit(self) -> None:
        """Change the current line in place: what it says, or the field or the form of the name that it shows."""
        line, built = self._card.current_id(), self.built
        if built is None or not isinstance(line, tuple) or not self._may_write():
            return
        rows = built.facts.get(line)
        if rows:
            draft = draft_of(rows[0], seen_from=built.record.id)
            self._state(_Stating(line, "", tuple(rows)), draft, "object")
        elif line[0] == "field":
            self._edit_field(line[1])
        elif line[0] == "name":
            self._edit_name(line[1])
        elif line in built.records:
            self._host.edit(built.records[line].kind, built.records[line].id)

    def step_modality(self) -> None:
        """Say with the next modality how surely the line is said."""
        if rows := self.rows():
            modality = self.writer.step_modality(rows)
            said = self._context.wording.term("modality", modality)
            self._host.services.notices.info(translate("Page", "The source: {modality}").format(modality=said))

    def prefer(self) -> None:
        """Make the line the archive's reading, or an ordinary one again."""
        if rows := self.rows():
            self.writer.rank(rows, "preferred")

    def supersede(self) -> None:
        """Say that the line is no longer so, or an ordinary one again."""
        if rows := self.rows():
            self.writer.rank(rows, "superseded")

    def wrong(self) -> None:
        """Say that the source is wrong: why, then what is right; a line that is marked so becomes ordinary again."""
        rows = self.rows()
        if not rows:
            return
        if rows[0].rank == "wrong_in_source":
            self.writer.rank(rows, "wrong_in_source")
            return
        ask = AskLine(
            translate("Page", "Why is the source wrong?"),
            translate("Page", "Enter strikes the words; what is right is asked next."),
        )
        ask.answered.connect(lambda reason: self._mark_wrong(rows, reason))
        self.put(ask)

    def open_question(self) -> None:
        """Note what could not be decided about the line."""
        rows = self.rows()
        if rows:
            ask = AskLine(
                translate("Page", "What could not be decided?"),
                translate("Page", "Enter notes the question; an empty one takes it away."),
                rows[0].open_question,
                may_be_empty=True,
            )
            ask.answered.connect(lambda question: self.answered(lambda: self.writer.ask_open(rows, question)))
            self.put(ask)

    def withdraw(self) -> None:
        """Withdraw the marked lines, or the current one; undo brings them back."""
        if not self._may_write():
            return
        lines = self._card.marked_ids() or [self._card.current_id()]
        rows = [row for line in lines for row in self._rows_of(line)]
        if rows:
            self.writer.withdraw(rows)
        elif not self._take_away(lines[0]):
            self._host.services.notices.info(
                translate("Page", "This line follows from another record; it is changed there.")
            )

    def merge(self) -> None:
        """Make the record one with another that is the same thing."""
        if self.built is not None and self._may_write():
            record = self.built.record
            if record.trashed_at is None:
                ask_to_merge(self._host, self._context, Link(record.id, record.kind, record.label))
            else:
                self._host.services.notices.info(translate("Page", "This record is in the trash."))

    def _edit_field(self, name: str) -> None:
        """Ask for the value of a field that no source states."""
        built, context, host = self.built, self._context, self._host
        if built is None:
            return
        record, line = built.record, self._card.current_id()

        def read(token: CancelToken) -> tuple[TermRow, ...]:
            return context.read(lambda connection: terms(connection, context.wording.language), token)

        def ask(found: tuple[TermRow, ...]) -> None:
            if line != self._card.current_id():
                return
            declared = fields_of(record.kind)[name]
            label = field_label(record.kind, name, context.wording)
            edit = EditField(label, field_widget(declared, self._around, found), record.fields[name])
            edit.answered.connect(lambda value: self.answered(lambda: self.writer.save_field(record, name, value)))
            self.put(edit)

        host.services.tasks.read(read, ask, self._failed, key=("terms", id(self)))

    def _edit_name(self, name_id: int) -> None:
        built = self.built
        name = next((one for one in built.record.names if one.id == name_id), None) if built is not None else None
        if built is None or name is None:
            return
        ask = AskLine(
            translate("Page", "Form of the name"),
            translate("Page", "Enter saves it. Parts, language and kind stand in the form (Ctrl+E)."),
            name.text,
        )
        ask.answered.connect(lambda text: self.answered(lambda: self.writer.save_name(built.record, name_id, text)))
        self.put(ask)

    def _mark_wrong(self, rows: list[StatementRow], reason: str) -> None:
        self.answered(lambda: self.writer.mark_wrong(rows, reason, lambda: self._ask_right(rows[0])))

    def _ask_right(self, row: StatementRow) -> None:
        """Ask what is right where the source is wrong; Escape leaves it open."""
        built, line = self.built, self._card.current_id()
        if built is None or self._open is not None or not self._card.isVisible():
            return
        wrong = draft_of(row, seen_from=built.record.id)
        draft = StatementDraft(about=wrong.about, what=wrong.what)
        self._state(_Stating(line, ""), draft, "object")

    def _state(self, stating: "_Stating", draft: StatementDraft, focus: str) -> None:
        """State a draft in the strip below a line, or change the statements that stand there."""
        if self.built is not None and stating.line is not None:
            self._open_strip(stating).begin(draft, focus, changing=bool(stating.rows))

    def _open_strip(self, stating: "_Stating") -> StatementStrip:
        """Put the strip below its line."""
        built = self.built
        if built is None:
            raise LookupError("no record is shown")
        self.close()
        if self._strip is None:
            self._strip = StatementStrip(self._around)
            self._strip.cancelled.connect(self._give_up)
            self._strip.accepted.connect(self._store)
        wording = self._context.wording
        self._strip.rank = ranked_for(stating.section, built.record.kind, wording)
        self._stating = stating
        self._strip.take_over(list(built.statements))
        self._open = self._strip
        self._card.put_below(stating.line, self._strip, self._strip.stops)
        return self._strip

    def _store(self, draft: StatementDraft) -> None:
        if self._stating.rows:
            self._change(self._stating.rows, draft)
        else:
            self._writer_of_drafts.save(draft, self._stated, self._refused)

    def _change(self, rows: Sequence[StatementRow], draft: StatementDraft) -> None:
        self.writer.change(rows, draft, self._stated, self._refused)

    def _stated(self, saved: Saved) -> None:
        """The fact is stored: its line gets the keyboard, where it comes up."""
        if self._strip is not None:
            self._strip.saved(saved)
        self.wanted = saved.id
        self.close()
        self._go_to_wanted()

    def _refused(self, sentence: str) -> None:
        if self._strip is not None:
            self._strip.refuse(sentence)

    def _go_to_wanted(self) -> None:
        """Go to the line of the statement that was just stored."""
        if self.built is None or self.wanted is None:
            return
        for line, rows in self.built.facts.items():
            if any(row.id == self.wanted for row in rows) and self._card.go_to(line):
                self.wanted = None
                if self._card.has_keyboard:
                    self._card.focus_line(line)
                return

    def answered(self, act: Callable[[], object]) -> None:
        """Close what is open below the line and do what was answered."""
        self.close()
        act()

    def put(self, widget: InPlace) -> None:
        """Open a widget below the current line and give it the keyboard."""
        self.close()
        line = self._card.current_id()
        if line is None:
            return
        widget.cancelled.connect(self.close)
        self._open = widget
        self._card.put_below(line, widget)
        widget.take_focus()

    def rows(self) -> list[StatementRow]:
        """Return the statements of the current line, to be changed; say so where it is none or none can be."""
        if not self._may_write():
            return []
        rows = self._rows_of(self._card.current_id())
        if not rows:
            text = translate("Page", "This line is no stated fact.")
            self._host.services.notices.info(text)
        return rows

    def _may_write(self) -> bool:
        """Whether the catalogue can be changed; that it cannot is said."""
        return may_write(self._host, self._context)

    def _rows_of(self, line: Hashable) -> list[StatementRow]:
        return list(self.built.facts.get(line, ())) if self.built is not None else []

    def _take_away(self, line: Hashable) -> bool:
        """Empty a field or take a form of the name away; False for any other line."""
        if self.built is None or not isinstance(line, tuple):
            return False
        kind, what = line
        if kind == "field":
            self.writer.save_field(self.built.record, what, None)
        elif kind == "name":
            self.writer.save_name(self.built.record, what, "")
        return kind in ("field", "name")

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))
