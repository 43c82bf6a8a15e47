"""A migration that was never released, to see that migrating works: in the tests, and in a packaged program."""

import tempfile
from pathlib import Path
from typing import Any

from database import engine as engines
from database.copying import copy_database
from database.migrations import FORMAT
from database.migrations.upgrade import upgrade

#: Where Alembic finds the rehearsed version.
VERSIONS = Path(__file__).resolve().parent / "versions"

#: Its revision and its number.
HEAD = "rehearsal"
NUMBER = FORMAT + 1

_DATABASE = "catalogue.db"


def rehearse(folder: Path) -> None:
    """Migrate a copy of the catalogue in *folder* to a made-up newer schema and look whether all came along.

    The catalogue itself is only read, and the copy is thrown away.

    Raises:
        CatalogueProblem: the copy or the migration failed.
        RuntimeError: the migrated copy is not what it should be.
    """
    with tempfile.TemporaryDirectory(prefix="nadim-rehearsal-") as made:
        copy = Path(made) / _DATABASE
        copy_database(folder / _DATABASE, copy)
        before = _state(copy)
        upgrade(copy, head=HEAD, number=NUMBER, locations=(VERSIONS,))
        expected = before | {"user_version": NUMBER, "revision": HEAD}
        after = _state(copy)
        wrong = sorted(name for name in expected if expected[name] != after[name])
        if wrong:
            said = ", ".join(f"{name}: {after[name]!r} instead of {expected[name]!r}" for name in wrong)
            raise RuntimeError(f"the migrated copy differs from what it should be ({said})")


def _state(database: Path) -> dict[str, Any]:
    connection = engines.connect(database, query_only=True)
    try:
        tables = [
            row[1]
            for row in connection.execute("PRAGMA main.table_list")
            # The statistics of the query planner go with a table and come again.
            if row[2] == "table" and not row[1].startswith("sqlite_stat")
        ]
        state: dict[str, Any] = {
            f"rows of {table}": connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables
        }
        state["user_version"] = connection.execute("PRAGMA user_version").fetchone()[0]
        state["revision"] = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        state["broken references"] = connection.execute("PRAGMA foreign_key_check").fetchall()
        state["integrity"] = connection.execute("PRAGMA quick_check").fetchone()[0]
    finally:
        connection.close()
    return state
