"""Texts that come in and are alike become a group: one witness, however many copies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from database.folding import fold
from database.history.recorder import Writer
from database.incoming import Incoming
from database.schema.sources import article, origin_group
from database.search import index, likeness


@dataclass(frozen=True, slots=True)
class Like:
    """The article whose text is near-same, and how alike they are (1: the very same words)."""

    article: int
    share: float


@dataclass(slots=True)
class Places:
    """Which of the new articles are like an earlier one, and the groups that they belong to; by their ids."""

    like: dict[int, Like] = field(default_factory=dict)
    group: dict[int, int] = field(default_factory=dict)


def place_by_likeness(writer: Writer, incoming: Sequence[Incoming], ids: Sequence[int]) -> Places:
    """Find for each new article the most similar one, of the catalogue or before it, and make or extend groups.

    Articles that a person took out of a group are left alone; see ``article.origin_known``.
    """
    places = Places()
    having: dict[int, list[int]] = likeness.candidates(writer.connection, (key for one in incoming for key in one.keys))
    new = dict(zip(ids, incoming, strict=True))
    compare = _Compare(writer.connection, new)
    # A file may have been read before the one that came first: whatever has the key counts, but not itself.
    for made, one in new.items():
        for other in likeness.best(one.keys, having):
            share = compare.share(made, other)
            if share and (made not in places.like or share > places.like[made].share):
                places.like[made] = Like(other, share)
        for key in one.keys:
            having.setdefault(key, []).append(made)
    _group(writer, places, new)
    return places


class _Compare:
    """Compares folded texts, each read once."""

    def __init__(self, connection: sa.Connection, new: Mapping[int, Incoming]) -> None:
        self._connection = connection
        self._new = new
        self._texts: dict[int, str | None] = {}

    def share(self, one: int, other: int) -> float:
        """Return how alike the texts of two articles are, 0 where a person has said that they are not."""
        mine, its = self._text(one), self._text(other)
        return likeness.alike(mine, its) if mine is not None and its is not None else 0.0

    def _text(self, row_id: int) -> str | None:
        if row_id in self._new:
            return self._new[row_id].text_words
        if row_id not in self._texts:
            self._texts[row_id] = self._read(row_id)
        return self._texts[row_id]

    def _read(self, row_id: int) -> str | None:
        settled = sa.select(article.c.id).where(
            article.c.id == row_id, article.c.origin_known == "supplied", article.c.origin_id.is_(None)
        )
        if self._connection.execute(settled).first() is not None:
            return None
        entries = index.entries_of(self._connection, [row_id])
        return index.with_joined(fold(entries[0][1].text), entries[0][1].text) if entries else None


def _group(writer: Writer, places: Places, new: Mapping[int, Incoming]) -> None:
    earlier = sorted({like.article for like in places.like.values()} - new.keys())
    groups: dict[int, int | None] = {}
    for row_id in earlier:
        row = writer.first(sa.select(article.c.origin_id).where(article.c.id == row_id))
        groups[row_id] = row["origin_id"] if row is not None else None
    for made, like in places.like.items():
        group = places.group.get(like.article) or groups.get(like.article)
        if group is None:
            group = writer.insert(origin_group, kind="reprint")
            if like.article in new:
                places.group[like.article] = group
            else:
                groups[like.article] = group
                writer.update(article, like.article, origin_id=group, origin_known="detected")
        places.group[made] = group
