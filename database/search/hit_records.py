"""Which records are called so: the values of links, and the words of rooms that list no articles."""

import re
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators

from database.dates import DateProblem
from database.fields import AGENTS
from database.folding import match_key
from database.schema.base import record
from database.schema.festivals import award, edition, festival, section
from database.schema.metadata import metadata
from database.schema.names import name
from database.search.query_dates import bounds
from database.search.tree import Anything, Called, Exactly, Numbers, Value

Ids = sa.Select[Any]
Condition = sa.ColumnElement[bool]

_NUMBER = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th)?")
#: From here on a number before an edition is a year.
_YEARS = 1000
#: Where articles, and where the forms of names are found.
ARTICLES, NAMES = "article_index", "name_index"


def table_of(kind: str) -> sa.Table:
    """Return the table of the kind's own columns."""
    return metadata.tables["agent" if kind in AGENTS else kind]


def bound(value: object) -> sa.BindParameter[Any]:
    """Return a parameter of its own for a value."""
    return sa.bindparam(None, value, unique=True)


def all_of(tokens: Sequence[str], *, beginning: bool = False) -> str:
    """Return the expression of the full-text index for words that are all there, the last perhaps only begun."""
    return " AND ".join(f'"{token}"' for token in tokens) + ("*" if beginning and tokens else "")


def quoted(tokens: Sequence[str], prefix: bool) -> str:
    """Return the expression of the full-text index for words that stand together."""
    return '"' + " ".join(tokens) + '"' + ("*" if prefix else "")


def rowids(index: str, match: str) -> Ids:
    """Select the rowids that an expression finds in one of the two indexes."""
    return sa.select(index_table(index).c.rowid).where(finds(index, match))


def index_table(index: str) -> sa.TableClause:
    """Return one of the two indexes as a table of rowids."""
    return sa.table(index, sa.column("rowid"))


def finds(index: str, match: str) -> Condition:
    """Return whether a row of the index is found by an expression; the table's own name stands for all columns."""
    condition: Condition = sa.literal_column(index).op("MATCH", is_comparison=True)(bound(match))
    return condition


def gathered(select: "Ids | sa.CompoundSelect[Any]") -> sa.CTE:
    """Return a select that is worked out once, whatever stands around it.

    SQLite would otherwise write unions into each other and plan thousands of selects (21 seconds, measured).
    """
    return select.cte().prefix_with("MATERIALIZED")


def not_gathered(select: Ids) -> "Ids | sa.CompoundSelect[Any]":
    """Return what a select gives where it is nothing but a gathered one: asked once, it needs no copy of its rows.

    Not for a part of another select, into which SQLite would write it (see :func:`gathered`).
    """
    froms = select.get_final_froms()
    if len(froms) != 1 or not isinstance(froms[0], sa.CTE) or select.whereclause is not None:
        return select
    inner = froms[0].element
    return inner if isinstance(inner, sa.Select | sa.CompoundSelect) else select


def union(selects: Sequence[Ids]) -> Ids:
    """Select what any of the selects gives; it is worked out once."""
    return selects[0] if len(selects) == 1 else sa.select(gathered(sa.union_all(*selects)).c[0]).correlate(None)


def sought_by(condition: Condition, column: sa.ColumnElement[Any]) -> Ids | None:
    """Select what *column* has to be one of, some perhaps more than once; None where a condition says anything else."""
    either = isinstance(condition, sa.BooleanClauseList) and condition.operator is operators.or_
    selects: list[Ids] = []
    for one in condition.clauses if isinstance(condition, sa.BooleanClauseList) and either else (condition,):
        listed = isinstance(one, sa.BinaryExpression) and one.operator is operators.in_op and one.left is column
        if not listed or not isinstance(one.right, sa.ScalarSelect) or not isinstance(one.right.element, sa.Select):
            return None
        selects.append(one.right.element)
    return union(selects)


def trashed() -> Ids:
    """Select what is in the trash: few records, by their index."""
    return sa.select(record.c.id).where(record.c.trashed_at.is_not(None))


