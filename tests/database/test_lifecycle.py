"""Every way in which a catalogue cannot be opened gives one sentence and changes nothing."""

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pysqlite3
import pytest

from database import engine as engines
from database.catalogue import Catalogue
from database.changes import Title
from database.errors import CatalogueProblem
from database.history.recorder import Writer
from database.schema.base import tag

PROJECT = Path(__file__).resolve().parent.parent.parent
VOCABULARIES = PROJECT / "resources" / "vocabularies"
NOBODY = 65534

#: A program that opens the catalogue, writes once, says so and waits to be killed.
HOLDER = """
import sys, time
from pathlib import Path
from database.catalogue import Catalogue
from database.changes import Title
from database.schema.base import tag
catalogue = Catalogue.open(Path(sys.argv[1]), who="the other", program="Nadim in the reading room")
catalogue.write(Title("tag"), lambda writer: writer.insert(tag, text="kept"))
print("ready", flush=True)
time.sleep(120)
"""


def snapshot(folder: Path) -> dict[str, Any]:
    """Return every name under *folder* with kind, bytes, rights and time of change."""
    found: dict[str, Any] = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        info = path.stat()
        content = (path.read_bytes(), info.st_mtime_ns) if path.is_file() else None
        found[str(path.relative_to(folder))] = (content, info.st_mode)
    return found


def refused(folder: Path, code: str, *, read_only: bool = False) -> str:
    """Assert that *folder* is refused with *code*, in one sentence that names it; return that."""
    with pytest.raises(CatalogueProblem) as caught:
        Catalogue.open(folder, read_only=read_only)
    said = str(caught.value)
    assert caught.value.code == code, said
    assert str(folder) in said
    assert "\n" not in said
    assert "Error" not in said
    return said


