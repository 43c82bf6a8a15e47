"""Undo and redo: one linear stack of operations, each swapped with the live state."""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from database.changes import Title
from database.given import GIVEN, given
from database.history import raw
from database.history.touched import Touched
from database.schema.history import change, operation
from database.schema.metadata import metadata
from database.search.index import DAY_BITS, Numbers

_ENTRIES = sa.select(change).where(change.c.id.in_(GIVEN))

STANDING = ("done", "cancelled", "running", "undoing")
"""The states of operations that undo can take back."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of the history.

    Attributes:
        id: grows with time.
        title: code and parameters.
        who: the person who did it.
        at: when, in UTC.
        state: running, done, cancelled, undoing or undone.
        changed: how many records it changed.
        on_stack: whether undo or redo can still reach it.
    """

    id: int
    title: Title
    who: str
    at: datetime
    state: str
    changed: int
    on_stack: bool


def _operation(row: Any) -> Operation:
    return Operation(
        row["id"],
        Title(row["title"], row["parameters"]),
        row["who"],
        row["at"],
        row["state"],
        row["changed"],
        row["on_stack"],
    )


def undoable(connection: sa.Connection, beside: Collection[int] = ()) -> Operation | None:
    """Return the operation that undo would take back: the newest that stands.

    Args:
        connection: reads the journal.
        beside: operations of an import that is at work: they are passed over.
    """
    return _one(connection, STANDING, newest=True, beside=beside)


def redoable(connection: sa.Connection, beside: Collection[int] = ()) -> Operation | None:
    """Return the operation that redo would bring back: one cut off while it was, else the oldest that is undone."""
    top = undoable(connection, beside)
    if top is not None and top.state == "undoing":
        return None
    if top is not None and top.state == "running":
        # Later operations may need what is still missing of this one.
        missing = sa.select(change.c.id).where(change.c.operation_id == top.id, change.c.swapped == True)  # noqa: E712
        return top if connection.execute(missing.limit(1)).first() else None
    return _one(connection, ("undone",), newest=False)


def _one(
    connection: sa.Connection, states: tuple[str, ...], *, newest: bool, beside: Collection[int] = ()
) -> Operation | None:
    select = (
        sa.select(operation)
        .where(
            operation.c.on_stack == True,  # noqa: E712 - SQL
            operation.c.state.in_(states),
            operation.c.id.not_in(beside),
        )
        .order_by(operation.c.id.desc() if newest else operation.c.id)
        .limit(1)
    )
    row = connection.execute(select).mappings().first()
    return None if row is None else _operation(row)


def built_on(connection: sa.Connection, operation_id: int) -> bool:
    """Return whether a later operation that stands has changed a row that this one has changed, too.

    Only what came in beside the steps of a person stands later than the step that undo or redo goes to. Every change
    of what a record owns changes the record's own row, so that two operations that share no row share no record.
    """
    on_stack = operation.c.on_stack == True  # noqa: E712 - SQL
    later = sa.select(operation.c.id).where(on_stack, operation.c.state.in_(STANDING), operation.c.id > operation_id)
    others = list(connection.execute(later).scalars())
    if not others:
        return False
    theirs = _ranges(connection, others)
    for table, mine in _ranges(connection, [operation_id]).items():
        its = theirs.get(table, [])
        place = 0
        for first, last in mine:
            while place < len(its) and its[place][1] < first:
                place += 1
            if place < len(its) and its[place][0] <= last:
                return True
    return False


def _ranges(connection: sa.Connection, operation_ids: Iterable[int]) -> dict[str, list[tuple[int, int]]]:
    """Return the ids of rows that operations have changed, by table, in order and without overlap."""
    found: dict[str, list[tuple[int, int]]] = {}
    for chunk in raw.chunks(operation_ids):
        select = sa.select(change.c.table_name, change.c.first_id, change.c.last_id)
        for table, first, last in connection.execute(select.where(change.c.operation_id.in_(chunk))):
            found.setdefault(table, []).append((first, last))
    for table, ranges in found.items():
        merged: list[tuple[int, int]] = []
        for first, last in sorted(ranges):
            if merged and first <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        found[table] = merged
    return found


