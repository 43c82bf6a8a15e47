"""Words at places on a page become blocks in reading order, with lines and paragraphs. Pure; units are points.

A block is told by the blank around it: first where a blank runs down between columns, then across. What has no blank
that runs through stays together and is read line by line.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.intake.visual_order import Sign, lean, order_as_read, word_as_read

#: Parts of the height of the letters.
_GUTTER = 0.7
_ROW_GAP = 0.1
_SAME_LINE = 0.4
_WORD_GAP = 0.15
_INDENT = 0.8
_LOOSER = 1.35
#: Parts of the size of the letters: lines that are closer are of one paragraph where others are further apart.
_CLOSE = 1.6
#: A column has at least so many lines, of so many letters at the mean: what has less is a table or a list.
_FEWEST_LINES = 3
_SHORTEST_LINES = 12
_SHORT_LINE = 0.85
#: A line that leaves so much of the width free ends its paragraph, where the next word had room on it.
_BROKEN_OFF = 0.35
_LONG_LINE = 30
_DEEPEST = 12
_SIZES_DIFFER = 1.12
#: Of small signs beside a word: their size, how far they stand above or below its line, and beside it.
_SMALL = 0.8
_RAISED = 0.6
_BESIDE = 0.3
_MOST_RAISED = 4
_BULLETS = "•▪■●◦‣"
_ENDS = ".!?…؟:»”\"'"


@dataclass(frozen=True, slots=True)
class Word:
    """Signs that stand together.

    Attributes:
        signs: in any order.
        left, right: its edges.
        base: the line that it stands on, from the top of the page.
        size: the height of its letters.
        font: a number for each font of the page.
        run: a number for what was parted into words already; 0 where nothing is known.
    """

    signs: tuple[Sign, ...]
    left: float
    right: float
    base: float
    size: float
    font: int = 0
    run: int = 0

    @property
    def top(self) -> float:
        """The upper edge, near enough: letters have no say in how lines lie."""
        return self.base - 0.78 * self.size

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.base + 0.24 * self.size


@dataclass(frozen=True, slots=True)
class LaidWord:
    """A word with its text."""

    text: str
    word: Word


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its words in reading order."""

    words: tuple[LaidWord, ...]
    left: float
    right: float
    base: float
    size: float

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(one.text for one in self.words)

    @property
    def fonts(self) -> set[int]:
        """The fonts of its words."""
        return {one.word.font for one in self.words}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        lines: in order.
        from_right: it is read from the right.
        block: the number of its block on the page.
    """

    lines: tuple[Line, ...]
    from_right: bool
    block: int

    @property
    def size(self) -> float:
        """The height of most of its letters."""
        return median(line.size for line in self.lines)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        words = [one.word for line in self.lines for one in line.words]
        return (
            min(one.left for one in words),
            min(one.top for one in words),
            max(one.right for one in words),
            max(one.bottom for one in words),
        )

    @property
    def text(self) -> str:
        """Its words, for looking at; the text of the article is made with more care."""
        return " ".join(line.text for line in self.lines)


def paragraphs_of(words: Sequence[Word]) -> list[Paragraph]:
    """Return the paragraphs of a page in reading order."""
    if not words:
        return []
    whole = "".join(sign.text for one in words for sign in one.signs)
    from_right = lean(whole) > 0
    found: list[Paragraph] = []
    for number, block in enumerate(_blocks(list(words), from_right, 0)):
        found += _paragraphs(block, number)
    return found


# -- blocks


def _blocks(words: list[Word], from_right: bool, depth: int) -> Iterator[list[Word]]:
    columns = _columns(words) if depth < _DEEPEST else [words]
    if len(columns) > 1:
        for column in reversed(columns) if from_right else columns:
            yield from _blocks(column, from_right, depth + 1)
        return
    groups = _row_groups(words) if depth < _DEEPEST else [words]
    if len(groups) == 1:
        yield words
        return
    held: list[Word] = []
    for group in groups:
        if len(_columns(group)) > 1:
            if held:
                yield held
                held = []
            yield from _blocks(group, from_right, depth + 1)
        else:
            held += group
    if held:
        yield held


def _columns(words: list[Word]) -> list[list[Word]]:
    """Return the columns of a region from left to right; the region alone where it has none."""
    least = _GUTTER * median(one.size for one in words)
    ordered = sorted(words, key=lambda one: one.left)
    columns: list[list[Word]] = [[ordered[0]]]
    reach = ordered[0].right
    for one in ordered[1:]:
        if one.left - reach >= least:
            columns.append([])
        columns[-1].append(one)
        reach = max(reach, one.right)
    if len(columns) == 1:
        return columns
    kept: list[list[Word]] = [columns[0]]
    for column in columns[1:]:
        if _is_column(column) and _is_column(kept[-1]):
            kept.append(column)
        else:
            kept[-1] = kept[-1] + column
    return kept


def _is_column(words: list[Word]) -> bool:
    size = median(one.size for one in words)
    bases = sorted(one.base for one in words)
    lines = 1 + sum(1 for before, after in pairwise(bases) if after - before > _SAME_LINE * size)
    letters = sum(len(sign.text) for one in words for sign in one.signs)
    return lines >= _FEWEST_LINES and letters >= lines * _SHORTEST_LINES


def _row_groups(words: list[Word]) -> list[list[Word]]:
    """Return the region cut across, where what is above has columns that what is below does not share."""
    size = median(one.size for one in words)
    rows: list[list[Word]] = []
    bottom = float("-inf")
    for one in sorted(words, key=lambda one: one.top):
        if one.top - bottom > _ROW_GAP * size:
            rows.append([])
        rows[-1].append(one)
        bottom = max(bottom, one.bottom)
    groups: list[list[Word]] = []
    covered: list[tuple[float, float]] = []
    for row in rows:
        own = _covered([(one.left, one.right) for one in row], _GUTTER * size)
        both = _covered([*covered, *own], _GUTTER * size)
        if groups and (len(both) > 1 or (len(covered) == 1 and len(own) == 1)):
            groups[-1] = groups[-1] + row if len(groups[-1]) < len(row) else [*groups[-1], *row]
            covered = both
        else:
            groups.append(row)
            covered = own
    return groups


def _covered(ranges: Sequence[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """Return the ranges across that hold words, blanks narrower than *least* closed."""
    result: list[tuple[float, float]] = []
    for left, right in sorted(ranges):
        if result and left - result[-1][1] < least:
            result[-1] = (result[-1][0], max(result[-1][1], right))
        else:
            result.append((left, right))
    return result


# -- lines and paragraphs


def _paragraphs(words: list[Word], block: int) -> list[Paragraph]:
    from_right = lean("".join(sign.text for one in words for sign in one.signs)) > 0
    lines = [_line(row, from_right) for row in _rows(words)]
    pitches = [(after.base - before.base, max(before.size, after.size)) for before, after in pairwise(lines)]
    # Of many short paragraphs most of the pitches are those between them.
    close = [pitch for pitch, size in pitches if pitch < _CLOSE * size] or [pitch for pitch, _ in pitches]
    pitch = median(close) if close else 0.0
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    found: list[list[Line]] = []
    for number, line in enumerate(lines):
        if number and not _begins(lines[number - 1], line, pitch, (left, right), from_right):
            found[-1].append(line)
        else:
            found.append([line])
    return [_paragraph(lines, from_right, block) for lines in found]


def _paragraph(lines: list[Line], from_right: bool, block: int) -> Paragraph:
    """Return a paragraph with its lines in its own direction: a block may hold one of another language."""
    own = lean(" ".join(line.text for line in lines)) > 0
    if own != from_right:
        lines = [_line([one.word for one in line.words], own) for line in lines]
    return Paragraph(tuple(lines), own, block)


def _rows(words: list[Word]) -> list[list[Word]]:
    rows: list[list[Word]] = []
    for one in sorted(_on_their_lines(words), key=lambda one: one.base):
        first = rows[-1][0] if rows else None
        if first is not None and one.base - first.base <= _SAME_LINE * min(one.size, first.size):
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows


def _on_their_lines(words: list[Word]) -> list[Word]:
    """Put small signs that are set high or low right beside a word (marks of notes, endings) on the line of that."""
    size = median(one.size for one in words)
    if not any(_is_small(one, size) for one in words):
        return words
    by_base = sorted(words, key=lambda one: one.base)
    bases = [one.base for one in by_base]
    found: list[Word] = []
    for one in words:
        if _is_small(one, size):
            reach = _RAISED * size
            near = by_base[bisect_left(bases, one.base - reach) : bisect_right(bases, one.base + reach)]
            beside = next((other for other in near if _is_beside(one, other)), None)
            if beside is not None:
                one = replace(one, base=beside.base)
        found.append(one)
    return found


def _is_small(one: Word, size: float) -> bool:
    return one.size < _SMALL * size and sum(len(sign.text) for sign in one.signs) <= _MOST_RAISED


def _is_beside(one: Word, other: Word) -> bool:
    gap = max(one.left - other.right, other.left - one.right)
    return one.size < _SMALL * other.size and -_BESIDE * other.size < gap < _BESIDE * other.size


def _line(row: list[Word], from_right: bool) -> Line:
    joined: list[Word] = []
    for one in sorted(row, key=lambda one: one.left):
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, one):
            size = max(before.size, one.size)
            right = max(before.right, one.right)
            signs = (*before.signs, *one.signs)
            joined[-1] = Word(signs, before.left, right, before.base, size, before.font, one.run)
        else:
            joined.append(one)
    texts = [word_as_read(one.signs) for one in joined]
    order = order_as_read(texts, from_right=from_right)
    words = tuple(LaidWord(texts[at], joined[at]) for at in order)
    sizes: Counter[float] = Counter()
    for one in joined:
        sizes[one.size] += len(one.signs)
    size = sizes.most_common(1)[0][0]
    return Line(words, joined[0].left, max(one.right for one in joined), median(one.base for one in joined), size)


def _goes_on(before: Word, one: Word) -> bool:
    """Whether signs go on with a word; the mark of a note behind it is none of its signs."""
    if one.left - before.right >= _WORD_GAP * min(one.size, before.size) or 0 != one.run == before.run:
        return False
    small, large = sorted((before, one), key=lambda word: word.size)
    return small.size >= _SMALL * large.size or any(sign.text.isalpha() for sign in small.signs)


def _begins(before: Line, line: Line, pitch: float, edges: tuple[float, float], from_right: bool) -> bool:
    """Whether a paragraph begins with this line."""
    small, large = sorted((before.size, line.size))
    if large > small * _SIZES_DIFFER:
        return True
    if line.text[:1] in _BULLETS or (len(line.fonts) == len(before.fonts) == 1 and line.fonts != before.fonts):
        return True
    if line.base - before.base > _LOOSER * max(pitch, large):
        return True
    left, right = edges
    indent = right - line.right if from_right else line.left - left
    indent_before = right - before.right if from_right else before.left - left
    if _INDENT * line.size < indent < 5 * line.size and indent_before < _INDENT * line.size / 2:
        return True
    short = before.left - left if from_right else right - before.right
    width = right - left
    if short > (1 - _SHORT_LINE) * width and before.text.rstrip()[-1:] in _ENDS:
        return True
    return _had_room(before, line, (short, indent_before), width, from_right)


def _had_room(before: Line, line: Line, free: tuple[float, float], width: float, from_right: bool) -> bool:
    """Whether the first word of a line would have stood on the line before, where nothing else kept it off.

    Lines around a picture are as short as one another. A heading may be broken anywhere: only one that leaves most of
    the line free, behind and before it, is told from what follows.
    """
    short, indent = free
    first = line.words[0].word
    needed = first.right - first.left + line.size
    if indent > _INDENT * line.size:
        return short + indent > max(needed, 2 * _BROKEN_OFF * width)
    as_short = abs((before.left - line.left) if from_right else (before.right - line.right)) < 2 * line.size
    if as_short and len(before.text) >= _LONG_LINE:
        return False
    return short > max(needed, _BROKEN_OFF * width)
