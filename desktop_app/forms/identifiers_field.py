"""The identifiers of a record: scheme and value, checked for form; one that another record has is told."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from database.commands.records import set_identifiers
from database.identifiers import IdentifierProblem, checked, recognised
from database.queries.links import Link, identified
from database.queries.records import RecordRow
from database.queries.terms import TermRow
from desktop_app.forms.buttons import remove_button
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.factory import terms_of
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.page import FormField
from desktop_app.forms.plain_fields import latin_digits, stored_text
from desktop_app.forms.plan import Resolve
from desktop_app.forms.rows import Row, Rows, row_layout
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.problems import problem_text
from desktop_app.texts import listed, translate
from desktop_app.wording.wording import Wording

IDENTIFIERS = "identifiers"
"""The key of the identifiers among the values of a form."""
SHARES = (4, 9)
PAUSE_MS = 250
"""How long the typing rests before it is asked who else has the number, in milliseconds."""

Pair = tuple[str, str]


class IdentifierRow(Row):
    """One identifier."""

    # They have no order: the scheme says what each is.
    fixed = True

    def __init__(self, terms: TermList, kind: str, scheme: str, value: str) -> None:
        super().__init__()
        self._kind = kind
        self.scheme, self.number = TermLine(terms), Line(figures=True)
        self.scheme.fill_code(scheme)
        self.number.fill(value)
        self.scheme.setAccessibleName(translate("Form", "Scheme of the identifier"))
        self.scheme.setPlaceholderText(translate("Form", "Scheme"))
        self.number.setAccessibleName(translate("Form", "Identifier"))
        self.number.setPlaceholderText(translate("Form", "Number, or the address of its page"))
        self.delete = remove_button(translate("Form", "Remove this identifier (Ctrl+Delete)"))
        layout = row_layout(self)
        layout.addWidget(self.scheme, SHARES[0])
        layout.addWidget(self.number, SHARES[1])
        layout.addWidget(self.delete)
        self.scheme.textChanged.connect(self.changed)
        self.number.textChanged.connect(self._told)

    @property
    def blank(self) -> bool:
        """Whether it says no number."""
        return not stored_text(self.number.text())

    def pair(self) -> Pair:
        """Return scheme and value as they are stored; what is wrong as it was typed."""
        scheme, typed = self.scheme.code() or "", latin_digits(stored_text(self.number.text()))
        try:
            return scheme, checked(scheme, typed, self._kind) if scheme else typed
        except IdentifierProblem:
            return scheme, typed

    def typed(self) -> Pair:
        """Return what was typed."""
        return self.scheme.text(), self.number.text()

    def problem(self) -> str:
        """Return what is wrong with it."""
        if self.blank:
            return ""
        scheme = self.scheme.code()
        if not scheme:
            return not_in_list(self.scheme.text(), self.scheme.terms)
        try:
            checked(scheme, latin_digits(stored_text(self.number.text())), self._kind)
        except IdentifierProblem as problem:
            return f"{self.scheme.text().strip()}: {problem_text(problem)}"
        return ""

    def first(self) -> QWidget:
        """Return the line for the number: a pasted address says its scheme itself."""
        return self.scheme if not self.scheme.text() else self.number

    def stops(self) -> list[QWidget]:
        """Return the lines and the button."""
        return [self.scheme, self.number, self.delete]

    def _told(self, text: str) -> None:
        if not self.scheme.text().strip() and (found := recognised(latin_digits(text))):
            self.scheme.fill_code(found[0])
        self.changed.emit()


class IdentifiersField(FieldWidget):
    """All identifiers."""

    def __init__(self, around: Surroundings, terms: TermList, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._terms, self._kind = around, terms, kind
        self._others: dict[Pair, Link] = {}
        self._asked: tuple[int | None, frozenset[Pair]] = (None, frozenset())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.rows: Rows[IdentifierRow] = Rows(translate("Form", "Add an identifier"))
        self.rows.wanted.connect(lambda at: self._insert(at, ("", ""), take_focus=True))
        self.rows.changed.connect(self._edited)
        self.rows.stops_changed.connect(self.stops_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)

    def value(self) -> tuple[Pair, ...]:
        """Return scheme and value of each."""
        return tuple(dict.fromkeys(row.pair() for row in self.rows.rows if not row.blank))

    def empty(self) -> tuple[Pair, ...]:
        """Return no identifiers."""
        return ()

    def contents(self) -> tuple[Pair, ...]:
        """Return what was typed, row by row."""
        return tuple(row.typed() for row in self.rows.rows)

    def restore(self, contents: tuple[Pair, ...]) -> None:
        """Bring the rows back."""
        with self.being_filled():
            self._show(())
            for scheme, number in contents:
                row = self._insert(len(self.rows.rows), ("", ""))
                row.scheme.fill(scheme)
                row.number.fill(number)
        self._pause.start()

    def problem(self) -> str:
        """Return the first thing that is wrong."""
        return next((found for row in self.rows.rows if (found := row.problem())), "")

    def hint(self) -> str:
        """Say which other records have the same identifier: it may be the same thing catalogued twice."""
        found = [
            translate("Form", "{number}: also on “{label}”").format(number=pair[1], label=self._others[pair].label)
            for pair in self.value()
            if pair in self._others
        ]
        return " · ".join(found)

    def in_words(self, value: tuple[Pair, ...]) -> str:
        """Return schemes and values."""
        return listed(f"{self._terms.label(scheme)} {number}" for scheme, number in value)

    def set_name(self, name: str) -> None:
        """Name the whole; its lines have names of their own."""
        self.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the lines and buttons of all rows."""
        return self.rows.stops()

    def _show(self, value: tuple[Pair, ...]) -> None:
        self.rows.clear()
        for pair in value:
            self._insert(len(self.rows.rows), pair)
        self._pause.start()
        self.stops_changed.emit()

    def _insert(self, at: int, pair: Pair, *, take_focus: bool = False) -> IdentifierRow:
        row = IdentifierRow(self._terms, self._kind, *pair)
        row.delete.clicked.connect(lambda: self.rows.remove(row))
        self.rows.insert(at, row, take_focus=take_focus)
        return row

    def _edited(self) -> None:
        self._pause.start()
        self._typed()

    def _ask(self) -> None:
        """Ask on a worker who else has these numbers."""
        wanted = frozenset(row.pair() for row in self.rows.rows if not row.blank and not row.problem())
        catalogue, record_id = self._around.catalogue, self.record_id
        if (record_id, wanted) == self._asked:
            return
        self._asked = record_id, wanted
        self._around.tasks.read(
            lambda token: catalogue.read(lambda connection: identified(connection, wanted, record_id), token),
            self._answer,
            key=("identifiers", id(self)),
        )

    def _answer(self, found: dict[Pair, Link]) -> None:
        before, self._others = self._others, found
        if before != found:
            self.hint_changed.emit()


class IdentifiersPart:
    """The identifiers of records of one kind."""

    key = IDENTIFIERS

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def read(
        self, connection: Any, row: RecordRow | None, found: Sequence[TermRow], wording: Wording
    ) -> tuple[Pair, ...]:
        """Return what the record has."""
        return row.identifiers if row is not None else ()

    def field(self, around: Surroundings, found: Sequence[TermRow]) -> FormField:
        """Return the field."""
        widget = IdentifiersField(around, terms_of(found, "identifier_scheme"), self._kind)
        return FormField(IDENTIFIERS, translate("Form", "Identifiers"), widget, alone=True)

    def save(
        self, writer: Any, record_id: int, opened: tuple[Pair, ...], value: tuple[Pair, ...], resolve: Resolve
    ) -> None:
        """Make these the identifiers of the record."""
        set_identifiers(writer, record_id, value)
