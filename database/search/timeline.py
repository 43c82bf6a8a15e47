"""When the hits are of: how many for each day, put into bars by year, month or day of either calendar.

The days are read once; zooming asks nothing. A date that may fall into several bars counts in each, as the clause of a
bar finds it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, UNDATED_DAY, Calendar
from database.id_lists import joined_numbers
from database.queries.rooms import ROOMS
from database.schema.base import record
from database.search.facet_table import TIMES, words_of
from database.search.facets import hits_of
from database.search.hit_table import hit_table
from database.search.narrowing import taken_apart
from database.search.years import Span, day_spans, month_spans, year_spans

if TYPE_CHECKING:
    import numpy as np

MOST_BARS = 150
FEWEST_BARS = 5
"""A stretch of fewer years is shown by months, of fewer months by days."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: the first and the last of its years, months or days as a query says them, its days, and the hits in it."""

    begins: Span
    ends: Span
    count: int

    @property
    def value(self) -> str:
        """What stands behind the search word."""
        return between(self, self)


@dataclass(frozen=True, slots=True)
class Times:
    """When the hits are of.

    Attributes:
        days: the days of those that are of one day, in order, and *counts* how many are of each.
        stretches: first and last day of the others, and how many are of each stretch.
    """

    days: tuple[int, ...] = ()
    counts: tuple[int, ...] = ()
    stretches: tuple[tuple[int, int, int], ...] = ()

    @property
    def extent(self) -> tuple[int, int] | None:
        """The first and the last day that any hit is of; None where none has a date."""
        ends = [*self.days[:1], *self.days[-1:]]
        for first, last, _count in self.stretches:
            ends += [day for day in (first, last) if day not in (OPEN_START, OPEN_END)]
        return (min(ends), max(ends)) if ends else None


def count_times(connection: sa.Connection, room: str, text: str, *, within: int | None = None) -> Times:
    """Count the hits of a room by the day that they are of; what is chosen of the date itself is ignored.

    Args:
        connection: of ``Catalogue.read``.
        room: a key of ``facet_table.TIMES``.
        text: the whole query.
        within: only what is in this collection or in one below it.
    """
    prefix, table = TIMES[room], ROOMS[room].table.name
    asked = taken_apart(text, words_of(room)).without(prefix).text
    days = f"t.{prefix}_earliest, t.{prefix}_latest"
    if not asked and within is None:
        # All of them: the index has the days in order.
        rows = connection.exec_driver_sql(f"SELECT {days}, count(*) FROM {table} t GROUP BY 1, 2").all()
        found = {(row[0], row[1]): row[2] for row in rows}
        trashed = sa.select(record.c.id).where(record.c.trashed_at.is_not(None), record.c.kind.in_(ROOMS[room].kinds))
        own = ROOMS[room].table
        gone = sa.select(own.c[f"{prefix}_earliest"], own.c[f"{prefix}_latest"]).where(own.c.id.in_(trashed))
        for first, last in connection.execute(gone):
            found[first, last] -= 1
        return _times((first, last, number) for (first, last), number in found.items() if number)
    with hit_table(connection, hits_of(room, asked, within)) as hits:
        joined = connection.exec_driver_sql(
            f"SELECT group_concat(t.{prefix}_earliest), group_concat(t.{prefix}_latest)"
            f" FROM {hits.name} h CROSS JOIN {table} t ON t.id = h.id"
        ).one()
        return _times(_pairs(joined_numbers(joined[0] or ""), joined_numbers(joined[1] or "")))


def bars(times: Times, first: int, last: int, calendar: Calendar, most: int = MOST_BARS) -> tuple[Bar, ...]:
    """Return the bars from the day *first* to the day *last*: years, or months or days where those would be few.

    Of more years than *most* several share a bar.
    """
    running = (0, *accumulate(times.counts))
    made = []
    for begins, ends in _slots(first, last, calendar, most):
        count = running[bisect_right(times.days, ends.last)] - running[bisect_left(times.days, begins.first)]
        count += sum(number for one, other, number in times.stretches if one <= ends.last and other >= begins.first)
        made.append(Bar(begins, ends, count))
    return tuple(made)


def between(begin: Bar, end: Bar) -> str:
    """Return how a query says the stretch from one bar to another."""
    first, last = begin.begins.text, end.ends.text
    return first if first == last else f"{first}..{last}"


def _slots(first: int, last: int, calendar: Calendar, most: int) -> list[tuple[Span, Span]]:
    spans = year_spans(first, last, calendar)
    if len(spans) < FEWEST_BARS:
        spans = month_spans(first, last, calendar)
    if len(spans) < FEWEST_BARS:
        spans = day_spans(first, last, calendar)
    together = -(-len(spans) // most)
    # Years that share a bar begin at a round number: 1990 to 1999.
    together = next(one for one in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000) if one >= together)
    if together == 1:
        return [(span, span) for span in spans]
    grouped: dict[int, list[Span]] = {}
    for span in spans:
        grouped.setdefault(int(span.text.lstrip("ghs")) // together, []).append(span)
    return [(one[0], one[-1]) for one in grouped.values()]


def _pairs(earliest: "np.ndarray[Any, Any]", latest: "np.ndarray[Any, Any]") -> Iterable[tuple[int, int, int]]:
    import numpy as np

    packed, counts = np.unique((earliest << 32) | latest, return_counts=True)
    both = zip((packed >> 32).tolist(), (packed & 0xFFFFFFFF).tolist(), counts.tolist(), strict=True)
    return tuple(both)


def _times(found: Iterable[tuple[int, int, int]]) -> Times:
    dated = sorted(one for one in found if one[0] != UNDATED_DAY)
    single: Sequence[tuple[int, int, int]] = [one for one in dated if one[0] == one[1]]
    return Times(
        tuple(one[0] for one in single),
        tuple(one[2] for one in single),
        tuple(one for one in dated if one[0] != one[1]),
    )
