"""The facets beside the table: all of the articles' room for some 200,000 hits."""

from collections.abc import Callable, Iterator

from tests.benchmarks.figures.measure import Figure, alone, once
from tests.benchmarks.figures.session import Run
from tests.benchmarks.figures.words import count_of, near

HITS, FACETS = 200_000, 600


def figures(run: Run) -> Iterator[Figure]:
    """Count them, and the histogram, as a worker of the window does."""
    from database.search.facets import count_facets, forget_facets, prepare_facets
    from database.search.timeline import count_times

    word = near(run.plain, min(HITS, run.articles // 5))
    hits = count_of(run.plain, f'"{word}"')

    def count() -> float:
        return once(lambda: run.read(lambda one: count_facets(one, "articles", word)))

    run.read(forget_facets)
    counted = run.read(lambda connection: count_facets(connection, "articles", word))
    name = f"{len(counted.facets)} facets for {hits:,} hits"
    note = f"the word “{word}”"
    yield Figure(f"{name}, the first time", alone(count, rounds=5), None, note=note)
    # As the window does behind its first count.
    took = once(lambda: run.read(lambda connection: prepare_facets(connection, "articles")))
    yield Figure(
        name, alone(count, rounds=7), FACETS, note=f"{note}; made ready in {took:.1f} s behind the first count"
    )
    yield Figure(f"{name}, right after a change", alone(lambda: after_change(run, count), rounds=7), FACETS, note=note)
    run.read(forget_facets)
    times = alone(lambda: once(lambda: run.read(lambda one: count_times(one, "articles", word))), rounds=7)
    yield Figure(f"histogram over time for {hits:,} hits", times, None)


def after_change(run: Run, count: Callable[[], float]) -> float:
    """Change an article, count, and take the change back; return the seconds of the count."""
    from database.changes import Title
    from database.commands.articles import set_level

    article, level = run.plain.execute("SELECT id, level FROM article ORDER BY id LIMIT 1").fetchone()
    other = "indexed" if level != "indexed" else "inbox"
    run.session.catalogue.write(Title("records.change"), lambda writer: set_level(writer, article, other))
    took = count()
    run.session.catalogue.undo()
    # What the window does with both is its own; and the next change finds the counts of this state.
    run.session.settle()
    count()
    return took
