"""How many articles speak of a record: those that mention it and those that a statement on it stands on."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from database.schema.base import record
from database.schema.evidence import evidence, mention
from database.schema.festivals import edition
from database.schema.statements import statement

#: The columns of a statement that name a record it speaks of; each has an index.
_SPOKEN_OF = ("about_id", "object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")


def article_counts(connection: sa.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return for each record how many articles speak of it; records without one are left out."""
    return _counts(connection, sa.select(record.c.id.label("whole"), record.c.id).where(record.c.id.in_(ids)))


def festival_article_counts(connection: sa.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return for each festival how many articles speak of it or of one of its editions, each article once."""
    own = sa.select(record.c.id.label("whole"), record.c.id).where(record.c.id.in_(ids))
    held = (
        sa.select(edition.c.festival_id, edition.c.id)
        .join(record, record.c.id == edition.c.id)
        .where(edition.c.festival_id.in_(ids), record.c.trashed_at.is_(None))
    )
    return _counts(connection, sa.union_all(own, held))


def _counts(connection: sa.Connection, records: sa.SelectBase) -> dict[int, int]:
    """Count the articles for each whole of *records*, which selects (whole, id)."""
    wanted = records.cte("wanted")
    whole, one = wanted.c[0], wanted.c[1]
    parts: list[sa.Select[Any]] = [
        sa.select(whole.label("whole"), mention.c.article_id).join(mention, mention.c.record_id == one)
    ]
    for name in _SPOKEN_OF:
        spoken = sa.join(wanted, statement, statement.c[name] == one)
        # Not an inner join: SQLite would first read all evidence into a Bloom filter, once for each part.
        spoken = spoken.outerjoin(evidence, evidence.c.statement_id == statement.c.id)
        parts.append(sa.select(whole.label("whole"), evidence.c.article_id).select_from(spoken))
    press = sa.union(*parts).subquery()
    # Statements without evidence in the press give nulls, which are not counted.
    select = sa.select(press.c.whole, sa.func.count(press.c.article_id)).group_by(press.c.whole)
    return {row[0]: row[1] for row in connection.execute(select)}
