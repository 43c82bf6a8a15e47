"""A field that holds one term of a vocabulary: typed or chosen by its label, stored as its code."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.terms import TermList
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.forms.values import shortened
from desktop_app.texts import listed, translate
from desktop_app.widgets.suggestions import Choice


class TermLine(TypeAhead):
    """A line whose text is the label of a term."""

    def __init__(self, terms: TermList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = terms
        self.asked.connect(lambda typed: self.offer(typed, self._choices(typed)))
        self.chosen.connect(self._set)

    def _choices(self, typed: str) -> list[Choice]:
        exact = self.terms.code(typed) if typed else None
        if exact is None:
            return self.terms.choices(typed)
        # Enter takes what is typed whole; below it are the others: Down after choosing chooses another.
        return [Choice(exact, self.terms.label(exact)), *self.terms.choices("", (exact,))]

    def code(self) -> str | None:
        """Return the code that the text names, "" for no text, None where it names none."""
        text = self.text().strip()
        return self.terms.code(text) if text else ""

    def fill_code(self, code: str) -> None:
        """Show the label of a code."""
        self.fill(self.terms.label(code))

    def _set(self, choice: Choice) -> None:
        self.fill(choice.text)
        self.end(False)


class CodeField(FieldWidget):
    """One term; *own_words*: an open vocabulary takes others, too."""

    def __init__(self, terms: TermList, *, own_words: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_words = own_words
        self.line = TermLine(terms)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textChanged.connect(self._typed)

    def value(self) -> str:
        """Return the code, or the words of one's own."""
        code = self.line.code()
        if code is not None:
            return code
        return stored_text(self.line.text()) if self._own_words else ""

    def empty(self) -> str:
        """Return no code."""
        return ""

    def contents(self) -> str:
        """Return the text as it was typed."""
        return self.line.text()

    def restore(self, contents: str) -> None:
        """Show the text again."""
        with self.being_filled():
            self.line.fill(contents)

    def problem(self) -> str:
        """Say that the list has no such term."""
        if self._own_words or self.line.code() is not None:
            return ""
        return not_in_list(self.line.text(), self.line.terms)

    def in_words(self, value: str) -> str:
        """Return the label."""
        return self.line.terms.label(value)

    def stops(self) -> list[QWidget]:
        """Return the line."""
        return [self.line]

    def _show(self, value: str) -> None:
        self.line.fill_code(value)


def not_in_list(text: str, terms: TermList) -> str:
    """Return the sentence that says that a closed list has no such term, or that one must be chosen."""
    examples = listed(terms.labels(2))
    if not text.strip():
        return translate("Form", "Choose from the list: press Down to see it ({examples}, …).").format(
            examples=examples
        )
    sentence = translate("Form", "“{text}” is not in the list: press Down to see it ({examples}, …).")
    return sentence.format(text=shortened(text.strip()), examples=examples)
