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
    """Start the program and a bare window in turns."""
    run.close()
    bare: list[float] = []
    painted: list[float] = []
    rows: list[float] = []
    for number in range(STARTS + 1):
        plain, mine = started("bare"), started(str(run.path))
        if number:
            bare.append(plain["painted"])
            painted.append(mine["painted"])
            rows.append(mine["rows"])
    limit = Sample.of(bare)
    name = "a bare window of PySide6 with an empty table"
    yield Figure("start → window painted", Sample.of(painted), PAINTED * limit.p50, limit, name)
    yield Figure("start → first rows of the articles", Sample.of(rows), ROWS * limit.p50, limit, name)


def started(what: str) -> dict[str, float]:
    """Start a process and return how long each stamp was after its beginning, in seconds."""
    with tempfile.TemporaryDirectory() as home:
        own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
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
    return {name: moment - begun for name, moment in json.loads(done.stdout.splitlines()[-1]).items()}
