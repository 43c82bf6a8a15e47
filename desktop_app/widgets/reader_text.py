"""What the reader shows. All offsets are code points of the frozen text, as Python counts them.

Qt counts UTF-16 units: a character beyond the first plane (an emoji, an old script) is two of them.
`Utf16Map` carries positions over; nothing else may mix the two.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable
from dataclasses import dataclass


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
    """Code points of one text to Qt's positions and back, *offset* units further on."""

    def __init__(self, text: str, offset: int = 0) -> None:
        self._offset = offset
        self._wide = [at for at, sign in enumerate(text) if ord(sign) > 0xFFFF] if not text.isascii() else []
        self._wide_units = [at + number for number, at in enumerate(self._wide)]

    def to_qt(self, point: int) -> int:
        """Return the document position of code point *point*."""
        return self._offset + point + bisect_left(self._wide, point)

    def to_text(self, position: int) -> int:
        """Return the code point at document *position*; inside a two-unit character, that character's."""
        units = position - self._offset
        number = bisect_right(self._wide_units, units)
        inside = number > 0 and self._wide_units[number - 1] == units - 1
        if inside:
            return self._wide[number - 1]
        return units - bisect_left(self._wide_units, units)


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
