"""What records hold in a field, read for many of them at once."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from database.batch.edit import COLLECTIONS, NOTE, TAGS
from database.commands.values import empty
from database.dates import DateValue
from database.derive.labels import table_of
from database.fields import Field, FieldType
from database.history.asking import Asking
from database.schema.base import collection_item, field_item, record, record_tag, tag
from database.schema.columns import date_from
from database.schema.sources import KNOWN_FIELDS

Rows = dict[int, dict[str, Any]]
"""Rows of a kind's own table by id, as far as they are asked for."""


def own_rows(asking: Asking, kind: str, ids: Sequence[int], fields: Sequence[Field]) -> Rows:
    """Return the rows of records of one kind, with the columns of *fields* and what changes along with them."""
    table = table_of(kind)
    names = {"id"}
    for field in fields:
        if field.several or field == NOTE:
            continue
        if field.type is FieldType.DATE:
            names |= {column.name for column in table.columns if column.name.startswith(f"{field.column}_")}
        else:
            names.add(field.column)
        if field.known:
            names.add(f"{field.known}_known")
        if field.name == "headline":
            names.add("headline_devised")
    columns = [column for column in table.columns if column.name in names]
    rows = asking.rows(sa.select(*columns).where(table.c.id.in_(ids)))
    return {row["id"]: dict(row) for row in rows}


def held_values(asking: Asking, field: Field, ids: Sequence[int], rows: Rows) -> dict[int, Any]:
    """Return what records hold in a field; *rows* are theirs, where the field is a column of them."""
    if field == NOTE:
        found = asking.rows(sa.select(record.c.id, record.c.note).where(record.c.id.in_(ids)))
        return {row["id"]: row["note"] for row in found}
    if field.several:
        listed: dict[int, list[Any]] = {one: [] for one in ids}
        for row in asking.rows(_items(field, ids)):
            listed[row["record_id"]].append(row["value"])
        return {one: tuple(values) for one, values in listed.items()}
    return {one: _value(field, rows[one]) for one in ids}


def _items(field: Field, ids: Sequence[int]) -> sa.Select[Any]:
    if field == TAGS:
        select = sa.select(record_tag.c.record_id, tag.c.text.label("value"))
        joined = select.join(tag, tag.c.id == record_tag.c.tag_id)
        return joined.where(record_tag.c.record_id.in_(ids)).order_by(tag.c.text)
    if field == COLLECTIONS:
        item = collection_item.c
        return (
            sa.select(item.record_id, item.collection_id.label("value"))
            .where(item.record_id.in_(ids))
            .order_by(item.id)
        )
    item = field_item.c
    select = sa.select(item.record_id, item.value).where(item.record_id.in_(ids), item.field == field.name)
    return select.order_by(item.position, item.id)


def _value(field: Field, row: dict[str, Any]) -> Any:
    if field.type is FieldType.DATE:
        found = date_from(row, field.column)
        return found if found.edtf or found.verbatim else DateValue.UNDATED
    value = row[field.column]
    return empty(field) if value is None else value


def known_column(field: Field) -> str:
    """Return the column that says how a field of an article is known, "" where none does."""
    return f"{field.known}_known" if field.known in KNOWN_FIELDS else ""
