"""What the fields of a form hold, beside plain texts, codes, numbers and dates. Pure: no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from database.commands.records import NameForm
from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.queries.links import Link
from database.queries.records import NameRow, RecordRow

NAMES, NOTE = "names", "note"
"""Keys of what every record has beside its declared fields."""

SHOWN = 160
"""Characters of a name that are shown in a sentence."""


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record that does not exist yet: it is made in the step that saves what links to it.

    Attributes:
        kind: its kind.
        names: its names; an edition needs none, for its festival and number are its name.
        fields: pairs of a declared field and its value, which may be another new record: the festival of an edition.
        called: the words that it was asked for with, where they are not its name.
    """

    kind: str
    names: tuple[NameForm, ...] = ()
    fields: tuple[tuple[str, Any], ...] = ()
    called: str = ""

    @classmethod
    def named(cls, kind: str, name: str) -> "NewRecord":
        """Return a record of which nothing but its name is known."""
        return cls(kind, (NameForm(name),))

    @property
    def label(self) -> str:
        """What it is called until it exists."""
        if self.called or self.names:
            return self.called or self.names[0].text
        given = dict(self.fields)
        of = given.get("festival")
        number = given.get("ordinal_printed") or given.get("ordinal") or ""
        return f"{number} {of.label if of is not None else ''}".strip()


Target = Link | NewRecord
"""What a link leads to."""


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value of an article with the code of how it is known; "" where that is not said."""

    value: Any
    known: str = ""


def shortened(text: str, longest: int = SHOWN) -> str:
    """Return *text* as it stands in a heading, a message or the title of a step."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def told_from(text: str, other: str, longest: int = SHOWN) -> str:
    """Return *text* shortened so that the place stays in sight from which on it is not *other*."""
    same = next((at for at, (one, two) in enumerate(zip(text, other, strict=False)) if one != two), None)
    same = min(len(text), len(other)) if same is None else same
    if len(text) <= longest or same < longest // 2:
        return shortened(text, longest)
    # A third of the room leads there, from the beginning of a word.
    start = min(same - longest // 3, len(text) - longest + 1)
    start = max(start, text.find(" ", start, same) + 1)
    return f"…{shortened(text[start:], longest - 1)}"


def record_values(row: RecordRow) -> dict[str, Any]:
    """Return what a form shows of a record, by field name, with its names and its note."""
    values: dict[str, Any] = dict(row.fields)
    for field in fields_of(row.kind).values():
        if field.known:
            values[field.name] = Sourced(values[field.name], row.known[field.known])
    return {**values, NAMES: tuple(name_form(one) for one in row.names), NOTE: row.note}


def empty_values(kind: str) -> dict[str, Any]:
    """Return what an empty form of this kind shows."""
    nothing = {FieldType.DATE: DateValue.UNDATED, FieldType.TEXT: "", FieldType.CODE: "", FieldType.FLAG: False}
    own: dict[str, Any] = {}
    for field in fields_of(kind).values():
        value: Any = () if field.several else nothing.get(field.type)
        own[field.name] = Sourced(value) if field.known else value
    return own | {NAMES: (), NOTE: ""}


def name_form(row: NameRow) -> NameForm:
    """Return a stored name as a form gives it back."""
    return NameForm(**{part.name: getattr(row, part.name) for part in fields(NameForm)})


def same(one: Any, other: Any) -> bool:
    """Return whether two values of a field mean the same: a link is the record, however that is called by now."""
    if isinstance(one, Link) and isinstance(other, Link):
        return one.id == other.id
    if isinstance(one, Sourced) and isinstance(other, Sourced):
        return one.known == other.known and same(one.value, other.value)
    return bool(one == other)


def changed_keys(opened: Mapping[str, Any], now: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys whose values differ."""
    return frozenset(key for key, value in now.items() if not same(opened.get(key), value))


def meet(opened: Mapping[str, Any], mine: Mapping[str, Any], stored: Mapping[str, Any]) -> dict[str, bool]:
    """Return what has become of the fields that were changed elsewhere since a form was *opened*.

    True: changed here as well, to something else, so that a person has to choose. False: take what is stored.
    """
    met: dict[str, bool] = {}
    for key in stored.keys() & mine.keys():
        was, here, there = opened.get(key), mine[key], stored[key]
        untouched = same(here, was)
        if not same(was, there):
            met[key] = not untouched and not same(here, there)
        elif was != there and untouched:
            # Only what it is called has changed.
            met[key] = False
    return met
