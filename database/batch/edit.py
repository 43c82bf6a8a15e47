"""What is asked of many records at once: a field, what is done with it, with what. Pure Python: no SQL, no window."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from database.errors import InputProblem
from database.fields import FIELDS, Field, FieldType, fields_of


class Action(StrEnum):
    """What is done with a field."""

    SET = "set"
    """The field holds this and nothing else."""
    APPEND = "append"
    """This comes after what the field holds; of a list the last value."""
    PREPEND = "prepend"
    """This comes before what the field holds; of a list the first value."""
    REMOVE = "remove"
    """A list no longer has this value."""
    REPLACE = "replace"
    """In texts, dates and numbers: words by other words; of terms and links: one by another."""
    CLEAR = "clear"
    """The field holds nothing."""
    MOVE = "move"
    """What the field holds goes into another field."""


class Held(StrEnum):
    """What becomes of what the field already holds that something is moved into."""

    LEAVE = "leave"
    """It stays: the record is left as it is."""
    REPLACE = "replace"
    """It gives way."""
    APPEND = "append"
    """What is moved comes after it."""


@dataclass(frozen=True, slots=True)
class Find:
    """What is looked for in a text, and what comes in its place.

    Attributes:
        text: words, or a regular expression.
        replacement: words; of a regular expression with its groups, as ``\\1`` or ``\\g<name>``.
        pattern: *text* is a regular expression.
        case: capital letters are told from small ones.
        words: only whole words.
        folded: differently written letters are alike, as in the search (ye and kaf, marks, digits); not of patterns.
    """

    text: str
    replacement: str = ""
    pattern: bool = False
    case: bool = True
    words: bool = False
    folded: bool = False


@dataclass(frozen=True, slots=True)
class ToMake:
    """A record that is made with the change: in a preview it stands for its future id."""

    label: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of many records.

    Attributes:
        field: a declared field, or one of :data:`COMMON`. Records of kinds that have another field under this name,
            or none, are left.
        action: what is done.
        value: what is set, put before or behind, taken off a list, or put in the place of *sought*; of a list a tuple.
        find: for replacing within texts, dates and numbers.
        sought: for replacing terms and links: what is replaced.
        into: for moving: the field that it goes into.
        held: for moving: what becomes of what *into* holds.
    """

    field: Field
    action: Action
    value: Any = None
    find: Find | None = None
    sought: Any = None
    into: Field | None = None
    held: Held = Held.LEAVE


KINDS = tuple(dict.fromkeys(kind for field in FIELDS for kind in field.kinds))
"""All kinds of records."""
NOTE = Field("note", FieldType.TEXT, KINDS, "Note", long=True)
TAGS = Field("tags", FieldType.TEXT, KINDS, "Tags", several=True)
COLLECTIONS = Field("in_collections", FieldType.RECORD, KINDS, "Collections", targets=("collection",), several=True)
COMMON = (NOTE, TAGS, COLLECTIONS)
"""What every record has beside the fields of its kind, as fields."""

_NUMBERS = (FieldType.INTEGER, FieldType.NUMBER)
_OF_VALUES = (Action.SET, Action.REPLACE, Action.CLEAR, Action.MOVE)
_OF_TYPE: dict[FieldType, tuple[Action, ...]] = {
    FieldType.TEXT: (Action.SET, Action.APPEND, Action.PREPEND, Action.REPLACE, Action.CLEAR, Action.MOVE),
    FieldType.FLAG: (Action.SET,),
    **dict.fromkeys((FieldType.CODE, FieldType.DATE, *_NUMBERS, FieldType.RECORD), _OF_VALUES),
}
_OF_LISTS = (Action.APPEND, Action.PREPEND, Action.REMOVE, *_OF_VALUES)


def actions_of(field: Field) -> tuple[Action, ...]:
    """Return what can be done with a field, the usual things first."""
    actions = _OF_LISTS if field.several else _OF_TYPE[field.type]
    if field in (TAGS, COLLECTIONS):
        # They have no order that a person sees.
        actions = tuple(one for one in actions if one is not Action.PREPEND)
    if field.required:
        actions = tuple(one for one in actions if one not in (Action.CLEAR, Action.MOVE))
    return actions


def in_text(field: Field) -> bool:
    """Return whether replacing in a field means words of a text; else one term or link is replaced by another."""
    return field.type in (FieldType.TEXT, FieldType.DATE, *_NUMBERS)


def fields_for(kinds: Iterable[str]) -> list[Field]:
    """Return the fields that records of these kinds have, in the order of their forms, then :data:`COMMON`."""
    found = [field for kind in dict.fromkeys(kinds) for field in fields_of(kind).values()]
    return [*dict.fromkeys(found), *COMMON]


def takes(into: Field, field: Field) -> bool:
    """Return whether what *field* holds can be moved into *into*.

    The same type goes into each other; text also into dates, numbers, terms and links (where it can be read as one),
    and dates and numbers into text.
    """
    if into == field or into.type is FieldType.FLAG or (into.name == "level" and "article" in into.kinds):
        return False
    if not set(into.kinds) & set(field.kinds):
        return False
    if field.type is FieldType.TEXT:
        return True
    if into.type is FieldType.TEXT:
        return field.type in (FieldType.DATE, *_NUMBERS)
    if field.type is FieldType.CODE:
        return into.type is FieldType.CODE and into.vocabulary == field.vocabulary
    if field.type is FieldType.RECORD:
        return into.type is FieldType.RECORD and bool(set(into.targets) & set(field.targets))
    return into.type is field.type or {into.type, field.type} <= set(_NUMBERS)


def require_whole(edit: Edit) -> None:
    """Raise :class:`InputProblem` where something of an edit is missing or does not fit together."""
    if edit.action not in actions_of(edit.field):
        raise InputProblem("bad_value", field=edit.field.label, reason="this cannot be done with this field")
    if edit.action is Action.MOVE and (edit.into is None or not takes(edit.into, edit.field)):
        raise InputProblem("bad_value", field=edit.field.label, reason="choose the field that it goes into")
    if edit.action is Action.REPLACE and in_text(edit.field) and edit.find is None:
        raise InputProblem("bad_value", field=edit.field.label, reason="type what is to be replaced")
