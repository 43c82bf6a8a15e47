"""Spoils a copied catalogue in one place at a time, by SQL, past all commands."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pysqlite3

from database.schema.metadata import metadata
from database.schema.statements import MODALITIES

from .reading import Dump, Row, dump, rows

#: Read again by no fact: made by the program, or of no archivist's hand.
_NOT_STATED = {
    "record": {"id", "uid", "label", "heading_status", "created_at", "updated_at", "version", "trashed_at", "note"},
    "article": {"index_rowid"},
    "article_text": {"number", "tool", "made_at"},
    "attachment": {"position", "name", "media_type"},
    "mention": set(),
    "name": {"position", "match_key"},
    "field_item": {"position"},
    "statement": {"evidence_count"},
}
_OFFSETS = ("start", "end", "loaded_start", "loaded_end")
_OWN_TABLES = frozenset({"agent", "article", "award", "edition", "event", "festival", "film", "place", "section"})
_CHILDREN = {"statement": "statement_id", "mention": "mention_id"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One spoiled row: what was done, and which rows of which tables are to be read again."""

    group: str
    what: str
    sql: tuple[tuple[str, tuple[Any, ...]], ...]
    touched: tuple[tuple[str, int], ...]


def run(database: Path, failures: Callable[[Dump], Any]) -> tuple[dict[str, int], list[str]]:
    """Return how many mutants each group has, and those that nobody noticed.

    Args:
        database: the database of a copied, closed catalogue; it is as before when this returns.
        failures: what is wrong with a dump; empty where nothing is.
    """
    base = dump(database)
    counts: dict[str, int] = defaultdict(int)
    survivors: list[str] = []
    connection = pysqlite3.connect(database, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for mutant in mutants(base):
            counts[mutant.group] += 1
            connection.execute("BEGIN")
            try:
                for statement, values in mutant.sql:
                    connection.execute(statement, values)
                if not failures(_patched(connection, base, mutant)):
                    survivors.append(f"{mutant.group}: {mutant.what}")
            except pysqlite3.IntegrityError:
                # The database itself refuses it: a unique key, which nothing here can switch off.
                pass
            finally:
                connection.execute("ROLLBACK")
    finally:
        connection.close()
    return dict(counts), survivors


def mutants(base: Dump) -> Iterator[Mutant]:
    """Yield every way in which one stored row can be spoiled."""
    for table, found in base.items():
        for row in found.values():
            if table == "article_text_source" or (table == "attachment" and row["held"]):
                continue  # the originals; no fact stands on them
            yield _dropped(base, table, row)
            if table == "segment" and not _gives_a_fact(row):
                continue
            yield from _moved(table, row)
            yield from _changed(base, table, row)
            if table in _OWN_TABLES:
                yield from _filled(table, row)
    for row in base["statement"].values():
        for modality in MODALITIES:
            if modality != row["modality"]:
                yield _set("modality flipped", "statement", row, modality=modality)


def _gives_a_fact(segment: Row) -> bool:
    """Whether a row is held by the segment itself: those of the running text only bear passages."""
    return bool(segment["field"]) or segment["kind"] in ("caption", "boilerplate")


def _dropped(base: Dump, table: str, row: Row) -> Mutant:
    sql: list[tuple[str, tuple[Any, ...]]] = [(f'DELETE FROM "{table}" WHERE id = ?', (row["id"],))]
    touched = [(table, row["id"])]
    if table in _CHILDREN:
        column = _CHILDREN[table]
        sql.insert(0, (f"DELETE FROM evidence WHERE {column} = ?", (row["id"],)))
        touched += [("evidence", one["id"]) for one in base["evidence"].values() if one[column] == row["id"]]
    return Mutant("row dropped", f"{table} {row['id']}", tuple(sql), tuple(touched))


def _moved(table: str, row: Row) -> Iterator[Mutant]:
    for column in _OFFSETS:
        if row.get(column) is not None and table in ("evidence", "segment"):
            for step in (-1, 1):
                yield _set("offset moved", table, row, **{column: row[column] + step})


def _changed(base: Dump, table: str, row: Row) -> Iterator[Mutant]:
    """Yield the row with each column that says something saying something else."""
    for column in metadata.tables[table].c:
        name, value = column.name, row[column.name]
        if name in ("id", "heading_key", "modality", *_OFFSETS) or name in _NOT_STATED.get(table, ()):
            continue
        links = {key.column.table.name for key in column.foreign_keys}
        if value is None or value == "" or isinstance(value, bytes):
            continue
        if links == {"record"}:
            other = _another(base, value)
            if other is not None:
                yield _set("link to another record", table, row, **{name: other})
        elif name == "role":
            roles = {one["role"] for one in base[table].values()} - {"", value}
            yield _set("role swapped", table, row, role=min(roles, default=f"{value}x"))
        elif isinstance(value, str):
            yield _set("words or code changed", table, row, **{name: f"{value}x"})
        elif value or name.endswith(("earliest", "latest")):
            yield _set("number changed", table, row, **{name: value + 1})


def _filled(table: str, row: Row) -> Iterator[Mutant]:
    """Yield the row with each column that is left empty filled in: what is not stated."""
    for column in metadata.tables[table].c:
        if row[column.name] == "":
            yield _set("empty field filled", table, row, **{column.name: "x"})
        elif row[column.name] is None:
            yield _set("empty field filled", table, row, **{column.name: row["id"]})


def _another(base: Dump, record_id: int) -> int | None:
    """Return another record, of the same kind where there is one."""
    kind = base["record"][record_id]["kind"]
    others = [row for row in base["record"].values() if row["id"] != record_id]
    same = [row["id"] for row in others if row["kind"] == kind]
    return same[0] if same else others[0]["id"]


def _set(group: str, table: str, row: Row, **values: Any) -> Mutant:
    assignments = ", ".join(f'"{column}" = ?' for column in values)
    sql = (f'UPDATE "{table}" SET {assignments} WHERE id = ?', (*values.values(), row["id"]))
    return Mutant(group, f"{table} {row['id']}: {values}", (sql,), ((table, row["id"]),))


def _patched(connection: Any, base: Dump, mutant: Mutant) -> Dump:
    """Return *base* with the touched rows as they are now."""
    spoiled = dict(base)
    for table, row_id in mutant.touched:
        if spoiled[table] is base[table]:
            spoiled[table] = dict(base[table])
        now = rows(connection, table, f"WHERE id = {row_id}")
        if now:
            spoiled[table][row_id] = now[row_id]
        else:
            del spoiled[table][row_id]
    return spoiled
