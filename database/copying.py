"""Copies of a database through SQLite's own backup call.

A plain ``open()`` of a live database in the same process drops the locks that SQLite holds on it, so nothing here,
and nothing else in this package, reads the file itself.
"""

from pathlib import Path

import pysqlite3

from database import engine as engines
from database.errors import CatalogueProblem


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
        _copy(database, part, mode)
        problem = _first_problem(part)
        if problem:
            raise CatalogueProblem("damaged", path=database.parent, reason=problem)
        part.replace(out)
    except pysqlite3.Error as error:
        raise _problem(error, database.parent) from error
    except OSError as error:
        raise CatalogueProblem("disk", reason=error.strerror or str(error)) from error
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


def _problem(error: pysqlite3.Error, folder: Path) -> CatalogueProblem:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_FULL"):
        return CatalogueProblem("full")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return CatalogueProblem("damaged", path=folder, reason=str(error))
    return CatalogueProblem("disk", reason=str(error))
