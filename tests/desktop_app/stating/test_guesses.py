"""What words give for a record that is to be made, and numbers and durations in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.queries.links import Link
from desktop_app.forms.edition_words import edition_words
from desktop_app.stating.guesses import (
    EditionWords,
    duration_in,
    new_edition,
    new_record,
    number_in,
    term_in,
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("43rd Fajr Film Festival", EditionWords(43, "43rd", "Fajr Film Festival")),
        ("18th edition of the River Festival", EditionWords(18, "18th", "River Festival")),
        ("inaugural Basirah Cinema Festival", EditionWords(1, "inaugural", "Basirah Cinema Festival")),
        ("چهل و سومین جشنواره فیلم فجر", EditionWords(43, "چهل و سومین", "جشنواره فیلم فجر")),
        ("Cinéma Vérité festival", EditionWords(None, "", "Cinéma Vérité festival")),
        ("Fajr Film Festival 1399", EditionWords(None, "", "Fajr Film Festival 1399")),
    ],
)
def test_the_words_of_an_edition(words, found) -> None:
    assert edition_words(words) == found


def test_a_person_has_parts_only_where_they_are_sure() -> None:
    name = new_record("person", "Commander Qassem Soleimani").names[0]
    assert (name.text, name.given, name.family, name.honorific) == (
        "Qassem Soleimani", "Qassem", "Soleimani", "Commander",
    )  # fmt: skip
    name = new_record("person", "Mohammad Ali Shojaei Fard").names[0]
    assert (name.text, name.given, name.family) == ("Mohammad Ali Shojaei Fard", "", "")


def test_kinds_of_names_and_of_events() -> None:
    assert new_record("organisation", "IRGC").names[0].kind == "acronym"
    assert new_record("organisation", "Art Bureau").names[0].kind == "preferred"
    assert new_record("film", "A film to come", supplied=True).names[0].kind == "supplied"


def test_the_kind_of_an_event_is_told_by_its_name(whats) -> None:
    terms = tuple(whats.terms)
    assert new_record("event", "Siege of Amerli", terms).fields == (("kind", "siege"),)
    assert new_record("event", "Closing ceremony", terms).fields == (("kind", "ceremony"),)
    assert new_record("event", "The walk", terms).fields == ()


def test_an_edition_is_called_by_its_number_and_festival() -> None:
    festival = Link(3, "festival", "Fajr Film Festival")
    assert new_edition(edition_words("43rd Fajr"), festival).label == "43rd Fajr Film Festival"
    plain = new_edition(edition_words("43rd Fajr"), festival, numbered=False)
    assert dict(plain.fields) == {"festival": festival}


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("nominations in 13 categories", 13),
        ("receiving three awards", 3),
        ("1.2 million tickets", 1_200_000),
        ("12,500 visitors", 12_500),
        ("۲۵ فیلم", 25),
        ("پنج جایزه", 5),
        ("many awards", None),
    ],
)
def test_numbers_in_words(words, number) -> None:
    assert number_in(words) == number


@pytest.mark.parametrize(
    ("words", "duration"),
    [("89-day siege", "P89D"), ("two hours", "PT2H"), ("3 weeks", "P3W"), ("۸۹ روز", "P89D"), ("a siege", "")],
)
def test_durations_in_words(words, duration) -> None:
    assert duration_in(words) == duration


def test_terms_in_words(whats) -> None:
    categories = tuple(whats.vocabulary("award_category"))
    assert term_in("three awards for best director", categories) == "best_director"
    assert term_in("won something", categories) == ""


@given(st.text(max_size=80), st.sampled_from(["person", "film", "event", "organisation", "edition"]))
def test_any_words_make_a_record_or_a_number(words, kind) -> None:
    edition_words(words)
    number_in(words)
    duration_in(words)
    assert new_record(kind, words).kind == kind
