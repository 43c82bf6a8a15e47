"""Migrations: whole or not at all, with every row, and only when they are needed."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import database.catalogue
import database.lifecycle
from database import engine as engines
from database.catalogue import Catalogue
from database.errors import CatalogueProblem
from database.history.stack import operations
from database.migrations import FORMAT, HEAD, rehearsal
from database.migrations import upgrade as upgrading
from database.migrations.upgrade import upgrade

Dump = Callable[..., dict[str, list[Any]]]
PROJECT = Path(__file__).resolve().parent.parent.parent.parent

#: A version file of a test's own: its head, then the body of ``upgrade``.
VERSION = """
from alembic import op
from database.migrations.rebuild import rebuild_table

revision = "{revision}"
down_revision = "{before}"
{declared}

def upgrade():
    connection = op.get_bind()
    {body}
"""


def version(folder: Path, body: str, *, revision: str = "next", before: str = HEAD, declared: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    text = VERSION.format(revision=revision, before=before, declared=declared, body=body)
    (folder / f"{revision}.py").write_text(text, encoding="utf-8")
    return folder


def header(database: Path) -> tuple[Any, ...]:
    """Return schema, revision and number of a database."""
    connection = engines.connect(database, query_only=True)
    try:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        number = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    return schema, revision, number


def value(database: Path, question: str) -> Any:
    connection = engines.connect(database, query_only=True)
    try:
        return connection.execute(question).fetchone()[0]
    finally:
        connection.close()


def rehearsed(database: Path) -> None:
    upgrade(database, head=rehearsal.HEAD, number=rehearsal.NUMBER, locations=(rehearsal.VERSIONS,))


def test_a_filled_catalogue_keeps_all_children_when_their_parent_table_is_rebuilt(
    filled_folder: Path, dump: Dump
) -> None:
    database = filled_folder / "catalogue.db"
    before = dump(database, without=("sqlite_stat1", "sqlite_stat4"))

    rehearsed(database)

    after = dump(database, without=("sqlite_stat1", "sqlite_stat4"))
    assert len(before["film"]) == 1
    assert len(before["name"]) > 5
    assert before.pop("alembic_version") == [(HEAD,)]
    assert after.pop("alembic_version") == [("rehearsal",)]
    with_note = {row[0]: row for row in after.pop("record")}
    for row in before.pop("record"):
        assert tuple(cell for i, cell in enumerate(with_note[row[0]]) if i != 9) == row
        assert with_note[row[0]][9] == len(row[9])
    assert after == before
    schema, _, number = header(database)
    assert number == (FORMAT + 1,)
    (sql,) = (row[2] for row in schema if row[1] == "record")
    assert "AUTOINCREMENT" in sql
    assert "STRICT" in sql
    assert "ck_record_kind" in sql
    assert "ix_record_trashed" in [row[1] for row in schema]


def test_foreign_keys_are_off_while_a_parent_is_rebuilt(filled_folder: Path, tmp_path: Path) -> None:
    """The trap itself: with them on, dropping the old parent deletes or orphans its children."""
    folder = version(tmp_path / "v", "assert connection.exec_driver_sql('PRAGMA foreign_keys').scalar() == 0")

    upgrade(filled_folder / "catalogue.db", head="next", number=2, locations=(folder,))

    assert value(filled_folder / "catalogue.db", "SELECT version_num FROM alembic_version") == "next"


def test_a_rebuilt_table_does_not_use_ids_of_deleted_rows_again(filled_folder: Path) -> None:
    database = filled_folder / "catalogue.db"
    highest = value(database, "SELECT seq FROM sqlite_sequence WHERE name = 'record'")
    # The sample ends with a record that undo took back: its id is above all rows.
    assert highest > value(database, "SELECT max(id) FROM record")

    rehearsed(database)

    assert value(database, "SELECT seq FROM sqlite_sequence WHERE name = 'record'") == highest


def test_a_checked_copy_of_the_old_catalogue_lies_in_backups(filled_folder: Path, dump: Dump) -> None:
    database = filled_folder / "catalogue.db"
    before, old_header = dump(database), header(database)

    rehearsed(database)

    (copy,) = (filled_folder / "backups").iterdir()
    assert copy.name.startswith(f"catalogue-{HEAD}-")
    assert dump(copy) == before
    assert header(copy) == old_header


FAILURES = {
    "a wrong statement": ("connection.exec_driver_sql('INSERT INTO no_such_table VALUES (1)')", "no such table"),
    "a lost child": (
        "connection.exec_driver_sql('DELETE FROM field_item')",
        "the table field_item would have 0 rows instead of 1",
    ),
    "a doubled row": (
        "connection.exec_driver_sql(\"INSERT INTO tag (text) VALUES ('one')\")",
        "the table tag would have 1 rows instead of 0",
    ),
    "a dropped table": ("connection.exec_driver_sql('DROP TABLE evidence')", "evidence would have 0 rows instead of 3"),
    "a broken reference": (
        "connection.exec_driver_sql('UPDATE film SET id = 4711')",
        "a row of film would refer to a missing row of record",
    ),
    "a forgotten AUTOINCREMENT": (
        "rebuild_table(connection, 'record', lambda sql: sql.replace(' AUTOINCREMENT', ''))",
        "the table record would use ids of deleted rows again",
    ),
    "a bug": ("raise KeyError('what')", "KeyError: 'what'"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_step_that_fails_half_way_leaves_the_catalogue_as_it_was(
    name: str, filled_folder: Path, tmp_path: Path, dump: Dump
) -> None:
    body, reason = FAILURES[name]
    done = "connection.exec_driver_sql('ALTER TABLE film ADD COLUMN half INTEGER NOT NULL DEFAULT 0')\n    "
    folder = version(tmp_path / "v", done + body)
    database = filled_folder / "catalogue.db"
    before = dump(database), header(database)

    with pytest.raises(CatalogueProblem) as caught:
        upgrade(database, head="next", number=2, locations=(folder,))

    assert caught.value.code == "migration"
    assert reason in str(caught.value)
    assert (dump(database), header(database)) == before
    (copy,) = (filled_folder / "backups").iterdir()
    assert str(copy) in str(caught.value)
    assert "\n" not in str(caught.value)
    with Catalogue.open(filled_folder) as catalogue:
        catalogue.undo()


def test_a_failing_second_step_takes_back_the_first_one_too(filled_folder: Path, tmp_path: Path, dump: Dump) -> None:
    folder = version(tmp_path / "v", "raise ValueError('no')", before=rehearsal.HEAD)
    database = filled_folder / "catalogue.db"
    before = dump(database), header(database)

    with pytest.raises(CatalogueProblem, match="ValueError: no"):
        upgrade(database, head="next", number=3, locations=(rehearsal.VERSIONS, folder))

    assert (dump(database), header(database)) == before


def test_a_step_may_say_which_tables_change(filled_folder: Path, tmp_path: Path) -> None:
    folder = version(
        tmp_path / "v",
        "connection.exec_driver_sql('DELETE FROM field_item')",
        declared="ROWS_MAY_CHANGE = {'field_item'}",
    )

    upgrade(filled_folder / "catalogue.db", head="next", number=2, locations=(folder,))

    assert value(filled_folder / "catalogue.db", "SELECT count(*) FROM field_item") == 0


def test_without_room_for_the_copy_nothing_is_touched(
    filled_folder: Path, dump: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise CatalogueProblem("full")

    database = filled_folder / "catalogue.db"
    before = dump(database), header(database)
    monkeypatch.setattr(upgrading, "copy_database", full)

    with pytest.raises(CatalogueProblem, match="The disk is full"):
        rehearsed(database)

    assert (dump(database), header(database)) == before
    assert list((filled_folder / "backups").iterdir()) == []


def as_newer_program(monkeypatch: pytest.MonkeyPatch, *locations: Path, head: str = rehearsal.HEAD) -> None:
    """Let this program be the one that knows the rehearsed revision."""
    for module in (database.catalogue, database.lifecycle):
        monkeypatch.setattr(module, "HEAD", head)
        monkeypatch.setattr(module, "FORMAT", rehearsal.NUMBER)

    def with_locations(path: Path, **more: Any) -> None:
        upgrade(path, locations=locations or (rehearsal.VERSIONS,), **more)

    monkeypatch.setattr(upgrading, "upgrade", with_locations)


def test_opening_an_older_catalogue_migrates_it_and_undo_still_works(
    filled_folder: Path, filled_ids: dict[str, int], dump: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_newer_program(monkeypatch)
    # Names that are away and back again are to be looked for again.
    changing = ("alembic_version", "sqlite_sequence", "sqlite_stat1", "operation", "change", "name_to_find")

    with Catalogue.open(filled_folder) as catalogue:
        standing = catalogue.read(lambda c: [step for step in operations(c) if step.state == "done"])
        path = filled_folder / "catalogue.db"
        state = dump(path, without=changing)
        for _ in standing:
            catalogue.undo()
        assert catalogue.next_steps()[0] is None
        assert dump(path)["record"] == []
        for _ in standing:
            catalogue.redo()
        after = dump(path, without=changing)

    versions = {row[0]: row[7] for row in after["record"]}
    assert all(versions[row[0]] > row[7] for row in state["record"])
    without_version = [tuple(cell for i, cell in enumerate(row) if i not in (7, 9)) for row in after.pop("record")]
    assert without_version == [
        tuple(cell for i, cell in enumerate(row) if i not in (7, 9)) for row in state.pop("record")
    ]
    assert after == state
    with Catalogue.open(filled_folder) as catalogue:
        assert catalogue.next_steps()[0] is not None


def test_a_step_may_close_the_journal_and_then_nothing_is_left_to_undo(
    filled_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = version(tmp_path / "v", "pass", declared="JOURNAL = 'closed'")
    as_newer_program(monkeypatch, folder, head="next")

    with Catalogue.open(filled_folder) as catalogue:
        assert catalogue.next_steps() == (None, None)
        history = catalogue.read(operations)

    assert len(history) == 8
    assert not any(step.on_stack for step in history)
    assert {step.state for step in history} == {"done", "undone"}


def test_an_older_program_refuses_the_migrated_catalogue(filled_folder: Path) -> None:
    rehearsed(filled_folder / "catalogue.db")

    with pytest.raises(CatalogueProblem) as caught:
        Catalogue.open(filled_folder)

    assert caught.value.code == "too_new"


def test_rehearsing_changes_nothing_in_the_catalogue(filled_folder: Path) -> None:
    before = {path: path.read_bytes() for path in filled_folder.rglob("*") if path.is_file()}

    rehearsal.rehearse(filled_folder)

    assert {path: path.read_bytes() for path in filled_folder.rglob("*") if path.is_file()} == before


def test_rehearsing_says_when_the_migration_loses_something(
    filled_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = version(
        tmp_path / "v",
        "connection.exec_driver_sql('DELETE FROM field_item')",
        revision="rehearsal",
        declared="ROWS_MAY_CHANGE = {'field_item'}",
    )
    monkeypatch.setattr(rehearsal, "VERSIONS", folder)

    with pytest.raises(RuntimeError, match="rows of field_item: 0 instead of 1"):
        rehearsal.rehearse(filled_folder)


def python(code: str, *arguments: object, path: Path = PROJECT, cwd: Path | None = None) -> str:
    environment = {**os.environ, "PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=cwd or PROJECT,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_alembic_is_not_imported_for_a_catalogue_that_is_up_to_date(filled_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from database.catalogue import Catalogue\n"
        "with Catalogue.open(Path(sys.argv[1])) as catalogue: catalogue.undo()\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('alembic', 'mako')))"
    )

    assert python(code, filled_folder) == "[]"


def test_migrations_are_found_wherever_the_package_was_installed(tmp_path: Path, filled_folder: Path) -> None:
    """From a folder with signs that mean something to Alembic, started in another one."""
    installed = tmp_path / "100% in stalled"
    shutil.copytree(PROJECT / "database", installed / "database", ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        "import sys; from pathlib import Path; from database.migrations import rehearsal\n"
        "rehearsal.rehearse(Path(sys.argv[1])); print(rehearsal.__file__)"
    )

    said = python(code, filled_folder, path=installed, cwd=Path("/"))

    assert Path(said).is_relative_to(installed)


def test_versions_are_packages_so_that_they_are_installed_with_the_program() -> None:
    from setuptools import find_packages

    found = find_packages(str(PROJECT), include=["database*"])

    assert {"database.migrations.versions", "database.migrations.rehearsal.versions"} <= set(found)


def test_a_copy_has_the_same_pages_after_many_writes(filled: Catalogue, dump: Dump, tmp_path: Path) -> None:
    """A copy is made through SQLite, so what still lies in the log is in it."""
    from database.copying import copy_database

    filled.undo()
    live = filled.path / "catalogue.db"
    assert (filled.path / "catalogue.db-wal").stat().st_size > 0

    copy_database(live, tmp_path / "copy.db")

    assert dump(tmp_path / "copy.db") == dump(live)
    assert hashlib.sha256((tmp_path / "copy.db").read_bytes()).digest()
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_migration_tells_how_far_it_is(filled_folder: Path) -> None:
    told: list[tuple[int, int]] = []
    upgrade(
        filled_folder / "catalogue.db",
        head=rehearsal.HEAD,
        number=rehearsal.NUMBER,
        locations=(rehearsal.VERSIONS,),
        report=lambda done, total: told.append((done, total)),
    )
    steps = told[-1][1]
    assert steps >= 2, "the copy, and a step at least"
    assert told == [(done, steps) for done in range(steps + 1)]
