"""Articles coming in, and what is decided about their texts."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.commands.checks import clean, dated, kind_of, require_code
from database.commands.records import save_record
from database.dates import DateValue
from database.derive.labels import article_heading
from database.errors import InputProblem
from database.files import StoredFile
from database.folding import sort_key
from database.history.recorder import Writer
from database.identity import new_uid
from database.page_boxes import WordBox, packed
from database.schema.base import record
from database.schema.columns import date_from, date_values
from database.schema.sources import (
    ATTACHMENT_ROLES,
    KNOWN,
    KNOWN_FIELDS,
    LEVELS,
    article,
    article_text,
    article_text_source,
    attachment,
    page_data,
    segment,
    text_page,
)
from database.search import index


@dataclass(frozen=True, slots=True)
class SegmentDraft:
    """A range of the text, in code points, end not included; *field* is the article's field that it gives."""

    start: int
    end: int
    kind: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentDraft:
    """A file of the article. Without *stored* it is one that the page mentions and the copy lacks.

    Of a file that holds several articles, *page_first* to *page_last* (from 1) and *frame* (x, y, width and height in
    fractions of the page as it lies in the file) are what belongs to this one.
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


_TEXT_FIELDS = frozenset(
    {
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
    }
)


def add_article(writer: Writer, draft: ArticleDraft) -> int:
    """Add one article to the inbox and return its id; see :func:`add_articles`."""
    return add_articles(writer, [draft])[0]


def add_articles(writer: Writer, drafts: Sequence[ArticleDraft]) -> list[int]:
    """Add articles to the inbox and return their ids, in the order given.

    They are written in the order of their dates, as the full-text index wants them (unsorted costs a third).

    Raises:
        InputProblem: a draft that cannot be taken; nothing of the transaction is saved then.
    """
    for draft in drafts:
        _check(draft)
        dated(writer, draft.published, "Published")
    order = sorted(range(len(drafts)), key=lambda number: (drafts[number].published.sort_day, number))
    made = _insert_all(writer, [drafts[number] for number in order])
    ids = dict(zip(order, made, strict=True))
    return [ids[number] for number in range(len(drafts))]


def create_article(
    writer: Writer,
    fields: Mapping[str, Any] | None = None,
    *,
    known: Mapping[str, str] | None = None,
    note: str = "",
) -> int:
    """Make an article of what a person knows of it, without a file and a text: a paper clipping. Return its id.

    Args:
        writer: the recorder.
        fields: declared fields by name.
        known: how fields are known, by the names of ``Field.known``.
        note: the archivist's own note.

    Raises:
        InputProblem: a value that cannot be taken; nothing is saved then.
    """
    article_id = writer.insert(record, uid=new_uid(), kind="article", created_at=writer.now, updated_at=writer.now)
    writer.insert(article, id=article_id, index_rowid=index.free_rowid(writer.connection, DateValue.UNDATED))
    save_record(writer, article_id, fields=fields, note=note, known=known)
    return article_id


def set_published(writer: Writer, article_id: int, published: DateValue, known: str = "supplied") -> None:
    """Give an article another date; its place in the order of the index follows."""
    _require_article(writer, article_id)
    dated(writer, published, "Published")
    row = writer.first(sa.select(article).where(article.c.id == article_id))
    if row is None or (date_from(row, "published") == published and row["published_known"] == known):
        return
    moved = index.moved(writer.connection, article_id, published)
    writer.update(article, article_id, **date_values("published", published), published_known=_known(known), **moved)


def set_level(writer: Writer, article_id: int, level: str) -> None:
    """Say how far the work on an article has come."""
    _require_article(writer, article_id)
    if level not in LEVELS:
        raise InputProblem("bad_value", field="Level", reason=f"“{level}” is not known")
    writer.update(article, article_id, level=level)


def set_segment_kind(writer: Writer, segment_id: int, kind: str) -> None:
    """Say what a part of a text is; boilerplate leaves the search."""
    require_code(writer, "segment", kind, "segment")
    if not kind:
        raise InputProblem("bad_value", field="segment", reason="a kind is needed")
    try:
        writer.update(segment, segment_id, kind=kind)
    except LookupError as error:
        raise InputProblem("no_record", id=segment_id) from error


def add_text_version(
    writer: Writer, article_id: int, text: str, tool: str, segments: Sequence[SegmentDraft] = ()
) -> int:
    """Add a corrected text as a new frozen version and return its id. The older ones stay as they are."""
    _require_article(writer, article_id)
    _check_text(text, segments)
    last = writer.value(sa.select(sa.func.max(article_text.c.number)).where(article_text.c.article_id == article_id))
    text_id = writer.insert(article_text, **_text_row(writer, article_id, (last or 0) + 1, text, tool))
    _insert_segments(writer, [(text_id, segments)], indexed=False)
    return text_id


def attach_file(writer: Writer, record_id: int, draft: AttachmentDraft) -> int:
    """Add a file (or one that the copy lacks) to a record, last, and return the attachment's id."""
    kind_of(writer, record_id)
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == record_id))
    return writer.insert(attachment, **_attachment_row(record_id, draft, 0 if last is None else last + 1))


