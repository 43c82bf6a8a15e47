"""Killed in the middle: what was committed is there, and the history can go on from where it was cut off."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.errors import CatalogueProblem, InputProblem
from database.history.stack import operations
from database.schema.base import tag

PROJECT = Path(__file__).resolve().parent.parent.parent
Dump = Callable[..., dict[str, list[Any]]]

#: What may differ after a step and its undo: names that an undo brings back are to be looked for again.
WITHOUT = ("operation", "change", "sqlite_sequence", "sqlite_stat1", "name_to_find")

HEAD = """
import sys, time
from pathlib import Path
sys.path.insert(0, str(Path(sys.argv[2]) / "tests" / "catalogues"))
import make
from database.catalogue import Catalogue
from database.changes import Title
from database.schema.base import record, tag
from database.schema.names import name
from database.writing import WriteSide

def wait_for_the_end():
    print("ready", flush=True)
    time.sleep(120)

catalogue = Catalogue.open(Path(sys.argv[1]), who="the crashed")

def one(number):
    def command(writer):
        person = make.make_record(writer, "person", f"Person {number}")
        make.make_article(writer, f"Article {number}", f"words of number {number}", "2025-03-05")
        # Also changes and deletes what was there before.
        writer.update(record, 1, note=f"note {number}")
        writer.delete(name, [number + 1])
        writer.insert(name, record_id=person, text="again", kind="former")
    return command

def import_all(batches=4):
    with catalogue.write_batches(Title("import")) as running:
        for number in range(batches):
            running.write(one(number))

def stop_after(steps):
    done = []
    real = WriteSide._step
    def step(self, *arguments, **options):
        if len(done) == steps:
            wait_for_the_end()
        done.append(1)
        return real(self, *arguments, **options)
    WriteSide._step = step
"""

IN_A_BATCH = """
with catalogue.write_batches(Title("import")) as running:
    for number in range(3):
        running.write(one(number))
    def unfinished(writer):
        one(3)(writer)
        wait_for_the_end()
    running.write(unfinished)
"""
IN_A_WRITE = """
def unfinished(writer):
    one(0)(writer)
    wait_for_the_end()
