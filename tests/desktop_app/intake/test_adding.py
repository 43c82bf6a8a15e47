"""Files come into a catalogue: one operation, duplicates told, broken files in nobody's way."""

import gc
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.incoming import Added, Filing, add_incoming
from database.commands.records import trash_records
from database.errors import CatalogueProblem, InputProblem
from database.history.stack import operations
from database.incoming import Incoming
from database.queries.records import full_record
from database.search.likeness import Sketches
from database.search.results import search
from desktop_app.intake import adding, writing_down
from desktop_app.intake.adding import Outcome, add_paths

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue, who="tester") as made:
        yield made


def clipping(folder: Path, number: int) -> Path:
    path = folder / f"clipping {number:03}.txt"
    path.parent.mkdir(exist_ok=True)
    day = number % 27 + 1
    path.write_text(
        f"Festival diary, part {number}\n\n{day} May 2024\n\nOSLO – The jury of part{number} met in the old cinema.",
        encoding="utf-8",
    )
    return path


def add(catalogue: Catalogue, *paths: Path) -> list[tuple[str, str]]:
    return [(one.path.name, one.outcome) for one in add_paths(catalogue, paths, NOW)]


def test_articles_come_in_with_their_originals(catalogue: Catalogue, tmp_path: Path) -> None:
    path = clipping(tmp_path / "in", 4)
    [one] = add_paths(catalogue, [path], NOW)
    assert one == Outcome(path, "added", one.record, "")
    assert one.record is not None
    fields = catalogue.read(lambda connection: full_record(connection, one.record or 0)).record.fields
    assert (fields["headline"], fields["published"].edtf, fields["dateline"], fields["level"]) == (
        "Festival diary, part 4",
        "2024-05-05",
        "OSLO",
        "inbox",
    )
    [(stored, _)] = catalogue.files.stored()
    assert stored.read_bytes() == path.read_bytes()
    assert [hit.id for hit in catalogue.read(lambda connection: search(connection, "part4")).hits] == [one.record]


@pytest.fixture
def collector() -> Iterator[None]:
    """Python's own, as without a window, where nothing is left out of its looks."""
    on = gc.isenabled()
    gc.enable()
    gc.unfreeze()
    yield
    gc.freeze()
    if not on:
        gc.disable()


def test_a_window_that_looks_for_cycles_itself_is_left_to_it(
    catalogue: Catalogue, tmp_path: Path, collector: None
) -> None:
    gc.disable()
    before = (gc.get_threshold(), gc.get_freeze_count())
    with closing(add_paths(catalogue, [clipping(tmp_path / "in", 4)], NOW)) as running:
        next(running)
        assert (gc.get_threshold(), gc.get_freeze_count()) == before
    gc.enable()


@pytest.mark.parametrize("ends", ["early", "whole"])
def test_the_collector_is_left_as_it_was(catalogue: Catalogue, tmp_path: Path, collector: None, ends: str) -> None:
    before = (gc.get_threshold(), gc.isenabled(), gc.get_freeze_count())
    with closing(add_paths(catalogue, [clipping(tmp_path / "in", 4)], NOW)) as running:
        next(running)
        assert gc.get_threshold()[0] >= 20_000
        if ends == "whole":
            list(running)
    assert (gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()) == before


def test_one_operation_for_the_whole_run(catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 3)
    for number in range(8):
        clipping(tmp_path / "in", number)
    assert {outcome for _, outcome in add(catalogue, tmp_path / "in")} == {"added"}
    [operation] = catalogue.read(operations)
    assert (operation.title, operation.state, operation.changed) == (Title("articles.add", {"count": 8}), "done", 8)
    catalogue.undo()
    assert catalogue.read(lambda connection: search(connection, "diary")).total == 0
    catalogue.redo()
    assert catalogue.read(lambda connection: search(connection, "diary")).total == 8


def test_duplicates(catalogue: Catalogue, tmp_path: Path) -> None:
    first = clipping(tmp_path / "in", 1)
    (tmp_path / "in" / "copy.txt").write_bytes(first.read_bytes())
    assert add(catalogue, tmp_path / "in") == [("clipping 001.txt", "added"), ("copy.txt", "duplicate")]
    made, copy = add_paths(catalogue, [tmp_path / "in"], NOW)
    assert (made.outcome, made.record, made.reason) == ("duplicate", copy.record, "the same file came in before.")
    assert len(catalogue.read(operations)) == 1


