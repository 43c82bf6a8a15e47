"""The text of a scan, recognised by a program: a frozen version beside the original, with the place of each word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.commands.articles import PageDraft, SegmentDraft, add_text_version, set_published
from database.commands.carrying import carry_passages, made_by_program
from database.commands.checks import clean, dated, kind_of
from database.dates import DateValue
from database.drafts import read_on
from database.errors import InputProblem
from database.history.recorder import Writer
from database.incoming import TEXT_FIELDS
from database.page_boxes import packed
from database.schema.columns import date_from
from database.schema.sources import (
    KNOWN,
    article,
    article_text,
    article_text_source,
    attachment,
    segment,
    text_page,
)

TAKEN_AWAY = "recognised text taken away"
"""What stands for the program that read a text where a person has taken that away."""


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """What was read on the pages of an article.

    Attributes:
        text: the words; empty where none were found, which is remembered.
        read_by: what read them, with its version and languages.
        segments: its parts.
        pages: with the place of each word; *attachment* is the id of the file here.
        completes: the version of which only the pages without words were read; None where all were. The pages say
            each for itself what read it then.
        fields: text fields of the article that it gives, by name.
        published: the printed date.
        headline_devised: the headline was made of the text.
        known: for each field how it is known.
    """

    text: str
    read_by: str
    segments: tuple[SegmentDraft, ...] = ()
    pages: tuple[PageDraft, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    published: DateValue = DateValue.UNDATED
    headline_devised: bool = False
    known: Mapping[str, str] = field(default_factory=dict)
    completes: int | None = None


def add_recognised_text(writer: Writer, article_id: int, found: RecognisedText) -> int:
    """Add what was read on an article's pages as its newest text and return the version's id.

    Fields that are empty are filled; what a person or the file has said already stays as it is. Passages on a text
    that was read before are carried over. Where pages without words were read and none were found, there is no newer
    text, and it is noted that they were read.

    Raises:
        InputProblem: no such article, a page of another record's file, a text that a person has made or corrected, or
            another one than the one that is completed.
    """
    if kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
    _check(writer, article_id, found)
    versions = writer.rows(
        sa.select(article_text).where(article_text.c.article_id == article_id).order_by(article_text.c.number)
    )
    if versions and not made_by_program(writer, versions[-1]):
        raise InputProblem("bad_value", field="text", reason="a person has made or corrected the text of this article")
    tool = found.read_by
    if found.completes is not None:
        if not versions or versions[-1]["id"] != found.completes:
            raise InputProblem("bad_value", field="text", reason="there is a newer text of this article")
        if found.text == versions[-1]["text"]:
            _note_read(writer, found)
            return found.completes
        tool = read_on(versions[-1]["tool"], found.read_by)
    text_id = add_text_version(writer, article_id, found.text, tool, found.segments)
    rows = [_page_row(text_id, page, found) for page in found.pages]
    if rows:
        writer.insert_many(text_page, rows, derived_given=True)
        sources = dict.fromkeys(page.attachment for page in found.pages)
        writer.insert_many(
            article_text_source,
            [{"text_id": text_id, "attachment_id": one} for one in sources],
            derived_given=True,
        )
    carry_passages(writer, versions, text_id, found.text)
    _fill(writer, article_id, found)
    return text_id


def take_recognised_text_away(writer: Writer, article_id: int) -> int:
    """Put an empty text in the place of one that was recognised, and return the version's id.

    The older version stays, and with it the passages that stand on it, marked as without a place. Fields that hold
    what it gave, and no more, are empty again. Nothing reads the pages again until somebody asks for it.

    Raises:
        InputProblem: no such article, or its newest text was not recognised on its pages.
    """
    newest = writer.first(
        sa.select(article_text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    )
    if newest is None or not made_by_program(writer, newest):
        raise InputProblem("bad_value", field="text", reason="no program has read it on the pages of this article")
    pages = [
        PageDraft(row["page"], 0, 0, row["width"], row["height"], (), attachment=row["attachment_id"])
        for row in writer.rows(sa.select(text_page).where(text_page.c.text_id == newest["id"]).order_by(text_page.c.id))
    ]
    _empty(writer, article_id, newest)
    return add_recognised_text(writer, article_id, RecognisedText("", TAKEN_AWAY, pages=tuple(pages)))


def _empty(writer: Writer, article_id: int, version: sa.RowMapping) -> None:
    """Empty the fields that hold the words of a version's parts."""
    row = writer.first(sa.select(article).where(article.c.id == article_id))
    if row is None:
        return
    values: dict[str, Any] = {}
    parts = sa.select(segment).where(segment.c.text_id == version["id"], segment.c.field != "")
    for part in writer.rows(parts):
        name, words = part["field"], version["text"][part["start"] : part["end"]].split()
        if name in TEXT_FIELDS and str(row[name]).split() == words:
            values[name] = ""
            if f"{name}_known" in row:
                values[f"{name}_known"] = ""
        elif name == "published" and row["published_verbatim"].split() == words:
            set_published(writer, article_id, DateValue.UNDATED, "")
    if row["headline_devised"]:
        values |= {"headline": "", "headline_devised": False}
    if values:
        writer.update(article, article_id, **values)


