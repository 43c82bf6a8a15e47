"""The traps of SQLite: who may open the file, who may write, and through what."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa

from database import integrity
from database.backup import backup
from database.catalogue import Catalogue
from database.changes import Title
from database.copying import copy_database
from database.errors import CatalogueProblem, UnrecordedWrite
from database.history import Writer
from database.schema.base import tag

PROJECT = Path(__file__).resolve().parent.parent.parent
VOCABULARIES = PROJECT / "resources" / "vocabularies"


class Opened:
    """Files that this process opens by other means than SQLite's own.

    Python's audit events see every one of them: ``open``, ``io.open``, ``os.open``, pathlib, shutil, hashlib.
    """

    def __init__(self) -> None:
        self.watching = False
        self.names: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.watching and event in ("open", "os.rename", "os.remove", "os.link", "shutil.copyfile"):
            self.names += [str(argument) for argument in arguments if isinstance(argument, str | bytes | Path)]

    def __enter__(self) -> "Opened":
        self.names.clear()
        self.watching = True
        return self

    def __exit__(self, *_: object) -> None:
        self.watching = False

    def of(self, folder: Path) -> list[str]:
        """Return what was opened of the database of *folder*: the file, its log, its shared memory."""
        return [name for name in self.names if name.startswith(str(folder / "catalogue.db"))]


@pytest.fixture(scope="session")
def opened() -> Opened:
    return Opened()


def test_the_watch_sees_every_way_to_open_a_file(opened: Opened, tmp_path: Path) -> None:
    import hashlib
    import io
    import os
    import shutil

    path = tmp_path / "catalogue.db"
    path.write_bytes(b"x")

    def by_hashlib() -> None:
        with path.open("rb") as file:
            hashlib.file_digest(file, "sha256")

    ways: list[Callable[[], Any]] = [
        lambda: open(path).close(),  # noqa: PTH123
        lambda: io.open(path).close(),  # noqa: UP020
        lambda: os.close(os.open(path, os.O_RDONLY)),
        path.read_bytes,
        path.read_text,
        lambda: shutil.copyfile(path, tmp_path / "copy"),
        by_hashlib,
    ]
    for way in ways:
        with opened:
            way()
        assert opened.of(tmp_path), way


def test_nobody_opens_the_live_database_but_sqlite(opened: Opened, sample: ModuleType, tmp_path: Path) -> None:
    """On POSIX, closing such a file drops all locks that SQLite holds on it in this process."""
    folder = tmp_path / "catalogue"
    with opened:
        with Catalogue.create(folder, VOCABULARIES) as catalogue:
            made = sample.fill(catalogue)
            catalogue.redo()
            catalogue.undo()
            assert catalogue.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM record").scalar()) == 8
            assert catalogue.read(lambda c: integrity.check(c, catalogue.files, deep=True)) == ()
            catalogue.write(Title("repair"), integrity.repair)
            assert backup(catalogue, tmp_path / "backup") == ()
            copy_database(folder / "catalogue.db", tmp_path / "copy.db")
            with pytest.raises(CatalogueProblem, match="is open in"):
                Catalogue.open(folder)
        with Catalogue.open(folder, read_only=True) as catalogue:
            assert catalogue.uid

    assert made["film"] == 1
    assert any("holder" in name for name in opened.names)
    assert opened.of(folder) == []


def test_a_second_opening_does_not_take_the_locks_of_the_first(filled: Catalogue) -> None:
    """The look at the header goes through SQLite too: another process still finds the database locked."""
    import subprocess

    code = (
        "import pysqlite3, sys\n"
        "c = pysqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
        "try: c.execute('BEGIN IMMEDIATE'); print('free')\n"
        "except pysqlite3.OperationalError as e: print(e)"
    )
    said = []

    def look(writer: Writer) -> None:
        with pytest.raises(CatalogueProblem):
            Catalogue.open(filled.path)
        done = subprocess.run(
            [sys.executable, "-c", code, str(filled.path / "catalogue.db")], capture_output=True, text=True
        )
        said.append(done.stdout.strip() or done.stderr)

    filled.write(Title("look"), look)

    assert said == ["database is locked"]


def test_the_files_say_what_they_are(filled: Catalogue) -> None:
    def settings(connection: sa.Connection) -> list[Any]:
        names = ("application_id", "user_version", "journal_mode", "query_only")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert filled.read(settings) == [0x4E616469, 1, "wal", 1]
    side = filled._writing
    assert side is not None
    with side._engine.connect() as connection:
        ours = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("foreign_keys", "synchronous")]
    assert ours == [1, 2]


def test_only_the_last_transaction_of_a_long_operation_waits_for_the_disk(filled: Catalogue) -> None:
    """What a person saved survives a power cut; of an import only its end must."""
    waits: list[tuple[str, int]] = []

    def look(connection: sa.Connection, where: str) -> None:
        waits.append((where, connection.exec_driver_sql("PRAGMA synchronous").scalar_one()))

    def tagging(where: str) -> Callable[[Writer], None]:
        def command(writer: Writer) -> None:
            look(writer.connection, where)
            writer.insert(tag, text=where)

        return command

    side = filled._writing
    assert side is not None
    end = side._end

    def ending(connection: sa.Connection, *rest: Any) -> None:
        look(connection, "end")
        end(connection, *rest)

    side._end = ending  # type: ignore[method-assign]
    with suppress(ZeroDivisionError), filled.write_batches(Title("import")) as batches:
        batches.write(tagging("first"))
        batches.write(lambda _writer: 1 / 0)
    filled.write(Title("tag"), tagging("edit"))
    assert waits == [("first", 1), ("end", 2), ("edit", 2), ("end", 2)]


WRITES = [
    "INSERT INTO tag (text) VALUES ('x')",
    "insert into tag (text) values ('x')",
    "  \n\tUPDATE record SET note = 'x'",
    "DELETE FROM name",
    "REPLACE INTO tag (id, text) VALUES (1, 'x')",
    "-- harmless\nDELETE FROM field_item",
    "/* a read */ DELETE FROM field_item",
    "/* SELECT */ -- SELECT\n /**/ UPDATE film SET form = 'x'",
    "WITH one AS (SELECT 1) INSERT INTO tag (text) SELECT 'x' FROM one",
    "WITH one(id) AS (SELECT 1) UPDATE record SET note = 'x' WHERE id IN (SELECT id FROM one)",
    "WITH one(id) AS (SELECT 1) DELETE FROM field_item",
    "with/**/one AS (SELECT 1) INSERT INTO tag (text) SELECT 'x' FROM one RETURNING id",
    "INSERT INTO article_index (rowid, headline, text) VALUES (1, 'a', 'b')",
    "CREATE TABLE other (id INTEGER)",
    "CREATE TEMP TABLE other (id INTEGER)",
    "DROP TABLE tag",
    "ALTER TABLE film ADD COLUMN other INTEGER",
    "PRAGMA user_version = 9",
    "PRAGMA user_version(9)",
    "PRAGMA main.application_id = 9",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA query_only(0)",
    "ATTACH DATABASE ':memory:' AS other",
    "REINDEX",
    "VACUUM",
    "COMMIT",
    "END",
]

READS = [
    "SELECT 1",
    "VALUES (1)",
    "WITH one AS (SELECT 1) SELECT * FROM one",
    "  -- all names\nSELECT text FROM name WHERE text = 'DELETE FROM name'",
    "EXPLAIN QUERY PLAN DELETE FROM name",
    "PRAGMA user_version",
    "PRAGMA table_info('film')",
    "PRAGMA foreign_key_check",
    "PRAGMA quick_check(1)",
]


RUNNERS = [
    pytest.param(lambda connection, sql: connection.exec_driver_sql(sql), id="driver"),
    pytest.param(lambda connection, sql: connection.execute(sa.text(sql.replace(":", r"\:"))), id="text"),
]


@pytest.mark.parametrize("statement", WRITES)
@pytest.mark.parametrize("run", RUNNERS)
def test_a_write_outside_the_recorder_is_refused(
    statement: str, run: Callable[[sa.Connection, str], Any], filled: Catalogue, dump: Callable[..., Any]
) -> None:
    database = filled.path / "catalogue.db"
    before, steps = dump(database), filled.next_steps()

    def command(writer: Writer) -> None:
        writer.insert(tag, text="recorded")
        run(writer.connection, statement).close()

    with pytest.raises(UnrecordedWrite):
        filled.write(Title("cheat"), command)

    assert (dump(database), filled.next_steps()) == (before, steps)
    filled.write(Title("honest"), lambda writer: writer.insert(tag, text="recorded"))


def test_whoever_catches_the_exception_saves_only_what_was_recorded(
    filled: Catalogue, dump: Callable[..., Any]
) -> None:
    before = dump(filled.path / "catalogue.db")

    def command(writer: Writer) -> None:
        writer.insert(tag, text="recorded")
        for statement in WRITES:
            with pytest.raises(UnrecordedWrite):
                writer.connection.exec_driver_sql(statement)

    filled.write(Title("cheat"), command)
    filled.undo()

    changing = ("operation", "change", "sqlite_sequence")
    after = dump(filled.path / "catalogue.db")
    assert {name: rows for name, rows in after.items() if name not in changing} == {
        name: rows for name, rows in before.items() if name not in changing
    }


@pytest.mark.parametrize("statement", READS)
@pytest.mark.parametrize("run", RUNNERS)
def test_reads_within_a_command_are_no_writes(
    statement: str, run: Callable[[sa.Connection, str], Any], filled: Catalogue
) -> None:
    def command(writer: Writer) -> None:
        run(writer.connection, statement).all()
        writer.insert(tag, text="recorded")

    filled.write(Title("look"), command)


def test_tables_that_are_not_for_commands_and_frozen_ones_are_refused(
    filled: Catalogue, filled_ids: dict[str, int]
) -> None:
    from database.schema.history import operation
    from database.schema.sources import article_text
    from database.schema.statements import statement

    attempts: list[Callable[[Writer], Any]] = [
        lambda writer: writer.delete(operation, [1]),
        lambda writer: writer.update(article_text, filled_ids["text"], text="other words"),
        lambda writer: writer.update(statement, filled_ids["director"], evidence_count=5),
        lambda writer: writer.insert(sa.table("tag", sa.column("text")), text="x"),
    ]
    for attempt in attempts:
        with pytest.raises(UnrecordedWrite):
            filled.write(Title("cheat"), attempt)


@pytest.mark.parametrize("statement", [sql for sql in WRITES if "TEMP" not in sql and sql not in ("COMMIT", "END")])
def test_readers_cannot_write(statement: str, filled: Catalogue, dump: Callable[..., Any]) -> None:
    if statement.startswith("PRAGMA foreign_keys") or "query_only" in statement or statement.startswith("ATTACH"):
        return  # settings of the one connection; nothing is written
    before = dump(filled.path / "catalogue.db")

    with pytest.raises((CatalogueProblem, sa.exc.DBAPIError)):
        filled.read(lambda connection: connection.exec_driver_sql(statement).close())

    assert dump(filled.path / "catalogue.db") == before
