"""The paragraphs of pages, with their places, become the text of an article: whoever read them, a file or a program.

Paragraphs stand between empty lines and lines go on with a blank; what repeats around the pages is told, and headings
where their size says so clearly.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from database.cut_words import LONGEST_ARTICLE as LONGEST_ARTICLE
from database.drafts import BLANK_PAGE
from desktop_app.intake.document import Box, Declared, Document, Hint, Page
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.visual_order import brackets_as_read

Places = tuple[float, float, float, float]
"""x, y, width and height as fractions of the page."""

_SEPARATOR = "\n\n"
_HYPHENS = "-\u2010\u00ad"
_ADDRESS = re.compile(r"(https?://[^\s|]+)(?:\s+\d+\s*/\s*\d+)?")

#: Around a page: parts of its height within which running heads, feet and numbers stand.
_MARGIN = 0.1
_LONGEST_HEAD = 160
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.?|صفحهٔ?|صفحة|ص\.?)?\s*[\divxlc]{1,5}\s*(?:(?:/|of|از|من)\s*\d{1,4})?\W*", re.IGNORECASE
)
#: The line at the edge of a page of a newspaper: its name, the day, and with them the number of the page.
_FOLIO = re.compile(r"(?:page|صفحهٔ?|صفحة)\s*\d{1,3}\W*$|^\W*(?:page|صفحهٔ?|صفحة)\s*\d{1,3}\s*[·•|,،;–—-]", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
#: A head stands on at least this share of the pages (left and right ones may differ), and on two.
_HEAD_SHARE = 0.2

#: Sizes, as parts of the size of the running text.
_HEADLINE = 1.25
_SUBHEAD = 1.08
_CAPTION = 0.94
#: What is measured on a scan is told from running text only where it is that much larger still.
_MEASURED = 1.25
_LONGEST_HEADLINE = 250
_LONGEST_SUBHEAD = 400
_LONGEST_CROSSHEAD = 80


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a page, as small as it can be kept.

    Attributes:
        lines: of each line its words, each with its place as fractions of the page.
        size: of its letters, in points.
        box: left, top, right, bottom as fractions of the page.
        below_picture: it stands right under a picture.
    """

    lines: tuple[tuple[tuple[str, tuple[float, float, float, float]], ...], ...]
    size: float
    bold: bool
    box: tuple[float, float, float, float]
    from_right: bool
    below_picture: bool
    kind: str = ""

    @property
    def text(self) -> str:
        """Its words, for looking at."""
        return " ".join(word for line in self.lines for word, _ in line)


@dataclass(frozen=True, slots=True)
class PageText:
    """The paragraphs of a page in reading order.

    Attributes:
        number: from 1.
        size: its width and height, in points or pixels.
        parts: the paragraphs.
        blank: it shows nothing.
        pictured: pictures cover most of it: words that only stand around each page are not those of such a page.
    """

    number: int
    size: tuple[float, float]
    parts: tuple[Part, ...]
    blank: bool = False
    pictured: bool = False


# -- what the parts of a page are


def document_of(
    pages: Sequence[PageText], tool: str, declared: tuple[Declared, ...] = (), *, read_by: str = ""
) -> Document:
    """Return the text of these pages with all that is known of it; without a word in it, it awaits its text.

    Args:
        pages: in order.
        tool: what made the text of the file.
        declared: what the file says of itself.
        read_by: what recognised the words, where the file has none of its own; their sizes are measured then and
            vary, so that only a headline is told by its size.
    """
    pages = list(pages)
    whole_issue = len(pages) > LONGEST_ARTICLE
    pages = _with_furniture(pages)
    if not any(sign.isalnum() for page in pages for part in page.parts for sign in part.text):
        empty = tuple(Page(page.number, Span(0, 0), *page.size) for page in pages)
        return Document(FrozenText("", ""), (), declared, empty, awaits_text=True, whole_issue=whole_issue)
    declared += _printed_address(pages)
    if not whole_issue:
        pages = with_headings(pages, measured=bool(read_by))
    text = _Text(pages, read_by)
    return Document(
        FrozenText(text.text, tool), tuple(text.hints), declared, tuple(text.pages), whole_issue=whole_issue
    )


