"""A copy of a whole catalogue while it is open."""

import threading
from pathlib import Path
from types import ModuleType

import pytest

from database import backup as backups
from database.backup import backup
from database.catalogue import Catalogue
from database.changes import Title
from database.errors import CatalogueProblem


def test_a_backup_opens_and_holds_the_same(filled: Catalogue, tmp_path: Path) -> None:
    filled.undo()
    before = filled.next_steps()

    assert backup(filled, tmp_path / "copy") == ()

    with Catalogue.open(tmp_path / "copy") as copy:
        assert copy.uid == filled.uid
        assert copy.next_steps() == before
        copy.undo()
    names = {path.relative_to(tmp_path / "copy").parts[0] for path in (tmp_path / "copy").rglob("*")}
    assert names == {"catalogue.db", "files", "backups", "README.txt"}


def test_a_backup_can_be_made_while_somebody_writes(filled: Catalogue, sample: ModuleType, tmp_path: Path) -> None:
    stop = threading.Event()
    written = []

    def work() -> None:
        while not stop.is_set():
            filled.write(Title("add"), lambda writer: sample.make_article(writer, "An article", "some words"))
            written.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        while len(written) < 3:
            stop.wait(0.01)
        assert backup(filled, tmp_path / "copy") == ()
    finally:
        stop.set()
        thread.join()
    assert len(written) > 3


def test_a_missing_original_is_told_and_the_rest_is_copied(filled: Catalogue, tmp_path: Path) -> None:
    (path,) = (path for path in (filled.path / "files").rglob("*") if path.is_file())
    path.unlink()

    assert [finding.code for finding in backup(filled, tmp_path / "copy")] == ["file_missing"]


def test_a_folder_with_something_in_it_is_refused_and_left(filled: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")

    with pytest.raises(CatalogueProblem, match="already exists and is not empty"):
        backup(filled, tmp_path / "full")

    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_backup_that_fails_leaves_nothing(filled: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups.shutil, "copyfile", no_room)

    with pytest.raises(CatalogueProblem, match="No space left on device"):
        backup(filled, tmp_path / "copy")

    assert not (tmp_path / "copy").exists()
