"""All name forms of a catalogue at once, for those who look for names in texts."""

from collections.abc import Collection
from typing import NamedTuple

import sqlalchemy as sa

from database.history.raw import chunks
from database.proposals import NAMED_KINDS
from database.schema.base import record
from database.schema.festivals import edition
from database.schema.names import name
from database.schema.statements import statement

#: Kinds whose names a text is searched for; headings of subjects and names of folders are no names in print.
_MAKERS = ("director", "filmmaker", "writer")


class FormRow(NamedTuple):
    """A name form of a record that is not in the trash."""

    record: int
    kind: str
    text: str


def name_forms(connection: sa.Connection, records: Collection[int] | None = None) -> tuple[FormRow, ...]:
    """Return the name forms of all records that a text may name; wrong forms too, for the press prints them.

    Args:
        connection: of ``Catalogue.read``.
        records: only theirs; None for all.
    """
    select = (
        sa.select(name.c.record_id, record.c.kind, name.c.text)
        .join(record, record.c.id == name.c.record_id)
        .where(record.c.trashed_at.is_(None), record.c.kind.in_(NAMED_KINDS))
        .order_by(name.c.record_id, name.c.position)
    )
    if records is None:
        return tuple(FormRow(*row) for row in connection.execute(select))
    rows = (connection.execute(select.where(record.c.id.in_(chunk))) for chunk in chunks(sorted(records)))
    return tuple(FormRow(*row) for found in rows for row in found)


def film_neighbours(connection: sa.Connection, films: Collection[int] | None = None) -> tuple[tuple[int, int], ...]:
    """Return films with those who made them and with the editions and festivals that they were entered in, as pairs.

    Args:
        connection: of ``Catalogue.read``.
        films: only theirs; None for all.
    """
    if films is not None:
        return tuple(pair for chunk in chunks(sorted(films)) for pair in _neighbours(connection, chunk))
    return _neighbours(connection, None)


def _neighbours(connection: sa.Connection, films: list[int] | None) -> tuple[tuple[int, int], ...]:
    of = sa.true() if films is None else statement.c.about_id.in_(films)
    makers = sa.select(statement.c.about_id, statement.c.object_id).where(
        statement.c.kind == "relation", statement.c.role.in_(_MAKERS), statement.c.object_id.is_not(None), of
    )
    entries = sa.select(statement.c.about_id, statement.c.object_id).where(
        statement.c.kind.in_(("entry", "award_result")), statement.c.object_id.is_not(None), of
    )
    festivals = (
        sa.select(statement.c.about_id, edition.c.festival_id)
        .join(edition, edition.c.id == statement.c.object_id)
        .where(statement.c.kind.in_(("entry", "award_result")), of)
    )
    both = sa.union(makers, entries, festivals).subquery()
    select = (
        sa.select(both.c[0], both.c[1])
        .join(record, record.c.id == both.c[0])
        .where(record.c.kind == "film", record.c.trashed_at.is_(None))
    )
    return tuple((row[0], row[1]) for row in connection.execute(select))
