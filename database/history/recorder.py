"""The recorder: the only way to write. It keeps, for every row, what undo needs."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from database.errors import UnrecordedWrite
from database.history import raw
from database.history.asking import Asking
from database.history.touched import Touched
from database.schema.columns import Owner
from database.schema.history import change
from database.schema.metadata import metadata

#: Tables whose rows are frozen once written.
_FROZEN = frozenset({"article_text"})


class Writer(Asking):
    """What a command writes through, for the length of one transaction.

    Attributes:
        now: the moment of the transaction, in UTC; commands take it from here.
        who: the person who writes.
        recorded: whether the journal got anything.
        touched: what was written, for those who make derived data again.
    """

    def __init__(self, connection: sa.Connection, operation: int, batch: int, now: datetime, who: str) -> None:
        super().__init__(connection)
        self._key = {"operation_id": operation, "batch": batch}
        self._next_ids: dict[str, int] = {}
        self._made: dict[str, list[tuple[int, int]]] = {}
        self._open: dict[str, dict[str, Any]] = {}
        self._changes: list[dict[str, Any]] = []
        self.now = now
        self.who = who
        self.recorded = False
        self.touched = Touched()

    # -- writing

    def new_id(self, table: sa.Table) -> int:
        """Return an id that no row of *table* has or ever had."""
        upcoming = self._next_ids.get(table.name)
        if upcoming is None:
            known = self._connection.execute(
                sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
            ).scalar()
            upcoming = (known or 0) + 1
        self._next_ids[table.name] = upcoming + 1
        return upcoming

    def insert(self, table: sa.Table, **values: Any) -> int:
        """Insert one row and return its id (given for joined tables, else made)."""
        return self.insert_many(table, [values])[0]

    def insert_many(
        self, table: sa.Table, rows: Sequence[Mapping[str, Any]], *, derived_given: bool = False
    ) -> list[int]:
        """Insert rows and return their ids, in the order given.

        Args:
            table: a journalled table.
            rows: values by column name; what is left out has its default.
            derived_given: the rows hold their derived values too, and the caller has indexed them.
        """
        self._check(table, inserting=True)
        dialect = self._connection.dialect
        prepared: list[raw.Row] = []
        for row in rows:
            ready = {"id": row["id"] if "id" in row else self.new_id(table)}
            ready.update(raw.to_raw(table, {k: v for k, v in row.items() if k != "id"}, dialect))
            prepared.append(ready)
        raw.insert(self._connection, table.name, prepared)
        for ready in prepared:
            self._note_insert(table.name, ready["id"])
            self.touched.row(table, ready, None, given=derived_given)
        return [ready["id"] for ready in prepared]

    def new_ids(self, table: sa.Table, count: int) -> range:
        """Return *count* ids in a row that no row of *table* has or ever had."""
        first = self.new_id(table)
        self._next_ids[table.name] = first + count
        return range(first, first + count)

    def insert_rows(
        self,
        table: sa.Table,
        columns: Sequence[str],
        rows: Iterable[Sequence[Any]],
        ids: range,
        encoded: Collection[str] = (),
    ) -> None:
        """Insert rows as they are, the quick way for imports.

        They belong to records that this transaction makes, or are these; the caller has given their derived values
        and has indexed them.

        Args:
            table: a journalled table.
            columns: names of columns; the first is ``id``.
            rows: values as the database stores them, in the order of *columns*.
            ids: the ids of the rows, in their order (:meth:`new_ids`).
            encoded: columns whose texts are given as UTF-8.
        """
        self._check(table, inserting=True)
        if not ids:
            return
        raw.insert_tuples(self._connection, table, columns, rows, ids, encoded)
        self._note_insert(table.name, ids.start, ids.stop - 1)
        self.touched.came_in.clear()
        self.touched.fields.add(f"{table.name}.*")
        if table.info["owner"] is Owner.SELF:
            self.touched.owned.update(ids)

    def update(self, table: sa.Table, row_id: int, **values: Any) -> bool:
        """Set columns of one row; return whether anything differed.

        Raises:
            UnrecordedWrite: for a frozen table or a derived column.
            LookupError: where there is no such row.
        """
        return bool(self.update_many(table, {row_id: values}))

    def update_many(self, table: sa.Table, rows: Mapping[int, Mapping[str, Any]]) -> list[int]:
        """Set columns of rows, each its own, in the order given; return the ids of those in which anything differed.

        Raises:
            UnrecordedWrite: for a frozen table or a derived column.
            LookupError: where there is no such row.
        """
        self._check(table)
        dialect = self._connection.dialect
        standing = raw.rows_by_id(self._connection, table.name, rows)
        differing: list[raw.Row] = []
        for row_id, values in rows.items():
            if values.keys() & table.info["derived"]:
                raise UnrecordedWrite(f"derived columns of {table.name} are made by the write path only")
            old = standing.get(row_id)
            if old is None:
                raise LookupError(f"{table.name} has no row {row_id}")
            new = raw.to_raw(table, values, dialect)
            changed = {name: value for name, value in new.items() if old[name] != value}
            if changed:
                differing.append({"id": row_id} | changed)
        raw.update_many(self._connection, table.name, differing)
        for row in differing:
            old = standing[row["id"]]
            columns = frozenset(row) - {"id"}
            self._note(table.name, "update", row["id"], {name: old[name] for name in row if name != "id"})
            self.touched.row(table, old, columns)
            self.touched.row(table, old | row, columns)
        return [row["id"] for row in differing]

    def delete(self, table: sa.Table, ids: Iterable[int]) -> None:
        """Delete rows by id; ids without a row are passed over."""
        self._check(table, inserting=True)
        standing = raw.rows_by_id(self._connection, table.name, ids)
        raw.delete_many(self._connection, table.name, sorted(standing))
        for row_id, row in sorted(standing.items()):
            self.touched.row(table, row, None)
            if table.name == "record":
                self.touched.gone[row_id] = row["kind"]
            self._note(table.name, "delete", row_id, [row])

    # -- the journal

    def journal(self) -> None:
        """Write what was recorded so far into the journal; the catalogue calls it before it commits."""
        rows = [entry | self._key for entry in self._changes]
        for entry in rows:
            entry["image"] = None if entry["image"] is None else raw.encode(entry["image"])
        self.recorded = self.recorded or bool(rows)
        if rows:
            statement = sa.insert(change).execution_options(recorded=True)
            self._connection.execute(statement, rows)
        self._changes.clear()
        self._open.clear()

    def part(self) -> None:
        """End a part of a step that is too large to be undone in one piece; the transaction goes on.

        Undo and redo take the parts one by one, each in a transaction of its own: what is written so far must hold by
        itself. Only in ``Catalogue.write``.
        """
        self.journal()
        self._key["batch"] += 1

    def made(self, table_name: str, row_id: int) -> bool:
        """Return whether this transaction inserted the row."""
        return any(first <= row_id <= last for first, last in reversed(self._made.get(table_name, ())))

    def _check(self, table: sa.Table, *, inserting: bool = False) -> None:
        if metadata.tables.get(table.name) is not table or not table.info["journalled"]:
            raise UnrecordedWrite(f"{table.name} is not written by commands")
        if table.name in _FROZEN and not inserting:
            raise UnrecordedWrite(f"{table.name} is frozen: a correction is a new version")

    def _note_insert(self, name: str, row_id: int, last_id: int | None = None) -> None:
        last = row_id if last_id is None else last_id
        entry = self._open.get(name)
        if entry is not None and entry["last_id"] == row_id - 1:
            entry["last_id"] = last
            first, _ = self._made[name][-1]
            self._made[name][-1] = (first, last)
            return
        entry = {
            "table_name": name,
            "action": "insert",
            "first_id": row_id,
            "last_id": last,
            "image": None,
        }
        self._changes.append(entry)
        self._open[name] = entry
        self._made.setdefault(name, []).append((row_id, last))

    def _note(self, name: str, action: str, row_id: int, image: Any) -> None:
        # Undo takes the live state of a row that this transaction made, so it needs no image; a range that is
        # open is closed, since later rows of the table may need this change undone first (unique values).
        if self.made(name, row_id):
            return
        self._open.pop(name, None)
        self._changes.append(
            {"table_name": name, "action": action, "first_id": row_id, "last_id": row_id, "image": image}
        )
