"""Match keys: which spellings of a name meet, and which stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import match_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Mohand Alaqabi", "Mohand al-Aqabi", "Mohand Al Aqabi", "MOHAND AL‑AQABI"),
        ("Shojaei Fard", "Shojaeifard", "Shojaei-Fard", "Shojaei‌Fard"),
        ("Ali Reza", "Alireza", "Ali-Reza"),
        ("El Sayed", "el-Sayed", "Elsayed"),
        ("Sha'bi", "Sha’bi", "Shaʿbi", "Shabi"),
        ("Łukasz Żal", "Lukasz Zal"),
        ("مهند العقابي", "مهند عقابی"),
        ("علي رضا", "علی‌رضا", "علیرضا"),
        ("شجاعی فرد", "شجاعى‌فرد", "شجاعیفرد"),
        ("18th Festival", "۱۸th festival"),
    ],
)
def test_spellings_of_one_name_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({match_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ali", "I"),
        ("Alan", "An"),
        ("Elham", "Ham"),
        ("Hadian", "Hadiani"),
        ("الهه", "هه"),
        ("ندیم", "نادیم"),
    ],
)
def test_different_names_keep_their_keys(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


def test_names_that_meet_although_they_differ() -> None:
    """The documented price of forgetting articles."""
    assert match_key("Al Pacino") == match_key("Pacino")
    assert match_key("Albert") == match_key("Bert")
    assert match_key("الهام") == match_key("هام")


@pytest.mark.parametrize("name", ["al", "Al-El", "ال", "!!!", "…", " ", "\u200f", "‘", "🎬", "\u200c", "\u0301"])
def test_a_name_of_articles_or_signs_still_has_a_key(name: str) -> None:
    assert match_key(name) != ""


def test_the_empty_name_has_the_empty_key() -> None:
    assert match_key("") == ""


@given(st.text(min_size=1))
def test_no_name_has_an_empty_key(name: str) -> None:
    assert match_key(name) != ""


WORD_WITHOUT_ARTICLE = st.text("bcdfghijkmnopqrstuvwxyz", min_size=1, max_size=8)


@given(st.lists(WORD_WITHOUT_ARTICLE, min_size=1, max_size=4), st.sampled_from([" ", "-", " - ", "\u200c", "’"]))
def test_what_parts_the_words_does_not_matter(parts: list[str], between: str) -> None:
    assert match_key(between.join(parts)) == "".join(parts)
