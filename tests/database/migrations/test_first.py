"""The frozen first migration makes exactly what the mapped tables are."""

import importlib.util
from pathlib import Path
from typing import Any

from database import engine as engines
from database.catalogue import Catalogue
from database.migrations import FORMAT, HEAD
from database.migrations.upgrade import upgrade

PROJECT = Path(__file__).resolve().parent.parent.parent.parent
VOCABULARIES = PROJECT / "resources" / "vocabularies"


def schema(database: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Return everything in sqlite_schema with blanks made equal, but the planner's statistics."""
    connection = engines.connect(database, query_only=True)
    try:
        rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    finally:
        connection.close()
    return {
        (kind, name): (table, _plain(sql or ""))
        for kind, name, table, sql in rows
        if not name.startswith("sqlite_stat")
    }


def _plain(sql: str) -> str:
    return " ".join(sql.split()).replace("( ", "(").replace(" )", ")").replace(" ,", ",")


def settings(database: Path) -> list[Any]:
    connection = engines.connect(database, query_only=True)
    try:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        return [connection.execute("PRAGMA user_version").fetchone(), revision]
    finally:
        connection.close()


def test_the_migrated_schema_is_the_mapped_one(tmp_path: Path) -> None:
    Catalogue.create(tmp_path / "mapped", VOCABULARIES).close()
    migrated = tmp_path / "migrated.db"
    engines.connect(migrated, mode="rwc").close()

    upgrade(migrated, head=HEAD, number=FORMAT)

    mapped = tmp_path / "mapped" / "catalogue.db"
    found, wanted = schema(migrated), schema(mapped)
    assert found == wanted, "after a change in database/schema: python packaging/remake_first_migration.py"
    assert settings(migrated) == settings(mapped)
    kinds = {kind for kind, _ in wanted}
    assert kinds == {"table", "index"}
    sql = " ".join(text for _, text in wanted.values())
    for part in ("CHECK (", "USING fts5", "WHERE evidence_count = 0", "AUTOINCREMENT", "STRICT", "CONSTRAINT uq_"):
        assert part in sql


def test_the_file_is_what_the_tool_writes() -> None:
    path = PROJECT / "packaging" / "remake_first_migration.py"
    spec = importlib.util.spec_from_file_location("remake_first_migration", path)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)

    assert tool.TARGET.read_text(encoding="utf-8") == tool.source()


def test_versions_know_nothing_of_todays_tables() -> None:
    folder = PROJECT / "database" / "migrations"
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for word in ("database.schema", "database.queries", "database.commands", "database.catalogue"):
            assert f"from {word}" not in text, path
            assert f"import {word}" not in text, path
