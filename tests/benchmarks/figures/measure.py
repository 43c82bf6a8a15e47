"""Times of one thing, beside the limit that was measured with it in the same run."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

ROUNDS = 11
"""How often a thing is measured, unless it takes long."""
WARM = 2
"""How often it is done before: the figures are those of a warm machine."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Times of one thing.

    Attributes:
        p50: the median, in milliseconds.
        p95: the 95th percentile.
        count: how many times it was measured.
    """

    p50: float
    p95: float
    count: int

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Sample":
        """Return what so many times come to."""
        return cls(round(share(seconds, 0.5) * 1000, 2), round(share(seconds, 0.95) * 1000, 2), len(seconds))


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        name: what was done.
        found: how long it took.
        allowed: what the median may be at most, in the same unit; None: nothing is asked.
        limit: the plain way, where there is one.
        limit_name: what that is.
        note: what is to be known of it: hits, rows.
        unit: of *found*.
        missing: the product has no such part yet.
    """

    name: str
    found: Sample | None
    allowed: float | None = None
    limit: Sample | None = None
    limit_name: str = ""
    note: str = ""
    unit: str = "ms"
    missing: bool = False

    @property
    def holds(self) -> bool | None:
        """Whether the median is within what is allowed; None where nothing is asked or nothing was measured."""
        if self.found is None or self.allowed is None:
            return None
        return self.found.p50 <= self.allowed


def share(values: Sequence[float], part: float) -> float:
    """Return the value below which so large a part of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def once(work: Callable[[], Any]) -> float:
    """Return how long something takes, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def beside(
    work: Callable[[], float], plain: Callable[[], Any], *, rounds: int = ROUNDS, warm: int = WARM
) -> tuple[Sample, Sample]:
    """Measure a thing and its limit in turns, so that what else the machine does weighs on both.

    Each goes first in every other round: what goes second finds at hand what both need, which of a thing that takes
    tenths of a millisecond is half.

    Args:
        work: does it and returns the seconds that count.
        plain: does it the plain way.
        rounds: how often.
        warm: how often before, unmeasured.
    """
    found: list[float] = []
    limits: list[float] = []
    for number in range(warm + rounds):
        gc.collect()
        if number % 2:
            its, mine = once(plain), work()
        else:
            mine, its = work(), once(plain)
        if number >= warm:
            found.append(mine)
            limits.append(its)
    return Sample.of(found), Sample.of(limits)


def alone(work: Callable[[], float], *, rounds: int = ROUNDS, warm: int = WARM) -> Sample:
    """Measure a thing that has no limit but a number."""
    found: list[float] = []
    for number in range(warm + rounds):
        gc.collect()
        mine = work()
        if number >= warm:
            found.append(mine)
    return Sample.of(found)
