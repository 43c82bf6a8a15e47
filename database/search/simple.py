"""Search over headlines, texts and all name forms: folded, newest first, with a snippet."""

import sys
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import sqlalchemy as sa

from database.dates import UNDATED_DAY, DateValue
from database.schema.base import record
from database.schema.columns import DATE_PARTS, date_from
from database.schema.events import event
from database.schema.festivals import edition
from database.schema.films import film
from database.schema.names import name
from database.schema.sources import article_text
from database.search.index import UNDATED_END
from database.search.marks import Snippet, snippet
from database.search.words import WordQuery, parse_words

#: How hits can be ordered.
SORTS = ("newest", "oldest", "label")

#: The date that a kind of record is ordered by; kinds that are not here have none and come last.
_DATED = {"film": (film, "reference"), "edition": (edition, "held"), "event": (event, "start")}


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found.

    Attributes:
        id, kind, label: the record.
        date: what it is ordered by; undated where it has none.
        snippet: words of the text or the form of the name that was found.
    """

    id: int
    kind: str
    label: str
    date: DateValue
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Results:
    """What a search found.

    Attributes:
        total: how many hits there are in all.
        exact: whether *total* was counted to the end.
        milliseconds: how long it took.
        hits: the first of them.
    """

    total: int
    exact: bool
    milliseconds: float
    hits: tuple[Hit, ...]


def search(
    connection: sa.Connection, text: str, *, kind: str | None = None, sort: str = "newest", limit: int = 50
) -> Results:
    """Return the records that *text* finds: articles by headline and text, the others by their name forms.

    Args:
        connection: of ``Catalogue.read``.
        text: words, "phrases" and beginnings* that must all be there.
        kind: only records of this kind.
        sort: one of :data:`SORTS`. Undated records come last; under one date the newer record comes first.
        limit: how many hits to return.
    """
    begun = perf_counter()
    query = parse_words(text)
    limit = min(limit, sys.maxsize)  # SQLite takes no larger number
    if not query.match:
        return Results(0, True, 0.0, ())
    total = 0
    found: list[Hit] = []
    if kind in (None, "article"):
        total += connection.execute(
            sa.text("SELECT count(*) FROM article_index WHERE article_index MATCH :match"), {"match": query.match}
        ).scalar_one()
        found += _articles(connection, query, sort, limit)
    if kind != "article":
        total += _count_records(connection, query, kind)
        found += _records(connection, query, kind, sort, limit)
    hits = tuple(_ordered(found, sort)[:limit])
    return Results(total, True, round((perf_counter() - begun) * 1000, 3), hits)


def _ordered(hits: list[Hit], sort: str) -> list[Hit]:
    if sort == "label":
        return hits
    newest = sort == "newest"
    dated = [hit for hit in hits if hit.date.sort_day > UNDATED_DAY]
    rest = [hit for hit in hits if hit.date.sort_day <= UNDATED_DAY]
    dated.sort(key=lambda hit: hit.date.sort_day, reverse=newest)
    return dated + rest


def _articles(connection: sa.Connection, query: WordQuery, sort: str, limit: int) -> list[Hit]:
    # Undated articles have the lowest numbers and come last in both orders.
    order = {
        "newest": "article_index.rowid DESC",
        "oldest": f"article_index.rowid < {UNDATED_END}, article_index.rowid",
        "label": "a.heading_key, a.id",
    }
    dates = ", ".join(f"a.published_{part}" for part in DATE_PARTS)
    rows = connection.execute(
        sa.text(
            f"SELECT a.id, r.label, {dates} FROM article_index JOIN article a ON a.index_rowid = article_index.rowid "
            f"JOIN record r ON r.id = a.id WHERE article_index MATCH :match ORDER BY {order[sort]} LIMIT :limit"
        ),
        {"match": query.match, "limit": limit},
    ).mappings()
    found = list(rows)
    texts = newest_texts(connection, [row["id"] for row in found])
    return [
        Hit(
            row["id"],
            "article",
            row["label"],
            date_from(row, "published"),
            snippet(texts.get(row["id"], row["label"]), query.marks),
        )
        for row in found
    ]


def newest_texts(connection: sa.Connection, article_ids: list[int]) -> dict[int, str]:
    """Return the newest text version of each article."""
    select = (
        sa.select(article_text.c.article_id, article_text.c.text)
        .where(article_text.c.article_id.in_(article_ids))
        .order_by(article_text.c.article_id, article_text.c.number)
    )
    return {row.article_id: row.text for row in connection.execute(select)}


def _named(query: WordQuery, kind: str | None) -> sa.Select[tuple[int, str, str, str]]:
    """Select the records whose names are found, with the first form that is."""
    found = sa.text("SELECT rowid AS id FROM name_index WHERE name_index MATCH :match").columns(sa.column("id"))
    select = (
        sa.select(record.c.id, record.c.kind, record.c.label, sa.func.min(name.c.text).label("form"))
        .join(name, name.c.record_id == record.c.id)
        .where(name.c.id.in_(found))
        .group_by(record.c.id)
    )
    return select.where(record.c.kind == kind) if kind else select


def _count_records(connection: sa.Connection, query: WordQuery, kind: str | None) -> int:
    select = sa.select(sa.func.count()).select_from(_named(query, kind).subquery())
    return int(connection.execute(select, {"match": query.match}).scalar_one())


def _records(connection: sa.Connection, query: WordQuery, kind: str | None, sort: str, limit: int) -> list[Hit]:
    """Return the first hits of the dated kinds, by date, then those of the others, by heading."""
    hits: list[Hit] = []
    for dated, (table, prefix) in _DATED.items():
        if kind in (None, dated):
            day = table.c[f"{prefix}_earliest"]
            orders: dict[str, list[Any]] = {
                "newest": [day.desc()],
                "oldest": [day == UNDATED_DAY, day],
                "label": [table.c.heading_key],
            }
            columns = [table.c[f"{prefix}_{part}"] for part in DATE_PARTS]
            select = _named(query, dated).add_columns(*columns).join(table, table.c.id == record.c.id)
            rows = connection.execute(select.order_by(*orders[sort], record.c.id).limit(limit), {"match": query.match})
            hits += [_hit(row, date_from(row, prefix), query) for row in rows.mappings()]
    if kind not in _DATED:
        rest = _named(query, kind).where(record.c.kind.not_in(_DATED)).order_by(record.c.label, record.c.id)
        rows = connection.execute(rest.limit(limit), {"match": query.match})
        hits += [_hit(row, DateValue.UNDATED, query) for row in rows.mappings()]
    return hits


def _hit(row: sa.RowMapping, date: DateValue, query: WordQuery) -> Hit:
    return Hit(row["id"], row["kind"], row["label"], date, snippet(row["form"], query.marks))
