"""Whether a closed catalogue holds the same as when it was closed: every change is noticed, and looking changes
nothing.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pysqlite3
import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.closed import DATABASE, NOTE, state_of
from database.engine import connect
from database.schema.base import tag
from database.schema.history import catalogue_info


@pytest.fixture
def folder(small_master: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_master, tmp_path / "catalogue"))


def closed(folder: Path, meanwhile: Callable[[Catalogue], object] = lambda _one: None) -> str | None:
    """Open a catalogue, do something and return the state it was closed in."""
    catalogue = Catalogue.open(folder, who="tester")
    try:
        meanwhile(catalogue)
    finally:
        state = catalogue.close_and_tell()
    return state


def write(catalogue: Catalogue, text: str = "another") -> None:
    catalogue.write(Title("tag"), lambda writer: writer.insert(tag, text=text))


def note(catalogue: Catalogue) -> None:
    """Keep something that is no step of the history, as the intake does."""
    insert = catalogue_info.insert().values(key="of a reader", value="1").execution_options(recorded=True)
    catalogue.note(lambda one: one.execute(insert))


def test_it_stays_the_same_as_long_as_nothing_is_changed(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    state = closed(folder)
    assert state is not None
    assert state_of(folder) == state
    assert closed(folder, lambda one: one.read(lambda connection: connection.execute(tag.select()).all())) == state
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("change", [write, note, lambda one: one.undo(), lambda one: (one.undo(), one.redo())])
def test_every_change_makes_another_one(folder: Path, change: Callable[[Catalogue], object]) -> None:
    state = closed(folder, lambda one: write(one, "the first"))
    later = closed(folder, change)
    assert None not in (state, later)
    assert later != state
    assert state_of(folder) == later


def test_a_copy_in_its_place_is_another_one(folder: Path, tmp_path: Path) -> None:
    older = Path(shutil.copytree(folder, tmp_path / "older"))
    state = closed(folder, write)
    known = (folder / DATABASE).stat()
    shutil.copy2(older / DATABASE, folder / DATABASE)
    os.utime(folder / DATABASE, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert state_of(folder) not in (None, state)


def test_nothing_is_known_of_one_that_is_open_or_was_not_closed(folder: Path) -> None:
    with Catalogue.open(folder) as catalogue:
        assert state_of(folder) is None
        write(catalogue)
        assert state_of(folder) is None
    assert state_of(folder) is not None
    (folder / NOTE).write_text("{}", encoding="utf-8")
    assert state_of(folder) is None
    (folder / NOTE).unlink()
    (folder / f"{DATABASE}-wal").write_bytes(b"the rest of it")
    assert state_of(folder) is None


def test_nothing_is_known_of_what_is_no_catalogue(folder: Path, tmp_path: Path) -> None:
    assert state_of(tmp_path / "nowhere") is None
    (folder / DATABASE).write_bytes(b"no database at all" * 1000)
    assert state_of(folder) is None
    (folder / DATABASE).unlink()
    connection = connect(folder / DATABASE, mode="rwc")
    connection.execute("CREATE TABLE another (one)")
    connection.close()
    assert state_of(folder) is None
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith(DATABASE)) == [DATABASE]


def test_nothing_is_known_of_a_file_that_only_looks_like_a_catalogue(tmp_path: Path) -> None:
    connection = pysqlite3.connect(tmp_path / DATABASE)
    connection.executescript(
        "CREATE TABLE catalogue_info (key, value); INSERT INTO catalogue_info VALUES ('uid', x'ff00');"
        "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0001');"
        "CREATE TABLE operation (id, on_stack, state)"
    )
    connection.close()
    assert state_of(tmp_path) is None
