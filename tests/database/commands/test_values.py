"""A field's column and the statements behind it: nobody overwrites anybody, and what is wrong does not stay."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import Details, change_details, rank_statement, state_value, withdraw_statement
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.records import full_record


class Film:
    """A film whose form and genres are stated."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.id = self.do(lambda writer: create_record(writer, "film", [NameForm("Reeds")]))

    def do(self, command: Any) -> Any:
        return self.catalogue.write(Title("test"), command).result

    def state(self, value: Any, field: str = "form", **details: Any) -> int:
        return self.do(lambda writer: state_value(writer, self.id, field, value, details=Details(**details)))

    def held(self, field: str = "form") -> Any:
        return self.catalogue.read(lambda c: full_record(c, self.id)).record.fields[field]

    def ranks(self) -> dict[int, str]:
        return {row.id: row.rank for row in self.catalogue.read(lambda c: full_record(c, self.id)).statements}


@pytest.fixture
def film(filled: Catalogue) -> Film:
    return Film(filled)


def test_the_first_stated_value_gives_the_field(film: Film) -> None:
    first = film.state("feature")
    assert (film.held(), film.ranks()) == ("feature", {first: "preferred"})


def test_a_second_value_stands_beside_and_can_be_preferred(film: Film) -> None:
    first, second = film.state("feature"), film.state("short")
    assert (film.held(), film.ranks()) == ("feature", {first: "preferred", second: "normal"})
    film.do(lambda writer: rank_statement(writer, second, "preferred"))
    assert (film.held(), film.ranks()) == ("short", {first: "normal", second: "preferred"})


def test_a_value_without_a_source_is_not_overwritten(film: Film) -> None:
    film.do(lambda writer: save_record(writer, film.id, fields={"form": "series"}))
    stated = film.state("short")
    ranks = film.ranks()
    assert film.held() == "series"
    assert ranks.pop(stated) == "normal"
    assert list(ranks.values()) == ["preferred"], "the value of the form became a statement of its own"


def test_saving_another_value_keeps_what_sources_say(film: Film) -> None:
    first = film.state("feature")
    film.do(lambda writer: save_record(writer, film.id, fields={"form": "short"}))
    assert film.held() == "short"
    assert film.ranks()[first] == "normal"
    film.do(lambda writer: save_record(writer, film.id, fields={"form": "feature"}))
    assert (film.held(), film.ranks()[first]) == ("feature", "preferred")


def test_a_wrong_value_leaves_the_field_to_the_next_that_counts(film: Film) -> None:
    first, second = film.state("feature"), film.state("short")
    film.do(lambda writer: rank_statement(writer, first, "wrong_in_source", "it runs 12 minutes"))
    assert (film.held(), film.ranks()) == ("short", {first: "wrong_in_source", second: "preferred"})
    film.do(lambda writer: rank_statement(writer, second, "wrong_in_source", "neither"))
    assert film.held() == ""
    third = film.state("series")
    assert (film.held(), film.ranks()[third]) == ("series", "preferred")
    with pytest.raises(InputProblem, match="say why"):
        film.do(lambda writer: rank_statement(writer, third, "wrong_in_source"))


def test_a_denied_value_never_is_the_fields(film: Film) -> None:
    denied = film.state("short", modality="denies")
    assert (film.held(), film.ranks()) == ("", {denied: "normal"})
    film.do(lambda writer: change_details(writer, denied, Details()))
    assert (film.held(), film.ranks()) == ("short", {denied: "preferred"})
    film.do(lambda writer: change_details(writer, denied, Details(modality="denies")))
    assert (film.held(), film.ranks()) == ("", {denied: "normal"})


def test_lists_hold_what_some_source_that_counts_says(film: Film) -> None:
    first, second = film.state("documentary", "genre"), film.state("comedy", "genre")
    again = film.state("documentary", "genre")
    assert film.held("genre") == ("documentary", "comedy")
    film.do(lambda writer: rank_statement(writer, first, "wrong_in_source", "no"))
    assert film.held("genre") == ("documentary", "comedy"), "another source says it too"
    film.do(lambda writer: rank_statement(writer, again, "superseded"))
    assert film.held("genre") == ("comedy",)
    film.do(lambda writer: rank_statement(writer, first, "normal"))
    assert set(film.held("genre")) == {"comedy", "documentary"}
    film.do(lambda writer: withdraw_statement(writer, second))
    assert set(film.held("genre")) == {"comedy", "documentary"}, "a value stays when its evidence goes"


def test_dates_are_values_like_others(film: Film) -> None:
    first = film.state(DateValue.of("2020-05"), "reference")
    assert film.held("reference") == DateValue.of("2020-05")
    film.do(lambda writer: rank_statement(writer, first, "wrong_in_source", "it was June"))
    assert film.held("reference") == DateValue.UNDATED
    film.catalogue.undo()
    assert film.held("reference") == DateValue.of("2020-05")


def test_what_a_source_denies_is_neither_preferred_nor_taken_for_the_forms_value(film: Film) -> None:
    denied = film.state("short", modality="denies")
    with pytest.raises(InputProblem, match="denies"):
        film.do(lambda writer: rank_statement(writer, denied, "preferred"))
    film.do(lambda writer: save_record(writer, film.id, fields={"form": "short"}))
    ranks = film.ranks()
    assert (film.held(), ranks.pop(denied)) == ("short", "normal")
    assert list(ranks.values()) == ["preferred"], "what the form says is a statement of its own"


def test_a_value_found_wrong_stays_wrong_when_the_form_says_the_same(film: Film) -> None:
    wrong = film.state("short")
    film.do(lambda writer: rank_statement(writer, wrong, "wrong_in_source", "it runs 90 minutes"))
    film.do(lambda writer: save_record(writer, film.id, fields={"form": "short"}))
    assert (film.held(), film.ranks()[wrong]) == ("short", "wrong_in_source")
