"""Words of a field are found in the texts that have them folded, however they are written."""

import re

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article
from database.folding import fold, words
from database.queries.rooms import room_ids
from database.search import hit_fields

BYLINES = (
    *("Rana Idris", "RANA idris", "Rána Ídris", "Ｒａｎａ Idris", "ra\u0651na", "r\u0640ana", "ra\u200cna", "Ranaa"),
    *(
        "رانا ادریس",
        "رانا آدرىس",
        "رانـا",
        "ران\u200cا",
        "دریس",
        "λάμδα",
        "رانا ادريس",
        "رَانا",
        "Rana رانا",
        "رانا (Rana)",
        "رانا ra\u0674na",
        "Room 12",
        "Room ۱۲",
        "اتاق ١٢",
    ),
    *("O'Rana", "Rana-Idris", "Rana\u2019s", "nobody", ""),
)
QUERIES = ("λαμδα", "آدر*", "rana", "ran*", "idris", '"rana idris"', "12", "رانا", "ادریس", '"رانا rana"', "room", "s")


@pytest.fixture
def bylines(small: Catalogue) -> dict[int, str]:
    found: dict[int, str] = {}

    def make(writer: object) -> None:
        found.update((create_article(writer, {"headline": "Tide", "byline": one}), one) for one in BYLINES)

    small.write(Title("t"), make)
    return found


@pytest.mark.parametrize("query", QUERIES)
def test_words_of_a_field_are_found_however_they_are_written(
    small: Catalogue, bylines: dict[int, str], query: str
) -> None:
    def has(text: str) -> bool:
        wanted = " ".join(words(query.strip('"*')))
        return f" {wanted}{'' if query.endswith('*') else ' '}" in f" {' '.join(words(text))} "

    found = small.read(lambda c: room_ids(c, "articles", sort="added", text=f"byline:{query} headline:tide"))
    expected = [one for one, text in bylines.items() if has(text)]
    assert expected
    assert [one for one in found if one in bylines] == expected


def test_what_is_not_folded_has_no_letter_of_ascii_that_it_does_not_show() -> None:
    plain = [chr(code) for code in range(0x80, 0x2100) if re.match(f"[{hit_fields._PLAIN}]", chr(code))]
    assert len(plain) > 100
    for sign in plain:
        folded = fold(sign)
        assert folded
        assert not any(one.isascii() and one.isalnum() for one in folded), sign


def test_signs_that_are_looked_for_one_by_one_fold_to_one_sign_each() -> None:
    written = hit_fields._written()
    assert len(written) > 100
    assert all(len(sign) == 1 for sign in written)
    assert all(fold(one) == sign for sign, signs in written.items() for one in signs)


def test_a_word_of_any_length_is_looked_for(small: Catalogue, bylines: dict[int, str]) -> None:
    for long in ("ا" * 60_000, "a" * 60_000):
        assert not small.read(lambda c, long=long: room_ids(c, "articles", sort="added", text=f"byline:{long}"))
