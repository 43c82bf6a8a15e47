"""Saved searches: kept under a title, each in its place among the others."""

from collections.abc import Sequence

import sqlalchemy as sa

from database.commands.checks import clean
from database.errors import InputProblem
from database.history.recorder import Writer
from database.queries.rooms import ROOMS
from database.schema.searches import saved_search

LONGEST_TITLE = 200
LONGEST_QUERY = 20_000
"""Characters of a query that are kept; longer than any that a person writes or a choice of facets makes."""
MOST = 500
"""Saved searches of one catalogue."""


def save_search(writer: Writer, room: str, title: str, query: str) -> int:
    """Keep a search, behind those that are there, and return its id.

    Args:
        writer: of ``Catalogue.write``.
        room: a key of ``database.queries.rooms.ROOMS``, "" for all rooms together.
        title: what it is called.
        query: the words of the query language; empty for all that the room holds.

    Raises:
        InputProblem: no such room, no title, one that another search has, or too long.
    """
    if room and room not in ROOMS:
        raise InputProblem("bad_value", field="search", reason=f"there is no room “{room}”")
    if (writer.value(sa.select(sa.func.count()).select_from(saved_search)) or 0) >= MOST:
        raise InputProblem("bad_value", field="search", reason=f"no more than {MOST} searches are kept")
    last = writer.value(sa.select(sa.func.max(saved_search.c.position)))
    return writer.insert(
        saved_search,
        title=_title(writer, title),
        room=room,
        query=_query(query),
        position=0 if last is None else last + 1,
    )


def rename_search(writer: Writer, search_id: int, title: str) -> None:
    """Call a saved search otherwise.

    Raises:
        InputProblem: no such search, no title, one that another search has, or too long.
    """
    _require(writer, search_id)
    writer.update(saved_search, search_id, title=_title(writer, title, search_id))


def change_search(writer: Writer, search_id: int, query: str) -> None:
    """Let a saved search look for something else, in the same room.

    Raises:
        InputProblem: no such search, or a query that is too long.
    """
    _require(writer, search_id)
    writer.update(saved_search, search_id, query=_query(query))


def delete_search(writer: Writer, search_id: int) -> None:
    """Take a saved search away; the records that it finds stay. One that is gone already is passed over."""
    writer.delete(saved_search, [search_id])


def order_searches(writer: Writer, search_ids: Sequence[int]) -> None:
    """Put the saved searches into this order; those that are not named follow as they were.

    Raises:
        InputProblem: no such search.
    """
    select = sa.select(saved_search.c.id).order_by(saved_search.c.position, saved_search.c.id)
    standing = [row["id"] for row in writer.rows(select)]
    named = list(dict.fromkeys(search_ids))
    for search_id in named:
        if search_id not in standing:
            _require(writer, search_id)
    for position, search_id in enumerate([*named, *(one for one in standing if one not in named)]):
        writer.update(saved_search, search_id, position=position)


def _require(writer: Writer, search_id: int) -> None:
    if writer.value(sa.select(saved_search.c.id).where(saved_search.c.id == search_id)) is None:
        raise InputProblem("bad_value", field="search", reason="it is not there any more")


def _title(writer: Writer, title: str, search_id: int | None = None) -> str:
    words = clean(" ".join(title.split()), "title")
    if not words:
        raise InputProblem("bad_value", field="title", reason="a title is needed")
    if len(words) > LONGEST_TITLE:
        raise InputProblem("bad_value", field="title", reason=f"at most {LONGEST_TITLE} characters")
    taken = writer.value(sa.select(saved_search.c.id).where(saved_search.c.title == words))
    if taken not in (None, search_id):
        raise InputProblem("bad_value", field="title", reason=f"another search is called “{words}”")
    return words


def _query(query: str) -> str:
    words = clean(query.strip(), "query")
    if len(words) > LONGEST_QUERY:
        raise InputProblem("bad_value", field="query", reason=f"at most {LONGEST_QUERY} characters are kept")
    return words
