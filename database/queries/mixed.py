"""Lists of records of all kinds together: the trash, and what is in a collection."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from database.folding import words
from database.queries.rooms import collections_below, id_array, without_trash
from database.schema.base import collection_item, record
from database.schema.names import name
from database.search.hits import hits_of_kind
from database.search.language import parse
from database.search.query import Query
from database.search.tree import And, Called, Clause, Node, Not, Or, Words


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
        text: only what this query finds; its words are looked for in labels (headlines of articles) and names.
    """
    select = sa.select(record.c.id).where(record.c.trashed_at.is_not(None))
    columns = (record.c.id,) if sort == "added" else (record.c.trashed_at, record.c.id)
    ids = id_array(connection, select.order_by(*(one.desc() if descending else one for one in columns)), {})
    query = parse(text)
    if query.is_blank:
        return ids
    found = _Trash(connection).found(query)
    return array("q", (one for one in ids if one in found))


def count_items(connection: sa.Connection, collection_id: int) -> int:
    """Return how many records are in a collection or in one below it, those in the trash not counted."""
    below = collections_below()
    within = collection_item.c.collection_id.in_(sa.select(below.c.id))
    given = {"collection": collection_id}
    distinct = sa.select(sa.func.count(sa.distinct(collection_item.c.record_id))).where(within)
    # Few are in the trash: they are looked for in the collection, and not each of its records in the trash.
    trashed = (
        sa.select(sa.func.count(sa.distinct(record.c.id)))
        .join(collection_item, collection_item.c.record_id == record.c.id)
        .where(record.c.trashed_at.is_not(None), within)
    )
    whole, gone = (int(connection.execute(one, given).scalar_one()) for one in (distinct, trashed))
    return whole - gone


def item_ids(
    connection: sa.Connection, collection_id: int, *, sort: str = "put_in", descending: bool = False, text: str = ""
) -> "array[int]":
    """Return the ids of what is in a collection or in one below it, in the order in which it was put in.

    Args:
        connection: of ``Catalogue.read``.
        collection_id: the collection.
        sort: ``put_in``, the order in which records were put in, or ``added``, that in which they came.
        descending: the last one first.
        text: only what this query finds.
    """
    items = _inside().subquery()
    select = sa.select(items.c.record_id)
    parameters: dict[str, object] = {"collection": collection_id}
    query = parse(text)
    if not query.is_blank:
        kinds = sa.select(record.c.kind).distinct().join(items, items.c.record_id == record.c.id)
        there = connection.execute(kinds, parameters).scalars().all()
        select = select.where(sa.or_(sa.false(), *(items.c.record_id.in_(hits_of_kind(query, one)) for one in there)))
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


class _Trash:
    """What is in the trash, looked through with a query.

    It has left the full-text indexes; the trash is small and rarely looked through, so its labels and names are
    folded here. Other fields are asked as everywhere.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        trashed = sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.trashed_at.is_not(None))
        names = sa.select(name.c.record_id, record.c.kind, name.c.text).join(record, record.c.id == name.c.record_id)
        self._kinds: dict[int, str] = {}
        self._called: dict[int, list[str]] = {}
        for row in connection.execute(sa.union_all(trashed, names.where(record.c.trashed_at.is_not(None)))):
            self._kinds[row[0]] = row[1]
            self._called.setdefault(row[0], []).append(f" {' '.join(words(row[2]))} ")

    def found(self, query: Query) -> frozenset[int]:
        """Return what a query finds."""
        return self._of(query.tree) if query.tree is not None else frozenset()

    def _of(self, node: Node) -> frozenset[int]:
        match node:
            case Words(tokens, prefix) | Clause("name" | "headline", Called(tokens, prefix, _)):
                wanted = f" {' '.join(tokens)}" + ("" if prefix else " ")
                return frozenset(one for one, forms in self._called.items() if any(wanted in form for form in forms))
            case Not(part):
                return frozenset(self._kinds) - self._of(part)
            case And(parts):
                return frozenset.intersection(*map(self._of, parts))
            case Or(parts):
                return frozenset.union(*map(self._of, parts))
            case _:
                return self._with_field(node)

    def _with_field(self, clause: Clause) -> frozenset[int]:
        query = Query("…", clause)
        found: set[int] = set()
        for kind in sorted(set(self._kinds.values())):
            hits = hits_of_kind(query, kind).subquery()
            trashed = sa.select(record.c.id).where(record.c.trashed_at.is_not(None), record.c.kind == kind)
            found.update(self._connection.execute(trashed.where(record.c.id.in_(sa.select(hits.c[0])))).scalars())
        return frozenset(found)
