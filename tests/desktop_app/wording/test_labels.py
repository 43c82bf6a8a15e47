"""Labels among other words."""

from unicodedata import bidirectional

import pytest

from desktop_app.directions import FIRST_STRONG, POP, RIGHT_TO_LEFT, isolate, sentence_in, without_marks
from desktop_app.wording.labels import inside_of, name_only, parts, shown
from desktop_app.wording.wording import Wording


@pytest.mark.parametrize(
    ("label", "name", "inside"),
    [
        ("Letters (R. Tindel, 2023)", "Letters", "R. Tindel, 2023"),
        ("Main competition (12th Lantern (2024))", "Main competition", "12th Lantern (2024)"),
        ("Harbour Cinema", "Harbour Cinema", ""),
        ("(untitled)", "(untitled)", ""),
        ("Odd)", "Odd)", ""),
        ("f(x)", "f(x)", ""),
    ],
)
def test_parts(label: str, name: str, inside: str) -> None:
    assert parts(label) == (name, inside)


def test_a_section_does_not_say_its_edition_twice() -> None:
    assert inside_of("Main competition (12th Lantern (2024))", "12th Lantern (2024)") == "Main competition"
    assert inside_of("Golden Lantern (Lantern)", "12th Lantern (2024)") == "Golden Lantern"
    assert inside_of("Golden Lantern (Critics)", "12th Lantern (2024)") == "Golden Lantern (Critics)"


def test_each_part_keeps_its_direction() -> None:
    assert (
        shown("دوازده بادبادک (N. Arghavandi, 2024)")
        == f"{isolate('دوازده بادبادک')} ({isolate('N. Arghavandi, 2024')})"
    )
    assert shown("Letters (2023)") == "Letters (2023)"
    assert without_marks(shown("دوازده بادبادک (2024)")) == "دوازده بادبادک (2024)"


def test_name_only() -> None:
    assert name_only("Dara Kiavand (Director, 1970–)") == "Dara Kiavand"


def test_joined_parts_read_like_their_window_inside_an_isolate_too() -> None:
    date_and_time = Wording("fa").joined(["۲۶ آبان ۱۴۰۳", "۱۸:۲۰"])
    assert reads_right_to_left_outside_isolates(date_and_time), "the time would stand before the day"
    assert without_marks(date_and_time) == "۲۶ آبان ۱۴۰۳، ۱۸:۲۰"
    assert Wording("en").joined(["4 March 2024", "18:20"]) == "4 March 2024, 18:20"


def reads_right_to_left_outside_isolates(text: str) -> bool:
    """Return what a first-strong isolate around *text* finds: it passes over those inside."""
    depth = 0
    for sign in text:
        depth += (sign == FIRST_STRONG) - (sign == POP)
        if not depth and bidirectional(sign) in ("R", "AL"):
            return True
    return False


def test_a_sentence_that_begins_with_a_word_of_another_ends_where_its_window_ends() -> None:
    sentence = "«Bruno Askel» در سطل زباله است."
    assert sentence_in(sentence, True) == RIGHT_TO_LEFT + sentence
    assert sentence_in(sentence, False) == sentence
    assert sentence_in("در سطل زباله است.", True) == "در سطل زباله است."
    assert sentence_in("Nothing was changed.", True) == "Nothing was changed.", "not translated: as it reads"


def test_a_label_without_latin_words_has_the_digits_of_the_window() -> None:
    edition = "جشنواره فیلم کوتاه نیلوان 7 (1404)"
    assert without_marks(Wording("fa").label(edition)) == "جشنواره فیلم کوتاه نیلوان ۷ (۱۴۰۴)"
    assert without_marks(Wording("ar").label(edition)) == "جشنواره فیلم کوتاه نیلوان ٧ (١٤٠٤)"
    assert Wording("en").label(edition) == edition
    mixed = "دوازده بادبادک (N. Arghavandi, 2024)"
    assert without_marks(Wording("fa").label(mixed)) == mixed
    assert Wording("fa").label("Letters (2023)") == "Letters (2023)"
