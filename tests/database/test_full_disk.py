"""No room: the step says so and is not saved, nothing else is lost, and it works once there is room."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Changes, Title
from database.errors import CatalogueProblem
from database.history import Writer

PROJECT = Path(__file__).resolve().parent.parent.parent
VOCABULARIES = PROJECT / "resources" / "vocabularies"

Dump = Callable[..., dict[str, list[Any]]]

#: More than is left in every test.
LONG = "many words of an article " * 200_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of 6 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not sys.platform.startswith("linux") or os.getuid() != 0:
        pytest.skip("only root can mount a small disk; the other tests here limit the file instead")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()[:200]}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def driver_of_writer(catalogue: Catalogue) -> Any:
    side = catalogue._writing
    assert side is not None
    with side._engine.connect() as connection:
        return connection.connection.driver_connection


@contextlib.contextmanager
def few_pages(catalogue: Catalogue) -> Iterator[None]:
    """SQLite itself says SQLITE_FULL."""
    driver = driver_of_writer(catalogue)
    (pages,) = driver.execute("PRAGMA page_count").fetchone()
    driver.execute(f"PRAGMA max_page_count = {pages + 4}")
    yield
    driver.execute("PRAGMA max_page_count = 1073741823")


@contextlib.contextmanager
def short_files(catalogue: Catalogue) -> Iterator[None]:
    """The system refuses longer files: SQLITE_IOERR."""
    resource = pytest.importorskip("resource", reason="limits of this kind are POSIX")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = catalogue.path / "catalogue.db-wal"
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 50_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def ballast(catalogue: Catalogue) -> Iterator[None]:
    """A real disk is full."""
    path = catalogue.path.parent / "ballast"
    fill_up(path)
    yield
    path.unlink()


def fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)


LIMITS = {"few pages": (few_pages, "full"), "short files": (short_files, "disk"), "full disk": (ballast, "full")}
SENTENCES = {"full": "The disk is full. Nothing of this step was saved", "disk": "Nothing of this step was saved"}


@pytest.fixture(params=LIMITS)
def limited(
    request: pytest.FixtureRequest, filled_folder: Path
) -> Iterator[tuple[Catalogue, Callable[[Catalogue], contextlib.AbstractContextManager[None]], str]]:
    """Give an open catalogue, how to take its room away, and what is said then."""
    limit, code = LIMITS[request.param]
    folder = filled_folder
    if limit is ballast:
        disk = request.getfixturevalue("small_disk")
        folder = Path(shutil.copytree(filled_folder, disk / "catalogue"))
    with Catalogue.open(folder, who="tester") as catalogue:
        # The log exists from the first write on.
        catalogue.undo()
        catalogue.redo()
        yield catalogue, limit, code


def test_a_write_without_room_says_so_saves_nothing_and_works_afterwards(
    limited: Any, sample: ModuleType, dump: Dump
) -> None:
    catalogue, limit, code = limited
    database = catalogue.path / "catalogue.db"
    catalogue.undo()
    before, steps = dump(database), catalogue.next_steps()
    assert None not in steps
    heard: list[Changes] = []
    catalogue.subscribe(heard.append)

    def add(writer: Writer) -> None:
        sample.make_article(writer, "A long one", LONG, "2025-03-05")

    with limit(catalogue), pytest.raises(CatalogueProblem) as caught:
        catalogue.write(Title("add"), add)

    assert caught.value.code == code
    assert SENTENCES[code] in str(caught.value)
    assert heard == []
    assert dump(database) == before
    # Nothing was written, so redo is still possible.
    assert catalogue.next_steps() == steps
    catalogue.redo()
    catalogue.undo()
    if limit is ballast:
        return  # the disk itself is smaller than this article
    catalogue.write(Title("add"), add)
    assert len(dump(database)["article"]) == len(before["article"]) + 1
    catalogue.undo()
    assert dump(database)["article"] == before["article"]


def test_a_write_of_usual_size_works_when_there_is_room_again(limited: Any, sample: ModuleType, dump: Dump) -> None:
    catalogue, limit, code = limited

    def add(writer: Writer) -> None:
        sample.make_article(writer, "Another", LONG[:800_000], "2025-03-05")

    with limit(catalogue):
        for _ in range(2):
            with pytest.raises(CatalogueProblem) as caught:
                catalogue.write(Title("add"), add)
            assert caught.value.code == code

    catalogue.write(Title("add"), add)
    assert len(dump(catalogue.path / "catalogue.db")["article"]) == 3


@pytest.mark.parametrize("limited", ["short files", "full disk"], indirect=True)
def test_an_undo_without_room_takes_nothing_back(limited: Any, sample: ModuleType, dump: Dump) -> None:
    catalogue, limit, code = limited
    database = catalogue.path / "catalogue.db"
    catalogue.write(Title("add"), lambda writer: sample.make_article(writer, "Another", LONG[:800_000], "2025-03-05"))
    before, steps = dump(database), catalogue.next_steps()

    with limit(catalogue), pytest.raises(CatalogueProblem) as caught:
        # The pages that come free are enough for the journal, but the log holds both.
        catalogue.undo()

    assert caught.value.code == code
    assert (dump(database), catalogue.next_steps()) == (before, steps)
    catalogue.undo()
    assert len(dump(database)["article"]) == 2


def test_batches_written_before_the_disk_was_full_stay_and_undo_takes_them_back(
    limited: Any, sample: ModuleType, dump: Dump
) -> None:
    catalogue, limit, code = limited
    database = catalogue.path / "catalogue.db"
    state = dump(database)["article"]

    def add(text: str) -> Callable[[Writer], Any]:
        return lambda writer: sample.make_article(writer, "One of many", text, "2025-03-05")

    with (
        contextlib.ExitStack() as room,
        pytest.raises(CatalogueProblem) as caught,
        catalogue.write_batches(Title("import")) as batches,
    ):
        batches.write(add("short"))
        batches.write(add("short too"))
        # Room comes back only after the operation has been given up.
        room.enter_context(limit(catalogue))
        batches.write(add(LONG))
    assert caught.value.code == code
    assert len(dump(database)["article"]) == len(state) + 2
    step, _ = catalogue.next_steps()
    assert step is not None
    assert step.title.code == "import"

    catalogue.undo()

    assert dump(database)["article"] == state


def test_an_original_that_does_not_fit_leaves_nothing_half_written(small_disk: Path, filled_folder: Path) -> None:
    folder = Path(shutil.copytree(filled_folder, small_disk / "catalogue"))
    with Catalogue.open(folder) as catalogue:
        before = sorted((folder / "files").rglob("*"))

        with pytest.raises(CatalogueProblem) as caught:
            catalogue.files.put(os.urandom(8_000_000))

        assert caught.value.code == "full"
        assert [path for path in sorted((folder / "files").rglob("*")) if path.is_file()] == [
            path for path in before if path.is_file()
        ]
        catalogue.files.put(b"a small one")


def test_no_catalogue_is_left_where_a_new_one_does_not_fit(small_disk: Path) -> None:
    fill_up(small_disk / "ballast")
    with (small_disk / "ballast").open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) - 200_000)

    with pytest.raises(CatalogueProblem) as caught:
        Catalogue.create(small_disk / "new", VOCABULARIES)

    assert caught.value.code in ("full", "cannot_create")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_opening_on_a_full_disk_says_that_it_is_full(small_disk: Path, filled_folder: Path) -> None:
    folder = Path(shutil.copytree(filled_folder, small_disk / "catalogue"))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    fill_up(small_disk / "ballast")

    with pytest.raises(CatalogueProblem) as caught:
        Catalogue.open(folder)

    assert caught.value.code == "full"
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_migration_without_room_leaves_all_as_it_was(small_disk: Path, filled_folder: Path, dump: Dump) -> None:
    from database.migrations import rehearsal
    from database.migrations.upgrade import upgrade

    folder = Path(shutil.copytree(filled_folder, small_disk / "catalogue"))
    before = dump(folder / "catalogue.db")
    fill_up(small_disk / "ballast")

    with pytest.raises(CatalogueProblem) as caught:
        upgrade(
            folder / "catalogue.db",
            head=rehearsal.HEAD,
            number=rehearsal.NUMBER,
            locations=(rehearsal.VERSIONS,),
        )

    assert caught.value.code in ("full", "disk")
    assert list((folder / "backups").iterdir()) == []
    (small_disk / "ballast").unlink()
    assert dump(folder / "catalogue.db") == before