@contextlib.contextmanager
def holder(folder: Path, code: str = HOLDER) -> Iterator[subprocess.Popen[str]]:
    """Give a process that has *folder* open; it is killed at the end if it still runs."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield process
    finally:
        process.kill()
        process.communicate()


def tags(catalogue: Catalogue) -> list[str]:
    return catalogue.read(lambda c: list(c.exec_driver_sql("SELECT text FROM tag ORDER BY id").scalars()))


# -- no catalogue


def test_a_missing_folder(tmp_path: Path) -> None:
    assert "There is no catalogue at" in refused(tmp_path / "gone", "missing")
    assert list(tmp_path.iterdir()) == []


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear archive")

    refused(path, "not_a_catalogue")

    assert path.read_text() == "Dear archive"
    assert list(tmp_path.iterdir()) == [path]


def _empty(folder: Path) -> str:
    return "not_a_catalogue"


def _foreign(folder: Path) -> str:
    with contextlib.closing(sqlite3.connect(folder / "catalogue.db")) as connection:
        connection.execute("CREATE TABLE books (id INTEGER)")
        connection.commit()
    return "not_a_catalogue"


def _foreign_with_a_log(folder: Path) -> str:
    with contextlib.closing(sqlite3.connect(folder / "other.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE books (id INTEGER)")
        connection.commit()
        for path in list(folder.iterdir()):
            shutil.copyfile(path, folder / path.name.replace("other", "catalogue"))
    return "not_a_catalogue"


def _text(folder: Path) -> str:
    (folder / "catalogue.db").write_text("This is a list of films. " * 400)
    return "damaged"


def _nothing(folder: Path) -> str:
    (folder / "catalogue.db").touch()
    return "damaged"


def _only_a_folder(folder: Path) -> str:
    (folder / "catalogue.db").mkdir()
    return "not_a_catalogue"


@pytest.mark.parametrize("make", [_empty, _foreign, _foreign_with_a_log, _text, _nothing, _only_a_folder])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_folder_with_something_else(make: Callable[[Path], str], read_only: bool, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    code = make(folder)
    before = snapshot(folder)

    refused(folder, code, read_only=read_only)

    assert snapshot(folder) == before


@pytest.mark.parametrize("occupied", ["folder", "file"])
def test_a_catalogue_is_only_made_where_nothing_is(occupied: str, tmp_path: Path) -> None:
    path = tmp_path / "here"
    if occupied == "folder":
        path.mkdir()
        (path / "letter.txt").write_text("mine")
    else:
        path.write_text("mine")
    before = snapshot(tmp_path)

    with pytest.raises(CatalogueProblem, match="already exists and is not empty"):
        Catalogue.create(path, VOCABULARIES)

    assert snapshot(tmp_path) == before


def test_a_catalogue_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no-vocabularies"):
        Catalogue.create(tmp_path / "new", tmp_path / "no-vocabularies")

    assert list(tmp_path.iterdir()) == []


def test_an_open_catalogue_is_a_folder_with_few_things_and_a_closed_one_has_no_traces(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "new", VOCABULARIES) as catalogue:
        catalogue.write(Title("tag"), lambda writer: writer.insert(tag, text="a"))
        assert (tmp_path / "new" / "holder").is_file()

    names = sorted(path.name for path in (tmp_path / "new").iterdir())
    assert names == ["README.txt", "backups", "catalogue.db", "files"]


# -- damaged


def test_a_truncated_database(filled_folder: Path) -> None:
    path = filled_folder / "catalogue.db"
    os.truncate(path, path.stat().st_size // 3)
    before = snapshot(filled_folder)

    assert "restore the newest file in its backups folder" in refused(filled_folder, "damaged")

    assert snapshot(filled_folder) == before


def page_of(database: Path, name: str) -> tuple[int, int]:
    """Return offset and length of the first page of a table."""
    connection = engines.connect(database, query_only=True)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    return (page - 1) * size, size


@pytest.mark.parametrize("name", ["sqlite_schema", "catalogue_info", "alembic_version"])
def test_damaged_pages_that_opening_reads(name: str, filled_folder: Path) -> None:
    path = filled_folder / "catalogue.db"
    start, size = (100, 900) if name == "sqlite_schema" else page_of(path, name)
    content = bytearray(path.read_bytes())
    content[start : start + size] = b"\x5a" * size
    path.write_bytes(content)
    before = snapshot(filled_folder)

    refused(filled_folder, "damaged")

    assert snapshot(filled_folder) == before


def test_damaged_pages_that_are_read_later_give_the_same_sentence_and_closing_works(filled_folder: Path) -> None:
    path = filled_folder / "catalogue.db"
    start, size = page_of(path, "film")
    content = bytearray(path.read_bytes())
    content[start : start + size] = b"\x5a" * size
    path.write_bytes(content)

    with (
        Catalogue.open(filled_folder) as catalogue,
        pytest.raises(CatalogueProblem, match="the database is damaged") as caught,
    ):
        catalogue.read(lambda c: c.exec_driver_sql("SELECT * FROM film").all())

    assert caught.value.code == "damaged"
    assert path.read_bytes() == content


# -- newer


def change(folder: Path, statement: str) -> None:
    connection = engines.connect(folder / "catalogue.db")
    connection.execute(statement)
    connection.close()


def test_a_newer_format(filled_folder: Path) -> None:
    change(filled_folder, "PRAGMA user_version = 42")
    before = snapshot(filled_folder)

    said = refused(filled_folder, "too_new")

    assert "newer Nadim (format 42; this one knows 1)" in said
    assert snapshot(filled_folder) == before


def test_a_revision_that_this_program_does_not_know(filled_folder: Path) -> None:
    change(filled_folder, "UPDATE alembic_version SET version_num = '0099'")
    before = snapshot(filled_folder)

    assert "format 0099" in refused(filled_folder, "too_new")

    assert snapshot(filled_folder) == before


def test_a_catalogue_without_a_revision(filled_folder: Path) -> None:
    change(filled_folder, "DELETE FROM alembic_version")
    before = snapshot(filled_folder)

    refused(filled_folder, "damaged")

    assert snapshot(filled_folder) == before


def test_an_older_sqlite_is_refused_before_anything_is_touched(
    filled_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below 3.51.3 two connections that write and checkpoint can corrupt a database with a log."""
    before = snapshot(filled_folder)
    assert tuple(map(int, engines.sqlite_version().split("."))) >= engines.MINIMUM_SQLITE
    monkeypatch.setattr(pysqlite3, "sqlite_version", "3.51.2")

    for attempt in (
        lambda: Catalogue.open(filled_folder),
        lambda: Catalogue.create(tmp_path / "new", VOCABULARIES),
    ):
        with pytest.raises(CatalogueProblem, match=r"This SQLite \(3\.51\.2\) can lose data; Nadim needs 3\.51\.3"):
            attempt()

    assert snapshot(filled_folder) == before
    assert not (tmp_path / "new").exists()


