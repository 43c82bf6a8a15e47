"""Connections: the one SQLite that Nadim uses, its settings, and the guard against unrecorded writes."""

import re
from pathlib import Path
from typing import Any

import pysqlite3
import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from database.errors import CatalogueProblem, UnrecordedWrite
from database.folding import words

#: Below this, two connections of a WAL database that write and checkpoint can corrupt it (the WAL-reset bug).
MINIMUM_SQLITE = (3, 51, 3)

#: "Nadi": says in the file's header that a SQLite file is a catalogue of ours.
APPLICATION_ID = 0x4E616469

#: In the notes of a connection: whether its commits wait for the disk.
_WAITS = "waits_for_disk"

#: How a statement begins that may run outside the recorder, behind blanks and comments. Of the PRAGMAs that take a
#: value only those that set nothing, and one that lasts for a transaction.
_READS = re.compile(
    r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*"
    r"(?:(?:SELECT|VALUES|(?P<with>WITH)|EXPLAIN|BEGIN|SAVEPOINT|RELEASE|ROLLBACK)\b"
    r"|PRAGMA\s+(?:\w+\.)?"
    r"(?:defer_foreign_keys\b|(?:table|index|foreign_key)_\w+|(?:quick|integrity)_check\b|\w+\s*;?\s*$))",
    re.IGNORECASE | re.DOTALL,
)

#: Without one of these words nothing behind a WITH writes.
_WRITES = re.compile(r"\b(?:INTO|UPDATE|DELETE)\b", re.IGNORECASE)


#: Statements as SQL, of all engines: the side that writes asks much of what the readers have asked, and another
#: catalogue the same again. Making the SQL of a statement takes longer than running it in a small catalogue.
_COMPILED: sa.util.LRUCache[Any, Any] = sa.util.LRUCache(1000)


class Dialect(SQLiteDialect_pysqlite):
    """SQLAlchemy's own for SQLite; any two are equal, since all of ours are set up alike: they share `_COMPILED`."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("sqlite.nadim", __name__, Dialect.__name__)


def sqlite_version() -> str:
    """Return the version of the SQLite in use, e.g. ``3.53.4``."""
    return str(pysqlite3.sqlite_version)


def require_sqlite(version: str | None = None) -> None:
    """Raise :class:`CatalogueProblem` where the SQLite in use is too old to be trusted with a catalogue."""
    found = version or sqlite_version()
    if tuple(int(part) for part in found.split(".")) < MINIMUM_SQLITE:
        raise CatalogueProblem("old_sqlite", found=found, needed=".".join(map(str, MINIMUM_SQLITE)))


def connect(database: Path, *, mode: str = "rw", query_only: bool = False) -> Any:
    """Open a plain connection to *database*.

    Args:
        database: the file.
        mode: ``rwc`` creates it, ``rw`` opens it, ``immutable`` reads a file that nobody can be writing to and
            leaves no trace beside it.
        query_only: refuse every write.
    """
    options = "immutable=1&mode=ro" if mode == "immutable" else f"mode={mode}"
    uri = f"{database.absolute().as_uri()}?{options}"
    connection = pysqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0)
    # For labels of terms and the different texts of a field; never called for each row of a large table.
    connection.create_function("folded", 1, _folded, deterministic=True)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if query_only:
            # Nothing else here: reading the header must work where the tables cannot be read.
            connection.execute("PRAGMA query_only = ON")
        else:
            # FULL: an edit that was saved survives a power cut (0.29 ms an edit, measured).
            connection.execute("PRAGMA synchronous = FULL")
            # An import changes pages all over the large indexes, the same ones in every transaction. With SQLite's own
            # 2 MB and 4 MB they are written into the log several times each, and out of it again after every commit:
            # a third more work from 100,000 articles on. The log takes up to 64 MB; closing empties it.
            connection.execute("PRAGMA cache_size = -32768")
            connection.execute("PRAGMA wal_autocheckpoint = 16384")
    except pysqlite3.Error:
        connection.close()
        raise
    return connection


def _folded(text: str | None) -> str:
    return " ".join(words(text)) if text else ""


def make_engine(database: Path, *, mode: str = "rw", query_only: bool = False, connections: int = 1) -> sa.Engine:
    """Return an engine over *database*; see :func:`connect`.

    SQLAlchemy's ``begin`` becomes BEGIN IMMEDIATE under the execution option ``immediate``, else a plain BEGIN:
    a transaction that first reads and then writes would get SQLITE_BUSY_SNAPSHOT.
    """
    engine = sa.create_engine(
        "sqlite+nadim://",
        module=pysqlite3,
        execution_options={"compiled_cache": _COMPILED},
        creator=lambda: connect(database, mode=mode, query_only=query_only),
        poolclass=sa.pool.QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60.0,
        # The one used last has the pages and statements of before at hand.
        pool_use_lifo=True,
    )

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def wait_for_disk(connection: sa.Connection, *, wanted: bool) -> None:
    """Let the commits of a writing connection return when the disk has them, or leave that to the next ones that do.

    Between transactions only. Where it is left, a power cut takes the newest commits, never one before another; a
    crash of the program takes none. An import waits for the disk a tenth of its time otherwise.
    """
    if connection.info.get(_WAITS, True) != wanted:
        raw: Any = connection.connection.driver_connection
        raw.execute(f"PRAGMA synchronous = {'FULL' if wanted else 'NORMAL'}")
        connection.info[_WAITS] = wanted


def guard(engine: sa.Engine) -> None:
    """Make *engine* refuse every statement that could write and does not come from the recorder.

    The recorder runs its statements with the execution option ``recorded``.

    Raises (later, before the statement is run): :class:`UnrecordedWrite`.
    """

    @sa.event.listens_for(engine, "before_cursor_execute")
    def _check(
        connection: sa.Connection, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        options = context.execution_options if context is not None else connection.get_execution_options()
        if not options.get("recorded", False) and not _only_reads(statement):
            raise UnrecordedWrite(f"written outside the recorder: {statement[:80]}")


def _only_reads(statement: str) -> bool:
    begin = _READS.match(statement)
    return begin is not None and not (begin["with"] and _WRITES.search(statement))
