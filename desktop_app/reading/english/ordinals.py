"""Ordinals of editions: "38th", "forty-third", "inaugural", "now in its fifth year"."""

import re
from typing import NamedTuple

from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story

_FIGURES = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)")
_ROMAN = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


_TENS = frozenset(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
_WORDS = frozenset(w.ORDINAL_WORDS) | _TENS


class Ordinal(NamedTuple):
    """An ordinal: tokens (the last left out) and number; words that are no figures are kept as printed."""

    first: int
    last: int
    number: int


def ordinal_at(story: Story, i: int) -> Ordinal | None:
    """Return the ordinal that begins at a token, or None."""
    low = story.tokens.low
    if not 0 <= i < len(low):
        return None
    if low[i][:1].isalpha() and low[i] not in _WORDS:
        return _roman_at(story, i)
    figures = _FIGURES.fullmatch(low[i])
    if figures:
        return Ordinal(i, i + 1, int(figures[1])) if 0 < int(figures[1]) <= 200 else None
    number = w.ORDINAL_WORDS.get(low[i])
    if number is None:
        if low[i] in _TENS and i + 1 < len(low):
            number = w.ORDINAL_WORDS.get(f"{low[i]}-{low[i + 1]}")
            return Ordinal(i, i + 2, number) if number else None
        return None
    return Ordinal(i, i + 1, number)


def _roman_at(story: Story, i: int) -> Ordinal | None:
    """Return the ordinal that a Roman number is, of at least two letters: "the XVII Andean Film Festival"."""
    word = story.tokens.words(i, i + 1)
    if len(word) < 2 or word[0] not in "IVXL" or not word.isupper() or not _ROMAN.fullmatch(word):
        return None
    if not story.on("edition.roman"):
        return None
    values = [_ROMAN_VALUES[sign] for sign in word]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return Ordinal(i, i + 1, sum(-one if one < after else one for one, after in pairs))


def ordinal_before(story: Story, i: int) -> Ordinal | None:
    """Return the ordinal that ends right before a token, or None."""
    if i >= 2 and story.tokens.low[i - 2] in _TENS:
        two = ordinal_at(story, i - 2)
        if two is not None and two.last == i:
            return two
    return ordinal_at(story, i - 1)


def is_year(word: str) -> bool:
    """Whether a word is the year label of an edition."""
    return _YEAR.fullmatch(word) is not None
