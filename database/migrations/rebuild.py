"""Rebuilding a table in the way that SQLite's manual describes, with everything that belongs to it.

Alembic's batch mode makes the new table from what it can read of the old one, which leaves out STRICT, AUTOINCREMENT,
CHECKs and partial indexes. Here the table's own SQL is changed instead (https://sqlite.org/lang_altertable.html#otheralter).
"""

import re
from collections.abc import Callable, Mapping

import sqlalchemy as sa


def rebuild_table(
    connection: sa.Connection,
    table: str,
    change: Callable[[str], str],
    values: Mapping[str, str] | None = None,
) -> None:
    """Make *table* anew with changed SQL and all its rows and indexes; to be called with foreign keys off.

    Args:
        connection: within the migration's transaction.
        table: a table without triggers and views.
        change: takes the table's CREATE statement and returns the new one, under the same name.
        values: for columns that do not come over as they are: an SQL expression over the old row, by the name of the
            new column. Without one, columns of the same name are copied and new ones get their default.

    Raises:
        ValueError: *change* changes nothing, or *values* speak of a column that the new table lacks.
    """
    given = dict(values or {})
    schema = sa.text("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = :table AND sql IS NOT NULL")
    rows = connection.execute(schema, {"table": table}).all()
    (old,) = (row.sql for row in rows if row.type == "table")
    temporary = f"rebuilt_{table}"
    changed = change(old)
    if changed == old:
        raise ValueError(f"nothing to change in the table {table}")
    new = re.sub(rf'^(CREATE TABLE )"?{re.escape(table)}"?', rf'\1"{temporary}"', changed, count=1)
    had = _columns(connection, table)
    connection.exec_driver_sql(new)
    columns = _columns(connection, temporary)
    if given.keys() - set(columns):
        raise ValueError(f"no such column in the new {table}: {', '.join(sorted(given.keys() - set(columns)))}")
    taken = [name for name in columns if name in given or name in had]
    names = ", ".join(f'"{name}"' for name in taken)
    sources = ", ".join(given.get(name, f'"{name}"') for name in taken)
    connection.exec_driver_sql(f'INSERT INTO "{temporary}" ({names}) SELECT {sources} FROM "{table}"')
    connection.exec_driver_sql(f'DROP TABLE "{table}"')
    connection.exec_driver_sql(f'ALTER TABLE "{temporary}" RENAME TO "{table}"')
    for row in rows:
        if row.type == "index":
            connection.exec_driver_sql(row.sql)


def _columns(connection: sa.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')]
