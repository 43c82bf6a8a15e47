"""Brings an older catalogue to this program's schema: whole or not at all.

All steps run in one transaction on a connection of their own, after a checked copy was put into ``backups/``. So a
step that fails leaves the catalogue at the revision where it was, also when steps before it went well.

A version file may declare, beside Alembic's own names:

``ROWS_MAY_CHANGE = {"table", …}``
    tables that it fills, empties, makes or drops; of all others the number of rows must stay.
``JOURNAL = "closed"``
    what was done before cannot be undone any more, because its change rows do not fit the new tables.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from database import engine as engines
from database.copying import copy_database
from database.errors import CatalogueProblem, Problem, disk_problem, translated

_HERE = Path(__file__).resolve().parent


class StepRefused(Exception):
    """A step would lose something; the reason in words."""


def upgrade(
    database: Path,
    *,
    head: str,
    number: int,
    locations: tuple[Path, ...] = (),
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Migrate *database*, which nobody else has open, to the revision *head*.

    Args:
        database: the database file of a catalogue.
        head: the revision to reach.
        number: what ``PRAGMA user_version`` becomes.
        locations: further folders with versions (the rehearsal).
        report: told how many steps of how many are done, the copy before them being the first.

    Raises:
        CatalogueProblem: ``too_new`` for a revision that this program does not know, ``full`` or ``disk`` where no
            copy could be made, ``migration`` where a step failed. The catalogue is as it was before.
    """
    folder = database.parent
    config = _config(locations)
    with translated(folder):
        before = _revision(database)
    _require_known(config, before, head, folder)
    steps = _Steps(report, 1 + _count(config, before, head))
    backup = None if before is None else _back_up(database, before)
    steps.done()
    try:
        _run(database, config, head, number, steps)
    except Exception as error:
        reason = _reason(error)
        raise CatalogueProblem("migration", path=folder, reason=reason, backup=backup) from error


def _config(locations: tuple[Path, ...]) -> Config:
    config = Config()
    folders = "\n".join(str(folder.absolute()) for folder in (_HERE / "versions", *locations))
    # Alembic reads its settings with % as a sign of its own.
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", folders.replace("%", "%%"))
    return config


def _revision(database: Path) -> str | None:
    connection = engines.connect(database, query_only=True)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return None if row is None else str(row[0])
    finally:
        connection.close()


def _require_known(config: Config, before: str | None, head: str, folder: Path) -> None:
    if before is None:
        return
    try:
        ScriptDirectory.from_config(config).get_revision(before)
    except CommandError as error:
        raise CatalogueProblem("too_new", path=folder, found=before, known=head) from error


def _count(config: Config, before: str | None, head: str) -> int:
    return len(list(ScriptDirectory.from_config(config).iterate_revisions(head, before or "base")))


def _back_up(database: Path, revision: str) -> Path:
    folder = database.parent / "backups"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise disk_problem(error, folder) from error
    copy = folder / f"{database.stem}-{revision}-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.db"
    copy_database(database, copy)
    return copy


def _run(database: Path, config: Config, head: str, number: int, steps: "_Steps") -> None:
    engine = engines.make_engine(database)
    try:
        with engine.connect() as bare:
            driver: Any = bare.connection.driver_connection
            # Has no effect inside a transaction. With foreign keys on, dropping a parent table that is being rebuilt
            # deletes its children.
            driver.execute("PRAGMA foreign_keys = OFF")
            connection = bare.execution_options(immediate=True)
            with connection.begin():
                config.attributes["connection"] = connection
                config.attributes["after_step"] = _Watch(driver, steps).after_step
                command.upgrade(config, head)
                driver.execute(f"PRAGMA user_version = {number:d}")
    finally:
        engine.dispose()


class _Steps:
    """Counts the steps for whoever waits."""

    def __init__(self, report: Callable[[int, int], object], total: int) -> None:
        self._report = report
        self._total = total
        self._done = 0
        report(0, total)

    def done(self) -> None:
        """One more is done."""
        self._done += 1
        self._report(self._done, self._total)


class _Watch:
    """Looks after every step whether all is still there."""

    def __init__(self, driver: Any, steps: "_Steps") -> None:
        self._driver = driver
        self._steps = steps
        self._rows = _row_counts(driver)
        self._numbers = _highest_ids(driver)

    def after_step(self, *, step: Any, **_: Any) -> None:
        """Check one step, put back what a rebuilt table forgot, and close the journal where the step asks for it.

        Raises:
            StepRefused: rows are missing or doubled, a row refers to nothing, or a table forgot its highest id.
        """
        module = step.up_revision.module
        self._keep_numbers()
        self._compare_rows(getattr(module, "ROWS_MAY_CHANGE", frozenset()))
        broken = self._driver.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise StepRefused(f"a row of {broken[0]} would refer to a missing row of {broken[2]}")
        if getattr(module, "JOURNAL", "kept") == "closed":
            _close_journal(self._driver)
        self._steps.done()

    def _compare_rows(self, may_change: frozenset[str]) -> None:
        found = _row_counts(self._driver)
        for table in sorted((self._rows.keys() | found.keys()) - may_change):
            before, after = self._rows.get(table, 0), found.get(table, 0)
            if before != after:
                raise StepRefused(f"the table {table} would have {after} rows instead of {before}")
        self._rows = found

    def _keep_numbers(self) -> None:
        """Keep AUTOINCREMENT's promise: a rebuilt table only remembers the ids of the rows that were copied."""
        found = _highest_ids(self._driver)
        standing = _tables(self._driver)
        for table, highest in self._numbers.items():
            if table not in standing or found.get(table, -1) >= highest:
                continue
            if "AUTOINCREMENT" not in standing[table].upper():
                raise StepRefused(f"the table {table} would use ids of deleted rows again")
            if table in found:
                self._driver.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (highest, table))
            else:
                self._driver.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, highest))
        self._numbers = _highest_ids(self._driver)


def _tables(driver: Any) -> dict[str, str]:
    """Return the plain tables with their SQL; not those of SQLite, Alembic and the full-text index."""
    names = {row[1] for row in driver.execute("PRAGMA main.table_list") if row[2] == "table"}
    rows = driver.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")
    return {
        name: sql
        for name, sql in rows
        if name in names and not name.startswith("sqlite_") and name != "alembic_version"
    }


def _row_counts(driver: Any) -> dict[str, int]:
    return {table: driver.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in _tables(driver)}


def _highest_ids(driver: Any) -> dict[str, int]:
    if not driver.execute("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'").fetchone():
        return {}
    return dict(driver.execute("SELECT name, max(seq) FROM sqlite_sequence GROUP BY name").fetchall())


def _close_journal(driver: Any) -> None:
    """Take every operation off the stack; the history still lists them, and none is left half-way."""
    driver.execute("UPDATE operation SET state = 'cancelled' WHERE state IN ('running', 'undoing')")
    driver.execute("UPDATE operation SET on_stack = 0 WHERE on_stack = 1")


def _reason(error: Exception) -> str:
    if isinstance(error, sa.exc.DBAPIError):
        return str(error.orig)
    if isinstance(error, StepRefused | Problem | CommandError):
        return str(error)
    return f"{type(error).__name__}: {error}"
