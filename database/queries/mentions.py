"""Which articles name or picture a record, and whom an article names."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.queries.links import Link, links
from database.queries.statements import EvidenceRow, evidence_of
from database.schema.columns import DATE_PARTS, date_from
from database.schema.evidence import mention
from database.schema.sources import article


@dataclass(frozen=True, slots=True)
class MentionRow:
    """An article's word of a record, or of somebody given in words."""

    id: int
    article: Link
    published: DateValue
    record: Link | None
    words: str | None
    role: str
    evidence: tuple[EvidenceRow, ...]


def mentions_of(connection: sa.Connection, record_id: int) -> tuple[MentionRow, ...]:
    """Return the articles that mention a record, newest first."""
    return _mentions(connection, mention.c.record_id == record_id)


def mentions_in(connection: sa.Connection, article_id: int) -> tuple[MentionRow, ...]:
    """Return whom and what an article mentions."""
    return _mentions(connection, mention.c.article_id == article_id)


def _mentions(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> tuple[MentionRow, ...]:
    select = (
        sa.select(mention, *(article.c[f"published_{part}"] for part in DATE_PARTS))
        .join(article, article.c.id == mention.c.article_id)
        .where(condition)
        .order_by(article.c.index_rowid.desc(), mention.c.id)
    )
    rows = connection.execute(select).mappings().all()
    linked = links(connection, [row[column] for row in rows for column in ("article_id", "record_id")])
    standing = evidence_of(connection, mentions=[row["id"] for row in rows])
    return tuple(
        MentionRow(
            id=row["id"],
            article=linked[row["article_id"]],
            published=date_from(row, "published"),
            record=linked.get(row["record_id"]),
            words=row["words"],
            role=row["role"],
            evidence=standing.get(row["id"], ()),
        )
        for row in rows
    )
