"""The saved searches, in their order."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.queries.rooms import ROOMS
from database.schema.searches import saved_search
from database.search.hit_records import trashed
from database.search.hits import hit_ids
from database.search.language import parse


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that is kept: *room* is a key of ``rooms.ROOMS``, "" for all rooms together."""

    id: int
    title: str
    room: str
    query: str


def saved_searches(connection: sa.Connection) -> tuple[SavedSearch, ...]:
    """Return all saved searches as they stand in the sidebar."""
    select = sa.select(saved_search).order_by(saved_search.c.position, saved_search.c.id)
    return tuple(SavedSearch(row.id, row.title, row.room, row.query) for row in connection.execute(select))


def count_search(connection: sa.Connection, search: SavedSearch) -> int:
    """Return how many records a saved search finds, those in the trash not counted."""
    query = parse(search.query)
    found = 0
    for room in (search.room,) if search.room else ROOMS:
        hits = hit_ids(query, room).subquery()
        select = sa.select(sa.func.count()).select_from(hits).where(hits.c[0].not_in(trashed()))
        found += int(connection.execute(select).scalar_one())
    return found
