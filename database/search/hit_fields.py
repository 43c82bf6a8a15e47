"""Declared fields of a query as conditions on the table of their kind."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, UNDATED_DAY
from database.fields import Field, FieldType
from database.folding import fold
from database.schema.base import field_item, identifier, record, record_tag, tag
from database.schema.names import name
from database.schema.sources import article
from database.schema.statements import stands, statement
from database.search.hit_links import Scope, has_words, ids, terms_called
from database.search.hit_records import ARTICLES, Condition, Ids, bound, called, quoted, rowids, union, within
from database.search.search_words import DATES
from database.search.tree import Anything, Called, Days, Exactly, Numbers, Value

#: Texts with a sign that is not of ASCII; and those with one that is no plain letter of Arabic script either, which may
#: fold to a letter of ASCII or be left out between two of them.
_NOT_ASCII = "*[^\x01-\x7f]*"
_PLAIN = "\x01-\x7f\u0621-\u063a\u0641-\u064a\u0671-\u0673\u0675-\u06d3\u200c"
_NOT_PLAIN = f"*[^{_PLAIN}]*"
#: Signs that fold to one sign each, as first and last ones; and texts with any other.
_SINGLE = (("\x01", "\x7f"), ("\u0621", "\u063a"), ("\u0641", "\u064a"), ("\u0679", "\u06d3"), ("\u200c", "\u200c"))
_NOT_SINGLE = f"*[^{''.join(f'{first}-{last}' for first, last in _SINGLE)}]*"

#: Signs of a word that texts are looked through for before they are folded: SQLite takes no pattern of any length.
_LOOKED_FOR = 100


def field_condition(scope: Scope, field: Field, value: Value) -> Condition:
    """Return whether a record's field has a value."""
    if field.several:
        return _listed(scope, field, value)
    match field.type, value:
        case FieldType.DATE, _:
            return dated(scope, field.name, value)
        case FieldType.RECORD, Anything():
            return scope.table.c[field.column].is_not(None)
        case FieldType.RECORD, _:
            column = scope.table.c[field.column]
            return sa.and_(column.in_(called(value, field.targets)), column.is_not(None))
        case ((FieldType.INTEGER | FieldType.NUMBER), Anything()):
            return scope.table.c[field.name].is_not(None)
        case ((FieldType.INTEGER | FieldType.NUMBER), Numbers()):
            return within(scope.table.c[field.name], value)
        case FieldType.FLAG, Called(("no",)):
            return sa.not_(scope.table.c[field.name])
        case FieldType.FLAG, _:
            return scope.table.c[field.name] == sa.literal(True, scope.table.c[field.name].type)
        case _, Anything():
            return sa.func.coalesce(scope.table.c[field.name], "") != ""
        case FieldType.CODE, Called():
            column = scope.table.c[field.name]
            found = column.in_(terms_called(field.vocabulary, value))
            return sa.or_(found, _text(scope, column, value)) if field.open else found
        case _, Called():
            return _words(scope, field, value)
    return sa.false()


def _words(scope: Scope, field: Field, value: Called) -> Condition:
    column = scope.table.c[field.name]
    if field.name == "headline" and scope.table is article:
        return in_index(scope, "headline", value)
    if field.name == "language":
        return _language(column, value)
    found = _text(scope, column, value)
    if field.vocabulary:
        found = sa.or_(found, column.in_(terms_called(field.vocabulary, value)))
    return found


def in_index(scope: Scope, column: str, value: Called) -> Condition:
    """Return whether an article has words in one column of the full-text index."""
    match = f"{column} : {quoted(value.tokens, value.prefix)}"
    return scope.table.c.index_rowid.in_(rowids(ARTICLES, match).correlate(None))


def _language(column: sa.ColumnElement[Any], value: Called) -> Condition:
    """A language is a tag; ``fa`` also finds ``fa-IR``."""
    code = "-".join(value.tokens)
    return sa.or_(sa.func.lower(column) == bound(code), sa.func.lower(column).like(bound(f"{code}-%")))


def _text(scope: Scope, column: sa.ColumnElement[Any], value: Called) -> Condition:
    """Return whether a text has words: each different text is folded once, and rows are chosen by it.

    The limit keeps SQLite from folding the text of every row instead.
    """
    some = sa.select(column.label("words")).where(column != "", *_perhaps(column, value))
    different = some.distinct().limit(-1).correlate(None).subquery()
    found = ids(different.c.words, has_words(different.c.words, value))
    return sa.and_(column.in_(found), column.is_not(None))


def _perhaps(column: sa.ColumnElement[Any], value: Called) -> list[Condition]:
    """Return what holds for each text that has the words of a value, and is known without folding it.

    Folded are then a few of the different texts: half a million bylines took two seconds.
    """
    longest = max(value.tokens, key=len, default="")[:_LOOKED_FOR]
    if not longest.isascii():
        # Sign for sign in any of those that fold to it; or there are signs that fold otherwise.
        signs = [_written().get(sign, "") for sign in longest]
        written = [f"*{''.join(f'[{one}]' for one in signs)}*"] if all(signs) else []
        found = [column.op("GLOB", is_comparison=True)(bound(one)) for one in (*written, _NOT_SINGLE)]
        return [column.op("GLOB", is_comparison=True)(bound(_NOT_ASCII)), sa.or_(*found)]
    # It stands in the text as it is, or in letters or digits that fold to it.
    other = _NOT_PLAIN if longest.isalpha() else _NOT_ASCII
    return [sa.or_(column.like(bound(f"%{longest}%")), column.op("GLOB", is_comparison=True)(bound(other)))]


