"""``nadim add``."""

import argparse
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime

from database.errors import CatalogueProblem
from desktop_app.cli.catalogues import open_for_writing
from desktop_app.cli.output import Output
from desktop_app.intake.adding import Outcome, add_paths


def run(options: argparse.Namespace, output: Output) -> int:
    """Bring in the files and say of each what became of it."""
    begun = time.monotonic()
    counts: Counter[str] = Counter()
    cut_off = False
    with open_for_writing(options.catalogue) as catalogue:
        try:
            with closing(add_paths(catalogue, options.paths, datetime.now(UTC))) as outcomes:
                for outcome in outcomes:
                    counts[outcome.outcome] += 1
                    _say(outcome, output)
                    output.flush()
        except CatalogueProblem as problem:
            # The disk is full or the like: what was saved stays, and the summary says how much that is.
            cut_off = True
            output.message(str(problem))
    _summary(counts, time.monotonic() - begun, output)
    return 1 if cut_off or counts["failed"] else 0


def _say(one: Outcome, output: Output) -> None:
    if output.json:
        output.record(
            {"path": str(one.path), "outcome": one.outcome, "record": one.record, "reason": one.reason or None}
        )
    elif one.outcome == "failed":
        output.message(f"{one.path}: {one.reason}")
    else:
        output.line(f"{one.outcome}\t{one.record}\t{one.path}")


def _summary(counts: Counter[str], seconds: float, output: Output) -> None:
    codes = ("added", "duplicate", "updated", "failed")
    if output.json:
        output.record({code: counts[code] for code in codes} | {"seconds": round(seconds, 3)})
    else:
        parts = [f"{counts[code]} {code}" for code in codes if counts[code]]
        output.line(f"{', '.join(parts) or 'Nothing to add'} ({seconds:.1f} s)")
