"""The words in which the rows say how each fact is held: small, and with no text of the articles in them.

Words of an article are given as their place in it (`Words`), or as `PASSAGE`: those that the list of facts gives for
the row. Records are named by short keys.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the row's article: code points, end not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Passage:
    """The words that the list of facts gives for the row."""


PASSAGE = _Passage()
Text = str | Words | _Passage


@dataclass(frozen=True, slots=True)
class Day:
    """A date as a row holds it; see ``database.dates.DateValue``."""

    edtf: str
    verbatim: Text = ""
    printed: str = ""
    inferred: str = ""
    rule: str = ""
    anchor: str = ""
    anchor_record: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """One form of a name."""

    text: str
    kind: str = "preferred"
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its kind, its name forms, and the fields that it cannot be made without."""

    kind: str
    names: tuple[Called, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement.

    Attributes:
        kind: relation, entry, award_result, value, naming or remark.
        about: key of the record; empty for an entry of films given in words.
        shape: the arguments of the command, with keys for records.
        details: what differs from a statement's defaults.
        at: the words it stands on, where they are not the row's passage.
        loaded: the source's loaded word in it.
    """

    kind: str
    about: str
    shape: Mapping[str, Any]
    details: Mapping[str, Any] = field(default_factory=dict)
    at: Words | None = None
    loaded: Words | None = None


@dataclass(frozen=True, slots=True)
class Also:
    """The row's passage is one more evidence of statements that other rows make: (row, place among its holders)."""

    statements: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class LoadedWord:
    """The row's passage is a loaded word, marked on the first evidence of another row's statement."""

    row: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The article names or pictures a record, or somebody in words."""

    record: str = ""
    words: Text | None = None
    role: str = "mentioned"


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of the text.

    Attributes:
        kind: what it is.
        gives: the article's field that it gives; empty where it gives none.
        fields: what the article then holds in its fields.
        whole: the segment runs over these words and not only over the passage.
        known: how the field is known.
    """

    kind: str
    gives: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    whole: Words | None = None
    known: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo that the page mentions and the copy lacks; its caption is these words."""

    caption: Words


Holder = Stated | Also | LoadedWord | Mentioned | Part | Picture
Rows = Mapping[int, Sequence[Holder]]


def relation(
    about: str,
    role: str,
    object_: str = "",
    *,
    words: Text | None = None,
    body: str = "",
    at: Words | None = None,
    loaded: Words | None = None,
    **details: Any,
) -> Stated:
    """Return a relation to a record (by key) or to words."""
    shape = {"role": role, "object": object_, "words": words, "body": body}
    return Stated("relation", about, shape, details, at, loaded)


def value(
    about: str, name: str, held: Any, *, at: Words | None = None, loaded: Words | None = None, **details: Any
) -> Stated:
    """Return the value of a field; a record is given by its key."""
    return Stated("value", about, {"field": name, "value": held}, details, at, loaded)


def naming(about: str, form: str, **details: Any) -> Stated:
    """Return that the press uses this form of the record's names."""
    return Stated("naming", about, {"form": form}, details)


def remark(about: str, words: Text, **details: Any) -> Stated:
    """Return words for which there is no other shape."""
    return Stated("remark", about, {"words": words}, details)


_ENTRY = ("edition", "words", "entry_status", "section", "programme_place", "place", "premiere_level")
_AWARD_RESULT = ("outcome", "edition", "award", "category", "recipient", "words", "quantity")


def entry(film: str, edition: str, **rest: Any) -> Stated:
    """Return the entry of a film (by key; empty with ``words=``) in an edition."""
    shape = {"edition": edition, "entry_status": "not_stated"} | {
        name: rest.pop(name) for name in _ENTRY if name in rest
    }
    return Stated("entry", film, shape, rest)


def award_result(about: str, outcome: str, **rest: Any) -> Stated:
    """Return what became of a film in an award."""
    shape = {"outcome": outcome} | {name: rest.pop(name) for name in _AWARD_RESULT if name in rest}
    return Stated("award_result", about, shape, rest)


def ordinal(edition: str, festival: str, number: int, printed: Words) -> list[Holder]:
    """Return what an edition's number says: whose edition it is, which one, and how that is printed."""
    return [
        value(edition, "festival", festival),
        value(edition, "ordinal", number),
        value(edition, "ordinal_printed", printed),
    ]


def also(*statements: tuple[int, int]) -> list[Holder]:
    """Return that the row's passage also supports these statements."""
    return [Also(statements)]
