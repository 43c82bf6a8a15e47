"""A field's column and the value statements behind it.

The column is the only truth until someone states the value. From then on it caches the preferred statement, and only
what is in this file writes it. Two sources that disagree stand side by side; the column never loses a value that
someone gave without a source: it becomes a statement too, marked by having no evidence.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from database.commands import values
from database.commands.checks import kind_of
from database.derive.labels import table_of
from database.fields import Field, FieldType
from database.history.recorder import Writer
from database.schema.columns import date_from, date_values
from database.schema.statements import STANDING_RANKS, statement

#: The modality of a statement that its value does not hold.
_DENIED = "denies"


def value_columns(field: Field, value: Any) -> dict[str, Any]:
    """Return the columns of a value statement that hold *value* of *field*."""
    if field.type is FieldType.DATE:
        return date_values("value", value)
    if field.type is FieldType.RECORD:
        return {"object_id": value}
    if field.type is FieldType.CODE and not field.open:
        return {"value_code": value}
    if field.type in (FieldType.INTEGER, FieldType.NUMBER, FieldType.FLAG):
        return {"amount": float(value)}
    return {"words": value}


def stated_value(field: Field, row: sa.RowMapping) -> Any:
    """Return what a value statement's row says of *field*."""
    if field.type is FieldType.DATE:
        return date_from(row, "value")
    if field.type is FieldType.RECORD:
        return row["object_id"]
    if field.type is FieldType.CODE and not field.open:
        return row["value_code"]
    if field.type is FieldType.INTEGER:
        return int(row["amount"])
    if field.type is FieldType.FLAG:
        return bool(row["amount"])
    return row["amount"] if field.type is FieldType.NUMBER else row["words"]


def take_in(writer: Writer, record_id: int, kind: str, field: Field, value: Any, modality: str) -> str:
    """Let a newly stated value meet the column; return the rank that its statement gets.

    Call before the statement is inserted. A value that the source denies never reaches the column.
    """
    if modality == _DENIED:
        return "normal"
    table = table_of(kind)
    held = values.current(writer, table, record_id, field)
    if field.several:
        if value not in held:
            values.set_items(writer, record_id, field, (*held, value))
        return "normal"
    if _counted(writer, record_id, field):
        return "normal"
    if values.is_empty(field, held):
        writer.update(table, record_id, **values.columns_of(field, value))
        return "preferred"
    if held == value:
        return "preferred"
    writer.insert(
        statement, kind="value", about_id=record_id, field=field.name, rank="preferred", **value_columns(field, held)
    )
    return "normal"


def save_stated(writer: Writer, record_id: int, field: Field, value: Any) -> bool:
    """Save a form's value of a field that has statements; return False where it has none."""
    standing = _statements(writer, record_id, field)
    if not standing:
        return False
    # A source that denies the value, or that was found wrong, is not what the form now says.
    counted = _counted(writer, record_id, field)
    match = next((row for row in counted if stated_value(field, row) == value), None)
    for row in standing:
        if row["rank"] == "preferred" and (match is None or row["id"] != match["id"]):
            writer.update(statement, row["id"], rank="normal")
    if match is not None:
        writer.update(statement, match["id"], rank="preferred")
    elif not values.is_empty(field, value):
        writer.insert(
            statement,
            kind="value",
            about_id=record_id,
            field=field.name,
            rank="preferred",
            **value_columns(field, value),
        )
    writer.update(table_of(kind_of(writer, record_id)), record_id, **values.columns_of(field, value))
    return True


def save_many_stated(writer: Writer, field: Field, new: Mapping[int, Any]) -> None:
    """Let the value statements behind a field of many records say their new values, as :func:`save_stated` does.

    The caller writes the columns; a record without such statements is passed over. *new* is some hundreds of records.
    """
    standing: dict[int, list[sa.RowMapping]] = {}
    select = sa.select(statement).where(
        statement.c.about_id.in_(new), statement.c.kind == "value", statement.c.field == field.name
    )
    for row in writer.rows(select.order_by(statement.c.id)):
        standing.setdefault(row["about_id"], []).append(row)
    ranks: dict[int, dict[str, Any]] = {}
    made: list[dict[str, Any]] = []
    for record_id, rows in standing.items():
        value = new[record_id]
        match = next((row for row in rows if _counts(row) and stated_value(field, row) == value), None)
        ranks |= {row["id"]: {"rank": "normal"} for row in rows if row["rank"] == "preferred"}
        if match is not None:
            ranks[match["id"]] = {"rank": "preferred"}
        elif not values.is_empty(field, value):
            own = {"kind": "value", "about_id": record_id, "field": field.name, "rank": "preferred"}
            made.append(own | value_columns(field, value))
    writer.update_many(statement, ranks)
    writer.insert_many(statement, made)


def prefer(writer: Writer, row: sa.RowMapping, field: Field) -> None:
    """Make one value statement the preferred one, and the column what it says."""
    record_id = row["about_id"]
    for other in _statements(writer, record_id, field):
        if other["rank"] == "preferred" and other["id"] != row["id"]:
            writer.update(statement, other["id"], rank="normal")
    writer.update(statement, row["id"], rank="preferred", rank_reason="")
    if field.several:
        settle(writer, row, field)
    else:
        value = values.columns_of(field, stated_value(field, row))
        writer.update(table_of(kind_of(writer, record_id)), record_id, **value)


def settle(writer: Writer, row: sa.RowMapping, field: Field) -> None:
    """After a value statement got another rank or modality: let its field hold what a statement that counts says.

    A value that only wrong, superseded or denying sources give leaves the field; the words stay in the statements.
    """
    record_id = row["about_id"]
    table = table_of(kind_of(writer, record_id))
    counted = _counted(writer, record_id, field)
    for other in _statements(writer, record_id, field):
        if other["rank"] == "preferred" and other["modality"] == _DENIED:
            writer.update(statement, other["id"], rank="normal")
    if field.several:
        value, held = stated_value(field, row), values.current(writer, table, record_id, field)
        said = any(stated_value(field, other) == value for other in counted)
        if said and value not in held:
            values.set_items(writer, record_id, field, (*held, value))
        elif not said:
            values.set_items(writer, record_id, field, tuple(one for one in held if one != value))
    elif not any(other["rank"] == "preferred" for other in counted):
        if counted:
            prefer(writer, counted[0], field)
        elif not field.required:
            writer.update(table, record_id, **values.columns_of(field, values.empty(field)))


def _counted(writer: Writer, record_id: int, field: Field) -> list[sa.RowMapping]:
    """Return the value statements that the archive goes by: not wrong, not superseded, not denying."""
    return [row for row in _statements(writer, record_id, field) if _counts(row)]


def _counts(row: sa.RowMapping) -> bool:
    return row["rank"] in STANDING_RANKS and row["modality"] != _DENIED


def _statements(writer: Writer, record_id: int, field: Field) -> list[sa.RowMapping]:
    return writer.rows(
        sa.select(statement)
        .where(statement.c.about_id == record_id, statement.c.kind == "value", statement.c.field == field.name)
        .order_by(statement.c.id)
    )
