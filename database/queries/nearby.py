"""What a new record is likely to belong to: the festival, edition or collection that one was just looking at.

Who gives a prize is not filled in: it would be a fact that no source has stated.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from database.derive.labels import table_of
from database.fields import fields_of
from database.queries.links import Link, links
from database.schema.base import record

#: The field of a new record that is filled in, and the kinds whose record is taken for it or leads to it.
_GIVEN = {
    "edition": ("festival", ("festival", "edition", "section", "award")),
    "section": ("edition", ("edition", "section")),
    "collection": ("parent", ("collection",)),
}
#: The field that leads from a record to what it belongs to.
_UP = {"section": "edition", "edition": "festival", "award": "giver"}


def given_by(connection: sa.Connection, kind: str, near: Sequence[int]) -> dict[str, Link]:
    """Return the fields of a new record that follow from the records that it is made beside.

    Args:
        connection: of ``Catalogue.read``.
        kind: of the new record.
        near: ids of those records, the nearest first; the first one that leads anywhere counts.
    """
    if kind not in _GIVEN:
        return {}
    name, kinds = _GIVEN[kind]
    targets = fields_of(kind)[name].targets
    for one in near:
        here = _living(connection, one)
        if here is None or here.kind not in kinds:
            continue
        while here is not None and here.kind not in targets:
            here = _above(connection, here)
        if here is not None:
            return {name: here}
    return {}


def _above(connection: sa.Connection, here: Link) -> Link | None:
    """Return what a record belongs to."""
    if here.kind not in _UP:
        return None
    table = table_of(here.kind)
    select = sa.select(table.c[f"{_UP[here.kind]}_id"]).where(table.c.id == here.id)
    above = connection.execute(select).scalar()
    return None if above is None else _living(connection, above)


def _living(connection: sa.Connection, record_id: int) -> Link | None:
    """Return a record, None where it is not there or in the trash."""
    trashed = sa.select(record.c.id).where(record.c.id == record_id, record.c.trashed_at.is_not(None))
    if connection.execute(trashed).first() is not None:
        return None
    return links(connection, (record_id,)).get(record_id)