catalogue.write(Title("unfinished"), unfinished)
"""
IN_AN_UNDO = """
import_all()
stop_after(2)
catalogue.undo()
"""
IN_A_REDO = """
import_all()
catalogue.write(Title("depends on it"), lambda writer: writer.insert(name, record_id=12, text="later", kind="former"))
catalogue.undo()
catalogue.undo()
stop_after(2)
catalogue.redo()
"""


def killed(folder: Path, code: str, *, head: str = HEAD) -> None:
    """Run a program on *folder* until it waits, and kill it."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    process = subprocess.Popen(
        [sys.executable, "-c", head + code, str(folder), str(PROJECT)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()


def state(dump: Dump, folder: Path) -> dict[str, list[Any]]:
    """Return all rows but the journal's and the versions of records, which only grow."""
    rows = dump(folder / "catalogue.db", without=WITHOUT)
    rows["record"] = [row[:7] + row[8:] for row in rows["record"]]
    rows.pop("article_index_data", None)
    return rows


def sound(catalogue: Catalogue) -> None:
    assert catalogue.read(lambda c: integrity.check(c, catalogue.files, deep=True)) == ()


def states(catalogue: Catalogue) -> dict[str, str]:
    return {step.title.code: step.state for step in catalogue.read(operations)}


def add_tag(catalogue: Catalogue) -> None:
    catalogue.write(Title("tag"), lambda writer: writer.insert(tag, text="after"))


def test_killed_in_a_write_nothing_of_it_is_there(filled_folder: Path, dump: Dump) -> None:
    before = state(dump, filled_folder)

    killed(filled_folder, IN_A_WRITE)

    with Catalogue.open(filled_folder) as catalogue:
        assert state(dump, filled_folder) == before
        assert "unfinished" not in states(catalogue)
        sound(catalogue)


def test_killed_in_an_import_the_batches_stay_and_the_next_write_settles_it(filled_folder: Path, dump: Dump) -> None:
    before = state(dump, filled_folder)

    killed(filled_folder, IN_A_BATCH)

    with Catalogue.open(filled_folder) as catalogue:
        sound(catalogue)
        names = catalogue.read(
            lambda c: c.exec_driver_sql("SELECT headline FROM article WHERE headline LIKE 'Article %'").scalars().all()
        )
        assert list(names) == ["Article 0", "Article 1", "Article 2"]
        step, _ = catalogue.next_steps()
        assert step is not None
        assert (step.title.code, step.state, step.who) == ("import", "running", "the crashed")

        add_tag(catalogue)
        assert states(catalogue)["import"] == "cancelled"

        catalogue.undo()
        catalogue.undo()
        assert states(catalogue)["import"] == "undone"
        assert state(dump, filled_folder) == before
        sound(catalogue)
        catalogue.redo()
        assert states(catalogue)["import"] == "done"
        sound(catalogue)


def test_killed_in_an_import_undo_takes_it_back_at_once(filled_folder: Path, dump: Dump) -> None:
    before = state(dump, filled_folder)

    killed(filled_folder, IN_A_BATCH)

    with Catalogue.open(filled_folder) as catalogue:
        catalogue.undo()
        assert state(dump, filled_folder) == before
        sound(catalogue)


@pytest.mark.parametrize("then", ["write", "undo"])
def test_killed_in_an_undo_it_is_finished_by_what_comes_next(then: str, filled_folder: Path, dump: Dump) -> None:
    before = state(dump, filled_folder)

    killed(filled_folder, IN_AN_UNDO)

    with Catalogue.open(filled_folder) as catalogue:
        sound(catalogue)
        half = state(dump, filled_folder)
        assert half != before
        undo, redo = catalogue.next_steps()
        assert undo is not None
        assert (undo.title.code, undo.state, redo) == ("import", "undoing", None)
        with pytest.raises(InputProblem):
            catalogue.redo()
        assert state(dump, filled_folder) == half

        if then == "write":
            add_tag(catalogue)
            assert states(catalogue)["import"] == "undone"
            assert catalogue.next_steps()[1] is None
        catalogue.undo()

        assert state(dump, filled_folder) == before
        sound(catalogue)
        if then == "undo":
            catalogue.redo()
            sound(catalogue)


@pytest.mark.parametrize("then", ["write", "undo", "redo"])
def test_killed_in_a_redo_nothing_is_lost_or_done_out_of_turn(then: str, filled_folder: Path, dump: Dump) -> None:
    before = state(dump, filled_folder)

    killed(filled_folder, IN_A_REDO)

    with Catalogue.open(filled_folder) as catalogue:
        sound(catalogue)
        undo, redo = catalogue.next_steps()
        assert undo is not None
        assert undo.title.code == "import"
        if then == "redo":
            assert redo is not None
            assert redo.title.code == "import"
            catalogue.redo()
            count = "SELECT count(*) FROM article WHERE headline LIKE 'Article %'"
            assert catalogue.read(lambda c: c.exec_driver_sql(count).scalar()) == 4
            catalogue.redo()
            assert states(catalogue)["depends on it"] == "done"
            sound(catalogue)
            catalogue.undo()
        elif then == "write":
            add_tag(catalogue)
            assert catalogue.next_steps()[1] is None
            catalogue.undo()
        catalogue.undo()

        assert states(catalogue)["import"] == "undone"
        assert state(dump, filled_folder) == before
        sound(catalogue)


def test_killed_while_it_was_made_the_folder_is_no_catalogue(tmp_path: Path) -> None:
    """Half a catalogue must not look like an empty one."""
    code = """
import sys, time
from pathlib import Path
from database import lifecycle
import sqlalchemy as sa
from database.schema import metadata
real = metadata.create_all
def stop(connection, **options):
    real(connection, **options)
    print("ready", flush=True)
    time.sleep(120)
metadata.create_all = stop
lifecycle.create_folder(Path(sys.argv[1]), Path(sys.argv[2]) / "resources" / "vocabularies")
"""
    folder = tmp_path / "new"
    killed(folder, code, head="")

    with pytest.raises(CatalogueProblem) as caught:
        Catalogue.open(folder)

    assert caught.value.code == "damaged"


@pytest.mark.parametrize(("code", "found"), [(IN_A_BATCH, "running"), (IN_AN_UNDO, "undoing"), (IN_A_REDO, "running")])
def test_what_was_cut_off_is_found_until_the_next_step(filled_folder: Path, code: str, found: str) -> None:
    killed(filled_folder, code)

    with Catalogue.open(filled_folder) as catalogue:
        cut = catalogue.cut_off()
        assert cut is not None
        assert (cut.title.code, cut.state) == ("import", found)
        undo, redo = catalogue.next_steps()
        assert undo == cut
        assert (redo == cut) is (code is IN_A_REDO)
        catalogue.undo()
        assert catalogue.cut_off() is None
        sound(catalogue)
