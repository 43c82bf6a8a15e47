"""What could not be done, in the user's language.

The parts without a window raise problems in English: a code with parameters, and often a reason with values in it. The
reasons' shapes (`“{code}” is taken`) lie beside the translations; the shape that a reason has leads to its translation.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale, Qt

from desktop_app.directions import isolate
from desktop_app.paths import resources_folder
from desktop_app.texts import number, said

_PLACE = re.compile(r"\{(\w+)\}")


def problem_text(problem: Exception) -> str:
    """Return what a problem says; of what is no problem of ours, or in a newer code, its own words."""
    from database.errors import SENTENCES

    sentence = SENTENCES.get(getattr(problem, "code", ""))
    if sentence is None:
        return reason_text(str(problem))
    parameters: Mapping[str, Any] = getattr(problem, "parameters", {})
    return said("Problems", sentence).format(**{name: _told(name, str(value)) for name, value in parameters.items()})


def reason_text(reason: str) -> str:
    """Return a reason that a part without a window gives."""
    known = said("Reasons", reason)
    if known != reason:
        return known
    for shape, pattern in _shapes():
        found = pattern.fullmatch(reason)
        if found is not None:
            translated = said("Reasons", shape)
            if translated == shape:
                return reason
            return translated.format(**{name: _filled(name, value) for name, value in found.groupdict().items()})
    return reason


def field_text(name: str) -> str:
    """Return how a field that a problem names is called."""
    label = said("Fields", name)
    return label if label != name else said("Reasons", name)


def _told(name: str, value: str) -> str:
    if name == "reason":
        return reason_text(value)
    return field_text(value) if name == "field" else _apart(value)


def _filled(name: str, value: str) -> str:
    """Return a value in a reason: a calendar by its name here, a number in the language's figures."""
    if name == "calendar":
        return said("Settings", value)
    return "".join(number(int(digit)) for digit in value) if value.isdecimal() else _apart(value)


def _apart(value: str) -> str:
    """Return a value so that it cannot turn round a sentence that reads from the right."""
    return isolate(value) if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else value


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the reasons with values in them, the ones with most words first, as patterns."""
    file = resources_folder() / "translations" / "reasons.txt"
    shapes = file.read_text(encoding="utf-8").splitlines()
    by_words = sorted(shapes, key=lambda shape: -len(_PLACE.sub("", shape)))
    return tuple((shape, _pattern(shape)) for shape in by_words)


def _pattern(shape: str) -> re.Pattern[str]:
    parts = _PLACE.split(shape)
    pattern = "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile(pattern, re.DOTALL)