# -- held


def test_a_catalogue_that_another_program_has_open(filled_folder: Path) -> None:
    with holder(filled_folder) as process:
        before = snapshot(filled_folder)

        said = refused(filled_folder, "held")

        assert "Nadim in the reading room of " in said
        assert f"process {process.pid}" in said
        assert snapshot(filled_folder) == before


def test_a_catalogue_that_this_program_has_open_already(filled: Catalogue) -> None:
    before = snapshot(filled.path)

    assert f"process {os.getpid()}" in refused(filled.path, "held")

    assert snapshot(filled.path) == before
    filled.undo()


def test_after_a_crash_of_the_holder_it_opens_and_has_what_was_saved(filled_folder: Path) -> None:
    with holder(filled_folder) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert (filled_folder / "catalogue.db-wal").stat().st_size > 0
    assert (filled_folder / "holder").exists()

    with Catalogue.open(filled_folder) as catalogue:
        assert tags(catalogue) == ["kept"]
        step, _ = catalogue.next_steps()
        assert step is not None
        assert (step.title.code, step.who, step.state) == ("tag", "the other", "done")
        catalogue.undo()
        assert tags(catalogue) == []

    assert sorted(path.name for path in filled_folder.iterdir()) == ["README.txt", "backups", "catalogue.db", "files"]


# -- read-only


@pytest.fixture
def public_folder(filled_folder: Path) -> Iterator[Path]:
    """Give a filled catalogue that every user of this computer may reach."""
    place = Path(tempfile.mkdtemp(prefix="nadim-test-"))
    place.chmod(0o755)
    folder = Path(shutil.copytree(filled_folder, place / "catalogue"))
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(place)


def write_protect(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)


