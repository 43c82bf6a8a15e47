"""The rooms of the catalogue: how many records, which ids in which order. The rows come from ``room_rows``.

A room's order is read as one text of ids in one step of SQLite: row by row it would take four times as long and hold
up the window's thread meanwhile (120–175 ms against 350–500 at a million, measured).
"""

from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from database.fields import AGENTS
from database.schema.agents import agent
from database.schema.base import record
from database.schema.festivals import edition, festival
from database.schema.films import film
from database.schema.metadata import metadata
from database.schema.sources import article
from database.search.words import parse_words


@dataclass(frozen=True, slots=True)
class Room:
    """What a room holds.

    Attributes:
        kinds: the kinds of record in it.
        table: their own table, which alone is sorted by.
        sorts: what it can be sorted by: a key and the columns, each with an index.
        by_kind: the table holds other kinds too.
    """

    kinds: tuple[str, ...]
    table: sa.Table
    sorts: Mapping[str, sa.ColumnElement[object]]
    by_kind: bool = False


ROOMS: Mapping[str, Room] = {
    "articles": Room(("article",), article, {"published": article.c.index_rowid, "headline": article.c.heading_key}),
    "films": Room(("film",), film, {"title": film.c.heading_key, "date": film.c.reference_earliest}),
    "festivals": Room(("festival",), festival, {"name": festival.c.heading_key}),
    "people": Room(("person",), agent, {"name": agent.c.heading_key}, by_kind=True),
    "organisations": Room(
        tuple(kind for kind in AGENTS if kind != "person"), agent, {"name": agent.c.heading_key}, by_kind=True
    ),
}


def counts(connection: sa.Connection, names: Collection[str] = tuple(ROOMS)) -> dict[str, int]:
    """Return how many records each of the rooms holds, those in the trash not counted."""
    in_trash = sa.select(record.c.kind, sa.func.count()).where(record.c.trashed_at.is_not(None))
    trashed: dict[str, int] = {row[0]: row[1] for row in connection.execute(in_trash.group_by(record.c.kind))}
    found: dict[str, int] = {}
    for name in names:
        room = ROOMS[name]
        select = sa.select(sa.func.count()).select_from(room.table)
        if room.by_kind:
            select = select.where(room.table.c.kind.in_(room.kinds))
        whole = int(connection.execute(select).scalar_one())
        found[name] = whole - sum(trashed.get(kind, 0) for kind in room.kinds)
    return found


def room_ids(
    connection: sa.Connection, name: str, *, sort: str, descending: bool = False, text: str = ""
) -> "array[int]":
    """Return the ids of a room in order, as 64-bit numbers.

    Args:
        connection: of ``Catalogue.read``.
        name: a key of :data:`ROOMS`.
        sort: a key of the room's sorts; under one value the older record comes first (last, descending).
        descending: the other way round.
        text: only what this plain query finds; empty: all.
    """
    room = ROOMS[name]
    select = sa.select(room.table.c.id)
    if room.by_kind:
        select = select.where(room.table.c.kind.in_(room.kinds))
    parameters: dict[str, str] = {}
    if text.strip():
        match = parse_words(text).match
        if not match:
            return array("q")
        parameters["match"] = match
        select = select.where(_found(room))
    columns = (room.sorts[sort], room.table.c.id)
    select = select.order_by(*(column.desc() if descending else column for column in columns))
    return without_trash(connection, id_array(connection, select, parameters))


def edition_ids(connection: sa.Connection, festival_id: int) -> "array[int]":
    """Return the ids of a festival's editions, the newest first."""
    order = (edition.c.ordinal.desc(), edition.c.held_earliest.desc(), edition.c.id.desc())
    select = sa.select(edition.c.id).where(edition.c.festival_id == festival_id).order_by(*order)
    return without_trash(connection, id_array(connection, select, {}))


def id_array(connection: sa.Connection, select: sa.Select[tuple[int]], parameters: Mapping[str, str]) -> "array[int]":
    """Return the single column of *select* in its order, gathered in one step of SQLite.

    That the gathering keeps the inner order is observed (and held by a test), not promised by SQL; the promised form
    sorts again in a temporary tree (679 ms against 170, measured).
    """
    inner = select.subquery()
    joined = connection.execute(sa.select(sa.func.group_concat(inner.c[0])), dict(parameters)).scalar()
    return array("q", map(int, joined.split(","))) if joined else array("q")


def without_trash(connection: sa.Connection, ids: "array[int]") -> "array[int]":
    """Return *ids* without the records in the trash: few, so they are taken out here and not in the sort query."""
    trashed = set(connection.execute(sa.select(record.c.id).where(record.c.trashed_at.is_not(None))).scalars())
    if trashed.isdisjoint(ids):
        return ids
    return array("q", (row_id for row_id in ids if row_id not in trashed))


def _found(room: Room) -> sa.ColumnElement[bool]:
    if room.kinds == ("article",):
        hits = sa.text("SELECT rowid AS id FROM article_index WHERE article_index MATCH :match")
        return room.table.c.index_rowid.in_(hits.columns(sa.column("id")))
    name = metadata.tables["name"]
    hits = sa.text("SELECT rowid AS id FROM name_index WHERE name_index MATCH :match")
    return room.table.c.id.in_(sa.select(name.c.record_id).where(name.c.id.in_(hits.columns(sa.column("id")))))
