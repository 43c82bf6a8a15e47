"""What an identifier looks like, with its check digit; every wrong digit is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.identifiers import (
    IdentifierProblem,
    check_11_2,
    check_37_36,
    check_issn,
    checked,
    recognised,
)


@pytest.mark.parametrize(
    ("scheme", "typed", "stored"),
    [
        ("wikidata", "q42", "Q42"),
        ("wikidata", "https://www.wikidata.org/wiki/Q42", "Q42"),
        ("imdb", "tt0111161", "tt0111161"),
        ("imdb", "https://www.imdb.com/title/tt0111161/?ref_=x", "tt0111161"),
        ("imdb", "NM0000206", "nm0000206"),
        # Examples of the registries.
        ("eidr", "10.5240/7791-8534-2C23-9030-8610-5", "10.5240/7791-8534-2C23-9030-8610-5"),
        ("eidr", "https://doi.org/10.5240/7791-8534-2c23-9030-8610-5", "10.5240/7791-8534-2C23-9030-8610-5"),
        ("isan", "ISAN 0000-0000-D07A-0090-Q-0000-0000-X", "0000-0000-D07A-0090-Q-0000-0000-X"),
        ("isan", "0000-0000-D07A-0090-Q", "0000-0000-D07A-0090-Q"),
        ("isan", "00000000D07A009000000000", "0000-0000-D07A-0090-0000-0000"),
        ("isan", "0000 0000 D07A 0090", "0000-0000-D07A-0090"),
        ("viaf", "https://viaf.org/viaf/24604287/", "24604287"),
        ("isni", "0000 0001 2103 2683", "0000000121032683"),
        ("isni", "https://isni.org/isni/000000012146438X", "000000012146438X"),
        ("geonames", "https://www.geonames.org/112931/tehran.html", "112931"),
        ("issn", "03178471", "0317-8471"),
        ("issn", "ISSN 2434-561x", "2434-561X"),
        ("call_number", "  Box 12 /  3 ", "Box 12 / 3"),
        ("other", "anything", "anything"),
    ],
)
def test_it_is_stored_as_its_scheme_writes_it(scheme, typed, stored):
    assert checked(scheme, typed) == stored
    assert checked(scheme, stored) == stored


@pytest.mark.parametrize(
    ("scheme", "typed", "says"),
    [
        ("wikidata", "42", "Q42"),
        ("wikidata", "Q0", "Q42"),
        ("imdb", "tt12", "seven digits"),
        ("eidr", "10.5240/7791-8534-2C23-9030-8610-6", "would be 5"),
        ("eidr", "10.1000/182", "five groups"),
        ("isan", "0000-0000-D07A-0090-R", "would be Q"),
        ("isan", "0000-0000-D07A-0090-Q-0000-0000-Y", "would be X"),
        ("isan", "none", "four groups"),
        ("viaf", "24 604", "digits only"),
        ("isni", "0000 0001 2103 2684", "would be 3"),
        ("isni", "12", "sixteen"),
        ("geonames", "Tehran", "digits only"),
        ("issn", "0317-8472", "would be 1"),
        ("issn", "0317", "eight digits"),
        ("call_number", "x" * 201, "too long"),
    ],
)
def test_what_is_wrong_is_said_with_what_is_right(scheme, typed, says):
    with pytest.raises(IdentifierProblem, match=says):
        checked(scheme, typed)


@pytest.mark.parametrize(("kind", "letters"), [("film", "tt"), ("person", "nm"), ("organisation", "co")])
def test_imdb_tells_kinds_apart(kind, letters):
    assert checked("imdb", f"{letters}0111161", kind)
    wrong = "nm" if letters == "tt" else "tt"
    with pytest.raises(IdentifierProblem, match=f"begins with {letters}"):
        checked("imdb", f"{wrong}0111161", kind)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://www.wikidata.org/wiki/Q42", ("wikidata", "Q42")),
        ("tt0111161", ("imdb", "tt0111161")),
        ("ISSN 0317-8471", ("issn", "0317-8471")),
        ("ISSN 0317-8472", None),
        ("24604287", None),
        ("Box 12", None),
        ("", None),
    ],
)
def test_a_pasted_address_says_its_scheme(text, found):
    assert recognised(text) == found


HEX = "0123456789ABCDEF"


@given(st.text(HEX, min_size=20, max_size=20), st.integers(0, 19), st.sampled_from(HEX))
def test_one_wrong_sign_of_an_eidr_is_noticed(signs, at, other):
    def eidr(signs, check):
        return "10.5240/" + "-".join(signs[n : n + 4] for n in range(0, 20, 4)) + "-" + check

    check = check_37_36(signs)
    assert checked("eidr", eidr(signs, check)) == eidr(signs, check)
    changed = signs[:at] + other + signs[at + 1 :]
    if changed != signs:
        with pytest.raises(IdentifierProblem):
            checked("eidr", eidr(changed, check))


@given(st.text("0123456789", min_size=15, max_size=15), st.integers(0, 14), st.sampled_from("0123456789"))
def test_one_wrong_digit_of_an_isni_and_an_issn_is_noticed(digits, at, other):
    changed = digits[:at] + other + digits[at + 1 :]
    assert checked("isni", digits + check_11_2(digits))
    short, other_short = digits[:7], changed[:7]
    assert checked("issn", short + check_issn(short))
    if changed != digits:
        with pytest.raises(IdentifierProblem):
            checked("isni", changed + check_11_2(digits))
    if short != other_short:
        with pytest.raises(IdentifierProblem):
            checked("issn", other_short + check_issn(short))


@given(st.sampled_from(["wikidata", "imdb", "eidr", "isan", "viaf", "isni", "geonames", "issn"]), st.text())
def test_any_text_is_taken_or_refused(scheme, text):
    try:
        value = checked(scheme, text)
    except IdentifierProblem:
        return
    assert checked(scheme, value) == value
    recognised(text)