def _insert_all(writer: Writer, drafts: Sequence[ArticleDraft]) -> list[int]:
    """Insert articles with all that belongs to them, one step for each table, and index them."""
    numbers = index.Numbers(writer.connection)
    headings = [article_heading(draft.fields.get("headline", ""), devised=draft.headline_devised) for draft in drafts]
    ids = writer.insert_many(
        record,
        [
            {
                "uid": new_uid(),
                "kind": "article",
                "created_at": writer.now,
                "updated_at": writer.now,
                "label": heading.label,
            }
            for heading in headings
        ],
        derived_given=True,
    )
    rowids = [numbers.take(draft.published) for draft in drafts]
    rows = [
        _article_row(draft) | {"id": article_id, "index_rowid": rowid, "heading_key": sort_key(heading.sort_text)}
        for draft, article_id, rowid, heading in zip(drafts, ids, rowids, headings, strict=True)
    ]
    writer.insert_many(article, rows, derived_given=True)
    worded = [(draft, article_id) for draft, article_id in zip(drafts, ids, strict=True) if draft.text]
    texts = [_text_row(writer, article_id, 1, draft.text, draft.tool) for draft, article_id in worded]
    made = writer.insert_many(article_text, texts, derived_given=True) if texts else []
    text_ids = {article_id: text_id for (_, article_id), text_id in zip(worded, made, strict=True)}
    _insert_segments(writer, [(text_id, draft.segments) for text_id, (draft, _) in zip(made, worded, strict=True)])
    _insert_files(writer, drafts, ids, text_ids)
    _insert_page_data(writer, [(text_id, draft) for text_id, (draft, _) in zip(made, worded, strict=True)])
    entries = [
        index.Entry(rowid, draft.fields.get("headline", ""), index.searched_text(draft.text, _ranges(draft.segments)))
        for draft, rowid in zip(drafts, rowids, strict=True)
    ]
    index.add_articles(writer.connection, sorted(entries, key=lambda entry: entry.rowid))
    return ids


def _article_row(draft: ArticleDraft) -> dict[str, Any]:
    return {
        "headline_devised": draft.headline_devised,
        **draft.fields,
        **date_values("published", draft.published),
        **{f"{name}_known": _known(how) for name, how in draft.known.items()},
    }


def _text_row(writer: Writer, article_id: int, number: int, text: str, tool: str) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "number": number,
        "text": text,
        "tool": tool,
        "sha256": hashlib.sha256(text.encode("utf-8")).digest(),
        "made_at": writer.now,
    }


def _ranges(segments: Sequence[SegmentDraft]) -> list[tuple[int, int, str]]:
    return [(part.start, part.end, part.kind) for part in segments]


def _insert_segments(
    writer: Writer, texts: Sequence[tuple[int, Sequence[SegmentDraft]]], *, indexed: bool = True
) -> None:
    rows = [
        {"text_id": text_id, "start": part.start, "end": part.end, "kind": part.kind, "field": part.field}
        for text_id, parts in texts
        for part in parts
    ]
    if rows:
        writer.insert_many(segment, rows, derived_given=indexed)


