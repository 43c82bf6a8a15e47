"""Paths become files: all of them, once, in a fixed order, whatever lies in between."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.intake.collect import collect


def names(paths: list[Path], root: Path) -> list[str]:
    return [one.path.relative_to(root).as_posix() + (f": {one.reason}" if one.reason else "") for one in collect(paths)]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("b.txt", "A.txt", "sub/deep/c.txt", "sub/a.txt", ".hidden", ".git/config", "sub/Thumbs.db", "~$b.txt"):
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "tree"


def test_folders_are_gone_through_sorted_and_without_hidden_files(tree: Path) -> None:
    assert names([tree], tree) == ["A.txt", "b.txt", "sub/a.txt", "sub/deep/c.txt"]


def test_a_hidden_file_that_is_named_is_taken(tree: Path) -> None:
    assert names([tree / ".hidden"], tree) == [".hidden"]


def test_each_file_is_given_once(tree: Path) -> None:
    assert names([tree / "b.txt", tree, tree / "sub" / ".." / "b.txt"], tree)[0] == "b.txt"
    assert len(collect([tree / "b.txt", tree, tree / "sub" / ".." / "b.txt"])) == 4


def test_missing_and_empty(tree: Path) -> None:
    (tree / "empty").mkdir()
    assert names([tree / "none", tree / "empty"], tree) == [
        "none: there is no such file or folder.",
        "empty: the folder holds no files.",
    ]


def test_catalogues_are_passed_over(tree: Path) -> None:
    (tree / "sub" / "catalogue.db").touch()
    assert names([tree], tree) == ["A.txt", "b.txt"]
    assert "this is a catalogue" in collect([tree / "sub"])[0].reason


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links(tree: Path, tmp_path: Path) -> None:
    (tree / "sub" / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "dead").symlink_to(tree / "nowhere")
    (tmp_path / "outside.txt").write_text("outside")
    (tree / "link.txt").symlink_to(tmp_path / "outside.txt")
    assert names([tree], tree) == [
        "A.txt",
        "b.txt",
        "dead: the link leads nowhere.",
        "link.txt",
        "sub/a.txt",
        "sub/deep/c.txt",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes have no path there")
def test_what_is_no_file_is_never_opened(tree: Path) -> None:
    os.mkfifo(tree / "pipe")
    assert names([tree / "pipe"], tree) == ["pipe: this is neither a file nor a folder."]
    assert "pipe: this is neither a file nor a folder." in names([tree], tree)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_to_itself_keeps_no_other_file_out(tree: Path) -> None:
    (tree / "self").symlink_to("self")
    found = names([tree], tree)
    # What is_file says of such a link differs from one Python to the next.
    assert {"self: the link leads back to itself.", "self: the link leads nowhere."} & set(found)
    assert {"A.txt", "b.txt", "sub/a.txt", "sub/deep/c.txt"} <= set(found)
