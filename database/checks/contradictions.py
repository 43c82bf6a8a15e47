"""The sources differ: accepted values of one field, or amounts of one figure, and what one source denies.

What counts as different is said in ``database.checks.values``. Rule 2 of ``model.md``: two sources that disagree stand
side by side, and nobody overwrites anybody.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import islice, product
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, PLAUSIBLE, asked
from database.checks.finding import Finding, State
from database.checks.values import Value, World, pairs
from database.dates import UNDATED_DAY
from database.fields import FIELDS, fields_of
from database.queries.wholes import TREES, wholes_of
from database.schema.base import record
from database.schema.evidence import evidence
from database.schema.sources import article
from database.schema.statements import STANDING_MODALITIES, STANDING_RANKS, stands, statement
from database.schema.vocabulary import term

RULE = "contradiction"
MOST = 200
"""Pairs of one matter that are kept: a figure that a hundred sources give in fifty ways is told by these."""

#: Fields that hold several values wherever they are stated of a record: two values are no contradiction.
_SEVERAL = frozenset((kind, field.name) for field in FIELDS if field.several for kind in field.kinds)
#: Fields that tell how far something is: each source tells it of its own day.
_STATES = ("edition_status", "production_status")
_MATTER = ("about_id", "field", "measure")


def contradictions(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give one finding for each field or figure of these records on which the sources differ."""
    found: dict[tuple[int, str, str], set[tuple[int, int]]] = {}
    said: dict[int, str] = {}
    rows = [row._mapping for row in asked(connection, _values(), ids)]
    published = _published(connection, [row["id"] for row in rows])
    matters: dict[tuple[Any, ...], list[Value]] = {}
    for row in rows:
        if (row["record_kind"], row["field"]) not in _SEVERAL:
            value = _value(row, published.get(row["id"], UNDATED_DAY))
            said[value.id] = repr(value.said)
            matters.setdefault(value.matter, []).append(value)
    world = _world(connection)
    for matter, values in matters.items():
        about, field, measure = int(matter[0]), str(matter[1]), str(matter[2])
        if len(values) > 1:
            for one, other in islice(pairs(values, world), MOST):
                found.setdefault((about, field, measure), set()).add((one.id, other.id))
    for (about, field, measure), differing in found.items():
        yield _finding(about, field or measure, differing, said)
    yield from _denied(connection, ids)


def _finding(about: int, matter: str, differing: Iterable[tuple[int, int]], said: dict[int, str]) -> Finding:
    kept = sorted(differing)[:MOST]
    ids = tuple(sorted({one for pair in kept for one in pair}))
    basis = f"{matter}: " + " | ".join(sorted({said[one] for one in ids}))
    return Finding(
        RULE, about, about, State.FLAGGED, basis, ids, {"matter": matter, "pairs": [list(one) for one in kept]}
    )


@cache
def _values() -> sa.Select[Any]:
    """Select the values of what these records have two of; fields with one value come out of an index alone."""
    value = statement.alias()
    several = (
        sa.select(*(value.c[name] for name in _MATTER))
        .where(value.c.kind == sa.literal_column("'value'"), value.c.about_id.in_(IDS))
        .group_by(*(value.c[name] for name in _MATTER))
        .having(sa.func.count() > 1)
        .cte("several")
    )
    names = ("id", *_MATTER, "modality", "object_id", "words", "value_code", "amount", "unit", "qualifier")
    dates = ("value_edtf", "value_earliest", "value_latest", "when_earliest", "when_latest")
    return (
        sa.select(*(statement.c[name] for name in (*names, *dates)), record.c.kind.label("record_kind"))
        .select_from(several)
        .join(
            statement,
            sa.and_(
                *(statement.c[name] == several.c[name] for name in _MATTER),
                statement.c.kind == sa.literal_column("'value'"),
            ),
        )
        .join(record, record.c.id == statement.c.about_id)
        .where(
            statement.c.rank.in_(STANDING_RANKS),
            statement.c.modality.in_(PLAUSIBLE),
            record.c.trashed_at.is_(None),
        )
    )


def _value(row: sa.RowMapping, published: int) -> Value:
    when = (row["when_earliest"], row["when_latest"])
    matter: tuple[object, ...] = tuple(row[name] for name in _MATTER)
    if not row["field"]:
        matter = (*matter, row["unit"], row["qualifier"], when)
    state = row["field"] in _STATES
    if state and UNDATED_DAY in when:
        when = (published, published)
    declared = fields_of(row["record_kind"]).get(row["field"])
    return Value(
        id=row["id"],
        matter=matter,
        planned=row["modality"] == "plans",
        target=row["object_id"],
        words=row["words"],
        code=row["value_code"],
        amount=row["amount"],
        edtf=row["value_edtf"],
        earliest=row["value_earliest"],
        latest=row["value_latest"],
        when=when,
        published=published,
        vocabulary=declared.vocabulary if declared is not None else "",
        duration=row["field"] == "duration",
        state=state,
    )


