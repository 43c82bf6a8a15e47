"""What the reader shows. All offsets are code points of the frozen text, as Python counts them.

Qt counts UTF-16 units: a character beyond the first plane (an emoji, an old script) is two of them.
`Utf16Map` carries positions over; nothing else may mix the two.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Hashable
from dataclasses import dataclass

SMALLEST, LARGEST = -3, 12
"""Limits of the size of the reader's type, in points beside the interface's."""


@dataclass(frozen=True, slots=True)
class ReaderSegment:
    """A range of the text and what it is there: the code of a segment kind ("headline", "caption", …) and its name."""

    start: int
    end: int
    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReaderPassage:
    """Words that something is known from.

    *kind* chooses the colour (one of `tokens.PASSAGE_KINDS`); *says* is what is known from them, in words,
    for the tooltip and for screen readers. *suggested* passages are not decided yet.
    """

    id: Hashable
    start: int
    end: int
    kind: str
    says: str
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class ReaderText:
    """An article: the frozen *text* with its segments and passages, and what stands above it.

    *meta* is the line of publication, dates and place. *headline* is given only where the text has none of
    its own (a devised one, in brackets).
    """

    text: str
    segments: tuple[ReaderSegment, ...] = ()
    passages: tuple[ReaderPassage, ...] = ()
    meta: str = ""
    headline: str = ""

    def __post_init__(self) -> None:
        ranges = [(one.start, one.end) for one in self.segments] + [(one.start, one.end) for one in self.passages]
        for start, end in ranges:
            if not 0 <= start < end <= len(self.text):
                raise ValueError(f"{start} to {end} is no range of a text of {len(self.text)} characters")


class Utf16Map:
    """Code points of one text to Qt's positions and back, *offset* units further on.

    With *start* and *end* the document holds only this part of the text: places outside it go to its nearest end.
    """

    def __init__(self, text: str, offset: int = 0, start: int = 0, end: int | None = None) -> None:
        self.start = start
        self.end = len(text) if end is None else end
        self._offset = offset
        part = text[start : self.end] if (start, self.end) != (0, len(text)) else text
        self._wide = [at for at, sign in enumerate(part) if ord(sign) > 0xFFFF] if not part.isascii() else []
        self._wide_units = [at + number for number, at in enumerate(self._wide)]

    def holds(self, start: int, end: int) -> bool:
        """Whether the document has all of this range."""
        return self.start <= start and end <= self.end

    def to_qt(self, point: int) -> int:
        """Return the document position of code point *point*."""
        inside = min(max(point, self.start), self.end) - self.start
        return self._offset + inside + bisect_left(self._wide, inside)

    def to_text(self, position: int) -> int:
        """Return the code point at document *position*; inside a two-unit character, that character's."""
        units = position - self._offset
        number = bisect_right(self._wide_units, units)
        inside = number > 0 and self._wide_units[number - 1] == units - 1
        if inside:
            return self.start + self._wide[number - 1]
        return self.start + units - bisect_left(self._wide_units, units)


PART = 50_000
"""Code points that are laid out at once, which takes some 40 ms: a longer text is shown part by part."""
TIGHT_PART = 8_000
"""The same for a text without blanks, whose lines take long to break."""
_LONGEST_WORD = 3_000
_SNAP = 4_000
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD}}}")


def part_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the part of a text to be shown so that a range is in it: all of it where that is quick."""
    low, high = _part(text, start, end, PART)
    if high - low > TIGHT_PART and _LONG_WORD.search(text, low, high):
        low, high = _part(text, start, end, TIGHT_PART)
    return low, high


def _part(text: str, start: int, end: int, size: int) -> tuple[int, int]:
    if len(text) <= size:
        return 0, len(text)
    end = min(end, start + size // 2)
    low = max(0, min(start - size // 3, len(text) - size))
    high = min(len(text), max(low + size, end + size // 3))
    # Parts begin and end at line breaks where there are some near, else between words.
    if low > 0:
        at = text.find("\n", low, min(start, low + _SNAP))
        low = at + 1 if at >= 0 else low
    if high < len(text):
        at = text.rfind("\n", max(end, high - _SNAP), high)
        high = at if at >= 0 else high
    return low, high


_DISPLAYED = str.maketrans(
    {
        # Signs that QTextDocument takes for its own structure, each replaced by one that it does not.
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
        "\u2029": "\n",
        "\u2028": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x00": "\ufffd",
        # As the first sign it would be taken for a byte order mark and lost.
        "\ufeff": "\u200b",
    }
)


def displayed(text: str) -> str:
    """Return *text* as the document can hold it: as many code points, sign for sign in the same place."""
    if "\r" in text:
        # Of a CR LF pair the LF breaks the line; the CR stays as a sign without width.
        text = text.replace("\r\n", "\u200b\n").replace("\r", "\n")
    return text.translate(_DISPLAYED)
