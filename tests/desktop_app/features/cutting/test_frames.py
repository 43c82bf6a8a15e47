"""Frames and their articles: numbered, going on, walked through, kept as text; damaged text loses no good frame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.cut_words import Frame
from desktop_app.features.cutting.frames import Frames, from_json

SIDES = st.floats(0.0, 0.5)
RECTANGLES = st.tuples(SIDES, SIDES, st.floats(0.01, 0.5), st.floats(0.01, 0.5))
DRAWN = st.lists(st.tuples(st.integers(1, 3), st.integers(1, 500), RECTANGLES, st.one_of(st.none(), st.integers(0, 4))))


@given(DRAWN)
def test_frames_come_back_as_they_were(
    drawn: list[tuple[int, int, tuple[float, float, float, float], int | None]],
) -> None:
    frames = Frames()
    for file, page, rectangle, goes_on in drawn:
        frames.add(Frame(file, page, rectangle), goes_on)
    again = from_json(frames.to_json(), (1, 2, 3))
    assert [[one.frame for one in part] for part in again.articles] == [
        [one.frame for one in part] for part in frames.articles
    ]
    walked = []
    at = frames.neighbour(None, 1, (1, 2, 3))
    while at is not None and at.id not in walked:
        walked.append(at.id)
        at = frames.neighbour(at.id, 1, (1, 2, 3))
    assert len(walked) == len(drawn), "every frame is reached"
    for one in walked:
        frames.remove(one)
    assert len(frames) == 0 and frames.neighbour(None, 1, (1, 2, 3)) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"format": 2, "articles": [[[1, 1, 0, 0, 1, 1]]]}',
        '{"format": 1, "articles": [[[1, 1, 0, 0, 0, 1]]]}',
        '{"format": 1, "articles": [[[9, 1, 0, 0, 1, 1]]]}',
        '{"format": 1, "articles": [[["x"]]]}',
        '{"format": 1, "articles": [[[1, 1, 0, 0, NaN, 1]]]}',
        "[" * 100_000,
    ],
)
def test_what_is_damaged_or_gone_is_left_out(text: str) -> None:
    assert len(from_json(text, (1,))) == 0


def test_an_article_goes_with_its_last_frame() -> None:
    frames = Frames()
    first = frames.add(Frame(1, 1, (0, 0, 1, 1)))
    on = frames.add(Frame(1, 2, (0, 0, 1, 1)), 0)
    other = frames.add(Frame(1, 1, (0, 0, 0.5, 1)), 7)
    assert [frames.article_of(one) for one in (first, on, other, 99)] == [0, 0, 1, None]
    frames.remove(first)
    assert frames.article_of(other) == 1
    frames.remove(on)
    assert frames.article_of(other) == 0
