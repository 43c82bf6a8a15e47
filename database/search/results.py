"""A search over all kinds of record, or one: the first hits with a snippet each, and how many there are in all."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import sqlalchemy as sa

from database.dates import UNDATED_DAY, DateValue
from database.fields import AGENTS
from database.history.raw import chunks
from database.queries.first_rows import most_relevant
from database.schema.base import record
from database.schema.columns import DATE_PARTS, date_from
from database.schema.names import name
from database.schema.sources import article, article_text
from database.search.hit_records import ARTICLES, Condition, finds, index_table, rowids, table_of, trashed
from database.search.hits import is_cut_off, kinds_asked, matching, text_match
from database.search.index import UNDATED_END
from database.search.language import parse
from database.search.marks import Snippet, find_folded, snippet
from database.search.query import Problem, Query

#: How hits can be ordered.
SORTS = ("newest", "oldest", "label", "relevance")

#: The date that a kind of record is ordered by; kinds that are not here have none and come last.
_DATED = {"film": "reference", "edition": "held", "event": "start"}


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
        exact: whether *total* was counted to the end; else so many articles lead to what is looked for that not all of
            them were looked at.
        milliseconds: how long it took.
        hits: the first of them.
        problems: what of the query could not be read and was left out.
    """

    total: int
    exact: bool
    milliseconds: float
    hits: tuple[Hit, ...]
    problems: tuple[Problem, ...] = ()


def search(
    connection: sa.Connection, text: str, *, kind: str | None = None, sort: str = "newest", limit: int = 50
) -> Results:
    """Return the records that a query finds.

    Args:
        connection: of ``Catalogue.read``.
        text: a query (``database.search.language``); an empty one finds nothing.
        kind: only records of this kind; else those of the kinds whose own words the query has
            (:func:`database.search.hits.kinds_asked`).
        sort: one of :data:`SORTS`. Undated records come last; under one date the newer record comes first. Relevance
            is counted for the newest articles that are found (``database.queries.first_rows``); the other kinds follow.
        limit: how many hits to return.
    """
    begun = perf_counter()
    query = parse(text)
    limit = min(limit, sys.maxsize)  # SQLite takes no larger number
    if query.tree is None:
        return Results(0, True, 0.0, (), query.problems)
    total = 0
    exact = True
    found: list[Hit] = []
    for one in (kind,) if kind else kinds_asked(query):
        count = _count(connection, query, one)
        total += count
        exact = exact and not is_cut_off(connection, query, one)
        if count:
            listed = _articles if one == "article" else _records
            found += listed(connection, query, one, sort, limit)
    hits = tuple(_ordered(found, sort)[:limit])
    return Results(total, exact, round((perf_counter() - begun) * 1000, 3), hits, query.problems)


def _ordered(hits: list[Hit], sort: str) -> list[Hit]:
    """Put hits of several kinds together: by date, and those without one by kind and heading."""
    if sort in ("label", "relevance"):
        return hits
    newest = sort == "newest"
    dated = [hit for hit in hits if hit.date.sort_day > UNDATED_DAY]
    rest = [hit for hit in hits if hit.date.sort_day <= UNDATED_DAY]
    dated.sort(key=lambda hit: hit.date.sort_day, reverse=newest)
    return dated + rest


def _count(connection: sa.Connection, query: Query, kind: str) -> int:
    match = text_match(query.tree) if kind == "article" and query.tree is not None else ""
    if match:
        counted = rowids(ARTICLES, match).subquery()
    else:
        counted = sa.select(table_of(kind).c.id).where(*_found(query, kind)).subquery()
    return int(connection.execute(sa.select(sa.func.count()).select_from(counted)).scalar_one())


def _found(query: Query, kind: str) -> list[Condition]:
    table = table_of(kind)
    conditions = [matching(query, (kind,)), table.c.id.not_in(trashed())]
    if kind in AGENTS:
        conditions.append(table.c.kind == kind)
    return conditions


