"""Lists of records of all kinds together: the trash, and what is in a collection. Runs on workers."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from database.queries.mixed import MixedLine, kinds_of, mixed_lines
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.source import Question, RoomSource
from desktop_app.services.cancel import CancelToken

Ids = Callable[[Any, str, bool, str], "array[int]"]
"""Reads the ids: connection, sort, descending, the text that is looked for."""


class MixedSource(RoomSource[MixedLine]):
    """A list that *read_ids* gives; the kind of each record in it is known with the ids."""

    ranks = False

    def __init__(
        self,
        context: Context,
        room: str,
        read_ids: Ids,
        own: Sequence[Column],
        in_words: Callable[[MixedLine], Row],
    ) -> None:
        super().__init__(context, room, ("",), own, mixed_lines, in_words)
        self._read_ids = read_ids

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the hits in order."""
        text = query.text if isinstance(query, Question) else ""

        def read(connection: Any) -> tuple["array[int]", Mapping[int, str]]:
            ids = self._read_ids(connection, sort, descending, text)
            return ids, kinds_of(connection, ids)

        ids, self._kinds = self._context.read(read, token)
        return ids
