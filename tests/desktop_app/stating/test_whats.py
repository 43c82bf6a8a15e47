"""What can be said of a record is offered in the order in which it is needed, and found by two letters."""

import pytest

from database.fields import AGENTS, fields_of
from database.schema.base import RECORD_KINDS
from desktop_app.layouts import as_if_typed_elsewhere
from desktop_app.stating.letters import LETTERS
from desktop_app.stating.whats import VALUE, Form, Shape, What, Whats


def first(whats: Whats, typed: str, about: str, wanted: str = "", **rest) -> str:
    return whats.find(typed, about, wanted, **rest)[0].label


@pytest.mark.parametrize(
    ("typed", "about", "wanted", "label"),
    [
        ("di", "film", "person", "Director"),
        ("pr", "film", "person", "Producer"),
        ("pr", "film", "organisation", "Production company"),
        ("pr c", "film", "organisation", "Production company"),
        ("ab", "film", "event", "About"),
        ("se", "film", "place", "Set in"),
        ("do", "film", "", "Genres: Documentary"),
        ("sh", "film", VALUE, "Form: Short"),
        ("in c", "film", "edition", "In competition"),
        ("op", "film", "edition", "Opening film"),
        ("wo", "film", "award", "Won"),
        ("no", "film", "award", "Nominated"),
        ("di", "person", "film", "Director of"),
        ("he", "edition", Form.DATE, "Held"),
        ("nu", "edition", "festival", "Number of the edition"),
        ("onl", "edition", VALUE, "Mode: Online"),
        ("pa", "place", "place", "Part of"),
        ("to", "place", "", "Kind: Town"),
        ("ca", "film", Form.WORDS, "Called"),
        ("re", "event", Form.WORDS, "Remark"),
        ("pi", "article", "person", "Pictured"),
        ("pi", "person", "", "Pictured"),
        ("vi", "edition", Form.NUMBER, "Visitors"),
        ("also", "film", "", "Also evidence for"),
    ],
)
def test_two_letters_find_the_usual(whats, typed, about, wanted, label) -> None:
    assert first(whats, typed, about, wanted) in (label, label.capitalize())


def test_what_fits_the_object_stands_first_but_the_rest_is_not_hidden(whats) -> None:
    found = [one.label for one in whats.find("pr", "film", "event")]
    assert "Producer" in found
    assert first(whats, "", "film", Form.DATE) == "Date"


def test_what_was_said_last_stands_first(whats) -> None:
    editor = What(Shape.RELATION, "film_editor")
    assert first(whats, "", "film", "person", recent=[editor]) == "Film editor"
    assert first(whats, "di", "film", "person", recent=[editor]) == "Director"


def test_the_selected_words_tell_what_is_said(whats) -> None:
    assert first(whats, "", "film", "person", hints="Mehdi Motahhar is the producer") == "Producer"
    assert first(whats, "", "film", "person", hints="directed by Hamed Hadian") == "Director"
    assert first(whats, "on", "edition", VALUE, hints="which will be held online") == "Mode: Online"


def test_both_sides_of_a_role(whats) -> None:
    person = whats.fitting("person", What(Shape.RELATION, "director", inverse=True))
    assert person.takes.kinds == ("film",)
    assert not person.takes.words, "who is only given in words is stated from the film"
    film = whats.fitting("film", What(Shape.RELATION, "director"))
    assert set(film.takes.kinds) == set(AGENTS)
    assert film.takes.words


def test_subject_of_is_offered_once(whats) -> None:
    offered = [one for one in whats.of_kind("person") if one.label == "Subject of"]
    assert [one.what for one in offered] == [What(Shape.RELATION, "subject_of")]
    assert offered[0].takes.words


def test_persian_english_and_the_wrong_layout(persian, whats) -> None:
    assert first(persian, "کار", "film", "person") == "کارگردان"
    assert first(persian, "di", "film", "person") == "کارگردان"
    assert first(persian, ";hv", "film", "person") == "کارگردان", "کار typed under the English layout"
    assert first(whats, "یه", "film", "person") == "Director", "di typed under the Persian layout"
    assert "فیلم" in as_if_typed_elsewhere("tdgl")
    assert as_if_typed_elsewhere("123") == ()


def test_nothing_is_found_for_nonsense(whats) -> None:
    assert whats.find("qqqq", "film") == ()


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_everything_that_is_offered_has_words_and_is_offered_once(whats, kind) -> None:
    offered = whats.of_kind(kind)
    assert offered
    assert all(one.label and one.english for one in offered)
    assert len({one.what for one in offered}) == len(offered)
    assert len({one.what.key for one in offered}) == len(offered)
    stated = {one.what.code for one in offered if one.what.shape is Shape.VALUE}
    assert stated == (set() if kind == "article" else set(fields_of(kind) if kind in _WITH_FIELDS else ()))


_WITH_FIELDS = {kind for kind in RECORD_KINDS if kind != "article"}


def test_the_letters_name_kinds_that_exist() -> None:
    forms = {str(form) for form in Form} | {"", VALUE}
    assert all(letter.wanted in forms | set(RECORD_KINDS) for letter in LETTERS.values())
    assert len(LETTERS) == len(set(LETTERS))
