"""A search over all rooms: the first hits of each and how many there are, or all of them in one list."""

from array import array
from dataclasses import dataclass

import sqlalchemy as sa

from database.id_lists import in_order
from database.queries.first_rows import first_ids, relevant_ids
from database.queries.rooms import ROOMS, kinds_in, room_ids
from database.schema.sources import article
from database.search.hits import is_cut_off, text_match
from database.search.language import parse

#: Articles with a common word that are counted; of more it is said that there are more.
MOST_COUNTED = 10_000


@dataclass(frozen=True, slots=True)
class RoomHits:
    """The hits of one room.

    Attributes:
        ids: the first of them: the best names, the newest articles.
        kinds: the kind of each.
        count: how many there are.
        exact: whether they were counted to the end; else there are at least so many.
    """

    ids: tuple[int, ...]
    kinds: tuple[str, ...]
    count: int
    exact: bool = True


def hits_in(connection: sa.Connection, room_name: str, text: str, *, limit: int) -> RoomHits:
    """Return what a query finds in a room; nothing for a blank one.

    Args:
        connection: of ``Catalogue.read``.
        room_name: a key of ``ROOMS``.
        text: a query.
        limit: how many of the hits.
    """
    query = parse(text)
    if query.tree is None:
        return RoomHits((), (), 0)
    usual = ROOMS[room_name].kinds[0]
    if usual == "article":
        ids, count, exact = _articles(connection, room_name, text, limit)
    else:
        found = relevant_ids(connection, room_name, text=text)
        ids, count, exact = found[:limit], len(found), True
    exact = exact and not is_cut_off(connection, query, room_name)
    other = kinds_in(connection, room_name) if ids else {}
    return RoomHits(tuple(ids), tuple(other.get(one, usual) for one in ids), count, exact)


def all_hits(
    connection: sa.Connection, text: str, *, by_coming: bool = False, descending: bool = False
) -> tuple["array[int]", dict[int, str]]:
    """Return the ids of what a query finds in all rooms, and the kind of each that is no article.

    The hits of one room stand behind those of another, in the order of ``ROOMS``: articles newest first, all others by
    what they are called. A blank query finds nothing.

    Args:
        connection: of ``Catalogue.read``.
        text: a query.
        by_coming: in the order in which they came into the catalogue instead.
        descending: those that came last first; of no meaning without *by_coming*.
    """
    ids, kinds = array("q"), dict[int, str]()
    if parse(text).tree is None:
        return ids, kinds
    for name, room in ROOMS.items():
        press = room.table is article
        sort = "published" if press else next(iter(room.sorts))
        found = room_ids(connection, name, sort=sort, descending=press, text=text)
        if found and not press:
            other = kinds_in(connection, name)
            kinds.update((one, other.get(one, room.kinds[0])) for one in found)
        ids.extend(found)
    return (in_order(ids, descending=descending) if by_coming else ids), kinds


def _articles(connection: sa.Connection, room_name: str, text: str, limit: int) -> tuple["array[int]", int, bool]:
    first = first_ids(connection, room_name, sort="published", descending=True, text=text, within=None, limit=limit)
    if first is None:
        found = room_ids(connection, room_name, sort="published", descending=True, text=text)
        return found[:limit], len(found), True
    if first.whole:
        return first.ids, len(first.ids), True
    tree = parse(text).tree
    count = sa.text(
        "SELECT count(*) FROM (SELECT rowid FROM article_index WHERE article_index MATCH :match LIMIT :most)"
    )
    match = text_match(tree) if tree is not None else ""
    counted = int(connection.execute(count, {"match": match, "most": MOST_COUNTED + 1}).scalar_one())
    return first.ids, min(counted, MOST_COUNTED), counted <= MOST_COUNTED
