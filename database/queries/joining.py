"""What tells articles apart that are to be joined: what they are called, their files, their pages."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.history.raw import chunks
from database.schema.base import record
from database.schema.sources import article, article_text, attachment


@dataclass(frozen=True, slots=True)
class JoinRow:
    """An article that is to be joined with others.

    Attributes:
        label: what it is called.
        page: on which page of the paper it stands, as printed.
        files: the names of its files that are held, in order.
        worded: it has a text.
    """

    id: int
    label: str
    page: str
    files: tuple[str, ...]
    worded: bool


def join_rows(connection: sa.Connection, article_ids: Sequence[int]) -> tuple[JoinRow, ...]:
    """Return those of these articles that there are, in the order given; what lies in the trash is left out."""
    rows: dict[int, tuple[str, str]] = {}
    files: dict[int, list[str]] = {}
    worded: set[int] = set()
    for chunk in chunks(article_ids):
        named = sa.select(record.c.id, record.c.label, article.c.page).join(article, article.c.id == record.c.id)
        for row in connection.execute(named.where(record.c.id.in_(chunk), record.c.trashed_at.is_(None))):
            rows[row.id] = (row.label, row.page)
        held = sa.select(attachment.c.record_id, attachment.c.name).where(
            attachment.c.record_id.in_(chunk), attachment.c.sha256.is_not(None)
        )
        for file in connection.execute(held.order_by(attachment.c.position, attachment.c.id)):
            files.setdefault(file.record_id, []).append(file.name)
        texts = sa.select(article_text.c.article_id).where(
            article_text.c.article_id.in_(chunk), article_text.c.text != ""
        )
        worded.update(connection.execute(texts.distinct()).scalars())
    return tuple(
        JoinRow(one, *rows[one], tuple(files.get(one, ())), one in worded) for one in article_ids if one in rows
    )
