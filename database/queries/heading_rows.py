"""The rows of what the press speaks of beside films, festivals and people: places, subjects, events, publications,
collections, and the sections and awards of festivals.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.derive.label_parts import preferred_names
from database.queries.links import links
from database.queries.press_counts import article_counts
from database.queries.room_rows import rows_of, text_of
from database.schema.base import collection, collection_item, record
from database.schema.columns import date_from
from database.schema.events import event, place, topic
from database.schema.festivals import award, section
from database.schema.sources import article, publication


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A row of the places' room."""

    id: int
    name: str
    kind: str
    articles: int


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A row of the subjects' room."""

    id: int
    name: str
    scope_note: str
    articles: int


@dataclass(frozen=True, slots=True)
class EventLine:
    """A row of the events' room."""

    id: int
    name: str
    kind: str
    start: DateValue
    end: DateValue
    place: str
    articles: int


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """A row of the publications' room; *articles* are those that it printed."""

    id: int
    name: str
    kind: str
    place: str
    articles: int


@dataclass(frozen=True, slots=True)
class CollectionLine:
    """A row of the collections' room; *records* are those put into it, not those in its parts."""

    id: int
    name: str
    level: str
    records: int


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A row of an edition's sections."""

    id: int
    name: str
    kind: str
    competitive: str
    articles: int


@dataclass(frozen=True, slots=True)
class AwardLine:
    """A row of a festival's awards, or of an award that no festival gives."""

    id: int
    name: str
    giver: str
    giver_is_festival: bool
    scope: str
    articles: int


def place_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, PlaceLine]:
    """Return rows of the places' room by id."""
    names, press = preferred_names(connection, ids), article_counts(connection, ids)
    return {
        row["id"]: PlaceLine(row["id"], text_of(names, row["id"]), row["kind"], press.get(row["id"], 0))
        for row in rows_of(connection, place, ids)
    }


def subject_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, SubjectLine]:
    """Return rows of the subjects' room by id."""
    names, press = preferred_names(connection, ids), article_counts(connection, ids)
    return {
        row["id"]: SubjectLine(row["id"], text_of(names, row["id"]), row["scope_note"], press.get(row["id"], 0))
        for row in rows_of(connection, topic, ids)
    }


def event_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, EventLine]:
    """Return rows of the events' room by id."""
    names, press = preferred_names(connection, ids), article_counts(connection, ids)
    rows = rows_of(connection, event, ids)
    places = links(connection, (row["place_id"] for row in rows))
    return {
        row["id"]: EventLine(
            row["id"],
            text_of(names, row["id"]),
            row["kind"],
            date_from(row, "start"),
            date_from(row, "end"),
            places[row["place_id"]].label if row["place_id"] else "",
            press.get(row["id"], 0),
        )
        for row in rows
    }


def publication_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, PublicationLine]:
    """Return rows of the publications' room by id."""
    names = preferred_names(connection, ids)
    rows = rows_of(connection, publication, ids)
    places = links(connection, (row["place_id"] for row in rows))
    printed = _counted(connection, article.c.publication_id, article.c.id, ids)
    return {
        row["id"]: PublicationLine(
            row["id"],
            text_of(names, row["id"]),
            row["kind"],
            places[row["place_id"]].label if row["place_id"] else "",
            printed.get(row["id"], 0),
        )
        for row in rows
    }


def collection_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, CollectionLine]:
    """Return rows of the collections' room by id."""
    names = preferred_names(connection, ids)
    inside = _counted(connection, collection_item.c.collection_id, collection_item.c.record_id, ids)
    return {
        row["id"]: CollectionLine(row["id"], text_of(names, row["id"]), row["level"], inside.get(row["id"], 0))
        for row in rows_of(connection, collection, ids)
    }


def section_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, SectionLine]:
    """Return rows of an edition's sections by id."""
    names, press = preferred_names(connection, ids), article_counts(connection, ids)
    return {
        row["id"]: SectionLine(
            row["id"], text_of(names, row["id"]), row["kind"], row["competitive"], press.get(row["id"], 0)
        )
        for row in rows_of(connection, section, ids)
    }


def award_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, AwardLine]:
    """Return rows of awards by id."""
    names, press = preferred_names(connection, ids), article_counts(connection, ids)
    rows = rows_of(connection, award, ids)
    givers = links(connection, (row["giver_id"] for row in rows))
    return {
        row["id"]: AwardLine(
            row["id"],
            text_of(names, row["id"]),
            givers[row["giver_id"]].label if row["giver_id"] else "",
            bool(row["giver_id"]) and givers[row["giver_id"]].kind == "festival",
            row["scope"],
            press.get(row["id"], 0),
        )
        for row in rows
    }


def _counted(
    connection: sa.Connection, whole: sa.Column[int], part: sa.Column[int], ids: Sequence[int]
) -> dict[int, int]:
    """Return how many records refer to each of *ids*; those in the trash, which are few, are subtracted."""
    all_of = sa.select(whole, sa.func.count()).where(whole.in_(ids)).group_by(whole)
    found = {row[0]: row[1] for row in connection.execute(all_of)}
    trashed = sa.select(record.c.id).where(record.c.trashed_at.is_not(None))
    for row in connection.execute(all_of.where(part.in_(trashed))):
        found[row[0]] -= row[1]
    return found
