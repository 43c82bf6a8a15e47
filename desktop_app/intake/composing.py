"""From the paragraphs and tables of a word processor's file to a text with hints, the same way for each of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from database.errors import InputProblem
from desktop_app.intake.document import Asset, Declared, Document, Hint
from desktop_app.intake.formats.plain_text import LARGEST, storable
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.paragraphs import Span, trimmed

BETWEEN = "\n\n"
"""Stands between two paragraphs."""

#: Paragraphs above which a heading may be the article's: an overline, a date and a byline may stand before it.
_HEADLINE_WITHIN = 4
_LONGEST_CELL = 300
_SEGMENTS = {"subtitle": "subhead", "byline": "byline", "caption": "caption", "edge": "boilerplate", "table": "table"}
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the file.

    Attributes:
        words: its text, lines of its own ended by a line feed.
        style: ``title``, ``subtitle``, ``byline``, ``heading``, ``caption``, ``quote``, ``box`` (a text set beside),
            ``edge`` (head or foot of the page), ``table`` (rows as lines), or "" for an ordinary one.
        level: of a heading, from 1.
        pictures: numbers of the pictures in it, among the assets.
    """

    words: str
    style: str = ""
    level: int = 0
    pictures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table: rows of cells of paragraphs."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]

    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs of all cells, row by row."""
        return [paragraph for row in self.rows for cell in row for paragraph in cell]

    def has_figures(self) -> bool:
        """Whether it is a table and not a frame that a text was laid out in."""
        filled = [[" ".join(one.words for one in cell) for cell in row] for row in self.rows]
        cells = [words for row in filled for words in row if words.strip()]
        wide = sum(1 for row in filled if sum(1 for words in row if words.strip()) > 1)
        return wide > 1 and all(len(words) <= _LONGEST_CELL for words in cells)


Block = Paragraph | Table


def flat(blocks: Iterable[Block]) -> list[Paragraph]:
    """Return the paragraphs of blocks, those of tables too."""
    found: list[Paragraph] = []
    for block in blocks:
        found += block.paragraphs() if isinstance(block, Table) else [block]
    return found


@dataclass(slots=True)
class _Text:
    pieces: list[str] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, kind: str) -> None:
        words = storable(words)
        if not words.strip():
            return
        start = self.length + (len(BETWEEN) if self.pieces else 0)
        self.pieces.append(words)
        self.length = start + len(words)
        span = trimmed(words, 0, len(words))
        if span.start < span.end:
            self.hints.append(Hint(Span(span.start + start, span.end + start), kind))


def composed(
    name: str,
    tool: str,
    blocks: Sequence[Block],
    declared: Sequence[Declared] = (),
    assets: Sequence[Asset] = (),
) -> Document:
    """Return the document of a file's paragraphs and tables.

    Args:
        name: what the file is called in a message.
        tool: what read it.
        blocks: in the order of the file.
        declared: what the file says of itself.
        assets: its pictures first, by the numbers that the paragraphs give, then its other files.

    Raises:
        InputProblem: the text is longer than is read.
    """
    kinds = _Kinds(blocks)
    text = _Text()
    for block in blocks:
        if isinstance(block, Paragraph):
            text.add(block.words, kinds.of(block))
        elif block.has_figures():
            rows = ("\t".join(" ".join(one.words for one in cell) for cell in row) for row in block.rows)
            text.add("\n".join(row.replace("\n", " ") for row in rows), "table")
        else:
            for paragraph in block.paragraphs():
                text.add(paragraph.words, kinds.of(paragraph))
        if text.length > LARGEST:
            reason = f"its text is longer than {LARGEST >> 20} million signs. Cut it into its articles first."
            raise InputProblem("file", path=name, reason=reason)
    captioned = tuple(
        replace(asset, caption=kinds.captions[number]) if number in kinds.captions else asset
        for number, asset in enumerate(assets)
    )
    frozen = FrozenText(BETWEEN.join(text.pieces), tool)
    return Document(frozen, tuple(text.hints), tuple(declared), assets=captioned)


class _Kinds:
    """What the styles of the paragraphs say of them, which for some of them depends on the others."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        paragraphs = [one for one in flat(blocks) if one.words.strip() or one.pictures]
        worded = [one for one in paragraphs if one.words.strip()]
        self.headline = _headline(worded)
        self.captions = _captions(paragraphs)
        self._running = _folded(" ".join(one.words for one in worded if one.style not in {"quote", "box"}))

    def of(self, paragraph: Paragraph) -> str:
        """Return the code of the vocabulary ``segment``, or "" where the words decide."""
        if paragraph is self.headline:
            return "headline"
        if paragraph.style in {"title", "heading"}:
            return "crosshead"
        if paragraph.style in {"quote", "box"}:
            # Words repeated from the text in large type; other quotations are part of the text.
            repeated = _folded(paragraph.words) in self._running
            return "pull_quote" if repeated else "box" if paragraph.style == "box" else "body"
        return _SEGMENTS.get(paragraph.style, "")


def _headline(paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    title = next((one for one in paragraphs if one.style == "title"), None)
    if title is not None:
        return title
    headings = [one for one in paragraphs[:_HEADLINE_WITHIN] if one.style == "heading"]
    return min(headings, key=lambda one: one.level, default=None)


def _captions(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Return the captions of pictures by the pictures' numbers: in the same paragraph, the next, or the one before."""
    found: dict[int, str] = {}
    for number, one in enumerate(paragraphs):
        near = (one, *paragraphs[number + 1 : number + 2], *paragraphs[max(0, number - 1) : number])
        caption = next((other.words.strip() for other in near if other.style == "caption" and other.words.strip()), "")
        if caption:
            found.update(dict.fromkeys(one.pictures, caption))
    return found


def _folded(words: str) -> str:
    return f" {_SIGNS.sub(' ', words).casefold().strip()} "
