"""PDF files: the words of the text layer in reading order, each with its place on the page.

Scripts, forms and attachments in the file are never looked at. Page by page, so that a file of a thousand pages takes
no more memory than its words.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from database.errors import InputProblem
from desktop_app.intake.document import Declared, Document, Format, Kind, Refused, Signs
from desktop_app.intake.formats.plain_text import LARGEST
from desktop_app.intake.page_layout import Paragraph, paragraphs_of
from desktop_app.intake.page_text import PageText, Part, document_of
from desktop_app.intake.pdf_words import PageTooLong, PageWords, words_of
from desktop_app.intake.source import Source
from desktop_app.page_images import MOST_PAGES, PDF_LOCK, PictureProblem, opened_pdf

KIND = Kind("pdf", "a PDF file", "application/pdf")

WORD_BOXES = 60
"""Pages up to which the place of each word is kept; of longer files that of each line: a thousand pages hold half a
million words, which as boxes would take 150 MB."""
_START = b"%PDF-"
_HEAD = 1024
#: Beyond this share of signs without a letter the layer is no text: the file does not say what its forms mean.
_MOST_BROKEN = 0.3
#: A caption stands at most so far below its picture, as a part of the height of the page.
_NEAR_PICTURE = 0.05
#: A picture that covers more of the page is a scan of it.
_SCANNED = 0.5
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


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
    yield document_of(pages, file.version, declared)
    yield from refused


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
            raise InputProblem("file", path=source.name, reason=_why(code=problem.code)) from problem
        except OSError as error:
            reason = f"the file cannot be read ({error.strerror or error})."
            raise InputProblem("file", path=source.name, reason=reason) from error
        import pypdfium2

        self.version = f"PDF text layer (pdfium {pypdfium2.PDFIUM_INFO.build})"

    def close(self) -> None:
        with PDF_LOCK:
            self._document.close()

    def pages(self) -> tuple[list[PageText], list[Refused]]:
        if not 0 < self._count <= MOST_PAGES:
            reason = f"the PDF file has more than {MOST_PAGES} pages. Cut it into its issues first."
            if not self._count:
                reason = "the PDF file has no pages."
            raise InputProblem("file", path=self._source.name, reason=reason)
        pages: list[PageText] = []
        refused: list[Refused] = []
        length = 0
        for number in range(1, self._count + 1):
            size: tuple[float, float] = (1.0, 1.0)
            problem: InputProblem | None = None
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
                    reason = f"page {number} holds too much to be read. Its words are not in the text."
                    problem = InputProblem("file", path=self._source.name, reason=reason)
                except Exception:
                    # The library raises whatever comes to it for a broken page; the others may be sound.
                    reason = f"page {number} is damaged. Its words are not in the text."
                    problem = InputProblem("file", path=self._source.name, reason=reason)
            if problem is not None:
                refused.append(Refused(self._source.name, str(problem.parameters["reason"])))
            made = _page_text(number, size, words, by_line=self._count > WORD_BOXES)
            length += sum(len(part.text) for part in made.parts)
            if length > LARGEST // 4:
                reason = "the PDF file holds more text than one article may have. Cut it into its issues first."
                raise InputProblem("file", path=self._source.name, reason=reason)
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


def _why(*, code: str) -> str:
    if code == "locked":
        return "the PDF file needs a password. Open it, save a copy without one and add that."
    if code == "large":
        return "the PDF file takes more memory than there is. Cut it into its issues first."
    return "the PDF file is damaged and cannot be opened. Look for another copy."


_PROPERTIES = (("Title", "headline"), ("Author", "byline"), ("Subject", "description"))


def _clean(value: str | None) -> str:
    return " ".join((value or "").replace("\0", " ").split())


def _page_text(number: int, size: tuple[float, float], words: PageWords, *, by_line: bool) -> PageText:
    if words.broken > _MOST_BROKEN:
        return PageText(number, size, ())
    parts = [_part(one, size, words, by_line=by_line) for one in paragraphs_of(words.words)]
    if any(sign.isalnum() for sign in words.turned):
        parts.append(Part((((words.turned, (0.0, 0.0, 0.0, 0.0)),),), 0.0, False, (0, 0, 0, 0), False, False))
    return PageText(number, size, tuple(parts), words.blank, _pictured(words, size))


def _pictured(words: PageWords, size: tuple[float, float]) -> bool:
    return any(
        (right - left) * (bottom - top) > _SCANNED * size[0] * size[1] for left, top, right, bottom in words.pictures
    )


def _part(one: Paragraph, size: tuple[float, float], words: PageWords, *, by_line: bool) -> Part:
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
    return Part(
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


FORMAT = Format(Signs(holds=(_START,)), recognise, read)
"""PDF files, with or without a text layer."""
