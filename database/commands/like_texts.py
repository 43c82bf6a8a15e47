"""Texts that come in and are alike become a group: one witness, however many copies."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from database.folding import fold
from database.history import raw
from database.history.recorder import Writer
from database.incoming import Incoming
from database.schema.sources import article, origin_group
from database.search import index, likeness, likeness_table

#: Articles that are compared at once: as many times four texts may be read for them.
_AT_ONCE = 100


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


def place_by_likeness(
    writer: Writer, incoming: Sequence[Incoming], ids: Sequence[int], sketches: likeness.Sketches | None = None
) -> Places:
    """Find for each new article the most similar one, of the catalogue or before it, and make or extend groups.

    Articles that a person took out of a group are left alone; see ``article.origin_known``.

    Args:
        writer: the recorder.
        incoming: the new articles.
        ids: their ids, in the same order.
        sketches: of the articles that were met before, by whoever writes many transactions one after the other.
    """
    places = Places()
    known = likeness.Sketches() if sketches is None else sketches
    count = Counter(key for one in incoming for key in one.keys)
    having = likeness_table.candidates(writer.connection, count)
    new = dict(zip(ids, incoming, strict=True))
    for made, one in new.items():
        known.keep(made, one.sketch)
    # Most keys are of one text alone: what has none that another has is passed over.
    shared = having.keys() | {key for key, times in count.items() if times > 1}
    asked: list[tuple[int, list[int]]] = []
    # A file may have been read before the one that came first: whatever has the key counts, but not itself.
    for made, one in new.items():
        if shared.isdisjoint(one.keys):
            continue
        others = likeness_table.best(one.keys, having)
        if others:
            asked.append((made, others))
        for key in shared.intersection(one.keys):
            having.setdefault(key, []).append(made)
    asked = _sketched(writer.connection, known, new, asked)
    for start in range(0, len(asked), _AT_ONCE):
        _compare(writer.connection, places, new, asked[start : start + _AT_ONCE])
    _group(writer, places, new)
    return places


def _sketched(
    connection: sa.Connection,
    known: likeness.Sketches,
    new: Mapping[int, Incoming],
    asked: Sequence[tuple[int, Sequence[int]]],
) -> list[tuple[int, list[int]]]:
    """Leave out what the sketches already tell apart; those of articles that were not met before are made."""
    unknown = sorted({other for _, others in asked for other in others if other not in known})
    for start in range(0, len(unknown), _AT_ONCE):
        for row_id, entry in index.entries_of(connection, unknown[start : start + _AT_ONCE]):
            known.keep(row_id, likeness.keys_and_sketch(fold(entry.text).encode("utf-8"))[1])
    found = ((made, known.like(new[made].sketch, others)) for made, others in asked)
    return [(made, others) for made, others in found if others]


def _compare(
    connection: sa.Connection, places: Places, new: Mapping[int, Incoming], asked: Sequence[tuple[int, Sequence[int]]]
) -> None:
    """Compare new articles with those that may be like them; what lies in the catalogue is read in one step."""
    earlier = _earlier(connection, {other for _, others in asked for other in others} - new.keys())
    for made, others in asked:
        mine = likeness.Runs(new[made].text_words.decode("utf-8"))
        for other in others:
            its = new[other].text_words.decode("utf-8") if other in new else earlier.get(other)
            share = mine.alike(its) if its is not None else 0.0
            if share and (made not in places.like or share > places.like[made].share):
                places.like[made] = Like(other, share)


def _earlier(connection: sa.Connection, ids: set[int]) -> dict[int, str]:
    """Return the words of these articles, without those of which a person has said that they are of no group."""
    found: dict[int, str] = {}
    for chunk in raw.chunks(sorted(ids)):
        select = sa.select(article.c.id).where(
            article.c.id.in_(chunk), article.c.origin_known == "supplied", article.c.origin_id.is_(None)
        )
        settled = set(connection.execute(select).scalars())
        for row_id, entry in index.entries_of(connection, [one for one in chunk if one not in settled]):
            found[row_id] = index.indexed(entry.text)
    return found


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
