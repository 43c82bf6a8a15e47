"""The match keys of name forms."""

from collections.abc import Iterable

import sqlalchemy as sa

from database.folding import match_key
from database.history import raw
from database.schema.names import name


def refresh_match_keys(connection: sa.Connection, name_ids: Iterable[int]) -> None:
    """Set ``name.match_key`` of these name forms."""
    for chunk in raw.chunks(sorted(name_ids)):
        select = sa.select(name.c.id, name.c.text, name.c.match_key).where(name.c.id.in_(chunk))
        stale = [
            {"id": row.id, "match_key": key}
            for row in connection.execute(select)
            if (key := match_key(row.text)) != row.match_key
        ]
        raw.update_many(connection, "name", stale)
