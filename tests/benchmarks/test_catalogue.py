"""The catalogue of the benchmarks: the quick way gives what the commands give, and a seed gives it again."""

from pathlib import Path
from typing import Any

import pytest

from database import engine as engines
from database.catalogue import Catalogue
from database.closed import DATABASE
from database.integrity import check
from database.integrity.finding import HARMLESS
from tests.benchmarks.corpus import bulk, through_commands

pytestmark = pytest.mark.slow

ARTICLES, BATCH, SEED = 60, 25, 7
#: The catalogue's own identifier and birth, and what SQLite counts for itself.
OWN = ("catalogue_info", "sqlite_stat1", "sqlite_stat4")
#: Pieces of the full-text index, which lie otherwise: what is in them is compared.
PIECES = ("_data", "_idx", "_config", "_content", "_docsize")
#: Columns that hold a moment or are drawn.
DRAWN = {"uid", "at", "created_at", "updated_at", "made_at", "trashed_at", "cited_at"}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a catalogue made the quick way."""
    path = tmp_path_factory.mktemp("quick") / "catalogue"
    bulk.write_catalogue(path, ARTICLES, SEED, batch=BATCH, workers=0)
    return path


def test_the_quick_way_gives_what_the_commands_give(quick: Path, tmp_path: Path) -> None:
    slow = tmp_path / "catalogue"
    through_commands.write_catalogue(slow, ARTICLES, SEED, batch=BATCH)
    mine, its = contents(quick / DATABASE), contents(slow / DATABASE)
    assert mine.keys() == its.keys()
    for name, rows in its.items():
        assert mine[name] == rows, name


def test_a_seed_gives_the_same_again(quick: Path, tmp_path: Path) -> None:
    again = tmp_path / "catalogue"
    bulk.write_catalogue(again, ARTICLES, SEED, batch=BATCH, workers=0)
    mine, its = contents(quick / DATABASE, drawn=True), contents(again / DATABASE, drawn=True)
    assert mine == its


def test_nothing_is_wrong_with_it(quick: Path) -> None:
    with Catalogue.open(quick) as catalogue:
        # Of sixty articles not enough have a scan for all the files of scans.
        found = catalogue.read(lambda connection: check(connection, catalogue.files, deep=True))
    assert [one for one in found if one.code not in HARMLESS] == []


def contents(database: Path, *, drawn: bool = False) -> dict[str, Any]:
    """Return all that is in a database by table: rows by name of column, words by place, the way it is put together."""
    connection = engines.connect(database)
    try:
        return _contents(connection, drawn)
    finally:
        connection.close()


def _contents(connection: Any, drawn: bool) -> dict[str, Any]:
    schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    found: dict[str, Any] = {"schema": [one for one in schema if one[1] not in OWN]}
    for pragma in ("journal_mode", "application_id", "user_version", "auto_vacuum", "page_size"):
        found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
    indexes = [name for _, name, sql in schema if sql and sql.startswith("CREATE VIRTUAL")]
    for name in indexes:
        connection.execute(f"CREATE VIRTUAL TABLE temp.{name}_words USING fts5vocab(main, {name}, instance)")
        found[name] = sorted(connection.execute(f"SELECT term, doc, col, offset FROM temp.{name}_words").fetchall())
        found[f"{name} rows"] = connection.execute(f"SELECT rowid FROM {name} ORDER BY 1").fetchall()
    for kind, name, _ in schema:
        pieces = any(name == f"{index}{piece}" for index in indexes for piece in PIECES)
        if kind == "table" and name not in OWN and name not in indexes and not pieces:
            found[name] = rows_of(connection, name, drawn)
    return found


def rows_of(connection: Any, name: str, drawn: bool) -> list[dict[str, Any]]:
    """Return the rows of a table, without what is drawn; the journal's in an order that does not go by its ids."""
    cursor = connection.execute(f'SELECT * FROM "{name}"')
    columns = [column[0] for column in cursor.description]
    rows = [
        {column: value for column, value in zip(columns, row, strict=True) if drawn or column not in DRAWN}
        for row in cursor.fetchall()
    ]
    if name == "sqlite_sequence":
        # The largest key there ever was: findings come and go while records are written one by one, and keys are drawn.
        rows = [row for row in rows if row["name"] != "finding"]
    if name == "change":
        for row in rows:
            del row["id"]
            if row["table_name"] == "record" and not drawn:
                row["image"] = bool(row["image"])
    return sorted(rows, key=lambda row: [str(value) for value in row.values()])
