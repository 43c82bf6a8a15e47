"""The forms of a record's name: text, kind, language, how it sorts; unfolded romanisation and the parts of the name.

The first preferred form heads the record.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from database.commands.records import NameForm
from desktop_app.forms.buttons import REMOVE_WIDTH, quiet, remove_button
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.language_line import LanguageLine, language_problem
from desktop_app.forms.line_edit import Line
from desktop_app.forms.plain_fields import shows_something, stored_text
from desktop_app.forms.rows import Row, Rows, row_layout
from desktop_app.forms.terms import TermList
from desktop_app.texts import listed, number, translate
from desktop_app.widgets.flow import FlowLayout
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import plain_label

SHARES = (9, 6, 4, 4)
"""Parts of the width for text, kind, language and sort form."""
LONGEST = 1_000
"""Characters of a name."""
LEAST, PART = 66, 104
"""Width of a line at least, and of one below its own title, in pixels."""
APART = 12
"""Between a title and the next one: they stand beside each other without a frame."""

_LATIN = """dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir dame hajj haj hajji ayatollah hojjatoleslam imam
sheikh shaykh seyyed sayyid general lieutenant major colonel captain commander martyr president minister"""
_ARABIC = """دکتر پروفسور استاد شهید حاج حاجی سردار سرلشکر سرتیپ سرهنگ آیت‌الله حجت‌الاسلام امام شیخ سید مهندس آقای خانم
الدكتور الأستاذ الشيخ السيد الحاج الإمام الشهيد اللواء القائد الفنان الفنانة"""
HONORIFICS = frozenset(f"{_LATIN} {_ARABIC}".split())
"""Words before a name that are no part of it."""


@dataclass(frozen=True, slots=True)
class NameTerms:
    """What forms of names are chosen from; *parts*: they have a given and a family name."""

    kinds: TermList
    romanisations: TermList
    title: str
    parts: bool


class NameFormRow(Row):
    """One form of the name; Ctrl+. unfolds what most forms do not have."""

    def __init__(self, form: NameForm, terms: NameTerms) -> None:
        super().__init__()
        self._form = form
        self._terms = terms
        self.text, self.kind, self.language, self.sort_as = Line(), TermLine(terms.kinds), LanguageLine(), Line()
        self.romanisation = TermLine(terms.romanisations)
        self.parts: dict[str, Line] = {
            name: Line() for name in (("honorific", "given", "particle", "family") if terms.parts else ())
        }
        self.text.setToolTip(translate("Form", "Enter adds another form, Alt+Up and Alt+Down move this one"))
        self.unfold = quiet(QPushButton(icon("chevron-down"), ""))
        self.unfold.setFixedWidth(REMOVE_WIDTH)
        self.unfold.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.unfold.clicked.connect(self._turn)
        self.delete = remove_button(translate("Form", "Remove this form (Ctrl+Delete)"))
        names = (terms.title, translate("Form", "Kind"), translate("Form", "Language"), translate("Form", "Sorts as"))
        first = QWidget()
        layout = row_layout(first)
        for line, name, share in zip(self._lines()[: len(SHARES)], names, SHARES, strict=True):
            line.setAccessibleName(name)
            line.setMinimumWidth(_least())
            layout.addWidget(line, share)
        layout.addWidget(self.unfold)
        layout.addWidget(self.delete)
        self.folds = self._make_folds()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(first)
        column.addWidget(self.folds)
        self._show(form)
        for line in self._lines():
            line.textChanged.connect(self.changed)
            line.installEventFilter(self)
        for part in self.parts.values():
            part.textChanged.connect(self._suggest)
        self._suggest()
        told = form.romanisation or any(getattr(form, name) for name in self.parts)
        self.set_unfolded(bool(told))

    def form(self) -> NameForm:
        """Return the form as it stands."""
        parts: dict[str, Any] = {name: stored_text(line.text()) for name, line in self.parts.items()}
        return replace(
            self._form,
            text=stored_text(self.text.text()),
            kind=self.kind.code() or "",
            language=self.language.code(),
            sort_as=stored_text(self.sort_as.text()),
            romanisation=self.romanisation.code() or "",
            **parts,
        )

    def contents(self) -> tuple[NameForm, tuple[str, ...]]:
        """Return what was typed."""
        return self._form, tuple(line.text() for line in self._lines())

    def restore(self, texts: Sequence[str]) -> None:
        """Show what was typed."""
        for line, text in zip(self._lines(), texts, strict=False):
            line.fill(text)
        if any(texts[len(SHARES) :]):
            self.set_unfolded(True)

    def stops(self) -> list[QWidget]:
        """Return the lines in sight, in the order of reading, and the button."""
        lines = self._lines()
        first: list[QWidget] = [*lines[: len(SHARES)], self.delete]
        return first + (list(lines[len(SHARES) :]) if not self.folds.isHidden() else [])

    def set_unfolded(self, unfolded: bool, *, take_focus: bool = False) -> None:
        """Show or hide romanisation and parts."""
        self.folds.setVisible(unfolded)
        tip = (
            translate("Form", "Hide romanisation and parts (Ctrl+.)")
            if unfolded
            else translate("Form", "Show romanisation and parts (Ctrl+.)")
        )
        if not self._terms.parts:
            tip = (
                translate("Form", "Hide the romanisation (Ctrl+.)")
                if unfolded
                else translate("Form", "Show the romanisation (Ctrl+.)")
            )
        self.unfold.setToolTip(tip)
        self.unfold.setAccessibleName(tip)
        self.unfold.setIcon(icon("chevron-up" if unfolded else "chevron-down"))
        self.stops_changed.emit()
        if take_focus:
            target = self._lines()[len(SHARES)] if unfolded else self.text
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Unfold, and fold, on Ctrl+."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_Period:
                self._turn()
                return True
        return super().eventFilter(watched, event)

    @property
    def blank(self) -> bool:
        """Whether nothing was typed into a new row: such a row is no form."""
        typed = (line.text() for line in self._lines() if line is not self.kind)
        return self._form.id is None and not any(text.strip() for text in typed)

    def problem(self) -> str:
        """Return what is wrong with it."""
        if self.blank:
            return ""
        if not shows_something(self.text.text()):
            return translate("Form", "A form of the name has no text: write it, or remove the row (Ctrl+Delete).")
        if len(self.text.text()) > LONGEST:
            return translate("Form", "This is too long for a name: {most} characters are the most.").format(
                most=number(LONGEST)
            )
        if not self.kind.code():
            return not_in_list(self.kind.text(), self.kind.terms)
        if self.romanisation.code() is None:
            return not_in_list(self.romanisation.text(), self.romanisation.terms)
        return language_problem(self.language.text())

    def hint(self) -> str:
        """Say that a title before the name is a part of its own."""
        first, _, rest = stored_text(self.text.text()).partition(" ")
        if not self._terms.parts or not rest or first.casefold() not in HONORIFICS:
            return ""
        text = translate("Form", "“{word}” is an honorific: it has a place of its own beside the name (Ctrl+.).")
        return text.format(word=first)

    def _lines(self) -> list[Line]:
        """Return all lines, the ones always in sight first."""
        first: list[Line] = [self.text, self.kind, self.language, self.sort_as]
        return [*first, *self.parts.values(), self.romanisation]

    def _make_folds(self) -> QWidget:
        folds = QWidget()
        flow = FlowLayout(folds, spacing=6)
        flow.setContentsMargins(0, 0, 0, 4)
        titles = {
            "honorific": translate("Form", "Honorific"),
            "given": translate("Form", "Given name"),
            "particle": translate("Form", "Particle"),
            "family": translate("Form", "Family name"),
        }
        told: list[tuple[str, Line]] = [(titles[name], line) for name, line in self.parts.items()]
        told.append((translate("Form", "Romanisation"), self.romanisation))
        for title, line in told:
            line.setAccessibleName(title)
            flow.addWidget(_Titled(title, line))
        return folds

    def _show(self, form: NameForm) -> None:
        self.text.fill(form.text)
        self.kind.fill_code(form.kind)
        self.language.fill(form.language)
        self.sort_as.fill(form.sort_as)
        self.romanisation.fill_code(form.romanisation)
        for name, line in self.parts.items():
            line.fill(getattr(form, name))

    def _turn(self) -> None:
        self.set_unfolded(self.folds.isHidden(), take_focus=True)

    def _suggest(self) -> None:
        """Show how the name sorts by its parts, where nothing else is written."""
        if not self.parts:
            return
        family, given = (stored_text(self.parts[name].text()) for name in ("family", "given"))
        self.sort_as.setPlaceholderText(", ".join(part for part in (family, given) if part) if family else "")


class _Titled(QWidget):
    """A line below its title; several stand beside each other and wrap where the type is large."""

    def __init__(self, title: str, line: Line) -> None:
        super().__init__()
        self._title = plain_label(title, "muted")
        self._title.setBuddy(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(line)

    def sizeHint(self) -> QSize:
        """Return a width that shows the title and some letters."""
        return QSize(max(scaled(PART), self._title.sizeHint().width() + scaled(APART)), super().sizeHint().height())


class NamesField(FieldWidget):
    """All forms of the name, in order."""

    def __init__(self, terms: NameTerms, *, required: bool, parent: QWidget | None = None) -> None:
        """Make it; at least one form is needed where that is *required*."""
        super().__init__(parent)
        self._terms = terms
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
            return translate("Form", "A {name} is needed.").format(name=self._terms.title.lower())
        return next((found for row in self.rows.rows if (found := row.problem())), "")

    def hint(self) -> str:
        """Return the first thing that may be better elsewhere."""
        return next((found for row in self.rows.rows if (found := row.hint())), "")

    def in_words(self, value: tuple[NameForm, ...]) -> str:
        """Return the forms with all that is said of each."""
        return listed(self._told(one) for one in value)

    def _told(self, form: NameForm) -> str:
        parts = (form.honorific, form.given, form.particle, form.family)
        told = [
            self._terms.kinds.label(form.kind),
            form.language,
            form.sort_as,
            " | ".join(part for part in parts if part),
        ]
        if form.romanisation:
            told.append(self._terms.romanisations.label(form.romanisation))
        return f"{form.text} ({', '.join(one for one in told if one)})"

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
        row = NameFormRow(form, self._terms)
        row.delete.clicked.connect(lambda: self._remove(row))
        self.rows.insert(at, row, take_focus=take_focus)

    def _remove(self, row: NameFormRow) -> None:
        self.rows.remove(row)

    def _restop(self) -> None:
        self.stops_changed.emit()

    def _head(self) -> QWidget:
        head = QWidget()
        layout = row_layout(head)
        titles = (
            self._terms.title,
            translate("Form", "Kind"),
            translate("Form", "Language"),
            translate("Form", "Sorts as"),
        )
        for title, share in zip(titles, SHARES, strict=True):
            label = plain_label(title, "muted")
            label.setMinimumWidth(_least())
            layout.addWidget(label, share)
        layout.addSpacing(2 * (REMOVE_WIDTH + layout.spacing()) - layout.spacing())
        return head


def _least() -> int:
    """Return the least width of a line: the longest of the titles above it."""
    titles = (translate("Form", "Kind"), translate("Form", "Language"), translate("Form", "Sorts as"))
    metrics = QFontMetrics(QApplication.font())
    return max(LEAST, *(metrics.horizontalAdvance(title) + 2 for title in titles))
