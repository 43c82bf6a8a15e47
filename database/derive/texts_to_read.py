"""What is to be read again: names that are still to be looked for in the texts, articles whose date is another now.

Kept with the change itself, so that no end of the program loses it.
"""

import sqlalchemy as sa

from database.given import GIVEN, given
from database.history import raw
from database.history.touched import Touched
from database.proposals import COUNTED_FROM, NAMED_KINDS, OF_NAMES
from database.schema.base import record
from database.schema.proposals import name_to_find, reading
from database.schema.sources import article_text

_RECORDED = {"recorded": True}
_MARK = (
    sa.update(reading)
    .where(
        reading.c.text_id.in_(sa.select(article_text.c.id).where(article_text.c.article_id.in_(GIVEN))),
        ~reading.c.stale,
    )
    .values(stale=True)
)


def note_texts_to_read(connection: sa.Connection, touched: Touched) -> None:
    """Remember which names are to be looked for, and mark the readings that counted from another date."""
    if any(field.startswith(OF_NAMES) for field in touched.fields):
        _note_names(connection, touched.owned | touched.trashed)
    if any(field.startswith(COUNTED_FROM) for field in touched.fields):
        _mark_articles(connection, touched.owned - touched.came_in)


def _note_names(connection: sa.Connection, ids: set[int]) -> None:
    for chunk in raw.chunks(sorted(ids)):
        connection.execute(
            sa.delete(name_to_find).where(name_to_find.c.record_id.in_(chunk)), execution_options=_RECORDED
        )
        named = sa.select(record.c.id).where(record.c.id.in_(chunk), record.c.kind.in_(NAMED_KINDS))
        insert = sa.insert(name_to_find).from_select(["record_id"], named.order_by(record.c.id))
        connection.execute(insert, execution_options=_RECORDED)


def _mark_articles(connection: sa.Connection, ids: set[int]) -> None:
    connection.execute(_MARK, given(sorted(ids)), execution_options=_RECORDED)
