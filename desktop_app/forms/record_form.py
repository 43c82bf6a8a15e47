"""A record in its form, from opening to saving: the copy that is edited, drafts, and changes from elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from database.changes import Changes
from database.errors import InputProblem, Problem
from desktop_app.directions import isolated_in
from desktop_app.forms.draft_keeper import DraftKeeper
from desktop_app.forms.draft_store import Drafts
from desktop_app.forms.drafts import Draft, Opened
from desktop_app.forms.known_field import KnownField
from desktop_app.forms.page import FormPage
from desktop_app.forms.plan import FormPlan, Loaded, heading_of, make_groups, read_form, step_title
from desktop_app.forms.saving import FieldRefused, save_form
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import NAMES, NOTE, Sourced, changed_keys, meet, same, shortened
from desktop_app.problems import problem_text, reason_text
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import moment, translate

OWN_FIELDS = {"name": NAMES, "note": NOTE, "identifier": "identifiers", "file": "files"}
"""How commands call what every record has."""


class FormHost(Protocol):
    """What a form wants of the window."""

    def close_editor(self) -> None:
        """Show the room again."""
        ...

    def refresh_actions(self) -> None:
        """Ask the actions again whether they can be done."""
        ...


class RecordForm(QObject):
    """The editor of one kind of record: one page, one record at a time."""

    def __init__(
        self,
        host: FormHost,
        around: Surroundings,
        plan: FormPlan,
        drafts: Drafts,
        saved: Callable[[int], object],
    ) -> None:
        """Make it; *drafts* are those of all forms of the catalogue; *saved* is called with the id after each save."""
        self.page = FormPage()
        super().__init__(self.page)
        self._host, self._around, self._plan, self._on_saved = host, around, plan, saved
        self._drafts = drafts
        self._keeper = DraftKeeper(drafts, around.tasks, around.notices, self._draft, self)
        self._record_id: int | None = None
        self._near: tuple[int, ...] = ()
        self._given: Mapping[str, Any] = {}
        self._opened: Opened | None = None
        self._theirs: dict[str, Any] = {}
        self._otherwise: Mapping[str, Sourced] = {}
        self._touched: set[str] = set()
        self._refused: dict[str, str] = {}
        self._shown = False
        self._focus_wanted = False
        self._saving = False
        self._focus_before: QWidget | None = None
        self._was: tuple[bool, str] | None = None
        self.page.changed.connect(self._field_changed)
        self.page.save_asked.connect(self.save)
        self.page.revert_asked.connect(self.revert)
        self.page.leave_asked.connect(host.close_editor)
        self.page.decided.connect(self._decide)
        self.page.taken.connect(self._take_otherwise)
        around.changes.changed.connect(self._changed_somewhere)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.page

    @property
    def record_id(self) -> int | None:
        """The record in the form, None for one that is not saved yet."""
        return self._record_id

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was opened."""
        return bool(self._changed())

    def open(self, record_id: int | None, near: Sequence[int] = ()) -> None:
        """Show a record, or an empty form; a draft that was left comes back by itself.

        What follows from the records *near* is filled in and counts as typed once anything else is.
        """
        self._shown, self._record_id, self._opened = True, record_id, None
        self._near, self._given = tuple(near), {}
        self._was = None
        self.page.show_head(self._plan.title, self._plan.new if record_id is None else "")
        self.page.show_banner("")
        self._read(self._begin)

    def leave(self) -> None:
        """Keep what is not saved; nothing is asked."""
        if not self._shown:
            return
        self._shown = False
        self._keeper.leave()
        self._opened = None

    def take_focus(self) -> None:
        """Give the keyboard to the first field, as soon as it is there."""
        if self._opened is None:
            self._focus_wanted = True
        elif self.page.cells:
            self._focus_wanted = False
            self.page.focus_field(next(iter(self.page.cells)))

    def save(self) -> None:
        """Save all changes as one step; with a problem, go to the first field that has one."""
        if self._opened is None or self._saving:
            return
        for cell in self.page.cells.values():
            cell.widget.commit()
        if not self.dirty:
            return
        wrong = self._first_wrong()
        if wrong:
            self._touched |= set(self.page.cells)
            self._tell()
            self.page.focus_field(wrong)
            return
        opened, values = self._opened, self._values()
        changed = changed_keys(opened.values, values)
        plan, catalogue = self._plan, self._around.catalogue
        title = step_title(plan, opened, values)

        def write(_token: CancelToken) -> Changes | Exception:
            # Whatever happens comes back here: the form must never stay locked with somebody's work in it.
            try:
                return catalogue.write(
                    title, lambda writer: save_form(plan, writer, opened, values, changed), initiator=self
                )
            except Exception as error:
                return error

        self._lock(True)
        self._around.tasks.write(write, self._written)

    def revert(self) -> None:
        """Go back to what is saved."""
        if self._opened is None:
            return
        self._theirs.clear()
        self._touched.clear()
        self._refused.clear()
        self.page.show_banner("")
        for key, cell in self.page.cells.items():
            cell.settle()
            cell.widget.fill(self._opened.values[key])
        self._fill_given()
        self._tell()
        self.page.chain()
        self.take_focus()

    def _draft(self) -> Draft | None:
        """Return all that stands in the form, None where nothing is unsaved."""
        opened = self._opened
        if opened is None or self._saving or not self.dirty:
            return None
        cells, changed = self.page.cells, self._changed()
        told = [(cells[key].label, cells[key].widget) for key in cells if key in changed]
        return Draft(
            kind=self._plan.kind,
            record=self._record_id,
            opened=opened,
            contents={key: cell.widget.contents() for key, cell in cells.items()},
            at=datetime.now().astimezone(),
            heading=shortened(heading_of(self._plan, opened, self._values())),
            words=tuple((label, widget.in_words_now()) for label, widget in told),
        )

    def _read(self, then: Callable[[Loaded], object]) -> None:
        plan, record_id, around, drafts = self._plan, self._record_id, self._around, self._drafts
        near = self._near

        def ask(token: CancelToken) -> Loaded | Problem:
            try:
                loaded = around.catalogue.read(
                    lambda connection: read_form(plan, around.wording, connection, record_id, near), token
                )
            except InputProblem as problem:
                return problem
            return replace(loaded, draft=drafts.find((plan.kind, record_id)))

        def answer(found: Loaded | Problem) -> None:
            if not self._shown or record_id != self._record_id:
                return
            if isinstance(found, Problem):
                self._around.notices.info(problem_text(found) if self._opened is None else _gone())
                self._host.close_editor()
            elif found.opened.row is not None and found.opened.row.trashed_at is not None:
                self._around.notices.info(_gone())
                self._host.close_editor()
            else:
                then(found)

        self._around.tasks.read(ask, answer, key=("form", id(self)))

    def _begin(self, loaded: Loaded) -> None:
        self.page.set_groups(make_groups(self._plan, self._around, loaded.terms))
        self._opened, self._otherwise = loaded.opened, loaded.otherwise
        self._theirs.clear()
        self._touched.clear()
        self._refused.clear()
        draft = loaded.draft
        if draft is not None and draft.uid != (loaded.opened.row.uid if loaded.opened.row else None):
            # The draft of another record that had this number, before the catalogue was replaced by a copy.
            draft = None
        self._fill((draft.opened if draft else loaded.opened).values)
        self._given = {} if draft else loaded.given
        self._fill_given()
        if draft is not None:
            self._bring_back(draft, loaded)
        self._tell()
        if self._focus_wanted:
            self.take_focus()

    def _bring_back(self, draft: Draft, loaded: Loaded) -> None:
        self._opened = draft.opened
        for key, contents in draft.contents.items():
            if key in self.page.cells:
                self.page.cells[key].widget.restore(contents)
        self._touched |= self._changed()
        text = translate("Form", "What you had not saved ({time}) is here again. Revert goes back to what is saved.")
        self.page.show_banner(text.format(time=moment(draft.at)))
        self._keeper.came_back()
        self._meet(loaded)

    def _fill(self, values: dict[str, Any]) -> None:
        for key, cell in self.page.cells.items():
            cell.widget.record_id = self._record_id
            cell.settle()
            cell.widget.fill(values[key])

    def _fill_given(self) -> None:
        for key, value in self._given.items():
            self.page.cells[key].widget.fill(value)

    def _values(self) -> dict[str, Any]:
        return {key: cell.widget.value() for key, cell in self.page.cells.items()}

    def _changed(self) -> set[str]:
        """Return the fields that differ from the opened copy; one with a problem of its own does, too."""
        if self._opened is None:
            return set()
        values = self._values()
        changed = set(changed_keys(self._opened.values, values))
        given = {key for key in changed if key in self._given and values[key] == self._given[key]}
        if changed == given and not given & self._touched:
            # Nobody has typed anything yet; whoever chooses what stands there already has.
            changed = set()
        empty = self._record_id is None and not changed
        for key in self.page.cells:
            # An empty form lacks what is needed without anybody having changed anything.
            if self._problem(key) and not (empty and key not in self._touched):
                changed.add(key)
        return changed

    def _first_wrong(self) -> str:
        return next((key for key, cell in self.page.cells.items() if self._problem(key) or cell.meeting), "")

    def _problem(self, key: str) -> str:
        """Return what is wrong with a field: what it says itself, or what saving it said."""
        widget, field = self.page.cells[key].widget, self._plan.declared.get(key)
        found = widget.problem() or self._refused.get(key, "")
        if not found and field is not None and field.required and widget.value() == widget.empty():
            return translate("Form", "This is needed.")
        return found

    def _field_changed(self, key: str) -> None:
        self._touched.add(key)
        self._refused.pop(key, None)
        self._tell()

    def _tell(self) -> None:
        """Show what is wrong, and whether there is something to save."""
        if self._opened is None:
            return
        dirty = self.dirty
        if dirty:
            self._keeper.typed()
        else:
            self._keeper.drop((self._plan.kind, self._record_id))
        if not dirty and self._record_id is None:
            self._touched.clear()
        for key, cell in self.page.cells.items():
            cell.tell(self._problem(key) if key in self._touched else "", self._note(key))
            cell.offer(self._said_otherwise(key))
        wrong = self._first_wrong()
        reason = ""
        if wrong:
            cell = self.page.cells[wrong]
            text = translate("Form", "{field}: {problem}")
            choose = translate("Form", "choose which of the two values holds (Alt+1 or Alt+2).")
            reason = text.format(field=cell.label, problem=choose if cell.meeting else self._problem(wrong))
        row = self._opened.row
        self.page.show_head(self._plan.title, shortened(row.label) if row is not None else self._plan.new)
        self.page.show_state(dirty=dirty, reason=reason)
        if self._was != (dirty, reason):
            self._was = (dirty, reason)
            self._host.refresh_actions()

    def _said_otherwise(self, key: str) -> str:
        """Return what the file says otherwise than what stands in a field now, in words."""
        said = self._otherwise.get(key)
        if said is None:
            return ""
        widget = self.page.cells[key].widget
        value = widget.value()
        held = value.value if isinstance(value, Sourced) else value
        return (
            ""
            if same(held, said.value)
            else widget.in_words(Sourced(said.value) if isinstance(value, Sourced) else said.value)
        )

    def _take_otherwise(self, key: str) -> None:
        """Put what the file says into the field, as if it were typed."""
        said, widget = self._otherwise.get(key), self.page.cells[key].widget
        if said is None:
            return
        if isinstance(widget, KnownField):
            widget.take(said)
        else:
            widget.fill(said.value)
        self._field_changed(key)

    def _note(self, key: str) -> str:
        """Say of a changed field that sources state it: the new value overwrites none of them."""
        opened = self._opened
        if opened is None or opened.row is None or key not in opened.row.stated:
            return ""
        if self.page.cells[key].widget.value() == opened.values[key]:
            return ""
        return translate("Form", "Sources state this field: your value stands beside theirs, without evidence.")

    def _lock(self, locked: bool) -> None:
        """Take no typing while the writer works (some hundredths of a second); the keyboard comes back to its place."""
        self._saving = locked
        body = self.page
        if locked:
            focus = QApplication.focusWidget()
            self._focus_before = focus if focus is not None and body.isAncestorOf(focus) else None
            body.setEnabled(False)
            return
        body.setEnabled(True)
        if self._focus_before is not None:
            self._focus_before.setFocus()

    def _written(self, outcome: Changes | Exception) -> None:
        self._lock(False)
        if isinstance(outcome, InputProblem) and outcome.code == "changed_elsewhere":
            self._read(self._meet_before_saving)
        elif isinstance(outcome, FieldRefused | Problem):
            if not self._refuse(outcome):
                self.page.show_banner(problem_text(outcome), "problem")
        elif isinstance(outcome, Exception):
            self._around.notices.crash(outcome)
        else:
            made = self._record_id is None
            self._keeper.drop((self._plan.kind, self._record_id))
            self._record_id, self._given = outcome.result, {}
            self.page.show_banner("")
            self._read(self._saved_again)
            self._on_saved(outcome.result)
            text = translate("Form", "{name} was made.") if made else translate("Form", "{name} was saved.")
            name = heading_of(self._plan, Opened(None, {}), self._values())
            self._around.notices.info(text.format(name=isolated_in(shortened(name), QApplication.isRightToLeft())))

    def _refuse(self, problem: Exception) -> bool:
        """Show beside its field why it could not be saved; False where the problem is of no field."""
        key = ""
        if isinstance(problem, FieldRefused):
            key, reason = problem.key, str(problem)
        elif isinstance(problem, InputProblem) and problem.code == "bad_value":
            label, reason = problem.parameters.get("field"), reason_text(str(problem.parameters.get("reason", problem)))
            labels = {field.label: name for name, field in self._plan.declared.items()} | OWN_FIELDS
            key = labels.get(str(label), "")
        if key not in self.page.cells:
            return False
        self._refused[key] = reason
        self._touched.add(key)
        self._tell()
        self.page.focus_field(key)
        return True

    def _saved_again(self, loaded: Loaded) -> None:
        """Show what the save made of the values; the place of the keyboard is kept where it still is."""
        self._opened, self._otherwise = loaded.opened, loaded.otherwise
        self._touched.clear()
        self._refused.clear()
        self._refill(loaded.opened.values, set(self.page.cells), afresh=True)
        self._tell()

    def _refill(self, values: dict[str, Any], keys: set[str], *, afresh: bool = False) -> None:
        """Fill fields; *afresh* also those that hold the value: typing that is saved is not taken back by undo."""
        focus = QApplication.focusWidget()
        for key in self.page.cells:
            if key not in keys:
                continue
            cell = self.page.cells[key]
            cell.widget.record_id = self._record_id
            stops = cell.stops()
            at = stops.index(focus) if focus in stops else -1
            cell.settle()
            if afresh or cell.widget.value() != values[key] or cell.widget.problem():
                cell.widget.fill(values[key])
                if at >= 0:
                    now = cell.stops()
                    now[min(at, len(now) - 1)].setFocus()
        self.page.chain()

    def _changed_somewhere(self, changes: Changes) -> None:
        """Look again when the record was changed by anything but this form: another form, undo, redo."""
        if not self._shown or self._opened is None or self._record_id is None or changes.initiator is self:
            return
        if self._record_id in changes.ids:
            self._read(self._meet)

    def _meet(self, loaded: Loaded) -> None:
        """Take over what was changed elsewhere; where both sides changed a field, show both values."""
        if self._opened is None:
            return
        stored = loaded.opened.values
        self._otherwise = loaded.otherwise
        met = meet(self._opened.values, self._values(), stored)
        self._opened = Opened(loaded.opened.row, {**self._opened.values, **stored})
        self._refill(stored, {key for key, both in met.items() if not both} - self._wrong())
        for key, both in met.items():
            cell = self.page.cells[key]
            if both or (key in self._wrong() and cell.widget.value() != stored[key]):
                self._theirs[key] = stored[key]
                cell.meet(cell.widget.in_words(stored[key]))
        if any(cell.meeting for cell in self.page.cells.values()):
            text = translate(
                "Form",
                "This was changed elsewhere. Choose for each marked field: Alt+1 keeps yours, Alt+2 takes the other.",
            )
            self.page.show_banner(text, "problem")
        self.page.chain()
        self._tell()

    def _meet_before_saving(self, loaded: Loaded) -> None:
        """The change from elsewhere came between Save and its writing: nothing was saved yet."""
        self._meet(loaded)
        if not any(cell.meeting for cell in self.page.cells.values()):
            text = translate("Form", "This was changed elsewhere just now and is shown here. Save again to keep yours.")
            self.page.show_banner(text, "problem")

    def _wrong(self) -> set[str]:
        return {key for key in self.page.cells if self._problem(key)}

    def _decide(self, key: str, mine: bool) -> None:
        cell = self.page.cells[key]
        theirs = self._theirs.pop(key, None)
        cell.settle()
        if not mine:
            cell.widget.fill(theirs)
        if not any(one.meeting for one in self.page.cells.values()):
            self.page.show_banner("")
        self.page.chain()
        self.page.focus_field(key)
        self._tell()


def _gone() -> str:
    return translate("Form", "This record is in the trash, or was taken back: its form is closed.")
