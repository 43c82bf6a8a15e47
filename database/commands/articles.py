"""Articles coming in, and what is decided about their texts."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.commands.checks import dated, kind_of, require_code
from database.commands.incoming import add_incoming
from database.commands.records import save_record
from database.dates import DateValue
from database.drafts import ArticleDraft as ArticleDraft
from database.drafts import AttachmentDraft as AttachmentDraft
from database.drafts import PageDatum as PageDatum
from database.drafts import PageDraft as PageDraft
from database.drafts import SegmentDraft as SegmentDraft
from database.errors import InputProblem
from database.history.recorder import Writer
from database.identity import new_uid
from database.incoming import ATTACHMENT_COLUMNS, attachment_values, check_text, prepare
from database.schema.base import record
from database.schema.columns import date_from, date_values
from database.schema.sources import KNOWN, LEVELS, article, article_text, attachment, segment
from database.search import index


def add_article(writer: Writer, draft: ArticleDraft) -> int:
    """Add one article to the inbox and return its id; see :func:`add_articles`."""
    return add_articles(writer, [draft])[0]


def add_articles(writer: Writer, drafts: Sequence[ArticleDraft]) -> list[int]:
    """Add articles to the inbox and return their ids, in the order given.

    They are written in the order of their dates, as the full-text index wants them (unsorted costs a third).

    Raises:
        InputProblem: a draft that cannot be taken; nothing of the transaction is saved then.
    """
    return [one.id for one in add_incoming(writer, [prepare(draft) for draft in drafts])]


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


def set_level(writer: Writer, article_id: int, level: str, *, at_least: bool = False) -> None:
    """Say how far the work on an article has come; *at_least*: where it is further it stays so."""
    _require_article(writer, article_id)
    if level not in LEVELS:
        raise InputProblem("bad_value", field="Level", reason=f"“{level}” is not known")
    if at_least:
        standing = writer.value(sa.select(article.c.level).where(article.c.id == article_id))
        level = max(level, str(standing), key=LEVELS.index)
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
    check_text(text, segments)
    last = writer.value(sa.select(sa.func.max(article_text.c.number)).where(article_text.c.article_id == article_id))
    text_id = writer.insert(article_text, **_text_row(writer, article_id, (last or 0) + 1, text, tool))
    _insert_segments(writer, text_id, segments)
    return text_id


def attach_file(writer: Writer, record_id: int, draft: AttachmentDraft) -> int:
    """Add a file (or one that the copy lacks) to a record, last, and return the attachment's id."""
    kind_of(writer, record_id)
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == record_id))
    return writer.insert(attachment, **_attachment_row(record_id, draft, 0 if last is None else last + 1))


def _text_row(writer: Writer, article_id: int, number: int, text: str, tool: str) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "number": number,
        "text": text,
        "tool": tool,
        "sha256": hashlib.sha256(text.encode("utf-8")).digest(),
        "made_at": writer.now,
    }


def _insert_segments(writer: Writer, text_id: int, segments: Sequence[SegmentDraft]) -> None:
    rows = [
        {"text_id": text_id, "start": part.start, "end": part.end, "kind": part.kind, "field": part.field}
        for part in segments
    ]
    if rows:
        writer.insert_many(segment, rows)


def _attachment_row(record_id: int, draft: AttachmentDraft, position: int) -> dict[str, Any]:
    values = dict(zip(ATTACHMENT_COLUMNS, attachment_values(draft), strict=True))
    return values | {"record_id": record_id, "position": position}


def _known(how: str) -> str:
    if how not in KNOWN:
        raise InputProblem("bad_value", field="known", reason=f"“{how}” is not known")
    return how


def _require_article(writer: Writer, article_id: int) -> None:
    if kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
