"""Every step that the program writes into the history has a title in words."""

import ast
from pathlib import Path

import pytest

from database.changes import Title
from desktop_app.titles import TITLES, title_text

PROJECT = Path(__file__).resolve().parents[2]
WRITING = (
    *(PROJECT / "desktop_app").rglob("*.py"),
    PROJECT / "tests" / "endtoend" / "seeds" / "entering.py",
)
"""The program, and what enters the seed articles with the same commands into a catalogue that people look at."""


@pytest.fixture(scope="module")
def codes_written() -> set[str]:
    """The code of every ``Title("…")`` that is written."""
    found: set[str] = set()
    for file in WRITING:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Title":
                [code, *_] = node.args
                assert isinstance(code, ast.Constant), f"{file}, line {node.lineno}: give the code of a title as text"
                found.add(code.value)
    return found


def test_every_code_that_is_written_has_words(codes_written: set[str]) -> None:
    assert codes_written - TITLES.keys() == set()


def test_no_title_is_kept_that_nobody_writes(codes_written: set[str]) -> None:
    assert TITLES.keys() - codes_written == set()


def test_titles_count() -> None:
    assert title_text(Title("articles.add", {"count": 1})) == "Add an article from a file"
    assert title_text(Title("articles.add", {"count": 12})) == "Add articles from 12 files"


def test_what_a_newer_program_wrote_is_shown_as_it_is() -> None:
    assert title_text(Title("comets.count", {"sky": "clear"})) == "comets.count"
    assert title_text(Title("articles.add")) == "Add articles from (count) files"
