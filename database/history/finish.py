"""The end of every transaction: whose rows changed, which records that marks, and what is broadcast."""

from array import array
from collections.abc import Iterable

import sqlalchemy as sa

from database.given import GIVEN, given
from database.history import raw
from database.history.recorder import Writer
from database.history.touched import Touched
from database.schema.base import record
from database.schema.evidence import mention
from database.schema.sources import article_text
from database.schema.statements import statement

_KINDS = sa.select(record.c.id, record.c.kind).where(record.c.id.in_(GIVEN))

PART = 5000
"""Records of one part of a large step: undo holds so many in memory at a time."""


def resolve_owners(connection: sa.Connection, touched: Touched) -> None:
    """Find the records behind touched evidence, mentions and text versions."""
    about, *named = statement.info["owner_columns"]
    for chunk in raw.chunks(sorted(touched.statements)):
        # Its section, place or award shows the evidence, too, and so does the body that words stand for.
        select = sa.select(statement.c[about], *(statement.c[column] for column in named))
        for about_id, *others in connection.execute(select.where(statement.c.id.in_(chunk))):
            touched.owned.add(about_id)
            touched.seen.update(other for other in others if other is not None)
    for chunk in raw.chunks(sorted(touched.mentions)):
        rows = connection.execute(sa.select(mention.c.article_id, mention.c.record_id).where(mention.c.id.in_(chunk)))
        for row in rows:
            touched.owned.add(row.article_id)
            if row.record_id is not None:
                touched.seen.add(row.record_id)
    for chunk in raw.chunks(sorted(touched.texts)):
        select = sa.select(article_text.c.article_id).where(article_text.c.id.in_(chunk))
        touched.owned.update(connection.execute(select).scalars())


def mark_written(writer: Writer) -> None:
    """Set time of change and version of the records whose rows a command changed; new ones have theirs."""
    older = [
        row_id for row_id in sorted(writer.touched.owned - writer.touched.came_in) if not writer.made("record", row_id)
    ]
    for start in range(0, len(older), PART):
        if start:
            writer.part()
        standing = raw.rows_by_id(writer.connection, "record", older[start : start + PART])
        writer.update_many(record, {row_id: {"updated_at": writer.now} for row_id in standing})
        _grow_versions(writer.connection, standing)


def mark_restored(connection: sa.Connection, touched: Touched) -> None:
    """Let the versions of the records grow that undo or redo changed; their time of change is restored."""
    _grow_versions(connection, sorted(touched.owned))


def broadcastable(connection: sa.Connection, touched: Touched) -> dict[str, frozenset[int]]:
    """Return the ids of all touched records by kind, those that were deleted too."""
    kinds: dict[str, set[int]] = {}
    for row_id, kind in touched.gone.items():
        kinds.setdefault(kind, set()).add(row_id)
    if touched.came_in:
        kinds.setdefault("article", set()).update(touched.came_in)
    ids = (touched.owned | touched.seen) - touched.gone.keys() - touched.came_in
    ordered = array("q", sorted(ids))
    for start in range(0, len(ordered), PART):
        for row_id, kind in connection.execute(_KINDS, given(ordered[start : start + PART])):
            kinds.setdefault(kind, set()).add(row_id)
    return {kind: frozenset(ids) for kind, ids in kinds.items()}


def _grow_versions(connection: sa.Connection, ids: Iterable[int]) -> None:
    for chunk in raw.chunks(ids):
        connection.execute(
            sa.update(record).where(record.c.id.in_(chunk)).values(version=record.c.version + 1),
            execution_options={"recorded": True},
        )
