"""The versions of an article's text: what made them, and each one whole."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from database.errors import InputProblem
from database.queries.reading import SegmentRow, segments_of
from database.schema.evidence import evidence
from database.schema.sources import article_text, article_text_source, attachment


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version.

    Attributes:
        number: from 1, the oldest.
        tool: what made it.
        files: names of the files that it was made from.
        length: in code points.
        passages: how many passages stand on it.
    """

    id: int
    number: int
    tool: str
    made_at: datetime
    files: tuple[str, ...]
    length: int
    passages: int


@dataclass(frozen=True, slots=True)
class VersionText:
    """A version whole."""

    id: int
    number: int
    text: str
    segments: tuple[SegmentRow, ...]


def text_versions(connection: sa.Connection, article_id: int) -> tuple[VersionRow, ...]:
    """Return the versions of an article's text, the newest first."""
    standing = (
        sa.select(sa.func.count())
        .where(evidence.c.text_id == article_text.c.id, evidence.c.kind == "text")
        .scalar_subquery()
    )
    select = (
        sa.select(
            article_text.c.id,
            article_text.c.number,
            article_text.c.tool,
            article_text.c.made_at,
            sa.func.length(article_text.c.text).label("length"),
            standing.label("passages"),
        )
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
    )
    rows = connection.execute(select).all()
    files: dict[int, list[str]] = {}
    sources = (
        sa.select(article_text_source.c.text_id, attachment.c.name)
        .join(attachment, attachment.c.id == article_text_source.c.attachment_id)
        .where(article_text_source.c.text_id.in_([row.id for row in rows]))
        .order_by(article_text_source.c.text_id, attachment.c.position)
    )
    for text_id, name in connection.execute(sources):
        files.setdefault(text_id, []).append(name)
    return tuple(
        VersionRow(row.id, row.number, row.tool, row.made_at, tuple(files.get(row.id, ())), row.length, row.passages)
        for row in rows
    )


def version_text(connection: sa.Connection, text_id: int) -> VersionText:
    """Return a version whole.

    Raises:
        InputProblem: there is no such version.
    """
    row = connection.execute(sa.select(article_text).where(article_text.c.id == text_id)).first()
    if row is None:
        raise InputProblem("no_record", id=text_id)
    return VersionText(row.id, row.number, row.text, segments_of(connection, text_id))
