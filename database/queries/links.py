"""References to records, as every other read hands them out."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.history.raw import chunks
from database.schema.base import record


@dataclass(frozen=True, slots=True)
class Link:
    """A record as others name it."""

    id: int
    kind: str
    label: str


def links(connection: sa.Connection, ids: Iterable[int | None]) -> dict[int, Link]:
    """Return the records with these ids; None and ids without a record are passed over."""
    wanted = sorted({row_id for row_id in ids if row_id is not None})
    found: dict[int, Link] = {}
    for chunk in chunks(wanted):
        select = sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.id.in_(chunk))
        for row in connection.execute(select):
            found[row.id] = Link(row.id, row.kind, row.label)
    return found
