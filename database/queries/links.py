"""References to records, as every other read hands them out."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.given import GIVEN, given
from database.schema.base import identifier, record


@dataclass(frozen=True, slots=True)
class Link:
    """A record as others name it."""

    id: int
    kind: str
    label: str


def links(connection: sa.Connection, ids: Iterable[int | None]) -> dict[int, Link]:
    """Return the records with these ids; None and ids without a record are passed over."""
    wanted = sorted({row_id for row_id in ids if row_id is not None})
    if not wanted:
        return {}
    return {
        row_id: Link(row_id, kind, label) for row_id, kind, label in connection.execute(_LINKS, given(wanted)).all()
    }


_LINKS = sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.id.in_(GIVEN))


def identified(
    connection: sa.Connection, pairs: Iterable[tuple[str, str]], without: int | None = None
) -> dict[tuple[str, str], Link]:
    """Return which record has an identifier already, for each (scheme, value) that one has.

    Args:
        connection: of ``Catalogue.read``.
        pairs: scheme and value.
        without: the record that is asking.
    """
    found: dict[tuple[str, str], Link] = {}
    for scheme, value in dict.fromkeys(pairs):
        select = (
            sa.select(record.c.id, record.c.kind, record.c.label)
            .join(identifier, identifier.c.record_id == record.c.id)
            .where(identifier.c.scheme == scheme, identifier.c.value == value, record.c.trashed_at.is_(None))
            .order_by(record.c.id)
        )
        if without is not None:
            select = select.where(record.c.id != without)
        row = connection.execute(select.limit(1)).first()
        if row is not None:
            found[scheme, value] = Link(row.id, row.kind, row.label)
    return found
