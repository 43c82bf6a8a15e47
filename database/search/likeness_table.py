"""The table of keys of likeness: what near-same texts are found by (`likeness.py`)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.history import raw
from database.search.likeness import keys_of

#: Articles that one key may find; some words stand in very many texts.
_MOST = 8
#: Articles that one text is compared with.
_COMPARED = 4
_RECORDED = {"recorded": True}


def add(connection: sa.Connection, rows: Iterable[tuple[int, int]]) -> None:
    """Add keys: (key, article's id)."""
    ordered = sorted(rows)
    if ordered:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO likeness (key, article_id) VALUES (?, ?)", ordered, execution_options=_RECORDED
        )


def refresh(connection: sa.Connection, article_ids: Iterable[int], folded: Mapping[int, str]) -> None:
    """Make the keys of these articles again; those that are not in *folded* have none."""
    gone = [(one,) for one in sorted(article_ids)]
    if gone:
        connection.exec_driver_sql("DELETE FROM likeness WHERE article_id = ?", gone, execution_options=_RECORDED)
    add(connection, ((key, one) for one, text in folded.items() for key in keys_of(text)))


def candidates(connection: sa.Connection, keys: Iterable[int]) -> dict[int, list[int]]:
    """Return the newest articles that have each of these keys; keys that none has are left out."""
    found: dict[int, list[int]] = {}
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), 4000):
        part = "[" + ",".join(map(str, wanted[start : start + 4000])) + "]"
        select = (
            "SELECT j.value, l.article_id FROM json_each(?) j JOIN likeness l ON l.key = j.value AND l.article_id IN "
            f"(SELECT article_id FROM likeness WHERE key = j.value ORDER BY article_id DESC LIMIT {_MOST})"
        )
        rows: Iterable[Any] = connection.exec_driver_sql(select, (part,)).all()
        for key, article_id in rows:
            found.setdefault(key, []).append(article_id)
    return found


def best(keys: Sequence[int], having: Mapping[int, Sequence[int]]) -> list[int]:
    """Return what shares most keys with a text, at most a few, the oldest of equals first."""
    shared = [one for key in keys if key in having for one in having[key]]
    if not shared:
        return []
    count = Counter(shared)
    return sorted(count, key=lambda one: (-count[one], one))[:_COMPARED]


def keys_in_table(connection: sa.Connection, article_ids: Iterable[int]) -> dict[int, set[int]]:
    """Return the keys that the table holds of these articles."""
    found: dict[int, set[int]] = {}
    for chunk in raw.chunks(article_ids):
        rows = connection.exec_driver_sql(
            f"SELECT article_id, key FROM likeness WHERE article_id IN ({', '.join('?' * len(chunk))})", tuple(chunk)
        )
        for article_id, key in rows:
            found.setdefault(article_id, set()).add(key)
    return found
