"""Paragraphs are ranges of the text, also where the lines were broken at a margin."""

import textwrap

import pytest

from desktop_app.intake.paragraphs import Span, paragraphs, trimmed

LONG = (
    "The jury of the short film festival has chosen twelve titles from four hundred that were sent in this year. The "
    "screenings are to be held in two cinemas of the old town, which were built between the wars and are still in use. "
    "A third cinema is under repair, and nobody can say when it will open its doors again to those who wait for it."
)


def words(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in paragraphs(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_whatever_ends_a_line(end: str) -> None:
    assert words(f" one {end}{end}two{end}three{end}") == ["one", "two", "three"]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_lines_broken_at_a_margin_are_put_together(width: int) -> None:
    broken = textwrap.fill(LONG, width)
    heading = "Festival names its jury and tells the press in a very long headline that nobody has broken into lines"
    text = f"{heading}\n\n{broken}\n\n{broken}\n"
    assert words(text) == [heading, LONG, LONG]


def test_lines_of_their_own_stay_apart() -> None:
    text = f"{LONG}\n{LONG}\n{LONG}"
    assert words(text) == [LONG] * 3
    verse = "A short line\nAnd one that is longer\nThen a third\nAnd the last one of all"
    assert words(verse) == verse.split("\n")


def test_edges_are_trimmed_of_blanks_and_unseen_signs() -> None:
    assert trimmed("\ufeff\u200f  word\u00a0\u200e", 0, 10) == Span(4, 8)
    assert trimmed("   ", 0, 3) == Span(3, 3)
