"""A process that does what the others do, and says how much memory it then has.

python -m tests.benchmarks.figures.memory CATALOGUE
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures.measure import Figure, Sample
from tests.benchmarks.figures.session import Run

MOST = 300
"""Megabytes."""


def figures(run: Run) -> Iterator[Figure]:
    """Start the process."""
    run.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.figures.memory", str(run.path)],
        cwd=Path(__file__).resolve().parents[3],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=1800,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    sample = Sample(found["mb"], found["mb"], 1)
    note = f"most at any time {found['most_mb']:.0f} MB"
    yield Figure("memory after all of the above, desk closed", sample, MOST, note=note, unit="MB")


def tour(path: Path) -> None:
    """Search, sort, scroll, open and go back; then close the pages and say what is left."""
    from tests.benchmarks.figures import catalogue
    from tests.benchmarks.figures.searching import searched, sorted_by

    run = Run(path)
    terms = run.terms.all()
    run.close()
    for typed, _ in terms.values():
        searched(run, typed)
    searched(run, "")
    model = run.panel.model
    for place, column in enumerate(model.columns):
        if column.sortable:
            sorted_by(run, place, False)
            sorted_by(run, place, True)
    bar = run.panel.table.verticalScrollBar()
    for step in range(5):
        bar.setValue(bar.maximum() * step // 5)
        run.session.settle()
    for room in ("films", "festivals", "people", "organisations", "places", "articles"):
        run.session.window.enter(room)
        run.session.settle()
    catalogue.page(run)
    sys.stdout.write(json.dumps({"mb": resident("VmRSS"), "most_mb": resident("VmHWM")}) + "\n")
    sys.stdout.flush()
    run.close()


def resident(line: str) -> float:
    """Return a line of the process's own account, in megabytes."""
    for one in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if one.startswith(f"{line}:"):
            return round(int(one.split()[1]) / 1024, 1)
    raise LookupError(line)


if __name__ == "__main__":
    tour(Path(sys.argv[1]))
