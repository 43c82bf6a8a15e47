"""What typed words may mean, and what would be made of them."""

import pytest

from database.queries.links import Link
from desktop_app.forms.lookup import look_up
from desktop_app.forms.values import NewRecord


@pytest.fixture
def ask(catalogue):
    def look(typed, *kinds):
        return catalogue.read(lambda connection: look_up(connection, typed, typed, kinds))

    return look


def river(ask) -> Link:
    [offer] = ask("River Festival", "festival").found
    return Link(offer.id, offer.kind, offer.label)


@pytest.mark.parametrize("typed", ["13th River Festival", "river festival 13", "the 13th river", "۱۳مین river"])
def test_an_edition_is_found_by_its_festival_and_number(ask, typed):
    assert [one.label for one in ask(typed, "edition").found] == ["13th River Festival"]


def test_editions_of_a_festival_are_offered_the_newest_first(ask):
    assert [one.label for one in ask("River", "edition").found] == ["13th River Festival", "12th River Festival"]
    assert ask("River", "edition").made == ()


def test_a_new_edition_is_made_of_the_festival_that_is_there(ask):
    looked = ask("43rd River Festival", "edition")
    fields = (("festival", river(ask)), ("ordinal", 43), ("ordinal_printed", "43rd"))
    assert looked.found == ()
    assert looked.made == (NewRecord("edition", (), fields, "43rd River Festival"),)


def test_a_new_edition_may_need_a_new_festival(ask):
    [made] = ask("43rd Fajr Film Festival", "edition").made
    assert made.fields[0] == ("festival", NewRecord.named("festival", "Fajr Film Festival"))
    assert made.label == "43rd Fajr Film Festival"


def test_a_year_tells_an_edition_that_has_no_number(ask):
    [made] = ask("River Festival 2024", "edition").made
    assert made.fields == (("festival", river(ask)), ("year_label", "2024"))


def test_every_kind_that_can_be_made_from_a_name_is_offered(ask):
    kinds = ("festival", "person", "section", "place")
    assert [made.kind for made in ask("Nowhere", *kinds).made] == ["festival", "person", "place"]


def test_two_facts_tell_apart_what_has_one_label(ask):
    looked = ask("Ana Brook", "person")
    assert [one.label for one in looked.found] == ["Ana Brook", "Ana Brook"]
    first, second = (looked.facts[one.id] for one in looked.found)
    assert (first.beside, first.articles, first.note) == ("Salt and Snow (Ana Brook)", 0, "the elder")
    assert (second.beside, second.articles, second.note) == ("", 0, "")


def test_nothing_is_asked_twice(ask):
    looked = ask("12th River Festival", "edition", "festival")
    assert len({one.id for one in looked.found}) == len(looked.found)
