"""What is asked before two records become one: which stays, and whose value holds where they contradict each other."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from database.fields import fields_of
from database.queries.links import Link
from database.queries.merging import Pair
from database.queries.records import RecordRow
from database.queries.telling import Facts
from desktop_app.directions import isolate
from desktop_app.forms.link_field import RecordLine
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.telling import told_apart
from desktop_app.forms.values import told_from
from desktop_app.texts import translate
from desktop_app.widgets.fonts import LARGE, scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.wording.statements import field_label, field_value

SIZE = (560, 420)
SHOWN, SHOWN_LARGE = 40, 24
"""Characters of a value that stand beside the other one, also in large type; the rest is told by its tip."""


class MergeDialog(QDialog):
    """Two records side by side, with only the fields in which both have a value and not the same.

    Tab goes from field to field, the arrows choose a side, Enter merges. Without a second record it is asked for by
    type-ahead first.
    """

    wanted = Signal(int, int)
    """Two records are to be read, the one that stays first; answer with `show_pair`."""
    decided = Signal(object, object)
    """The `Pair` and the fields in which the value of the one that goes is to hold."""

    def __init__(self, around: Surroundings, kept: Link, merged: Link | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Merge", "Join two records"))
        self._around = around
        self._sides: tuple[Link, Link | None] = (kept, merged)
        self._pair: Pair | None = None
        self._asking = merged is None
        self._choices: dict[str, QButtonGroup] = {}
        self._kept = plain_label(isolate(kept.label))
        self._kept_facts, self._merged_facts = plain_label(tone="muted"), plain_label(tone="muted")
        self._merged = plain_label(isolate(merged.label) if merged is not None else "")
        self.line = RecordLine(around, (kept.kind,), other_than=kept.id)
        self.line.setAccessibleName(translate("Merge", "The other record"))
        self.line.setPlaceholderText(translate("Merge", "Type its name"))
        self.line.picked.connect(self._picked)
        self.swap_button = QPushButton(translate("Merge", "&Swap: keep the other one"))
        self.swap_button.setAutoDefault(False)
        self.swap_button.clicked.connect(self._swap)
        self._said = plain_label(tone="muted")
        self._warning = plain_label(translate("Merge", "It is stated that these two are different."))
        self._body = QScrollArea()
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QScrollArea.Shape.NoFrame)
        # The choices inside it are the stops of Tab.
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox()
        self.merge_button = buttons.addButton(translate("Merge", "&Join"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Merge", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        # Once it is inside the dialog: only then Enter in a choice presses it.
        self.merge_button.setDefault(True)
        self._ready(None)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are shown."""
        return tuple(self._choices)

    @property
    def said(self) -> str:
        """The sentence above the fields."""
        return self._said.text()

    @property
    def told(self) -> tuple[str, str]:
        """What is known of the one that stays and of the one that goes."""
        return self._kept_facts.text(), self._merged_facts.text()

    def begin(self) -> None:
        """Read the two, or ask for the second."""
        if self._sides[1] is None:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ask()

    def show_pair(self, found: Pair, known: Mapping[int, Facts]) -> None:
        """Show the two; an answer about two others is dropped."""
        kept, merged = self._sides
        if merged is None or (found.kept.id, found.merged.id) != (kept.id, merged.id):
            return
        wording = self._around.wording
        for row, name, told in (
            (found.kept, self._kept, self._kept_facts),
            (found.merged, self._merged, self._merged_facts),
        ):
            name.setText(isolate(row.label))
            told.setText(told_apart(known[row.id], row.kind, wording) if row.id in known else "")
        self._ready(found)
        first = next((group.buttons()[0] for group in self._choices.values()), None)
        (first or self.merge_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        kept, merged = self._sides
        if merged is not None:
            self.wanted.emit(kept.id, merged.id)

    def _picked(self) -> None:
        target, kept = self.line.target, self._sides[0]
        if isinstance(target, Link):
            self._sides = (kept, target)
            self._ask()

    def _swap(self) -> None:
        kept, merged = self._sides
        if merged is not None:
            self._sides, self._asking = (merged, kept), False
            self._ready(None)
            self._ask()

    def _ready(self, found: Pair | None) -> None:
        """Let them be merged, or not yet."""
        self._pair = found
        chosen = found is not None and self._sides[1] is not None
        self.line.setVisible(self._asking)
        self._merged.setVisible(not self._asking)
        self._merged_facts.setVisible(chosen)
        self.swap_button.setEnabled(chosen)
        self.merge_button.setEnabled(chosen)
        self._warning.setVisible(found is not None and found.different)
        self._show_fields(found)

    def _show_fields(self, found: Pair | None) -> None:
        self._choices.clear()
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        if found is None:
            self._said.setText("")
        elif not found.contradictions:
            self._said.setText(translate("Merge", "Nothing in the two contradicts the other."))
        else:
            self._said.setText(translate("Merge", "They differ here. What is chosen holds:"))
            self._heads(grid, found)
            for number, name in enumerate(found.contradictions, 1):
                self._row(grid, number, name, found)
        grid.setRowStretch(grid.rowCount(), 1)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        self._body.setWidget(body)
        self._chain()

    def _heads(self, grid: QGridLayout, found: Pair) -> None:
        for column, row in ((1, found.kept), (2, found.merged)):
            head = plain_label(isolate(row.label), tone="muted")
            head.setWordWrap(True)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignTop)

    def _row(self, grid: QGridLayout, number: int, name: str, found: Pair) -> None:
        label = field_label(found.kept.kind, name, self._around.wording)
        grid.addWidget(plain_label(label), number, 0)
        group = QButtonGroup(grid.parentWidget())
        both = (self._value(found.kept, name), self._value(found.merged, name))
        longest = SHOWN_LARGE if scaled(100) >= LARGE else SHOWN
        for column, (value, other) in enumerate((both, both[::-1]), 1):
            choice = QRadioButton(isolate(told_from(value, other, longest)).replace("&", "&&"))
            choice.setToolTip(value)
            choice.setAccessibleName(f"{label}: {value}")
            choice.setChecked(column == 1)
            group.addButton(choice, column)
            grid.addWidget(choice, number, column)
        self._choices[name] = group

    def _value(self, row: RecordRow, name: str) -> str:
        return field_value(fields_of(row.kind)[name], row.fields[name], self._around.wording)

    def _chain(self) -> None:
        """Let Tab go through the fields in their order, from the button above to those below."""
        before: QWidget = self.swap_button
        for group in self._choices.values():
            for choice in group.buttons():
                QWidget.setTabOrder(before, choice)
                before = choice
        QWidget.setTabOrder(before, self.merge_button)

    def _decide(self) -> None:
        if self._pair is not None:
            taken = tuple(name for name, group in self._choices.items() if group.checkedId() == 2)
            self.decided.emit(self._pair, taken)
            self.accept()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        resize_on_screen(self, *SIZE)
        top = QGridLayout()
        top.setHorizontalSpacing(16)
        top.setVerticalSpacing(4)
        stays = plain_label(translate("Merge", "Stays"), tone="muted")
        goes = plain_label(translate("Merge", "Goes into it, and to the trash"), tone="muted")
        goes.setWordWrap(True)
        # The other record is asked for or shown, in the same place.
        rows = ((stays, self._kept), (None, self._kept_facts), (goes, self._merged), (None, self._merged_facts))
        for row, (head, cell) in enumerate(rows):
            if head is not None:
                top.addWidget(head, row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            top.addWidget(cell, row, 1)
        top.addWidget(self.line, 2, 1)
        top.setColumnStretch(1, 1)
        for label in (self._kept, self._merged, self._said, self._warning, self._kept_facts, self._merged_facts):
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._warning)
        layout.addWidget(self._said)
        layout.addWidget(self._body, 1)
        layout.addWidget(buttons)
