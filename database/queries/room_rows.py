"""The rows of the rooms' tables, a page at a time: frozen, with codes and dates that the window puts into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database import article_rows
from database.article_rows import ArticleLine as ArticleLine
from database.dates import DateValue
from database.derive.label_parts import directors, preferred_names
from database.given import plainly
from database.queries.links import links
from database.queries.press_counts import article_counts, festival_article_counts
from database.schema.agents import agent
from database.schema.base import field_item, record
from database.schema.columns import date_from
from database.schema.festivals import edition, festival
from database.schema.films import film


@dataclass(frozen=True, slots=True)
class FilmLine:
    """A row of the films room."""

    id: int
    title: str
    directors: tuple[str, ...]
    date: DateValue
    form: str
    articles: int


@dataclass(frozen=True, slots=True)
class FestivalLine:
    """A row of the festivals room."""

    id: int
    name: str
    place: str
    editions: int
    articles: int


@dataclass(frozen=True, slots=True)
class EditionLine:
    """A row of a festival's editions."""

    id: int
    label: str
    held: DateValue
    place: str
    mode: str
    status: str
    articles: int


@dataclass(frozen=True, slots=True)
class AgentLine:
    """A row of the people's or the organisations' room; *what* is occupation codes or words on the kind of body."""

    id: int
    kind: str
    name: str
    what: tuple[str, ...]
    start: DateValue
    end: DateValue
    articles: int


def article_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, ArticleLine]:
    """Return rows of the articles room by id."""
    return article_rows.article_lines(plainly(connection), ids)


def film_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, FilmLine]:
    """Return rows of the films room by id."""
    titles = preferred_names(connection, ids)
    made_by = directors(connection, list(ids))
    press = article_counts(connection, ids)
    return {
        row["id"]: FilmLine(
            row["id"],
            text_of(titles, row["id"]),
            tuple(made_by.get(row["id"], ())),
            date_from(row, "reference"),
            row["form"],
            press.get(row["id"], 0),
        )
        for row in rows_of(connection, film, ids)
    }


def festival_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, FestivalLine]:
    """Return rows of the festivals room by id; articles are those on any of its editions too."""
    names = preferred_names(connection, ids)
    rows = rows_of(connection, festival, ids)
    places = links(connection, (row["home_place_id"] for row in rows))
    live = (
        sa.select(edition.c.festival_id, sa.func.count())
        .join(record, record.c.id == edition.c.id)
        .where(edition.c.festival_id.in_(ids), record.c.trashed_at.is_(None))
        .group_by(edition.c.festival_id)
    )
    held = {row[0]: row[1] for row in connection.execute(live)}
    press = festival_article_counts(connection, ids)
    return {
        row["id"]: FestivalLine(
            row["id"],
            text_of(names, row["id"]),
            places[row["home_place_id"]].label if row["home_place_id"] else "",
            held.get(row["id"], 0),
            press.get(row["id"], 0),
        )
        for row in rows
    }


def edition_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, EditionLine]:
    """Return rows of a festival's editions by id."""
    rows = rows_of(connection, edition, ids)
    linked = links(connection, [row["place_id"] for row in rows] + list(ids))
    press = article_counts(connection, ids)
    return {
        row["id"]: EditionLine(
            row["id"],
            linked[row["id"]].label,
            date_from(row, "held"),
            linked[row["place_id"]].label if row["place_id"] else "",
            row["mode"],
            row["edition_status"],
            press.get(row["id"], 0),
        )
        for row in rows
    }


def agent_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, AgentLine]:
    """Return rows of the people's and the organisations' room by id."""
    names = preferred_names(connection, ids)
    items = (
        sa.select(field_item.c.record_id, field_item.c.value)
        .where(field_item.c.record_id.in_(ids), field_item.c.field.in_(("occupation", "activity")))
        .order_by(field_item.c.position, field_item.c.id)
    )
    what: dict[int, list[str]] = {}
    for item in connection.execute(items):
        what.setdefault(item.record_id, []).append(item.value)
    press = article_counts(connection, ids)
    return {
        row["id"]: AgentLine(
            row["id"],
            row["kind"],
            text_of(names, row["id"]),
            tuple(what.get(row["id"], ())),
            date_from(row, "start"),
            date_from(row, "end"),
            press.get(row["id"], 0),
        )
        for row in rows_of(connection, agent, ids)
    }


def rows_of(connection: sa.Connection, table: sa.Table, ids: Sequence[int]) -> list[Any]:
    """Return the rows of a kind's own table with these ids."""
    return list(connection.execute(sa.select(table).where(table.c.id.in_(ids))).mappings())


def text_of(names: dict[int, Any], record_id: int) -> str:
    """Return the heading form among *names*, "" where a record has none."""
    found = names.get(record_id)
    return found.text if found else ""
