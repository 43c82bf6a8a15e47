"""An article ready to be written: all that can be worked out without the catalogue, so that workers can do it.

Pure: no connection, and nothing is loaded that knows one (each worker took 0.15 seconds more to start). What comes out
is plain tuples in the order of the columns, as the database stores them, and pickles quickly;
`database.commands.incoming` gives them their ids and writes them.
"""

import hashlib
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any, NamedTuple, cast

from database.cut_words import check_frame
from database.dates import weekdays_in
from database.drafts import ArticleDraft, AttachmentDraft, SegmentDraft
from database.errors import InputProblem
from database.folding import fold, sort_key
from database.identity import new_uid_bytes
from database.page_boxes import packed
from database.search import likeness
from database.search.searched import in_one_piece, indexed, searched_text
from database.storable import clean, encoded
from database.stored import ATTACHMENT_ROLES, DATE_PARTS, KNOWN, KNOWN_FIELDS

TEXT_FIELDS = (
    "headline",
    "overline",
    "subhead",
    "byline",
    "issue",
    "print_edition",
    "page",
    "page_section",
    "published_time",
    "published_zone",
    "dateline",
    "language",
    "url",
)
"""Text fields of an article that a copy may give."""
_TEXT_FIELDS = frozenset(TEXT_FIELDS)

_DATE_COLUMNS = tuple(f"published_{part}" for part in DATE_PARTS)
_KNOWN_COLUMNS = tuple(f"{name}_known" for name in KNOWN_FIELDS)

ARTICLE_COLUMNS = ("headline_devised", *TEXT_FIELDS, *_DATE_COLUMNS, *_KNOWN_COLUMNS, "heading_key")
"""The columns of ``Incoming.article``."""

SEGMENT_COLUMNS = ("start", "end", "kind", "field")
ATTACHMENT_COLUMNS = (
    "role",
    "name",
    "media_type",
    "size",
    "sha256",
    "caption",
    "held",
    "page_first",
    "page_last",
    "frame_x",
    "frame_y",
    "frame_width",
    "frame_height",
)
PAGE_COLUMNS = ("page", "start", "end", "width", "height", "read_by", "boxes")


Segments = tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...], tuple[str, ...]]


class Incoming(NamedTuple):
    """An article ready to be written.

    The texts are in UTF-8, as they come from a worker and as SQLite takes them: whoever writes need not put the letters
    of all texts into words of its own and back.

    Attributes:
        uid: 16 bytes.
        label: what it is called.
        sort_day: the day that it is ordered by.
        anchor: the record that its date counts from, or None.
        article: values of `ARTICLE_COLUMNS`.
        weekday: its date names a day of the week.
        text: the frozen text in UTF-8, empty for none.
        tool: what made the text.
        sha256: of the text.
        segments: the values of each of the `SEGMENT_COLUMNS`, of all its parts.
        attachments: values of `ATTACHMENT_COLUMNS`, in their order.
        pages: which attachment, then values of `PAGE_COLUMNS`.
        page_data: field, value, place.
        headline_words: the headline as the index takes it.
        text_words: the searched text as the index takes it, in UTF-8.
        keys: of likeness.
        sketch: of likeness.
        publication: the words that name it.
        publication_address: the host of its address.
        accession: its number, where the file says it.
    """

    uid: bytes
    label: str
    sort_day: int
    anchor: int | None
    article: tuple[Any, ...]
    weekday: bool
    text: bytes
    tool: str
    sha256: bytes
    segments: Segments
    attachments: tuple[tuple[Any, ...], ...]
    pages: tuple[tuple[int, tuple[Any, ...]], ...]
    page_data: tuple[tuple[str, str, str], ...]
    headline_words: str
    text_words: bytes
    keys: tuple[int, ...]
    sketch: bytes
    publication: str
    publication_address: str
    accession: str

    def value(self, column: str) -> Any:
        """Return what a column of the article holds."""
        return self.article[_PLACE[column]]


_PLACE = {column: place for place, column in enumerate(ARTICLE_COLUMNS)}


