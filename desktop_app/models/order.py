"""Ordered ids of a list, and what happened between two of them. Pure: no Qt, run on a worker."""

from array import array
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

from database.id_lists import places_of
from desktop_app.models.pages import Row

Ids: TypeAlias = "array[int]"
"""Record ids as ``array('q')``: eight bytes each, compared and copied at the speed of memory."""

What = Literal["same", "insert", "remove", "other"]


@dataclass(frozen=True, slots=True)
class Difference:
    """How one order becomes the next: nothing, *count* rows at *first* added or taken away, or anything else."""

    what: What
    first: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a worker made of a question: the order, how it differs from *old*, the rows of some ids.

    *whole*: it is all of the list, and not only its beginning. *rows*: the first ones, where they were read with it.
    """

    old: Ids
    ids: Ids
    difference: Difference
    places: dict[int, int]
    more: object
    whole: bool = True
    rows: list[Row] | None = None


def difference(old: Ids, new: Ids) -> Difference:
    """Compare two orders; a single run of rows that came or went is recognised, so that a view need not start anew."""
    if old == new:
        return Difference("same")
    first = _common_start(old, new)
    count = len(new) - len(old)
    if count > 0 and old[first:] == new[first + count :]:
        return Difference("insert", first, count)
    if count < 0 and old[first - count :] == new[first:]:
        return Difference("remove", first, -count)
    return Difference("other")


def rows_of(ids: Ids, wanted: Collection[int]) -> dict[int, int]:
    """Return the row of each of the *wanted* ids that is in *ids*, in one pass."""
    return places_of(ids, wanted)


def _common_start(one: Ids, other: Ids) -> int:
    """Return how many ids both begin with, by halving: a dozen comparisons of memory instead of a loop."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
