"""What the window asks of the whole catalogue and of one record: counts, and a page with very many facts."""

from collections.abc import Iterator

from tests.benchmarks.figures.measure import Figure, alone, once
from tests.benchmarks.figures.session import Run, wait_for

COUNTS, PAGE = 100, 100
STATEMENTS = 500


def figures(run: Run) -> Iterator[Figure]:
    """Measure both."""
    yield counts(run)
    yield page(run)


def counts(run: Run) -> Figure:
    """All numbers beside the rooms and lists of the desk, as after a change."""
    from desktop_app.shell.counts import Counts

    counting = run.session.window.findChild(Counts)
    tasks = run.session.services.tasks
    found = alone(lambda: once(lambda: (counting.count(), wait_for(lambda: not tasks.pending))))
    return Figure("counts of all rooms and desk lists", found, COUNTS)


def page(run: Run) -> Figure:
    """Open the page of a record with as many statements as there is one with, from 500 on."""
    from desktop_app.contract import Address

    select = (
        "SELECT about_id, n FROM (SELECT about_id, count(*) AS n FROM statement GROUP BY about_id) "
        "ORDER BY abs(n - ?) LIMIT 1"
    )
    record, count = run.plain.execute(select, (STATEMENTS,)).fetchone()
    kind = run.plain.execute("SELECT kind FROM record WHERE id = ?", (record,)).fetchone()[0]
    window, tasks = run.session.window, run.session.services.tasks

    def work() -> float:
        took = once(lambda: (window.show_page(Address(kind, record)), wait_for(lambda: not tasks.pending)))
        run.session.settle()
        window.enter("articles")
        run.session.settle()
        return took

    return Figure(f"open a record with {count:,} statements", alone(work, rounds=7), PAGE)
