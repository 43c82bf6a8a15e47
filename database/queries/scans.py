"""Scans: which articles await their text, what there is to read of one, and where the words of a text stand."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database import article_rows
from database.drafts import BY_HAND, PageDraft, SegmentDraft, read_last
from database.given import plainly
from database.page_boxes import WordBox, unpacked
from database.queries.cutting import pages_of
from database.queries.records import record_row
from database.schema.base import record
from database.schema.evidence import evidence
from database.schema.sources import article, article_text, attachment, segment, text_page


@dataclass(frozen=True, slots=True)
class ScanFile:
    """A file whose pages can be read.

    Attributes:
        first, last: the pages that belong to the article, from 1; None stands for all.
        frame: the part of the page as it lies in the file (x, y, width, height as fractions), None for all of it.
        turn, straighten: how it is looked at.
    """

    id: int
    sha256: bytes
    name: str
    media_type: str
    turn: int
    straighten: float
    first: int | None
    last: int | None
    frame: tuple[float, float, float, float] | None


@dataclass(frozen=True, slots=True)
class Scan:
    """What there is to read of an article.

    Attributes:
        files: in order; originals before others, which are read only where there is no original.
        languages: that it may be in (BCP 47): its own, else those of its publication.
        read_by: what read the newest text; "" where there is none, or where it was not read from pages.
        awaits: there is no text yet.
        may_be_read: reading it takes no text's place that a person has made or that came with the file as a text.
        wordless: of a text that came with its file, the pages that show something and gave no words: file and page.
    """

    article: int
    files: tuple[ScanFile, ...]
    languages: tuple[str, ...]
    read_by: str
    awaits: bool
    may_be_read: bool
    wordless: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePlaces:
    """A page of a file that a text was read from: its range of the text, and where its words stand.

    A place is a range of the text (code points), then x, y, width and height in fractions of the page as it lies.
    """

    attachment: int
    page: int
    start: int
    end: int
    width: float
    height: float
    places: tuple[WordBox, ...]


@dataclass(frozen=True, slots=True)
class HalfRead:
    """A text that came with its file, of which some pages gave no words.

    Attributes:
        text_id, text: the version.
        pages: all of them; *attachment* is the id of the file.
        segments: its parts.
        evidence: what stands on its words.
    """

    text_id: int
    text: str
    pages: tuple[PageDraft, ...]
    segments: tuple[SegmentDraft, ...]
    evidence: tuple[int, ...] = ()


#: As the partial index says it: a placeholder would not be found in it.
_WORDLESS = sa.text("text_page.start = text_page.\"end\" AND text_page.read_by = ''")


def _readable(table: sa.FromClause) -> sa.ColumnElement[bool]:
    kinds = sa.or_(table.c.media_type.like("image/%"), table.c.media_type == "application/pdf")
    return sa.and_(kinds, table.c.held.is_(True), table.c.role.in_(("original", "scan")))


def awaiting_text(connection: sa.Connection, limit: int = 1000) -> tuple[int, ...]:
    """Return articles that have pages without a text yet, the oldest first; those in the trash are left out.

    Those of which no page has a text go first; then those of which some have none, unless a person has worked on the
    text since.
    """
    select = (
        sa.select(article.c.id)
        .join(record, record.c.id == article.c.id)
        .where(
            ~sa.exists().where(article_text.c.article_id == article.c.id),
            record.c.trashed_at.is_(None),
            sa.exists().where(attachment.c.record_id == article.c.id, _readable(attachment)),
        )
        .order_by(article.c.id)
        .limit(limit)
    )
    found = tuple(connection.execute(select).scalars())
    later = article_text.alias("later")
    # A query of its own, which is gone through first: else SQLite goes through all texts, or through all files.
    pages = sa.select(text_page.c.text_id, text_page.c.attachment_id).where(_WORDLESS).distinct().subquery()
    partly = (
        sa.select(article_text.c.article_id)
        .distinct()
        .join_from(pages, article_text, article_text.c.id == pages.c.text_id)
        .join(attachment, attachment.c.id == pages.c.attachment_id)
        .join(record, record.c.id == article_text.c.article_id)
        .where(
            _readable(attachment),
            record.c.trashed_at.is_(None),
            article_text.c.number == 1,
            article_text.c.tool != BY_HAND,
            ~sa.exists().where(later.c.article_id == article_text.c.article_id, later.c.number > 1),
        )
        .limit(limit)
    )
    return (*found, *sorted(connection.execute(partly).scalars()))[:limit]


def without_text(connection: sa.Connection, article_ids: Iterable[int]) -> dict[int, str]:
    """Return those of these articles that have pages and no text yet, with the name of their first file."""
    return article_rows.without_text(plainly(connection), article_ids)


def pages_without_text(connection: sa.Connection, article_ids: Iterable[int]) -> dict[int, int]:
    """Return how many pages of the newest text of these articles gave no words; without those that have all."""
    return article_rows.pages_without_text(plainly(connection), article_ids)


def scan_of(connection: sa.Connection, article_id: int) -> Scan:
    """Return what there is to read of an article.

    Raises:
        InputProblem: there is no such article.
    """
    found = record_row(connection, article_id)
    select = (
        sa.select(attachment)
        .where(attachment.c.record_id == article_id, _readable(attachment))
        .order_by(attachment.c.position, attachment.c.id)
    )
    rows = connection.execute(select).all()
    originals = [row for row in rows if row.role == "original"] or rows
    newest = connection.execute(
        sa.select(article_text.c.id, article_text.c.number, article_text.c.tool)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    ).first()
    read_by: set[str] = set()
    if newest is not None:
        pages = sa.select(text_page.c.read_by).where(text_page.c.text_id == newest.id).distinct()
        read_by = set(connection.execute(pages).scalars())
    first = newest is not None and newest.number == 1 and newest.tool != BY_HAND
    by_program = newest is None or any(first or one == read_last(newest.tool) for one in read_by)
    return Scan(
        article_id,
        tuple(
            ScanFile(
                row.id,
                row.sha256,
                row.name,
                row.media_type,
                row.turn,
                row.straighten,
                row.page_first,
                row.page_last,
                None if row.frame_x is None else (row.frame_x, row.frame_y, row.frame_width, row.frame_height),
            )
            for row in originals
        ),
        _languages(connection, found.fields.get("language"), article_id),
        newest.tool if newest is not None and newest.tool in read_by else "",
        newest is None,
        bool(originals) and by_program,
        () if newest is None else _wordless(connection, newest.id),
    )


def _wordless(connection: sa.Connection, text_id: int) -> tuple[tuple[int, int], ...]:
    select = (
        sa.select(text_page.c.attachment_id, text_page.c.page)
        .join(attachment, attachment.c.id == text_page.c.attachment_id)
        .where(text_page.c.text_id == text_id, _WORDLESS, _readable(attachment))
        .order_by(attachment.c.position, attachment.c.id, text_page.c.page)
    )
    return tuple((row.attachment_id, row.page) for row in connection.execute(select))


def half_read(connection: sa.Connection, article_id: int) -> HalfRead | None:
    """Return the newest text of an article with its pages and parts; None where it has none."""
    newest = connection.execute(
        sa.select(article_text.c.id, article_text.c.text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    ).first()
    if newest is None:
        return None
    parts = sa.select(segment).where(segment.c.text_id == newest.id).order_by(segment.c.start, segment.c.id)
    return HalfRead(
        newest.id,
        newest.text,
        pages_of(connection, newest.id),
        tuple(SegmentDraft(row.start, row.end, row.kind, row.field) for row in connection.execute(parts)),
        tuple(connection.execute(sa.select(evidence.c.id).where(evidence.c.text_id == newest.id)).scalars()),
    )


def _languages(connection: sa.Connection, own: object, article_id: int) -> tuple[str, ...]:
    if isinstance(own, str) and own:
        return (own,)
    publication = connection.execute(sa.select(article.c.publication_id).where(article.c.id == article_id)).scalar()
    if publication is None:
        return ()
    spoken = record_row(connection, publication).fields.get("language")
    return tuple(str(one) for one in spoken) if isinstance(spoken, tuple | list) else ()


def word_places(connection: sa.Connection, text_id: int) -> tuple[PagePlaces, ...]:
    """Return where the words of a text version stand on the pages that it was read from, in the order of the text."""
    select = sa.select(text_page).where(text_page.c.text_id == text_id).order_by(text_page.c.start, text_page.c.id)
    return tuple(
        PagePlaces(row.attachment_id, row.page, row.start, row.end, row.width, row.height, tuple(unpacked(row.boxes)))
        for row in connection.execute(select)
    )