def never() -> Ids:
    """Select no record."""
    return sa.select(record.c.id).where(sa.false())


def named(tokens: Sequence[str], prefix: bool = False) -> Ids:
    """Select the records one of whose name forms has these words together."""
    return sa.select(name.c.record_id).where(name.c.id.in_(rowids(NAMES, quoted(tokens, prefix))))


def called(value: Value, kinds: Sequence[str] = ()) -> Ids:
    """Select the records that a link's value means.

    Args:
        value: words, a number, or anything.
        kinds: the kinds that the link leads to; empty: any. They only say whether editions may be meant, which are
            called after their festivals: what else is found is narrowed by the link itself.
    """
    match value:
        case Exactly(one):
            return sa.select(bound(one).label("id"))
        case Anything():
            return sa.select(record.c.id)
        case Called(tokens, prefix, typed):
            parts = [named(tokens, prefix)]
            if not prefix and (key := match_key(typed or " ".join(tokens))):
                spelt = sa.select(name.c.record_id).where(name.c.match_key == bound(key))
                parts.append(spelt.where(name.c.record_id.not_in(trashed())))
            if "edition" in kinds or not kinds:
                parts.append(sa.select(edition.c.id).where(edition_called(value)))
            return union(parts)
        case Numbers() if "edition" in kinds:
            return sa.select(edition.c.id).where(within(edition.c.ordinal, value))
    return never()


def within(column: sa.ColumnElement[Any], value: Numbers) -> Condition:
    """Return whether a number is in a stretch; never where there is none."""
    conditions: list[Condition] = [column.is_not(None)]
    if value.least is not None:
        least = bound(value.least)
        conditions.append(column >= least if value.with_least else column > least)
    if value.most is not None:
        most = bound(value.most)
        conditions.append(column <= most if value.with_most else column < most)
    return sa.and_(*conditions)


def edition_called(value: Called) -> Condition:
    """Return whether an edition is called so: numbers are its own or its year, words its festival's or its own."""
    numbers: list[int] = []
    rest: list[str] = []
    for token in value.tokens:
        found = _NUMBER.fullmatch(token)
        if found and not (value.prefix and token == value.tokens[-1]):
            numbers.append(int(found[1]))
        else:
            rest.append(token)
    own = edition.c.id.in_(named(value.tokens, value.prefix))
    if len(numbers) > 2 or not (numbers or rest):
        return own
    conditions: list[Condition] = [edition.c.id.not_in(trashed())]
    conditions += [_numbered(number) for number in numbers]
    if rest:
        names = named(rest, value.prefix)
        conditions.append(sa.or_(edition.c.festival_id.in_(names), edition.c.id.in_(names)))
    return sa.or_(own, sa.and_(*conditions))


def _numbered(number: int) -> Condition:
    if number < _YEARS:
        return sa.and_(edition.c.ordinal == bound(number), edition.c.ordinal.is_not(None))
    labelled = edition.c.year_label == bound(str(number))
    try:
        first, last = bounds(str(number))
    except DateProblem:
        return labelled
    held = sa.and_(edition.c.held_earliest <= bound(last), edition.c.held_latest >= bound(first))
    return sa.or_(labelled, held)


def records_with_words(kind: str, tokens: Sequence[str], prefix: bool) -> Condition:
    """Return whether a record of a kind has these words in a name.

    A festival is found with its editions, their sections and its awards; an edition by its festival.
    """
    table = table_of(kind)
    names = named(tokens, prefix)
    if kind == "edition":
        return sa.or_(table.c.id.in_(names), edition.c.festival_id.in_(names))
    if kind != "festival":
        return table.c.id.in_(names)
    return sa.or_(
        festival.c.id.in_(names),
        festival.c.id.in_(sa.select(edition.c.festival_id).where(edition.c.id.in_(names))),
        festival.c.id.in_(sa.select(award.c.giver_id).where(award.c.id.in_(names), award.c.giver_id.is_not(None))),
        festival.c.id.in_(
            sa.select(edition.c.festival_id)
            .join(section, section.c.edition_id == edition.c.id)
            .where(section.c.id.in_(names))
        ),
    )