def as_somebody_else(task: Callable[[], Any]) -> Any:
    """Run *task* without root's right to write anywhere: chmod alone does not stop root.

    It runs in a child of this process that has become another user; its result comes back as JSON.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            try:
                answer = {"result": task()}
            except BaseException as error:
                answer = {"error": getattr(error, "code", type(error).__name__), "said": str(error)}
            os.write(writing, json.dumps(answer).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer)


def look_and_try_to_write(folder: Path) -> list[str]:
    with Catalogue.open(folder, read_only=True) as catalogue:
        count = catalogue.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM name").scalar())
        said = [str(count)]
        attempts: list[Callable[[], Any]] = [
            lambda: catalogue.write(Title("tag"), lambda writer: writer.insert(tag, text="a")),
            catalogue.undo,
            catalogue.redo,
            lambda: catalogue.write_batches(Title("tag")),
        ]
        for attempt in attempts:
            try:
                attempt()
            except CatalogueProblem as problem:
                said.append(problem.code)
    return said


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")
def test_a_folder_that_may_not_be_written_to(public_folder: Path) -> None:
    write_protect(public_folder)
    before = snapshot(public_folder)

    def opened() -> None:
        Catalogue.open(public_folder).close()

    answer = as_somebody_else(opened)

    assert answer["error"] == "read_only"
    assert "may not be written to" in answer["said"]
    assert snapshot(public_folder) == before


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")
def test_reading_where_nothing_may_be_written_leaves_no_trace(public_folder: Path) -> None:
    write_protect(public_folder)
    before = snapshot(public_folder)

    answer = as_somebody_else(lambda: look_and_try_to_write(public_folder))

    assert answer == {"result": ["6", "read_only", "read_only", "read_only", "read_only"]}
    assert snapshot(public_folder) == before


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")
def test_a_protected_catalogue_that_was_not_closed_is_refused(public_folder: Path) -> None:
    """Reading it as it stands would show an old state; bringing it up to date would write."""
    with holder(public_folder) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    write_protect(public_folder)
    before = snapshot(public_folder)

    def opened() -> None:
        Catalogue.open(public_folder, read_only=True).close()

    answer = as_somebody_else(opened)

    assert answer["error"] == "not_closed"
    assert "was not closed properly" in answer["said"]
    assert snapshot(public_folder) == before


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")
def test_a_protected_folder_gets_no_new_catalogue(public_folder: Path) -> None:
    place = public_folder.parent
    place.chmod(0o555)

    def make() -> None:
        Catalogue.create(place / "new", VOCABULARIES).close()

    try:
        answer = as_somebody_else(make)
    finally:
        place.chmod(0o755)

    assert answer["error"] == "cannot_create"
    assert not (place / "new").exists()


@pytest.fixture
def immutable_folder(filled_folder: Path) -> Iterator[Path]:
    """Give a filled catalogue that the file system itself protects, also from root."""
    if sys.platform != "linux" or shutil.which("chattr") is None:
        pytest.skip("no chattr on this system; the other tests protect the folder by its rights")
    paths = [str(path) for path in (filled_folder, *filled_folder.rglob("*"))]
    done = subprocess.run(["chattr", "+i", *paths], capture_output=True, text=True)
    try:
        if done.returncode:
            pytest.skip(f"chattr +i does not work here: {done.stderr.strip()[:200]}")
        yield filled_folder
    finally:
        subprocess.run(["chattr", "-i", *paths], capture_output=True)


def test_a_folder_that_the_file_system_protects(immutable_folder: Path) -> None:
    before = snapshot(immutable_folder)

    refused(immutable_folder, "read_only")
    said = look_and_try_to_write(immutable_folder)

    assert said == ["6", "read_only", "read_only", "read_only", "read_only"]
    assert snapshot(immutable_folder) == before


def test_read_only_opening_of_a_folder_that_could_be_written_to(filled_folder: Path) -> None:
    before = snapshot(filled_folder)

    assert look_and_try_to_write(filled_folder) == ["6", "read_only", "read_only", "read_only", "read_only"]

    assert snapshot(filled_folder) == before


def test_a_checkpoint_that_a_full_disk_cut_off(small: Catalogue, tmp_path: Path) -> None:
    """The file then says that it has more pages than it has; with its log it is whole."""

    def write(writer: Writer) -> None:
        for number in range(300):
            writer.insert(tag, text=f"tag {number}")

    small.write(Title("test"), write)
    before = tags(small)
    folder = tmp_path / "cut off"
    shutil.copytree(small.path, folder, ignore=shutil.ignore_patterns("holder*", "*-shm"))
    database = folder / "catalogue.db"
    data = bytearray(database.read_bytes())
    assert data[24:28] == data[92:96], "else SQLite does not believe the number of pages"
    data[28:32] = (len(data) // 4096 + 50).to_bytes(4, "big")
    database.write_bytes(data)
    with Catalogue.open(folder) as catalogue:
        assert tags(catalogue) == before
        assert catalogue.read(lambda c: c.exec_driver_sql("PRAGMA integrity_check").scalar()) == "ok"
    (folder / "catalogue.db").write_bytes(data)
    assert "damaged" in refused(folder, "damaged")