def _articles(connection: sa.Connection, query: Query, kind: str, sort: str, limit: int) -> list[Hit]:
    assert query.tree is not None
    columns = [article.c.id, record.c.label, *(article.c[f"published_{part}"] for part in DATE_PARTS)]
    match = text_match(query.tree)
    place: sa.ColumnElement[Any] = article.c.index_rowid
    if match:
        # The index gives its rows in their order; ordered by the article's column they would be sorted again.
        index = index_table(ARTICLES)
        place = index.c.rowid
        hits = sa.select(*columns).select_from(index.join(article, article.c.index_rowid == place))
        hits = hits.where(finds(ARTICLES, match))
    else:
        hits = sa.select(*columns).select_from(article).where(*_found(query, kind))
    hits = hits.join(record, record.c.id == article.c.id)
    # Undated articles have the lowest numbers and come last in both orders.
    orders: dict[str, list[sa.ColumnElement[Any]]] = {
        "newest": [place.desc()],
        "oldest": [place < UNDATED_END, place],
        "label": [article.c.heading_key, article.c.id],
    }
    if sort == "relevance":
        best = list(most_relevant(connection, "articles", text=query.text, limit=limit))
        place_of = {one: number for number, one in enumerate(best)}
        rows = hits.where(article.c.id.in_(sa.func.json_each(json.dumps(best)).table_valued("value").select()))
        found = sorted(connection.execute(rows).mappings(), key=lambda row: place_of[row["id"]])
    else:
        found = list(connection.execute(hits.order_by(*orders[sort]).limit(limit)).mappings())
    texts = newest_texts(connection, [row["id"] for row in found])
    return [
        Hit(
            row["id"],
            kind,
            row["label"],
            date_from(row, "published"),
            snippet(texts.get(row["id"], row["label"]), query.marks),
        )
        for row in found
    ]


def newest_texts(connection: sa.Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the newest text version of each article."""
    found: dict[int, str] = {}
    for chunk in chunks(list(article_ids)):
        select = (
            sa.select(article_text.c.article_id, article_text.c.text)
            .where(article_text.c.article_id.in_(chunk))
            .order_by(article_text.c.article_id, article_text.c.number)
        )
        found.update((row.article_id, row.text) for row in connection.execute(select))
    return found


def _records(connection: sa.Connection, query: Query, kind: str, sort: str, limit: int) -> list[Hit]:
    """Return the first hits of a kind, by its date where it has one, else by heading."""
    table, prefix = table_of(kind), _DATED.get(kind)
    heading: list[sa.ColumnElement[Any]] = [table.c.heading_key]
    columns = [record.c.id, record.c.label]
    orders = dict.fromkeys(SORTS, heading)
    if prefix is not None:
        day = table.c[f"{prefix}_earliest"]
        orders |= {"newest": [day.desc()], "oldest": [day == UNDATED_DAY, day]}
        columns += [table.c[f"{prefix}_{part}"] for part in DATE_PARTS]
    select = sa.select(*columns).join(table, table.c.id == record.c.id).where(*_found(query, kind))
    rows = list(connection.execute(select.order_by(*orders[sort], record.c.id).limit(limit)).mappings())
    forms = _forms(connection, [row["id"] for row in rows], query.marks)
    return [
        Hit(
            row["id"],
            kind,
            row["label"],
            date_from(row, prefix) if prefix else DateValue.UNDATED,
            snippet(forms.get(row["id"], row["label"]), query.marks),
        )
        for row in rows
    ]


def _forms(connection: sa.Connection, ids: Iterable[int], marks: Sequence[str]) -> dict[int, str]:
    """Return for each record the form of its name that has most of the words."""
    found: dict[int, str] = {}
    most: dict[int, int] = {}
    for chunk in chunks(sorted(ids)) if marks else ():
        select = sa.select(name.c.record_id, name.c.text).where(name.c.record_id.in_(chunk))
        for row in connection.execute(select.order_by(name.c.record_id, name.c.position, name.c.id)):
            there = len(find_folded(row.text, marks))
            if there > most.get(row.record_id, 0):
                found[row.record_id], most[row.record_id] = row.text, there
    return found
