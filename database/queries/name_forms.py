"""All name forms of a catalogue, and the films beside a record, for those who look for names in texts."""

from collections.abc import Collection, Iterator

import sqlalchemy as sa

from database.history.raw import chunks
from database.proposals import NAMED_KINDS
from database.schema.base import record
from database.schema.festivals import edition
from database.schema.names import name
from database.schema.statements import statement

_AT_A_TIME = 1000
_MAKERS = ("director", "filmmaker", "writer")


def name_forms(connection: sa.Connection, records: Collection[int] | None = None) -> Iterator[tuple[int, str, str]]:
    """Give the name forms of all records that a text may name, one by one; wrong forms too, for the press prints them.

    Each is a record, not in the trash, its kind and the form.

    Args:
        connection: of ``Catalogue.read``, as long as they are taken.
        records: only theirs; None for all.
    """
    select = (
        sa.select(name.c.record_id, record.c.kind, name.c.text)
        .join(record, record.c.id == name.c.record_id)
        .where(record.c.trashed_at.is_(None), record.c.kind.in_(NAMED_KINDS))
        .order_by(name.c.record_id, name.c.position)
    )
    if records is None:
        yield from connection.execute(select).yield_per(_AT_A_TIME)
    else:
        for chunk in chunks(sorted(records)):
            yield from connection.execute(select.where(record.c.id.in_(chunk)))


def films_beside(connection: sa.Connection, one: int) -> frozenset[int]:
    """Return the films that somebody made, or that were entered in an edition, or in any edition of a festival.

    Asked for one record at a time: all of them are 250,000 at a million articles, and a reading needs a few.

    Args:
        connection: of ``Catalogue.read``.
        one: a record of any kind.
    """
    editions = sa.select(edition.c.id).where(sa.or_(edition.c.id == one, edition.c.festival_id == one))
    # What speaks of a film and an edition without a role is an entry or an award: not asked, for it is in no index.
    found = sa.union(
        sa.select(statement.c.about_id).where(statement.c.object_id == one, statement.c.role.in_(_MAKERS)),
        sa.select(statement.c.about_id).where(statement.c.object_id.in_(editions), statement.c.role == ""),
    ).subquery()
    select = (
        sa.select(record.c.id)
        .join(found, record.c.id == found.c.about_id)
        .where(record.c.kind == "film", record.c.trashed_at.is_(None))
    )
    return frozenset(connection.execute(select).scalars())