def newest_with(
    connection: sa.Connection, rows: Iterable[tuple[str, int]], states: tuple[str, ...], *, made: bool = False
) -> int | None:
    """Return the newest operation on the stack, in one of these states, that changed one of these rows.

    Args:
        connection: reads the journal.
        rows: tables and ids.
        states: of the operation.
        made: only where it inserted the row.
    """
    newest: int | None = None
    for table, row_id in rows:
        alone = sa.select(change.c.operation_id).where(
            change.c.table_name == table, change.c.first_id == row_id, change.c.last_id == row_id
        )
        if made:
            alone = alone.where(change.c.action == "insert")
        found = sa.select(sa.func.max(operation.c.id)).where(
            operation.c.on_stack == True,  # noqa: E712 - SQL
            operation.c.state.in_(states),
            operation.c.id.in_(sa.union(alone, _made_in_range(table, row_id))),
        )
        number = connection.execute(found).scalar()
        if number is not None and (newest is None or number > newest):
            newest = number
    return newest


def _made_in_range(table: str, row_id: int) -> sa.Select[Any]:
    """Select the operation that inserted a row with others: the nearest range that begins below it, if it reaches."""
    nearest = (
        sa.select(change.c.operation_id, change.c.last_id)
        .where(change.c.table_name == table, change.c.first_id <= row_id, change.c.first_id < change.c.last_id)
        .order_by(change.c.first_id.desc())
        .limit(1)
        .subquery()
    )
    return sa.select(nearest.c.operation_id).where(nearest.c.last_id >= row_id)


def operations(connection: sa.Connection, *, limit: int = 200, before: int | None = None) -> list[Operation]:
    """Return the history, newest first."""
    select = sa.select(operation).order_by(operation.c.id.desc()).limit(limit)
    if before is not None:
        select = select.where(operation.c.id < before)
    return [_operation(row) for row in connection.execute(select).mappings()]


def operations_by_id(connection: sa.Connection, ids: Sequence[int]) -> list[Operation]:
    """Return the operations with these ids, in no order."""
    return [
        _operation(row) for row in connection.execute(sa.select(operation).where(operation.c.id.in_(ids))).mappings()
    ]


def operations_on(connection: sa.Connection, record_id: int, *, limit: int = 200) -> list[Operation]:
    """Return the operations that changed one record, newest first.

    Every change of what a record owns also updates the record's own row, so its changes are the record's history.
    Ranges exist for inserts only; those that hold the id are found from the nearest first ids below it.
    """
    updated = sa.select(change.c.operation_id).where(
        change.c.table_name == "record", change.c.first_id == record_id, change.c.last_id == record_id
    )
    select = (
        sa.select(operation)
        .where(operation.c.id.in_(sa.union(updated, _made_in_range("record", record_id))))
        .order_by(operation.c.id.desc())
        .limit(limit)
    )
    return [_operation(row) for row in connection.execute(select).mappings()]


def steps_to(connection: sa.Connection, operation_id: int) -> tuple[int, int]:
    """Return how many steps of undo, and how many of redo, lead to and include an operation; 0 where none does."""
    on_stack = operation.c.on_stack == True  # noqa: E712 - SQL
    state = connection.execute(sa.select(operation.c.state).where(operation.c.id == operation_id, on_stack)).scalar()
    if state is None:
        return 0, 0
    if state == "undone":
        on_the_way = sa.and_(operation.c.state == "undone", operation.c.id <= operation_id)
    else:
        on_the_way = sa.and_(operation.c.state.in_(STANDING), operation.c.id >= operation_id)
    count = connection.execute(sa.select(sa.func.count()).select_from(operation).where(on_stack, on_the_way))
    steps = int(count.scalar_one())
    return (0, steps) if state == "undone" else (steps, 0)


