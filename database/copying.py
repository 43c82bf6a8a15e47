"""Copies of a database through SQLite's own backup call.

A plain ``open()`` of a live database in the same process drops the locks that SQLite holds on it, so nothing here,
and nothing else in this package, reads the file itself.
"""

from pathlib import Path

from database import engine as engines
from database.errors import CatalogueProblem, disk_problem, translated


def copy_database(database: Path, out: Path, *, mode: str = "rw") -> None:
    """Copy *database* to the new file *out*, as it stands between two transactions, and check the copy.

    Writers may go on meanwhile. The copy has its name only when it is whole.

    Args:
        database: the database; it may be open elsewhere.
        out: the copy; a file of that name is replaced.
        mode: see :func:`database.engine.connect`; ``immutable`` for a place that may not be written to.

    Raises:
        CatalogueProblem: disk full, not writable, or *database* is damaged. No copy is left then.
    """
    part = out.with_name(f"{out.name}.part")
    try:
        with translated(database.parent):
            _copy(database, part, mode)
            problem = _first_problem(part)
        if problem:
            raise CatalogueProblem("damaged", path=database.parent, reason=problem)
        part.replace(out)
    except OSError as error:
        raise disk_problem(error) from error
    finally:
        for name in (part.name, f"{part.name}-journal", f"{part.name}-wal", f"{part.name}-shm"):
            part.with_name(name).unlink(missing_ok=True)


def _copy(database: Path, part: Path, mode: str) -> None:
    part.unlink(missing_ok=True)
    source = engines.connect(database, mode=mode, query_only=True)
    try:
        target = engines.connect(part, mode="rwc")
        try:
            source.backup(target)
        finally:
            target.close()
    finally:
        source.close()


def _first_problem(part: Path) -> str:
    copy = engines.connect(part, mode="immutable", query_only=True)
    try:
        found = str(copy.execute("PRAGMA quick_check(1)").fetchone()[0])
    finally:
        copy.close()
    return "" if found == "ok" else found
