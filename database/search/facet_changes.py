"""Which articles may have other values or speak of other records than in an earlier state of the catalogue.

Read from the journal: what was written since then, and the operations that were undone or brought back.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.history.raw import decode

MOST_CHANGES = 2_000
"""Changed rows that are looked at one by one; after more all articles are read again."""

HOW_FAR = (
    "(o.state || coalesce((SELECT c.id FROM change c WHERE c.operation_id = o.id AND c.swapped = 1"
    " ORDER BY c.batch, c.id LIMIT 1), ''))"
)
"""SQL that tells how far an operation ``o`` is taken back: by the first of its rows that is, for undo begins with the
last and redo with the first. A count of them would look at each: six milliseconds before every search, once 100,000
records were changed and taken back."""
_TABLES = "('article', 'mention', 'evidence', 'statement')"
#: Not by the index of the tables, nor through all changes: there may be millions.
_ROWS = f"SELECT c.table_name, c.first_id, c.last_id, c.image FROM {{}} WHERE +c.table_name IN {_TABLES}"
_CHANGES = (
    f"{_ROWS.format('change c')} AND c.id > ? UNION ALL "
    f"{_ROWS.format('json_each(?) j CROSS JOIN change c ON c.operation_id = j.value')} LIMIT ?"
)
_LIVE = {
    "mention": "SELECT article_id FROM mention WHERE id BETWEEN ? AND ?",
    "evidence": "SELECT article_id FROM evidence WHERE id BETWEEN ? AND ?",
    "statement": "SELECT article_id FROM evidence WHERE statement_id BETWEEN ? AND ?",
}
"""The articles that rows belong to as they are now."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A state of the catalogue, as the journal tells it.

    Attributes:
        last: the last change.
        operation: the last operation.
        open: the operations that are undone or at work, and how far.
        ended: those that undo does not reach, or that were cut off: of them changes may be gone from the journal.
    """

    last: int
    operation: int
    open: Mapping[int, str]
    ended: frozenset[int]


def standing(connection: sa.Connection) -> Standing:
    """Return the state that the connection sees."""
    last, operation = connection.exec_driver_sql(
        "SELECT (SELECT coalesce(max(id), 0) FROM change), (SELECT coalesce(max(id), 0) FROM operation)"
    ).one()
    open_now = connection.exec_driver_sql(
        f"SELECT o.id, {HOW_FAR} AS how"
        " FROM operation o WHERE o.on_stack = 1 AND o.state IN ('running', 'undoing', 'undone')"
    )
    ended = connection.exec_driver_sql("SELECT id FROM operation WHERE on_stack = 0 OR state = 'cancelled'")
    return Standing(last, operation, {one.id: one.how for one in open_now}, frozenset(ended.scalars()))


def changed_articles(connection: sa.Connection, before: Standing, now: Standing) -> set[int] | None:
    """Return the articles that may be different in the state *now* of the connection, those that are gone among them.

    None where that is not known: the journal does not hold it any more, or it is too much.
    """
    dropped = {one for one in now.ended - before.ended if one <= before.operation}
    if now.last < before.last or any(not before.open.get(one, "").startswith("undone") for one in dropped):
        return None
    swapped = [one for one in {*before.open, *now.open} if before.open.get(one) != now.open.get(one)]
    rows = connection.exec_driver_sql(_CHANGES, (before.last, json.dumps(swapped), MOST_CHANGES + 1)).all()
    if len(rows) > MOST_CHANGES or sum(row.last_id - row.first_id + 1 for row in rows) > MOST_CHANGES:
        return None
    found: set[int] = set()
    for table, first, last, image in rows:
        if table == "article":
            found.update(range(first, last + 1))
            continue
        found.update(_given(image))
        found.update(one for one in connection.exec_driver_sql(_LIVE[table], (first, last)).scalars() if one)
    return found


def _given(image: str | None) -> Iterable[int]:
    """Return the articles that the image of a change names: whole rows, or the values that were changed."""
    rows: Any = decode(image) if image else []
    for row in rows if isinstance(rows, list) else [rows]:
        if row.get("article_id"):
            yield row["article_id"]
