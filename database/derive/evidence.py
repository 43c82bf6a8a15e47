"""Which record evidence leads to: the one that its statement is about, kept so that its press is one look-up."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from database.history import raw
from database.schema.evidence import evidence
from database.schema.statements import statement


def lead_evidence(connection: sa.Connection, statement_ids: Iterable[int], mention_ids: Iterable[int]) -> None:
    """Set ``evidence.about_id`` of the evidence of these statements and mentions, where it is another.

    Args:
        connection: writes.
        statement_ids: statements whose evidence changed, or that are about another record.
        mention_ids: mentions whose evidence changed: it leads to no record.
    """
    about = sa.select(statement.c.about_id).where(statement.c.id == evidence.c.statement_id)
    right = about.correlate(evidence).scalar_subquery()
    _set(connection, evidence.c.statement_id, statement_ids, right)
    _set(connection, evidence.c.mention_id, mention_ids, sa.null())


def _set(connection: sa.Connection, of: sa.Column[int], ids: Iterable[int], right: sa.ColumnElement[Any]) -> None:
    for chunk in raw.chunks(sorted(ids)):
        connection.execute(
            sa.update(evidence)
            .where(of.in_(chunk), evidence.c.about_id.is_distinct_from(right))
            .values(about_id=right),
            execution_options={"recorded": True},
        )
