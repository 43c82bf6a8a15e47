"""What could not be done, in the user's language.

The parts without a window raise problems in English: a code with parameters, and often a reason with values in it. The
reasons' shapes (`“{code}” is taken`) lie beside the translations; the shape that a reason has leads to its translation.
Fields and kinds come as codes, or as their English labels, and are shown as the labels of the user's language.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale, Qt

from desktop_app.directions import isolate
from desktop_app.paths import resources_folder
from desktop_app.problem_words import CHOICE_SIGNS
from desktop_app.texts import number, said, translate

_PLACE = re.compile(r"\{(\w+)\}")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_KINDS = frozenset(("kind", "kind_", "kinds", "allowed"))
_WORDS = frozenset(("wanted", "what", "examples", "example", "unknown", "strerror", "label"))
"""What of a reason is words of the program's; all else that is not told otherwise is a person's, and stays."""
_NUMBERS = frozenset(("month", "months", "day", "last"))
"""What is only figures: such a place takes no other words."""
_OR = " or "


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
            return said("Reasons", shape).format(
                **{name: _filled(name, one) for name, one in found.groupdict().items()}
            )
    # What the system says, and of which file.
    said_first, colon, rest = reason.partition(": ")
    if colon and (known := said("Reasons", said_first)) != said_first:
        return f"{known}: {_apart(rest)}"
    return reason


def field_text(name: str) -> str:
    """Return how a field that a problem names is called: by its label, its code, or its kind and code with a dot."""
    label = said("Fields", name)
    if label != name:
        return label
    declared = _labels_of_fields().get(name)
    return said("Fields", declared) if declared else said("Reasons", name)


def _told(name: str, value: str) -> str:
    if name in ("reason", "holder"):
        return reason_text(value)
    if name == "field":
        return field_text(value)
    return _filled(name, value)


def _filled(name: str, value: str) -> str:
    """Return a value in a reason: a kind, role or calendar by its name here, a number in the language's figures."""
    if name == "calendar":
        return said("Settings", value)
    if name == "problem":
        return reason_text(value[:1].upper() + value[1:])
    if name in _KINDS:
        return _either([_term("record_kind", code) for code in value.split(_OR)])
    if name == "role":
        return _apart(_term("relation_role", value))
    if name == "choices":
        return _choices(value)
    if value.isdecimal():
        return "".join(number(int(digit)) for digit in value)
    if _GROUPED.fullmatch(value):
        return number(int(value.replace(",", "")))
    known = said("Reasons", value) if name in _WORDS else value
    return known if known != value else _apart(value)


def _either(names: list[str]) -> str:
    text = names[0]
    for one in names[1:]:
        text = translate("Problems", "{one} or {other}").format(one=text, other=one)
    return text


def _choices(value: str) -> str:
    """Return years with the signs of their calendars, as a person types them in her language."""
    language = QLocale().name()[:2]
    years = [one.split(" ") for one in value.replace(_OR, ", ").split(", ")]
    signs = CHOICE_SIGNS.get(language, {})
    return _either([_apart(f"{_filled('year', year)} {signs.get(sign, sign)}") for year, sign in years])


def _term(vocabulary: str, code: str) -> str:
    """Return the label of a term that Nadim brings along; the code itself of any other."""
    language = QLocale().name()[:2]
    labels = _labels(vocabulary).get(code, {})
    label = labels.get(language) or labels.get("en") or code
    return label.lower() if language not in ("fa", "ar") and vocabulary == "record_kind" else label


def _apart(value: str) -> str:
    """Return a value so that it cannot turn round a sentence that reads from the right."""
    return isolate(value) if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else value


@cache
def _labels(vocabulary: str) -> dict[str, dict[str, str]]:
    """Return the terms of a list that Nadim brings along, by code and language."""
    file = resources_folder() / "vocabularies" / f"{vocabulary}.json"
    terms: list[dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))["terms"]
    return {term["code"]: term for term in terms}


@cache
def _labels_of_fields() -> dict[str, str]:
    """Return the English labels of the declared fields by their codes, alone and with their kind before a dot."""
    from database.fields import FIELDS

    found: dict[str, str] = {}
    for field in FIELDS:
        for name in filter(None, (field.name, field.known)):
            found.setdefault(name, field.label)
            found.update((f"{kind}.{name}", field.label) for kind in field.kinds)
    return found


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the reasons with values in them, the ones with most words first, as patterns."""
    file = resources_folder() / "translations" / "reasons.txt"
    shapes = file.read_text(encoding="utf-8").splitlines()
    by_words = sorted(shapes, key=lambda shape: -len(_PLACE.sub("", shape)))
    return tuple((shape, _pattern(shape)) for shape in by_words)


def _pattern(shape: str) -> re.Pattern[str]:
    parts = _PLACE.split(shape)
    pattern = "".join(_any(part) if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return re.compile(pattern, re.DOTALL)


def _any(place: str) -> str:
    return f"(?P<{place}>{'[0-9]+' if place in _NUMBERS else '.+?'})"
