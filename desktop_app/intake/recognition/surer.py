"""Of two readings of a page, each line as the surer of them has it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.intake.recognition.tesseract import ReadWord

#: Of 100, at the mean of a line. Where letters are enlarged a large headline may come out garbled, at 50 or below.
_SURER = 10.0
#: Lines that share so much of their place are the same.
_SAME = 0.6


def surer(words: Sequence[ReadWord], others: Sequence[ReadWord]) -> list[ReadWord]:
    """Return the words of a reading, but a line that another reading is clearly surer of as that one has it.

    Args:
        words: the reading whose lines and paragraphs are kept.
        others: of the same page, with places on the same image.
    """
    # By the height at which their middle stands: a page of a broadsheet has a thousand lines.
    near = sorted(((box[1] + box[3]) / 2, number, box, line) for number, (box, line) in enumerate(_boxed(others)))
    result: list[ReadWord] = []
    for box, line in _boxed(words):
        beside = near[bisect_left(near, (box[1],)) : bisect_right(near, (box[3], len(near)))]
        sure = _sure(line) + _SURER
        better = next((one for _, _, place, one in beside if _same_place(place, box) and _sure(one) > sure), line)
        result += [replace(word, paragraph=line[0].paragraph, line=line[0].line) for word in better]
    return result


_Box = tuple[int, int, int, int]
"""Left, top, right and bottom."""


def _boxed(words: Sequence[ReadWord]) -> list[tuple[_Box, list[ReadWord]]]:
    return [(_box(line), line) for line in _lines(words)]


def _lines(words: Sequence[ReadWord]) -> list[list[ReadWord]]:
    return [list(line) for _, line in groupby(words, key=lambda word: (word.paragraph, word.line))]


def _sure(line: Sequence[ReadWord]) -> float:
    return sum(word.sure for word in line) / len(line)


def _same_place(one: _Box, other: _Box) -> bool:
    (left, top, right, bottom), (x, y, beyond, below) = one, other
    across = max(0, min(right, beyond) - max(left, x)) / max(1, max(right, beyond) - min(left, x))
    along = max(0, min(bottom, below) - max(top, y)) / max(1, max(bottom, below) - min(top, y))
    return across >= _SAME and along >= _SAME


def _box(line: Sequence[ReadWord]) -> _Box:
    return (
        min(word.left for word in line),
        min(word.top for word in line),
        max(word.left + word.width for word in line),
        max(word.top + word.height for word in line),
    )
