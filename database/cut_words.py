"""Which words of a text stand within frames on its pages: the text of an article that is cut out of a whole one. Pure.

The words keep the order of the text and what stands between them; where words were left out between them a new
paragraph begins, unless they are of one paragraph.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from database.drafts import PageDraft
from database.errors import InputProblem
from database.page_boxes import WordBox as WordBox

Rectangle = tuple[float, float, float, float]
"""x, y, width and height as fractions of the page as it lies in its file."""


LONGEST_ARTICLE = 15
"""Pages. A long magazine feature has twelve, a web page printed with its comments some more; the thinnest daily or
weekly that comes as one file has sixteen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a page of a file that belongs to an article."""

    attachment: int
    page: int
    rectangle: Rectangle


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow one another in both texts: where they begin and end in the old one, and begin in the new."""

    start: int
    end: int
    at: int


@dataclass(frozen=True, slots=True)
class CutWords:
    """The words within the frames of an article.

    Attributes:
        text: the words; empty where none has a place within the frames.
        pages: for each frame with words its page; *attachment* is the number of the frame.
        runs: where the words come from, in the order of the new text.
    """

    text: str
    pages: tuple[PageDraft, ...]
    runs: tuple[Run, ...]

    def carried(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a range of the old text stands in the new one, None where not all of it does."""
        for run in self.runs:
            if run.start <= start and end <= run.end:
                return start - run.start + run.at, end - run.start + run.at
        return None


def within(rectangle: Rectangle, frame: Rectangle) -> bool:
    """Whether the middle of a rectangle lies in a frame."""
    across, down = rectangle[0] + rectangle[2] / 2, rectangle[1] + rectangle[3] / 2
    return frame[0] <= across <= frame[0] + frame[2] and frame[1] <= down <= frame[1] + frame[3]


def is_cut_out(first: int | None, last: int | None, frame_x: float | None) -> bool:
    """Whether a file's page and frame are those of an article that was cut out of it."""
    return first is not None and first == last and frame_x is not None


def check_frame(rectangle: Rectangle) -> None:
    """Raise :class:`InputProblem` unless a frame has a size and lies within its page."""
    x, y, width, height = rectangle
    # Fractions are sums of floats: what is a millionth beyond the edge stands on it.
    edge = 1 + 1e-6
    if not (0 <= x <= x + width <= edge and 0 <= y <= y + height <= edge and width > 0 and height > 0):
        raise InputProblem("bad_value", field="frame", reason="it is not within the page")


def cut_words(text: str, pages: Sequence[PageDraft], frames: Sequence[Frame]) -> CutWords:
    """Return the words within frames, frame by frame; a word that stands in two of them is taken once.

    Args:
        text: of the whole.
        pages: that it was read from; *attachment* is the id of the file.
        frames: of the article, in its order.
    """
    pieces: list[str] = []
    length = 0
    made: list[PageDraft] = []
    runs: list[Run] = []
    taken: set[tuple[int, int]] = set()
    for number, frame in enumerate(frames):
        page = next((one for one in pages if (one.attachment, one.number) == (frame.attachment, frame.page)), None)
        if page is None:
            continue
        groups = _groups(text, page.boxes, frame.rectangle, taken)
        boxes: list[WordBox] = []
        begun = None
        before = 0
        for group in groups:
            start, end = group[0][0], group[-1][1]
            if length:
                same = begun is not None and before <= start and "\n" not in text[before:start]
                between = " " if same else "\n\n"
                pieces.append(between)
                length += len(between)
            begun = length if begun is None else begun
            runs.append(Run(start, end, length))
            boxes += [(box[0] - start + length, box[1] - start + length, *box[2:]) for box in group]
            pieces.append(text[start:end])
            length += end - start
            before = end
        if begun is not None:
            made.append(replace(page, start=begun, end=length, boxes=tuple(boxes), attachment=number))
    return CutWords("".join(pieces), tuple(made), tuple(runs))


def _groups(text: str, boxes: Sequence[WordBox], frame: Rectangle, taken: set[tuple[int, int]]) -> list[list[WordBox]]:
    """Return the boxes within a frame in the order of the text, those that follow one another together."""
    groups: list[list[WordBox]] = []
    follows = False
    for box in sorted(boxes):
        inside = box[0] < box[1] <= len(text) and (box[0], box[1]) not in taken and within(box[2:], frame)
        if inside:
            taken.add((box[0], box[1]))
            # Boxes of one word (its line ends within it) may meet, but never overlap.
            if follows and groups[-1][-1][1] <= box[0]:
                groups[-1].append(box)
            else:
                groups.append([box])
        follows = inside
    return groups
