"""The sample catalogue: made whole, found in three scripts, taken back and brought back."""

import json
import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.errors import CatalogueProblem, InputProblem
from database.integrity import check
from database.queries import records, rooms
from database.queries.mentions import mentions_in
from database.queries.reading import reading
from database.queries.statements import StatementRow, statements_about
from database.search.simple import search
from desktop_app.intake.draft import read_file
from desktop_app.paths import resources_folder
from desktop_app.sample import build_sample

SOURCE = resources_folder() / "sample"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sample catalogue that nobody changes."""
    folder = tmp_path_factory.mktemp("sample") / "catalogue"
    build_sample(folder)
    return folder


@pytest.fixture
def sample(built: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """Give an open sample catalogue of the test's own."""
    with Catalogue.open(Path(shutil.copytree(built, tmp_path / "own"))) as catalogue:
        yield catalogue


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a copy of the texts and data, to be spoilt."""
    return Path(shutil.copytree(SOURCE, tmp_path / "source"))


def data(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((SOURCE / f"{name}.json").read_text(encoding="utf-8"))[name]
    return entries


def record_of(catalogue: Catalogue, kind: str, label: str) -> int:
    """Return the one record of a kind whose label begins so."""
    ids = catalogue.read(
        lambda connection: [
            row.id
            for row in connection.execute(sa.text("SELECT id, kind, label FROM record"))
            if row.kind == kind and row.label.startswith(label)
        ]
    )
    assert len(ids) == 1, label
    return ids[0]


def of_articles(catalogue: Catalogue, column: str) -> list[Any]:
    """Return a column of all articles, in the order in which they came in."""
    return catalogue.read(
        lambda connection: list(connection.execute(sa.text(f"SELECT {column} FROM article ORDER BY id")).scalars())
    )


def numbers(catalogue: Catalogue) -> dict[str, int]:
    """Return how many rows each table of the catalogue's content has."""

    def count(connection: sa.Connection) -> dict[str, int]:
        tables = ("record", "name", "article_text", "segment", "attachment", "statement", "evidence", "mention")
        return {name: connection.execute(sa.text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables}

    return catalogue.read(count)


def test_the_catalogue_is_whole(sample: Catalogue) -> None:
    assert sample.read(lambda connection: check(connection, sample.files, deep=True)) == ()


def test_every_room_holds_something(sample: Catalogue) -> None:
    held = sample.read(rooms.counts)
    expected = {"articles": 8, "films": 9, "people": 17, "organisations": 6, "festivals": 3}
    assert {room: held[room] for room in expected} == expected
    kinds = [entry["kind"] for entry in data("records")]
    assert (kinds.count("edition"), kinds.count("publication")) == (6, 3)


def test_all_data_is_in(sample: Catalogue) -> None:
    told = data("statements")
    mentions = [one for entry in data("articles") for one in entry.get("mentions", ())]
    held = numbers(sample)
    assert held["record"] == len(data("records")) + len(data("articles"))
    assert held["name"] == sum(len(entry.get("names", ())) for entry in data("records"))
    assert held["statement"] == len(told)
    assert held["mention"] == len(mentions)
    passages = sum(len(one.get("evidence", ())) for one in told) + sum(len(one["passages"]) for one in mentions)
    assert held["evidence"] == passages


def test_the_words_of_every_passage_are_those_of_the_data(sample: Catalogue) -> None:
    stored = sample.read(
        lambda connection: connection.execute(
            sa.text(
                'SELECT e.exact, e.start, e."end", t.text FROM evidence e JOIN article_text t ON t.id = e.text_id '
                "WHERE e.kind = 'text'"
            )
        ).all()
    )
    assert all(text[start:end] == exact for exact, start, end, text in stored)
    told = [one["words"] for entry in data("statements") for one in entry.get("evidence", ()) if "words" in one]
    told += [
        at if isinstance(at, str) else at["words"]
        for entry in data("articles")
        for one in entry.get("mentions", ())
        for at in one["passages"]
    ]
    assert sorted(exact for exact, *_ in stored) == sorted(told)


def test_articles_stand_at_all_levels_and_their_publication_is_supplied(sample: Catalogue) -> None:
    levels = of_articles(sample, "level")
    count = {level: levels.count(level) for level in ("inbox", "registered", "indexed", "analysed")}
    assert count == {"inbox": 2, "registered": 2, "indexed": 3, "analysed": 1}
    assert None not in of_articles(sample, "publication_id")
    assert set(of_articles(sample, "publication_known")) == {"supplied"}


def test_indexed_articles_have_mentions_and_those_in_the_inbox_nothing(sample: Catalogue) -> None:
    for article_id, level in zip(of_articles(sample, "id"), of_articles(sample, "level"), strict=True):
        named = sample.read(lambda connection, wanted=article_id: mentions_in(connection, wanted))
        said = sample.read(lambda connection, wanted=article_id: reading(connection, wanted)).statements
        assert bool(named) == (level in ("indexed", "analysed"))
        assert level != "inbox" or not said


@pytest.mark.parametrize(
    ("words", "articles", "others"),
    [
        (
            "festival",
            5,
            {"Lantern International Film Festival"},
        ),
        ("جشنواره", 2, {"Lantern International Film Festival"}),
        ("مهرجان", 1, {"Lantern International Film Festival"}),
        # Persian letters find the Arabic form and the other way round.
        ("دارا كياوند", 3, {"Dara Kiavand (Director)"}),
        ("سلیم الحداری", 1, {"Salim al-Haddari (Director)"}),
    ],
)
def test_search_finds_three_scripts(sample: Catalogue, words: str, articles: int, others: set[str]) -> None:
    hits = sample.read(lambda connection: search(connection, words)).hits
    assert sum(hit.kind == "article" for hit in hits) == articles
    assert others <= {hit.label for hit in hits}


def test_the_newest_article_which_the_window_opens_on_has_facts(sample: Catalogue) -> None:
    hits = sample.read(lambda connection: search(connection, "festival", kind="article")).hits
    assert all(left.date.sort_day >= right.date.sort_day for left, right in pairwise(hits))
    newest = sample.read(
        lambda connection: (
            connection.execute(sa.text("SELECT id FROM article ORDER BY index_rowid DESC")).scalars().first()
        )
    )
    assert newest is not None
    assert len(sample.read(lambda connection: reading(connection, newest)).statements) > 10


def about(catalogue: Catalogue, kind: str, label: str) -> tuple[StatementRow, ...]:
    record_id = record_of(catalogue, kind, label)
    return catalogue.read(lambda connection: statements_about(connection, record_id))


def test_what_is_wrong_in_its_source_stands_beside_the_right_value(sample: Catalogue) -> None:
    dates = [one for one in about(sample, "edition", "12th Lantern") if one.field == "held"]
    assert [(one.rank, one.date.edtf) for one in dates] == [
        ("preferred", "2024-03-03/2024-03-09"),
        ("wrong_in_source", "2024-03-02/2024-03-09"),
    ]
    assert dates[1].rank_reason
    edition = record_of(sample, "edition", "12th Lantern")
    held = sample.read(lambda connection: records.record_row(connection, edition)).fields["held"]
    assert held.edtf == "2024-03-03/2024-03-09"


def test_planned_is_not_done(sample: Catalogue) -> None:
    planned = [one for one in about(sample, "film", "The Ebb Table") if one.kind == "entry"]
    assert [one.modality for one in planned] == ["plans"]


def test_awards_are_won_and_missed_and_two_papers_differ(sample: Catalogue) -> None:
    outcomes = {one.outcome for one in about(sample, "film", "The Boatman") if one.kind == "award_result"}
    assert outcomes == {"won", "nominated"}
    at_lantern = about(sample, "edition", "12th Lantern")
    pictures = {one.about.label for one in at_lantern if one.category == "best_cinematography" and one.outcome == "won"}
    assert len(pictures) == 2


def test_one_value_stands_on_nothing(sample: Catalogue) -> None:
    bare = [one for one in about(sample, "film", "A Window on the Reeds") if not one.evidence]
    assert [(one.field, one.amount) for one in bare] == [("running_time", 108.0)]


def test_the_whole_is_one_step_that_can_be_undone(sample: Catalogue) -> None:
    before, found = numbers(sample), sample.read(lambda connection: search(connection, "festival")).total
    undone = sample.undo()
    assert undone.title.code == "sample.build"
    assert set(numbers(sample).values()) == {0}
    assert sample.read(lambda connection: search(connection, "festival")).total == 0
    assert sample.next_steps()[0] is None
    sample.redo()
    assert numbers(sample) == before
    assert sample.read(lambda connection: search(connection, "festival")).total == found
    assert sample.read(lambda connection: check(connection, sample.files, deep=True)) == ()


# Title, date, its calendar, time, dateline, language. An invented town of a script without capitals is in no list of
# cities, so the reader leaves it in the text, as it should.
READ = {
    "boatman-audience-award": ("«دفتر المراكبي» يفوز", "2024-03-11", "gregorian", "10:15", "", "ar"),
    "ebb-table-production": ("Cameras still rolling", "2024-02-01", "gregorian", "14:40", "TOLVEY", "en"),
    "lantern-awards": ("“A Window on the Reeds” takes", "2024-03-10", "gregorian", "11:05", "MARENZA", "en"),
    "lantern-awards-agency": ("“A Window on the Reeds” wins", "2024-03-10", "gregorian", "09:30", "MARENZA", "en"),
    "lantern-opening": ("“The Salt Ferry” opens", "2024-03-04", "gregorian", "18:20", "MARENZA", "en"),
    "marlow-interview": ("“The river decided", "2024-03-17", "gregorian", "09:00", "MARENZA", "en"),
    "nilvan-festival": ("«دوازده بادبادک» بهترین", "2024-06-16", "solar_hijri", "17:30", "", "fa"),
    "reeds-review": ("نگاهی به فیلم", "2024-04-24", "solar_hijri", "10:15", "", "fa"),
}


@pytest.mark.parametrize("name", sorted(path.stem for path in (SOURCE / "articles").iterdir()))
def test_the_reader_finds_what_is_on_the_copy(name: str) -> None:
    headline, edtf, calendar, time, dateline, language = READ[name]
    found = read_file(SOURCE / "articles" / f"{name}.txt")
    assert found.headline.startswith(headline)
    assert not found.headline_devised
    assert (found.published.edtf, found.published.calendar) == (edtf, calendar)
    assert found.layout.fields["published_time"] == time
    assert found.layout.fields.get("dateline", "") == dateline
    assert found.language == language
    length = len(" ".join(found.words("lead", "body", "crosshead", "caption")).split())
    assert 120 <= length <= 250


def spoil(source: Path, name: str, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Change one data file of a copy."""
    file = source / f"{name}.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content[name])
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def refused(source: Path, folder: Path) -> str:
    """Return what is said, after seeing that nothing is left behind."""
    with pytest.raises(InputProblem) as problem:
        build_sample(folder, source)
    assert not folder.exists()
    return str(problem.value)


def test_words_that_are_not_in_the_article_are_named(source: Path, tmp_path: Path) -> None:
    spoil(source, "statements", lambda entries: entries[0]["evidence"][0].update(words="by Inez Marlow"))
    message = refused(source, tmp_path / "new")
    assert "statements.json" in message
    assert "statement 1 (relation)" in message
    assert "lantern-opening.txt" in message
    assert "by Inez Marlow" in message


def test_words_that_stand_more_than_once_need_a_number(source: Path, tmp_path: Path) -> None:
    spoil(source, "articles", lambda entries: entries[0]["mentions"][1].update(passages=["“The Salt Ferry”"]))
    message = refused(source, tmp_path / "new")
    assert "articles.json" in message
    assert message.endswith(
        "lantern-opening.txt: these words stand there 3 times, say which (“occurrence”): “The Salt Ferry”"
    )


def test_an_occurrence_that_is_not_there_is_named(source: Path, tmp_path: Path) -> None:
    spoil(source, "statements", lambda entries: entries[0]["evidence"][0].update(occurrence=2))
    assert "do not stand there 2 times" in refused(source, tmp_path / "new")


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("statements", {"about": "salt-fairy"}, "“salt-fairy”"),
        ("statements", {"role": "directs"}, "“directs”"),
        ("statements", {"details": {"when": "2024-13"}}, "2024-13"),
        ("records", {"fields": {"colour": "red"}}, "colour"),
        ("articles", {"level": "read"}, "“read”"),
    ],
)
def test_data_that_does_not_fit_is_named(
    name: str, change: dict[str, Any], words: str, source: Path, tmp_path: Path
) -> None:
    spoil(source, name, lambda entries: entries[0].update(change))
    message = refused(source, tmp_path / "new")
    assert f"{name}.json" in message
    assert words in message


def test_an_article_that_the_data_does_not_know_is_named(source: Path, tmp_path: Path) -> None:
    (source / "articles" / "stray.txt").write_text("A stray text\n\nIt says nothing at all.", encoding="utf-8")
    assert "stray.txt" in refused(source, tmp_path / "new")


def test_a_file_that_is_no_json_is_named(source: Path, tmp_path: Path) -> None:
    (source / "records.json").write_text("{", encoding="utf-8")
    assert "records.json" in refused(source, tmp_path / "new")


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CatalogueProblem):
        build_sample(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
