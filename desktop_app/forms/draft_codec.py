"""Drafts as JSON: the values of forms with their types, and nothing else. Pure: no Qt, no files."""

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from database.commands.files import FileForm
from database.commands.records import NameForm
from database.dates import Calendar, DateValue
from database.files import StoredFile
from database.queries.links import Link
from database.queries.records import NameRow, RecordRow
from desktop_app.forms.credits import Credit
from desktop_app.forms.drafts import Draft, Opened
from desktop_app.forms.values import NewRecord, Sourced

FORMAT = 1
"""A draft of another format is another program's: it is put aside like a damaged one."""

_TYPE = "$"
_SHAPES: dict[str, type[Any]] = {
    shape.__name__: shape
    for shape in (
        *(Calendar, Credit, DateValue, Draft, FileForm, Link, NameForm, NameRow, NewRecord, Opened, RecordRow),
        *(Sourced, StoredFile),
    )
}


class DraftDamaged(Exception):
    """A text is no draft."""


def to_json(draft: Draft) -> str:
    """Return a draft as text. Half characters are kept: what was typed comes back as it was."""
    return json.dumps({"format": FORMAT, "draft": _plain(draft)}, ensure_ascii=True)


def from_json(text: str) -> Draft:
    """Return the draft that a text holds.

    Raises:
        DraftDamaged: it holds none, or one of another format.
    """
    try:
        whole = json.loads(text)
        if whole["format"] != FORMAT:
            raise DraftDamaged(f"format {whole['format']}")
        draft = _valued(whole["draft"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DraftDamaged(str(error)) from error
    if not isinstance(draft, Draft) or not isinstance(draft.contents, dict):
        raise DraftDamaged("no draft")
    return draft


def _plain(value: Any) -> Any:
    """Return a value as JSON has it; what is no text, number or truth carries its type."""
    if isinstance(value, Enum):
        return {_TYPE: type(value).__name__, "value": value.value}
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, datetime):
        return {_TYPE: "datetime", "value": value.isoformat()}
    if isinstance(value, UUID):
        return {_TYPE: "UUID", "value": str(value)}
    if isinstance(value, bytes):
        return {_TYPE: "bytes", "value": value.hex()}
    if isinstance(value, frozenset):
        return {_TYPE: "frozenset", "value": [_plain(one) for one in sorted(value)]}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value) and type(value).__name__ in _SHAPES:
        shown = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_TYPE: type(value).__name__, "value": shown}
    if hasattr(value, "items"):
        return {_TYPE: "dict", "value": {str(key): _plain(one) for key, one in value.items()}}
    raise TypeError(f"a draft cannot hold {type(value).__name__}")


def _valued(value: Any) -> Any:
    """Return what `_plain` was given."""
    if isinstance(value, list):
        return tuple(_valued(one) for one in value)
    if not isinstance(value, dict):
        return value
    name, inside = value[_TYPE], value["value"]
    if name == "datetime":
        return datetime.fromisoformat(inside)
    if name == "UUID":
        return UUID(inside)
    if name == "bytes":
        return bytes.fromhex(inside)
    if name == "frozenset":
        return frozenset(_valued(one) for one in inside)
    if name == "dict":
        return {key: _valued(one) for key, one in inside.items()}
    shape = _SHAPES[name]
    if issubclass(shape, Enum):
        return shape(inside)
    known = {field.name for field in fields(shape)}
    return shape(**{key: _valued(one) for key, one in inside.items() if key in known})
