"""What is asked for beside field and action: a value, words and their replacement, two terms, or another field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from database.batch.edit import COLLECTIONS, TAGS, Action, Edit, Find, Held, in_text
from database.errors import InputProblem
from database.fields import Field, FieldType
from database.queries.terms import TermRow
from desktop_app.features.batch.asked import Asked
from desktop_app.forms.chips_field import ChipsField
from desktop_app.forms.factory import field_widget
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.plain_fields import ExactField
from desktop_app.forms.surroundings import Surroundings
from desktop_app.problems import problem_text
from desktop_app.texts import translate
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.flow import FlowLayout
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.underlining import underline

Named = Callable[[Field], str]
"""Returns what a field is called on screen."""


class NotYet(Exception):
    """Something is still to be typed or is wrong; the text says what, "" for nothing that need be said."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What inputs are made of: where fields work, the terms, what fields are called, where something can be moved."""

    around: Surroundings
    terms: Sequence[TermRow]
    named: Named
    into: Sequence[Field] = ()


class Inputs(QWidget):
    """The inputs of one action with one field."""

    changed = Signal()

    def __init__(self, field: Field, action: Action) -> None:
        super().__init__()
        self.field = field
        self.action = action
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._fields: list[FieldWidget] = []
        self._boxes: list[QWidget] = []

    def stops(self) -> list[QWidget]:
        """Return the widgets that Tab goes to, in the order of reading."""
        return [stop for one in self._fields for stop in one.stops()] + self._boxes

    def asked(self) -> Asked:
        """Return what is asked for.

        Raises:
            NotYet: something is missing or wrong.
        """
        return Asked(self._edit())

    def take_focus(self) -> None:
        """Give the keyboard to the first input."""
        for stop in self.stops()[:1]:
            stop.setFocus()

    def show_wrong(self, problem: InputProblem) -> None:
        """Go to the place that is wrong, where that is known."""

    def hint(self) -> str:
        """Return what the inputs understood, such as a date in both calendars."""
        return " · ".join(filter(None, (one.hint() for one in self._fields)))

    @property
    def problem(self) -> str:
        """What is wrong with an input, "" where nothing is."""
        return next(filter(None, (one.problem() for one in self._fields)), "")

    def _edit(self) -> Edit:
        return Edit(self.field, self.action)

    def _add(self, title: str, widget: FieldWidget) -> FieldWidget:
        row = self._grid.rowCount()
        label = plain_label(title, "muted")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1)
        widget.set_name(title)
        widget.changed.connect(self.changed)
        widget.hint_changed.connect(self.changed)
        widget.stops_changed.connect(lambda: widget.set_name(title))
        self._fields.append(widget)
        return widget

    def _choice(self, title: str, choices: Sequence[tuple[str, Any]]) -> ChoiceBox:
        row = self._grid.rowCount()
        box = ChoiceBox()
        box.setAccessibleName(title)
        for text, value in choices:
            box.addItem(text, value)
        self._grid.addWidget(plain_label(title, "muted"), row, 0)
        self._grid.addWidget(box, row, 1)
        self._boxes.append(box)
        box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return box

    def _value_of(self, widget: FieldWidget) -> Any:
        if said := widget.problem():
            raise NotYet(said)
        return widget.value()


class ValueInputs(Inputs):
    """A value that is set, put before or behind, or taken off a list."""

    def __init__(self, field: Field, action: Action, offered: Offered) -> None:
        super().__init__(field, action)
        titles = {
            Action.SET: translate("Batch", "New value"),
            Action.APPEND: translate("Batch", "Put behind"),
            Action.PREPEND: translate("Batch", "Put before"),
            Action.REMOVE: translate("Batch", "Take away"),
        }
        if field.several and action in (Action.APPEND, Action.PREPEND):
            titles |= dict.fromkeys((Action.APPEND, Action.PREPEND), translate("Batch", "Add"))
        self._input = self._add(titles[action], value_widget(field, action, offered))

    def _edit(self) -> Edit:
        value = self._value_of(self._input)
        if self.field == COLLECTIONS:
            value = () if value is None else (value,)
        if value == self._input.empty() or value == ():
            if self.action is not Action.SET:
                raise NotYet("")
            if self.field.type is not FieldType.FLAG:
                raise NotYet(translate("Batch", "Type the new value. To empty the field, choose “Clear”."))
        return replace(super()._edit(), value=value)


