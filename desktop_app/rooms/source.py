"""The rows of a room from the catalogue: ids in order, then pages of rows in words. Runs on workers."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from database.queries.rooms import room_ids
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken

Line = TypeVar("Line")
Lines = Callable[[Any, Sequence[int]], Mapping[int, Line]]
"""One of the functions of ``database.queries.room_rows``."""


class RoomSource(Generic[Line]):
    """A `PageSource` over one room; *in_words* turns a frozen row into the strings of its columns."""

    def __init__(self, context: Context, room: str, lines: Lines[Line], in_words: Callable[[Line], Row]) -> None:
        self._context = context
        self._room = room
        self._lines = lines
        self._in_words = in_words

    @property
    def context(self) -> Context:
        """The catalogue that the rows come from."""
        return self._context

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the hits in order; *query* is the text of the search box."""
        text = query if isinstance(query, str) else ""
        return self._context.read(
            lambda connection: room_ids(connection, self._room, sort=sort, descending=descending, text=text), token
        )

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return one row for each id; an empty one for a record that is gone."""
        found = self._context.read(lambda connection: self._lines(connection, ids), token)
        return [self._in_words(found[one]) if one in found else () for one in ids]
