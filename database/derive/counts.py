"""Counts that are kept on a row because counting at each look would take seconds in a large catalogue."""

from collections.abc import Iterable

import sqlalchemy as sa

from database.history import raw
from database.schema.evidence import evidence
from database.schema.statements import statement


def count_evidence(connection: sa.Connection, statement_ids: Iterable[int]) -> None:
    """Set ``statement.evidence_count`` of these statements; those that are gone are passed over."""
    for chunk in raw.chunks(sorted(statement_ids)):
        count = (
            sa.select(sa.func.count())
            .where(evidence.c.statement_id == statement.c.id)
            .correlate(statement)
            .scalar_subquery()
        )
        connection.execute(
            sa.update(statement)
            .where(statement.c.id.in_(chunk), statement.c.evidence_count != count)
            .values(evidence_count=count),
            execution_options={"recorded": True},
        )
