"""The whole state of a catalogue in comparable form, and what its derived data would be if made anew.

Loaded by the fixtures of ``conftest.py``; knows no table by name but those of the journal.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from database import engine as engines
from database.derive.findings import fresh_findings, kept_findings
from database.derive.labels import headings, table_of
from database.folding import fold, match_key, sort_key, words
from database.schema import metadata
from database.schema.base import RECORD_KINDS, record
from database.schema.columns import Owner
from database.schema.fulltext import STATEMENTS
from database.search.index import indexed, searched_text
from database.search.likeness import keys_of

Row = dict[str, Any]

#: What an undo does not bring back: the journal itself, and the numbers already given.
#: Given accession numbers are never given again, and names that an undo takes away are to be looked for again.
JOURNAL = frozenset({"operation", "change", "sqlite_sequence", "accession_counter", "name_to_find"})

#: A word at its place: word, rowid, column, number of the word within the column.
Place = tuple[str, int, str, int]


@dataclass(frozen=True)
class State:
    """Everything in a catalogue but the journal and the versions of records.

    Attributes:
        tables: rows by table and key.
        index: for each full-text table every word at its place.
        rowids: for each full-text table the rows that are in it.
    """

    tables: dict[str, dict[Any, Row]]
    index: dict[str, frozenset[Place]]
    rowids: dict[str, tuple[int, ...]]

    def differences(self, other: "State") -> list[str]:
        """Return what differs, for people to read; empty where nothing does."""
        found = []
        for table in sorted(self.tables.keys() | other.tables.keys()):
            mine, its = self.tables.get(table, {}), other.tables.get(table, {})
            if mine is its:
                continue
            for key in sorted(mine.keys() | its.keys(), key=str):
                if mine.get(key) != its.get(key):
                    found.append(f"{table} {key}: {_differing(mine.get(key), its.get(key))}")
        for table, places in self.index.items():
            for place in sorted(places ^ other.index[table]):
                found.append(f"{table} {'-' if place in places else '+'}{place}")
            if self.rowids[table] != other.rowids[table]:
                found.append(f"{table}: rows {self.rowids[table]} / {other.rowids[table]}")
        return found


def _differing(mine: Row | None, its: Row | None) -> str:
    if mine is None or its is None:
        return f"{mine} / {its}"
    return str({key: (value, its[key]) for key, value in mine.items() if its[key] != value})


class Looker:
    """A connection beside the catalogue's own, through the same library, that sees what is committed."""

    def __init__(self, database: Path) -> None:
        self._raw = engines.connect(database)
        everything = self._raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        self.indexes = sorted(name for name, sql in everything if sql and sql.upper().startswith("CREATE VIRTUAL"))
        assert len(self.indexes) == len(STATEMENTS)
        shadows = {f"{name}_{part}" for name in self.indexes for part in ("data", "idx", "docsize", "config")}
        names = {name for name, _ in everything} - shadows - set(self.indexes)
        assert names > JOURNAL
        # What SQLite keeps for itself (statistics of the indexes) is no part of the catalogue's state.
        self.tables = sorted(name for name in names - JOURNAL if not name.startswith("sqlite_"))
        self._seen: dict[str, tuple[list[tuple[Any, ...]], dict[Any, Row]]] = {}
        for name in self.indexes:
            self._raw.execute(f"CREATE VIRTUAL TABLE temp.{name}_words USING fts5vocab(main, {name}, instance)")

    def close(self) -> None:
        self._raw.close()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return list(self._raw.execute(sql, values).fetchall())

    def state(self) -> State:
        """Return the state that is committed now."""
        self._raw.execute("BEGIN")
        try:
            tables = {name: self._table(name) for name in self.tables}
            index = {
                name: frozenset(self.rows(f"SELECT term, doc, col, offset FROM {name}_words")) for name in self.indexes
            }
            rowids = {
                name: tuple(row[0] for row in self.rows(f"SELECT rowid FROM {name} ORDER BY rowid"))
                for name in self.indexes
            }
        finally:
            self._raw.execute("COMMIT")
        return State(tables, index, rowids)

    def journal(self) -> list[list[tuple[Any, ...]]]:
        """Return the journal's rows, the redo stack among them."""
        return [self.rows(f"SELECT * FROM {name} ORDER BY 1") for name in sorted(JOURNAL)]

    def versions(self) -> dict[int, int]:
        """Return the version of every record."""
        return dict(self.rows("SELECT id, version FROM record"))  # type: ignore[arg-type]

    def found(self, name: str, word: str) -> set[int]:
        """Return the rows of a full-text table that a query for one word finds."""
        return {row[0] for row in self.rows(f"SELECT rowid FROM {name} WHERE {name} MATCH ?", f'"{word}"')}

    def broken_references(self) -> list[tuple[Any, ...]]:
        """Return rows that name rows that are not there."""
        return self.rows("PRAGMA foreign_key_check")

    def _table(self, name: str) -> dict[Any, Row]:
        cursor = self._raw.execute(f'SELECT * FROM "{name}"')
        columns = [column[0] for column in cursor.description]
        key = columns[0]
        fetched = cursor.fetchall()
        # Most tables, the vocabularies' long one among them, are as they were when they were last looked at.
        if name in self._seen and self._seen[name][0] == fetched:
            return self._seen[name][1]
        rows = {}
        for values in fetched:
            row = dict(zip(columns, values, strict=True))
            if name == "record":
                del row["version"]
            rows[row[key] if name != "likeness" else (row["key"], row["article_id"])] = row
        self._seen[name] = fetched, rows
        return rows


