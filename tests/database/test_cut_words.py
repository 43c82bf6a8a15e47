"""The words within frames on pages: in their order, each once, with what stands between them and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.cut_words import Frame, check_frame, cut_words, is_cut_out
from database.drafts import PageDraft
from database.errors import InputProblem

WORDS = ["One", "two", "three", "four", "five", "six"]
LEFT, RIGHT = (0.0, 0.0, 0.5, 1.0), (0.5, 0.0, 0.5, 1.0)


def page(text: str, places: list[tuple[float, float]], number: int = 1, file: int = 7) -> PageDraft:
    boxes, at = [], 0
    for word, (x, y) in zip(text.split(), places, strict=True):
        at = text.index(word, at)
        boxes.append((at, at + len(word), x, y, 0.1, 0.02))
        at += len(word)
    return PageDraft(number, 0, len(text), 600, 800, tuple(boxes), "ocr", file)


TEXT = "One two\nthree\n\nfour five\n\nsix"
PAGE = page(TEXT, [(0.1, 0.1), (0.3, 0.1), (0.1, 0.2), (0.6, 0.1), (0.8, 0.1), (0.1, 0.5)])


def test_what_stands_between_words_stays_and_what_is_left_out_makes_a_paragraph() -> None:
    found = cut_words(TEXT, [PAGE], [Frame(7, 1, LEFT)])
    assert found.text == "One two\nthree\n\nsix"
    [made] = found.pages
    assert (made.start, made.end, made.attachment, made.number, made.read_by) == (0, len(found.text), 0, 1, "ocr")
    assert [found.text[box[0] : box[1]] for box in made.boxes] == ["One", "two", "three", "six"]
    assert made.boxes[-1][2:] == (0.1, 0.5, 0.1, 0.02)
    assert found.carried(*span("three")) == (8, 13)
    assert found.carried(*span("four")) is None
    assert found.carried(TEXT.index("three"), len(TEXT)) is None, "its words are not together any more"


def span(word: str) -> tuple[int, int]:
    return TEXT.index(word), TEXT.index(word) + len(word)


def test_a_word_left_out_within_a_paragraph_leaves_it_one() -> None:
    text = "One two three"
    one = page(text, [(0.1, 0.1), (0.9, 0.1), (0.2, 0.1)])
    assert cut_words(text, [one], [Frame(7, 1, LEFT)]).text == "One three"


def test_frames_go_on_in_their_order_and_no_word_comes_twice() -> None:
    frames = [Frame(7, 1, RIGHT), Frame(7, 1, (0.0, 0.0, 1.0, 1.0)), Frame(7, 2, LEFT), Frame(8, 1, LEFT)]
    found = cut_words(TEXT, [PAGE], frames)
    assert found.text == "four five\n\nOne two\nthree\n\nsix"
    assert [one.attachment for one in found.pages] == [0, 1], "pages without words have no row"


@given(st.lists(st.tuples(st.floats(0, 0.9), st.floats(0, 0.9)), min_size=6, max_size=6), st.floats(0.05, 0.95))
def test_two_frames_that_share_a_page_share_its_words(places: list[tuple[float, float]], at: float) -> None:
    text = " ".join(WORDS)
    frames = [Frame(7, 1, (0.0, 0.0, at, 1.0)), Frame(7, 1, (at, 0.0, 1.0 - at, 1.0))]
    one = page(text, places)
    found = cut_words(text, [one], frames)
    assert sorted(found.text.split()) == sorted(WORDS)
    for made in found.pages:
        assert all(made.start <= box[0] < box[1] <= made.end for box in made.boxes)
        for box in made.boxes:
            word = found.text[box[0] : box[1]]
            assert word in WORDS
            was = text.index(word), text.index(word) + len(word)
            assert found.carried(*was) == box[:2]


@pytest.mark.parametrize(
    "frame", [(0, 0, 0, 0.5), (0.5, 0, 0.6, 0.5), (-0.1, 0, 0.5, 0.5), (0, 0.9, 0.1, 0.2), (0, 0, float("nan"), 1)]
)
def test_a_frame_without_a_size_or_beyond_the_page_is_refused(frame: tuple[float, float, float, float]) -> None:
    with pytest.raises(InputProblem, match="not within the page"):
        check_frame(frame)


def test_what_was_cut_out_is_told_from_what_was_cropped() -> None:
    assert is_cut_out(3, 3, 0.1)
    assert not is_cut_out(None, None, 0.1)
    assert not is_cut_out(1, 48, 0.1)
    assert not is_cut_out(3, 3, None)
