"""Rows of a list in pages: what is here, what is on its way, what may go."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

Row = tuple[str, ...]
"""The strings of one row, ready to be shown: one for each column, then perhaps a tooltip for each."""

PAGE = 256
SHIFT = 8
"""``row >> SHIFT`` is the page of a row."""
KEPT = 96
"""Pages kept: some 25,000 rows, a few megabytes."""


class Pages:
    """The least recently used pages go first; those marked old are shown until their successors are here."""

    def __init__(self, missing: Callable[[int], None]) -> None:
        """Call *missing* with the number of a page that was looked at and is not here or old."""
        self._missing = missing
        self._pages: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._old: set[int] = set()
        self._number = -1
        self._rows: Sequence[Row | None] | None = None

    def row(self, row: int) -> Row | None:
        """Return a row, or None if its page is not here."""
        number = row >> SHIFT
        if number != self._number:
            self._rows = self._pages.get(number)
            if self._rows is None:
                self._number = -1
                self._missing(number)
                return None
            if number in self._old:
                self._missing(number)
            self._pages.move_to_end(number)
            self._number = number
        rows = self._rows
        return rows[row & (PAGE - 1)] if rows is not None else None

    def put(self, number: int, rows: Sequence[Row | None]) -> None:
        """Keep a page."""
        self._pages[number] = rows
        self._pages.move_to_end(number)
        self._old.discard(number)
        self._number = -1
        while len(self._pages) > KEPT:
            gone, _rows = self._pages.popitem(last=False)
            self._old.discard(gone)

    def begin(self, rows: Sequence[Row], count: int) -> None:
        """Keep the first rows of the first page, which has *count*; where there are more it is fetched when seen."""
        self.put(0, [*rows, *[None] * (count - len(rows))])
        if count > len(rows):
            self._old.add(0)

    def numbers(self) -> list[int]:
        """Return the numbers of the pages that are here."""
        return list(self._pages)

    def make_old(self, number: int) -> None:
        """Let a page be fetched again when it is seen, and show it until then."""
        if number in self._pages:
            self._old.add(number)
            self._number = -1

    def move(self, first: int, count: int) -> None:
        """Follow *count* rows that came before row *first*, or, for a negative *count*, went from there on.

        The rows that are here keep being shown at their new places; the pages they lie on are old.
        """
        number = first >> SHIFT
        rows: dict[int, Row] = {}
        for page in [page for page in self._pages if page >= number]:
            for at, row in enumerate(self._pages.pop(page), page << SHIFT):
                if row is None:
                    continue
                if at < first:
                    rows[at] = row
                elif at >= first - min(count, 0):
                    rows[at + count] = row
            self._old.discard(page)
        for page in sorted({at >> SHIFT for at in rows}):
            start = page << SHIFT
            self._pages[page] = [rows.get(at) for at in range(start, start + PAGE)]
            self._old.add(page)
        self._number = -1

    def rearrange(self, before: Sequence[int], after: Sequence[int]) -> None:
        """Show the rows that are here at their new places, given all ids *before* and *after*: not more than are kept.

        The pages they lie on are old.
        """
        rows = {
            one: row
            for number, page in self._pages.items()
            for one, row in zip(before[number << SHIFT : (number + 1) << SHIFT], page, strict=False)
            if row is not None
        }
        self.clear()
        for number in range((len(after) + PAGE - 1) >> SHIFT):
            page = [rows.get(one) for one in after[number << SHIFT : (number + 1) << SHIFT]]
            if any(row is not None for row in page):
                self._pages[number] = page
                self._old.add(number)

    def clear(self) -> None:
        """Forget all."""
        self._pages.clear()
        self._old.clear()
        self._number = -1