def index_disagreements(looker: Looker, state: State) -> list[str]:
    """Return the words that a query finds in other rows than the state says; each word is looked for."""
    wrong = []
    for name, places in state.index.items():
        expected: dict[str, set[int]] = {}
        for word, rowid, _, _ in places:
            expected.setdefault(word, set()).add(rowid)
        wrong += [f"{name}: {word}" for word, rowids in expected.items() if looker.found(name, word) != rowids]
    return wrong


def stale(connection: sa.Connection, state: State) -> list[str]:
    """Return the derived values that differ from what a making anew gives."""
    return [
        *_stale_headings(connection),
        *_stale_keys_and_counts(state),
        *_stale_index(state),
        *_stale_likeness(state),
        *_stale_findings(connection, state),
    ]


def _stale_findings(connection: sa.Connection, state: State) -> list[str]:
    ids = set(state.tables["record"])
    fresh, kept = fresh_findings(connection, ids), kept_findings(connection, ids)
    wrong = [f"finding {key} is {'kept' if key in kept else 'missing'}" for key in fresh.keys() ^ kept.keys()]
    same = fresh.keys() & kept.keys()
    wrong += [f"finding {key}" for key in same if any(kept[key][name] != value for name, value in fresh[key].items())]
    return wrong + [
        f"finding of no record: {key}" for key, row in state.tables["finding"].items() if row["home_id"] not in ids
    ]


def _stale_headings(connection: sa.Connection) -> list[str]:
    wrong = []
    for kind in RECORD_KINDS:
        rows = connection.execute(sa.select(record.c.id, record.c.label).where(record.c.kind == kind)).all()
        if not rows:
            continue
        fresh = headings(connection, kind, [row.id for row in rows])
        wrong += [
            f"label of {kind} {row.id}: {row.label!r}, not {fresh[row.id].label!r}"
            for row in rows
            if row.label != fresh[row.id].label
        ]
        table = table_of(kind)
        keys = connection.execute(sa.select(table.c.id, table.c.heading_key).where(table.c.id.in_(fresh))).all()
        wrong += [f"key of {kind} {row.id}" for row in keys if row.heading_key != sort_key(fresh[row.id].sort_text)]
    return wrong


def _stale_keys_and_counts(state: State) -> list[str]:
    wrong = [
        f"match key of name {row['id']}"
        for row in state.tables["name"].values()
        if row["match_key"] != match_key(row["text"])
    ]
    counts: dict[int, int] = {}
    for row in state.tables["evidence"].values():
        counts[row["statement_id"]] = counts.get(row["statement_id"], 0) + 1
    wrong += [
        f"evidence of statement {row['id']}: {row['evidence_count']}"
        for row in state.tables["statement"].values()
        if row["evidence_count"] != counts.get(row["id"], 0)
    ]
    about = {row["id"]: row["about_id"] for row in state.tables["statement"].values()}
    wrong += [
        f"evidence {row['id']} leads to {row['about_id']}"
        for row in state.tables["evidence"].values()
        if row["about_id"] != about.get(row["statement_id"])
    ]
    return wrong


