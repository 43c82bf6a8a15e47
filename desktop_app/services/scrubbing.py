"""What may be told of an error: where it happened and of what type it is, and nothing out of the catalogue.

A message can hold the words of an article, the parameters of an SQL statement or the name of a person. So only those
parts of it are kept that stand as constants in the code that raised it; whatever was filled in becomes an ellipsis.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from traceback import walk_tb
from types import CodeType
from typing import Any

FILLED_IN = "…"
LONGEST_STATEMENT = 2000
MOST_ERRORS = 12
"""Errors of a chain that are told."""
MOST_FRAMES = 60
SHORTEST = 4
"""Constants of fewer characters are not worth looking for: they would be found by chance."""

_ROOT = Path(__file__).resolve().parents[2]
_PLACE = re.compile(r"\{[^{}]*\}")
_TEXT_IN_SQL = re.compile(r"'(?:[^']|'')*'?")
_QUOTED_IN_SQL = re.compile(r'"(?!\w+")(?:[^"]|"")*"?')
_ABOUT_SCHEMA = re.compile(r"(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [a-z0-9_., ]+)?\Z")


def report_of(error: BaseException) -> str:
    """Return an error with what led to it, as a traceback without messages out of the catalogue."""
    parts = [_one(one) for one in _chain(error)]
    return "\n\nThis came of it:\n\n".join(parts)


def signature_of(error: BaseException) -> str:
    """Return what tells one fault from another: the type and the places."""
    return "\n".join(f"{type(one).__qualname__} {_frames(one)}" for one in _chain(error))


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and now not in found and len(found) < MOST_ERRORS:
        found.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return found[::-1]


def _one(error: BaseException) -> str:
    lines = _frames(error) or ["  (no place is known)"]
    lines.append(f"{type(error).__module__}.{type(error).__qualname__}: {said_of(error)}".rstrip(": "))
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions[:MOST_ERRORS]:
            lines += [f"  | {line}" for line in report_of(inner).splitlines()]
    return "\n".join(lines)


def _frames(error: BaseException) -> list[str]:
    lines = [
        f"  {_file(frame.f_code.co_filename)}:{line} in {frame.f_code.co_qualname}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    return lines if len(lines) <= MOST_FRAMES else [*lines[: MOST_FRAMES // 2], "  …", *lines[-MOST_FRAMES // 2 :]]


def _file(name: str) -> str:
    """Return the file without the folders of this computer: they may carry a person's name."""
    path = Path(name)
    for root in (_ROOT, *(Path(one) for one in sys.path if one)):
        if path.is_absolute() and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def said_of(error: BaseException) -> str:
    """Return what an error says, without what was filled in."""
    original = getattr(error, "orig", None)
    name = getattr(original if isinstance(original, BaseException) else error, "sqlite_errorname", None)
    if isinstance(name, str) and name.isidentifier():
        return _said_by_sqlite(error, original, name)
    code = getattr(error, "code", None)
    if type(error).__module__.startswith("database.") and isinstance(code, str) and code.isidentifier():
        return code
    if isinstance(error, AttributeError | NameError):
        return _said_of_name(error)
    try:
        message = str(error)
    except Exception:
        return FILLED_IN
    return _constant_parts(message, _last_code(error))


def _said_by_sqlite(error: BaseException, original: Any, name: str) -> str:
    said = [name]
    message = str(original if isinstance(original, BaseException) else error)
    if _ABOUT_SCHEMA.fullmatch(message):
        said.append(message)
    statement = getattr(error, "statement", None)
    if isinstance(statement, str):
        plain = _QUOTED_IN_SQL.sub(f'"{FILLED_IN}"', _TEXT_IN_SQL.sub(f"'{FILLED_IN}'", statement))
        said.append(" ".join(plain.split())[:LONGEST_STATEMENT])
    return "\n    ".join(said)


def _said_of_name(error: AttributeError | NameError) -> str:
    """Return the name that is missing, where it stands in the code."""
    code, name = _last_code(error), error.name
    known = code is not None and name is not None and name in (*code.co_names, *code.co_varnames, *code.co_freevars)
    shown = name if known else FILLED_IN
    owner = type(error.obj).__qualname__ + "." if isinstance(error, AttributeError) else ""
    return f"{owner}{shown}"


def _last_code(error: BaseException) -> CodeType | None:
    code = None
    for frame, _line in walk_tb(error.__traceback__):
        code = frame.f_code
    return code


def _constant_parts(message: str, code: CodeType | None) -> str:
    """Return *message* with everything that is no constant of *code* as an ellipsis."""
    if not message:
        return ""
    pieces = {piece for text in _constants(code) for piece in _PLACE.split(text) if len(piece.strip()) >= SHORTEST}
    shown: list[str] = []
    at = gap = 0
    ordered = sorted(pieces, key=len, reverse=True)
    while at < len(message):
        found = next((piece for piece in ordered if message.startswith(piece, at)), None)
        if found is None:
            at += 1
            continue
        if at > gap:
            shown.append(FILLED_IN)
        shown.append(found)
        at = gap = at + len(found)
    if gap < len(message):
        shown.append(FILLED_IN)
    return " ".join("".join(shown).split())


def _constants(code: CodeType | None) -> Iterator[str]:
    for one in code.co_consts if code is not None else ():
        if isinstance(one, str):
            yield one
        elif isinstance(one, tuple):
            yield from (text for text in one if isinstance(text, str))
