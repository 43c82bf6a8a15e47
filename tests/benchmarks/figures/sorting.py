"""Another order of all rows of a room, and how smoothly a long list scrolls."""

import time
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.figures.measure import Figure, Sample, alone
from tests.benchmarks.figures.searching import sorted_by
from tests.benchmarks.figures.session import Run, wait_for
from tests.benchmarks.figures.stalls import Ticks

SORTED = 400
FRAMES = 150
ROOMS = ("films", "people", "organisations", "festivals", "events")
"""The other rooms that are sorted."""


def figures(run: Run) -> Iterator[Figure]:
    """Measure all of them."""
    yield from orders(run)
    for room in ROOMS:
        run.session.window.enter(room)
        run.session.settle()
        yield from orders(run, room)
    run.session.window.enter("articles")
    run.session.settle()
    yield from frames(run)


def orders(run: Run, room: str = "articles") -> Iterator[Figure]:
    """Sort the room that is open by each column that sorts, both ways."""
    count = run.panel.model.rowCount()
    model = run.panel.model
    before = model.sorting
    for place, column in enumerate(model.columns):
        if not column.sortable:
            continue
        for descending in (False, True):
            ticks = Ticks()

            def work(place: int = place, descending: bool = descending, ticks: Ticks = ticks) -> float:
                sorted_by(run, place, not descending)
                with ticks:
                    return sorted_by(run, place, descending)

            found = alone(work, rounds=7)
            name = f"re-sort {count:,} {room} by {column.key}{', descending' if descending else ''}"
            yield Figure(name, found, SORTED, note=f"longest stall of the window {ticks.longest * 1000:.0f} ms")
    sorted_by(run, before[0], before[1])


def frames(run: Run) -> Iterator[Figure]:
    """Paint the list while it scrolls and jumps; beside it a table of Qt's own with the rows of one picture."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    from desktop_app.widgets.table import RecordTable

    table = run.panel.table
    rows = table.viewport().height() // table.rowHeight(0) + 2
    shown = [column for column in range(run.panel.model.columnCount()) if not table.isColumnHidden(column)]
    plain = RecordTable()
    items = QStandardItemModel(rows, len(shown))
    for row in range(rows):
        for at, column in enumerate(shown):
            text = run.panel.model.data(run.panel.model.index(row, column)) or ""
            items.setItem(row, at, QStandardItem(str(text)))
    plain.setModel(items)
    plain.resize(table.size())
    for at, column in enumerate(shown):
        plain.setColumnWidth(at, table.columnWidth(column))
    plain.show()
    mine: list[float] = []
    its: list[float] = []
    count = run.panel.model.rowCount()
    bar = table.verticalScrollBar()
    for number in range(FRAMES):
        # Two of three pictures scroll on by a few rows, the third jumps.
        bar.setValue((number * 7919 * 131) % count if number % 3 == 0 else min(bar.value() + 5, bar.maximum()))
        mine.append(painted(table))
        its.append(painted(plain))
        if number % 3 == 2:
            wait_for(lambda: not run.session.services.tasks.pending)
            mine.append(painted(table))
            its.append(painted(plain))
    bar.setValue(0)
    plain.close()
    limit, found = Sample.of(its), Sample.of(mine)
    name = "QStandardItemModel of the visible rows"
    yield Figure("frame while scrolling and jumping, median", found, 1.8 * limit.p50, limit, name)
    late, its_late = _p99(mine), _p99(its)
    yield Figure("frame while scrolling and jumping, p99", late, 3.5 * its_late.p50, its_late, name)


def _p99(seconds: list[float]) -> Sample:
    from tests.benchmarks.figures.measure import share

    worst = round(share(seconds, 0.99) * 1000, 2)
    return Sample(worst, worst, len(seconds))


def painted(table: Any) -> float:
    """Paint the rows of a table and return the seconds; nothing of the catalogue comes in between."""
    from PySide6.QtGui import QPixmap

    picture = QPixmap(table.viewport().size())
    begun = time.perf_counter()
    table.viewport().render(picture)
    return time.perf_counter() - begun
