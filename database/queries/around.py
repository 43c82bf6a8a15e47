"""What stands around a record by structure: editions of a festival, sections of an edition, what lies in a place."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.derive.labels import table_of
from database.fields import FIELDS, Field, FieldType
from database.history.raw import chunks
from database.queries.links import Link, links
from database.schema.base import collection_item, record
from database.schema.columns import DATE_PARTS, date_from
from database.schema.events import event
from database.schema.festivals import edition

#: Records listed under one field of theirs; a place may have thousands of events.
MOST = 100

#: The dates by which announcements are judged, with the prefixes of their columns, the later one first.
_DATED = (("edition", edition, ("held",)), ("event", event, ("end", "start")))


@dataclass(frozen=True, slots=True)
class Around:
    """Records that name this one in a field of theirs; *more*: there are others that are not listed."""

    field: str
    records: tuple[Link, ...]
    more: bool = False


def around(connection: sa.Connection, record_id: int, kind: str) -> tuple[Around, ...]:
    """Return the records that name a record in one of their fields, and what a collection holds.

    Articles are left out: the press stands in a part of its own, and a place may head a hundred thousand of them.
    """
    found: list[Around] = []
    for field in FIELDS:
        if field.type is FieldType.RECORD and kind in field.targets and field.kinds != ("article",):
            found += _naming(connection, record_id, field)
    if kind == "collection":
        held = (
            sa.select(collection_item.c.record_id)
            .join(record, record.c.id == collection_item.c.record_id)
            .where(collection_item.c.collection_id == record_id, record.c.trashed_at.is_(None))
            .order_by(collection_item.c.position, collection_item.c.id)
            .limit(MOST + 1)
        )
        found += _listed(connection, "items", list(connection.execute(held).scalars()))
    return tuple(found)


def dates_of(connection: sa.Connection, records: Iterable[Link]) -> dict[int, DateValue]:
    """Return when editions were to be held and events to take place, as far as that is known."""
    wanted: dict[str, set[int]] = {}
    for one in records:
        wanted.setdefault(one.kind, set()).add(one.id)
    found: dict[int, DateValue] = {}
    for kind, table, prefixes in _DATED:
        columns = [table.c[f"{prefix}_{part}"] for prefix in prefixes for part in DATE_PARTS]
        for chunk in chunks(sorted(wanted.get(kind, ()))):
            for row in connection.execute(sa.select(table.c.id, *columns).where(table.c.id.in_(chunk))).mappings():
                dates = [date_from(row, prefix) for prefix in prefixes]
                known = next((date for date in dates if not date.is_empty), None)
                if known is not None:
                    found[row["id"]] = known
    return found


def _naming(connection: sa.Connection, record_id: int, field: Field) -> list[Around]:
    table = table_of(field.kinds[0])
    select = (
        sa.select(table.c.id)
        .join(record, record.c.id == table.c.id)
        # Persons and bodies share a table and have fields of their own.
        .where(table.c[field.column] == record_id, record.c.trashed_at.is_(None), record.c.kind.in_(field.kinds))
        .order_by(*_order(table), table.c.id)
        .limit(MOST + 1)
    )
    return _listed(connection, f"{field.kinds[0]}.{field.name}", list(connection.execute(select).scalars()))


def _order(table: sa.Table) -> list[sa.ColumnElement[object]]:
    """Return the order of a list: editions and events the newest first, the others by heading."""
    if table is edition:
        return [edition.c.ordinal.desc(), edition.c.held_earliest.desc()]
    return [event.c.start_earliest.desc()] if table is event else [table.c.heading_key]


def _listed(connection: sa.Connection, name: str, ids: list[int]) -> list[Around]:
    if not ids:
        return []
    linked = links(connection, ids[:MOST])
    return [Around(name, tuple(linked[one] for one in ids[:MOST]), len(ids) > MOST)]
