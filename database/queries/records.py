"""One record whole: its fields, names, statements and press, as its card, its form and ``nadim show`` need it."""

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from database.derive.labels import table_of
from database.errors import InputProblem
from database.fields import FieldType, fields_of
from database.queries.links import Link, links
from database.queries.mentions import MentionRow, mentions_in, mentions_of
from database.queries.statements import StatementRow, statements_about, statements_in
from database.schema.base import field_item, identifier, record
from database.schema.columns import date_from
from database.schema.names import name
from database.schema.statements import statement

NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})


@dataclasses.dataclass(frozen=True, slots=True)
class NameRow:
    """One form of a record's name."""

    id: int
    text: str
    kind: str
    language: str
    romanisation: str
    given: str
    family: str
    particle: str
    honorific: str
    sort_as: str


@dataclasses.dataclass(frozen=True, slots=True)
class RecordRow:
    """A record's own data, as a form opens it.

    Attributes:
        version: to be given back when it is saved.
        fields: every declared field by name: text, code, number, flag, DateValue, :class:`Link`, or a tuple of texts.
        stated: fields that statements stand behind.
        names: in order.
        identifiers: (scheme, value).
        known: of an article: how its fields are known, by the name that they keep it under; no other kind says it.
    """

    id: int
    uid: UUID
    kind: str
    label: str
    version: int
    heading_status: str
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None
    note: str
    fields: dict[str, Any]
    stated: frozenset[str]
    names: tuple[NameRow, ...]
    identifiers: tuple[tuple[str, str], ...]
    # By a factory: Python 3.11 takes no default that has no hash.
    known: Mapping[str, str] = dataclasses.field(default_factory=lambda: NOTHING_KNOWN)


@dataclasses.dataclass(frozen=True, slots=True)
class FullRecord:
    """A record with all that is said of it. For an article: what stands on it, and whom it mentions."""

    record: RecordRow
    statements: tuple[StatementRow, ...]
    mentions: tuple[MentionRow, ...]


def record_row(connection: sa.Connection, record_id: int) -> RecordRow:
    """Return a record's own data.

    Raises:
        InputProblem: there is no such record.
    """
    base = connection.execute(sa.select(record).where(record.c.id == record_id)).mappings().first()
    if base is None:
        raise InputProblem("no_record", id=record_id)
    names = sa.select(name).where(name.c.record_id == record_id).order_by(name.c.position, name.c.id)
    numbers = sa.select(identifier.c.scheme, identifier.c.value).where(identifier.c.record_id == record_id)
    stated = sa.select(statement.c.field).where(
        statement.c.about_id == record_id, statement.c.kind == "value", statement.c.field != ""
    )
    table = table_of(base["kind"])
    own = connection.execute(sa.select(table).where(table.c.id == record_id)).mappings().one()
    return RecordRow(
        id=record_id,
        uid=base["uid"],
        kind=base["kind"],
        label=base["label"],
        version=base["version"],
        heading_status=base["heading_status"],
        created_at=base["created_at"],
        updated_at=base["updated_at"],
        trashed_at=base["trashed_at"],
        note=base["note"],
        fields=_fields(connection, record_id, base["kind"], own),
        stated=frozenset(connection.execute(stated).scalars()),
        names=tuple(_name(row) for row in connection.execute(names).mappings()),
        identifiers=tuple((row.scheme, row.value) for row in connection.execute(numbers.order_by(identifier.c.id))),
        known={one.known: own[f"{one.known}_known"] for one in fields_of(base["kind"]).values() if one.known},
    )


def full_record(connection: sa.Connection, record_id: int) -> FullRecord:
    """Return a record with its statements and mentions.

    Raises:
        InputProblem: there is no such record.
    """
    row = record_row(connection, record_id)
    if row.kind == "article":
        return FullRecord(row, statements_in(connection, record_id), mentions_in(connection, record_id))
    return FullRecord(row, statements_about(connection, record_id), mentions_of(connection, record_id))


def _fields(connection: sa.Connection, record_id: int, kind: str, own: sa.RowMapping) -> dict[str, Any]:
    listed: dict[str, list[str]] = {}
    items = sa.select(field_item.c.field, field_item.c.value).where(field_item.c.record_id == record_id)
    for item in connection.execute(items.order_by(field_item.c.position, field_item.c.id)):
        listed.setdefault(item.field, []).append(item.value)
    declared = fields_of(kind)
    linked: dict[int, Link] = links(
        connection, (own[field.column] for field in declared.values() if field.type is FieldType.RECORD)
    )
    values: dict[str, Any] = {}
    for field in declared.values():
        if field.several:
            values[field.name] = tuple(listed.get(field.name, ()))
        elif field.type is FieldType.DATE:
            values[field.name] = date_from(own, field.column)
        elif field.type is FieldType.RECORD:
            values[field.name] = linked.get(own[field.column])
        else:
            # A number that must be unique is null where it is unknown.
            nothing = own[field.column] is None and field.type is FieldType.TEXT
            values[field.name] = "" if nothing else own[field.column]
    return values


def _name(row: Any) -> NameRow:
    return NameRow(**{part: row[part] for part in NameRow.__slots__})
