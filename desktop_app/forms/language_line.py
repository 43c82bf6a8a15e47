"""A line for a language with its script: a code of BCP 47, typed or chosen by the language's name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from database.folding import fold
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.terms import TermList
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.texts import said, translate
from desktop_app.widgets.suggestions import Choice
from desktop_app.wording.languages import LANGUAGES

LONGEST = 35
"""Characters of a language code, as the standard wants systems to take at least."""

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<more>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?)",
    re.IGNORECASE,
)


_NAMES = {fold(name): one.code for one in reversed(LANGUAGES) for name in (one.own, one.name)}


def language_code(text: str) -> str | None:
    """Return the code that *text* is or names, "" for no text, None where it is none."""
    plain = stored_text(text)
    if not plain:
        return ""
    if len(plain) > LONGEST:
        return None
    found = _TAG.fullmatch(plain)
    if found is None:
        key = fold(plain)
        names = {fold(said("Languages", one.name)): one.code for one in LANGUAGES}
        return _NAMES.get(key) or names.get(key)
    parts = [found["language"].lower()]
    parts += [found["script"].title()] if found["script"] else []
    parts += [found["region"].upper()] if found["region"] else []
    return "-".join(parts) + found["more"].lower()


def language_problem(text: str) -> str:
    """Return the sentence for a text that is no language, "" where it is one or nothing."""
    if language_code(text) is not None:
        return ""
    sentence = translate("Form", "“{text}” is no language code: write one like fa, en or fa-Latn.")
    return sentence.format(text=stored_text(text)[:LONGEST])


class LanguageTerms(TermList):
    """The languages as terms: shown by their names, found by name or code; every code of BCP 47 is one."""

    def __init__(self) -> None:
        super().__init__(())
        self._languages = {one.code: said("Languages", one.name) for one in LANGUAGES}

    def label(self, code: str) -> str:
        """Return the name of a language; a code that has none here as it is."""
        return self._languages.get(code, code)

    def code(self, text: str) -> str | None:
        """Return the code that *text* is or names, None where it is none."""
        return language_code(text) or None

    def labels(self, count: int) -> tuple[str, ...]:
        """Return the first names, as examples."""
        return tuple(self._languages.values())[:count]

    def choices(self, typed: str, without: Sequence[str] = ()) -> list[Choice]:
        """Return the languages that *typed* may mean."""
        return [replace(one, text=self.label(str(one.value))) for one in _choices(typed) if one.value not in without]


def _choices(typed: str) -> list[Choice]:
    """Return the languages whose code or name, in any of its languages, *typed* begins; with a whole code all."""
    key = fold(typed)
    exact = any(one.code.lower() == key for one in LANGUAGES)
    found = []
    for one in LANGUAGES:
        name = said("Languages", one.name)
        words = [word for text in (name, one.name, one.own) for word in fold(text).split()]
        if not key or exact or one.code.lower().startswith(key) or any(word.startswith(key) for word in words):
            found.append(Choice(one.code, f"{one.code}  {name}", one.own))
    # A code that is typed whole is meant: Tab and Enter keep it.
    found.sort(key=lambda choice: str(choice.value).lower() != key)
    return found


class LanguageLine(TypeAhead):
    """A line whose text is a language's code; its name may be typed, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(figures=True, parent=parent)
        self.asked.connect(self._offer)
        self.chosen.connect(self._set)
        self.textChanged.connect(self._tell)

    def code(self) -> str:
        """Return the code; what is none as it was typed."""
        code = language_code(self.text())
        return stored_text(self.text()) if code is None else code

    def _offer(self, typed: str) -> None:
        self.offer(typed, _choices(typed))

    def _set(self, choice: Choice) -> None:
        self.fill(str(choice.value))
        self.end(False)

    def _tell(self, text: str) -> None:
        code = language_code(text)
        name = next((said("Languages", one.name) for one in LANGUAGES if one.code == code), "")
        self.setToolTip(name)


class LanguageField(FieldWidget):
    """One language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LanguageLine()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textChanged.connect(self._typed)

    def value(self) -> str:
        """Return the code."""
        return self.line.code()

    def empty(self) -> str:
        """Return no language."""
        return ""

    def contents(self) -> str:
        """Return the text as it was typed."""
        return self.line.text()

    def restore(self, contents: str) -> None:
        """Show the text again."""
        with self.being_filled():
            self.line.fill(contents)

    def problem(self) -> str:
        """Say that the text is no language."""
        return language_problem(self.line.text())

    def hint(self) -> str:
        """Return the name of the language."""
        return self.line.toolTip()

    def stops(self) -> list[QWidget]:
        """Return the line."""
        return [self.line]

    def _show(self, value: str) -> None:
        self.line.fill(value)
