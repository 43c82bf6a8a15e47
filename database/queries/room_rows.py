"""The rows of the rooms' tables, a page at a time: frozen, with codes and dates that the window puts into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.derive.label_parts import directors, heading_form, preferred_names
from database.given import GIVEN, given
from database.queries.cutting import Issue, issues
from database.queries.links import links
from database.queries.press import SUPPLIED
from database.queries.press_counts import article_counts, festival_article_counts
from database.queries.scans import pages_without_text, without_text
from database.schema.agents import agent
from database.schema.base import field_item, record
from database.schema.columns import DATE_PARTS, date_from
from database.schema.festivals import edition, festival
from database.schema.films import film
from database.schema.sources import article


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """A row of the articles room.

    *films* and *editions* are what indexing and statements found in it; *supplied* the fields that the copy does not
    give; *awaits* the name of the file of a scan that has no text yet, None where there is a text or no page;
    *wordless* how many pages have none, where others have; *issue* what there is to cut of a whole issue.
    """

    id: int
    published: DateValue
    time: str
    headline: str
    devised: bool
    publication: str
    language: str
    level: str
    films: tuple[str, ...]
    editions: tuple[str, ...]
    supplied: frozenset[str] = frozenset()
    awaits: str | None = None
    issue: Issue | None = None
    wordless: int = 0


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
    rows = connection.execute(_ARTICLES, given(ids)).all()
    publications = links(connection, (row.publication_id for row in rows))
    films, editions = _found_in(connection, ids)
    awaiting = without_text(connection, ids)
    whole = issues(connection, ids)
    wordless = pages_without_text(connection, ids)
    return {
        row[0]: ArticleLine(
            row[0],
            DateValue.stored(*row[1:_DATE_END]),
            row.published_time,
            row.headline,
            row.headline_devised,
            publications[row.publication_id].label if row.publication_id else "",
            row.language,
            row.level,
            tuple(films.get(row[0], ())),
            tuple(editions.get(row[0], ())),
            frozenset(row.supplied.split()) if row.supplied else _NONE,
            awaiting.get(row[0]),
            whole.get(row[0]),
            wordless.get(row[0], 0),
        )
        for row in rows
    }


_NONE: frozenset[str] = frozenset()
_DATE_END = 1 + len(DATE_PARTS)
_ARTICLES = sa.select(
    article.c.id,
    *(article.c[f"published_{part}"] for part in DATE_PARTS),
    article.c.published_time,
    article.c.headline,
    article.c.headline_devised,
    article.c.publication_id,
    article.c.language,
    article.c.level,
    SUPPLIED.label("supplied"),
).where(article.c.id.in_(GIVEN))


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


def _found_in(connection: sa.Connection, ids: Sequence[int]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """Return the labels of films and of editions that each article mentions or is evidence for.

    They stand in the order in which the text speaks of them; those without a passage come last.
    """
    films: dict[int, list[str]] = {}
    editions: dict[int, list[str]] = {}
    for article_id, kind, text in connection.execute(_SPOKEN_OF, given(ids)).all():
        (films if kind == "film" else editions).setdefault(article_id, []).append(text)
    return films, editions


#: Which records each article mentions or is evidence for, and where it does so first.
_PLACES = (
    sa.text(
        "SELECT m.article_id, m.record_id, e.start FROM json_each(:ids) j JOIN mention m ON m.article_id = j.value"
        "  LEFT JOIN evidence e ON e.mention_id = m.id WHERE m.record_id IS NOT NULL"
        " UNION ALL SELECT e.article_id, s.about_id, e.start FROM json_each(:ids) j"
        "  JOIN evidence e ON e.article_id = j.value JOIN statement s ON s.id = e.statement_id"
        " UNION ALL SELECT e.article_id, s.object_id, e.start FROM json_each(:ids) j"
        "  JOIN evidence e ON e.article_id = j.value JOIN statement s ON s.id = e.statement_id"
        "  WHERE s.object_id IS NOT NULL"
    )
    .columns(sa.column("article_id", sa.Integer), sa.column("record_id", sa.Integer), sa.column("start", sa.Integer))
    .subquery()
)
_FIRST = sa.func.min(_PLACES.c.start)
_SPOKEN_OF = (
    sa.select(
        _PLACES.c.article_id,
        record.c.kind,
        sa.case((record.c.kind == "edition", record.c.label), else_=sa.func.coalesce(heading_form(record.c.id), "")),
    )
    .join(record, record.c.id == _PLACES.c.record_id)
    .where(record.c.kind.in_(("film", "edition")), record.c.trashed_at.is_(None))
    .group_by(_PLACES.c.article_id, record.c.id)
    # Not "nulls last": databases differ in where they put them.
    .order_by(sa.case((_FIRST.is_(None), 1), else_=0), _FIRST, record.c.id)
)
