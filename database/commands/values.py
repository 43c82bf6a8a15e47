"""Declared fields and their columns: checking what is given, and what a column holds."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.commands.checks import clean, dated, require_code, require_kind
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import LARGEST, Field, FieldType, fields_of
from database.history.asking import Asking
from database.history.recorder import Writer
from database.schema.base import field_item
from database.schema.columns import DATE_PARTS, date_from, date_values

#: What an unknown value is, by type of field.
_EMPTY: Mapping[FieldType, Any] = {
    FieldType.TEXT: "",
    FieldType.CODE: "",
    FieldType.DATE: DateValue.UNDATED,
    FieldType.INTEGER: None,
    FieldType.NUMBER: None,
    FieldType.FLAG: False,
    FieldType.RECORD: None,
}


def declared(kind: str, name: str) -> Field:
    """Return the field *name* of a kind of record, or raise :class:`InputProblem`."""
    found = fields_of(kind).get(name)
    if found is None:
        raise InputProblem("bad_value", field=name, reason=f"records of the kind {kind} have no such field")
    return found


def checked(asking: Asking, field: Field, value: Any) -> Any:
    """Return *value* as the field holds it; None means unknown.

    Raises:
        InputProblem: wrong type, unknown code, no such record.
    """
    if field.several:
        given = [] if value is None else value
        if isinstance(given, str) or not isinstance(given, Sequence):
            raise InputProblem("bad_value", field=field.label, reason="a list is expected")
        return tuple(dict.fromkeys(checked_item(asking, field, item) for item in given))
    return checked_item(asking, field, value)


def checked_item(asking: Asking, field: Field, value: Any) -> Any:
    """Return one value as the field holds it; see :func:`checked`."""
    if value is None:
        return _EMPTY[field.type]
    expected, wanted = _PYTHON[field.type], field.type.value
    if not isinstance(value, expected) or (isinstance(value, bool) and field.type is not FieldType.FLAG):
        raise InputProblem("bad_value", field=field.label, reason=f"“{value}” is no {wanted}")
    if isinstance(value, float) and not math.isfinite(value):
        raise InputProblem("bad_value", field=field.label, reason=f"“{value}” is no number")
    if field.type is FieldType.RECORD:
        require_kind(asking, value, field.targets, field.label)
    elif field.type is FieldType.TEXT:
        return clean(value, field.label)
    elif field.type is FieldType.CODE:
        clean(value, field.label)
        if not field.open:
            require_code(asking, field.vocabulary, value, field.label)
    elif field.type is FieldType.NUMBER:
        if (field.least is not None and value < field.least) or (field.most is not None and value > field.most):
            raise InputProblem("bad_value", field=field.label, reason=f"“{value}” is beyond the limits")
        return float(value)
    elif field.type is FieldType.DATE:
        # What printed words would mean says nothing without the words.
        return dated(asking, value, field.label) if value.edtf or value.verbatim else DateValue.UNDATED
    elif field.type is FieldType.INTEGER and not 1 <= value <= LARGEST:
        raise InputProblem("bad_value", field=field.label, reason=f"a number from 1 to {LARGEST:,} is needed")
    return value


_PYTHON: Mapping[FieldType, Any] = {
    FieldType.TEXT: str,
    FieldType.CODE: str,
    FieldType.DATE: DateValue,
    FieldType.INTEGER: int,
    FieldType.NUMBER: (int, float),
    FieldType.FLAG: bool,
    FieldType.RECORD: int,
}


def columns_of(field: Field, value: Any) -> dict[str, Any]:
    """Return the column values that hold a checked value of a single-valued field."""
    if field.type is FieldType.DATE:
        return date_values(field.column, value)
    return {field.column: value}


def current(writer: Writer, table: sa.Table, record_id: int, field: Field) -> Any:
    """Return what the field of a record holds now."""
    if field.several:
        select = (
            sa.select(field_item.c.value)
            .where(field_item.c.record_id == record_id, field_item.c.field == field.name)
            .order_by(field_item.c.position, field_item.c.id)
        )
        return tuple(row["value"] for row in writer.rows(select))
    if field.type is FieldType.DATE:
        names = [f"{field.column}_{part}" for part in DATE_PARTS]
        row = writer.first(sa.select(*(table.c[name] for name in names)).where(table.c.id == record_id))
        return date_from(row, field.column)
    found = writer.value(sa.select(table.c[field.column]).where(table.c.id == record_id))
    # A number that must be unique is null where it is unknown.
    return "" if found is None and field.type is FieldType.TEXT else found


def empty(field: Field) -> Any:
    """Return what the field holds where nothing is known."""
    return () if field.several else _EMPTY[field.type]


def is_empty(field: Field, value: Any) -> bool:
    """Return whether *value* says nothing."""
    return bool(value == empty(field))


def set_items(writer: Writer, record_id: int, field: Field, values: Sequence[str]) -> None:
    """Make the list of a several-valued field be *values*, in this order, with as few changes as needed."""
    select = sa.select(field_item.c.id, field_item.c.value).where(
        field_item.c.record_id == record_id, field_item.c.field == field.name
    )
    standing = {row["value"]: row["id"] for row in writer.rows(select)}
    writer.delete(field_item, [row_id for value, row_id in standing.items() if value not in values])
    for position, value in enumerate(values):
        if value in standing:
            writer.update(field_item, standing[value], position=position)
        else:
            writer.insert(field_item, record_id=record_id, field=field.name, position=position, value=value)
