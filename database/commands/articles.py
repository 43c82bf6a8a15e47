"""Articles coming in, and what is decided about their texts."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.commands.checks import clean, kind_of, require_code
from database.dates import DateValue
from database.derive.labels import article_heading
from database.errors import InputProblem
from database.files import StoredFile
from database.folding import sort_key
from database.history.recorder import Writer
from database.identity import new_uid
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
    segment,
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
    """A file of the article. Without *stored* it is one that the page mentions and the copy lacks."""

    role: str
    name: str = ""
    media_type: str = ""
    stored: StoredFile | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as a reader made it of a file: what is on the copy; the rest stays empty.

    Attributes:
        text: the frozen text.
        tool: what made it of the file.
        segments: its parts.
        attachments: the original first.
        fields: text fields of the article by name (headline, byline, dateline, published_time, …).
        published: the printed date.
        headline_devised: the copy has no headline; this one was made.
        known: for each field how it is known.
    """

    text: str
    tool: str
    segments: tuple[SegmentDraft, ...] = ()
    attachments: tuple[AttachmentDraft, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    published: DateValue = DateValue.UNDATED
    headline_devised: bool = False
    known: Mapping[str, str] = field(default_factory=dict)


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
    ids = [0] * len(drafts)
    order = sorted(range(len(drafts)), key=lambda number: (drafts[number].published.sort_day, number))
    entries: list[index.Entry] = []
    for number in order:
        draft = drafts[number]
        _check(draft)
        ids[number], entry = _insert(writer, draft)
        entries.append(entry)
    index.add_articles(writer.connection, sorted(entries, key=lambda entry: entry.rowid))
    return ids


def set_published(writer: Writer, article_id: int, published: DateValue, known: str = "supplied") -> None:
    """Give an article another date; its place in the order of the index follows."""
    _require_article(writer, article_id)
    row = writer.first(sa.select(article).where(article.c.id == article_id))
    if row is None or (date_from(row, "published") == published and row["published_known"] == known):
        return
    moved: dict[str, Any] = {}
    if date_from(row, "published").sort_day != published.sort_day:
        moved["index_rowid"] = index.free_rowid(writer.connection, published)
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
    return _insert_text(writer, article_id, (last or 0) + 1, text, tool, segments)


def attach_file(writer: Writer, record_id: int, draft: AttachmentDraft) -> int:
    """Add a file (or one that the copy lacks) to a record, last, and return the attachment's id."""
    kind_of(writer, record_id)
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == record_id))
    return _insert_attachment(writer, record_id, draft, 0 if last is None else last + 1)


def _insert(writer: Writer, draft: ArticleDraft) -> tuple[int, index.Entry]:
    headline = draft.fields.get("headline", "")
    heading = article_heading(headline, devised=draft.headline_devised)
    rowid = index.free_rowid(writer.connection, draft.published)
    base = {"uid": new_uid(), "kind": "article", "created_at": writer.now, "updated_at": writer.now}
    [article_id] = writer.insert_many(record, [base | {"label": heading.label}], derived_given=True)
    row = {
        "id": article_id,
        "headline_devised": draft.headline_devised,
        "index_rowid": rowid,
        "heading_key": sort_key(heading.sort_text),
        **{name: clean(value, name) for name, value in draft.fields.items()},
        **date_values("published", draft.published),
        **{f"{name}_known": _known(how) for name, how in draft.known.items()},
    }
    writer.insert_many(article, [row], derived_given=True)
    text_id = _insert_text(writer, article_id, 1, draft.text, draft.tool, draft.segments, indexed=True)
    for position, file in enumerate(draft.attachments):
        attachment_id = _insert_attachment(writer, article_id, file, position)
        if file.role == "original":
            writer.insert_many(
                article_text_source, [{"text_id": text_id, "attachment_id": attachment_id}], derived_given=True
            )
    segments = [(part.start, part.end, part.kind) for part in draft.segments]
    return article_id, index.Entry(rowid, headline, index.searched_text(draft.text, segments))


def _insert_text(
    writer: Writer,
    article_id: int,
    number: int,
    text: str,
    tool: str,
    segments: Sequence[SegmentDraft],
    *,
    indexed: bool = False,
) -> int:
    row = {
        "article_id": article_id,
        "number": number,
        "text": text,
        "tool": tool,
        "sha256": hashlib.sha256(text.encode("utf-8")).digest(),
        "made_at": writer.now,
    }
    [text_id] = writer.insert_many(article_text, [row], derived_given=indexed)
    parts = [
        {"text_id": text_id, "start": part.start, "end": part.end, "kind": part.kind, "field": part.field}
        for part in segments
    ]
    if parts:
        writer.insert_many(segment, parts, derived_given=indexed)
    return text_id


def _insert_attachment(writer: Writer, record_id: int, draft: AttachmentDraft, position: int) -> int:
    if draft.role not in ATTACHMENT_ROLES:
        raise InputProblem("bad_value", field="file", reason=f"“{draft.role}” is no role of a file")
    stored = draft.stored
    return writer.insert(
        attachment,
        record_id=record_id,
        role=draft.role,
        name=clean(draft.name, "file name"),
        media_type=draft.media_type,
        size=stored.size if stored else None,
        sha256=stored.sha256 if stored else None,
        caption=clean(draft.caption, "caption"),
        position=position,
        held=stored is not None,
    )


def _check(draft: ArticleDraft) -> None:
    unknown = draft.fields.keys() - _TEXT_FIELDS
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no text field of an article on the copy")
    unknown = draft.known.keys() - set(KNOWN_FIELDS)
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no field that says how it is known")
    _check_text(draft.text, draft.segments)


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
