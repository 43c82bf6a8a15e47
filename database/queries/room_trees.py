"""What stands below a row: editions and awards of a festival, sections of an edition, parts of a collection."""

from array import array
from dataclasses import dataclass

import sqlalchemy as sa

from database.queries.rooms import id_array, without_trash
from database.schema.base import collection, record
from database.schema.festivals import award, edition, section


@dataclass(frozen=True, slots=True)
class Below:
    """The records below a row.

    Attributes:
        ids: in order.
        kinds: the kind of each.
        holding: those that have something below them themselves.
    """

    ids: "array[int]"
    kinds: dict[int, str]
    holding: frozenset[int]


def edition_ids(connection: sa.Connection, festival_id: int) -> "array[int]":
    """Return the ids of a festival's editions, the newest first."""
    order = (edition.c.ordinal.desc(), edition.c.held_earliest.desc(), edition.c.id.desc())
    select = sa.select(edition.c.id).where(edition.c.festival_id == festival_id).order_by(*order)
    return without_trash(connection, id_array(connection, select, {}))


def below(connection: sa.Connection, kind: str, record_id: int) -> Below:
    """Return what stands below a record of this kind; a section or an award has nothing."""
    if kind == "festival":
        editions = edition_ids(connection, record_id)
        awards = _sorted(connection, award, award.c.giver_id == record_id)
        kinds = dict.fromkeys(editions, "edition") | dict.fromkeys(awards, "award")
        return Below(editions + awards, kinds, _that_hold(connection, section.c.edition_id, section.c.id, editions))
    if kind == "edition":
        ids = _sorted(connection, section, section.c.edition_id == record_id)
        return Below(ids, dict.fromkeys(ids, "section"), frozenset())
    if kind == "collection":
        ids = _sorted(connection, collection, collection.c.parent_id == record_id)
        # One that was made part of itself would stand below itself without end.
        ids = array("q", (one for one in ids if one != record_id))
        holding = _that_hold(connection, collection.c.parent_id, collection.c.id, ids)
        return Below(ids, dict.fromkeys(ids, "collection"), holding)
    return Below(array("q"), {}, frozenset())


def festivals_that_hold(connection: sa.Connection) -> frozenset[int]:
    """Return the festivals that have an edition or give an award."""
    with_editions = _holders(connection, edition.c.festival_id, edition.c.id)
    return with_editions | _holders(connection, award.c.giver_id, award.c.id)


def collections_that_hold(connection: sa.Connection) -> frozenset[int]:
    """Return the collections that have parts."""
    return _holders(connection, collection.c.parent_id, collection.c.id)


def _sorted(connection: sa.Connection, table: sa.Table, condition: sa.ColumnElement[bool]) -> "array[int]":
    select = sa.select(table.c.id).where(condition).order_by(table.c.heading_key, table.c.id)
    return without_trash(connection, id_array(connection, select, {}))


def _holders(connection: sa.Connection, whole: sa.Column[int], part: sa.Column[int]) -> frozenset[int]:
    """Return what has parts that are not in the trash."""
    trashed = sa.select(record.c.id).where(record.c.trashed_at.is_not(None))
    select = sa.select(whole).distinct().where(whole.is_not(None), part.not_in(trashed))
    return frozenset(connection.execute(select).scalars())


def _that_hold(
    connection: sa.Connection, whole: sa.Column[int], part: sa.Column[int], ids: "array[int]"
) -> frozenset[int]:
    trashed = sa.select(record.c.id).where(record.c.trashed_at.is_not(None))
    select = sa.select(whole).distinct().where(whole.in_(list(ids)), part.not_in(trashed))
    return frozenset(connection.execute(select).scalars())
