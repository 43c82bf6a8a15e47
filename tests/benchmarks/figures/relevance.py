"""Hits by relevance, and how soon such a question is given up."""

import threading
import time
from collections.abc import Iterator

from tests.benchmarks.figures.measure import Figure, alone, once
from tests.benchmarks.figures.session import Run
from tests.benchmarks.figures.words import count_of

MOST, CANCELLED = 250, 20
_SOON = 0.03
"""Seconds after which a question is given up."""


def figures(run: Run) -> Iterator[Figure]:
    """Measure all queries, and giving up the one that takes longest."""
    from database.queries.first_rows import RELEVANCE, first_ids
    from database.search.ranking import RANKED

    def asked(typed: str) -> float:
        ranked = {"sort": RELEVANCE, "descending": True, "text": typed, "within": None, "limit": 256}
        return once(lambda: run.read(lambda one: first_ids(one, "articles", **ranked)))

    for name, (typed, match) in run.terms.all().items():
        hits = count_of(run.plain, match)
        note = f"{hits:,} hits" + (f", the newest {RANKED:,} ranked" if hits > RANKED else "")
        yield Figure(f"by relevance: {name}", alone(lambda typed=typed: asked(typed), rounds=9), MOST, note=note)
    yield Figure("by relevance, given up", alone(lambda: given_up(run), rounds=9), CANCELLED)


def given_up(run: Run) -> float:
    """Ask for all hits of a frequent word by relevance, give it up soon, and return the seconds until it ended."""
    from database.errors import CatalogueProblem
    from database.queries.first_rows import relevant_ids
    from desktop_app.services.cancel import CancelToken

    token, ended = CancelToken(), []

    def ask() -> None:
        try:
            run.session.catalogue.read(lambda one: relevant_ids(one, "articles", text=run.terms.common), token)
        except CatalogueProblem:
            ended.append(time.perf_counter())

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(_SOON)
    begun = time.perf_counter()
    token.cancel()
    asking.join()
    return (ended[0] if ended else time.perf_counter()) - begun
