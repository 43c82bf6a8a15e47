"""Sort keys: the byte order of the keys is the order of the alphabets."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import EMPTY_SORT_KEY, sort_key

WORDS = {
    "Persian": (
        "آب آبادان آرش آفتاب ابر اراده اصفهان بابک بهار پارس پنجره تهران ثریا جام چای حافظ خانه دریا ذوق "
        "رؤیا زمان ژاله سینما شب صبح ضحی طلا ظهر عکس غزل فیلم قلم کتاب گل لاله ماه نان وطن هنر یاد"
    ),
    "Arabic": (
        "أحمد إسلام بغداد تونس جمعة حب خليل دار رسالة زيت سلام شمس صوت ضوء طريق علي غريب فيلم قدس كتاب ليل "
        "مدينة نور وردة يوم"
    ),
}

ORDERED = {
    **{language: written.split() for language, written in WORDS.items()},
    "Persian alphabet": list("ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"),
    "Kurdish letters after their neighbours": [
        "ر",
        "رێ",
        "ڕ",
        "ز",
        "ل",
        "لی",
        "ڵ",
        "م",
        "و",
        "ۆ",
        "ه",
        "ی",
        "ێ",
    ],
    "Arabic and Persian forms mixed": ["كابل", "کابوس", "كتاب", "کتابخانه", "يزد", "یک"],
    "hamza carriers": ["سوال", "سؤال", "سوالات"],
    "Polish": ["lody", "Łódź", "lot", "zal", "żal", "zebra"],
    "Turkish": ["ırmak", "İstanbul", "izmir"],
    "Scandinavian": ["Ærø", "aften", "Åland", "film", "Grønning", "gronsk", "ost", "øst"],
    "diacritics after letters": ["cote", "coté", "côte", "côté", "coter"],
    "case last": ["film", "Film", "films"],
    "numbers by value": ["2", "002b", "10", "10a", "100", "1,000", "1399", "film 2", "film 10", "filma"],
    "digits of all scripts": ["۱", "2", "٣", "۱۰", "11", "١٢"],
    "scripts": ["!", "1", "a", "z", "а", "я", "ء", "ی", "中"],
    "Russian": ["ёлка", "ель", "еще", "игра", "йод", "кино"],
    "leading signs do not count": ["“Alpha”", "...beta", "«Delta»", "(Gamma)"],
    "family names stay together": ["Hadian, Ali", "Hadian, Zahra", "Hadiani, Ali"],
    "spaces do not part": ["al-Aqaba", "Alaqabi", "Al Aqabi, Mohand", "alas"],
    "non-joiners": ["میز", "میشود", "می شود", "می‌شوند", "نان"],
    "nothing last": ["???", "1", "z", "ی", "中", ""],
}


@pytest.mark.parametrize("name", ORDERED)
def test_order(name: str) -> None:
    expected = ORDERED[name]
    shuffled = random.Random(7).sample(expected, len(expected))
    assert sorted(shuffled, key=sort_key) == expected
    keys = [sort_key(text) for text in expected]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("one", "other"), [("يك", "یک"), ("Iran’s", "Iran's"), ("سـينما", "سینما"), ("“A”", "A")])
def test_alike(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(other)


@pytest.mark.parametrize("nothing", ["", " ", "\n\t", "\u200f\u200c", "\ufeff"])
def test_a_text_without_content_has_the_key_that_comes_last(nothing: str) -> None:
    assert sort_key(nothing) == EMPTY_SORT_KEY


@given(st.text())
def test_keys_are_short_and_before_the_empty_one(text: str) -> None:
    key = sort_key(text)
    assert 0 < len(key) <= 130
    assert key <= EMPTY_SORT_KEY
    assert key == EMPTY_SORT_KEY or key[0] != 0xFF


@given(st.text())
def test_composed_and_decomposed_text_sort_alike(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(unicodedata.normalize("NFC", text))


@given(st.text("abcxyzé", max_size=20), st.text("abcxyzé", min_size=1, max_size=20))
def test_a_beginning_sorts_before_its_continuation(text: str, more: str) -> None:
    assert (sort_key(text) < sort_key(text + more)) or text == ""


@given(st.integers(0, 10**40), st.integers(0, 10**40))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    keys = sort_key(f"film {one}"), sort_key(f"film {other}")
    assert (keys[0] < keys[1]) == (one < other)
    assert (keys[0] == keys[1]) == (one == other)


@given(st.text("abcdefghijklmnopqrstuvwxyz"), st.text("abcdefghijklmnopqrstuvwxyz"))
def test_small_latin_letters_sort_as_python_sorts_them(one: str, other: str) -> None:
    if one and other:
        assert (sort_key(one[:96]) < sort_key(other[:96])) == (one[:96] < other[:96])
