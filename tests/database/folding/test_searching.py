"""Folding for search: pairs that must meet, and the agreement with SQLite's full-text index."""

import sys
import unicodedata
from collections import defaultdict

import pysqlite3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import fold, fold_with_offsets, joined_words, words

ANY_TEXT = st.text(st.characters(codec="utf-8"))
LIKELY_TEXT = st.text(
    st.sampled_from("aZé’' -.ıİßæØŁ\u0301\u200c\u200d\u200f\u0640\u064eيیكکآأۀةؤئ۱۲٣3ﷲﻻ½…\u00a0\u00ad😀한")
)

PAIRS = [
    ("Núñez", "nunez"),
    ("Grønning", "gronning"),
    ("Łódź", "lodz"),
    ("ISTANBUL", "istanbul"),
    ("İstanbul", "istanbul"),
    ("ışık", "isik"),
    ("Straße", "STRASSE"),
    ("Ærø", "aero"),
    ("Đorđe", "dorde"),
    ("Þór Œuvre", "thor oeuvre"),
    ("Cinéma Vérité", "Cine\u0301ma Ve\u0301rite\u0301"),
    ("ﬁlm", "film"),
    ("Ｆｉｌｍ", "film"),
    ("Qurʼān ʿAbbās", "Quran Abbas"),
    ("كتاب", "کتاب"),
    ("علي", "علی"),
    ("مصطفى", "مصطفی"),
    ("مسئول", "مسیول"),
    ("كِتَابٌ", "کتاب"),
    ("ســـينما", "سینما"),
    ("جشنوارهٔ", "جشنواره"),
    ("جشنوارۀ", "جشنواره"),
    ("قناة", "قناه"),
    ("أحمد إبراهيم آمال", "احمد ابراهیم امال"),
    ("مؤسسة", "موسسه"),
    ("۱۳۹۹ ١٣٩٩", "1399 1399"),
    ("ﺳﻴﻨﻤﺎ", "سینما"),
    ("می‌شود", "می شود"),
    ("فیلم\u00adساز", "فیلمساز"),
    ("\u2068فیلم\u2069\u200f", "فیلم"),
    ("ڕۆژ", "روژ"),
    ("Iran’s", "Iran's"),
    ("“film”", '"film"'),
    ("1980–1988", "1980-1988"),
    ("Hashd\u00a0al\u2011Shaabi", "Hashd al-Shaabi"),
    ("Ёлка й", "елка и"),
    ("ΣΊΣΥΦΟΣ", "σισυφος"),
]


@pytest.mark.parametrize(("written", "typed"), PAIRS)
def test_spellings_fold_alike(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(("one", "other"), [("میشود", "می‌شود"), ("گفتگو", "گفت‌وگو"), ("پل", "بل"), ("گل", "کل")])
def test_words_that_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_one_piece_forms_of_words_with_non_joiners() -> None:
    assert joined_words("می‌شود و مي‌شود، کتاب‌خانه‌ها؛ فیلم \u200c") == ["میشود", "کتابخانهها"]
    assert joined_words("plain words") == []


def test_every_character_folds_to_something_final() -> None:
    """Closure: the folded form of each code point folds to itself, is lower case and composes nothing."""
    for code in range(sys.maxunicode + 1):
        folded = fold(chr(code))
        assert fold(folded) == folded == folded.lower(), hex(code)
        outside = [one for one in folded if one > "\x7f"]
        assert all(
            unicodedata.category(one)[0] in "LN" or unicodedata.category(one) in ("Co", "Cn") for one in outside
        ), hex(code)


@given(ANY_TEXT | LIKELY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | LIKELY_TEXT)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)


@given(ANY_TEXT | LIKELY_TEXT, ANY_TEXT | LIKELY_TEXT)
def test_a_text_folds_as_its_pieces_do(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(ANY_TEXT | LIKELY_TEXT)
def test_offsets_belong_to_the_same_folded_text(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded)
    assert offsets == sorted(offsets)
    for place, character in zip(offsets, folded, strict=True):
        assert character in fold(text[place])


def test_offsets_point_at_the_original_characters() -> None:
    folded, offsets = fold_with_offsets("Straße كِتاب")
    assert folded == "strasse کتاب"
    assert offsets == [0, 1, 2, 3, 4, 4, 5, 6, 7, 9, 10, 11]


class Index:
    """A full-text table as SQLite builds it, with the words it holds."""

    def __init__(self) -> None:
        self.connection = pysqlite3.connect(":memory:")
        self.connection.execute("create virtual table press using fts5(body, tokenize='unicode61 remove_diacritics 0')")
        self.connection.execute("create virtual table held using fts5vocab(press, 'instance')")

    def add(self, rows: list[str]) -> None:
        self.connection.executemany("insert into press(rowid, body) values (?, ?)", enumerate(rows))

    def words(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        query = "select doc, term from held order by doc, offset"
        for row, term in self.connection.execute(query):
            found[row].append(term)
        return found


def tokens(text: str) -> list[str]:
    index = Index()
    index.add([text])
    found = index.words()[0]
    index.connection.close()
    return found


@given(ANY_TEXT.filter(lambda text: "\0" not in text) | LIKELY_TEXT)
def test_words_are_those_of_the_full_text_index(text: str) -> None:
    assert words(text) == tokens(fold(text))


def test_every_character_is_a_word_here_exactly_when_the_index_says_so() -> None:
    """All of Unicode, each between two letters: part of their word, or a border."""
    codes = [code for code in range(1, sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]
    finals = sorted({*fold(" ".join(map(chr, codes)))})
    # Some hundreds in a row: with a row of its own for each it takes twice as long.
    rows = [" ".join(f"q{one}q" for one in finals[first : first + 256]) for first in range(0, len(finals), 256)]
    index = Index()
    index.add(rows)
    found = index.words()
    index.connection.close()
    wrong = [piece for place, row in enumerate(rows) if found[place] != words(row) for piece in row.split(" ")]
    assert [piece for piece in wrong if tokens(piece) != words(piece)] == []
    assert wrong == []


@pytest.mark.parametrize(("written", "typed"), [pair for pair in PAIRS if words(pair[1])])
def test_the_index_finds_the_word_by_the_other_spelling(written: str, typed: str) -> None:
    index = Index()
    index.add([fold(f"before {written} after"), fold("before after")])
    question = '"' + " ".join(words(typed)) + '"'
    hits = index.connection.execute("select rowid from press where press match ?", (question,)).fetchall()
    index.connection.close()
    assert hits == [(0,)]
