"""What commands say to a person, and how they end when something is in the way."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main


def test_a_person_reads_words(nadim: Any, catalogue: Path, clippings: Path, tmp_path: Path) -> None:
    added = nadim("add", catalogue, clippings, tmp_path / "none")
    assert "duplicate\t" in added.out
    assert "3 duplicate, 1 failed" in added.out
    assert added.err == f"{tmp_path / 'none'}: there is no such file or folder.\n"
    assert nadim("search", catalogue, "festival").out.endswith("3 found, 3 shown\n")
    assert nadim("search", catalogue, "zebra").out == "Nothing found.\n"
    assert "  Published: 2 May 2024" in nadim("show", catalogue, 2).out
    assert nadim("undo", catalogue).out == "Undone: Add articles from 3 files (3 records)\n"
    assert nadim("redo", catalogue).out == "Done again: Add articles from 3 files (3 records)\n"
    assert "Add articles from 3 files (3)" in nadim("history", catalogue).out
    assert nadim("check", catalogue).out == "All is well.\n"
    assert "headline: Festival diary 0" in nadim("read", clippings / "diary 0.txt").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("search", "CATALOGUE"), "QUERY"),
        (("search", "CATALOGUE", "x", "--limit", "0"), "--limit"),
        (("search", "CATALOGUE", "x", "--sort", "size"), "newest, oldest, label"),
        (("search", "CATALOGUE", "x", "--kind", "movie"), "film"),
        (("show", "CATALOGUE", "one"), "ID"),
        (("show", "CATALOGUE", "4711"), "There is no record 4711"),
        (("history", "CATALOGUE", "4711"), "There is no record 4711"),
        (("show", "CATALOGUE", str(2**70)), "there is no record"),
        (("history", "CATALOGUE", str(2**63)), "there is no record"),
        (("create", "CATALOGUE"), "already exists"),
        (("search", "CATALOGUE-none", "x"), "There is no catalogue at"),
        (("add", "CATALOGUE-none", "x"), "There is no catalogue at"),
        (("read", "CATALOGUE-none"), "there is no such file"),
        (("read", "CATALOGUE"), "this is no file"),
        (("screenshot", "CATALOGUE", "out.png", "--size", "wide"), "is no size"),
        (("--wrong",), "usage"),
    ],
)
def test_wrong_use_and_what_cannot_be_opened_is_2(
    nadim: Any, catalogue: Path, arguments: tuple[str, ...], said: str
) -> None:
    answer = nadim(*(argument.replace("CATALOGUE", str(catalogue)) for argument in arguments))
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err


def test_nothing_to_undo_is_1(nadim: Any, tmp_path: Path) -> None:
    nadim("create", tmp_path / "new")
    for command in ("undo", "redo"):
        answer = nadim(command, tmp_path / "new", "--json")
        assert (answer.code, answer.out, answer.err) == (1, "", f"There is nothing to {command}.\n")


def test_a_folder_that_is_no_catalogue(nadim: Any, clippings: Path) -> None:
    before = sorted(clippings.iterdir())
    for command in (("search", clippings, "x"), ("undo", clippings), ("add", clippings, clippings)):
        answer = nadim(*command)
        assert answer.code == 2
        assert "is not a Nadim catalogue" in answer.err
    assert sorted(clippings.iterdir()) == before


def test_help_tells_the_json(nadim: Any) -> None:
    whole = nadim("--help")
    assert (whole.code, whole.err) == (0, "")
    for command in ("create", "open", "add", "read", "search", "show", "undo", "redo", "history", "check", "self-test"):
        assert re.search(rf"^    {command}\s", whole.out, re.MULTILINE)
        assert nadim(command, "--help").code == 0
    assert '"milliseconds"' in nadim("search", "--help").out


def test_the_window_is_opened_for_what_is_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.cli import window

    opened: list[object] = []

    def run(options: Any, _output: object) -> int:
        opened.append((options.command, options.catalogue))
        return 0

    monkeypatch.setattr(window, "run", run)
    assert [main(arguments) for arguments in ([], ["some/where"], ["open", "add"], ["open"])] == [0] * 4
    assert opened == [("open", None), ("open", Path("some/where")), ("open", Path("add")), ("open", None)]


def test_the_screenshot_gets_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.cli import window

    taken: list[Any] = []

    def run(options: Any, _output: object) -> int:
        taken.append(options)
        return 0

    monkeypatch.setattr(window, "run", run)
    arguments = ["screenshot", "c", "o.png", "--view", "film:3", "--theme", "dark", "--language", "fa"]
    assert main([*arguments, "--size", "800x600"]) == 0
    [options] = taken
    assert (options.catalogue, options.out, options.view, options.theme, options.language, options.size) == (
        Path("c"),
        Path("o.png"),
        "film:3",
        "dark",
        "fa",
        (800, 600),
    )


def test_a_full_disk_ends_adding_with_a_summary(
    nadim: Any, catalogue: Path, clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from database.errors import CatalogueProblem
    from database.files import FileStore

    def full(_self: FileStore, _data: bytes) -> None:
        raise CatalogueProblem("full")

    monkeypatch.setattr(FileStore, "put_unsynced", full)
    (clippings / "another.txt").write_text("One more short article about a film. It has two sentences.")
    answer = nadim("add", catalogue, clippings, "--json")
    assert (answer.code, answer.object["added"]) == (1, 0)
    assert "The disk is full." in answer.err


def test_after_adding_the_index_is_tidied(
    nadim: Any, catalogue: Path, clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from database.catalogue import Catalogue
    from desktop_app.intake import writing_down

    monkeypatch.setattr(writing_down, "ARTICLES_ALONE", 1)
    for number in range(6):
        (clippings / f"more {number}.txt").write_text(f"Short article number {number} about a film. It says no more.")
    answer = nadim("add", catalogue, clippings, "--json")
    assert answer.code == 0 and answer.lines[-1]["added"] == 6
    with Catalogue.open(catalogue) as opened:
        left = opened.read(
            lambda connection: connection.exec_driver_sql(
                "SELECT count(*) FROM (SELECT DISTINCT segid FROM article_index_idx)"
            ).scalar()
        )
    assert left < 5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such file names")
def test_a_file_name_that_is_no_text(nadim: Any, catalogue: Path, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "caf\udce9.txt").write_text("A short article about a café. It has two sentences.", encoding="utf-8")
    line, summary = nadim("add", catalogue, folder, "--json").lines
    assert (line["outcome"], line["reason"], summary["added"]) == ("added", None, 1)
    assert line["path"].endswith("caf\udce9.txt")


def test_a_limit_beyond_all_numbers_gives_all(nadim: Any, catalogue: Path) -> None:
    assert nadim("search", catalogue, "festival", "--limit", 2**70).out.endswith("3 found, 3 shown\n")
