"""Scans that are the pages of one article become one article: the first keeps its record and takes over the others'.

The others go to the trash with a statement ("same as") that leads to the kept one. Their texts stay with them as they
were frozen; the kept one gets a new version in which all of them stand, with their parts, places and passages.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from database.commands.articles import add_text_version, set_published
from database.commands.carrying import carry_passages, made_by_program
from database.commands.checks import kind_of
from database.commands.gathering import (
    SAME,
    identifiers,
    joins,
    memberships,
    note,
    one_mention,
    references,
    statements,
)
from database.dates import DateValue
from database.drafts import BY_HAND, SegmentDraft
from database.errors import InputProblem
from database.history.recorder import Writer
from database.page_boxes import packed, unpacked
from database.schema.base import record
from database.schema.columns import date_from
from database.schema.evidence import evidence, mention
from database.schema.sources import (
    KNOWN_FIELDS,
    article,
    article_text,
    article_text_source,
    attachment,
    segment,
    text_page,
)
from database.schema.statements import statement

MOST = 500
"""Articles that are joined at once: more are no pages of one article."""

_BETWEEN = "\n\n"
#: Fields of the kept article that the others fill where it has none; what says how they are known goes along.
_FILLED = (
    "headline",
    "overline",
    "subhead",
    "byline",
    "publication_id",
    "issue",
    "print_edition",
    "page",
    "page_section",
    "dateline",
    "dateline_place_id",
    "language",
    "kind_1",
    "kind_2",
    "url",
    "archived_url",
    "abstract",
    "rights",
    "access",
    "shelf_location",
    "received_from",
)
_KNOWN_OF = {"publication_id": "publication", "kind_1": "kind"}


def join_articles(writer: Writer, article_ids: Sequence[int]) -> int:
    """Make several articles one, in this order, and return its id: that of the first.

    Raises:
        InputProblem: fewer than two or too many, one twice, no article, or one in the trash.
    """
    _check(writer, article_ids)
    kept, *others = article_ids
    newest = {one: _newest(writer, one) for one in article_ids}
    for one in others:
        _carry_older(writer, kept, one, newest[one])
        identifiers(writer, kept, one)
        memberships(writer, kept, one)
        statements(writer, kept, one, {})
        _mentions(writer, kept, one)
        _fill(writer, kept, one)
        note(writer, kept, one)
    _files(writer, article_ids)
    worded = [row for one in article_ids if (row := newest[one]) is not None and row["text"]]
    if worded and any(row["article_id"] != kept for row in worded):
        _join_texts(writer, kept, worded)
    for one in others:
        # Evidence and fields of other records; the passages stand on the new text already.
        references(writer, kept, one)
        joined = sa.select(statement.c.id).where(statement.c.role == SAME, joins(kept, one))
        if writer.value(joined.limit(1)) is None:
            writer.insert(statement, kind="relation", about_id=one, role=SAME, object_id=kept)
        writer.update(record, one, trashed_at=writer.now)
    return kept


def _check(writer: Writer, ids: Sequence[int]) -> None:
    if len(ids) < 2 or len(set(ids)) < len(ids):
        raise InputProblem("bad_value", field="join", reason="two articles are needed")
    if len(ids) > MOST:
        raise InputProblem("bad_value", field="join", reason=f"at most {MOST} articles are joined at once")
    for one in ids:
        if kind_of(writer, one) != "article":
            raise InputProblem("bad_value", field="join", reason=f"record {one} is no article")
    gone = sa.select(record.c.label).where(record.c.id.in_(ids), record.c.trashed_at.is_not(None))
    label = writer.value(gone.limit(1))
    if label is not None:
        raise InputProblem("bad_value", field="join", reason=f"“{label}” is in the trash; restore it first")


def _versions(writer: Writer, article_id: int) -> list[sa.RowMapping]:
    select = sa.select(article_text).where(article_text.c.article_id == article_id)
    return writer.rows(select.order_by(article_text.c.number))


def _newest(writer: Writer, article_id: int) -> sa.RowMapping | None:
    versions = _versions(writer, article_id)
    return versions[-1] if versions else None


def _carry_older(writer: Writer, kept: int, other: int, newest: sa.RowMapping | None) -> None:
    """Copy the older versions of another article on which passages still stand to the kept one, with these."""
    for row in _versions(writer, other):
        standing = writer.rows(sa.select(evidence).where(evidence.c.text_id == row["id"]))
        if newest is None or row["id"] == newest["id"] or not standing:
            continue
        parts = writer.rows(sa.select(segment).where(segment.c.text_id == row["id"]).order_by(segment.c.start))
        drafts = [SegmentDraft(part["start"], part["end"], part["kind"]) for part in parts]
        copy = add_text_version(writer, kept, row["text"], row["tool"], drafts)
        for one in standing:
            writer.update(evidence, one["id"], text_id=copy, article_id=kept)


def _files(writer: Writer, article_ids: Sequence[int]) -> None:
    """Put the files of all of them into the order of the articles."""
    place = 0
    for one in article_ids:
        order = sa.select(attachment.c.id).where(attachment.c.record_id == one)
        for row in writer.rows(order.order_by(attachment.c.position, attachment.c.id)):
            writer.update(attachment, row["id"], record_id=article_ids[0], position=place)
            place += 1


def _join_texts(writer: Writer, kept: int, worded: Sequence[sa.RowMapping]) -> None:
    """Add the version in which all texts stand, and put on it what stood on them."""
    versions = _versions(writer, kept)
    starts: list[int] = []
    text = ""
    for row in worded:
        text += _BETWEEN if text else ""
        starts.append(len(text))
        text += row["text"]
    parts: list[SegmentDraft] = []
    pages: list[dict[str, Any]] = []
    sources: dict[int, None] = {}
    any_parts = False
    for number, (row, start) in enumerate(zip(worded, starts, strict=True)):
        found = writer.rows(sa.select(segment).where(segment.c.text_id == row["id"]).order_by(segment.c.start))
        any_parts = any_parts or bool(found)
        for part in found:
            # A field is given by one place; the headline of a following page heads its part only.
            field = part["field"] if not number or row["article_id"] == kept else ""
            # An article has one beginning: the first words of its next page are running text.
            kind = "body" if number and part["kind"] == "lead" else part["kind"]
            parts.append(SegmentDraft(part["start"] + start, part["end"] + start, kind, field))
        if not found:
            parts.append(SegmentDraft(start, start + len(row["text"]), "body"))
        pages += _pages(writer, row["id"], start)
        of_text = sa.select(article_text_source.c.attachment_id).where(article_text_source.c.text_id == row["id"])
        sources |= dict.fromkeys(one["attachment_id"] for one in writer.rows(of_text))
    by_program = all(made_by_program(writer, row) for row in worded)
    tools = list(dict.fromkeys(row["tool"] for row in worded))
    tool = " + ".join(tools) if by_program else BY_HAND
    # A text without parts is searched whole: only where one has them the others need them.
    text_id = add_text_version(writer, kept, text, tool, parts if any_parts else ())
    if pages:
        writer.insert_many(text_page, [page | {"text_id": text_id} for page in pages], derived_given=True)
    if sources:
        rows = [{"text_id": text_id, "attachment_id": one} for one in sources]
        writer.insert_many(article_text_source, rows, derived_given=True)
    for row, start in zip(worded, starts, strict=True):
        _shift_passages(writer, kept, row["id"], text_id, start)
    here = {row["id"] for row in worded}
    carry_passages(writer, [row for row in versions if row["id"] not in here], text_id, text)


def _pages(writer: Writer, text_id: int, start: int) -> list[dict[str, Any]]:
    made = []
    for row in writer.rows(sa.select(text_page).where(text_page.c.text_id == text_id).order_by(text_page.c.start)):
        boxes = [(left + start, right + start, *place) for left, right, *place in unpacked(row["boxes"])]
        values = {name: row[name] for name in ("attachment_id", "page", "width", "height", "read_by")}
        made.append(
            values | {"start": row["start"] + start, "end": row["end"] + start, "boxes": packed(boxes)}  # type: ignore[arg-type]
        )
    return made


def _shift_passages(writer: Writer, kept: int, before: int, text_id: int, by: int) -> None:
    select = sa.select(evidence).where(evidence.c.text_id == before, evidence.c.kind == "text")
    for row in writer.rows(select.order_by(evidence.c.id)):
        values = {"text_id": text_id, "article_id": kept, "start": row["start"] + by, "end": row["end"] + by}
        if row["loaded_start"] is not None:
            values |= {"loaded_start": row["loaded_start"] + by, "loaded_end": row["loaded_end"] + by}
        writer.update(evidence, row["id"], **values)


def _mentions(writer: Writer, kept: int, other: int) -> None:
    """Let what the other article mentions be mentioned by the kept one; two mentions of one in one role become one."""
    select = sa.select(mention).order_by(mention.c.id)
    known = {
        (row["record_id"], row["words"], row["role"]): row["id"]
        for row in writer.rows(select.where(mention.c.article_id == kept))
    }
    for row in writer.rows(select.where(mention.c.article_id == other)):
        key = (row["record_id"], row["words"], row["role"])
        same = known.get(key)
        if same is None:
            known[key] = row["id"]
            writer.update(mention, row["id"], article_id=kept)
            continue
        one_mention(writer, same, row["id"])
    # Articles that name the other one, as a correction does.
    for row in writer.rows(sa.select(mention.c.id).where(mention.c.record_id == other)):
        writer.update(mention, row["id"], record_id=kept)


def _fill(writer: Writer, kept: int, other: int) -> None:
    """Fill the fields that the kept article leaves empty."""
    rows = {row["id"]: row for row in writer.rows(sa.select(article).where(article.c.id.in_((kept, other))))}
    mine, theirs = rows[kept], rows[other]
    values: dict[str, Any] = {}
    for name in _FILLED:
        if mine[name] or not theirs[name]:
            continue
        values[name] = theirs[name]
        known = _KNOWN_OF.get(name, name)
        if known in KNOWN_FIELDS:
            values[f"{known}_known"] = theirs[f"{known}_known"]
        if name == "headline":
            values["headline_devised"] = theirs["headline_devised"]
    if values:
        writer.update(article, kept, **values)
    published = date_from(theirs, "published")
    if published != DateValue.UNDATED and date_from(mine, "published") == DateValue.UNDATED:
        set_published(writer, kept, published, theirs["published_known"])
        time = {"published_time": theirs["published_time"], "published_zone": theirs["published_zone"]}
        if not mine["published_time"]:
            writer.update(article, kept, **time)
