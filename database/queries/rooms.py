"""The rooms of the catalogue: how many records, which ids in which order. The rows come from ``room_rows`` and
``heading_rows``, what stands below a row from ``room_trees``, the trash and a collection's contents from ``mixed``.

A room's order is read as one text of ids in one step of SQLite: row by row it would take four times as long and hold
up the window's thread meanwhile (120–175 ms against 350–500 at a million, measured).
"""

import json
from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from database.fields import AGENTS
from database.id_lists import by_numbers, ids_in, in_order, kept, without
from database.queries.article_places import keep_places, known_places
from database.schema.agents import agent
from database.schema.base import collection, collection_item, record
from database.schema.events import event, place, topic
from database.schema.festivals import award, festival
from database.schema.films import film
from database.schema.sources import article, publication
from database.search.hit_links import noting_limits
from database.search.hit_records import not_gathered, sought_by, trashed
from database.search.hits import matching, text_match
from database.search.language import LONGEST_KEPT, parse
from database.search.query import Query

Orders = Mapping[str, sa.ColumnElement[object]]
Conditions = tuple[sa.ColumnElement[bool], ...]

_BUILT = 16
"""Queries whose conditions are kept."""
_FEW = 5000
"""Hits that are sorted by looking each of them up."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a room holds.

    Attributes:
        kinds: the kinds of record in it, the usual one first.
        table: their own table, which alone is sorted by.
        sorts: what it can be sorted by: a key and the column, each with an index. The order in which records came
            (``added``) is that of their ids; where a table holds other kinds too, those of the room are sorted (150,000
            of 200,000 took a fifth to a half of a second on a machine with much else to do).
        by_kind: the table holds other kinds too.
        tree: records of it stand below one another: only the upmost are in its list, unless something is looked for.
        others: records of another kind that have their place in this list.
    """

    kinds: tuple[str, ...]
    table: sa.Table
    sorts: Orders
    by_kind: bool = False
    tree: sa.ColumnElement[bool] | None = None
    others: "Others | None" = None


@dataclass(frozen=True, slots=True)
class Others:
    """Records of a second kind in a room's list: those of *table* for which *condition* holds, sorted likewise."""

    kind: str
    table: sa.Table
    condition: sa.ColumnElement[bool]
    sorts: Orders


def _named(table: sa.Table, **more: sa.ColumnElement[object]) -> Orders:
    return {"name": table.c.heading_key, "added": table.c.id} | more


#: Awards that no festival gives: those that one gives stand below it.
_OTHER_AWARDS = Others(
    "award",
    award,
    sa.or_(award.c.giver_id.is_(None), award.c.giver_id.not_in(sa.select(festival.c.id))),
    _named(award),
)

#: A collection that is part of none; one whose whole is in the trash is shown as such.
_UPMOST = sa.or_(
    collection.c.parent_id.is_(None),
    collection.c.parent_id.in_(trashed()),
)

ROOMS: Mapping[str, Room] = {
    "articles": Room(
        ("article",),
        article,
        {"published": article.c.index_rowid, "headline": article.c.heading_key, "added": article.c.id},
    ),
    "films": Room(
        ("film",), film, {"title": film.c.heading_key, "date": film.c.reference_earliest, "added": film.c.id}
    ),
    "festivals": Room(("festival",), festival, _named(festival), others=_OTHER_AWARDS),
    "people": Room(("person",), agent, _named(agent), by_kind=True),
    "organisations": Room(tuple(kind for kind in AGENTS if kind != "person"), agent, _named(agent), by_kind=True),
    "places": Room(("place",), place, _named(place)),
    "subjects": Room(("topic",), topic, _named(topic)),
    "events": Room(("event",), event, _named(event, start=event.c.start_earliest)),
    "publications": Room(("publication",), publication, _named(publication)),
    "collections": Room(("collection",), collection, _named(collection), tree=_UPMOST),
}


def counts(connection: sa.Connection, names: Collection[str] = tuple(ROOMS)) -> dict[str, int]:
    """Return how many records each of the rooms holds, those in the trash not counted."""
    in_trash = sa.select(record.c.kind, sa.func.count()).where(record.c.trashed_at.is_not(None))
    gone: dict[str, int] = {row[0]: row[1] for row in connection.execute(in_trash.group_by(record.c.kind))}
    found: dict[str, int] = {}
    for name in names:
        room = ROOMS[name]
        select = sa.select(sa.func.count()).select_from(room.table)
        if room.by_kind:
            select = select.where(room.table.c.kind.in_(room.kinds))
        whole = int(connection.execute(select).scalar_one())
        found[name] = whole - sum(gone.get(kind, 0) for kind in room.kinds)
        if room.others is not None:
            found[name] += _count_others(connection, room.others)
    return found


