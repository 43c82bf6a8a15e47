"""The words of pages that were read put into the text of the others, each page in its place. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from database.drafts import PageDraft
from database.queries.scans import HalfRead
from desktop_app.intake.document import Box, Document, Hint, Page
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.page_text import LONGEST_ARTICLE
from desktop_app.intake.paragraphs import Span

_SEPARATOR = "\n\n"


@dataclass(frozen=True, slots=True)
class Whole:
    """A text with all of its pages; *files* are the attachments that they are of, page by page."""

    document: Document
    files: tuple[int, ...]


def put_in(half: HalfRead, found: Document, read: Mapping[tuple[int, int], Page], read_by: str) -> Whole:
    """Return a text with the words of its pages that had none.

    Args:
        half: the text; it is not empty.
        found: the text of the pages that were read.
        read: its pages, by attachment and number there; those of *half* that are not in it stay as they are.
        read_by: what read them.
    """
    old, new = half.text, found.frozen.text
    places = _Places()
    pieces: list[str] = []
    hints: list[Hint] = []
    pages: list[Page] = []
    files: list[int] = []
    done = length = 0
    for page in half.pages:
        one = read.get((page.attachment, page.number))
        words = one.span.of(new) if one is not None else ""
        start = page.start
        if words:
            pieces.append(old[done:start])
            before, after = (_SEPARATOR, "") if start else ("", _SEPARATOR)
            at = start + length + len(before)
            pieces.append(f"{before}{words}{after}")
            done = start
            length += len(before) + len(words) + len(after)
            places.add(start, length)
        if one is None:
            pages.append(_moved(page, places))
        else:
            shift = at - one.span.start if words else places.of(start) - one.span.start
            boxes = tuple(
                Box(Span(box.span.start + shift, box.span.end + shift), box.x, box.y, box.width, box.height)
                for box in one.boxes
            )
            span = Span(one.span.start + shift, one.span.end + shift)
            pages.append(Page(page.number, span, page.width, page.height, boxes, read_by))
            hints += [
                Hint(Span(hint.span.start + shift, hint.span.end + shift), hint.kind, hint.signature)
                for hint in found.hints
                if words and one.span.start <= hint.span.start and hint.span.end <= one.span.end
            ]
        files.append(page.attachment)
    text = "".join([*pieces, old[done:]])
    fresh = sorted(hints, key=lambda hint: hint.span.start)
    hints += [hint for hint in _parts(half, places) if not _meets(hint.span, fresh)]
    hints.sort(key=lambda hint: hint.span.start)
    document = Document(
        FrozenText(text, read_by), tuple(hints), (), tuple(pages), whole_issue=len(pages) > LONGEST_ARTICLE
    )
    return Whole(document, tuple(files))


class _Places:
    """Where the words of the older text stand in the newer one."""

    def __init__(self) -> None:
        self._at: list[int] = []
        self._shift: list[int] = []

    def add(self, at: int, shift: int) -> None:
        """From a place of the older text on its words stand that much later; places come in order."""
        self._at.append(at)
        self._shift.append(shift)

    def of(self, at: int) -> int:
        """Return where what begins at a place begins now."""
        before = bisect_right(self._at, at) if not at else bisect_left(self._at, at)
        # What stands where something was put in ends there; only before the first word there is nothing that ends.
        return at + (self._shift[before - 1] if before else 0)


def _moved(page: PageDraft, places: _Places) -> Page:
    boxes = []
    for start, end, x, y, width, height in page.boxes:
        begins = places.of(start)
        boxes.append(Box(Span(begins, begins + end - start), x, y, width, height))
    begins = places.of(page.start)
    span = Span(begins, begins + page.end - page.start)
    return Page(page.number, span, page.width, page.height, tuple(boxes), page.read_by)


def _parts(half: HalfRead, places: _Places) -> list[Hint]:
    found = []
    for part in half.segments:
        start = places.of(part.start)
        end = places.of(part.end) if part.end else start
        if start < end:
            found.append(Hint(Span(start, end), part.kind))
    return found


def _meets(span: Span, fresh: list[Hint]) -> bool:
    """Whether a part of the older text now goes around words that were put in."""
    after = bisect_right(fresh, span.start, key=lambda hint: hint.span.start)
    return after < len(fresh) and fresh[after].span.start < span.end
