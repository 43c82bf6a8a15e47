"""A watched folder: what is complete and new is taken once."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.intake.settings import IntakeSettings
from database.intake.watched import Watched, forget_watched, save_watched, watched_folders
from desktop_app.intake.adding import run, start
from desktop_app.intake.watching import Watcher

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue, who="tester") as made:
        yield made


def write(path: Path, words: str = "The jury met in the old hall and spoke for a day.") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"Headline of {path.stem}\n\n{words}")


def test_what_is_complete_is_taken_once(catalogue: Catalogue, tmp_path: Path) -> None:
    now = [0.0]
    watcher = Watcher(catalogue, clock=lambda: now[0])
    folder = Watched(str(tmp_path / "in"), settle=10)
    assert watcher.ready(folder) == [], "the folder is not there yet"
    write(tmp_path / "in" / "a.txt")
    write(tmp_path / "in" / "below" / "b.txt")
    for name in ("c.txt.part", "d.crdownload", "~$e.docx", ".hidden"):
        write(tmp_path / "in" / name)
    (tmp_path / "in" / "empty.txt").touch()
    assert watcher.ready(folder) == []
    now[0] = 9.0
    write(tmp_path / "in" / "below" / "b.txt", "It grew by some words, which takes it longer.")
    assert (watcher.ready(folder), watcher.waits(folder)) == ([], True)
    now[0] = 11.0
    [ready] = watcher.ready(folder)
    assert ready.name == "a.txt"
    batch = start(catalogue, "watch", [ready], folder.settings)
    now[0] = 12.0
    assert watcher.ready(folder) == [] or [ready]
    assert [one.outcome for one in run(catalogue, batch, NOW)] == ["added"]
    now[0] = 30.0
    assert [one.name for one in watcher.ready(folder)] == ["b.txt"]
    later = Watcher(catalogue, clock=lambda: now[0])
    later.ready(folder)
    now[0] = 60.0
    assert [one.name for one in later.ready(folder)] == ["b.txt"], "a restart takes nothing twice"
    write(tmp_path / "in" / "a.txt", "Now it says something else, at a greater length than before.")
    os.utime(tmp_path / "in" / "a.txt", (1, 1))
    later.ready(folder)
    now[0] = 90.0
    assert [one.name for one in later.ready(folder)] == ["a.txt", "b.txt"]


def test_what_waits_in_a_batch_is_not_given_again(catalogue: Catalogue, tmp_path: Path) -> None:
    from desktop_app.intake.adding import Control

    now = [0.0]
    watcher, folder = Watcher(catalogue, clock=lambda: now[0]), Watched(str(tmp_path / "in"), settle=0)
    write(tmp_path / "in" / "a.txt")
    [ready] = watcher.ready(folder)
    control = Control()
    batch = start(catalogue, "watch", [ready])
    list(run(catalogue, batch, NOW, control=control, told=lambda progress: progress.complete and control.pause()))
    assert watcher.ready(folder) == []


def test_a_folder_that_goes_away_and_one_that_is_not_recursive(catalogue: Catalogue, tmp_path: Path) -> None:
    now = [0.0]
    watcher = Watcher(catalogue, clock=lambda: now[0])
    folder = Watched(str(tmp_path / "in"), settle=5, recursive=False)
    write(tmp_path / "in" / "a.txt")
    write(tmp_path / "in" / "below" / "b.txt")
    watcher.ready(folder)
    (tmp_path / "in").rename(tmp_path / "away")
    now[0] = 10.0
    assert watcher.ready(folder) == []
    (tmp_path / "away").rename(tmp_path / "in")
    watcher.ready(folder)
    now[0] = 20.0
    assert [one.name for one in watcher.ready(folder)] == ["a.txt"]


def test_watched_folders_are_kept(catalogue: Catalogue) -> None:
    settings = IntakeSettings(name_pattern="{date}_{page}", language="fa")
    number = catalogue.note(lambda connection: save_watched(connection, Watched("/in", 20, True, True, settings)))
    [kept] = catalogue.read(watched_folders)
    assert kept == Watched("/in", 20, True, True, settings, number)
    assert catalogue.note(lambda connection: save_watched(connection, Watched("/in", 5, False, False))) == number
    assert catalogue.read(watched_folders)[0].settle == 5
    catalogue.note(lambda connection: forget_watched(connection, number))
    assert catalogue.read(watched_folders) == []
