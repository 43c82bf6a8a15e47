"""What may follow a search word: records by any of their names, tags; and what the numbers in a query stand for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.derive.label_parts import preferred_names
from database.folding import fold, words
from database.queries.links import links
from database.queries.names import offers
from database.schema.base import collection, record, record_tag, tag
from database.schema.names import name
from database.schema.sources import publication

#: Records of one spelling that are looked at: from two on it does not tell them apart.
_TWO = 2


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A record that may be meant.

    Attributes:
        form: the form of its name that was found.
        alone: no other record is called so: the form tells it apart.
    """

    id: int
    kind: str
    label: str
    form: str
    alone: bool


def record_values(
    connection: sa.Connection, typed: str, kinds: Sequence[str] = (), *, limit: int = 10
) -> tuple[RecordValue, ...]:
    """Return records one of whose forms begins with what was typed, or has words that do.

    Args:
        connection: of ``Catalogue.read``.
        typed: the beginning of a name.
        kinds: only these kinds; empty: all.
        limit: how many.
    """
    return tuple(
        RecordValue(one.id, one.kind, one.label, one.form, _is_alone(connection, one.form))
        for one in offers(connection, typed, kinds, limit=limit)
    )


def few_records(connection: sa.Connection, kind: str, *, limit: int = 12) -> tuple[RecordValue, ...]:
    """Return the first publications or collections by name, where nothing is typed yet: there are few of them."""
    table = {"publication": publication, "collection": collection}.get(kind)
    if table is None:
        return ()
    select = (
        sa.select(record.c.id, record.c.kind, record.c.label)
        .join(table, table.c.id == record.c.id)
        .where(record.c.trashed_at.is_(None))
        .order_by(table.c.heading_key, table.c.id)
        .limit(limit)
    )
    rows = connection.execute(select).all()
    heads = preferred_names(connection, [row.id for row in rows])
    forms = {row.id: head.text for row in rows if (head := heads[row.id]) is not None}
    return tuple(
        RecordValue(row.id, row.kind, row.label, form, _is_alone(connection, form))
        for row in rows
        for form in (forms.get(row.id, ""),)
    )


def tags_called(connection: sa.Connection, typed: str, *, limit: int = 12) -> tuple[tuple[str, int], ...]:
    """Return the tags with a word that begins as was typed, and on how many records each is, the most used first."""
    key = fold(typed).strip()
    count = sa.func.count(record_tag.c.record_id)
    select = (
        sa.select(tag.c.text, count)
        .outerjoin(record_tag, record_tag.c.tag_id == tag.c.id)
        .group_by(tag.c.id)
        .order_by(count.desc(), tag.c.text)
    )
    found = ((row[0], row[1]) for row in connection.execute(select))
    meant = (one for one in found if fold(one[0]).startswith(key) or any(w.startswith(key) for w in words(one[0])))
    return tuple(one for one, _ in zip(meant, range(limit), strict=False))


def labels_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, str]:
    """Return the labels of the records with these numbers, without those that are none."""
    return {one.id: one.label for one in links(connection, ids).values()}


def _is_alone(connection: sa.Connection, form: str) -> bool:
    """Whether the words of a form, standing together, are found in the names of one record only."""
    tokens = words(form)
    if not tokens:
        return False
    found = sa.text("SELECT rowid AS id FROM name_index WHERE name_index MATCH :match").columns(sa.column("id"))
    select = sa.select(name.c.record_id).where(name.c.id.in_(found)).distinct().limit(_TWO)
    return len(connection.execute(select, {"match": '"' + " ".join(tokens) + '"'}).all()) == 1
