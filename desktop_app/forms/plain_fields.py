"""Fields of one line: text, number, date, yes or no."""

import re
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from database.dates import DateProblem, DateValue, parse_typed
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.values import shortened
from desktop_app.problems import problem_text
from desktop_app.texts import translate
from desktop_app.wording.wording import Wording

# By patterns: `str.translate` is sixty times as slow for Persian, and every key typed asks for all fields.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
# The marks that our own sentences set values apart with stay.
_TURNING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066\u2067]")
_HALVES = re.compile("[\ud800-\udfff]")
_DIGITS = {ord(sign): str(digit) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for digit, sign in enumerate(digits)}
_SIGNS = _DIGITS | {ord("٫"): ".", ord("٬"): "", ord(","): "", ord("\u00a0"): "", ord("\u202f"): ""}


def stored_text(text: str) -> str:
    """Return *text* as a field stores it: no blanks around it, inside no control characters and no marks that turn
    the text around them (which would turn whatever is shown beside it, too). Half a character becomes the sign for
    one that is lost.
    """
    return exact_text(text).strip()


def exact_text(text: str) -> str:
    """Return *text* as :func:`stored_text`, with the blanks around it."""
    return _HALVES.sub("\ufffd", _UNWANTED.sub("", text))


def sayable(text: str) -> str:
    """Return a sentence that quotes what was typed without the signs that would turn it round or break its line."""
    return _HALVES.sub("\ufffd", _TURNING.sub("", text))


def shows_something(text: str) -> bool:
    """Return whether anybody could see *text*: blanks and signs that show nothing, such as a non-joiner, are none."""
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def latin_digits(text: str) -> str:
    """Return *text* with Persian and Arabic digits as Latin ones."""
    return text.translate(_DIGITS)


class LineField(FieldWidget):
    """A field that is typed into one line."""

    def __init__(self, *, figures: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line(figures=figures)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textChanged.connect(self._typed)

    def contents(self) -> Any:
        """Return the text as it was typed."""
        return self.line.text()

    def restore(self, contents: Any) -> None:
        """Show the text again."""
        with self.being_filled():
            self.line.fill(contents)

    def stops(self) -> list[QWidget]:
        """Return the line."""
        return [self.line]


class TextField(LineField):
    """One line of text."""

    def value(self) -> str:
        """Return the text without blanks around it."""
        return stored_text(self.line.text())

    def empty(self) -> str:
        """Return no text."""
        return ""

    def _show(self, value: str) -> None:
        self.line.fill(value)


class ExactField(TextField):
    """One line of text in which blanks at the ends count."""

    def value(self) -> str:
        """Return the text as it was typed."""
        return exact_text(self.line.text())


class NumberField(LineField):
    """A number in any of the three kinds of digits; None where there is none."""

    def __init__(
        self,
        wording: Wording,
        *,
        whole: bool,
        least: float | None = None,
        most: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; *least* and *most* are the limits, where there are any."""
        super().__init__(figures=True, parent=parent)
        self._wording = wording
        self._whole = whole
        self._least, self._most = least, most

    def value(self) -> float | int | None:
        """Return the number, None where there is none that can be read."""
        number = self._read()
        fits = number is not None and self._fits(number)
        return number if fits else None

    def empty(self) -> None:
        """Return no number."""

    def problem(self) -> str:
        """Say that this is no number, or one out of its limits."""
        text = shortened(self.line.text().strip())
        if not text or self.value() is not None:
            return ""
        if self._read() is None:
            sentence = translate("Form", "“{text}” is not a number: write one like {example}.")
            return sentence.format(text=text, example=self._wording.number(90))
        least, most = (None if limit is None else self._wording.number(limit) for limit in (self._least, self._most))
        if least is None:
            return translate("Form", "The number is {most} at most.").format(most=most)
        if most is None:
            return translate("Form", "The number is {least} at least.").format(least=least)
        return translate("Form", "The number is from {least} to {most}.").format(least=least, most=most)

    def _read(self) -> float | int | None:
        text = self.line.text().strip().translate(_SIGNS)
        if "_" in text:
            return None
        try:
            number = int(text) if self._whole else float(text)
        except ValueError:
            return None
        return number if abs(number) < 1e15 else None

    def _fits(self, number: float) -> bool:
        return (self._least is None or number >= self._least) and (self._most is None or number <= self._most)

    def in_words(self, value: float | int | None) -> str:
        """Return the number with the digits of the language."""
        return "" if value is None else self._wording.number(value)

    def _show(self, value: float | int | None) -> None:
        self.line.fill(self.in_words(value))


class DateField(LineField):
    """A date as a person types it, with both calendars as understood."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(figures=True, parent=parent)
        self._wording = wording
        self._filled = ("", DateValue.UNDATED)

    def value(self) -> DateValue:
        """Return the date; the one it was filled with as long as its text stands, with all that it knows."""
        text, value = self._filled
        if self.line.text() == text:
            return value
        try:
            return parse_typed(self.line.text())
        except DateProblem:
            return DateValue.UNDATED

    def empty(self) -> DateValue:
        """Return no date."""
        return DateValue.UNDATED

    def contents(self) -> Any:
        """Return the text, and the date that a text stands for."""
        return self.line.text(), self._filled

    def restore(self, contents: Any) -> None:
        """Show the text again."""
        text, self._filled = contents
        super().restore(text)

    def problem(self) -> str:
        """Say why the text is no date."""
        if self.line.text() == self._filled[0]:
            return ""
        try:
            parse_typed(self.line.text())
        except DateProblem as problem:
            return problem_text(problem)
        return ""

    def hint(self) -> str:
        """Return the date in both calendars."""
        return self.in_words(self.value()) if not self.problem() else ""

    def in_words(self, value: DateValue) -> str:
        """Return a date in both calendars."""
        if value.is_empty:
            return ""
        parts = (self._wording.date(value, short=False), self._wording.date_beside(value, short=False))
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def _show(self, value: DateValue) -> None:
        text = value.verbatim or value.edtf
        self._filled = (text, value)
        self.line.fill(text)


class FlagField(FieldWidget):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(self.box)
        self.box.toggled.connect(self._typed)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def empty(self) -> bool:
        """Return no."""
        return False

    def in_words(self, value: bool) -> str:
        """Return yes or no."""
        return translate("Form", "yes") if value else translate("Form", "no")

    def stops(self) -> list[QWidget]:
        """Return the box."""
        return [self.box]

    def _show(self, value: bool) -> None:
        self.box.setChecked(value)