def room_ids(
    connection: sa.Connection,
    name: str,
    *,
    sort: str,
    descending: bool = False,
    text: str = "",
    within: int | None = None,
) -> "array[int]":
    """Return the ids of a room in order, as 64-bit numbers.

    Args:
        connection: of ``Catalogue.read``.
        name: a key of :data:`ROOMS`.
        sort: a key of the room's sorts; under one value the older record comes first (last, descending).
        descending: the other way round.
        text: only what this query finds (``database.search.language``); empty: all. What stands below a record is
            found with it.
        within: only what is in this collection or in one below it.
    """
    room = ROOMS[name]
    query = parse(text)
    if query.tree is None and not query.is_blank:
        return array("q")
    given = {} if within is None else {"collection": within}
    if room.others is None and room.tree is None:
        narrowed = _narrowed(name, text, within is not None)
        conditions = narrowed.conditions
        asked = _Asked(room, sort, descending, conditions, given)
        if room.sorts[sort] is article.c.index_rowid:
            if not conditions:
                ids = without_trash(connection, _all_in_order(connection, asked))
                keep_places(connection, ids, descending=descending)
                return ids
            found = _in_known_places(connection, narrowed, given, descending=descending)
            if found is not None:
                return found
            if narrowed.through_press:
                return without_trash(connection, _looked_up_once(connection, asked))
        by_words = sort == "published" and query.tree is not None and within is None and bool(text_match(query.tree))
        ids = _all_in_order(connection, asked) if by_words or not conditions else _hits_in_order(connection, asked)
        return without_trash(connection, ids)
    parts = [_part(room.table, room.sorts[sort], _conditions(room, query, within is not None))]
    if room.others is not None:
        of_others = [room.others.condition, *_hits(room.others.table, (room.others.kind,), query, within is not None)]
        parts.append(_part(room.others.table, room.others.sorts[sort], of_others))
    rows = parts[0].subquery() if len(parts) == 1 else sa.union_all(*parts).subquery()
    columns = (rows.c.sort, rows.c.id)
    select = sa.select(rows.c.id).order_by(*(column.desc() if descending else column for column in columns))
    return without_trash(connection, id_array(connection, select, given))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of a room whose list is that of one table; *conditions* narrow it, *given* are their parameters."""

    room: Room
    sort: str
    descending: bool
    conditions: Conditions
    given: Mapping[str, object]

    @property
    def ids(self) -> sa.Select[Any]:
        """Select the ids without order."""
        table = self.room.table
        conditions = [table.c.kind.in_(self.room.kinds)] if self.room.by_kind else []
        return sa.select(table.c.id).where(*conditions, *self.conditions)

    def ordered(self, select: sa.Select[Any]) -> sa.Select[Any]:
        """Return a select of ids in the order that is asked for."""
        columns = (self.room.sorts[self.sort], self.room.table.c.id)
        return select.order_by(*(column.desc() if self.descending else column for column in columns))


def _all_in_order(connection: sa.Connection, asked: _Asked) -> "array[int]":
    """Return all ids in the order of an index: the whole room, or what the index of words gives in its own order."""
    if asked.sort == "added":
        # Any small index has the ids; their own order is that of the wide table.
        return in_order(id_array(connection, asked.ids, asked.given), descending=asked.descending)
    return id_array(connection, asked.ordered(asked.ids), asked.given)


def _hits_in_order(connection: sa.Connection, asked: _Asked) -> "array[int]":
    """Return hits in order: of many, the order of the room is masked, for SQLite would look each row up to sort it."""
    hits = id_array(connection, asked.ids, asked.given)
    if asked.sort == "added":
        return in_order(hits, descending=asked.descending)
    if len(hits) > _FEW:
        return kept(_all_in_order(connection, replace(asked, conditions=(), given={})), hits)
    listed = sa.text("SELECT value FROM json_each(:hits)").columns(sa.column("value", sa.Integer))
    few = asked.ordered(sa.select(asked.room.table.c.id).where(asked.room.table.c.id.in_(listed)))
    return id_array(connection, few, {"hits": json.dumps(hits.tolist())})


def _in_known_places(
    connection: sa.Connection, narrowed: "_Narrowed", given: Mapping[str, object], *, descending: bool
) -> "array[int] | None":
    """Return articles in order that nothing is asked of but what leads to them, without those in the trash.

    None where more is asked of them, or it is not known where the articles stand.
    """
    places = known_places(connection) if narrowed.sought is not None else None
    if narrowed.sought is None or places is None:
        return None
    found = connection.execute(narrowed.sought, dict(given)).scalar()
    return places.in_order(found or "", descending=descending)


def _looked_up_once(connection: sa.Connection, asked: _Asked) -> "array[int]":
    """Return articles to which mentions and statements lead, in order.

    Each of them is looked up in the table anyway, so what they are sorted by comes along. Asked for in order, SQLite
    would go through all articles or look each up again.
    """
    inner = asked.ids.add_columns(article.c.index_rowid).subquery()
    joined = sa.select(*(sa.func.group_concat(column) for column in inner.c))
    hits, places = connection.execute(joined, dict(asked.given)).one()
    return by_numbers(ids_in(hits), ids_in(places), descending=asked.descending)


def kinds_in(connection: sa.Connection, name: str) -> dict[int, str]:
    """Return the kind of each record of a room that is not of the usual one (groups among organisations)."""
    room = ROOMS[name]
    found: dict[int, str] = {}
    if room.by_kind and len(room.kinds) > 1:
        rare = sa.select(room.table.c.id, room.table.c.kind).where(room.table.c.kind.in_(room.kinds[1:]))
        found.update((row[0], row[1]) for row in connection.execute(rare))
    if room.others is not None:
        ids = sa.select(room.others.table.c.id).where(room.others.condition)
        found.update(dict.fromkeys(connection.execute(ids).scalars(), room.others.kind))
    return found


def id_array(
    connection: sa.Connection, select: sa.Select[tuple[int]], parameters: Mapping[str, object]
) -> "array[int]":
    """Return the single column of *select* in its order, gathered in one step of SQLite.

    That the gathering keeps the inner order is observed (and held by a test), not promised by SQL; the promised form
    sorts again in a temporary tree (679 ms against 170, measured).
    """
    inner = select.subquery()
    joined = connection.execute(sa.select(sa.func.group_concat(inner.c[0])), dict(parameters)).scalar()
    return ids_in(joined)


def without_trash(connection: sa.Connection, ids: "array[int]") -> "array[int]":
    """Return *ids* without the records in the trash: few, so they are taken out here and not in the sort query."""
    return without(ids, connection.execute(trashed()).scalars().all())


def collections_below(parameter: str = "collection") -> sa.CTE:
    """Select the collection given as *parameter* and all that are part of it, however deep."""
    below = sa.select(sa.bindparam(parameter, type_=collection.c.id.type).label("id")).cte("below", recursive=True)
    # Not "union all": a collection that was made part of itself must not turn for ever.
    return below.union(sa.select(collection.c.id).join(below, collection.c.parent_id == below.c.id))


def inside_collection() -> sa.Select[Any]:
    """Select what is in the collection given as the parameter ``collection`` or in one below it."""
    below = collections_below()
    return sa.select(collection_item.c.record_id).where(collection_item.c.collection_id.in_(sa.select(below.c.id)))


def _count_others(connection: sa.Connection, others: Others) -> int:
    """Count what has its place in another kind's list: few, so the trash is joined."""
    select = (
        sa.select(sa.func.count())
        .select_from(others.table)
        .join(record, record.c.id == others.table.c.id)
        .where(others.condition, record.c.trashed_at.is_(None))
    )
    return int(connection.execute(select).scalar_one())


