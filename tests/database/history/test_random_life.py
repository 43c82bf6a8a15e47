"""A random life of a catalogue: writes, batches, undo, redo, reopening, against a plain stack of its states."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from database.catalogue import Catalogue
from database.changes import Changes, Title
from database.errors import InputProblem

CHECKED = settings(
    deadline=None,
    database=None,
    # Making a failing example smaller takes minutes; the slow run does it.
    phases=[Phase.explicit, Phase.generate],
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=list(HealthCheck),
)


def _machine(master: Path, states: ModuleType, drawing: ModuleType) -> type[RuleBasedStateMachine]:
    names = st.sampled_from(drawing.names_of_commands())

    class Life(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.folder = tempfile.TemporaryDirectory()
            self.path = Path(shutil.copytree(master, Path(self.folder.name) / "catalogue"))
            self.looker = states.Looker(self.path / "catalogue.db")
            self.told: list[Changes] = []
            self.open()
            while self.catalogue.next_steps()[0] is not None:
                self.catalogue.undo()
            self.stack = [self.looker.state()]
            self.titles: list[str] = []
            redo = self.catalogue.next_steps()[1]
            while redo is not None:
                self.catalogue.redo()
                self.stack.append(self.looker.state())
                self.titles.append(redo.title.code)
                redo = self.catalogue.next_steps()[1]
            self.place = len(self.titles)
            self.versions = self.looker.versions()
            self.given = dict(self.looker.rows("SELECT name, seq FROM sqlite_sequence"))
            self.told.clear()

        def open(self) -> None:
            self.catalogue = Catalogue.open(self.path, who="tester")
            self.catalogue.subscribe(self.told.append)

        def teardown(self) -> None:
            self.looker.close()
            self.catalogue.close()
            self.folder.cleanup()

        def command(self, data: st.DataObject, most: int) -> tuple[str, Callable[..., Any]]:
            chosen = data.draw(st.lists(names, min_size=1, max_size=most))
            several = [drawing.drawn_command(data.draw, name) for name in chosen]
            return "+".join(chosen), lambda writer: [run(writer) for run in several]

        def done(self, title: str, action: str) -> None:
            """Look at what is there now: what a write, an undo or a redo must leave, whatever it was."""
            before, after = self.stack[self.place], self.looker.state()
            if action == "write":
                del self.stack[self.place + 1 :], self.titles[self.place :]
                self.stack.append(after)
                self.titles.append(title)
                for table, row_id in states.new_ids(before, after):
                    assert row_id > self.given.get(table, 0), f"{table} {row_id} was given before"
                self.place += 1
            else:
                self.place += 1 if action == "redo" else -1
                assert not self.stack[self.place].differences(after)
            for name, seq in self.looker.rows("SELECT name, seq FROM sqlite_sequence"):
                self.given[name] = max(seq, self.given.get(name, 0))
            told = frozenset().union(*(changes.ids for changes in self.told))
            assert states.changed_records(before, after) <= told
            self.told.clear()
            self.check(after)

        def check(self, now: Any) -> None:
            undo, redo = self.catalogue.next_steps()
            assert (undo.title.code if undo else None) == (self.titles[self.place - 1] if self.place else None)
            following = self.titles[self.place] if self.place < len(self.titles) else None
            assert (redo.title.code if redo else None) == following
            for row_id, version in self.looker.versions().items():
                assert version >= self.versions.get(row_id, 0)
                self.versions[row_id] = version
            assert not self.catalogue.read(lambda connection: states.stale(connection, now))
            assert not states.index_disagreements(self.looker, now)
            assert not self.looker.broken_references()

        def refused(self) -> None:
            assert not self.stack[self.place].differences(self.looker.state())
            assert not self.told
            self.check(self.stack[self.place])

        @rule(data=st.data())
        def write(self, data: st.DataObject) -> None:
            title, command = self.command(data, 4)
            try:
                written = self.catalogue.write(Title(title), command)
            except InputProblem:
                written = None
            if written is None or not written.operation:
                self.refused()
            else:
                self.done(title, "write")

        @rule(data=st.data(), number=st.integers(1, 4), broken=st.booleans())
        def write_in_batches(self, data: st.DataObject, number: int, broken: bool) -> None:
            title, written = "batches", False
            try:
                with self.catalogue.write_batches(Title(title)) as batches:
                    for _ in range(number):
                        written |= batches.write(self.command(data, 2)[1]).operation != 0
                    if broken:
                        raise InputProblem("bad_value", field="file", reason="row 4 is not readable")
            except InputProblem:
                pass
            if written:
                self.done(title, "write")
            else:
                self.refused()

        @rule()
        def reopen(self) -> None:
            self.catalogue.close()
            self.open()
            self.refused()

        @precondition(lambda self: self.place > 0)
        @rule(times=st.integers(1, 3))
        def undo(self, times: int) -> None:
            for _ in range(min(times, self.place)):
                self.catalogue.undo()
                self.done("", "undo")

        @precondition(lambda self: self.place < len(self.titles))
        @rule(times=st.integers(1, 3))
        def redo(self, times: int) -> None:
            for _ in range(min(times, len(self.titles) - self.place)):
                self.catalogue.redo()
                self.done("", "redo")

        @rule(data=st.data(), back=st.booleans())
        def trash(self, data: st.DataObject, back: bool) -> None:
            name = "records.restore_records" if back else "records.trash_records"
            try:
                written = self.catalogue.write(Title(name), drawing.drawn_command(data.draw, name))
            except InputProblem:
                return self.refused()
            return self.done(name, "write") if written.operation else self.refused()

    return Life


def test_random_life(small_master: Path, states: ModuleType, drawing: ModuleType) -> None:
    machine = _machine(small_master, states, drawing)
    run_state_machine_as_test(machine, settings=settings(CHECKED, max_examples=12, stateful_step_count=10))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_random_long_life(small_master: Path, states: ModuleType, drawing: ModuleType) -> None:
    machine = _machine(small_master, states, drawing)
    long = settings(CHECKED, max_examples=40, stateful_step_count=25, phases=list(Phase))
    run_state_machine_as_test(machine, settings=long)