def _fill(writer: Writer, article_id: int, found: RecognisedText) -> None:
    """Fill the fields that are empty."""
    row = writer.first(sa.select(article).where(article.c.id == article_id))
    if row is None:
        return
    values: dict[str, Any] = {}
    for name, value in found.fields.items():
        if row[name] or not value or (name == "headline" and row["headline_known"]):
            continue
        values[name] = value
        if name in found.known:
            values[f"{name}_known"] = found.known[name]
        if name == "headline":
            values["headline_devised"] = found.headline_devised
    if values:
        writer.update(article, article_id, **values)
    if found.published != DateValue.UNDATED and date_from(row, "published") == DateValue.UNDATED:
        set_published(writer, article_id, found.published, found.known.get("published", ""))


def _note_read(writer: Writer, found: RecognisedText) -> None:
    """Note of the pages of a version what read them."""
    for page in found.pages:
        row = writer.first(
            sa.select(text_page.c.id, text_page.c.read_by).where(
                text_page.c.text_id == found.completes,
                text_page.c.attachment_id == page.attachment,
                text_page.c.page == page.number,
            )
        )
        if row is not None and row["read_by"] != page.read_by:
            writer.update(text_page, row["id"], read_by=page.read_by)


def _page_row(text_id: int, page: PageDraft, found: RecognisedText) -> dict[str, Any]:
    return {
        "text_id": text_id,
        "attachment_id": page.attachment,
        "page": page.number,
        "start": page.start,
        "end": page.end,
        "width": page.width,
        "height": page.height,
        "read_by": found.read_by if found.completes is None else page.read_by,
        "boxes": packed(page.boxes),
    }


def _check(writer: Writer, article_id: int, found: RecognisedText) -> None:
    unknown = found.fields.keys() - set(TEXT_FIELDS)
    if unknown:
        raise InputProblem("bad_value", field=min(unknown), reason="no text field of an article on the copy")
    for name, value in found.fields.items():
        clean(value, name)
    if not set(found.known.values()) <= set(KNOWN):
        raise InputProblem("bad_value", field="known", reason="it is not known how")
    if not found.read_by.strip():
        raise InputProblem("bad_value", field="text", reason="it is not said what read it")
    dated(writer, found.published, "Published")
    _check_pages(writer, article_id, found.text, found.pages)


def _check_pages(writer: Writer, article_id: int, text: str, pages: Sequence[PageDraft]) -> None:
    own = {row["id"] for row in writer.rows(sa.select(attachment.c.id).where(attachment.c.record_id == article_id))}
    places = [(page.attachment, page.number) for page in pages]
    if len(set(places)) < len(places):
        raise InputProblem("bad_value", field="text", reason="a page is given twice")
    for page in pages:
        within = 0 <= page.start <= page.end <= len(text) and page.number > 0
        boxes = all(page.start <= box[0] <= box[1] <= page.end for box in page.boxes)
        if page.attachment not in own or not within or not boxes:
            raise InputProblem("bad_value", field="text", reason=f"page {page.number} is not within the text")