def _part(table: sa.Table, sort: sa.ColumnElement[object], conditions: list[sa.ColumnElement[bool]]) -> sa.Select[Any]:
    return sa.select(sort.label("sort"), table.c.id.label("id")).where(*conditions)


def _conditions(room: Room, query: Query, put_in: bool) -> list[sa.ColumnElement[bool]]:
    conditions = _hits(room.table, room.kinds, query, put_in)
    if room.by_kind:
        conditions.append(room.table.c.kind.in_(room.kinds))
    if room.tree is not None and not conditions:
        conditions.append(room.tree)
    return conditions


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """What a query and a collection ask of a room's rows.

    Attributes:
        conditions: on its table.
        through_press: whether mentions and evidence lead to them.
        sought: of articles of which nothing is asked but what leads to them, that as one text; None of others.
    """

    conditions: Conditions
    through_press: bool
    sought: sa.Select[Any] | None


def _narrowed(name: str, text: str, put_in: bool) -> _Narrowed:
    """Return what a query and a collection ask of a room's rows.

    Kept for the newest queries: to build it takes longer than to look for few hits, and a list is read again after
    every change.
    """
    return _kept_narrowed(name, text, put_in) if len(text) <= LONGEST_KEPT else _built(name, text, put_in)


@lru_cache(_BUILT)
def _kept_narrowed(name: str, text: str, put_in: bool) -> _Narrowed:
    return _built(name, text, put_in)


def _built(name: str, text: str, put_in: bool) -> _Narrowed:
    room = ROOMS[name]
    with noting_limits() as through_press:
        conditions = tuple(_hits(room.table, room.kinds, parse(text), put_in))
    sought = sought_by(conditions[0], article.c.id) if room.table is article and len(conditions) == 1 else None
    joined = sa.select(sa.func.group_concat(not_gathered(sought).subquery().c[0])) if sought is not None else None
    return _Narrowed(conditions, bool(through_press), joined)


def _hits(table: sa.Table, kinds: tuple[str, ...], query: Query, put_in: bool) -> list[sa.ColumnElement[bool]]:
    """Return what a query and a collection ask of the rows of a table."""
    conditions: list[sa.ColumnElement[bool]] = []
    if not query.is_blank:
        conditions.append(matching(query, kinds))
    if put_in:
        conditions.append(table.c.id.in_(inside_collection()))
    return conditions
