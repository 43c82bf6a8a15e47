"""What every table keeps to, and the shapes of statements and evidence that the database itself holds."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
import sqlalchemy as sa

from database import engine as engines
from database.schema import metadata

TABLES = sorted(metadata.tables.values(), key=lambda table: table.name)
JOURNALLED = [table for table in TABLES if table.info["journalled"]]


@pytest.fixture
def connection(filled_folder: Path) -> Iterator[Any]:
    """A plain connection to a filled catalogue: what SQLite refuses, whoever asks."""
    found = engines.connect(filled_folder / "catalogue.db")
    try:
        yield found
    finally:
        found.close()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_constraint_and_index_has_a_name(table: Any) -> None:
    assert all(constraint.name for constraint in table.constraints)
    assert all(index.name for index in table.indexes)


def test_every_table_is_strict(connection: Any) -> None:
    kinds = {row[1]: row[5] for row in connection.execute("PRAGMA main.table_list")}
    assert all(kinds[table.name] for table in TABLES)


@pytest.mark.parametrize("table", JOURNALLED, ids=lambda table: table.name)
def test_journalled_tables_never_reuse_an_id(table: Any, connection: Any) -> None:
    [sql] = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table.name,)).fetchone()
    own = "AUTOINCREMENT" in sql
    of_record = re.search(r"FOREIGN KEY\s*\(id\) REFERENCES record", sql) is not None
    assert own != of_record, "an id of its own never comes back; a joined one is the record's"


@pytest.mark.parametrize("table", JOURNALLED, ids=lambda table: table.name)
def test_every_foreign_key_has_an_index(table: Any) -> None:
    """Taking back a record looks for rows that point at it: without an index that is a scan of the table each time."""
    keys = [item for item in table.constraints if isinstance(item, sa.PrimaryKeyConstraint | sa.UniqueConstraint)]
    indexed = {next(iter(item.columns)).name for item in (*table.indexes, *keys)}
    loose = {column.name for column in table.columns if column.foreign_keys and column.name not in indexed}
    assert not loose


def _columns(connection: Any, **given: Any) -> None:
    names = ", ".join(f'"{name}"' for name in given)
    marks = ", ".join("?" for _ in given)
    connection.execute(f"INSERT INTO statement ({names}) VALUES ({marks})", tuple(given.values()))


@pytest.mark.parametrize(
    ("constraint", "given"),
    [
        ("relation_shape", {"kind": "relation", "role": "director"}),
        ("relation_shape", {"kind": "relation", "role": "director", "object_id": 1, "words": "somebody"}),
        ("relation_shape", {"kind": "relation", "object_id": 1}),
        ("entry_shape", {"kind": "entry", "object_id": 1}),
        ("entry_shape", {"kind": "entry", "entry_status": "selected"}),
        ("award_result_shape", {"kind": "award_result"}),
        ("value_shape", {"kind": "value", "field": "form"}),
        ("value_shape", {"kind": "value", "words": "x"}),
        ("value_shape", {"kind": "value", "field": "form", "words": "x", "amount": 1.0}),
        ("value_shape", {"kind": "value", "field": "form", "measure": "budget", "words": "x"}),
        ("naming_shape", {"kind": "naming"}),
        ("naming_shape", {"kind": "remark", "words": "x", "name_id": 1}),
        ("no_object_shape", {"kind": "remark", "words": "x", "object_id": 1}),
        ("remark_words", {"kind": "remark"}),
        ("only_value", {"kind": "remark", "words": "x", "field": "form"}),
        ("only_entry", {"kind": "remark", "words": "x", "entry_status": "selected"}),
        ("only_award_result", {"kind": "remark", "words": "x", "outcome": "won"}),
        ("body_of_words", {"kind": "relation", "role": "director", "object_id": 1, "body_id": 1}),
        ("words_not_empty", {"kind": "remark", "words": ""}),
        ("modality", {"kind": "remark", "words": "x", "modality": "guesses"}),
        ("rank", {"kind": "remark", "words": "x", "rank": "best"}),
        ("kind", {"kind": "rumour", "words": "x"}),
    ],
)
def test_a_statement_has_the_shape_of_its_kind(connection: Any, constraint: str, given: dict[str, Any]) -> None:
    with pytest.raises(pysqlite3.IntegrityError, match=rf"ck_statement_{constraint}\b"):
        _columns(connection, about_id=1, **given)


def test_good_shapes_are_taken(connection: Any) -> None:
    for given in (
        {"kind": "relation", "role": "director", "object_id": 1},
        {"kind": "relation", "role": "director", "words": "somebody", "body_id": 1},
        {"kind": "entry", "entry_status": "not_stated", "object_id": 1},
        {"kind": "entry", "entry_status": "selected", "words": "three films"},
        {"kind": "award_result", "outcome": "won"},
        {"kind": "value", "field": "form", "value_code": "short"},
        {"kind": "value", "measure": "budget", "amount": 1.5},
        {"kind": "naming", "name_id": 1},
        {"kind": "remark", "words": "x"},
    ):
        _columns(connection, about_id=1, **given)


@pytest.mark.parametrize(
    ("constraint", "given"),
    [
        ("of_one", {"kind": "article", "article_id": 1}),
        ("text_shape", {"kind": "text", "article_id": 1, "statement_id": 1}),
        ("text_shape", {"kind": "text", "article_id": 1, "statement_id": 1, "text_id": 1, "start": 3, "end": 3}),
        ("page_shape", {"kind": "page", "article_id": 1, "statement_id": 1}),
        ("article_of_press", {"kind": "article", "statement_id": 1}),
        ("outside_shape", {"kind": "outside", "statement_id": 1}),
        ("loaded_shape", {"kind": "article", "article_id": 1, "statement_id": 1, "loaded_start": 1}),
    ],
)
def test_evidence_has_the_shape_of_its_kind(connection: Any, constraint: str, given: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in given)
    marks = ", ".join("?" for _ in given)
    with pytest.raises(pysqlite3.IntegrityError, match=f"ck_evidence_{constraint}"):
        connection.execute(f"INSERT INTO evidence ({names}) VALUES ({marks})", tuple(given.values()))