def prepare(draft: ArticleDraft) -> Incoming:
    """Return a draft ready to be written.

    Raises:
        InputProblem: it cannot be taken.
    """
    text = _checked(draft)
    fields = draft.fields
    headline = fields.get("headline", "")
    label = f"[{headline}]" if draft.headline_devised and headline else headline
    searched = searched_text(draft.text, [part[:3] for part in draft.segments])
    words = fold(searched).encode("utf-8")
    keys, sketch = likeness.keys_and_sketch(words)
    joined = in_one_piece(searched)
    published = draft.published
    return Incoming(
        uid=new_uid_bytes(),
        label=label,
        sort_day=published.sort_day,
        anchor=published.anchor_record,
        article=(
            int(draft.headline_devised),
            *map(fields.get, TEXT_FIELDS, _EMPTY),
            *published.columns(),
            *map(draft.known.get, KNOWN_FIELDS, _EMPTY),
            sort_key(headline),
        ),
        weekday=bool(weekdays_in(published.verbatim)),
        text=text,
        tool=draft.tool,
        sha256=hashlib.sha256(text).digest(),
        segments=cast("Segments", tuple(zip(*draft.segments, strict=True)) or _NO_SEGMENTS),
        attachments=tuple([attachment_values(one) for one in draft.attachments]),
        pages=tuple(
            [
                (
                    page.attachment,
                    (page.number, page.start, page.end, page.width, page.height, page.read_by, packed(page.boxes)),
                )
                for page in draft.pages
            ]
        ),
        page_data=tuple([(one.field, clean(one.value, one.field), one.place) for one in draft.page_data]),
        headline_words=indexed(headline),
        text_words=words + joined.encode("utf-8") if joined else words,
        keys=keys,
        sketch=sketch,
        publication=clean(draft.publication, "Publication"),
        publication_address=draft.publication_address.lower(),
        accession=clean(draft.accession.strip(), "Accession number"),
    )


_EMPTY = repeat("")
_NO_SEGMENTS: Segments = ((), (), (), ())


def attachment_values(draft: AttachmentDraft) -> tuple[Any, ...]:
    """Return the values of `ATTACHMENT_COLUMNS`.

    Raises:
        InputProblem: an unknown role, a name or caption that cannot be stored.
    """
    if draft.role not in ATTACHMENT_ROLES:
        raise InputProblem("bad_value", field="file", reason=f"“{draft.role}” is no role of a file")
    if draft.frame is not None:
        check_frame(draft.frame)
    stored = draft.stored
    return (
        draft.role,
        clean(draft.name, "file name"),
        draft.media_type,
        stored.size if stored else None,
        stored.sha256 if stored else None,
        clean(draft.caption, "caption"),
        int(stored is not None),
        draft.page_first,
        draft.page_last,
        *(draft.frame or (None, None, None, None)),
    )


def _checked(draft: ArticleDraft) -> bytes:
    """Return the text of a draft in UTF-8; raise :class:`InputProblem` where the draft cannot be taken."""
    unknown = draft.fields.keys() - _TEXT_FIELDS
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no text field of an article on the copy")
    # Before keys are made of them: half a character has none.
    for name, value in draft.fields.items():
        clean(value, name)
    check_known(draft.known)
    text = check_text(draft.text, draft.segments)
    clean(draft.published.verbatim, "Published")
    for page in draft.pages:
        if not (0 <= page.start <= page.end <= len(draft.text) and 0 <= page.attachment < len(draft.attachments)):
            raise InputProblem("bad_value", field="text", reason=f"page {page.number} is not within the text")
    return text


def check_known(known: Mapping[str, str]) -> None:
    """Raise :class:`InputProblem` for a field that does not say how it is known, or for no such way."""
    for name, how in known.items():
        if name not in KNOWN_FIELDS:
            raise InputProblem("bad_value", field=name, reason="no field that says how it is known")
        if how not in KNOWN:
            raise InputProblem("bad_value", field="known", reason=f"“{how}” is not known")


def check_text(text: str, segments: Sequence[SegmentDraft]) -> bytes:
    """Return a text in UTF-8.

    Raises:
        InputProblem: it cannot be stored, or a part is not within it.
    """
    data = encoded(text, "text")
    size = len(text)
    for start, end, kind, _ in segments:
        if not (0 <= start <= end <= size and kind):
            reason = f"the segment {start}–{end} is not within the text"
            raise InputProblem("bad_value", field="text", reason=reason)
    return data
