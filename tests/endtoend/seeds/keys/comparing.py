"""Two catalogues that hold the same, entered in another order: their rows with names in the place of numbers."""

from collections import Counter
from typing import Any

from database.schema.metadata import metadata

from ..declared import Mentioned
from ..entering import Entered
from ..reading import Dump
from ..wording import ROWS

MOMENTS = frozenset({"uid", "created_at", "updated_at", "cited_at", "made_at", "version", "index_rowid"})
"""What differs from one run to the next; the place in the index follows from the order of adding."""
ORDERED = ("name", "field_item", "segment", "attachment", "evidence")
"""Tables whose rows are told by what they hold, in an order in which what they lead to comes first."""
JOURNAL = frozenset({"operation", "change", "catalogue"})

Content = dict[str, Counter[frozenset[tuple[str, Any]]]]


def content(dump: Dump, made: Entered) -> Content:
    """Return all rows, each as often as it occurs, with the keys of what they lead to."""
    tokens: dict[str, dict[int, Any]] = {
        "record": {record_id: key for key, record_id in made.ids.items()},
        "article_text": {text_id: ("text", number) for number, text_id in made.texts.items()},
        "statement": {},
        "mention": {},
    }
    for at, holder_id in made.holders.items():
        mentioned = isinstance(ROWS[at[0]][at[1]], Mentioned)
        tokens["mention" if mentioned else "statement"][holder_id] = at
    for table in ORDERED:
        rows = dump.get(table, {})
        tokens[table] = {row_id: _told(table, row, tokens) for row_id, row in rows.items()}
    return {
        table: Counter(_told(table, row, tokens, own=True) for row in rows.values())
        for table, rows in dump.items()
        if table not in JOURNAL
    }


def _told(
    table: str, row: dict[str, Any], tokens: dict[str, dict[int, Any]], *, own: bool = False
) -> frozenset[tuple[str, Any]]:
    """Return a row without its number; *own*: with what its number stands for, where something is known by it."""
    found: list[tuple[str, Any]] = []
    for name, value in row.items():
        if name in MOMENTS or value is None:
            continue
        column = metadata.tables[table].c[name]
        # What is derived leads to a record without saying so.
        to = next((key.column.table.name for key in column.foreign_keys), "record" if name == "about_id" else "")
        if name == "id" and not to:
            if own and table in ("record", "statement", "mention", "article_text"):
                found.append((name, tokens[table].get(value, ("unknown", value))))
            continue
        if to:
            target = to if to in tokens else "record"
            value = tokens[target].get(value, (to, value))
        found.append((name, value))
    return frozenset(found)
