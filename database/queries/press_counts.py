"""How many articles speak of a record: those that mention it and those that a statement on it stands on.

Which record each article speaks of comes as one text in one step of SQLite; where that is long numpy counts it. To
count each article once in SQLite took twice as long: at a million articles a festival and its editions have thousands.
"""

from collections import Counter
from collections.abc import Sequence

import sqlalchemy as sa

from database.given import given
from database.id_lists import LONG, different, ids_in, joined_numbers

#: The columns of a statement that name a record it speaks of; each has an index. What it is about its evidence holds.
_OTHERS = ("object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")

_OWN = "SELECT value AS whole, value AS id FROM json_each(:ids)"
_WITH_EDITIONS = (
    f"{_OWN} UNION ALL SELECT e.festival_id, e.id FROM edition e JOIN record r ON r.id = e.id"
    " WHERE e.festival_id IN (SELECT value FROM json_each(:ids)) AND r.trashed_at IS NULL"
)


def _pairs(wanted: str) -> sa.TextClause:
    """Return what joins ``whole << 32 | article`` for all that *wanted* selects as (whole, id), some more than once."""
    parts = [
        "SELECT w.whole << 32 | m.article_id AS pair FROM wanted w CROSS JOIN mention m ON m.record_id = w.id",
        "SELECT w.whole << 32 | e.article_id FROM wanted w CROSS JOIN evidence e ON e.about_id = w.id"
        " WHERE e.article_id IS NOT NULL",
    ]
    # The order of the joins is said: SQLite would first read all evidence into a Bloom filter, once for each part.
    parts += [
        f"SELECT w.whole << 32 | e.article_id FROM wanted w CROSS JOIN statement s ON s.{column} = w.id"
        " CROSS JOIN evidence e ON e.statement_id = s.id WHERE e.article_id IS NOT NULL"
        for column in _OTHERS
    ]
    pairs = " UNION ALL ".join(parts)
    return sa.text(f"WITH wanted(whole, id) AS MATERIALIZED ({wanted}) SELECT group_concat(pair) FROM ({pairs})")


_OF_RECORDS, _OF_FESTIVALS = _pairs(_OWN), _pairs(_WITH_EDITIONS)


def article_counts(connection: sa.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return for each record how many articles speak of it; records without one are left out."""
    return _counted(connection.execute(_OF_RECORDS, given(ids)).scalar())


def festival_article_counts(connection: sa.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return for each festival how many articles speak of it or of one of its editions, each article once."""
    return _counted(connection.execute(_OF_FESTIVALS, given(ids)).scalar())


def _counted(joined: str | None) -> dict[int, int]:
    """Count the different articles of each whole."""
    if not joined or len(joined) < LONG:
        return dict(Counter(pair >> 32 for pair in set(ids_in(joined))))
    import numpy as np

    wholes, counts = np.unique(different(joined_numbers(joined)) >> 32, return_counts=True)
    return dict(zip(wholes.tolist(), counts.tolist(), strict=True))
