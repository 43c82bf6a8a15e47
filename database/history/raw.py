"""Rows as the database stores them, without types: what the journal keeps and what undo puts back."""

import base64
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, groupby, islice
from typing import Any, TypeVar

import sqlalchemy as sa

from database.schema.metadata import metadata

Row = dict[str, Any]
T = TypeVar("T")

#: Rows or ids that one statement takes; SQLite allows 32,766 parameters.
CHUNK = 500
#: Rows from which on it is quicker to ask for the rules of a table once.
_MANY = 50
#: Rows of one statement where many are inserted: with 10 a part of the text takes a third more, with 200 no less.
_HANDFUL = 50
_RECORDED = {"recorded": True}


@cache
def twin(name: str) -> sa.TableClause:
    """Return an untyped table of the same name and columns: values pass through it unchanged."""
    return sa.table(name, *(sa.column(column.name) for column in metadata.tables[name].columns))


@cache
def kept_columns(name: str) -> tuple[str, ...]:
    """Return the columns that the journal keeps: all but the derived ones."""
    table = metadata.tables[name]
    return tuple(column.name for column in table.columns if column.name not in table.info["derived"])


# Bounded: every opened catalogue has a dialect of its own, which an endless cache would keep for ever.
@lru_cache(maxsize=64)
def _processors(name: str, dialect: sa.engine.Dialect) -> dict[str, Any]:
    return {
        column.name: column.type.dialect_impl(dialect).bind_processor(dialect)
        for column in metadata.tables[name].columns
    }


def to_raw(table: sa.Table, values: Mapping[str, Any], dialect: sa.engine.Dialect) -> Row:
    """Return *values* as the database stores them.

    Raises:
        KeyError: for a name that is no column of *table*.
    """
    processors = _processors(table.name, dialect)
    raw: Row = {}
    for name, value in values.items():
        processor = processors[name]
        raw[name] = processor(value) if processor is not None else value
    return raw


def chunks(items: Iterable[T]) -> Iterable[list[T]]:
    """Cut *items* into lists of at most :data:`CHUNK`."""
    chunk: list[T] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def rows_between(connection: sa.Connection, name: str, first: int, last: int) -> list[Row]:
    """Return the rows with first <= id <= last, by id, with the columns that the journal keeps."""
    table = twin(name)
    select = (
        sa.select(*(table.c[column] for column in kept_columns(name)))
        .where(table.c.id.between(first, last))
        .order_by(table.c.id)
    )
    return [dict(row) for row in connection.execute(select).mappings()]


def rows_by_id(connection: sa.Connection, name: str, ids: Iterable[int]) -> dict[int, Row]:
    """Return the rows with these ids, with the columns that the journal keeps, by id."""
    table = twin(name)
    columns = [table.c[column] for column in kept_columns(name)]
    found: dict[int, Row] = {}
    for chunk in chunks(sorted(ids)):
        for row in connection.execute(sa.select(*columns).where(table.c.id.in_(chunk))).mappings():
            found[row["id"]] = dict(row)
    return found


