"""What a page shows, as a reader sees it: blocks of words in the order of the page.

Blanks are put together as browsers do (blank, tab and line end only): no-break spaces, zero-width non-joiners and
marks of direction stay. Hidden elements, scripts, templates and the controls of forms are not shown.
"""

import re
from dataclasses import dataclass, field

from desktop_app.intake.paragraphs import Span
from desktop_app.intake.web.tree import Element
from desktop_app.intake.word_lists import words

_BLANKS = re.compile("[ \t\n\r\f]+")
_BLOCKS = words(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre
    section search summary table tbody td tfoot th thead tr ul #page button label
    """
)
_CLOSE_LINES = frozenset({"li", "dt", "dd", "tr"})
_HIDDEN_STYLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:screen-?reader(?:-?(?:text|only|response))?|sr-only|visually-?hidden|visuallyhidden|element-invisible|"
    r"assistive-text|noprint-hidden|u-hidden|is-hidden|hidden-text|a11y-hidden|offscreen)(?:$|\s)",
    re.IGNORECASE,
)
#: A hidden element that holds more of the page's words than this is the page, waiting for a script to show it.
_WHOLE_PAGE = 0.4
_SHORTEST_PAGE = 200
_LONGEST_CELL = 240
_LONGEST_TABLE = 40_000


@dataclass(slots=True)
class Block:
    """Words that stand together: a paragraph, a heading, an item of a list, a table.

    Attributes:
        text: the words; line ends within it are shown as such.
        element: the innermost block element around them.
        linked: how many code points of it are in links.
        inlines: elements within it that say something of their words (an author's name, a time), with their range.
        is_table: rows and columns of figures and words.
        span: where it stands in the page's text.
    """

    text: str
    element: Element
    linked: int
    inlines: list[tuple[int, int, Element]]
    is_table: bool = False
    span: Span = field(default=Span(0, 0))

    @property
    def link_share(self) -> float:
        """How much of it is links, 0 to 1."""
        return self.linked / len(self.text) if self.text else 0.0


@dataclass(slots=True)
class Picture:
    """A picture of the page, and the number of the block that follows it."""

    element: Element
    block: int


@dataclass(slots=True)
class Shown:
    """What a page shows.

    Attributes:
        text: all its words.
        blocks: in the order of the text.
        pictures: in their order.
        lengths: code points of words within each element, by ``id``.
    """

    text: str
    blocks: list[Block]
    pictures: list[Picture]
    lengths: dict[int, int]


def rendered(root: Element) -> Shown:
    """Return what a page shows."""
    lengths = _lengths(root)
    renderer = _Renderer(lengths, lengths[id(root)])
    renderer.element(root)
    renderer.flush(root)
    pieces: list[str] = []
    place = 0
    before: Block | None = None
    for block in renderer.blocks:
        if before is not None:
            close = (
                block.element.tag in _CLOSE_LINES
                and before.element.tag in _CLOSE_LINES
                and block.element.parent is before.element.parent
            )
            gap = "\n" if close else "\n\n"
            pieces.append(gap)
            place += len(gap)
        block.span = Span(place, place + len(block.text))
        pieces.append(block.text)
        place += len(block.text)
        before = block
    return Shown("".join(pieces), renderer.blocks, renderer.pictures, lengths)


def _lengths(root: Element) -> dict[int, int]:
    """Return for each element how many code points of words it holds."""
    order = list(root.walk())
    found: dict[int, int] = {}
    for one in reversed(order):
        total = 0
        for child in one.children:
            total += len(child.strip()) if isinstance(child, str) else found[id(child)]
        found[id(one)] = total
    return found


class _Renderer:
    """Goes through the tree once; its depth is bounded, so it calls itself."""

    def __init__(self, lengths: dict[int, int], total: int) -> None:
        self.lengths = lengths
        self.total = total
        self.blocks: list[Block] = []
        self.pictures: list[Picture] = []
        self._pieces: list[str] = []
        self._length = 0
        self._linked = 0
        self._inlines: list[tuple[int, int, Element]] = []
        self._blank = True
        self._links = 0
        self._pre = 0
        self._breaks = 0

    def element(self, one: Element) -> None:
        """Render an element with all within it."""
        tag = one.tag
        if tag in {"head", "title", "meta", "link"} or (one.attributes and self._is_hidden(one)):
            # What stands in a head that the parser closed late is no word of the page.
            if tag != "head":
                return
            for child in one.children:
                if not isinstance(child, str):
                    self.element(child)
            return
        if tag == "br":
            self._break(one)
        elif tag in {"img", "picture", "amp-img"}:
            self.pictures.append(Picture(one, len(self.blocks)))
            self._children(one)
        elif tag == "table" and (rows := _rows(one, self.lengths)) is not None:
            self.flush(one.parent or one)
            self._table(one, rows)
        elif tag in _BLOCKS or "-" in tag:
            self.flush(one.parent or one)
            self._pre += tag == "pre"
            self._children(one)
            self.flush(one)
            self._pre -= tag == "pre"
        else:
            start = self._length
            link = tag == "a" and "href" in one.attributes
            self._links += link
            self._children(one)
            self._links -= link
            if one.attributes and self._length > start:
                self._inlines.append((start, self._length, one))

    def _children(self, one: Element) -> None:
        for child in one.children:
            if isinstance(child, str):
                self._words(child, one)
            else:
                self.element(child)

    def _words(self, words: str, inside: Element) -> None:
        if self._pre:
            piece = words.replace("\r\n", "\n").replace("\r", "\n")
            self._append(piece)
            self._blank = piece[-1:] in " \t\n"
            return
        piece = _BLANKS.sub(" ", words)
        if piece[:1] == " " and self._blank:
            piece = piece[1:]
        if not piece:
            return
        if piece == " " and self._breaks:
            return
        self._append(piece)
        self._blank = piece[-1] == " "

    def _append(self, piece: str) -> None:
        if self._breaks and piece.strip():
            self._breaks = 0
        self._pieces.append(piece)
        self._length += len(piece)
        if self._links:
            self._linked += len(piece)

    def _break(self, one: Element) -> None:
        self._breaks += 1
        if self._breaks >= 2 and self._length:
            breaks = self._breaks
            self.flush(one.parent or one)
            self._breaks = breaks
        elif self._length:
            self._pieces.append("\n")
            self._length += 1
        self._blank = True

    def flush(self, element: Element) -> None:
        """End the block that is open; *element* is what it stands in."""
        if self._length:
            whole = "".join(self._pieces)
            text = whole.strip(" \t\n\r\f")
            if text:
                cut = len(whole) - len(whole.lstrip(" \t\n\r\f"))
                inlines = [
                    (max(0, start - cut), min(len(text), end - cut), one)
                    for start, end, one in self._inlines
                    if start - cut < len(text)
                ]
                block = element
                while block.tag not in _BLOCKS and "-" not in block.tag and block.parent is not None:
                    block = block.parent
                text = re.sub(" *\n *", "\n", text) if "\n" in text and not self._pre and not inlines else text
                self.blocks.append(Block(text, block, min(self._linked, len(text)), inlines))
        self._pieces, self._length, self._linked, self._inlines = [], 0, 0, []
        self._blank = True
        self._breaks = 0

    def _table(self, table: Element, rows: list[list[str]]) -> None:
        text = "\n".join("\t".join(cell for cell in row) for row in rows).strip()
        for one in table.walk():
            if one.tag in {"img", "picture", "amp-img"}:
                self.pictures.append(Picture(one, len(self.blocks)))
        if text:
            linked = sum(len(one.words()) for one in table.walk() if one.tag == "a" and "href" in one.attributes)
            self.blocks.append(Block(text, table, min(linked, len(text)), [], is_table=True))

    def _is_hidden(self, one: Element) -> bool:
        attributes = one.attributes
        hidden = (
            "hidden" in attributes
            or ("style" in attributes and _HIDDEN_STYLE.search(attributes["style"]) is not None)
            or ("class" in attributes and _HIDDEN_CLASS.search(attributes["class"]) is not None)
        )
        if not hidden or one.tag in {"html", "body"}:
            return False
        length = self.lengths[id(one)]
        return length < _SHORTEST_PAGE or length <= self.total * _WHOLE_PAGE


def _rows(table: Element, lengths: dict[int, int]) -> list[list[str]] | None:
    """Return the cells of a table of data; None for one that only sets the page out."""
    if lengths[id(table)] > _LONGEST_TABLE:
        return None
    rows: list[list[str]] = []
    stack = [child for child in reversed(table.children) if not isinstance(child, str)]
    cells: list[Element] = []
    while stack:
        one = stack.pop()
        if one.tag == "tr":
            found = [child for child in one.children if not isinstance(child, str) and child.tag in {"td", "th"}]
            cells += found
            rows.append([cell.words() for cell in found])
        elif one.tag in {"tbody", "thead", "tfoot"}:
            stack.extend(child for child in reversed(one.children) if not isinstance(child, str))
        elif one.tag == "caption":
            rows.append([one.words()])
    if len(rows) < 2 or sum(1 for row in rows if len(row) > 1) < 2:
        return None
    if any(len(words) > _LONGEST_CELL for row in rows for words in row):
        return None
    for cell in cells:
        for inner in cell.walk():
            if inner.tag in {"table", "h1", "h2", "article", "form", "figure", "nav"}:
                return None
    return [row for row in rows if any(row)]
