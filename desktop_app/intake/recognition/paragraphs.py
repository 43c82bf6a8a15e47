"""Words that Tesseract read on a page, by paragraphs: its own, parted and joined where the page says otherwise."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from desktop_app.intake import furniture, printed
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.recognition.tesseract import ReadWord
from desktop_app.intake.visual_order import lean

SURE_WORD = 8.0
"""How sure Tesseract must be of a word (0 to 100). Pictures and stains give letters, too."""
#: And at the mean of a paragraph.
_SURE_PARAGRAPH = 35.0
#: Lines whose letters differ more than that are no paragraph.
_OTHER_SIZE = 1.4
#: Lines of two paragraphs stand this many times as far from each other as lines of one do; fewer tell nothing.
_ROOM_BETWEEN = 1.25
_ENOUGH_LINES = 3
#: What is above the running text: the writer's name, the publication, the date.
_MOST_HEAD_LINES = 4
_SENTENCE_END = re.compile(r"[.!?؟…][\"'”’»)\]]*$")
_STOP = re.compile(r"[.!?؟…:؛;][\"'”’»)\]]*$")
_AROUND_WORDS = ".,;:!?'\"()[]-–—‘’“”«»"
_TALL, _DEEP = re.compile("[A-Z0-9bdfhijklt]"), re.compile("[gjpqyQ]")
#: Parts of the height of letters: without and with what stands out above, then below.
_HEIGHTS, _DEPTHS = (0.55, 0.77), (0.0, 0.23)
#: Letters of a headline, as parts of those of the page.
_LARGE = 1.5
#: Of the height of letters: the room between the lines of a headline, and a blank.
_ROOM_IN_HEADLINE, _BLANK = 1.5, 0.3


class _Place(NamedTuple):
    """Where words stand, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


class _Line(NamedTuple):
    """A line, and how high its words are at the median."""

    place: _Place
    height: float


def paragraphs(words: Sequence[ReadWord]) -> list[list[ReadWord]]:
    """Return the words of a page by paragraphs, without those that Tesseract is not sure of."""
    kept: list[list[ReadWord]] = []
    usual = median([word.height for word in words]) if words else 0.0
    rows = [list(row) for _, row in groupby(words, key=lambda word: (word.paragraph, word.line))]
    lines = [_Line(_place(row), _height(row)) for row in rows]
    for paragraph in _parted(words):
        sure = [word for word in paragraph if word.sure >= SURE_WORD]
        if not sure or sum(word.sure for word in paragraph) / len(paragraph) < _SURE_PARAGRAPH:
            continue
        if kept and (_goes_on(kept[-1], sure) or _was_full(kept[-1], sure, lines, usual)):
            kept[-1] += sure
        else:
            kept.append(sure)
    return kept


# -- parted


def _parted(words: Sequence[ReadWord]) -> Iterator[list[ReadWord]]:
    """Give Tesseract's paragraphs, parted where it took together what the page sets apart.

    These are a headline and the small lines below it, the writer's name and the line of the date, and paragraphs
    between which the page leaves more room than between lines.
    """
    found = [
        [list(line) for _, line in groupby(group, key=lambda word: word.line)]
        for _, group in groupby(words, key=lambda word: word.paragraph)
    ]
    apart = _apart(found)
    for lines in found:
        paragraph: list[ReadWord] = []
        before = 0.0
        for number, row in enumerate(lines):
            size = _letter_size(row)
            other = before and size and max(before, size) > _OTHER_SIZE * min(before, size)
            if paragraph and (other or _parts_lines(lines, number, apart)):
                yield paragraph
                paragraph = []
            paragraph += row
            before = size or before
        yield paragraph


def _apart(paragraphs: Sequence[Sequence[Sequence[ReadWord]]]) -> float:
    """Return from which distance on two lines are parts of two paragraphs; endless where too few lines tell it."""
    steps = [_top(below) - _top(above) for lines in paragraphs for above, below in pairwise(lines)]
    return _ROOM_BETWEEN * median(steps) if len(steps) >= _ENOUGH_LINES else float("inf")


def _top(line: Sequence[ReadWord]) -> int:
    return min(word.top for word in line)


def _parts_lines(lines: Sequence[Sequence[ReadWord]], number: int, apart: float) -> bool:
    """Whether a paragraph begins with a line, though Tesseract saw none beginning there."""
    above, below = lines[number - 1], lines[number]
    if _top(below) - _top(above) > apart and _SENTENCE_END.search(above[-1].text):
        return True
    return len(lines) <= _MOST_HEAD_LINES and (_stands_alone(above) or _stands_alone(below))


