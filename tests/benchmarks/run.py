"""Measure a catalogue: each line of the table of what is asked, beside the plain limit of the same run.

    python -m tests.benchmarks.run --catalogue FOLDER [--json FILE] [--only searching sorting …]

Times are medians and 95th percentiles in milliseconds, warm. What is asked is asked of the median.
"""

import argparse
import dataclasses
import importlib
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from tests.benchmarks.figures.measure import Figure  # noqa: E402
from tests.benchmarks.figures.session import Run  # noqa: E402

PARTS = ("starting", "searching", "links", "relevance", "facets", "sorting", "catalogue", "working", "memory")
"""The parts, each a module of ``figures``. *working* changes the catalogue and takes it back."""


def main() -> int:
    """Measure, print, and write the JSON; return 1 where something does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--catalogue", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    run = Run(options.catalogue)
    found: list[tuple[str, Figure]] = []
    machine = conditions(run)
    say(" · ".join(f"{name} {value}" for name, value in machine.items()))
    try:
        for part in options.only:
            for figure in importlib.import_module(f"tests.benchmarks.figures.{part}").figures(run):
                found.append((part, figure))
                say(line(figure))
    finally:
        run.close()
    if options.json:
        rows = [{"part": part, **dataclasses.asdict(one), "holds": one.holds} for part, one in found]
        machine["load at the end"] = f"{os.getloadavg()[0]:.1f}"
        text = json.dumps({"conditions": machine, "figures": rows}, indent=1, ensure_ascii=False)
        options.json.write_text(text + "\n", encoding="utf-8")
    return int(any(one.holds is False for _, one in found))


def conditions(run: Run) -> dict[str, Any]:
    """Return what is measured, and on what."""
    from PySide6.QtCore import qVersion

    from database.engine import sqlite_version

    return {
        "articles": run.articles,
        "bytes": (run.path / "catalogue.db").stat().st_size,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "SQLite": sqlite_version(),
        "processors": os.cpu_count(),
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def line(figure: Figure) -> str:
    """Return a figure as one line."""
    holds = {True: "holds", False: "TOO SLOW", None: "–"}[figure.holds]
    if figure.found is None:
        return f"{'missing' if figure.missing else holds:<9} {figure.name} {figure.note}"
    said = f"{holds:<9} {figure.name}: {figure.found.p50:,.1f} / {figure.found.p95:,.1f} {figure.unit}"
    if figure.allowed is not None:
        said += f", at most {figure.allowed:,.1f}"
    if figure.limit is not None:
        said += f" (plain {figure.limit.p50:,.1f} / {figure.limit.p95:,.1f})"
    return f"{said}  {figure.note}".rstrip()


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
