"""Whatever a text holds, it is read in bounded time and without an exception."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.dates import DateValue
from desktop_app.reading.lists import lists_of
from desktop_app.reading.reader import LONGEST, read_text, tell

DAY = DateValue.of("2025-03-16")
PIECES = (
    *("“", "”", "«", "»", '"', "'", "’s", "(", ")", ",", ".", ":", "–", "\n", "\n\n", " ", "‏", "‎", "\u202e", "\x00"),
    *("\ufffd", "\u200c", "the", "The", "of", "and", "by", "for", "film", "Film", "Festival", "festival", "43rd"),
    *(
        "Award",
        "best",
        "director",
        "won",
        "Golden",
        "Lantern",
        "Shirin",
        "Barzavand",
        "Paper",
        "Harbour",
        "in",
        "Cannes",
    ),
    *("2024", "8-15", "December", "directed", "written", "starring", "edition", "Iran", "Institute", "went", "to", "a"),
    *("فیلم", "جشنواره", "جایزه", "بهترین", "ساخته", "مهرجان", "للمخرج", "جائزة", "أفضل", "الدورة", "و", "شد", "علی"),
    *("الـ", "ال", "²", "46", "XIV"),
    *("e\u0301", "İ", "ß", "ﷺ", "𝔘", "🎬", "Ⅻ", "مسابقةُ", "x" * 40, "A.", "U.S."),
)


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(["", " "]), st.sampled_from(["", "en", "fa"]))
@settings(max_examples=250, deadline=None)
def test_nothing_brings_it_down(pieces, joint, language) -> None:
    text = joint.join(pieces)
    story = tell(text, language=language, published=DAY)
    for one in story.suggestions():
        assert 0 <= one.start < one.end <= len(text)
        assert 0 < one.confidence <= 1
        assert all(need < one.number or not one.is_statement for need in one.needs)
    for items in lists_of(story).values():
        for item in items:
            assert all(text[p["start"] : p["end"]] == p["exact"] for p in item["passages"])


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_at_all(text) -> None:
    read_text(text, published=DAY)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0.5),
        ("“" * 10_000, 3),
        ("“Paper” " * 5_000, 6),
        ('"' * 10_001, 3),
        ("word " * 20_000, 3),
        ("Name Other " * 10_000, 6),
        ("Festival " * 5_000, 4),
        ("of the " * 10_000, 3),
        ("a-" * 30_000, 3),
        ("(" * 20_000, 3),
        ("، " * 20_000, 3),
        ("جشنواره " * 8_000, 4),
        ("علی " * 8_000, 4),
        ("won the award for best film " * 2_000, 8),
        ("December 8 to " * 3_000, 8),
        ("\u202e\u2066 " * 10_000, 3),
    ],
    ids=lambda value: repr(value[:12]) if isinstance(value, str) else None,
)
def test_much_of_the_same_takes_no_longer_than_its_length(text, seconds) -> None:
    begin = time.process_time()
    read_text(text, published=DAY)
    assert time.process_time() - begin < seconds


def test_an_enormous_text_is_read_as_far_as_is_said() -> None:
    text = "x" * (2 << 20)
    read = read_text(text)
    assert not read.complete
    assert len(text) > LONGEST
