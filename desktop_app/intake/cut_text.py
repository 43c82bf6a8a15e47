"""Words that were cut out of a page or an issue become an article: its parts, headline, date and language."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from statistics import median

from database.commands.cutting import CutArticle
from database.cut_words import CutWords, Frame, WordBox
from database.drafts import PageDraft
from database.files import StoredFile
from desktop_app.intake.document import Document, Hint, Kind
from desktop_app.intake.draft import reading_of
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.page_text import PageText, Part, with_headings
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.publications import NOTHING, Assumed
from desktop_app.intake.source import Source

_KIND = Kind("cut", "a part of a page", "")


def cut_article(
    frames: Sequence[Frame],
    words: CutWords,
    now: datetime | None = None,
    assumed: Assumed = NOTHING,
    name: str = "",
) -> CutArticle:
    """Return an article that is to be cut out, with all that its words say; without words it awaits its text.

    Args:
        frames: of the article.
        words: within them.
        now: the moment with its zone; a later date is no date of publication.
        assumed: decides where the words leave two readings, or none.
        name: of the file, for messages.
    """
    if not any(sign.isalnum() for sign in words.text):
        return CutArticle(tuple(frames))
    document = Document(FrozenText(words.text, "cut"), tuple(_hints(words)))
    draft = reading_of(Source(name, data=b""), _KIND, document, now, assumed).draft(StoredFile(b"", 0))
    return CutArticle(tuple(frames), draft.segments, draft.fields, draft.published, draft.headline_devised, draft.known)


def _hints(words: CutWords) -> Iterator[Hint]:
    """Give what the sizes of letters say: the headline is set larger than the text below it."""
    pages, spans = [], []
    for number, page in enumerate(words.pages, 1):
        parts = []
        for span, part in _parts(words.text, page):
            spans.append(span)
            parts.append(part)
        pages.append(PageText(number, (page.width, page.height), tuple(parts)))
    told = with_headings(pages, measured=True)
    for span, part in zip(spans, [part for page in told for part in page.parts], strict=True):
        yield Hint(span, part.kind)


def _parts(text: str, page: PageDraft) -> Iterator[tuple[Span, Part]]:
    """Give the paragraphs of a page with the words that have a place."""
    at = page.start
    boxes = sorted(page.boxes)
    for paragraph in text[page.start : page.end].split("\n\n"):
        start, end = at, at + len(paragraph)
        at = end + 2
        inside = [box for box in boxes if start <= box[0] and box[1] <= end]
        if not paragraph.strip() or not inside:
            continue
        lines = tuple(tuple((text[box[0] : box[1]], box[2:]) for box in line) for line in _lines(inside))
        left, top = min(box[2] for box in inside), min(box[3] for box in inside)
        right, bottom = max(box[2] + box[4] for box in inside), max(box[3] + box[5] for box in inside)
        size = median(box[5] for box in inside) * page.height
        begin = start + len(paragraph) - len(paragraph.lstrip())
        yield (
            Span(begin, begin + len(paragraph.strip())),
            Part(lines, size, bold=False, box=(left, top, right, bottom), from_right=False, below_picture=False),
        )


def _lines(boxes: Sequence[WordBox]) -> Iterator[list[WordBox]]:
    """Give the words of each line: a word that begins below the middle of the one before stands on the next line."""
    line = [boxes[0]]
    for before, box in pairwise(boxes):
        if box[3] > before[3] + before[5] / 2 or box[3] + box[5] / 2 < before[3]:
            yield line
            line = []
        line.append(box)
    yield line
