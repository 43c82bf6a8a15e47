"""What a reader of files gives to the commands: an article with its text, parts, files and pages, not yet stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from database.dates import DateValue
from database.files import StoredFile
from database.page_boxes import WordBox

BLANK_PAGE = "blank page"
"""Stands for what read a page that shows nothing, so that nobody reads it again."""
BY_HAND = "by hand"
"""What made a text that a person has corrected or put together."""
_AND_THEN = ", "


def read_on(tool: str, read_by: str) -> str:
    """Return what made a text of which a program has read the pages that had no words."""
    return f"{tool}{_AND_THEN}{read_by}"


def read_last(tool: str) -> str:
    """Return what was last at a text, of what made it."""
    return tool.rpartition(_AND_THEN)[2]


class SegmentDraft(NamedTuple):
    """A range of the text, in code points, end not included; *field* is the article's field that it gives."""

    start: int
    end: int
    kind: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentDraft:
    """A file of the article. Without *stored* it is one that the page mentions and the copy lacks.

    Of a file that holds several articles, *page_first* to *page_last* (from 1) and *frame* (x, y, width and height in
    fractions of the page as it lies in the file) are what belongs to this one. Of a whole issue the last page of each
    file is said: together they are more than an article has.
    """

    role: str
    name: str = ""
    media_type: str = ""
    stored: StoredFile | None = None
    caption: str = ""
    page_first: int | None = None
    page_last: int | None = None
    frame: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class PageDraft:
    """A page that the text was read from.

    Attributes:
        number: from 1.
        start: of its range in the text, in code points.
        end: of its range, not included.
        width: of the page.
        height: of the page.
        boxes: of words or lines: start and end in the text, then x, y, width, height in fractions of the page.
        read_by: what recognised the words, where the file has none of its own.
        attachment: which of the draft's attachments it is a page of.
    """

    number: int
    start: int
    end: int
    width: float
    height: float
    boxes: tuple[WordBox, ...] = ()
    read_by: str = ""
    attachment: int = 0


@dataclass(frozen=True, slots=True)
class PageDatum:
    """What the file says of itself: *field* is what it speaks of, *place* where it stands (json-ld, meta, …)."""

    field: str
    value: str
    place: str


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as a reader made it of a file: what is on the copy; the rest stays empty.

    Attributes:
        text: the frozen text; empty where none is known yet (a scan): there is no text version then.
        tool: what made it of the file.
        segments: its parts.
        attachments: the original first.
        fields: text fields of the article by name (headline, byline, dateline, published_time, …).
        published: the printed date.
        headline_devised: the copy has no headline; this one was made.
        known: for each field how it is known.
        pages: the pages that the text was read from.
        page_data: what the file says of itself beside its words.
        publication: the words that name it; they become a link where there is one publication of that name.
        publication_address: the host of its address, which tells the publication where its name does not.
        accession: its accession number, where it stands on the file; another article's is not taken.
    """

    text: str
    tool: str
    segments: tuple[SegmentDraft, ...] = ()
    attachments: tuple[AttachmentDraft, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    published: DateValue = DateValue.UNDATED
    headline_devised: bool = False
    known: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[PageDraft, ...] = ()
    page_data: tuple[PageDatum, ...] = ()
    publication: str = ""
    publication_address: str = ""
    accession: str = ""
