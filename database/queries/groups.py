"""Tags and collections, and how many of some records each of them has: for choosing."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.derive.label_parts import preferred_names
from database.schema.base import collection, collection_item, record, record_tag, tag

#: Ids that one statement takes; SQLite allows 32,766 parameters.
_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag, and on how many of the records asked about it is."""

    text: str
    on: int


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection that is not in the trash; *level* is how deep it stands, *holds* how many of the records it has."""

    id: int
    name: str
    level: int
    holds: int


def tags(connection: sa.Connection, ids: Sequence[int] = ()) -> tuple[TagRow, ...]:
    """Return all tags by their letters; *ids* are the records asked about."""
    counts = _counts(connection, record_tag.c.tag_id, record_tag.c.record_id, ids)
    rows = connection.execute(sa.select(tag.c.id, tag.c.text).order_by(tag.c.text))
    return tuple(TagRow(row.text, counts.get(row.id, 0)) for row in rows)


def collections(connection: sa.Connection, ids: Sequence[int] = ()) -> tuple[CollectionRow, ...]:
    """Return all collections, each before its parts, by name; *ids* are the records asked about."""
    select = (
        sa.select(collection.c.id, collection.c.parent_id)
        .join(record, record.c.id == collection.c.id)
        .where(record.c.trashed_at.is_(None))
        .order_by(collection.c.heading_key, collection.c.id)
    )
    rows = connection.execute(select).all()
    names = preferred_names(connection, [row.id for row in rows])
    counts = _counts(connection, collection_item.c.collection_id, collection_item.c.record_id, ids)
    there = {row.id for row in rows}
    parts: dict[int | None, list[int]] = {}
    for row in rows:
        parts.setdefault(row.parent_id if row.parent_id in there else None, []).append(row.id)
    found: list[CollectionRow] = []
    waiting = [(one, 0) for one in reversed(parts.get(None, []))]
    while waiting:
        one, level = waiting.pop()
        heading = names[one]
        found.append(CollectionRow(one, heading.text if heading else "", level, counts.get(one, 0)))
        waiting += [(part, level + 1) for part in reversed(parts.get(one, []))]
    return tuple(found)


def _counts(
    connection: sa.Connection, group: sa.Column[int], member: sa.Column[int], ids: Sequence[int]
) -> dict[int, int]:
    found: dict[int, int] = {}
    for first in range(0, len(ids), _CHUNK):
        chunk = ids[first : first + _CHUNK]
        select = sa.select(group, sa.func.count()).where(member.in_(chunk)).group_by(group)
        for key, count in connection.execute(select):
            found[key] = found.get(key, 0) + count
    return found