def insert(connection: sa.Connection, name: str, rows: Sequence[Row]) -> None:
    """Insert raw rows; rows with the same columns go in one step."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row), []).append(row)
    for columns, members in groups.items():
        table = twin(name)
        statement = sa.insert(table).values({column: sa.bindparam(column) for column in columns})
        connection.execute(statement.execution_options(recorded=True), members)


@cache
def _rules(name: str) -> tuple[str, ...]:
    """Return the CHECKs of a table, of its columns too."""
    table = metadata.tables[name]
    found = {one for one in table.constraints if isinstance(one, sa.CheckConstraint)}
    for column in table.columns:
        found.update(one for one in column.constraints if isinstance(one, sa.CheckConstraint))
    return tuple(sorted(str(one.sqltext) for one in found))


def insert_tuples(
    connection: sa.Connection,
    table: sa.Table,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    ids: range,
    encoded: Collection[str] = (),
) -> None:
    """Insert rows as they are, whose ids these are; the texts of the columns *encoded* are given as UTF-8.

    Many rows go in handfuls, each one statement: SQLite looks for the table's last id once a statement, among those of
    all tables, and all else that is done for a statement is done for the handful. The rules of the table (its CHECKs)
    are asked at the end, of all rows at once: SQLite makes the list of a rule like ``IN ('a', 'b', 'c')`` anew for each
    statement, which is two thirds of the time of an article.

    Raises:
        ValueError: a row breaks a rule.
    """
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("CAST(? AS TEXT)" if column in encoded else "?" for column in columns)
    insert = f"INSERT INTO {table.name} ({names}) VALUES "
    rules = _rules(table.name)
    if len(ids) < _MANY or not any(" IN (" in rule for rule in rules):
        _insert_values(connection, insert, f"({marks})", rows, len(ids), len(columns))
        return
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON", execution_options=_RECORDED)
    try:
        _insert_values(connection, insert, f"({marks})", rows, len(ids), len(columns))
    finally:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF", execution_options=_RECORDED)
    # A rule holds where it is true or null.
    broken = " OR ".join(f"NOT ({rule})" for rule in rules)
    select = f"SELECT id FROM {table.name} WHERE id BETWEEN ? AND ? AND ({broken}) LIMIT 1"
    found = connection.exec_driver_sql(select, (ids.start, ids.stop - 1)).scalar()
    if found is not None:
        raise ValueError(f"row {found} of {table.name} breaks a rule of its table")


def _insert_values(
    connection: sa.Connection, insert: str, marks: str, rows: Iterable[Sequence[Any]], count: int, width: int
) -> None:
    """Insert *count* rows of *width* values in their order: in handfuls, and what is left one by one."""
    values = chain.from_iterable(rows)
    handfuls = count // _HANDFUL
    if handfuls:
        several = [tuple(islice(values, _HANDFUL * width)) for _ in range(handfuls)]
        connection.exec_driver_sql(insert + ", ".join([marks] * _HANDFUL), several, execution_options=_RECORDED)
    if count % _HANDFUL:
        left = [tuple(islice(values, width)) for _ in range(count % _HANDFUL)]
        connection.exec_driver_sql(insert + marks, left, execution_options=_RECORDED)


def update_many(connection: sa.Connection, name: str, rows: Iterable[Row]) -> None:
    """Set raw values of rows, each with its ``id``, in this order; neighbours with the same columns go at once."""
    table = twin(name)
    for columns, members in groupby(rows, key=tuple):
        changed = [column for column in columns if column != "id"]
        statement = (
            sa.update(table)
            .where(table.c.id == sa.bindparam("row_id"))
            .values({column: sa.bindparam(f"new_{column}") for column in changed})
        )
        connection.execute(
            statement.execution_options(recorded=True),
            [{"row_id": row["id"]} | {f"new_{column}": row[column] for column in changed} for row in members],
        )


def delete(connection: sa.Connection, name: str, first: int, last: int) -> None:
    """Delete the rows with first <= id <= last."""
    table = twin(name)
    statement = sa.delete(table).where(table.c.id.between(first, last))
    connection.execute(statement.execution_options(recorded=True))


def delete_many(connection: sa.Connection, name: str, ids: Iterable[int]) -> None:
    """Delete the rows with these ids."""
    table = twin(name)
    for chunk in chunks(ids):
        statement = sa.delete(table).where(table.c.id.in_(chunk))
        connection.execute(statement.execution_options(recorded=True))


def encode(image: Any) -> str:
    """Return a row image as JSON; bytes become ``{"b64": …}``."""
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"), default=_bytes_out)


def decode(image: str) -> Any:
    """Return the row image that :func:`encode` wrote."""
    return json.loads(image, object_hook=_bytes_in)


def _bytes_out(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"b64": base64.b64encode(value).decode("ascii")}
    raise TypeError(f"no journal form for {type(value).__name__}")


def _bytes_in(value: dict[str, Any]) -> Any:
    return base64.b64decode(value["b64"]) if value.keys() == {"b64"} else value