def _with_furniture(pages: list[PageText]) -> list[PageText]:
    """Mark running heads and feet and the numbers of pages as boilerplate; a picture with nothing else has no words."""
    body = _body_size(pages)
    seen: Counter[tuple[str, str]] = Counter()
    for page in pages:
        seen.update({key for part in page.parts if (key := _head_key(part, body)) is not None})
    least = max(2.0, _HEAD_SHARE * len(pages))
    result = []
    for page in pages:
        parts = []
        for part in page.parts:
            key = _head_key(part, body)
            words = part.text.strip()
            alone = key is not None and (_PAGE_NUMBER.fullmatch(words) or _ADDRESS.fullmatch(words))
            repeated = key is not None and seen[key] >= least
            if alone or repeated:
                part = replace(part, kind="boilerplate")
            elif key is not None and len(part.lines) == 1 and _FOLIO.search(words):
                part = replace(part, kind="metadata_line")
            parts.append(part)
        only_around = page.pictured and all(part.kind == "boilerplate" for part in parts)
        result.append(replace(page, parts=() if only_around else tuple(parts)))
    return result


def _head_key(part: Part, body: float) -> tuple[str, str] | None:
    """Return what tells a running head or foot, None for what stands elsewhere on the page or is set large."""
    words = part.text
    if len(words) > _LONGEST_HEAD or part.size > _HEADLINE * body:
        return None
    edge = "top" if part.box[3] < _MARGIN else "bottom" if part.box[1] > 1 - _MARGIN else ""
    return (edge, _DIGITS.sub("#", words).casefold()) if edge else None


def _printed_address(pages: list[PageText]) -> tuple[Declared, ...]:
    """Return the address that a browser prints at the foot of a page."""
    for page in pages:
        for part in page.parts:
            match = _ADDRESS.fullmatch(part.text.strip()) if part.kind == "boilerplate" else None
            if match is not None:
                return (Declared("url", match.group(1), "document"),)
    return ()


