"""An article as the reader shows it: its newest text, the parts of it, and the passages that facts stand on."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.errors import InputProblem
from database.queries.links import Link, links
from database.queries.publications import assumed_ways
from database.queries.records import RecordRow, record_row
from database.queries.statements import StatementRow, statements_in
from database.schema.evidence import evidence, mention
from database.schema.sources import article, article_text, attachment, publication, segment
from database.schema.statements import statement


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A part of the text, in code points, end not included."""

    id: int
    start: int
    end: int
    kind: str
    field: str


@dataclass(frozen=True, slots=True)
class PassageRow:
    """Words that a statement or a mention stands on.

    Attributes:
        subject: the record that the words are about: the object of a relation or naming, else what it is said of.
        statement_id, mention_id: whose evidence it is.
    """

    evidence_id: int
    start: int
    end: int
    state: str
    subject: Link | None
    statement_id: int | None
    mention_id: int | None


@dataclass(frozen=True, slots=True)
class StrayRow:
    """Words that stand on an older version, because they were not carried over: *state* says why."""

    evidence_id: int
    state: str
    exact: str
    text_id: int
    statement_id: int | None
    mention_id: int | None


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A rectangle on a page of a file, in fractions of the page, that a statement or a mention stands on."""

    evidence_id: int
    attachment_id: int
    page: int
    rectangle: tuple[float, float, float, float]
    subject: Link | None
    statement_id: int | None
    mention_id: int | None


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a record; not held: the page mentions it and the copy lacks it.

    Attributes:
        page_first, page_last: the pages that belong to the record, from 1; None stands for all.
        turn, straighten: how it is looked at, see `attachment`.
        frame_x, frame_y, frame_width, frame_height: see `frame`.
    """

    id: int
    role: str
    name: str
    media_type: str
    size: int | None
    sha256: bytes | None
    caption: str
    held: bool
    page_first: int | None = None
    page_last: int | None = None
    turn: int = 0
    straighten: float = 0.0
    frame_x: float | None = None
    frame_y: float | None = None
    frame_width: float | None = None
    frame_height: float | None = None

    @property
    def frame(self) -> tuple[float, float, float, float] | None:
        """The part of the page that belongs to the record, as fractions of the page as it lies; None is all of it."""
        sides = (self.frame_x, self.frame_y, self.frame_width, self.frame_height)
        return None if None in sides else sides  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article open in the reader.

    Attributes:
        record: its own data.
        text_id, text: the newest version; None and empty where it has no text yet.
        segments, passages: in the order of the text.
        strays: passages that could not be carried over to this version.
        areas: rectangles on pages, in the order of the files and pages.
        statements: what stands on the article, in the order of the text.
        files: in order.
        week_start: the day with which the weeks of its publication begin, or what the catalogue assumes
            of publications that do not say it; "" for nothing.
    """

    record: RecordRow
    text_id: int | None
    text: str
    segments: tuple[SegmentRow, ...]
    passages: tuple[PassageRow, ...]
    strays: tuple[StrayRow, ...]
    areas: tuple[AreaRow, ...]
    statements: tuple[StatementRow, ...]
    files: tuple[FileRow, ...]
    week_start: str = ""


def reading(connection: sa.Connection, article_id: int) -> Reading:
    """Return an article for the reader.

    Raises:
        InputProblem: there is no such article.
    """
    record = record_row(connection, article_id)
    if record.kind != "article":
        raise InputProblem("no_record", id=article_id)
    newest = (
        sa.select(article_text.c.id, article_text.c.text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    )
    found = connection.execute(newest).first()
    return Reading(
        record=record,
        text_id=found.id if found else None,
        text=found.text if found else "",
        segments=segments_of(connection, found.id) if found else (),
        passages=_passages(connection, found.id) if found else (),
        strays=_strays(connection, article_id, found.id) if found else (),
        areas=_areas(connection, article_id),
        statements=statements_in(connection, article_id),
        files=files_of(connection, article_id),
        week_start=_week_start(connection, article_id),
    )


def _week_start(connection: sa.Connection, article_id: int) -> str:
    select = sa.select(publication.c.week_start).join(article, article.c.publication_id == publication.c.id)
    own = connection.execute(select.where(article.c.id == article_id)).scalar()
    return own or assumed_ways(connection).week_start


def files_of(connection: sa.Connection, record_id: int) -> tuple[FileRow, ...]:
    """Return the files of a record of any kind, in order."""
    select = sa.select(*(attachment.c[part] for part in FileRow.__slots__)).where(attachment.c.record_id == record_id)
    rows = connection.execute(select.order_by(attachment.c.position, attachment.c.id)).mappings()
    return tuple(FileRow(**row) for row in rows)


def frozen_texts(connection: sa.Connection, text_ids: Iterable[int]) -> dict[int, str]:
    """Return text versions by their id, so that the words around a passage can be shown."""
    select = sa.select(article_text.c.id, article_text.c.text).where(article_text.c.id.in_(sorted(set(text_ids))))
    return {row.id: row.text for row in connection.execute(select)}


def segments_of(connection: sa.Connection, text_id: int) -> tuple[SegmentRow, ...]:
    """Return the parts of a text version, in its order."""
    select = sa.select(*(segment.c[part] for part in SegmentRow.__slots__)).where(segment.c.text_id == text_id)
    return tuple(
        SegmentRow(**row) for row in connection.execute(select.order_by(segment.c.start, segment.c.id)).mappings()
    )


_SUBJECT = sa.func.coalesce(
    sa.case((statement.c.kind == "relation", statement.c.object_id)), statement.c.about_id, mention.c.record_id
)


def _strays(connection: sa.Connection, article_id: int, newest: int) -> tuple[StrayRow, ...]:
    select = (
        sa.select(
            evidence.c.id,
            evidence.c.state,
            evidence.c.exact,
            evidence.c.text_id,
            evidence.c.statement_id,
            evidence.c.mention_id,
        )
        .where(evidence.c.article_id == article_id, evidence.c.kind == "text", evidence.c.text_id != newest)
        .order_by(evidence.c.text_id, evidence.c.start, evidence.c.id)
    )
    return tuple(StrayRow(*row) for row in connection.execute(select))


def _areas(connection: sa.Connection, article_id: int) -> tuple[AreaRow, ...]:
    select = (
        sa.select(evidence, _SUBJECT.label("subject"))
        .outerjoin(statement, statement.c.id == evidence.c.statement_id)
        .outerjoin(mention, mention.c.id == evidence.c.mention_id)
        .where(evidence.c.article_id == article_id, evidence.c.kind == "page", evidence.c.rect_width.is_not(None))
        .order_by(evidence.c.attachment_id, evidence.c.page, evidence.c.rect_y, evidence.c.rect_x, evidence.c.id)
    )
    rows = connection.execute(select).all()
    linked = links(connection, (row.subject for row in rows))
    return tuple(
        AreaRow(
            row.id,
            row.attachment_id,
            row.page,
            (row.rect_x, row.rect_y, row.rect_width, row.rect_height),
            linked.get(row.subject),
            row.statement_id,
            row.mention_id,
        )
        for row in rows
    )


def _passages(connection: sa.Connection, text_id: int) -> tuple[PassageRow, ...]:
    select = (
        sa.select(
            evidence.c.id,
            evidence.c.start,
            evidence.c.end,
            evidence.c.state,
            evidence.c.statement_id,
            evidence.c.mention_id,
            _SUBJECT.label("subject"),
        )
        .outerjoin(statement, statement.c.id == evidence.c.statement_id)
        .outerjoin(mention, mention.c.id == evidence.c.mention_id)
        .where(evidence.c.text_id == text_id, evidence.c.kind == "text")
        .order_by(evidence.c.start, evidence.c.end, evidence.c.id)
    )
    rows = connection.execute(select).all()
    linked = links(connection, (row.subject for row in rows))
    return tuple(
        PassageRow(row.id, row.start, row.end, row.state, linked.get(row.subject), row.statement_id, row.mention_id)
        for row in rows
    )
