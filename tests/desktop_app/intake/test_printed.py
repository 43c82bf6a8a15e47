"""Lines of dates: what one holds is the same wherever it stands, and is read once."""

import pytest

from desktop_app.intake.paragraphs import Span
from desktop_app.intake.printed import DateLine, date_line

LINES = (
    "16 November 2020",
    "Tehran Times | 16 November 2020, 18:30 GMT | Print edition",
    "Updated: 5 May 2021",
    "Published 3 May 2021 - Updated 5 May 2021",
    "تهران | ۱۵ فروردین ۱۴۰۲ - ۱۲:۳۰",
    "Nothing but 12 words",
)


def at(text: str, words: str) -> DateLine | None:
    start = text.index(words)
    return date_line(text, Span(start, start + len(words)))


@pytest.mark.parametrize("words", LINES)
@pytest.mark.parametrize("around", ["{}", "A headline\n\n{}\n\nText.", "A\r\n{}\r\nB"])
def test_a_line_is_read_the_same_wherever_it_stands(words: str, around: str) -> None:
    text = around.format(words)
    start = text.index(words)
    alone, found = date_line(words, Span(0, len(words))), at(text, words)
    if alone is None:
        assert found is None
        return
    assert found is not None
    assert [one.span.of(text) for one in found.candidates] == [one.span.of(words) for one in alone.candidates]
    assert [one.span.start - start for one in found.candidates] == [one.span.start for one in alone.candidates]
    assert [(one.value, one.time, one.zone, one.role) for one in found.candidates] == [
        (one.value, one.time, one.zone, one.role) for one in alone.candidates
    ]
    assert [one.of(text) for one in found.others] == [one.of(words) for one in alone.others]


def test_what_follows_on_the_line_may_tell_the_zone() -> None:
    words = "16 November 2020, 18:30"
    there = at(f"{words}\nGMT", words)
    assert there is not None
    assert there.candidates[0].zone == ""
    before = at(f"{words} GMT", words)
    assert before is not None
    assert before.candidates[0].zone == "GMT"
