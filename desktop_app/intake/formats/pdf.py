"""PDF files: the words of the text layer in reading order, each with its place on the page.

Scripts, forms and attachments in the file are never looked at. Page by page, so that a file of a thousand pages takes
no more memory than its words.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from database.errors import InputProblem
from desktop_app.intake.document import Box, Declared, Document, Format, Hint, Kind, Page, Refused
from desktop_app.intake.formats.picture import LONGEST_ARTICLE
from desktop_app.intake.formats.plain_text import LARGEST
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.page_layout import Paragraph, paragraphs_of
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.pdf_words import PageTooLong, PageWords, words_of
from desktop_app.intake.source import Source
from desktop_app.intake.visual_order import brackets_as_read
from desktop_app.page_images import MOST_PAGES, PDF_LOCK, PictureProblem, opened_pdf

KIND = Kind("pdf", "a PDF file", "application/pdf")

WORD_BOXES = 60
"""Pages up to which the place of each word is kept; of longer files that of each line: a thousand pages hold half a
million words, which as boxes would take 150 MB."""
_START = b"%PDF-"
_HEAD = 1024
#: Beyond this share of signs without a letter the layer is no text: the file does not say what its forms mean.
_MOST_BROKEN = 0.3
_SEPARATOR = "\n\n"
_HYPHENS = "-\u2010\u00ad"
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_ADDRESS = re.compile(r"(https?://[^\s|]+)(?:\s+\d+\s*/\s*\d+)?")

#: Around a page: parts of its height within which running heads, feet and numbers stand.
_MARGIN = 0.1
_LONGEST_HEAD = 160
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.?|صفحهٔ?|صفحة|ص\.?)?\s*[\divxlc]{1,5}\s*(?:(?:/|of|از|من)\s*\d{1,4})?\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
#: A head stands on at least this share of the pages (left and right ones may differ), and on two.
_HEAD_SHARE = 0.2

#: Sizes, as parts of the size of the running text.
_HEADLINE = 1.25
_SUBHEAD = 1.08
_CAPTION = 0.94
_LONGEST_HEADLINE = 250
_LONGEST_SUBHEAD = 400
_LONGEST_CROSSHEAD = 80
_NEAR_PICTURE = 0.05


def recognise(source: Source) -> Kind | None:
    """Return the kind of a PDF file; some programs put a few bytes before its first sign."""
    head = source.head()
    at = head[:_HEAD].find(_START)
    if at < 0:
        return None
    plain_start = not head[:at].strip(b"\xef\xbb\xbf \t\r\n\0")
    return KIND if plain_start or b" obj" in head[at : at + 2048] else None


def read(source: Source) -> Iterator[Document | Refused]:
    """Give the text of a PDF file with its pages, and a line for each page that could not be read.

    Raises:
        InputProblem: it needs a password, is damaged, has no pages or too many, or more text than an article may have.
    """
    file = _File(source)
    try:
        pages, refused = file.pages()
        declared = file.declared()
    finally:
        file.close()
    yield _document(pages, declared, file.version)
    yield from refused


@dataclass(frozen=True, slots=True)
class _Part:
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
        return " ".join(word for line in self.lines for word, _ in line)


@dataclass(frozen=True, slots=True)
class _PageText:
    number: int
    size: tuple[float, float]
    parts: tuple[_Part, ...]


class _File:
    """A file of the library; its lock is held for a page at a time only."""

    def __init__(self, source: Source) -> None:
        self._source = source
        data: Any = source.data if source.data is not None else source.path
        try:
            with PDF_LOCK:
                self._document = opened_pdf(data)
                self._count = len(self._document)
        except PictureProblem as problem:
            raise self._refused(_REASONS[problem.code]) from problem
        except OSError as error:
            raise self._refused(f"the file cannot be read ({error.strerror or error}).") from error
        import pypdfium2

        self.version = f"PDF text layer (pdfium {pypdfium2.PDFIUM_INFO.build})"

    def close(self) -> None:
        with PDF_LOCK:
            self._document.close()

    def pages(self) -> tuple[list[_PageText], list[Refused]]:
        if not 0 < self._count <= MOST_PAGES:
            reason = f"the PDF file has more than {MOST_PAGES:,} pages. Cut it into its issues first."
            raise self._refused(reason if self._count else "the PDF file has no pages.")
        pages: list[_PageText] = []
        refused: list[Refused] = []
        length = 0
        for number in range(1, self._count + 1):
            size, problem = (1.0, 1.0), ""
            words = PageWords((), "", (), 0.0)
            with PDF_LOCK:
                try:
                    page = self._document[number - 1]
                    try:
                        width, height = page.get_size()
                        size = (max(width, 1.0), max(height, 1.0))
                        words = words_of(page, size)
                    finally:
                        page.close()
                except PageTooLong:
                    problem = f"page {number} holds too much to be read. Its words are not in the text."
                except Exception:
                    # The library raises whatever comes to it for a broken page; the others may be sound.
                    problem = f"page {number} is damaged. Its words are not in the text."
            if problem:
                refused.append(Refused(self._source.name, problem))
            made = _page_text(number, size, words, by_line=self._count > WORD_BOXES)
            length += sum(len(part.text) for part in made.parts)
            if length > LARGEST // 4:
                reason = "the PDF file holds more text than one article may have. Cut it into its issues first."
                raise self._refused(reason)
            pages.append(made)
        return pages, refused

    def declared(self) -> tuple[Declared, ...]:
        with PDF_LOCK:
            try:
                said = self._document.get_metadata_dict(skip_empty=True)
            except Exception:
                return ()
        found = [Declared(field, _clean(said[key]), "document") for key, field in _PROPERTIES if _clean(said.get(key))]
        match = _DATE.match(said.get("CreationDate", ""))
        if match is not None:
            found.append(Declared("modified", "-".join(part for part in match.groups() if part), "document"))
        return tuple(found)

    def _refused(self, reason: str) -> InputProblem:
        return InputProblem("file", path=self._source.name, reason=reason)


_REASONS = {
    "locked": "the PDF file needs a password. Open it, save a copy without one and add that.",
    "broken": "the PDF file is damaged and cannot be opened. Look for another copy.",
    "large": "the PDF file takes more memory than there is. Cut it into its issues first.",
    "no_page": "the PDF file has no pages.",
}
_PROPERTIES = (("Title", "headline"), ("Author", "byline"), ("Subject", "description"))


def _clean(value: str | None) -> str:
    return " ".join((value or "").replace("\0", " ").split())


def _page_text(number: int, size: tuple[float, float], words: PageWords, *, by_line: bool) -> _PageText:
    if words.broken > _MOST_BROKEN:
        return _PageText(number, size, ())
    parts = [_part(one, size, words, by_line=by_line) for one in paragraphs_of(words.words)]
    if any(sign.isalnum() for sign in words.turned):
        parts.append(_Part((((words.turned, (0.0, 0.0, 0.0, 0.0)),),), 0.0, False, (0, 0, 0, 0), False, False))
    return _PageText(number, size, tuple(parts))


def _part(one: Paragraph, size: tuple[float, float], words: PageWords, *, by_line: bool) -> _Part:
    width, height = size
    lines = []
    for line in one.lines:
        placed = [
            (laid.text, _fractions(laid.word.left, laid.word.top, laid.word.right, laid.word.bottom, size))
            for laid in line.words
        ]
        if by_line:
            top, bottom = min(one.word.top for one in line.words), max(one.word.bottom for one in line.words)
            placed = [(line.text, _fractions(line.left, top, line.right, bottom, size))]
        lines.append(tuple(placed))
    left, top, right, bottom = one.box
    fonts = Counter(laid.word.font for line in one.lines for laid in line.words)
    return _Part(
        lines=tuple(lines),
        size=one.size,
        bold=fonts.most_common(1)[0][0] == 1,
        box=(left / width, top / height, right / width, bottom / height),
        from_right=one.from_right,
        below_picture=any(_is_below(one.box, picture, height) for picture in words.pictures),
    )


def _fractions(
    left: float, top: float, right: float, bottom: float, size: tuple[float, float]
) -> tuple[float, float, float, float]:
    width, height = size
    x, y = min(1.0, max(0.0, left / width)), min(1.0, max(0.0, top / height))
    return x, y, min(1.0, max(x, right / width)) - x, min(1.0, max(y, bottom / height)) - y


def _is_below(
    box: tuple[float, float, float, float], picture: tuple[float, float, float, float], height: float
) -> bool:
    shared = min(box[2], picture[2]) - max(box[0], picture[0])
    return 0 <= box[1] - picture[3] + 2 < _NEAR_PICTURE * height and shared > 0.6 * (box[2] - box[0])


# -- what the parts of a page are


def _document(pages: list[_PageText], declared: tuple[Declared, ...], version: str) -> Document:
    whole_issue = len(pages) > LONGEST_ARTICLE
    if not any(sign.isalnum() for page in pages for part in page.parts for sign in part.text):
        empty = tuple(Page(page.number, Span(0, 0), *page.size) for page in pages)
        return Document(FrozenText("", ""), (), declared, empty, awaits_text=True, whole_issue=whole_issue)
    pages = _with_furniture(pages)
    declared += _printed_address(pages)
    if not whole_issue:
        pages = _with_headings(pages)
    text = _Text(pages)
    return Document(
        FrozenText(text.text, version), tuple(text.hints), declared, tuple(text.pages), whole_issue=whole_issue
    )


def _with_furniture(pages: list[_PageText]) -> list[_PageText]:
    """Mark running heads and feet and the numbers of pages as boilerplate."""
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
            parts.append(replace(part, kind="boilerplate") if alone or repeated else part)
        result.append(replace(page, parts=tuple(parts)))
    return result


def _head_key(part: _Part, body: float) -> tuple[str, str] | None:
    """Return what tells a running head or foot, None for what stands elsewhere on the page or is set large."""
    words = part.text
    if len(words) > _LONGEST_HEAD or part.size > _HEADLINE * body:
        return None
    edge = "top" if part.box[3] < _MARGIN else "bottom" if part.box[1] > 1 - _MARGIN else ""
    return (edge, _DIGITS.sub("#", words).casefold()) if edge else None


def _printed_address(pages: list[_PageText]) -> tuple[Declared, ...]:
    """Return the address that a browser prints at the foot of a page."""
    for page in pages:
        for part in page.parts:
            match = _ADDRESS.fullmatch(part.text.strip()) if part.kind == "boilerplate" else None
            if match is not None:
                return (Declared("url", match.group(1), "document"),)
    return ()


def _body_size(pages: list[_PageText]) -> float:
    """Return the size in which most of the letters are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for part in page.parts:
            sizes[round(part.size * 2) / 2] += len(part.text)
    return sizes.most_common(1)[0][0] or 1.0


