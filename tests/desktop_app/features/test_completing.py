"""What the search box offers at a place of a query."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.groups import tag_records
from database.commands.records import NameForm, create_record
from database.queries.terms import terms
from database.search.language import parse
from database.search.narrowing import written
from desktop_app.contract import QueryOffer
from desktop_app.features.finding.completing import offers
from desktop_app.features.finding.searching import QueryHelp, numbers_in
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.wording.wording import Wording

Ask = Callable[..., list[QueryOffer]]


@pytest.fixture
def catalogue(catalogue_folder: Path) -> Iterator[Catalogue]:
    with Catalogue.open(catalogue_folder) as catalogue:
        yield catalogue


def wording(catalogue: Catalogue, language: str = "en") -> Wording:
    return Wording(language, catalogue.read(lambda connection: terms(connection, language)))


@pytest.fixture
def ask(catalogue: Catalogue) -> Ask:
    def ask(text: str, room: str = "films", *, wanted: bool = False, language: str = "en") -> list[QueryOffer]:
        place = text.index("|") if "|" in text else len(text)
        plain, words = text.replace("|", ""), wording(catalogue, language)
        return list(catalogue.read(lambda c: offers(c, plain, place, room, words, wanted=wanted)))

    return ask


def inserts(found: list[QueryOffer]) -> list[str]:
    return [one.insert for one in found]


def test_search_words_are_offered_by_their_beginning_the_rooms_own_first(ask: Ask) -> None:
    found = ask("golden lan")
    assert inserts(found)[0] == "language:"
    assert (found[0].start, found[0].end) == (7, 10)
    assert inserts(ask("dir"))[0] == "director:"
    # Behind a minus sign only the word is replaced.
    assert (ask("-publ")[0].start, "publication:" in inserts(ask("-publ"))) == (1, True)
    assert ask("d") == []
    assert ask("golden ") == []
    assert ask("zzzz") == []


def test_search_words_are_offered_by_what_they_are_called(ask: Ask) -> None:
    assert "running_time:" in inserts(ask("minut"))
    persian = ask("کارگر", language="fa")
    assert persian[0].insert == "کارگردان:"
    assert parse(persian[0].insert + "x").problems == ()


def test_who_asks_gets_the_words_of_the_room(ask: Ask) -> None:
    for room in ("articles", "films", "people", "festivals", "nowhere"):
        found = ask("", room, wanted=True)
        assert 8 < len(found) <= 60
        problems = [problem.code for one in found for problem in parse(f"{one.insert}x").problems]
        assert not [code for code in problems if code.startswith("unknown_field")]
    assert inserts(ask("", "articles", wanted=True))[0] == "headline:"


@pytest.mark.parametrize(
    ("text", "insert", "shown"),
    [
        ("language:per", "fa", "Persian"),
        ("kind:news", '"News report"', "News report"),
        ("is:ind", "indexed", "indexed"),
        ("rank:wro", "wrong_in_source", "wrong_in_source"),
        ("festival:lant", '"Lantern film festival"', "Lantern International Film Festival"),
        ("headline_devised:", "yes", "yes"),
        ("no:publ", "publication", "publication"),
        ("language:(en OR per", "fa", "Persian"),
    ],
)
def test_values_are_offered_behind_their_word(ask: Ask, text: str, insert: str, shown: str) -> None:
    found = {one.insert: one for one in ask(text)}
    assert insert in found
    one = found[insert]
    assert shown in one.text
    whole = text[: one.start] + one.insert + text[one.end :]
    assert not [problem for problem in parse(whole).problems if problem.code not in ("open_bracket",)]


def test_a_value_in_the_middle_is_replaced_whole(ask: Ask) -> None:
    found = ask("x language:pe|rs golden")
    one = next(one for one in found if one.insert == "fa")
    assert (one.start, one.end) == (11, 15)


def test_editions_are_offered_by_the_names_of_their_festivals(ask: Ask) -> None:
    found = ask("edition:lantern")
    assert found
    assert all(one.insert.startswith("#") and "Lantern" in one.text for one in found)


def test_namesakes_are_offered_by_their_numbers_and_told_apart(catalogue: Catalogue, ask: Ask) -> None:
    made = [
        catalogue.write(
            Title("person.create"), lambda writer: create_record(writer, "person", [NameForm("Zed Zarrin")])
        ).result
        for _ in range(2)
    ]
    assert sorted(inserts(ask("person:zed"))) == sorted(f"#{one}" for one in made)
    # One who has a form of her own is called by it.
    catalogue.write(Title("person.create"), lambda writer: create_record(writer, "person", [NameForm("Zoya Only")]))
    assert inserts(ask("person:zo")) == ['"Zoya Only"']


def test_tags_are_offered_the_most_used_first(catalogue: Catalogue, ask: Ask) -> None:
    ids = [row[0] for row in catalogue.read(lambda c: c.exec_driver_sql("SELECT id FROM film LIMIT 2").all())]
    catalogue.write(Title("record.tag"), lambda writer: tag_records(writer, ids[:1], "To check again"))
    catalogue.write(Title("record.tag"), lambda writer: tag_records(writer, ids, "Check"))
    assert inserts(ask("tag:che")) == ["Check", '"To check again"']
    assert inserts(ask("tag:")) == ["Check", '"To check again"']


def test_what_is_wrong_is_told_with_its_place_and_numbers_by_their_names(catalogue: Catalogue) -> None:
    help_ = QueryHelp(Context(catalogue, wording(catalogue)), lambda _room: None)
    reading = help_.read("golden dirctor:had (x", CancelToken())
    assert [(one.start, one.end) for one in reading.marks] == [(7, 18), (19, 20)]
    assert "director" in reading.marks[0].says
    festival = catalogue.read(lambda c: c.exec_driver_sql("SELECT id FROM festival ORDER BY id LIMIT 1").scalar_one())
    told = help_.read(f"festival:#{festival} film:#999999", CancelToken())
    assert told.marks == ()
    assert told.numbers.startswith(f"#{festival}: ")
    assert "no record" in told.numbers
    assert help_.read("golden", CancelToken()).numbers == ""


def test_numbers_that_are_no_numbers_are_passed_over() -> None:
    assert numbers_in(parse(f"festival:#12 person:#x film:#{'9' * 40} tag:#12")) == [12]


@pytest.mark.parametrize("value", ["Check", "To check", 'say "so"', "Al-Balad", "-not", "2019..", "می‌شود", "a:b"])
def test_what_is_quoted_reads_as_one_value(value: str) -> None:
    query = parse(f"tag:{written(value)}")
    assert len([one for one in query.terms if one.role == "value"]) <= 1
    assert not [one for one in query.problems if one.code != "no_words"]
