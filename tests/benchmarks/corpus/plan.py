"""What a made catalogue holds, before it is written: plain values, the same for the same seed and size.

Two writers take it: ``through_commands`` as a person's work would, ``in_bulk`` quickly. Both give the same catalogue.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from database.commands.records import NameForm
from database.drafts import ArticleDraft

#: Records or articles that are written in one transaction.
BATCH = 1000

TAGS = tuple(f"{word} {number}" for number in range(1, 11) for word in ("check", "scan", "series", "loan"))


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many records of each kind there are beside so many articles."""

    articles: int
    batch: int
    kinds: Mapping[str, int]

    @classmethod
    def beside(cls, articles: int, batch: int) -> "Sizes":
        """Return the sizes beside so many articles: 100,000 records at a million; *batch* are written at a time."""
        kinds = {kind: max(least, round(at * articles / 1_000_000)) for kind, (at, least) in _AT_A_MILLION.items()}
        for kind, each in _OF_A_FESTIVAL.items():
            kinds[kind] = kinds["festival"] * each
        return cls(articles, batch, kinds)

    def of_kind(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        return self.kinds[kind]


#: By kind: how many at a million articles, and how many at least.
_AT_A_MILLION = {
    "place": (3_000, 6),
    "publication": (400, 9),
    "topic": (800, 4),
    "collection": (60, 4),
    "organisation": (6_000, 6),
    "group": (300, 2),
    "person": (55_000, 30),
    "film": (25_000, 12),
    "festival": (300, 2),
    "event": (1_500, 3),
}
_OF_A_FESTIVAL = {"edition": 12, "section": 18, "award": 4}


class Authority(NamedTuple):
    """A record that is no article; its id is its place in the list of all, from 1.

    *uid* is 16 bytes, *fields* the declared ones, *identifiers* pairs of scheme and value.
    """

    uid: bytes
    kind: str
    names: tuple[NameForm, ...]
    fields: Mapping[str, Any]
    identifiers: tuple[tuple[str, str], ...] = ()


class Said(NamedTuple):
    """A statement: columns of its row by name, and its passages in the article's text (start, end)."""

    columns: Mapping[str, Any]
    passages: tuple[tuple[int, int], ...]


class Named(NamedTuple):
    """A mention: a record or words, its role, and passages."""

    record_id: int | None
    words: str | None
    role: str
    passages: tuple[tuple[int, int], ...]


class Article(NamedTuple):
    """An article with what was worked out of it; *fields* are those that no file gives (level, kind)."""

    draft: ArticleDraft
    fields: Mapping[str, str]
    said: tuple[Said, ...]
    named: tuple[Named, ...]
    tags: tuple[int, ...]
    collection_id: int | None