def last_batch(connection: sa.Connection, operation_id: int) -> int:
    """Return the number of the last transaction of an operation; -1 where it has none."""
    last = sa.select(sa.func.max(change.c.batch)).where(change.c.operation_id == operation_id)
    found: int | None = connection.execute(last).scalar()
    return -1 if found is None else found


def batches_left(connection: sa.Connection, operation_id: int, *, undo: bool) -> int:
    """Return how many transactions of an operation are still to be swapped."""
    left = sa.select(sa.func.count(sa.distinct(change.c.batch))).where(
        change.c.operation_id == operation_id, change.c.swapped == (not undo)
    )
    return int(connection.execute(left).scalar_one())


def drop_redo(connection: sa.Connection) -> None:
    """Take undone operations off the stack, with the rows that only redo would have needed."""
    undone = sa.select(operation.c.id).where(operation.c.on_stack == True, operation.c.state == "undone")  # noqa: E712
    ids = list(connection.execute(undone).scalars())
    if not ids:
        return
    recorded = {"recorded": True}
    connection.execute(sa.delete(change).where(change.c.operation_id.in_(ids)), execution_options=recorded)
    connection.execute(
        sa.update(operation).where(operation.c.id.in_(ids)).values(on_stack=False), execution_options=recorded
    )


def cut_off(connection: sa.Connection, operation_id: int) -> None:
    """Let an operation that a crash cut off stand as *cancelled*, without what was still to be redone of it."""
    left = sa.delete(change).where(change.c.operation_id == operation_id, change.c.swapped == True)  # noqa: E712
    connection.execute(left, execution_options={"recorded": True})
    set_state(connection, operation_id, "cancelled")


def set_state(connection: sa.Connection, operation_id: int, state: str) -> None:
    """Set an operation's state."""
    connection.execute(
        sa.update(operation).where(operation.c.id == operation_id).values(state=state),
        execution_options={"recorded": True},
    )


def next_batch(connection: sa.Connection, operation_id: int, *, undo: bool) -> "array[int]":
    """Return the ids of the change rows of the next transaction to swap, in the order to do it; none when all are done.

    Undo goes backwards, redo forwards. A transaction is swapped whole: its rows may need each other. The rows that
    it made go first and come back last: they hold their last values only, which may be unique values (a number in
    the index) that other rows have on the way.
    """
    of_operation = sa.and_(change.c.operation_id == operation_id, change.c.swapped == (not undo))
    edge = sa.func.max(change.c.batch) if undo else sa.func.min(change.c.batch)
    batch = connection.execute(sa.select(edge).where(of_operation)).scalar()
    if batch is None:
        return array("q")
    # Undoing an insert has turned it into a delete that holds the rows.
    order = (change.c.action != "insert", change.c.id.desc()) if undo else (change.c.action == "delete", change.c.id)
    select = sa.select(change.c.id).where(of_operation, change.c.batch == batch).order_by(*order)
    return array("q", connection.execute(select).scalars())


def is_swapped(connection: sa.Connection, operation_id: int, *, undo: bool) -> bool:
    """Return whether nothing of an operation is left to be swapped."""
    left = sa.select(change.c.id).where(change.c.operation_id == operation_id, change.c.swapped == (not undo))
    return connection.execute(left.limit(1)).first() is None


def swap(connection: sa.Connection, entries: Sequence[int], touched: Touched) -> None:
    """Exchange the images of change rows, given by id, with the live state, in this order.

    An insert becomes a delete that holds the rows, a delete becomes an insert, an update holds the other values. Only
    a handful of rows is in memory at a time: whatever looks through the program's objects meanwhile goes through them.
    """
    for chunk in raw.chunks(entries):
        found = {row["id"]: row for row in connection.execute(_ENTRIES, given(chunk)).mappings()}
        _swap_some(connection, [found[one] for one in chunk], touched)


