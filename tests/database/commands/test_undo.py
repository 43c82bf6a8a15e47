"""Every command can be undone and redone, and one that is refused changes nothing."""

import ast
import os
import pkgutil
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from database import commands
from database.catalogue import Catalogue
from database.changes import Title
from database.errors import InputProblem

PROJECT = Path(__file__).resolve().parents[3]
CHECKED = settings(
    deadline=None,
    database=None,
    # Making a failing example smaller takes minutes; the slow run does it.
    phases=[Phase.explicit, Phase.generate],
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def test_every_command_has_its_arguments_drawn(drawing: ModuleType) -> None:
    assert set(drawing.public_commands()) == set(drawing.DRAWN)


def test_only_command_modules_are_used_from_outside() -> None:
    package = Path(commands.__path__[0])
    helpers = {module.name for module in pkgutil.iter_modules([str(package)])} - set(commands.COMMAND_MODULES)
    assert helpers, "nothing to hold"
    wrong = []
    for folder in ("database", "desktop_app"):
        for file in (PROJECT / folder).rglob("*.py"):
            if file.parent == package:
                continue
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("database.commands"):
                    named = {node.module.split(".")[2]} if node.module.count(".") > 1 else {a.name for a in node.names}
                elif isinstance(node, ast.Import):
                    parts = [alias.name.split(".") for alias in node.names]
                    named = {part[2] for part in parts if part[:2] == ["database", "commands"] and len(part) > 2}
                else:
                    continue
                wrong += [f"{file.name} imports {name}" for name in named & helpers]
    assert not wrong


@contextmanager
def _copy(master: Path, states: ModuleType) -> Iterator[tuple[Catalogue, Any]]:
    """Give an open copy of a catalogue and somebody who looks at it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copytree(master, Path(folder) / "catalogue"))
        with Catalogue.open(path, who="tester") as catalogue:
            looker = states.Looker(path / "catalogue.db")
            try:
                yield catalogue, looker
            finally:
                looker.close()


def _try(catalogue: Catalogue, command: Callable[..., Any], title: str) -> bool:
    """Run a command; return whether it changed anything."""
    try:
        return catalogue.write(Title(title), command).operation != 0
    except InputProblem:
        return False


def _check_command(master: Path, states: ModuleType, drawing: ModuleType, name: str, data: st.DataObject) -> None:
    with _copy(master, states) as (catalogue, looker):
        for other in data.draw(st.lists(st.sampled_from(drawing.names_of_commands()), max_size=3)):
            _try(catalogue, drawing.drawn_command(data.draw, other), other)
        if data.draw(st.booleans()):
            catalogue.undo()
        before, journal, redoable = looker.state(), looker.journal(), catalogue.next_steps()
        if not _try(catalogue, drawing.drawn_command(data.draw, name), name):
            assert not before.differences(looker.state())
            assert looker.journal() == journal
            assert catalogue.next_steps() == redoable
            return
        after = looker.state()
        assert not catalogue.read(lambda connection: states.stale(connection, after))
        assert not states.index_disagreements(looker, after)
        catalogue.undo()
        assert not before.differences(looker.state())
        assert not states.index_disagreements(looker, before)
        catalogue.redo()
        assert not after.differences(looker.state())
        assert not looker.broken_references()


# The names are needed while tests are collected, before any fixture; the table is held complete by the test above.
NAMES = sorted(
    f"{file.stem}.{node.name}"
    for file in Path(commands.__path__[0]).glob("*.py")
    if file.stem in commands.COMMAND_MODULES
    for node in ast.parse(file.read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.args.args
    if ast.unparse(node.args.args[0]) == "writer: Writer"
)


def test_names_are_those_that_can_be_called(drawing: ModuleType) -> None:
    assert set(drawing.public_commands()) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_undo_and_redo(name: str, small_master: Path, states: ModuleType, drawing: ModuleType) -> None:
    @settings(CHECKED, max_examples=5)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        _check_command(small_master, states, drawing, name, data)

    check()


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", NAMES)
def test_undo_and_redo_many(name: str, small_master: Path, states: ModuleType, drawing: ModuleType) -> None:
    @settings(CHECKED, max_examples=40, phases=list(Phase))
    @given(st.data())
    def check(data: st.DataObject) -> None:
        _check_command(small_master, states, drawing, name, data)

    check()