def _stale_index(state: State) -> list[str]:
    trashed = {row["id"] for row in state.tables["record"].values() if row["trashed_at"] is not None}
    articles: set[Place] = set()
    rowids = []
    for row in state.tables["article"].values():
        if row["id"] in trashed:
            continue
        rowids.append(row["index_rowid"])
        articles |= _places(row["index_rowid"], "headline", row["headline"])
        articles |= _places(row["index_rowid"], "text", _current_text(state, row["id"]))
    names: set[Place] = set()
    forms = [row for row in state.tables["name"].values() if row["record_id"] not in trashed]
    for row in forms:
        names |= _places(row["id"], "form", row["text"])
    wrong = [f"article_index: {place}" for place in sorted(articles ^ state.index["article_index"])]
    wrong += [f"name_index: {place}" for place in sorted(names ^ state.index["name_index"])]
    if tuple(sorted(rowids)) != state.rowids["article_index"]:
        wrong.append(f"article_index holds {state.rowids['article_index']}, not {sorted(rowids)}")
    if tuple(sorted(row["id"] for row in forms)) != state.rowids["name_index"]:
        wrong.append(f"name_index holds {state.rowids['name_index']}")
    return wrong


def _stale_likeness(state: State) -> list[str]:
    trashed = {row["id"] for row in state.tables["record"].values() if row["trashed_at"] is not None}
    right = {
        (key, row_id)
        for row_id in state.tables["article"].keys() - trashed
        for key in keys_of(fold(_current_text(state, row_id)))
    }
    return [f"likeness: {key}" for key in sorted(right ^ state.tables["likeness"].keys())]


def _current_text(state: State, article_id: int) -> str:
    versions = [row for row in state.tables["article_text"].values() if row["article_id"] == article_id]
    if not versions:
        return ""
    newest = max(versions, key=lambda row: row["number"])
    parts = [row for row in state.tables["segment"].values() if row["text_id"] == newest["id"]]
    parts.sort(key=lambda row: (row["start"], row["id"]))
    return searched_text(newest["text"], [(row["start"], row["end"], row["kind"]) for row in parts])


def _places(rowid: int, column: str, text: str) -> set[Place]:
    return {(word, rowid, column, number) for number, word in enumerate(words(indexed(text)))}


def owners(state: State, table: str, row: Row) -> set[int]:
    """Return the records that a row belongs to or names, as its table declares it."""
    info = metadata.tables[table].info
    match info["owner"]:
        case Owner.SELF:
            return {row["id"]}
        case Owner.COLUMNS:
            return {row[column] for column in info["owner_columns"] if row[column] is not None}
        case Owner.STATEMENT:
            of, key = ("statement", "statement_id") if row["statement_id"] is not None else ("mention", "mention_id")
            found = owners(state, of, state.tables[of][row[key]])
            return found | ({row["article_id"]} if row["article_id"] is not None else set())
        case Owner.TEXT:
            return owners(state, "article_text", state.tables["article_text"][row["text_id"]])
    return set()


def changed_records(before: State, after: State) -> set[int]:
    """Return the records whose rows differ between two states."""
    found: set[int] = set()
    for table, rows in before.tables.items():
        if table == "likeness":
            continue  # made of the article's text
        if table not in metadata.tables or "owner" not in metadata.tables[table].info:
            assert rows == after.tables[table], f"{table} is written by nobody"
            continue
        for state, other in ((before, after), (after, before)):
            for key, row in state.tables[table].items():
                if _own(table, other.tables[table].get(key)) != _own(table, row):
                    found |= owners(state, table, row)
    return found


def _own(table: str, row: Row | None) -> Row | None:
    """Return what a row says itself: whom evidence is about its statement says."""
    return row | {"about_id": None} if row is not None and table == "evidence" else row


def new_ids(before: State, after: State) -> Iterable[tuple[str, int]]:
    """Return table and id of the rows with an id of their own that came.

    That of a finding follows from what is found: where that is found again it comes again.
    """
    for table, rows in after.tables.items():
        if table in metadata.tables and "id" in metadata.tables[table].c and table != "finding":
            if any(key.column.table.name == "record" for key in metadata.tables[table].c.id.foreign_keys):
                continue
            for key in rows.keys() - before.tables[table].keys():
                yield table, key
