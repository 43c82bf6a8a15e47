"""Lists of records of all kinds together: the trash, and what is in a collection."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from database.folding import words
from database.queries.rooms import collections_below, id_array, records_named, without_trash
from database.schema.base import collection_item, record
from database.schema.names import name
from database.schema.sources import article
from database.search.words import parse_words


@dataclass(frozen=True, slots=True)
class MixedLine:
    """A record in such a list; *trashed_at* is None outside the trash."""

    id: int
    kind: str
    label: str
    trashed_at: datetime | None


def mixed_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, MixedLine]:
    """Return rows of the trash or of a collection by id."""
    select = sa.select(record.c.id, record.c.kind, record.c.label, record.c.trashed_at).where(record.c.id.in_(ids))
    return {row.id: MixedLine(*row) for row in connection.execute(select)}


def count_trash(connection: sa.Connection) -> int:
    """Return how many records are in the trash."""
    select = sa.select(sa.func.count()).select_from(record).where(record.c.trashed_at.is_not(None))
    return int(connection.execute(select).scalar_one())


def trash_ids(
    connection: sa.Connection, *, sort: str = "trashed", descending: bool = True, text: str = ""
) -> "array[int]":
    """Return the ids of what is in the trash, the newest first.

    Args:
        connection: of ``Catalogue.read``.
        sort: ``trashed``, the time when it was put there, or ``added``, that when it came into the catalogue.
        descending: the newest first; else the oldest.
        text: only what this plain query finds: in labels (headlines of articles) and names.
    """
    select = sa.select(record.c.id).where(record.c.trashed_at.is_not(None))
    columns = (record.c.id,) if sort == "added" else (record.c.trashed_at, record.c.id)
    ids = id_array(connection, select.order_by(*(one.desc() if descending else one for one in columns)), {})
    if not text.strip():
        return ids
    found = _called(connection, text)
    return array("q", (one for one in ids if one in found))


def count_items(connection: sa.Connection, collection_id: int) -> int:
    """Return how many records are in a collection or in one below it, those in the trash not counted."""
    inside = _inside().subquery()
    select = (
        sa.select(sa.func.count())
        .select_from(inside)
        .join(record, record.c.id == inside.c.record_id)
        .where(record.c.trashed_at.is_(None))
    )
    return int(connection.execute(select, {"collection": collection_id}).scalar_one())


def item_ids(
    connection: sa.Connection, collection_id: int, *, sort: str = "put_in", descending: bool = False, text: str = ""
) -> "array[int]":
    """Return the ids of what is in a collection or in one below it, in the order in which it was put in.

    Args:
        connection: of ``Catalogue.read``.
        collection_id: the collection.
        sort: ``put_in``, the order in which records were put in, or ``added``, that in which they came.
        descending: the last one first.
        text: only what this plain query finds: names, headlines and texts.
    """
    items = _inside().subquery()
    select = sa.select(items.c.record_id)
    parameters: dict[str, object] = {"collection": collection_id}
    if text.strip():
        match = parse_words(text).match
        if not match:
            return array("q")
        parameters["match"] = match
        hits = sa.text("SELECT rowid AS id FROM article_index WHERE article_index MATCH :match")
        articles = sa.select(article.c.id).where(article.c.index_rowid.in_(hits.columns(sa.column("id"))))
        select = select.where(sa.or_(items.c.record_id.in_(records_named()), items.c.record_id.in_(articles)))
    columns = (items.c.record_id,) if sort == "added" else (items.c.first, items.c.record_id)
    select = select.order_by(*(one.desc() if descending else one for one in columns))
    return without_trash(connection, id_array(connection, select, parameters))


def kinds_of(connection: sa.Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the kind of each record; all are read where there are more than one statement takes."""
    if len(ids) <= _CHUNK:
        select = sa.select(record.c.id, record.c.kind).where(record.c.id.in_(ids))
        return {row.id: row.kind for row in connection.execute(select)}
    found: dict[int, str] = {}
    for first in range(0, len(ids), _CHUNK):
        found |= kinds_of(connection, ids[first : first + _CHUNK])
    return found


#: Ids that one statement takes; SQLite allows 32,766 parameters.
_CHUNK = 10_000


def _inside() -> sa.Select[tuple[int, int]]:
    """Select what is in the collection of the parameter ``collection`` or below, each record once."""
    below = collections_below()
    return (
        sa.select(collection_item.c.record_id, sa.func.min(collection_item.c.id).label("first"))
        .where(collection_item.c.collection_id.in_(sa.select(below.c.id)))
        .group_by(collection_item.c.record_id)
    )


def _called(connection: sa.Connection, text: str) -> frozenset[int]:
    """Return what is in the trash and has all words in its label or in one of its name forms.

    It has left the full-text indexes; the trash is small and rarely looked through, so its names are folded here.
    """
    query = parse_words(text)
    wanted = [mark.rstrip("*") if mark.endswith("*") else f"{mark} " for mark in query.marks]
    if not query.match:
        return frozenset()
    trashed = sa.select(record.c.id, record.c.label.label("text")).where(record.c.trashed_at.is_not(None))
    names = (
        sa.select(name.c.record_id, name.c.text)
        .join(record, record.c.id == name.c.record_id)
        .where(record.c.trashed_at.is_not(None))
    )
    found: set[int] = set()
    for record_id, called in connection.execute(sa.union_all(trashed, names)):
        there = f" {' '.join(words(called))} "
        if all(f" {one}" in there for one in wanted):
            found.add(record_id)
    return frozenset(found)