def _published(connection: sa.Connection, statement_ids: Collection[int]) -> dict[int, int]:
    """Return the day on which each statement was first printed, where that is known."""
    return {row[0]: row[1] for row in asked(connection, _first_printed(), statement_ids)}


@cache
def _first_printed() -> sa.Select[Any]:
    return (
        sa.select(evidence.c.statement_id, sa.func.min(article.c.published_earliest))
        .join(article, article.c.id == evidence.c.article_id)
        .where(evidence.c.statement_id.in_(IDS), article.c.published_earliest != UNDATED_DAY)
        .group_by(evidence.c.statement_id)
    )


def _world(connection: sa.Connection) -> World:
    """Return what the catalogue knows of places within places and of terms below terms; asked only where it matters."""

    @cache
    def around(record_id: int) -> frozenset[int]:
        return frozenset().union(*(wholes_of(connection, record_id, tree) for tree in TREES))

    @cache
    def same(record_id: int) -> frozenset[int]:
        column = (statement.c.about_id, statement.c.object_id)
        of = (statement.c.kind == "relation", statement.c.role == "same_as", stands())
        selects = [sa.select(column[1 - side]).where(column[side] == record_id, *of) for side in (0, 1)]
        return frozenset(one for select in selects for one in connection.execute(select).scalars() if one is not None)

    def one_in_other(one: int, other: int) -> bool:
        return other in same(one) or other in around(one) or one in around(other)

    @cache
    def above(vocabulary: str) -> dict[str, str]:
        select = sa.select(term.c.code, term.c.broader).where(term.c.vocabulary == vocabulary, term.c.broader != "")
        return {row.code: row.broader for row in connection.execute(select)}

    def broader(vocabulary: str, one: str, other: str) -> bool:
        return _above(above(vocabulary), one, other) or _above(above(vocabulary), other, one)

    return World(one_in_other, broader)


def _above(above: dict[str, str], code: str, wanted: str) -> bool:
    """Tell whether a term lies somewhere above another."""
    seen: set[str] = set()
    while code in above and code not in seen:
        seen.add(code)
        code = above[code]
        if code == wanted:
            return True
    return False


def _denied(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give what one source says and another one says is not so."""
    denied: dict[tuple[Any, ...], list[int]] = {}
    for row in asked(connection, _denials(), ids):
        denied.setdefault(tuple(row)[1:], []).append(row.id)
    if not denied:
        return
    stated: dict[tuple[Any, ...], list[int]] = {}
    for row in asked(connection, _statements(), {key[0] for key in denied}):
        if (key := tuple(row)[1:]) in denied:
            stated.setdefault(key, []).append(row.id)
    for key, says in stated.items():
        about, kind, role, field = key[:4]
        kept = [list(pair) for pair in islice(product(says, denied[key]), MOST)]
        told = {"matter": role or field or kind, "pairs": kept}
        statements = tuple(dict.fromkeys(one for pair in kept for one in pair))
        yield Finding(RULE, about, about, State.FLAGGED, f"denied: {key[1:]!r}", statements, told)


#: What a denial and what it denies have in common.
_SAID = (
    *("about_id", "kind", "role", "field", "measure", "category", "outcome", "award_id", "object_id", "recipient_id"),
    *("words", "value_code", "amount", "value_earliest", "value_latest", "name_id"),
)


@cache
def _denials() -> sa.Select[Any]:
    return _telling(statement.c.modality == "denies")


@cache
def _statements() -> sa.Select[Any]:
    return _telling(statement.c.modality.in_(STANDING_MODALITIES))


def _telling(so: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Select what is said of records; dates without a day are told apart by their words."""
    words = sa.case((statement.c.value_edtf == "", statement.c.value_verbatim), else_="")
    return (
        sa.select(statement.c.id, *(statement.c[name] for name in _SAID), words)
        .join(record, record.c.id == statement.c.about_id)
        .where(statement.c.about_id.in_(IDS), so, statement.c.rank.in_(STANDING_RANKS), record.c.trashed_at.is_(None))
        .order_by(statement.c.id)
    )
