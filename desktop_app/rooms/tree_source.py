"""The rows of a room that unfolds: what stands below each row is read when it is unfolded. Runs on workers."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from database.queries.room_trees import below
from database.queries.rooms import kinds_in
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.source import Question, RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.wording.wording import Wording

Level = tuple[Callable[[Any, Sequence[int]], Mapping[int, Any]], Callable[[Any, Wording], Row]]
"""How rows of one kind are read, and put into the cells of the room's own columns."""


class TreeSource(RoomSource[Any]):
    """A `FoldingSource`: rows of several kinds, each read and worded by its own *levels*.

    *holders* reads which rows of the first level have something below them. While something is looked for, or the
    list is kept to a collection, hits stand side by side and do not unfold where rows below could be hits themselves
    (*nested*: the room's kind stands below its own kind).
    """

    def __init__(
        self,
        context: Context,
        room: str,
        levels: Mapping[str, Level],
        own: Sequence[Column],
        holders: Callable[[Any], frozenset[int]],
        *,
        covers: Sequence[str] = (),
        nested: bool = False,
    ) -> None:
        super().__init__(context, room, tuple(levels), own, _no_lines, _no_row, covers)
        self.room = room
        self.kind = next(iter(levels))
        self._levels = levels
        self._holders = holders
        self.nested = nested
        self._holding: frozenset[int] = frozenset()
        self._kinds_below: Mapping[int, str] = {}
        self._unfolds = True

    def kind_of(self, record_id: int) -> str:
        """Return the kind of a record in the list."""
        return self._kinds_below.get(record_id) or super().kind_of(record_id)

    def holds(self, record_id: int) -> bool:
        """Whether something stands below a record."""
        return self._unfolds and record_id in self._holding

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the first level in order, or of what was found."""
        asked = query if isinstance(query, Question) else Question()

        def read(connection: Any) -> "array[int]":
            self._kinds = kinds_in(connection, self._room)
            self._holding = self._holding | self._holders(connection)
            self._unfolds = not (self.nested and asked != Question())
            return self.order(connection, sort, descending, asked)

        self._holding = frozenset()
        return self._context.read(read, token)

    def inside(self, record_id: int, token: CancelToken) -> "array[int]":
        """Return the ids that stand below a record, in order."""
        kind = self.kind_of(record_id)
        found = self._context.read(lambda connection: below(connection, kind, record_id), token)
        self._kinds_below = {**self._kinds_below, **found.kinds}
        self._holding = self._holding | found.holding
        return found.ids

    def own_rows(self, connection: Any, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the cells of the own columns for rows of any level."""
        wording = self._context.wording
        members: dict[str, list[int]] = {}
        for one in ids:
            members.setdefault(self.kind_of(one), []).append(one)
        found: dict[int, Row] = {}
        for kind, of_kind in members.items():
            lines, in_words = self._levels[kind]
            found.update((one, in_words(line, wording)) for one, line in lines(connection, of_kind).items())
        return found


def _no_lines(_connection: Any, _ids: Sequence[int]) -> Mapping[int, Any]:
    return {}


def _no_row(_line: Any) -> Row:
    return ()
