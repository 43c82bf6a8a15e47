"""Marks and snippets: the original words are marked, whatever their spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import words
from database.search import marks
from database.search.marks import ELLIPSIS, find_folded, find_typed, snippet

FILLER = "Some other words follow here. "


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("A film from Łódź, lodz.", ["lodz"], ["Łódź", "lodz"]),
        ("Festival and festivals", ["festival"], ["Festival"]),
        ("Festival and festivals", ["festival*"], ["Festival", "festivals"]),
        ("Hashd al-Shaabi met", ["al-Shaabi"], ["al", "Shaabi"]),
        ("كِتابٌ و کتاب", ["کتاب"], ["كِتابٌ", "کتاب"]),
        ("او می‌شود و می شود", ["می", "شود"], ["می", "شود", "می", "شود"]),
        ("او می‌شود", ["میشود"], ["می‌شود"]),
        ("او نمی‌شود", ["شود"], ["شود"]),
        ("سال ۱۳۹۹", ["1399"], ["۱۳۹۹"]),
        ("Cine\u0301ma.", ["cinema"], ["Cine\u0301ma"]),
        ("No hit", ["film"], []),
        ("No question", [], []),
        ("No question", ["*", "!!"], []),
    ],
)
def test_find_folded(text: str, query: list[str], marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_folded(text, query)] == marked


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Festival and festivals", "festiv", ["Festival", "festivals"]),
        ("A film from Łódź, filmed.", "FILM", ["film", "filmed"]),
        ("Photograph", "graph", ["graph"]),
        ("The long\n ferry, a Long Ferry.", "long ferry", ["long\n ferry", "Long Ferry"]),
        ("او می‌شود", "میشو", ["می‌شود"]),
        ("سال ۱۳۹۹", "1399", ["۱۳۹۹"]),
        ("Cine\u0301ma vérité", "cinema verit", ["Cine\u0301ma vérit"]),
        ("a. b (c) a+b", "a+b", ["a+b"]),
        ("no", "", []),
        ("no", " * ", []),
        ("no", "yes", []),
    ],
)
def test_find_typed(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_typed(text, typed)] == marked


def test_a_long_text_is_looked_through_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Long ferry of Łódź. " * 300
    whole = find_typed(text, "lodz")
    monkeypatch.setattr(marks, "_PIECE", 64)
    assert find_typed(text, "lodz") == whole
    assert len(whole) == 300
    assert len(find_typed(text, "ferry", most=10)) == 10


def test_the_window_with_most_different_words_is_shown() -> None:
    text = f"The festival opened. {FILLER * 12}A director came to the festival from Łódź. {FILLER * 12}"
    found = snippet(text, ["festival", "director", "lodz"], width=100)
    assert [found.text[start:end] for start, end in found.marks] == ["director", "festival", "Łódź"]
    assert found.text.startswith(ELLIPSIS)
    assert found.text.endswith(ELLIPSIS)


def test_without_a_hit_the_beginning_is_shown() -> None:
    found = snippet("First line.\n\n" + FILLER * 12, ["absent"], width=40)
    assert found.text == "First line. Some other words follow" + ELLIPSIS
    assert found.marks == ()


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    found = snippet("  A film\r\n\r\n\tfrom  Łódź\n", ["lodz"])
    assert found.text == "A film from Łódź"
    assert found.marks == ((12, 16),)


def test_a_word_longer_than_the_width_is_cut() -> None:
    found = snippet("see " + "x" * 300 + " end", ["x*"], width=50)
    (mark,) = found.marks
    assert len(found.text) <= 52
    assert set(found.text[slice(*mark)]) == {"x"}


TEXTS = st.lists(
    st.sampled_from(["film", "Film,", "فيلم", "می‌شود", "Łódź", "\n", "  ", "a", "ﷺ", "x" * 30, "كِتاب", "…", "½"])
).map(" ".join)
QUERIES = st.lists(st.sampled_from(["film", "فیلم", "میشود", "شود", "lod*", "x*", "کتاب", "1", "الله*", "a"]))


@given(TEXTS | st.text(), QUERIES)
def test_marks_are_ordered_words_of_the_query(text: str, query: list[str]) -> None:
    end_before = 0
    for start, end in find_folded(text, query):
        assert end_before <= start < end <= len(text)
        assert words(text[start:end])
        end_before = end


@given(TEXTS | st.text(), QUERIES, st.integers(10, 80))
def test_a_snippet_is_a_piece_of_the_text_with_its_marks(text: str, query: list[str], width: int) -> None:
    found = snippet(text, query, width)
    assert len(found.text) <= width + 2
    piece = found.text.removeprefix(ELLIPSIS).removesuffix(ELLIPSIS)
    assert piece.strip(ELLIPSIS) in " ".join(text.split()) or not piece
    assert bool(found.marks) == bool(find_folded(text, query))
    for start, end in found.marks:
        assert 0 <= start < end <= len(found.text)
        assert found.text[start:end].strip() == found.text[start:end]


def test_a_very_long_text_is_looked_at_piece_by_piece() -> None:
    text = FILLER * 10_000 + "Here stands the zebra. " + FILLER * 10_000
    found = snippet(text, ("zebra",))
    assert (found.text[0], found.text[-1]) == (ELLIPSIS, ELLIPSIS)
    assert [found.text[start:end] for start, end in found.marks] == ["zebra"]
    assert snippet(text, ("giraffe",)).text.startswith("Some other words")