def _insert_files(
    writer: Writer, drafts: Sequence[ArticleDraft], ids: Sequence[int], text_ids: Mapping[int, int]
) -> None:
    files = [
        (draft, article_id, position)
        for draft, article_id in zip(drafts, ids, strict=True)
        for position in range(len(draft.attachments))
    ]
    if not files:
        return
    rows = [_attachment_row(article_id, draft.attachments[position], position) for draft, article_id, position in files]
    made = {
        (article_id, position): attachment_id
        for attachment_id, (_, article_id, position) in zip(writer.insert_many(attachment, rows), files, strict=True)
    }
    sources = [
        {"text_id": text_ids[article_id], "attachment_id": made[article_id, position]}
        for draft, article_id, position in files
        if draft.attachments[position].role == "original" and article_id in text_ids
    ]
    if sources:
        writer.insert_many(article_text_source, sources, derived_given=True)
    pages = [
        _page_row(text_ids[article_id], made[article_id, page.attachment], page)
        for draft, article_id in zip(drafts, ids, strict=True)
        if article_id in text_ids
        for page in draft.pages
    ]
    if pages:
        writer.insert_many(text_page, pages, derived_given=True)


def _page_row(text_id: int, attachment_id: int, page: PageDraft) -> dict[str, Any]:
    return {
        "text_id": text_id,
        "attachment_id": attachment_id,
        "page": page.number,
        "start": page.start,
        "end": page.end,
        "width": page.width,
        "height": page.height,
        "read_by": page.read_by,
        "boxes": packed(page.boxes),
    }


def _insert_page_data(writer: Writer, drafts: Sequence[tuple[int, ArticleDraft]]) -> None:
    rows = [
        {"text_id": text_id, "field": one.field, "value": clean(one.value, one.field), "place": one.place}
        for text_id, draft in drafts
        for one in draft.page_data
    ]
    if rows:
        writer.insert_many(page_data, rows, derived_given=True)


def _attachment_row(record_id: int, draft: AttachmentDraft, position: int) -> dict[str, Any]:
    if draft.role not in ATTACHMENT_ROLES:
        raise InputProblem("bad_value", field="file", reason=f"“{draft.role}” is no role of a file")
    stored = draft.stored
    frame = draft.frame or (None, None, None, None)
    return {
        "record_id": record_id,
        "role": draft.role,
        "name": clean(draft.name, "file name"),
        "media_type": draft.media_type,
        "size": stored.size if stored else None,
        "sha256": stored.sha256 if stored else None,
        "caption": clean(draft.caption, "caption"),
        "position": position,
        "held": stored is not None,
        "page_first": draft.page_first,
        "page_last": draft.page_last,
        **dict(zip(("frame_x", "frame_y", "frame_width", "frame_height"), frame, strict=True)),
    }


def _check(draft: ArticleDraft) -> None:
    unknown = draft.fields.keys() - _TEXT_FIELDS
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no text field of an article on the copy")
    # Before keys are made of them: half a character has none.
    for name, value in draft.fields.items():
        clean(value, name)
    unknown = draft.known.keys() - set(KNOWN_FIELDS)
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no field that says how it is known")
    _check_text(draft.text, draft.segments)
    for page in draft.pages:
        if not (0 <= page.start <= page.end <= len(draft.text) and 0 <= page.attachment < len(draft.attachments)):
            raise InputProblem("bad_value", field="text", reason=f"page {page.number} is not within the text")


def _check_text(text: str, segments: Sequence[SegmentDraft]) -> None:
    clean(text, "text")
    for part in segments:
        if not (0 <= part.start <= part.end <= len(text) and part.kind):
            reason = f"the segment {part.start}–{part.end} is not within the text"
            raise InputProblem("bad_value", field="text", reason=reason)


def _known(how: str) -> str:
    if how not in KNOWN:
        raise InputProblem("bad_value", field="known", reason=f"“{how}” is not known")
    return how


def _require_article(writer: Writer, article_id: int) -> None:
    if kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
