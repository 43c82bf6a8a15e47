"""The saved searches, in their order."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.schema.searches import saved_search


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
