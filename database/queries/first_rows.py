"""The first rows of a room, where they are known much sooner than its whole order; and hits by relevance.

At a million articles the newest 256 that have a common word take milliseconds, all of them in order some tenths of a
second. Relevance is counted for the newest hits only: for all articles with a common word it would take seconds.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.id_lists import places_of, without
from database.queries.rooms import ROOMS, counts, id_array, room_ids, without_trash
from database.schema.names import name
from database.schema.sources import article
from database.search.hit_records import trashed
from database.search.hits import matching, text_match
from database.search.language import parse
from database.search.ranking import RANKED, has_beginning, scored, spelt_out
from database.search.tree import And, Called, Clause, Node, Or, Words, either

#: The order in which hits stand by relevance, beside the room's sorts.
RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The first ids of a room's order; *whole*: there are no more."""

    ids: "array[int]"
    whole: bool


def begins(room_name: str, *, sort: str, text: str, within: int | None) -> bool:
    """Whether :func:`first_ids` may know more than nothing; asks no catalogue."""
    room, query = ROOMS[room_name], parse(text)
    if within is not None or room.others is not None or room.tree is not None:
        return False
    if sort == RELEVANCE or query.is_blank:
        return True
    return room.table is article and sort == "published" and query.tree is not None and bool(text_match(query.tree))


def first_ids(
    connection: sa.Connection, room_name: str, *, sort: str, descending: bool, text: str, within: int | None, limit: int
) -> FirstRows | None:
    """Return what :func:`room_ids` begins with; None where that takes as long as all of it.

    Args:
        connection: of ``Catalogue.read``.
        room_name: a key of ``ROOMS``.
        sort: a key of the room's sorts, or :data:`RELEVANCE`.
        descending: the other way round.
        text: a query.
        within: a collection that the list is kept to.
        limit: how many.
    """
    room, query = ROOMS[room_name], parse(text)
    if not begins(room_name, sort=sort, text=text, within=within):
        return None
    if sort == RELEVANCE:
        ranked = _ranked(connection, room_name, text)
        return FirstRows(ranked[:limit], False) if len(ranked) >= limit else None
    if not query.is_blank:
        assert query.tree is not None
        match = text_match(query.tree)
        if has_beginning(query.tree):
            match = text_match(spelt_out(connection, query.tree)) or match
        order = "DESC" if descending else "ASC"
        select = sa.text(
            "SELECT a.id FROM article_index CROSS JOIN article a ON a.index_rowid = article_index.rowid "
            f"WHERE article_index MATCH :match ORDER BY article_index.rowid {order} LIMIT :limit"
        )
        found = array("q", connection.execute(select, {"match": match, "limit": limit + 1}).scalars())
        return FirstRows(found[:limit], len(found) <= limit)
    column, gone = room.sorts[sort], frozenset(connection.execute(trashed()).scalars())
    plain = sa.select(room.table.c.id).order_by(
        *(one.desc() if descending else one for one in (column, room.table.c.id))
    )
    if room.by_kind:
        plain = plain.where(room.table.c.kind.in_(room.kinds))
    found = array("q", connection.execute(plain.limit(limit + len(gone) + 1)).scalars())
    kept = array("q", (one for one in found if one not in gone))
    return FirstRows(kept[:limit], len(found) <= limit + len(gone) and len(kept) <= limit)


def count_hits(connection: sa.Connection, room_name: str, text: str) -> int | None:
    """Return how many hits a query has where that is known sooner than their order; None where it is not."""
    room, query = ROOMS[room_name], parse(text)
    if query.is_blank:
        return counts(connection, (room_name,))[room_name]
    match = text_match(query.tree) if query.tree is not None and room.table is article else ""
    if not match:
        return None
    # By the driver: of a rare word beginning a transaction and putting it into words would take longer than counting.
    count = "SELECT count(*) FROM article_index WHERE article_index MATCH ?"
    driver: Any = connection.connection.driver_connection
    return int(driver.execute(count, (match,)).fetchone()[0])


def relevant_ids(connection: sa.Connection, room_name: str, *, text: str, within: int | None = None) -> "array[int]":
    """Return the hits of a query by relevance: the best of the newest :data:`RANKED`, then the others, newest first.

    Where nothing in the query is looked for in texts or names, all stand in the order of their coming, newest first.
    """
    sort = "published" if ROOMS[room_name].table is article else "added"
    hits = room_ids(connection, room_name, sort=sort, descending=True, text=text, within=within)
    ranked = _ranked(connection, room_name, text)
    if not ranked or not hits:
        return hits
    there = places_of(hits, ranked)
    found = array("q", (one for one in ranked if one in there))
    found.extend(without(hits, ranked))
    return found


def most_relevant(connection: sa.Connection, room_name: str, *, text: str, limit: int) -> "array[int]":
    """Return what :func:`relevant_ids` begins with; where enough hits are ranked the others are not looked for."""
    ranked = _ranked(connection, room_name, text)
    return ranked[:limit] if len(ranked) >= limit else relevant_ids(connection, room_name, text=text)[:limit]


def has_words(text: str) -> bool:
    """Whether a query looks for words, so that hits have a relevance."""
    return bool(parse(text).marks)


def _ranked(connection: sa.Connection, room_name: str, text: str) -> "array[int]":
    """Return the newest hits that have words of the query, the best first."""
    room, query = ROOMS[room_name], parse(text)
    wanted = either(list(_wanted(query.tree))) if query.tree is not None else None
    if wanted is None or query.tree is None:
        return array("q")
    if room.table is article:
        whole = text_match(query.tree)
        node = query.tree if whole else wanted
        places, given = scored(connection, node, whole or text_match(wanted), RANKED)
        found = sa.text(places).columns(sa.column("place", sa.Integer), sa.column("score", sa.Float)).subquery()
        select = sa.select(article.c.id).join(found, found.c.place == article.c.index_rowid)
        if not whole:
            select = select.where(matching(query, room.kinds))
        return id_array(connection, select.order_by(found.c.score, found.c.place.desc()), given)
    names = sa.text(
        "SELECT rowid AS place, bm25(name_index) AS score FROM name_index WHERE name_index MATCH :match LIMIT :most"
    ).columns(sa.column("place", sa.Integer), sa.column("score", sa.Float))
    found = names.subquery()
    best = sa.func.min(found.c.score)
    match = text_match(either([_in_names(one) for one in _wanted(query.tree)]) or wanted)
    select = (
        sa.select(name.c.record_id)
        .join(found, found.c.place == name.c.id)
        .where(name.c.record_id.in_(sa.select(room.table.c.id).where(matching(query, room.kinds))))
        .group_by(name.c.record_id)
        .order_by(best, name.c.record_id.desc())
    )
    return without_trash(connection, id_array(connection, select, {"match": match, "most": RANKED}))


def _wanted(node: Node) -> Sequence[Node]:
    """Return what is looked for in texts and names and the index can say; not what is kept out."""
    match node:
        case Words() | Clause("headline" | "text" | "name", Called()):
            return (node,) if text_match(node) else ()
        case And(parts) | Or(parts):
            return tuple(one for part in parts for one in _wanted(part))
    return ()


def _in_names(node: Node) -> Node:
    """Return what is looked for as the index of names can say it: that has one column."""
    return (
        Words(node.value.tokens, node.value.prefix)
        if isinstance(node, Clause) and isinstance(node.value, Called)
        else node
    )
