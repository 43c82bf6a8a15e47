"""Batches survive: paused, cancelled, killed; nothing is lost, nothing is doubled, one undo takes all back."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.accessions import number_articles
from database.commands.records import NameForm, create_record, save_record
from database.errors import CatalogueProblem, InputProblem
from database.files import FileStore
from database.history.stack import operations
from database.intake.batches import batch_of, unfinished_batches
from database.intake.items import items_of
from database.intake.settings import IntakeSettings
from database.queries.records import full_record
from database.search.results import search
from desktop_app.intake import writing_down
from desktop_app.intake.adding import Control, add_paths, run, start
from desktop_app.intake.progress import Meter, Progress
from desktop_app.intake.results import articles_of, keep_as_files, retry
from desktop_app.intake.source import Source

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue, who="tester") as made:
        yield made
        found = made.read(lambda c: integrity.check(c, made.files, deep=True))
        assert [one for one in found if not one.harmless] == []


def clippings(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        text = f"Diary, part {number}\n\n{number % 27 + 1} May 2024\n\nOSLO – The jury of part{number} met in the hall."
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def total(catalogue: Catalogue) -> int:
    return catalogue.read(lambda connection: search(connection, "diary")).total


def state(catalogue: Catalogue, batch: int) -> tuple[str, dict[str, int]]:
    found = catalogue.read(lambda connection: batch_of(connection, batch))
    assert found is not None
    return found.state, {code: count for code, count in found.outcomes.items() if count}


def test_paused_and_gone_on_with_it_is_one_step(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 4)
    batch = start(catalogue, "folder", [clippings(tmp_path / "in", 20)])
    control, told = Control(), list[Progress]()

    def show(progress: Progress) -> None:
        told.append(progress)
        if progress.done >= 8:
            control.pause()

    first = list(run(catalogue, batch, NOW, control=control, told=show))
    assert state(catalogue, batch) == ("paused", {"added": len(first), "waiting": 20 - len(first)})
    assert 8 <= len(first) < 20
    assert [one.id for one in catalogue.read(unfinished_batches)] == [batch]
    second = list(run(catalogue, batch, NOW))
    assert sorted(one.path.name for one in first + second) == [f"{number:04}.txt" for number in range(20)]
    assert state(catalogue, batch) == ("done", {"added": 20})
    assert (told[0].complete, told[1].total, told[-1].done) == (False, 20, len(first))
    [operation] = catalogue.read(operations)
    assert (operation.state, operation.changed) == ("done", 20)
    assert len(articles_of(catalogue, batch)) == 20
    catalogue.undo()
    assert total(catalogue) == 0
    catalogue.redo()
    assert total(catalogue) == 20


def test_where_something_else_was_written_the_rest_is_a_step_of_its_own(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 3)
    batch = start(catalogue, "folder", [clippings(tmp_path / "in", 9)])
    with closing(run(catalogue, batch, NOW)) as running:
        next(running)
    catalogue.write(Title("t"), lambda writer: create_record(writer, "topic", [NameForm("Halls")]))
    assert state(catalogue, batch)[0] == "cancelled"
    assert len(list(run(catalogue, batch, NOW))) == 6
    catalogue.undo()
    assert total(catalogue) == 3


KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from database.catalogue import Catalogue
from desktop_app.intake import writing_down
from desktop_app.intake.adding import add_paths

writing_down.ARTICLES_PER_BATCH = 20
if __name__ == "__main__":
    with Catalogue.open(Path(sys.argv[1])) as catalogue:
        for one in add_paths(catalogue, [Path(sys.argv[2])], datetime(2024, 6, 1, 12, tzinfo=UTC)):
            print(one.path.name, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_killed_in_the_middle_it_goes_on(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "in", 300)
    (tmp_path / "program.py").write_text(KILLED)
    catalogue.close()
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "program.py"), str(tmp_path / "catalogue"), str(folder)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
    )
    with process:
        assert process.stdout is not None
        for _ in range(25):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    with Catalogue.open(tmp_path / "catalogue", who="tester") as again:
        [batch] = again.read(unfinished_batches)
        assert (batch.state, batch.total) == ("running", 300)
        assert 25 <= batch.outcomes["added"] < 300
        assert total(again) == batch.outcomes["added"]
        rest = list(run(again, batch.id, NOW))
        assert {one.outcome for one in rest} == {"added"}
        assert (total(again), state(again, batch.id)) == (300, ("done", {"added": 300}))
        again.undo()
        assert total(again) == 0


def test_a_full_disk_pauses_and_goes_on_later(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = start(catalogue, "folder", [clippings(tmp_path / "in", 10)])
    count = iter(range(100))

    def nearly_full(self: FileStore, data: bytes) -> Any:
        if next(count) == 4:
            raise CatalogueProblem("full")
        return real(self, data)

    real = FileStore.put_unsynced
    with monkeypatch.context() as patch:
        patch.setattr(FileStore, "put_unsynced", nearly_full)
        with pytest.raises(CatalogueProblem, match="disk is full"):
            list(run(catalogue, batch, NOW))
    assert state(catalogue, batch) == ("paused", {"added": 4, "waiting": 6})
    assert len(list(run(catalogue, batch, NOW))) == 6
    assert total(catalogue) == 10


def test_what_failed_is_tried_again_or_kept(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "in", 1)
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_bytes(bytes(range(256)) * 9 + name.encode())
    batch = start(catalogue, "drop", [folder])
    list(run(catalogue, batch, NOW))
    failed = catalogue.read(lambda connection: items_of(connection, batch, ("failed",)))
    assert [Path(one.path).name for one in failed] == ["a.txt", "b.txt", "c.txt"]
    (folder / "a.txt").write_text("Diary, at last\n\nThe jury met in the old hall and spoke for a day.")
    assert retry(catalogue, batch, [failed[0].id]) == 1
    assert [one.outcome for one in run(catalogue, batch, NOW)] == ["added"]
    (folder / "c.txt").unlink()
    kept, gone = sorted(keep_as_files(catalogue, [one.id for one in failed]), key=lambda one: one.path)
    assert (kept.outcome, gone.outcome, gone.reason) == ("kept", "failed", "there is no such file.")
    record = catalogue.read(lambda connection: full_record(connection, kept.record or 0)).record
    assert (record.label, record.fields["headline_devised"]) == ("[b]", True)
    assert state(catalogue, batch) == ("done", {"added": 2, "kept": 1, "failed": 1})
    catalogue.undo()
    assert total(catalogue) == 2


def test_settings_fill_what_the_copies_leave_open(catalogue: Catalogue, tmp_path: Path) -> None:
    paper = catalogue.write(
        Title("t"), lambda writer: create_record(writer, "publication", [NameForm("The Lamp")])
    ).result
    box = catalogue.write(Title("t"), lambda writer: create_record(writer, "collection", [NameForm("Box 1")])).result
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("the lamp_2024-05-06_3", "Unknown_2024-05-07_4", "no pattern"):
        (folder / f"{name}.txt").write_text(f"Diary of {name}\n\nThe jury met in the old hall and spoke for a day.")
    settings = IntakeSettings(paper, box, received_from="the printer", name_pattern="{publication}_{date}_{page}")
    settings = IntakeSettings(**settings.stored() | {"accession": "{year}-###", "publication_id": None})
    batch = start(catalogue, "folder", [folder], settings)
    made = {one.path.stem: one.record or 0 for one in run(catalogue, batch, NOW)}
    fields = {
        name: catalogue.read(lambda connection, record=record: full_record(connection, record)).record.fields
        for name, record in made.items()
    }
    lamp, other = fields["the lamp_2024-05-06_3"], fields["Unknown_2024-05-07_4"]
    assert (lamp["publication"].id, lamp["published"].edtf, lamp["page"]) == (paper, "2024-05-06", "3")
    assert (other["publication"], other["page"]) == (None, "4")
    assert {one["received_from"] for one in fields.values()} == {"the printer"}
    year = datetime.now(UTC).astimezone().year
    assert sorted(one["accession_number"] for one in fields.values()) == [f"{year}-00{n}" for n in (1, 2, 3)]
    catalogue.undo()
    [record] = [
        one.record
        for one in add_paths(
            catalogue, [folder / "no pattern.txt"], NOW, settings=IntakeSettings(accession="{year}-###")
        )
    ]
    number = catalogue.read(lambda connection: full_record(connection, record or 0)).record.fields["accession_number"]
    assert number == f"{year}-004", "a number that was given is never given again"


def test_numbers_that_a_person_typed_are_passed_over(catalogue: Catalogue, tmp_path: Path) -> None:
    made = [one.record or 0 for one in add_paths(catalogue, [clippings(tmp_path / "in", 3)], NOW)]
    catalogue.write(Title("t"), lambda writer: save_record(writer, made[0], fields={"accession_number": "A-02"}))
    given = catalogue.write(Title("t"), lambda writer: number_articles(writer, made, "A-##")).result
    assert given == ["A-01", "A-03"]
    with pytest.raises(InputProblem, match="one run of #"):
        start(catalogue, "folder", [tmp_path], IntakeSettings(accession="2026"))


def test_the_rate_forgets_what_is_long_ago() -> None:
    now = [0.0]
    meter = Meter(100, clock=lambda: now[0])
    now[0] = 10.0
    one = meter.progress(150, 1000, "a.txt")
    assert (one.rate, one.seconds_left) == (5.0, 170.0)
    for second in range(11, 60):
        now[0] = float(second)
        one = meter.progress(150 + (second - 10) * 10, 1000)
    assert 9.5 < one.rate <= 10.0


@pytest.mark.skipif(sys.platform == "win32", reason="names are characters there")
def test_a_name_that_is_no_utf_8(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "in", 1)
    path = os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.txt")
    Path(path).write_text("Diary, elsewhere\n\nThe jury met in another hall and spoke for a day.")
    batch = start(catalogue, "drop", [folder])
    assert {one.outcome for one in run(catalogue, batch, NOW)} == {"added"}
    assert path in [one.path for one in catalogue.read(lambda connection: items_of(connection, batch))]


def test_a_file_that_grows_while_it_is_read_costs_itself_and_comes_in_later(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = clippings(tmp_path / "in", 4)
    real = Source.load

    def grows(source: Source, most: int) -> bytes:
        if source.path is not None and source.path.name == "0002.txt":
            with source.path.open("a", encoding="utf-8") as file:
                file.write(" And so on.")
        return real(source, most)

    with monkeypatch.context() as patch:
        patch.setattr(Source, "load", grows)
        outcomes = {one.path.name: one for one in add_paths(catalogue, [folder], NOW)}
    assert {name: one.outcome for name, one in outcomes.items()} == {
        **dict.fromkeys(("0000.txt", "0001.txt", "0003.txt"), "added"),
        "0002.txt": "failed",
    }
    assert "changed while it was read" in outcomes["0002.txt"].reason
    assert total(catalogue) == 3
    [batch] = [one for one in range(1, 9) if catalogue.read(lambda c, one=one: batch_of(c, one)) is not None]
    retry(catalogue, batch)
    assert [one.outcome for one in run(catalogue, batch, NOW)] == ["added"]
    assert total(catalogue) == 4
