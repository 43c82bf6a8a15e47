"""What there is to cut of an article: its files, where the words stand on the pages, and what was cut out before."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database import article_rows
from database.article_rows import Issue as Issue
from database.cut_words import Frame
from database.dates import DateValue
from database.drafts import PageDraft
from database.errors import InputProblem
from database.given import plainly
from database.history.raw import chunks
from database.page_boxes import unpacked
from database.queries.links import Link, links
from database.queries.reading import FileRow, files_of
from database.queries.records import record_row
from database.schema.base import record
from database.schema.columns import date_from
from database.schema.sources import article, article_text, attachment, text_page


@dataclass(frozen=True, slots=True)
class CutOut:
    """A frame of an article that was cut out of the whole before; *frame* names the file of the whole."""

    article: Link
    frame: Frame


@dataclass(frozen=True, slots=True)
class Whole:
    """An article that is to be cut.

    Attributes:
        article: itself.
        published: its date.
        language: its own (BCP 47), or "".
        files: all of them, in order.
        text_id, text: the newest version; None and empty where there is none.
        pages: that the text was read from, with the places of its words; *attachment* is the id of the file.
        cut_out: what was cut out before, in the order of the articles.
    """

    article: Link
    published: DateValue
    language: str
    files: tuple[FileRow, ...]
    text_id: int | None
    text: str
    pages: tuple[PageDraft, ...]
    cut_out: tuple[CutOut, ...]


def whole(connection: sa.Connection, article_id: int) -> Whole:
    """Return what there is to cut of an article.

    Raises:
        InputProblem: there is no such article.
    """
    found = record_row(connection, article_id)
    if found.kind != "article":
        raise InputProblem("no_record", id=article_id)
    newest = connection.execute(
        sa.select(article_text.c.id, article_text.c.text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    ).first()
    row = connection.execute(sa.select(article).where(article.c.id == article_id)).mappings().one()
    files = files_of(connection, article_id)
    return Whole(
        Link(found.id, found.kind, found.label),
        date_from(row, "published"),
        row["language"],
        files,
        newest.id if newest else None,
        newest.text if newest else "",
        pages_of(connection, newest.id if newest else None),
        _cut_out(connection, article_id, files),
    )


def pages_of(connection: sa.Connection, text_id: int | None) -> tuple[PageDraft, ...]:
    """Return the pages of a text with the places of its words; *attachment* is the id of the file."""
    if text_id is None:
        return ()
    select = sa.select(text_page).where(text_page.c.text_id == text_id).order_by(text_page.c.start, text_page.c.id)
    return tuple(
        PageDraft(
            row.page,
            row.start,
            row.end,
            row.width,
            row.height,
            tuple(unpacked(row.boxes)),
            row.read_by,
            row.attachment_id,
        )
        for row in connection.execute(select)
    )


def issues(connection: sa.Connection, article_ids: Iterable[int]) -> dict[int, Issue]:
    """Return those of these articles that are whole issues: more pages than an article has, and not cut out of any.

    The pages may be those of one file, or of many that came in together.
    """
    return article_rows.issues(plainly(connection), article_ids)


def _cut_out(connection: sa.Connection, article_id: int, files: tuple[FileRow, ...]) -> tuple[CutOut, ...]:
    here = {one.sha256: one.id for one in reversed(files) if one.sha256 is not None}
    found: list[tuple[int, Frame]] = []
    for chunk in chunks(here):
        select = (
            sa.select(attachment)
            .join(record, record.c.id == attachment.c.record_id)
            .where(
                attachment.c.sha256.in_(chunk),
                attachment.c.record_id != article_id,
                attachment.c.frame_x.is_not(None),
                attachment.c.page_first.is_not(None),
                record.c.trashed_at.is_(None),
            )
            .order_by(attachment.c.record_id, attachment.c.position)
        )
        for row in connection.execute(select):
            rectangle = (row.frame_x, row.frame_y, row.frame_width, row.frame_height)
            found.append((row.record_id, Frame(here[row.sha256], row.page_first, rectangle)))
    named = links(connection, (one for one, _ in found))
    return tuple(CutOut(named[one], frame) for one, frame in sorted(found, key=lambda pair: pair[0]) if one in named)