def _body_size(pages: list[PageText]) -> float:
    """Return the size in which most of the letters are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for part in page.parts:
            sizes[round(part.size * 2) / 2] += len(part.text)
    return max(sizes, key=sizes.__getitem__, default=0.0) or 1.0


def with_headings(pages: list[PageText], *, measured: bool) -> list[PageText]:
    """Mark headline, subhead, crossheads and captions where their size says so clearly."""
    body = _body_size(pages)
    started = False
    result = []
    for page in pages:
        parts = list(page.parts)
        if not started:
            first = next((at for at, part in enumerate(parts) if _is_running(part, body)), None)
            if first is not None:
                started = True
                _mark_headline(parts, first, body * (_MEASURED if measured else 1))
        for at, part in enumerate(parts):
            if part.kind or measured:
                continue
            if part.below_picture and 0 < part.size < _CAPTION * body:
                parts[at] = replace(part, kind="caption")
            elif started and at and _is_crosshead(parts, at, body):
                parts[at] = replace(part, kind="crosshead")
        result.append(replace(page, parts=tuple(parts)))
    return result


def _is_running(part: Part, body: float) -> bool:
    same = abs(part.size - body) < 0.1 * body
    return not part.kind and same and (len(part.lines) >= 3 or len(part.text) >= 160)


def _mark_headline(parts: list[Part], first: int, body: float) -> None:
    above = [at for at in range(first) if not parts[at].kind and parts[at].size >= _HEADLINE * body]
    if not above:
        return
    largest = max(above, key=lambda at: (parts[at].size, -at))
    if len(parts[largest].text) > _LONGEST_HEADLINE:
        return
    parts[largest] = replace(parts[largest], kind="headline")
    after = largest + 1
    if after < first and not parts[after].kind:
        size, words = parts[after].size, parts[after].text
        if _SUBHEAD * body <= size < parts[largest].size and 20 <= len(words) <= _LONGEST_SUBHEAD:
            parts[after] = replace(parts[after], kind="subhead")


def _is_crosshead(parts: list[Part], at: int, body: float) -> bool:
    part = parts[at]
    if len(part.lines) > 1 or len(part.text) > _LONGEST_CROSSHEAD or at + 1 == len(parts):
        return False
    stands_out = part.size >= _SUBHEAD * body or (part.bold and not parts[at + 1].bold)
    between = any(_is_running(one, body) for one in parts[:at]) and _is_running(parts[at + 1], body)
    return stands_out and between and part.text[-1:] not in ".,،;؛:"


# -- the text


class _Text:
    """Puts the pages together and keeps where everything stands."""

    def __init__(self, pages: list[PageText], read_by: str) -> None:
        self._read_by = read_by
        self._pieces: list[str] = []
        self._at = 0
        self.hints: list[Hint] = []
        self.pages: list[Page] = []
        self._known = Counter(
            word.strip("“”«»\"'()[].,;:!?،؛؟").casefold()
            for page in pages
            for part in page.parts
            for line in part.lines
            for piece, _ in line
            for word in piece.split()
        )
        for page in pages:
            self._page(page)
        self.text = "".join(self._pieces)

    def _page(self, page: PageText) -> None:
        boxes: list[Box] = []
        start = self._at
        for number, part in enumerate(page.parts):
            if self._at:
                self._add(_SEPARATOR)
            if not number:
                start = self._at
            begun = self._at
            placed = self._part(part)
            self.hints.append(Hint(Span(begun, self._at), part.kind))
            boxes += placed
        width, height = page.size
        read_by = BLANK_PAGE if page.blank else self._read_by
        self.pages.append(Page(page.number, Span(start, self._at), width, height, tuple(boxes), read_by))

    def _part(self, part: Part) -> list[Box]:
        """Add a paragraph and return where its words stand."""
        pieces: list[str] = []
        ranges: list[tuple[int, int, tuple[float, float, float, float]]] = []
        length = 0
        for number, line in enumerate(part.lines):
            for at, (word, place) in enumerate(line):
                if pieces and (at or number):
                    hyphen = self._hyphen(pieces[-1], word) if not at else " "
                    if hyphen == "":
                        shorter = pieces[-1].rstrip(_HYPHENS)
                        length -= len(pieces[-1]) - len(shorter)
                        pieces[-1] = shorter
                        ranges[-1] = (ranges[-1][0], length, ranges[-1][2])
                    elif hyphen == " ":
                        pieces.append(" ")
                        length += 1
                pieces.append(word)
                ranges.append((length, length + len(word), place))
                length += len(word)
        text = brackets_as_read("".join(pieces))
        base = self._at
        self._add(text)
        return [
            Box(Span(base + start, base + end), *place) for start, end, place in ranges if end > start and any(place)
        ]

    def _hyphen(self, before: str, word: str) -> str:
        """Say how two lines go on: " " as words, "" as one word, "-" as printed, with the hyphen between.

        A hyphen that only the end of the line made is told where the file marks it as such (a soft hyphen), or where
        the whole word stands elsewhere in the file and the one with the hyphen does not.
        """
        if before[-1:] not in _HYPHENS or len(before) < 2 or not word[:1].isalpha() or not before[-2].isalpha():
            return " "
        if before.endswith("\u00ad"):
            return ""
        head = before.rpartition(" ")[2].rstrip(_HYPHENS).strip("“”«»\"'([").casefold()
        tail = word.partition(" ")[0].rstrip("“”«»\"'()[].,;:!?،؛؟").casefold()
        whole, parted = self._known[head + tail], self._known[f"{head}-{tail}"]
        return "" if whole and not parted and word[0].islower() else "-"

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._at += len(text)
