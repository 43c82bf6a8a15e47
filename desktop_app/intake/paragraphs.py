"""A text's paragraphs: ranges of code points, trimmed to the words, whatever ends the lines."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
#: Longer lines are not broken by hand or by a typewriter's margin.
_WIDEST_MARGIN = 110
_NARROWEST_MARGIN = 40
_FEWEST_BROKEN = 3
#: Signs without a width that may stand at the edge of a line: marks of direction, word joiners, byte order marks.
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\u061c\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: These, and all that counts as a blank.
_EDGES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000" + _UNSEEN
)
#: Python's own notion of lines has these, too.
_PARTS_IN_LINES = ("\x1c", "\x1d", "\x1e")
#: What it takes for the end of a line, but for the usual one.
_OTHER_ENDS = ("\r", "\v", "\f", "\x85", "\u2028", "\u2029", *_PARTS_IN_LINES)


class Span(NamedTuple):
    """A range of a text: code points from 0, end not included."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words."""
        return text[self.start : self.end]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the range without blanks and unseen signs at its edges; empty ranges lie at their start."""
    if start >= end or (text[start] not in _EDGES and text[end - 1] not in _EDGES):
        return Span(start, end)
    words = text[start:end].lstrip(_EDGES)
    start = end - len(words)
    return Span(start, start + len(words.rstrip(_EDGES)))


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs in order: those between empty lines, and lines of their own.

    Where the lines were broken at a margin they are put together again: a line is taken for broken when the first
    word of the next one would not have fitted.
    """
    lines, close = _lines(text)
    broken = _broken_at_margin(text, lines, close) if len(close) > 1 else ()
    if not broken:
        return lines
    found: list[Span] = []
    for number, line in enumerate(lines):
        if number in broken:
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return found


def _broken_at_margin(text: str, lines: list[Span], close: set[int]) -> set[int]:
    """Return the numbers of the lines that go on with the one before; few such lines are chance, not a margin."""
    # A headline or the first line below it may be longer than the margin, so only lines amid others tell it.
    amid = [lines[number - 1] for number in close if number - 1 in close]
    margin = max((line.end - line.start for line in amid), default=0)
    if not _NARROWEST_MARGIN <= margin <= _WIDEST_MARGIN:
        return set()
    continued = {number for number in close if number and _was_full(text, lines[number - 1], lines[number], margin)}
    return continued if len(continued) >= _FEWEST_BROKEN else set()


def _lines(text: str) -> tuple[list[Span], set[int]]:
    """Return the lines with words on them, and the numbers of those without an empty line above them."""
    lines: list[Span] = []
    close: set[int] = set()
    start, blank = 0, False
    cut, left_out = _cut(text)
    for line in cut:
        words = line and line.strip(_EDGES)
        if words:
            first = start if line[0] not in _EDGES else start + len(line) - len(line.lstrip(_EDGES))
            if not blank:
                close.add(len(lines))
            lines.append(Span(first, first + len(words)))
        blank = not words
        start += len(line) + left_out
    return lines, close


def _cut(text: str) -> tuple[Iterable[str], int]:
    """Return the lines of a text, and how many code points of their ends are left out behind each."""
    if not any(map(text.__contains__, _OTHER_ENDS)):
        return text.split("\n"), 1
    if not any(map(text.__contains__, _PARTS_IN_LINES)):
        return text.splitlines(keepends=True), 0
    ends = [match.end() for match in _LINE_END.finditer(text)]
    return (text[start:end] for start, end in pairwise((0, *ends, len(text)))), 0


def _was_full(text: str, line: Span, following: Span, margin: int) -> bool:
    first_word = following.of(text).split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(first_word) > margin
