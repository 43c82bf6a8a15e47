"""Lists of record ids as ``array('q')``: a million of them takes no step of Python for each.

numpy is loaded with the second long list: a window begins without it. Some of what it does holds the interpreter while
it works, so that long texts are read in pieces: other threads (the window) want it in between. ``numpy.unique`` without
counts holds it throughout, for 240 to 310 ms at 1.5 million numbers, and takes ten times as long as sorting: use
:func:`different`.
"""

import sys
from array import array
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

LONG = 20_000
"""Ids from which numpy is worth its loading."""
_PIECE = 1 << 16
"""Characters of a joined text that are read at a time."""


def ids_in(joined: str | None) -> "array[int]":
    """Return the ids of a text that joins them with commas, in its order; None is no text."""
    if not joined:
        return array("q")
    if len(joined) < LONG:
        return array("q", map(int, joined.split(",")))
    found = array("q")
    if _worth_loading():
        for numbers in _numbers(joined, ","):
            found.frombytes(numbers.tobytes())
    else:
        for piece in pieces(joined, ","):
            found.extend(map(int, piece.split(",")))
    return found


def joined_numbers(joined: str, sign: str = ",") -> "np.ndarray[Any, Any]":
    """Return the whole numbers of a text that joins them with *sign*."""
    import numpy as np

    parts = list(_numbers(joined, sign))
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)


def pieces(joined: str, sign: str) -> Iterator[str]:
    """Cut a joined text between its values into pieces of some length; a text without signs is one value."""
    start = 0
    while (end := joined.find(sign, start + _PIECE)) >= 0:
        yield joined[start:end]
        start = end + 1
    yield joined[start:]


def without(ids: "array[int]", gone: Collection[int]) -> "array[int]":
    """Return *ids* in their order without those that are *gone*; the same list where none is."""
    if not gone:
        return ids
    if len(ids) < LONG or not _worth_loading():
        left_out = frozenset(gone)
        return ids if left_out.isdisjoint(ids) else array("q", (one for one in ids if one not in left_out))
    import numpy as np

    numbers = np.frombuffer(ids, dtype=np.int64)
    stays = ~np.isin(numbers, np.fromiter(gone, dtype=np.int64, count=len(gone)))
    if stays.all():
        return ids
    return _array(numbers[stays])


def in_order(ids: "array[int]", *, descending: bool) -> "array[int]":
    """Return ids by their size."""
    if len(ids) < LONG:
        return array("q", sorted(ids, reverse=descending))
    import numpy as np

    numbers = np.sort(np.frombuffer(ids, dtype=np.int64))
    return _array(numbers[::-1] if descending else numbers)


def different(numbers: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Return each of the numbers once, by their size."""
    import numpy as np

    found = np.sort(numbers)
    first = np.ones(len(found), dtype=bool)
    np.not_equal(found[1:], found[:-1], out=first[1:])
    return found[first]


def by_numbers(ids: "array[int]", numbers: "array[int]", *, descending: bool) -> "array[int]":
    """Return ids by the number that stands at the same place for each, under one number by their size."""
    if len(ids) < LONG:
        return array("q", (one for _, one in sorted(zip(numbers, ids, strict=True), reverse=descending)))
    import numpy as np

    keys = (np.frombuffer(ids, dtype=np.int64), np.frombuffer(numbers, dtype=np.int64))
    order = np.lexsort(keys)
    return _array(keys[0][order[::-1] if descending else order])


def kept(order: "array[int]", wanted: "array[int]") -> "array[int]":
    """Return the ids of *order* that are *wanted*, in their order."""
    if len(order) < LONG:
        looked_for = frozenset(wanted)
        return array("q", (one for one in order if one in looked_for))
    import numpy as np

    numbers = np.frombuffer(order, dtype=np.int64)
    return _array(numbers[np.isin(numbers, np.frombuffer(wanted, dtype=np.int64))])


def places_of(ids: "array[int]", wanted: Collection[int]) -> dict[int, int]:
    """Return the place of each of the *wanted* ids that is in *ids*."""
    if not wanted or not ids:
        return {}
    if len(ids) < LONG:
        looked_for = frozenset(wanted)
        return {one: place for place, one in enumerate(ids) if one in looked_for}
    import numpy as np

    numbers = np.frombuffer(ids, dtype=np.int64)
    places = np.flatnonzero(np.isin(numbers, np.fromiter(wanted, dtype=np.int64, count=len(wanted))))
    return dict(zip(numbers[places].tolist(), places.tolist(), strict=True))


def _worth_loading() -> bool:
    """Return whether numpy is loaded or should be: not for the first long list, which a window begins with."""
    global _asked
    _asked += 1
    return "numpy" in sys.modules or _asked > _FIRST_LIST


_asked = 0
_FIRST_LIST = 2
"""How often the first list asks: when it is read, and when what is in the trash is taken out."""


def _numbers(joined: str, sign: str) -> "Iterator[np.ndarray[Any, Any]]":
    import numpy as np

    for piece in pieces(joined, sign) if joined else ():
        yield np.fromstring(piece, dtype=np.int64, sep=sign)


def _array(numbers: "np.ndarray[Any, Any]") -> "array[int]":
    found = array("q")
    found.frombytes(numbers.tobytes())
    return found
