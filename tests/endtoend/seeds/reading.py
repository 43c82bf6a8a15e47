"""A catalogue's rows as SQL gives them, read without any of the code that wrote them."""

from pathlib import Path
from typing import Any

from database import engine as engines
from database.schema.metadata import metadata

Row = dict[str, Any]
Dump = dict[str, dict[int, Row]]

#: Where everything that was entered lies; vocabularies, journal and index are not entered.
TABLES = tuple(
    table.name
    for table in metadata.sorted_tables
    if "id" in table.c and table.info.get("journalled") and table.name not in {"term"}
)


def dump(database: Path) -> Dump:
    """Return all rows that were entered, by table and id."""
    connection = engines.connect(database, query_only=True)
    try:
        return {table: rows(connection, table) for table in TABLES}
    finally:
        connection.close()


def rows(connection: Any, table: str, where: str = "") -> dict[int, Row]:
    """Return the rows of one table by id."""
    cursor = connection.execute(f'SELECT * FROM "{table}" {where}')
    columns = [column[0] for column in cursor.description]
    found = (dict(zip(columns, row, strict=True)) for row in cursor)
    return {row["id"]: row for row in found}
