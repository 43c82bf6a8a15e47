"""A text's paragraphs: ranges of code points, trimmed to the words, whatever ends the lines."""

import re
from dataclasses import dataclass
from itertools import pairwise

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
#: Longer lines are not broken by hand or by a typewriter's margin.
_WIDEST_MARGIN = 110
_NARROWEST_MARGIN = 40
_FEWEST_BROKEN = 3
#: Signs without a width that may stand at the edge of a line: marks of direction, word joiners, byte order marks.
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\u061c\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@dataclass(frozen=True, slots=True)
class Span:
    """A range of a text: code points from 0, end not included."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    after_blank: bool


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the range without blanks and unseen signs at its edges; empty ranges lie at their start."""
    while start < end and (text[start].isspace() or text[start] in _UNSEEN):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _UNSEEN):
        end -= 1
    return Span(start, end)


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs in order: those between empty lines, and lines of their own.

    Where the lines were broken at a margin they are put together again: a line is taken for broken when the first
    word of the next one would not have fitted.
    """
    lines = _lines(text)
    broken = _broken_at_margin(text, lines)
    found: list[Span] = []
    for number, line in enumerate(lines):
        if number in broken:
            found[-1] = Span(found[-1].start, line.span.end)
        else:
            found.append(line.span)
    return found


def _broken_at_margin(text: str, lines: list[_Line]) -> set[int]:
    """Return the numbers of the lines that go on with the one before; few such lines are chance, not a margin."""
    # A headline or the first line below it may be longer than the margin, so only lines amid others tell it.
    amid = [line for line, following in pairwise(lines) if not line.after_blank and not following.after_blank]
    margin = max((line.span.end - line.span.start for line in amid), default=0)
    if not _NARROWEST_MARGIN <= margin <= _WIDEST_MARGIN:
        return set()
    continued = {
        number
        for number, (line, following) in enumerate(pairwise(lines), 1)
        if not following.after_blank and _was_full(text, line.span, following.span, margin)
    }
    return continued if len(continued) >= _FEWEST_BROKEN else set()


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start, blank = 0, False
    for end, next_start in [*((match.start(), match.end()) for match in _LINE_END.finditer(text)), (len(text), 0)]:
        span = trimmed(text, start, end)
        if span.start == span.end:
            blank = True
        else:
            lines.append(_Line(span, blank))
            blank = False
        start = next_start
    return lines


def _was_full(text: str, line: Span, following: Span, margin: int) -> bool:
    first_word = following.of(text).split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(first_word) > margin