class WordInputs(Inputs):
    """Words and what comes in their place."""

    def __init__(self, field: Field) -> None:
        super().__init__(field, Action.REPLACE)
        # Expressions and figures read from the left in any window.
        self.sought = ExactField(figures=True)
        self.replacement = ExactField(figures=True)
        self._add(translate("Batch", "Words"), self.sought)
        self._add(translate("Batch", "Replaced by"), self.replacement)
        self.pattern = QCheckBox(translate("Batch", "&Regular expression"))
        self.pattern.setToolTip(translate("Batch", r"Groups in brackets are \1, \2 … in the replacement"))
        self.case = QCheckBox(translate("Batch", "Capital letters &count"))
        self.words = QCheckBox(translate("Batch", "&Whole words only"))
        self.folded = QCheckBox(translate("Batch", "&Any spelling"))
        self.folded.setToolTip(translate("Batch", "As in the search: marks, forms of letters and digits are alike"))
        self.case.setChecked(True)
        boxes = QWidget()
        flow = FlowLayout(boxes)
        for box in (self.pattern, self.case, self.words, self.folded):
            flow.addWidget(box)
            self._boxes.append(box)
            box.toggled.connect(self._ticked)
        self._grid.addWidget(boxes, self._grid.rowCount(), 0, 1, 2)

    def show_wrong(self, problem: InputProblem) -> None:
        """Mark the sign that is wrong."""
        line = {"pattern": self.sought.line, "replacement": self.replacement.line}.get(problem.code)
        if line is not None:
            line.setAccessibleDescription(problem_text(problem))
            mark(line, int(problem.parameters["at"]) - 1)

    def _ticked(self) -> None:
        # An expression says itself which letters are meant; in any spelling capital letters are alike.
        self.folded.setEnabled(not self.pattern.isChecked())
        self.case.setEnabled(self.pattern.isChecked() or not self.folded.isChecked())
        self.changed.emit()

    def _edit(self) -> Edit:
        for line in (self.sought.line, self.replacement.line):
            line.setAccessibleDescription("")
            mark(line, None)
        if not self.sought.value():
            raise NotYet("")
        pattern = self.pattern.isChecked()
        find = Find(
            self.sought.value(),
            self.replacement.value(),
            pattern,
            self.case.isChecked(),
            self.words.isChecked(),
            self.folded.isChecked() and not pattern,
        )
        return replace(super()._edit(), find=find)


class ExchangeInputs(Inputs):
    """One term or link, and the one that comes in its place."""

    def __init__(self, field: Field, offered: Offered) -> None:
        super().__init__(field, Action.REPLACE)
        one = replace(field, several=False)
        self._sought = self._add(translate("Batch", "What is there"), _one_widget(one, offered))
        self._given = self._add(translate("Batch", "Replaced by"), _one_widget(one, offered))

    def _edit(self) -> Edit:
        sought, given = self._value_of(self._sought), self._value_of(self._given)
        if sought == self._sought.empty() or given == self._given.empty():
            raise NotYet("")
        return replace(super()._edit(), sought=sought, value=given)


class MoveInputs(Inputs):
    """The field that something is moved into, and what becomes of what is there."""

    def __init__(self, field: Field, offered: Offered) -> None:
        super().__init__(field, Action.MOVE)
        names = [(offered.named(one), one) for one in offered.into]
        self._into = self._choice(translate("Batch", "Into"), sorted(names, key=lambda one: one[0].casefold()))
        self._held = self._choice(
            translate("Batch", "Where something is there"),
            (
                (translate("Batch", "leave the record as it is"), Held.LEAVE),
                (translate("Batch", "replace it"), Held.REPLACE),
                (translate("Batch", "put it behind"), Held.APPEND),
            ),
        )

    def _edit(self) -> Edit:
        into = self._into.currentData()
        if into is None:
            raise NotYet(translate("Batch", "No other field can hold this."))
        return replace(super()._edit(), into=into, held=Held(self._held.currentData()))


def mark(line: QLineEdit, at: int | None) -> None:
    """Underline the sign at a place (a code point) as wrong, or none."""
    underline(line, [] if at is None else [(at, at + 1)])


def make_inputs(field: Field, action: Action, offered: Offered) -> Inputs:
    """Return the inputs for what is done with a field."""
    if action is Action.CLEAR:
        return Inputs(field, action)
    if action is Action.MOVE:
        return MoveInputs(field, offered)
    if action is Action.REPLACE:
        return WordInputs(field) if in_text(field) else ExchangeInputs(field, offered)
    return ValueInputs(field, action, offered)


def value_widget(field: Field, action: Action, offered: Offered) -> FieldWidget:
    """Return the widget for the value of an action."""
    if field == TAGS:
        return ChipsField()
    if field == COLLECTIONS:
        return LinkField(offered.around, field.targets)
    if field.type is FieldType.TEXT and not field.several and action in (Action.APPEND, Action.PREPEND):
        return ExactField()
    return field_widget(field, offered.around, offered.terms)


def _one_widget(field: Field, offered: Offered) -> FieldWidget:
    return (
        LinkField(offered.around, field.targets)
        if field == replace(COLLECTIONS, several=False)
        else field_widget(field, offered.around, offered.terms)
    )
