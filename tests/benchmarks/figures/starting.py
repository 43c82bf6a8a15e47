"""From the start of the process to the painted window, and to its first rows."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures.measure import Figure, Sample
from tests.benchmarks.figures.session import Run

PAINTED, ROWS = 1.6, 3.5
"""How many times as long as a bare window it may take."""
STARTS = 9


def figures(run: Run) -> Iterator[Figure]:
    """Start the program and a bare window in turns.

    The program as usual, on a catalogue that it has closed before, and as for the first time: with no rows that were
    kept, so that the newest articles are read before the rest is loaded.
    """
    run.close()
    bare: list[dict[str, float]] = []
    mine: list[dict[str, float]] = []
    first: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as compiled, tempfile.TemporaryDirectory() as home:
        for number in range(STARTS + 1):
            plain, product = started("bare", compiled, home), started(str(run.path), compiled, home)
            if number:
                bare.append(plain)
                mine.append(product)
        # Not in between: what one of these writes by itself is a change for the others.
        for _ in range(STARTS):
            with tempfile.TemporaryDirectory() as empty:
                first.append(started(str(run.path), compiled, empty))
    limit = Sample.of([one["painted"] for one in bare])
    worked = Sample.of([one["work until painted"] for one in bare]).p50
    for stamp, starts, most, name in (
        ("painted", mine, PAINTED, "start → window painted"),
        ("rows", mine, ROWS, "start → first rows of the articles, as usual"),
        ("rows", first, ROWS, "the same of a catalogue that was never open here, or was changed elsewhere"),
    ):
        found = Sample.of([one[stamp] for one in starts])
        work = Sample.of([one[f"work until {stamp}"] for one in starts]).p50
        note = f"{found.p50 / limit.p50:.2f} times; processor time {work:.0f} ms, {work / worked:.2f} times"
        yield Figure(name, found, most * limit.p50, limit, "a bare window of PySide6 with an empty table", note)


def started(what: str, compiled: str, home: str) -> dict[str, float]:
    """Start a process and return how long each stamp was after its beginning, in seconds."""
    own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    # As the program is installed: its modules are compiled, here by the first start.
    own |= {"PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
    begun = time.monotonic()
    # What the program says by the way (the platform's noise) is not looked at.
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.figures.started", what],
        env=os.environ | own,
        cwd=Path(__file__).resolve().parents[3],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=120,
    )
    stamps = json.loads(done.stdout.splitlines()[-1])
    return {name: value if name.startswith("work") else value - begun for name, value in stamps.items()}
