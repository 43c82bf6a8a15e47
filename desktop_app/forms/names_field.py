"""The forms of a record's name: text, kind, language, how it sorts; the first preferred one heads the record."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from database.commands.records import NameForm
from desktop_app.forms.buttons import REMOVE_WIDTH, remove_button
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.rows import Row, Rows
from desktop_app.forms.terms import TermList
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label

SHARES = (9, 6, 4, 4)
"""Parts of the width for text, kind, language and sort form."""
LEAST = 66
"""Width of a part at least, in pixels: the longest of the headings."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")


class NameFormRow(Row):
    """One form of the name."""

    def __init__(self, form: NameForm, terms: TermList, title: str) -> None:
        super().__init__()
        self._form = form
        self.text, self.kind, self.language, self.sort_as = Line(), TermLine(terms), Line(figures=True), Line()
        self.text.fill(form.text)
        self.kind.fill_code(form.kind)
        self.language.fill(form.language)
        self.sort_as.fill(form.sort_as)
        self.text.setToolTip(translate("Form", "Enter adds another form, Alt+Up and Alt+Down move this one"))
        self.delete = remove_button(translate("Form", "Remove this form (Ctrl+Delete)"))
        names = (title, translate("Form", "Kind"), translate("Form", "Language"), translate("Form", "Sorts as"))
        layout = row_layout(self)
        for line, name, share in zip(self._lines(), names, SHARES, strict=True):
            line.setAccessibleName(name)
            line.textChanged.connect(self.changed)
            line.setMinimumWidth(LEAST)
            layout.addWidget(line, share)
        layout.addWidget(self.delete)

    def form(self) -> NameForm:
        """Return the form as it stands, with the parts that the row does not show."""
        return replace(
            self._form,
            text=stored_text(self.text.text()),
            kind=self.kind.code() or "",
            language=stored_text(self.language.text()),
            sort_as=stored_text(self.sort_as.text()),
        )

    def contents(self) -> tuple[NameForm, tuple[str, ...]]:
        """Return what was typed."""
        return self._form, tuple(line.text() for line in self._lines())

    def restore(self, texts: Sequence[str]) -> None:
        """Show what was typed."""
        for line, text in zip(self._lines(), texts, strict=True):
            line.fill(text)

    def stops(self) -> list[QWidget]:
        """Return the lines and the button."""
        return [*self._lines(), self.delete]

    @property
    def blank(self) -> bool:
        """Whether nothing was typed into a new row: such a row is no form."""
        typed = (self.text.text(), self.language.text(), self.sort_as.text())
        return self._form.id is None and not any(text.strip() for text in typed)

    def problem(self) -> str:
        """Return what is wrong with it."""
        if self.blank:
            return ""
        if not stored_text(self.text.text()):
            return translate("Form", "A form of the name has no text: write it, or remove the row (Ctrl+Delete).")
        if not self.kind.code():
            return not_in_list(self.kind.text(), self.kind.terms)
        language = self.language.text().strip()
        if language and not _LANGUAGE.fullmatch(language):
            text = translate("Form", "“{text}” is no language code: write one like fa, en or fa-Latn.")
            return text.format(text=language)
        return ""

    def _lines(self) -> tuple[Line, TermLine, Line, Line]:
        return self.text, self.kind, self.language, self.sort_as


class NamesField(FieldWidget):
    """All forms of the name, in order."""

    def __init__(self, terms: TermList, title: str, *, required: bool, parent: QWidget | None = None) -> None:
        """Make it; *title* is what a name is called here (Title, Name)."""
        super().__init__(parent)
        self._terms = terms
        self._title = title
        self._required = required
        self.rows: Rows[NameFormRow] = Rows(translate("Form", "Add another form"), self._head())
        self.rows.wanted.connect(self._add)
        self.rows.changed.connect(self._typed)
        self.rows.stops_changed.connect(self._restop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.clear()

    def value(self) -> tuple[NameForm, ...]:
        """Return the forms."""
        return tuple(row.form() for row in self.rows.rows if not row.blank)

    def empty(self) -> tuple[NameForm, ...]:
        """Return no forms."""
        return ()

    def contents(self) -> tuple[tuple[NameForm, tuple[str, ...]], ...]:
        """Return what was typed, row by row."""
        return tuple(row.contents() for row in self.rows.rows)

    def restore(self, contents: tuple[tuple[NameForm, tuple[str, ...]], ...]) -> None:
        """Bring the rows back."""
        with self.being_filled():
            self._show(tuple(form for form, _texts in contents))
            for row, (_form, texts) in zip(self.rows.rows, contents, strict=False):
                row.restore(texts)

    def problem(self) -> str:
        """Return the first thing that is wrong."""
        if self._required and all(row.blank for row in self.rows.rows):
            return translate("Form", "A {name} is needed.").format(name=self._title.lower())
        return next((found for row in self.rows.rows if (found := row.problem())), "")

    def in_words(self, value: tuple[NameForm, ...]) -> str:
        """Return the forms with their kinds."""
        return ", ".join(f"{one.text} ({self._terms.label(one.kind)})" for one in value)

    def set_name(self, name: str) -> None:
        """Name the whole; its lines have names of their own."""
        self.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the lines and buttons of all rows."""
        return self.rows.stops()

    def _show(self, value: tuple[NameForm, ...]) -> None:
        self.rows.clear()
        for form in value or (NameForm("", "preferred"),):
            self._insert(len(self.rows.rows), form)
        self._restop()

    def _add(self, at: int) -> None:
        self._insert(at, NameForm("", "as_printed" if self.rows.rows else "preferred"), take_focus=True)

    def _insert(self, at: int, form: NameForm, *, take_focus: bool = False) -> None:
        row = NameFormRow(form, self._terms, self._title)
        row.delete.clicked.connect(lambda: self._remove(row))
        self.rows.insert(at, row, take_focus=take_focus)

    def _remove(self, row: NameFormRow) -> None:
        self.rows.remove(row)

    def _restop(self) -> None:
        self.stops_changed.emit()

    def _head(self) -> QWidget:
        head = QWidget()
        layout = row_layout(head)
        titles = (self._title, translate("Form", "Kind"), translate("Form", "Language"), translate("Form", "Sorts as"))
        for title, share in zip(titles, SHARES, strict=True):
            label = plain_label(title, "muted")
            label.setMinimumWidth(LEAST)
            layout.addWidget(label, share)
        layout.addSpacing(REMOVE_WIDTH + layout.spacing())
        return head


def row_layout(row: QWidget) -> QHBoxLayout:
    """Return the layout of a row."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    return layout