def _swap_some(connection: sa.Connection, entries: Sequence[sa.RowMapping], touched: Touched) -> None:
    swapped: list[dict[str, Any]] = []
    for run in _runs(entries):
        if run[0]["action"] == "update":
            images = _swap_updates(connection, run, touched)
            swapped += [_swapped(entry, "update", image) for entry, image in zip(run, images, strict=True)]
        else:
            action, image = _swap_rows(connection, run[0], touched)
            swapped.append(_swapped(run[0], action, image))
    statement = (
        sa.update(change)
        .where(change.c.id == sa.bindparam("entry"))
        .values({name: sa.bindparam(f"new_{name}") for name in ("action", "image", "swapped")})
    )
    connection.execute(statement.execution_options(recorded=True), swapped)


def _swapped(entry: sa.RowMapping, action: str, image: str | None) -> dict[str, Any]:
    return {"entry": entry["id"], "new_action": action, "new_image": image, "new_swapped": not entry["swapped"]}


def _runs(entries: Iterable[sa.RowMapping]) -> Iterator[list[sa.RowMapping]]:
    """Give neighbours that can be swapped at once: updates of different rows of one table; else each for itself."""
    run: list[sa.RowMapping] = []
    ids: set[int] = set()
    for entry in entries:
        fits = run and entry["action"] == run[0]["action"] == "update" and entry["table_name"] == run[0]["table_name"]
        if run and (not fits or entry["first_id"] in ids):
            yield run
            run, ids = [], set()
        run.append(entry)
        ids.add(entry["first_id"])
    if run:
        yield run


def _swap_updates(connection: sa.Connection, run: Sequence[sa.RowMapping], touched: Touched) -> list[str]:
    """Put back the values that updates of different rows hold; return the images with those that stood."""
    name = run[0]["table_name"]
    standing = raw.rows_by_id(connection, name, [entry["first_id"] for entry in run])
    wanted: list[raw.Row] = [{"id": entry["first_id"]} | raw.decode(entry["image"]) for entry in run]
    _give_free_places(connection, name, wanted)
    raw.update_many(connection, name, wanted)
    images = []
    for values in wanted:
        before = standing[values["id"]]
        columns = frozenset(values) - {"id"}
        touched.row(metadata.tables[name], before, columns)
        touched.row(metadata.tables[name], before | values, columns)
        images.append(raw.encode({column: before[column] for column in values if column != "id"}))
    return images


def _swap_rows(connection: sa.Connection, entry: sa.RowMapping, touched: Touched) -> tuple[str, str | None]:
    """Take out rows that were inserted, or put back deleted ones; return what the entry is from now on."""
    name, first, last = entry["table_name"], entry["first_id"], entry["last_id"]
    table = metadata.tables[name]
    if entry["action"] == "insert":
        live = raw.rows_between(connection, name, first, last)
        for row in live:
            touched.row(table, row, None)
            if name == "record":
                touched.gone[row["id"]] = row["kind"]
        raw.delete(connection, name, first, last)
        return "delete", raw.encode(live)
    rows = raw.decode(entry["image"])
    _give_free_places(connection, name, rows)
    for row in rows:
        if name == "record":
            row["version"] += 1
            touched.gone.pop(row["id"], None)
        touched.row(table, row, None)
    raw.insert(connection, name, rows)
    return "insert", None


def _give_free_places(connection: sa.Connection, name: str, rows: Sequence[raw.Row]) -> None:
    """Give articles that come back the next place of their day in the order, where another has taken theirs.

    That happens only where an import went on beside.
    """
    wanted = {row["index_rowid"]: row for row in rows if "index_rowid" in row} if name == "article" else {}
    if not wanted:
        return
    article = raw.twin(name)
    own = {row["id"] for row in rows}
    numbers: Numbers | None = None
    for chunk in raw.chunks(wanted):
        select = sa.select(article.c.id, article.c.index_rowid).where(article.c.index_rowid.in_(chunk))
        for holder, place in connection.execute(select).all():
            if holder not in own:
                numbers = numbers or Numbers(connection)
                wanted[place]["index_rowid"] = numbers.take_day(place >> DAY_BITS)
