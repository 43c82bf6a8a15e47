"""What tells whether a catalogue that nobody has open holds the same as when it was closed: quick, without SQLAlchemy.

The window asks it at the start, before the rest of the database's part is loaded.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pysqlite3

Found = TypeVar("Found")

DATABASE = "catalogue.db"
NOTE = "holder"
"""Says in words who has a catalogue open, as long as somebody has."""

_STATE = """
SELECT (SELECT value FROM catalogue_info WHERE key = 'uid'),
       (SELECT version_num FROM alembic_version),
       (SELECT max(id) FROM operation),
       (SELECT max(id) FROM operation WHERE on_stack = 1 AND state = 'done'),
       (SELECT min(id) FROM operation WHERE on_stack = 1 AND state = 'undone')
"""


def has_log(folder: Path) -> bool:
    """Return whether a part of the catalogue stands in its log: it is open, or was not closed properly."""
    log = folder / f"{DATABASE}-wal"
    return log.exists() and log.stat().st_size > 0


def state_of(folder: Path, *, held_here: bool = False) -> str | None:
    """Return what differs after every change of a closed catalogue, whoever made it; changes nothing.

    It tells the file (what the system knows of it: every write moves that, also one that is no step of the history),
    the catalogue, its version and where its history stands (which a copy put in the file's place cannot hide).

    Args:
        folder: of the catalogue.
        held_here: this program holds it, and has just closed its database.

    Returns:
        The state as text; None where the catalogue is open, was not closed properly, is missing or cannot be read.
        Whoever opens it is told why.
    """
    database = folder / DATABASE

    def read(connection: Any) -> str | None:
        row = connection.execute(_STATE).fetchone()
        return None if None in row[:2] else json.dumps([_file_of(database), row])

    return reading_closed(folder, read, held_here=held_here)


def reading_closed(folder: Path, read: Callable[[Any], Found | None], *, held_here: bool = False) -> Found | None:
    """Return what *read* makes of a plain connection to a closed catalogue, which changes nothing and leaves no trace.

    Returns:
        None where the catalogue is open, was not closed properly, is missing, cannot be read, or was written to
        meanwhile.
    """
    database = folder / DATABASE
    try:
        if has_log(folder) or (not held_here and (folder / NOTE).exists()):
            return None
        before = _file_of(database)
        connection = pysqlite3.connect(f"{database.absolute().as_uri()}?immutable=1&mode=ro", uri=True)
        try:
            found = read(connection)
        finally:
            connection.close()
        return found if before == _file_of(database) else None
    except (OSError, TypeError, ValueError, KeyError, pysqlite3.Error):
        # A value that is no text is none of ours: whoever opens the catalogue says so.
        return None


def _file_of(database: Path) -> tuple[int, ...]:
    known = database.stat()
    return known.st_size, known.st_mtime_ns, known.st_ctime_ns, known.st_ino
