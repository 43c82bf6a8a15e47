"""Credit lines: those that are stated, with their source; new ones with role and person, made in place if need be."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.directions import begun, isolate
from desktop_app.forms.buttons import quiet, remove_button
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.credits import Credit
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.link_field import RecordLine, no_record, will_be_made
from desktop_app.forms.rows import Row, Rows, row_layout
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import Target
from desktop_app.texts import listed, plural, translate
from desktop_app.widgets.labels import plain_label

SHARES = (5, 8, 7)
"""Parts of the width for role, person and source."""

Typed = tuple[str, Target | None, str]
"""A new line as it was typed: role, who, the text for who."""


class CreditRow(Row):
    """What both kinds of lines can tell."""

    def credit(self) -> Credit | None:
        """Return the credit, None for a line that says nothing yet."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return what is wrong with it."""
        return ""


class _Toggle(QPushButton):
    """Withdraw or keep; Delete presses it, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Delete."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class StatedRow(CreditRow):
    """A line that is stated already: it can be withdrawn, visibly, and kept again."""

    fixed = True

    def __init__(self, credit: Credit, terms: TermList) -> None:
        super().__init__()
        self._credit = credit
        self._role = plain_label(terms.label(credit.role))
        self._who = plain_label(credit.who)
        self._source = plain_label("", "muted")
        self.toggle = _Toggle()
        quiet(self.toggle)
        self.toggle.clicked.connect(self._turn)
        layout = row_layout(self)
        for label, share in zip((self._role, self._who, self._source), SHARES, strict=True):
            shrinking(label)
            layout.addWidget(label, share)
        layout.addWidget(self.toggle)
        self._role.setContentsMargins(9, 0, 0, 0)
        self._tell()

    def credit(self) -> Credit:
        """Return the credit."""
        return self._credit

    def leaves(self) -> bool:
        """Withdraw instead: a stated line never vanishes from sight before it is saved."""
        self._turn()
        return False

    def withdraw(self, withdrawn: bool) -> None:
        """Mark it or not."""
        self._credit = replace(self._credit, withdrawn=withdrawn)
        self._tell()

    def stops(self) -> list[QWidget]:
        """Return the button."""
        return [self.toggle]

    def _turn(self) -> None:
        self.withdraw(not self._credit.withdrawn)
        self.changed.emit()

    def _tell(self) -> None:
        credit = self._credit
        source = credit.source
        if credit.withdrawn:
            many = "withdrawn when you save, with {count} sources"
            one = "withdrawn when you save, with its source"
            plainly = translate("Form", "withdrawn when you save")
            source = plural("Form", many, one, credit.sources) if credit.sources else plainly
        self._source.setText(begun(source, QApplication.isRightToLeft()))
        self._source.setToolTip(source)
        for label in (self._role, self._who):
            font = label.font()
            font.setStrikeOut(credit.withdrawn)
            label.setFont(font)
        text = translate("Form", "Keep") if credit.withdrawn else translate("Form", "Withdraw")
        self.toggle.setText(text)
        line = f"{text}: {self._role.text()}, {isolate(credit.who)}, {isolate(source)}"
        self.toggle.setAccessibleName(line)
        self.toggle.setToolTip(translate("Form", "{action} (Delete)").format(action=text))


class NewRow(CreditRow):
    """A line that is added here."""

    def __init__(self, around: Surroundings, terms: TermList, kinds: Sequence[str], typed: Typed) -> None:
        super().__init__()
        self.role, self.who = TermLine(terms), RecordLine(around, kinds)
        role, target, text = typed
        self.role.fill(role)
        self.who.fill_target(target)
        self.who.fill(text or self.who.text())
        self.role.setAccessibleName(translate("Form", "Role"))
        self.who.setAccessibleName(translate("Form", "Person or body"))
        self.who.setPlaceholderText(translate("Form", "Person or body"))
        self._note = shrinking(plain_label("", "muted"))
        self.delete = remove_button(translate("Form", "Remove this line (Ctrl+Delete)"))
        layout = row_layout(self)
        for widget, share in zip((self.role, self.who, self._note), SHARES, strict=True):
            layout.addWidget(widget, share)
        layout.addWidget(self.delete)
        self.role.textChanged.connect(self._told)
        self.who.textChanged.connect(self._told)
        self.who.picked.connect(self._told)
        self._tell()

    def credit(self) -> Credit | None:
        """Return the credit once somebody is chosen."""
        return Credit(self.role.code() or "", self.who.target) if self.who.target is not None else None

    def typed(self) -> Typed:
        """Return what was typed."""
        return self.role.text(), self.who.target, self.who.text()

    def problem(self) -> str:
        """Return what is wrong with it."""
        if self.who.unknown:
            return no_record(self.who.unknown)
        if self.who.target is not None and not self.role.code():
            if self.role.text().strip():
                return not_in_list(self.role.text(), self.role.terms)
            return translate("Form", "“{name}” has no role: choose one.").format(name=self.who.text())
        return ""

    def first(self) -> QWidget:
        """Return the line for the person: the role is proposed already."""
        return self.who if self.role.code() else self.role

    def stops(self) -> list[QWidget]:
        """Return the lines and the button."""
        return [self.role, self.who, self.delete]

    def _told(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        parts = [will_be_made(self.who.target)]
        if self.who.target is not None:
            parts.append(translate("Form", "no evidence"))
        self._note.setText(" · ".join(part for part in parts if part))
        self._note.setToolTip(self._note.text())


class CreditsField(FieldWidget):
    """All credits: the stated ones first, in order; new ones below."""

    def __init__(
        self,
        around: Surroundings,
        terms: TermList,
        kinds: Sequence[str],
        usual: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Make it; *kinds* may be created in place; *usual* are roles that an empty form begins with."""
        super().__init__(parent)
        self._around, self._terms, self._kinds, self._usual = around, terms, tuple(kinds), tuple(usual)
        self.rows: Rows[CreditRow] = Rows(translate("Form", "Add a credit"))
        self.rows.wanted.connect(self._add)
        self.rows.changed.connect(self._typed)
        self.rows.stops_changed.connect(self.stops_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)

    def value(self) -> tuple[Credit, ...]:
        """Return the credits."""
        return tuple(credit for row in self.rows.rows if (credit := row.credit()) is not None)

    def empty(self) -> tuple[Credit, ...]:
        """Return no credits."""
        return ()

    def contents(self) -> tuple[tuple[Credit, ...], tuple[Typed, ...]]:
        """Return the stated lines and what was typed into the new ones."""
        stated = tuple(row.credit() for row in self.rows.rows if isinstance(row, StatedRow))
        return stated, tuple(row.typed() for row in self.rows.rows if isinstance(row, NewRow))

    def restore(self, contents: tuple[tuple[Credit, ...], tuple[Typed, ...]]) -> None:
        """Bring both back."""
        stated, typed = contents
        with self.being_filled():
            self.rows.clear()
            for credit in stated:
                self._insert(StatedRow(credit, self._terms))
            for one in typed:
                self._insert(self._new(one))
        self.stops_changed.emit()

    def problem(self) -> str:
        """Return the first thing that is wrong."""
        return next((found for row in self.rows.rows if (found := row.problem())), "")

    def in_words(self, value: tuple[Credit, ...]) -> str:
        """Return the credits that are not withdrawn."""
        lines = []
        for one in value:
            who = one.who or (one.target.label if one.target is not None else "")
            if not one.withdrawn:
                lines.append(f"{self._terms.label(one.role)}: {who}")
        return listed(lines) or translate("Form", "none")

    def set_name(self, name: str) -> None:
        """Name the whole; its lines have names of their own."""
        self.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the lines and buttons of all rows."""
        return self.rows.stops()

    def _show(self, value: tuple[Credit, ...]) -> None:
        self.rows.clear()
        for credit in value:
            if credit.id is not None:
                self._insert(StatedRow(credit, self._terms))
            else:
                self._insert(self._new((self._terms.label(credit.role), credit.target, "")))
        if not value:
            for role in self._usual:
                self._insert(self._new((self._terms.label(role), None, "")))
        self.stops_changed.emit()

    def _insert(self, row: CreditRow) -> None:
        if isinstance(row, NewRow):
            row.delete.clicked.connect(lambda: self.rows.remove(row))
        self.rows.insert(len(self.rows.rows), row)

    def _new(self, typed: Typed) -> NewRow:
        return NewRow(self._around, self._terms, self._kinds, typed)

    def _add(self, at: int) -> None:
        before = self.rows.rows[at - 1].credit() if 0 < at <= len(self.rows.rows) else None
        role = before.role if before is not None else self._usual[0] if self._usual else ""
        row = self._new((self._terms.label(role), None, ""))
        row.delete.clicked.connect(lambda: self.rows.remove(row))
        stated = sum(isinstance(one, StatedRow) for one in self.rows.rows)
        self.rows.insert(max(at, stated), row, take_focus=True)


def shrinking(label: QLabel) -> QLabel:
    """Let a label be narrower than its text, which wraps."""
    label.setWordWrap(True)
    label.setMinimumWidth(48)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