@cache
def _written() -> Mapping[str, str]:
    """Return by what each sign is written that folds to it, of those in :data:`_SINGLE`."""
    found: dict[str, str] = {}
    for first, last in _SINGLE:
        for sign in map(chr, range(ord(first), ord(last) + 1)):
            found[fold(sign)] = found.get(fold(sign), "") + sign
    return found


def _listed(scope: Scope, field: Field, value: Value) -> Condition:
    item = field_item.c
    of = item.field == field.name
    if not isinstance(value, Called):
        return scope.has(item.record_id, of)
    if field.name == "language":
        found: Condition = _language(item.value, value)
    else:
        different = sa.select(item.value.label("words")).where(of).distinct().limit(-1).correlate(None).subquery()
        texts = _meant(different.c.words, different.c.words, value)
        if field.vocabulary:
            texts.append(terms_called(field.vocabulary, value))
        found = item.value.in_(union(texts))
    return scope.id.in_(ids(item.record_id, of, found))


def dated(scope: Scope, prefix: str, value: Value) -> Condition:
    """Return whether a date may fall into a stretch of days; one that is open or wide may fall into many."""
    earliest, latest = scope.table.c[f"{prefix}_earliest"], scope.table.c[f"{prefix}_latest"]
    if not isinstance(value, Days):
        return earliest != UNDATED_DAY
    first = OPEN_START if value.first is None else max(value.first, OPEN_START)
    last = OPEN_END if value.last is None else min(value.last, OPEN_END)
    if scope.table is not article:
        return sa.and_(earliest.between(OPEN_START, bound(last)), latest >= bound(first))
    # Nearly all articles have one day, and the index gives its stretch; of the others all that begin before are asked.
    begun = ids(scope.id, earliest.between(bound(first), bound(last)))
    wide = ids(scope.id, latest > earliest, earliest.between(OPEN_START, bound(first)), latest >= bound(first))
    return scope.id.in_(sa.union_all(begun, wide))


def main_date(scope: Scope, value: Value) -> Condition:
    """``date:``: the date that a record is mainly of."""
    prefix = DATES.get(scope.kinds[0])
    return sa.false() if prefix is None else dated(scope, prefix, value)


def written(scope: Scope, column: str, value: Value) -> Condition:
    """``added:`` and ``changed:``: when a record came into the catalogue or changed last, by UTC days."""
    moment = record.c[column]
    if not isinstance(value, Days):
        return sa.true()
    conditions = []
    if value.first is not None:
        conditions.append(sa.type_coerce(moment, sa.Text) >= bound(_iso(value.first)))
    if value.last is not None:
        conditions.append(sa.type_coerce(moment, sa.Text) < bound(_iso(value.last + 1)))
    return scope.id.in_(ids(record.c.id, *conditions))


def _iso(day: int) -> str:
    """Return a day as the beginning of a stored moment; beyond the years of four figures the last one."""
    from database.dates import DateProblem, from_julian_day

    try:
        return "{:04}-{:02}-{:02}".format(*from_julian_day(day))
    except DateProblem:
        return "9999-12-31" if day > 0 and day > 5_000_000 else "0000-01-01"


def noted(scope: Scope, value: Value) -> Condition:
    """``note:``: the archivist's own words on a record."""
    if not isinstance(value, Called):
        return scope.has(record.c.id, record.c.note != "")
    return scope.id.in_(ids(record.c.id, record.c.note != "", has_words(record.c.note, value)))


def tagged(scope: Scope, value: Value) -> Condition:
    """``tag:``."""
    if not isinstance(value, Called):
        return scope.has(record_tag.c.record_id)
    tags = union(_meant(tag.c.id, tag.c.text, value))
    return scope.id.in_(ids(record_tag.c.record_id, record_tag.c.tag_id.in_(tags)))


def _meant(column: sa.ColumnElement[Any], text: sa.ColumnElement[Any], value: Called) -> list[Ids]:
    """Select *column* where *text* is the words of a value; where none is, those that have the words in them."""
    exactly = ids(column, sa.func.folded(text) == bound(" ".join(value.tokens)))
    if value.prefix:
        return [ids(column, has_words(text, value))]
    return [exactly, ids(column, has_words(text, value), sa.not_(exactly.exists()))]


def identified(scope: Scope, value: Value) -> Condition:
    """``identifier:``: a number of another catalogue, whatever its scheme."""
    if not isinstance(value, Called):
        return scope.has(identifier.c.record_id)
    typed = value.typed or "".join(value.tokens)
    number = identifier.c.value
    return scope.id.in_(
        ids(
            identifier.c.record_id,
            sa.or_(number == bound(typed), number == bound(typed.upper()), _plain(number, value)),
        )
    )


def _plain(column: sa.ColumnElement[Any], value: Called) -> Condition:
    return sa.func.folded(column) == bound(" ".join(value.tokens))


def entered(scope: Scope, column: str, vocabulary: str, value: Value) -> Condition:
    """``entry:``, ``programme:``, ``premiere:``: films by what is said of them at an edition."""
    of = statement.c.kind == "entry"
    if not isinstance(value, Called):
        return scope.has(statement.c.about_id, of, statement.c[column] != "", stands())
    codes = terms_called(vocabulary, value)
    return scope.has(statement.c.about_id, of, statement.c[column].in_(codes), stands())


def with_names(scope: Scope, value: Value) -> Condition:
    """``name:*``: whatever has a name at all."""
    return scope.has(name.c.record_id) if not isinstance(value, Exactly) else sa.false()
