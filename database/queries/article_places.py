"""Where each article stands in the list of all of them, kept in memory for one state of the catalogue.

Articles that are found by what leads to them are put in order by it: they lie far from one another, and to look up what
each is sorted by took half of such a search. The list is read whenever nothing is looked for; a million take 4 MB.
"""

import threading
from array import array
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from database.id_lists import LONG, different, joined_numbers
from database.search.facet_columns import state_of

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

_NOWHERE = -1
"""The place of what is in the trash or no article."""


class Places:
    """The places of all articles in one state of the catalogue, made of their ids when they are first asked for."""

    def __init__(self, state: str, ids: "array[int]", *, descending: bool) -> None:
        self.state = state
        self._ids: array[int] | None = ids
        self._descending = descending
        self._places: Array | None = None
        self._making = threading.Lock()

    @property
    def made(self) -> bool:
        """Whether they were asked for."""
        return self._places is not None

    def in_order(self, joined: str, *, descending: bool) -> "array[int]":
        """Return the articles of a text that joins ids, each once and in order, without those in the trash."""
        import numpy as np

        places, ids = self._by_id(), different(joined_numbers(joined))
        ids = ids[ids < len(places)]
        there = places[ids]
        ids, there = ids[there != _NOWHERE], there[there != _NOWHERE]
        order = np.argsort(there)
        found = array("q")
        found.frombytes(ids[order if descending is self._descending else order[::-1]].tobytes())
        return found

    def _by_id(self) -> "Array":
        import numpy as np

        with self._making:
            if self._places is None:
                assert self._ids is not None
                ids = np.frombuffer(self._ids, dtype=np.int64)
                self._places = np.full(int(np.max(ids)) + 1, _NOWHERE, dtype=np.int32)
                self._places[ids] = np.arange(len(ids), dtype=np.int32)
                self._ids = None
            return self._places


_kept: "WeakKeyDictionary[sa.Engine, Places]" = WeakKeyDictionary()


def keep_places(connection: sa.Connection, ids: "array[int]", *, descending: bool) -> None:
    """Keep where the articles stand: *ids* are all that the connection sees, the oldest first or, *descending*, last.

    Of few articles nothing is kept: they are looked up soon enough.
    """
    if len(ids) < LONG:
        return
    known = known_places(connection)
    if known is None or not known.made:
        # Of two lists that say the same the newer one: the other may be let go of.
        _kept[connection.engine] = Places(state_of(connection), ids, descending=descending)


def known_places(connection: sa.Connection) -> Places | None:
    """Return where the articles stand that the connection sees; None where that is not known."""
    kept = _kept.get(connection.engine)
    return kept if kept is not None and kept.state == state_of(connection) else None