def test_a_duplicate_in_the_trash_says_so(catalogue: Catalogue, tmp_path: Path) -> None:
    path = clipping(tmp_path / "in", 1)
    [made] = add_paths(catalogue, [path], NOW)
    catalogue.write(Title("records.trash"), lambda writer: trash_records(writer, [made.record or 0]))
    [again] = add_paths(catalogue, [path], NOW)
    assert (again.outcome, again.record) == ("duplicate", made.record)
    assert again.reason == "the same file came in before and is in the trash."


def test_a_broken_file_never_stops_the_others(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    clipping(folder, 1)
    (folder / "a empty.txt").touch()
    (folder / "b junk.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "d page.html").write_bytes(b"\x7fELF....")
    clipping(folder, 2)
    outcomes = list(add_paths(catalogue, [folder, tmp_path / "none"], NOW))
    assert {one.path.name: (one.outcome, one.reason) for one in outcomes} == {
        "a empty.txt": ("failed", "the file is empty."),
        "b junk.txt": ("failed", "this is not a text file. Nadim cannot read this kind yet."),
        "clipping 001.txt": ("added", ""),
        "clipping 002.txt": ("added", ""),
        "d page.html": (
            "failed",
            "this is a program. Nadim cannot read this kind yet; save its text as a .txt file.",
        ),
        "none": ("failed", "there is no such file or folder."),
    }


def test_a_draft_that_the_catalogue_refuses_costs_only_itself(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_part_2(writer: Writer, incoming: list[Incoming], filing: Filing, sketches: Sketches) -> list[Added]:
        if any(b"part2" in one.text for one in incoming):
            raise InputProblem("bad_value", field="text", reason="not this one")
        return add_incoming(writer, incoming, filing, sketches)

    monkeypatch.setattr(writing_down, "add_incoming", refuse_part_2)
    for number in range(4):
        clipping(tmp_path / "in", number)
    outcomes = list(add_paths(catalogue, [tmp_path / "in"], NOW))
    assert [one.outcome for one in outcomes] == ["added", "added", "failed", "added"]
    assert outcomes[2].reason == "text: not this one"
    assert len(catalogue.read(operations)) == 1


def test_what_was_given_stays_when_it_is_stopped(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 2)
    for number in range(7):
        clipping(tmp_path / "in", number)
    with closing(add_paths(catalogue, [tmp_path / "in"], NOW)) as running:
        given = [next(running), next(running), next(running)]
    assert [one.outcome for one in given] == ["added"] * 3
    assert catalogue.read(lambda connection: search(connection, "diary")).total == 4
    assert catalogue.read(operations)[0].state == "cancelled"
    catalogue.undo()
    assert catalogue.read(lambda connection: search(connection, "diary")).total == 0


def test_five_hundred_files_one_of_them_broken(catalogue: Catalogue, tmp_path: Path) -> None:
    for number in range(500):
        clipping(tmp_path / "in", number)
    (tmp_path / "in" / "clipping 277.txt").write_bytes(b"\0\1\2" * 50)
    outcomes = [outcome for _, outcome in add(catalogue, tmp_path / "in")]
    assert (outcomes.count("added"), outcomes.count("failed"), len(outcomes)) == (499, 1, 500)


def test_a_catalogue_that_may_not_be_written_to(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.close()
    with Catalogue.open(tmp_path / "catalogue", read_only=True) as closed, pytest.raises(CatalogueProblem):
        add(closed, clipping(tmp_path / "in", 1))


def test_a_duplicate_brings_back_an_original_that_was_lost(catalogue: Catalogue, tmp_path: Path) -> None:
    path = clipping(tmp_path / "in", 1)
    add(catalogue, path)
    ((stored, digest),) = catalogue.files.stored()
    assert digest is not None
    stored.unlink()
    assert add(catalogue, path) == [("clipping 001.txt", "duplicate")]
    assert catalogue.files.intact(digest)


def test_it_tells_how_far_it_is_and_stops_between_batches(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 3)
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(8):
        (folder / f"{number}.txt").write_text(f"Headline {number}\n\nSome words of the article {number}.\n")
    told: list[tuple[int, int]] = []

    def goes_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 6

    outcomes = list(adding.add_paths(catalogue, [folder], NOW, goes_on=goes_on))
    assert told == [(0, 8), (3, 8), (6, 8)]
    assert [one.outcome for one in outcomes] == ["added"] * 6
    undo, _redo = catalogue.next_steps()
    assert undo is not None
    assert (undo.state, undo.changed) == ("cancelled", 6)
    catalogue.undo()
    assert list(adding.add_paths(catalogue, [folder], NOW, goes_on=lambda _done, _total: False)) == []
