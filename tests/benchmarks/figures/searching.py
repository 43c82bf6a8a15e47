"""Searching the articles: the first rows in the newest-first order, in other orders, and the exact number of hits."""

from collections.abc import Callable, Iterator
from typing import Any

from tests.benchmarks.figures.measure import Figure, beside, once
from tests.benchmarks.figures.session import Run, first_rows, wait_for
from tests.benchmarks.figures.words import count_of

NEWEST = "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC LIMIT 256"
ALL = (
    "SELECT group_concat(id) FROM (SELECT a.id FROM article a WHERE a.index_rowid IN "
    "(SELECT rowid FROM article_index WHERE article_index MATCH ?))"
)
FILTERS = {
    "by language": ("language:en", "(a.language = 'en' OR a.language LIKE 'en-%')"),
    "by level": ("level:inbox", "a.level = 'inbox'"),
    "with a headline": ("headline:*", "a.headline <> ''"),
}
"""Filters by a field: what is typed, and the plain condition."""
COUNT = "SELECT count(*) FROM article_index WHERE article_index MATCH ?"


def figures(run: Run) -> Iterator[Figure]:
    """Measure all of them."""
    yield from newest_first(run)
    yield from another_order(run)
    yield from filtered(run)
    yield from counted(run)


def newest_first(run: Run) -> Iterator[Figure]:
    """From the words in the box to the first 256 rows."""
    for name, (typed, match) in run.terms.all().items():
        found, limit = beside(lambda typed=typed: searched(run, typed), plainly(run, NEWEST, match))
        hits = f"{count_of(run.plain, match):,} hits"
        yield Figure(f"search, newest first: {name}", found, 20 + 2 * limit.p50, limit, NEWEST, hits)


def another_order(run: Run) -> Iterator[Figure]:
    """The same sorted by the headline."""
    model = run.panel.model
    keys = [column.key for column in model.columns]
    before = model.sorting
    sorted_by(run, keys.index("headline"))
    try:
        for name, (typed, match) in run.terms.all().items():
            found, limit = beside(lambda typed=typed: searched(run, typed), plainly(run, ALL, match), rounds=9)
            yield Figure(f"search, by headline: {name}", found, 60 + 2 * limit.p50, limit, "all ids in one step")
    finally:
        searched(run, "")
        sorted_by(run, before[0], before[1])


def filtered(run: Run) -> Iterator[Figure]:
    """The newest first with a field filter: to the first rows, beside all their ids in one step."""
    typed, match = run.terms.all()["common word"]
    for name, (clause, condition) in FILTERS.items():
        plain = f"{ALL.removesuffix(')')} AND {condition})"
        query = f"{typed} {clause}"
        found, limit = beside(lambda query=query: searched(run, query), plainly(run, plain, match), rounds=9)
        shown = f"{run.panel.model.rowCount():,} rows"
        yield Figure(f"search, common word, {name}", found, 60 + 2 * limit.p50, limit, "all ids in one step", shown)
    searched(run, "")


def counted(run: Run) -> Iterator[Figure]:
    """The exact number of hits, which is asked beside the rows; on a connection that is open, as the plain one is."""
    from database.queries.first_rows import count_hits

    for name, (typed, match) in run.terms.all().items():
        found, limit = beside(
            lambda typed=typed: run.read(lambda one: once(lambda: count_hits(one, "articles", typed))),
            plainly(run, COUNT, match),
            rounds=10,
        )
        yield Figure(f"exact number of hits: {name}", found, 2 * limit.p50, limit, COUNT, "beside the rows")


def searched(run: Run, typed: str) -> float:
    """Look for something and return the seconds until its first rows are there; then wait until all is quiet."""
    panel = run.panel
    if panel.query_text() == typed:
        panel.search("")
    if typed:
        # What is painted of the list before, and asked for by it, belongs to that one.
        run.session.settle()
    took = first_rows(panel, lambda: panel.search(typed)) if typed else once(lambda: panel.search(""))
    wait_for(lambda: not run.session.services.tasks.pending)
    return took


def sorted_by(run: Run, column: int, descending: bool = False) -> float:
    """Sort by a column and return the seconds until the rows of the new order are there."""
    from PySide6.QtCore import Qt

    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    panel = run.panel
    if panel.model.sorting == (column, descending):
        return 0.0
    took = first_rows(panel, lambda: panel.model.sort(column, order))
    wait_for(lambda: not run.session.services.tasks.pending)
    return took


def plainly(run: Run, select: str, match: str) -> Callable[[], Any]:
    """Return what asks the plain connection."""
    return lambda: run.plain.execute(select, (match,)).fetchall()
