"""Once is enough: copies of one text are told and kept, a source that comes again adds and never overwrites."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import set_level
from database.commands.origins import dissolve_group
from database.commands.records import save_record, trash_records
from database.queries.records import full_record
from database.search.results import search
from desktop_app.intake.adding import Outcome, add_paths

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)

BODIES = {
    "en": " ".join(
        f"The jury of the river festival, part {word}, met in the old {word} hall and gave its {word} lamp to a film."
        for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    ),
    "fa": " ".join(
        f"هیئت داوران جشنواره رودخانه در بخش {word} در تالار قدیمی گرد آمد و چراغ {word} خود را به فیلمی داد."
        for word in ("نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم")
    ),
    "ar": " ".join(
        f"اجتمعت لجنة تحكيم مهرجان النهر في القسم {word} في القاعة القديمة ومنحت مصباحها {word} لفيلم."
        for word in ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع")
    ),
}


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue, who="tester") as made:
        yield made
        assert made.read(lambda c: integrity.check(c, made.files, deep=True)) == ()


def write(path: Path, body: str, headline: str = "A lamp for a film", url: str = "") -> Path:
    path.parent.mkdir(exist_ok=True)
    head = f"URL: {url}\n\n" if url else ""
    path.write_text(f"{headline}\n\n4 May 2024\n\n{body}\n\n{head}", encoding="utf-8")
    return path


def add(catalogue: Catalogue, *paths: Path) -> list[Outcome]:
    return list(add_paths(catalogue, paths, NOW))


def origin(catalogue: Catalogue, record: int | None) -> tuple[int | None, str]:
    text = sa.text("SELECT origin_id, origin_known FROM article WHERE id = :id").bindparams(id=record)
    row = catalogue.read(lambda connection: connection.execute(text).one())
    return row.origin_id, row.origin_known


@pytest.mark.parametrize("language", BODIES)
def test_a_copy_is_added_and_grouped(catalogue: Catalogue, tmp_path: Path, language: str) -> None:
    body = BODIES[language]
    [first] = add(catalogue, write(tmp_path / "a" / "1.txt", body))
    [same] = add(catalogue, write(tmp_path / "a" / "2.txt", body, "Another headline"))
    [near] = add(catalogue, write(tmp_path / "a" / "3.txt", body.rpartition(" ")[0] + " at last"))
    [other] = add(catalogue, write(tmp_path / "a" / "4.txt", " ".join(reversed(body.split()))))
    assert [one.outcome for one in (first, same, near, other)] == ["added"] * 4
    assert "the same text as that of article 1;" in same.reason
    assert "nearly the same text" in near.reason
    assert (other.reason, origin(catalogue, other.record)) == ("", (None, ""))
    group = origin(catalogue, first.record)
    assert group == origin(catalogue, same.record) == origin(catalogue, near.record) == (1, "detected")
    catalogue.undo()
    catalogue.undo()
    assert origin(catalogue, same.record) == group


def test_copies_in_one_batch(catalogue: Catalogue, tmp_path: Path) -> None:
    for number in range(5):
        write(tmp_path / "a" / f"{number}.txt", BODIES["en"], f"Headline {number}")
    found = add(catalogue, tmp_path / "a")
    assert {origin(catalogue, one.record) for one in found} == {(1, "detected")}


def test_what_a_person_took_apart_stays_apart(catalogue: Catalogue, tmp_path: Path) -> None:
    first, second = add(
        catalogue, write(tmp_path / "a" / "1.txt", BODIES["en"]), write(tmp_path / "a" / "2.txt", BODIES["en"], "Two")
    )
    catalogue.write(Title("t"), lambda writer: dissolve_group(writer, first.record or 0))
    [third] = add(catalogue, write(tmp_path / "a" / "3.txt", BODIES["en"], "Three"))
    assert (third.reason, origin(catalogue, third.record)) == ("", (None, ""))
    assert origin(catalogue, first.record) == origin(catalogue, second.record) == (None, "supplied")


def test_short_texts_of_a_series_are_no_copies(catalogue: Catalogue, tmp_path: Path) -> None:
    for number, day in enumerate(("Monday", "Tuesday", "Friday")):
        text = (
            f"The cinema on the hill shows a film on {day} at {number + 5}. Doors open an hour before the film begins."
        )
        write(tmp_path / "a" / f"{number}.txt", text)
    assert {one.reason for one in add(catalogue, tmp_path / "a")} == {""}


def test_what_is_in_the_trash_is_no_first_copy(catalogue: Catalogue, tmp_path: Path) -> None:
    [first] = add(catalogue, write(tmp_path / "a" / "1.txt", BODIES["en"]))
    catalogue.write(Title("records.trash"), lambda writer: trash_records(writer, [first.record or 0]))
    [second] = add(catalogue, write(tmp_path / "a" / "2.txt", BODIES["en"], "Two"))
    assert (second.outcome, second.reason) == ("added", "")


def test_a_changed_file_of_the_same_path_is_a_new_version(catalogue: Catalogue, tmp_path: Path) -> None:
    path = write(tmp_path / "a" / "1.txt", BODIES["en"])
    [first] = add(catalogue, path)
    write(path, BODIES["en"] + " The hall was full until midnight.")
    [again] = add(catalogue, path)
    assert (again.outcome, again.record) == ("updated", first.record)
    assert "new version" in again.reason
    assert catalogue.read(lambda connection: search(connection, "midnight")).total == 1
    [third] = add(catalogue, path)
    assert (third.outcome, third.reason) == ("duplicate", "the same file came in before.")
    catalogue.undo()
    assert catalogue.read(lambda connection: search(connection, "midnight")).total == 0


def test_what_a_person_did_stays(catalogue: Catalogue, tmp_path: Path) -> None:
    path = write(tmp_path / "a" / "1.txt", BODIES["en"])
    [first] = add(catalogue, path)
    record = first.record or 0
    catalogue.write(
        Title("t"),
        lambda writer: save_record(
            writer, record, fields={"headline": "My headline", "byline": ""}, known={"byline": "supplied"}
        ),
    )
    catalogue.write(Title("t"), lambda writer: set_level(writer, record, "registered"))
    write(path, "By Sara Lind\n\n" + BODIES["en"] + " The hall was full until midnight.", "Its headline")
    [again] = add(catalogue, path)
    assert (again.outcome, again.record) == ("updated", record)
    assert "work was done on it" in again.reason
    fields = catalogue.read(lambda connection: full_record(connection, record)).record.fields
    assert (fields["headline"], fields["byline"]) == ("My headline", "")
    assert catalogue.read(lambda connection: search(connection, "midnight")).total == 0


def test_another_article_under_the_same_path_is_another_article(catalogue: Catalogue, tmp_path: Path) -> None:
    path = write(tmp_path / "a" / "scan.txt", BODIES["en"])
    [first] = add(catalogue, path)
    write(path, BODIES["fa"])
    [second] = add(catalogue, path)
    assert second.outcome == "added"
    assert second.record != first.record


def test_what_adds_nothing_leaves_nothing_behind(catalogue: Catalogue, tmp_path: Path) -> None:
    path = write(tmp_path / "a" / "1.txt", BODIES["en"])
    [first] = add(catalogue, path)
    path.write_text(path.read_text().rstrip() + "\n\n\n\n", encoding="utf-8")
    [again] = add(catalogue, path)
    assert (again.outcome, again.record) == ("duplicate", first.record)
    assert len(list(catalogue.files.stored())) == 1