def _with_headings(pages: list[_PageText]) -> list[_PageText]:
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
                _mark_headline(parts, first, body)
        for at, part in enumerate(parts):
            if part.kind:
                continue
            if part.below_picture and 0 < part.size < _CAPTION * body:
                parts[at] = replace(part, kind="caption")
            elif started and at and _is_crosshead(parts, at, body):
                parts[at] = replace(part, kind="crosshead")
        result.append(replace(page, parts=tuple(parts)))
    return result


def _is_running(part: _Part, body: float) -> bool:
    same = abs(part.size - body) < 0.1 * body
    return not part.kind and same and (len(part.lines) >= 3 or len(part.text) >= 160)


def _mark_headline(parts: list[_Part], first: int, body: float) -> None:
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


def _is_crosshead(parts: list[_Part], at: int, body: float) -> bool:
    part = parts[at]
    if len(part.lines) > 1 or len(part.text) > _LONGEST_CROSSHEAD or at + 1 == len(parts):
        return False
    stands_out = part.size >= _SUBHEAD * body or (part.bold and not parts[at + 1].bold)
    between = any(_is_running(one, body) for one in parts[:at]) and _is_running(parts[at + 1], body)
    return stands_out and between and part.text[-1:] not in ".,،;؛:"


# -- the text


class _Text:
    """Puts the pages together and keeps where everything stands."""

    def __init__(self, pages: list[_PageText]) -> None:
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

    def _page(self, page: _PageText) -> None:
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
        self.pages.append(Page(page.number, Span(start, self._at), width, height, tuple(boxes)))

    def _part(self, part: _Part) -> list[Box]:
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


FORMAT = Format(recognise, read)
"""PDF files, with or without a text layer."""
