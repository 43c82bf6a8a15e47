"""What a room can show of any record beyond its own row: the declared fields, and what hangs on every record.

One read for a page of rows, whatever columns are asked for: each kind's own table once, listed values once, links once.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.derive.label_parts import preferred_names
from database.derive.labels import table_of
from database.fields import Field, FieldType, fields_of
from database.queries.links import Link, links
from database.schema.base import collection_item, field_item, identifier, record, record_tag, tag
from database.schema.columns import date_from
from database.schema.names import name

#: What every record has beside the fields of its kind: the state of its heading, its other name forms, identifiers
#: (scheme, value), tags, collections, the archivist's note, when it came and when it was changed last.
COMMON = ("heading_status", "other_names", "identifiers", "tags", "in_collections", "note", "added", "changed")

Values = dict[int, dict[str, Any]]


def record_columns(connection: sa.Connection, ids: Sequence[int], names: Collection[str]) -> Values:
    """Return what records hold of the columns *names*, by id and column.

    Args:
        connection: of ``Catalogue.read``.
        ids: records of any kinds.
        names: declared fields by name, and names of :data:`COMMON`. A field that a kind does not have is left out,
            as is a value that is unknown.

    Returns:
        Texts, codes, numbers, flags, DateValues, :class:`Link`, tuples of them, and times.
    """
    found: Values = {one: {} for one in ids}
    asked = frozenset(names)
    base = sa.select(record.c.id, record.c.kind, record.c.heading_status, record.c.note).add_columns(
        record.c.created_at, record.c.updated_at
    )
    kinds: dict[str, list[int]] = {}
    for row in connection.execute(base.where(record.c.id.in_(ids))):
        kinds.setdefault(row.kind, []).append(row.id)
        whole = {"heading_status": row.heading_status, "note": row.note}
        whole |= {"added": row.created_at, "changed": row.updated_at}
        found[row.id].update((key, value) for key, value in whole.items() if key in asked)
    for kind, members in kinds.items():
        _take_fields(connection, kind, members, asked, found)
    for key, read in _HANGING.items():
        if key in asked:
            _gather(found, key, read(connection, ids))
    return found


def _take_fields(connection: sa.Connection, kind: str, ids: list[int], asked: frozenset[str], found: Values) -> None:
    """Read the declared fields of records of one kind."""
    fields = [field for field in fields_of(kind).values() if field.name in asked]
    single = [field for field in fields if not field.several]
    if single:
        table = table_of(kind)
        rows = list(connection.execute(sa.select(table).where(table.c.id.in_(ids))).mappings())
        linked = [field.column for field in single if field.type is FieldType.RECORD]
        labels = links(connection, (row[column] for row in rows for column in linked))
        for row in rows:
            found[row["id"]].update((field.name, _held(field, row, labels)) for field in single)
    several = [field.name for field in fields if field.several]
    if several:
        select = sa.select(field_item.c.record_id, field_item.c.field, field_item.c.value).where(
            field_item.c.record_id.in_(ids), field_item.c.field.in_(several)
        )
        listed: dict[tuple[int, str], list[str]] = {}
        for item in connection.execute(select.order_by(field_item.c.position, field_item.c.id)):
            listed.setdefault((item.record_id, item.field), []).append(item.value)
        for (record_id, key), values in listed.items():
            found[record_id][key] = tuple(values)


def _held(field: Field, row: sa.RowMapping, labels: Mapping[int, Link]) -> Any:
    if field.type is FieldType.DATE:
        return date_from(row, field.column)
    if field.type is FieldType.RECORD:
        return labels.get(row[field.column])
    return row[field.column]


def _gather(found: Values, key: str, pairs: Iterable[tuple[int, Any]]) -> None:
    """Put several values of a record together under one key, in order."""
    listed: dict[int, list[Any]] = {}
    for record_id, value in pairs:
        listed.setdefault(record_id, []).append(value)
    for record_id, values in listed.items():
        found[record_id][key] = tuple(values)


def _tags(connection: sa.Connection, ids: Sequence[int]) -> list[tuple[int, str]]:
    select = sa.select(record_tag.c.record_id, tag.c.text).join(tag, tag.c.id == record_tag.c.tag_id)
    rows = connection.execute(select.where(record_tag.c.record_id.in_(ids)).order_by(tag.c.text))
    return [(row.record_id, row.text) for row in rows]


def _collections(connection: sa.Connection, ids: Sequence[int]) -> list[tuple[int, str]]:
    item = collection_item.c
    select = sa.select(item.record_id, record.c.label).join(record, record.c.id == item.collection_id)
    live = select.where(item.record_id.in_(ids), record.c.trashed_at.is_(None))
    return [(row.record_id, row.label) for row in connection.execute(live.order_by(item.id))]


def _identifiers(connection: sa.Connection, ids: Sequence[int]) -> list[tuple[int, tuple[str, str]]]:
    select = sa.select(identifier.c.record_id, identifier.c.scheme, identifier.c.value)
    rows = connection.execute(select.where(identifier.c.record_id.in_(ids)).order_by(identifier.c.id))
    return [(row.record_id, (row.scheme, row.value)) for row in rows]


def _other_names(connection: sa.Connection, ids: Sequence[int]) -> list[tuple[int, str]]:
    heads = preferred_names(connection, ids)
    select = sa.select(name.c.record_id, name.c.text).where(name.c.record_id.in_(ids))
    pairs = ((row.record_id, row.text) for row in connection.execute(select.order_by(name.c.position, name.c.id)))
    return [
        (record_id, text)
        for record_id, text in dict.fromkeys(pairs)
        if (head := heads[record_id]) is None or text != head.text
    ]


_Reader = Callable[[sa.Connection, Sequence[int]], Iterable[tuple[int, Any]]]
_HANGING: Mapping[str, _Reader] = {
    "tags": _tags,
    "in_collections": _collections,
    "identifiers": _identifiers,
    "other_names": _other_names,
}
