"""The rows of a room from the catalogue: ids in order, then pages of rows in words. Runs on workers."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from database.queries.first_rows import RELEVANCE, FirstRows, begins, count_hits, first_ids, relevant_ids
from database.queries.record_columns import record_columns
from database.queries.rooms import ROOMS, kinds_in, room_ids
from database.queries.why import why_found
from database.search.hits import is_cut_off
from database.search.language import parse
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.models.reasons import Reason
from desktop_app.models.sources import FIRST, Beginning
from desktop_app.rooms.context import Context
from desktop_app.rooms.more_columns import MoreColumns
from desktop_app.rooms.why_words import reason
from desktop_app.services.cancel import CancelToken

Line = TypeVar("Line")
Lines = Callable[[Any, Sequence[int]], Mapping[int, Line]]
"""One of the functions of ``database.queries`` that give the rows of a page."""


_LOOKED_AT = 4096
"""Rows that are gone through before somebody is asked whether they are still wanted."""


def sorts_of(room: str) -> frozenset[str]:
    """Return what a list can be sorted by; one of all kinds together by the time of coming."""
    return frozenset(ROOMS[room].sorts if room in ROOMS else ("added",))


@dataclass(frozen=True, slots=True)
class Question:
    """What a room is asked for: the text of its search box, and the collection that it is kept to."""

    text: str = ""
    within: int | None = None


class RoomSource(Generic[Line]):
    """A `PageSource` over one room; *in_words* turns a frozen row into the strings of its own columns.

    *kinds* are the kinds of record in it, the usual one first; *covers* names fields that the own columns show under
    another key. All other declared fields of the kinds become further columns, read only while they are shown.
    """

    ranks = True
    """Whether its order is that of a key of ``ROOMS``: it can begin early and be ordered by relevance."""

    def __init__(
        self,
        context: Context,
        room: str,
        kinds: Sequence[str],
        own: Sequence[Column],
        lines: Lines[Line],
        in_words: Callable[[Line], Row],
        covers: Sequence[str] = (),
    ) -> None:
        self._context = context
        self._room = room
        self.kinds = tuple(kinds)
        """The kinds of record in it, the usual one first; "" for all together."""
        self._kind = kinds[0]
        self._kinds: Mapping[int, str] = {}
        self._own = tuple(own)
        self._lines = lines
        self._in_words = in_words
        mine = {*(column.key for column in own), *covers}
        self._more = MoreColumns(kinds, mine, context.wording, sorts=sorts_of(room))
        self._more_keys = frozenset(self._more.keys())
        self._shown: frozenset[str] = frozenset()

    @property
    def columns(self) -> list[Column]:
        """All columns: the room's own, then the further ones."""
        return [*self._own, *self._more.columns()]

    def show(self, keys: frozenset[str]) -> None:
        """Read the cells of these further columns from now on."""
        self._shown = keys

    def kind_of(self, record_id: int) -> str:
        """Return the kind of a record in the list."""
        return self._kinds.get(record_id, self._kind)

    def next_in(
        self, ids: "array[int]", first: int, kind: str, record_id: int, token: CancelToken
    ) -> tuple[int, int] | None:
        """Return row and id of the first record of *kind* from row *first* on, other than *record_id*; on a worker."""
        for row in range(first, len(ids)):
            if row % _LOOKED_AT == 0:
                token.check()
            if ids[row] != record_id and self.kind_of(ids[row]) == kind:
                return row, ids[row]
        return None

    @property
    def context(self) -> Context:
        """The catalogue that the rows come from."""
        return self._context

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the hits in order; *query* is a `Question`."""
        asked = query if isinstance(query, Question) else Question()

        def read(connection: Any) -> "array[int]":
            self._kinds = kinds_in(connection, self._room)
            return self.order(connection, sort, descending, asked)

        return self._context.read(read, token)

    def order(self, connection: Any, sort: str, descending: bool, asked: "Question") -> "array[int]":
        """Return the ids of the hits by a sort of the room or by relevance."""
        if sort == RELEVANCE:
            return relevant_ids(connection, self._room, text=asked.text, within=asked.within)
        return room_ids(connection, self._room, sort=sort, descending=descending, text=asked.text, within=asked.within)

    def beginning(self, sort: str, descending: bool, query: object, token: CancelToken) -> Beginning | None:
        """Return the first ids of the hits, where they are known much sooner than all."""
        asked = query if isinstance(query, Question) else Question()
        if not self.ranks or not begins(self._room, sort=sort, text=asked.text, within=asked.within):
            return None

        def read(connection: Any) -> FirstRows | None:
            self._kinds = kinds_in(connection, self._room)
            return first_ids(
                connection,
                self._room,
                sort=sort,
                descending=descending,
                text=asked.text,
                within=asked.within,
                limit=FIRST,
            )

        found = self._context.read(read, token)
        return None if found is None else Beginning(found.ids, found.whole)

    def count_hits(self, asked: "Question", token: CancelToken) -> int | None:
        """Return how many hits there are, where that is known sooner than their order."""
        if asked.within is not None:
            return None
        return self._context.read(lambda connection: count_hits(connection, self._room, asked.text), token)

    def is_cut_off(self, asked: "Question", token: CancelToken) -> bool:
        """Whether so many articles lead to the hits that not all of them were looked at: there may be more hits."""
        if not self.ranks:
            return False
        query = parse(asked.text)
        return self._context.read(lambda connection: is_cut_off(connection, query, self._room), token)

    def explains(self, query: object) -> bool:
        """Whether hits of a query have a reason."""
        return self.ranks and isinstance(query, Question) and bool(query.text.strip())

    def explain(self, query: object, ids: Sequence[int], token: CancelToken) -> Mapping[int, Reason]:
        """Return why rows are hits, where the columns that are shown do not say it."""
        text = query.text if isinstance(query, Question) else ""
        kinds, wording = {one: self.kind_of(one) for one in ids}, self._context.wording
        found = self._context.read(lambda connection: why_found(connection, parse(text), kinds), token)
        told = {one: reason(whys, kinds[one], self._shown, wording) for one, whys in found.items()}
        return {one: line for one, line in told.items() if line is not None}

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return one row for each id; an empty one for a record that is gone."""
        more = self._shown & self._more_keys

        def read(connection: Any) -> tuple[Mapping[int, Row], Mapping[int, Mapping[str, Any]]]:
            return self.own_rows(connection, ids), record_columns(connection, ids, more) if more else {}

        own, further = self._context.read(read, token)
        return [self._whole(own[one], further.get(one, {})) if one in own else () for one in ids]

    def own_rows(self, connection: Any, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the cells of the own columns, perhaps with their tooltips."""
        return {one: self._in_words(line) for one, line in self._lines(connection, ids).items()}

    def _whole(self, own: Row, values: Mapping[str, Any]) -> Row:
        count = len(self._own)
        cells, tips = own[:count], own[count:] or own
        more, more_tips = self._more.cells(values)
        return (*cells, *more, *tips, *more_tips)