def _stands_alone(line: Sequence[ReadWord]) -> bool:
    """Whether a line is the writer's name or a date and nothing else."""
    text = " ".join(word.text for word in line)
    whole = Span(0, len(text))
    return furniture.byline(text, whole) is not None or printed.date_line(text, whole) is not None


def _letter_size(line: Sequence[ReadWord]) -> float:
    """Return how high the letters of a line are, with all that stands above and below; 0 where that is not clear.

    The box of a word is only as high as its letters: that of "more" is half as high as that of "deeply".
    """
    sizes = []
    for word in line:
        letters = word.text.strip(_AROUND_WORDS)
        if letters.isascii() and letters.isalnum():
            tall, deep = bool(_TALL.search(letters)), bool(_DEEP.search(letters))
            sizes.append(word.height / (_HEIGHTS[tall] + _DEPTHS[deep]))
        elif len(letters) > 2 and len(line) > 2:
            # Letters that are joined: their heights even out over the words of a line.
            sizes.append(float(word.height))
    return median(sizes) if sizes else 0.0


# -- joined


def _goes_on(paragraph: Sequence[ReadWord], words: Sequence[ReadWord]) -> bool:
    """Whether a paragraph goes on with words: in the midst of a sentence, with a small letter, right below it.

    Within a block its lines follow each other; of another block the first line must stand as a next line would.
    """
    before, word = paragraph[-1], words[0]
    if not before.text[-1].isalnum() or not word.text[0].islower():
        return False
    if before.paragraph[0] == word.paragraph[0]:
        return True
    height = median(one.height for one in paragraph)
    last = [one for one in paragraph if (one.paragraph, one.line) == (before.paragraph, before.line)]
    room = word.top - max(one.top + one.height for one in last)
    return -height < room < height and abs(word.left - min(one.left for one in paragraph)) < height


def _was_full(paragraph: Sequence[ReadWord], words: Sequence[ReadWord], lines: Sequence[_Line], usual: float) -> bool:
    """Whether a paragraph goes on with words because its last line was full: their first would not have fitted.

    That tells it for letters that have no small ones, and for the lines of a headline, which Tesseract often takes for
    paragraphs. They stand right below it, in letters as large, and neither is a line of its own.

    Args:
        paragraph: in the order it is read.
        words: the next ones.
        lines: of the page; they tell how wide the column is.
        usual: the height of the words of the page.
    """
    above, below = _last_line(paragraph), _first_line(words)
    size, next_size = _letter_size(above) or _height(above), _letter_size(below) or _height(below)
    large = min(size, next_size) > _LARGE * usual
    from_right = lean(" ".join(word.text for word in (*above, *below))) > 0
    if not (from_right or large) or max(size, next_size) > _OTHER_SIZE * min(size, next_size):
        return False
    if _STOP.search(above[-1].text) or _stands_alone(above) or _stands_alone(below):
        return False
    one, other = _place(above), _place(below)
    room = other.top - one.bottom
    if not -size < room < (_ROOM_IN_HEADLINE if large else 1.0) * size:
        return False
    if min(one.right, other.right) <= max(one.left, other.left):
        return False
    column = [one, other, *(line.place for line in lines if _is_in_column(line, one, other, size))]
    left, right = min(line.left for line in column), max(line.right for line in column)
    free = one.left - left if from_right else right - one.right
    return free < below[0].width + _BLANK * size


def _is_in_column(line: _Line, one: _Place, other: _Place, size: float) -> bool:
    """Whether a line stands above or below the two in letters as large."""
    alike = max(line.height, size) <= _OTHER_SIZE * min(line.height, size)
    over = line.place.left < max(one.right, other.right) and line.place.right > min(one.left, other.left)
    return alike and over


def _last_line(paragraph: Sequence[ReadWord]) -> list[ReadWord]:
    last = paragraph[-1]
    return [word for word in paragraph if (word.paragraph, word.line) == (last.paragraph, last.line)]


def _first_line(words: Sequence[ReadWord]) -> list[ReadWord]:
    first = words[0]
    return [word for word in words if (word.paragraph, word.line) == (first.paragraph, first.line)]


def _height(line: Sequence[ReadWord]) -> float:
    return median(word.height for word in line)


def _place(words: Sequence[ReadWord]) -> _Place:
    return _Place(
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.left + word.width for word in words),
        max(word.top + word.height for word in words),
    )
