"""``nadim add``."""

import argparse
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from types import FrameType
from typing import Any

from database.catalogue import Catalogue
from database.errors import CatalogueProblem
from desktop_app.cli import STOPPED
from desktop_app.cli.catalogues import open_for_writing
from desktop_app.cli.output import Output
from desktop_app.intake.adding import Control, Outcome, add_paths


def run(options: argparse.Namespace, output: Output) -> int:
    """Bring in the files and say of each what became of it."""
    begun = time.monotonic()
    counts: Counter[str] = Counter()
    cut_off = False
    control = Control()
    with open_for_writing(options.catalogue) as catalogue:
        try:
            running = add_paths(catalogue, options.paths, datetime.now(UTC), control=control, alone=True)
            with _stopping(control), closing(running) as outcomes:
                for outcome in outcomes:
                    counts[outcome.outcome] += 1
                    _say(outcome, output)
                    output.flush()
        except CatalogueProblem as problem:
            # The disk is full or the like: what was saved stays, and the summary says how much that is.
            cut_off = True
            output.message(str(problem))
        _summary(counts, time.monotonic() - begun, output)
        output.flush()
        stopped = control.stopped
        if not (cut_off or stopped):
            _tidy(catalogue, control)
    if stopped:
        output.message("Stopped, as asked. What was already saved stays.")
        return STOPPED
    return 1 if cut_off or counts["failed"] else 0


def _tidy(catalogue: Catalogue, control: Control) -> None:
    """Leave the catalogue as a window would after a while: all is in it already, and searched a little faster then."""
    with _stopping(control), suppress(CatalogueProblem):
        while catalogue.untidy and not control.stopped:
            catalogue.tidy()


@contextmanager
def _stopping(control: Control) -> Iterator[None]:
    """Let the first Ctrl+C end it after the articles at hand are written, and the second at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        control.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    try:
        before: Any = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not in the main thread: whoever called it stops it otherwise
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _say(one: Outcome, output: Output) -> None:
    if output.json:
        output.record({"path": one.name, "outcome": one.outcome, "record": one.record, "reason": one.reason or None})
    elif one.outcome == "failed":
        output.message(f"{one.name}: {one.reason}")
    else:
        told = f"\t{one.reason}" if one.reason else ""
        output.line(f"{one.outcome}\t{one.record}\t{one.name}{told}")


def _summary(counts: Counter[str], seconds: float, output: Output) -> None:
    codes = ("added", "duplicate", "updated", "failed")
    if output.json:
        output.record({code: counts[code] for code in codes} | {"seconds": round(seconds, 3)})
    else:
        parts = [f"{counts[code]} {code}" for code in codes if counts[code]]
        output.line(f"{', '.join(parts) or 'Nothing to add'} ({seconds:.1f} s)")
