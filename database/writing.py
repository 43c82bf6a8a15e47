"""The writing side of an open catalogue: one writer, one transaction at a time, undo and redo."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pysqlite3
import sqlalchemy as sa

from database import derive
from database import engine as engines
from database.changes import Changes, Title
from database.errors import CatalogueProblem, InputProblem, translated
from database.history import stack
from database.history.finish import broadcastable, mark_restored, mark_written, resolve_owners
from database.history.recorder import Writer
from database.history.touched import Touched
from database.migrations import HEAD
from database.schema.history import operation
from database.search import index

Command = Callable[[Writer], Any]
Row = tuple[str, int]
Report = Callable[[int, int], object]
"""Told after each transaction of a long undo how many are done of how many."""
_RECORDED = {"recorded": True}
#: Transactions of an import after which the pieces that they have left in the full-text index are merged, and the pages
#: that are merged in a transaction: some 20 ms.
_UNMERGED = 128
_MERGED_PAGES = 250


def _utc() -> datetime:
    return datetime.now(UTC)


class WriteSide:
    """Runs commands through the recorder and takes them back. Safe from any thread: one goes after the other.

    Attributes:
        who: the person who writes, for the history.
    """

    def __init__(
        self,
        folder: Path,
        database: Path,
        who: str,
        broadcast: Callable[[Changes], None],
        *,
        clock: Callable[[], datetime] = _utc,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self.who = who
        self._broadcast = broadcast
        self._lock = _OneAtATime()
        self._batches: Batches | None = None
        self._untidy = False
        self._moment = datetime.min.replace(tzinfo=UTC)
        self._engine = engines.make_engine(database)
        engines.guard(self._engine)

    def close(self) -> None:
        """Bring the log back into the database and let the connection go."""
        with self._lock:
            try:
                # What is committed is safe in the log, so a full or damaged disk is no reason to fail here: the next
                # opening says it.
                with suppress(sa.exc.DBAPIError, pysqlite3.Error), self._engine.connect() as connection:
                    raw: Any = connection.connection.driver_connection
                    raw.execute("PRAGMA optimize")
                    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._engine.dispose()

    def write(self, title: Title, command: Command, initiator: object) -> Changes:
        """See :meth:`database.catalogue.Catalogue.write`."""
        with self._lock:
            divided = None
            with self._transaction() as connection:
                self._settle(connection)
                stack.drop_redo(connection)
                number = self._begin(connection, title)
                changes, recorded = self._run(connection, number, 0, title, command, initiator)
                if recorded:
                    self._end(connection, number, "done", changes.changed)
                    divided = self._divide(connection)
                else:
                    connection.rollback()
            if divided is not None:
                divided.number = None
        if recorded:
            self._broadcast(changes)
        return changes

    def write_along(
        self, title: Title, command: Command, made: Sequence[Row], changed: Sequence[Row], initiator: object
    ) -> Changes:
        """See :meth:`database.catalogue.Catalogue.write_along`."""
        with self._lock, self._transaction() as connection:
            self._settle(connection)
            if stack.newest_with(connection, (*made, *changed), ("undone",)) is not None:
                raise CatalogueProblem("awaited")
            sources = (
                stack.newest_with(connection, made, stack.STANDING, made=True),
                stack.newest_with(connection, changed, stack.STANDING),
            )
            number = max((one for one in sources if one is not None), default=None)
            own = number is None
            batches = self._batches if self._batches is not None and number in self._batches.numbers[-1:] else None
            if number is None:
                number, batch = self._begin(connection, title, on_stack=False), 0
            else:
                batch = stack.last_batch(connection, number) + 1 if batches is None else batches.count
            changes, recorded = self._run(connection, number, batch, title, command, initiator)
            if not recorded:
                connection.rollback()
            elif own:
                self._end(connection, number, "done", changes.changed)
        if recorded:
            if batches is not None:
                batches.count += 1
            self._broadcast(changes)
        return changes

    @property
    def at_work(self) -> frozenset[int]:
        """The operations of an import that is at work beside the steps of a person."""
        batches = self._batches
        return frozenset(batches.numbers) if batches is not None and batches.beside else frozenset()

    def _divide(self, connection: sa.Connection) -> "Batches | None":
        """End the running part of an import that something else was written into; what comes is a new operation.

        Else undo would take back the later change first and the import's newer rows after it: out of order.
        """
        batches = self._batches
        if batches is None or batches.number is None:
            return None
        self._end(connection, batches.number, "done", batches.changed)
        return batches

    @contextmanager
    def batches(
        self, title: Title, initiator: object, goes_on: int | None = None, *, beside: bool = False
    ) -> Iterator["Batches"]:
        """See :meth:`database.catalogue.Catalogue.write_batches`."""
        with self._lock:
            if self._batches is not None:
                raise CatalogueProblem("busy")
            batches = Batches(self, title, initiator, beside=beside)
            if goes_on is not None:
                self._go_on(batches, goes_on)
            self._batches = batches
        state = "cancelled"
        try:
            yield batches
            state = "done"
        finally:
            with self._lock:
                self._batches = None
                self._untidy |= batches.deferred
                if batches.number is not None:
                    with self._transaction() as connection:
                        index.settle(connection)
                        self._end(connection, batches.number, state, batches.changed)

    def _go_on(self, batches: "Batches", number: int) -> None:
        """Let the batches go on with an operation where it is the newest that stands and nothing of it is undone."""
        with self._transaction() as connection:
            top = stack.undoable(connection)
            if top is None or top.id != number or top.state == "undoing" or stack.redoable(connection) is not None:
                return
            stack.set_state(connection, number, "running")
            batches.number, batches.changed = number, top.changed
            batches.numbers.append(number)
            batches.count = stack.last_batch(connection, number) + 1

    def note(self, keep: Callable[[sa.Connection], Any]) -> Any:
        """See :meth:`database.catalogue.Catalogue.note`."""
        with self._lock, self._transaction() as connection:
            return keep(connection)

    def write_batch(self, batches: "Batches", command: Command) -> Changes:
        """Run one transaction of *batches*. A power cut may take the newest ones; the end of all is on the disk."""
        with self._lock, self._transaction(synced=False) as connection:
            number = batches.number
            if number is None:
                self._settle(connection)
                if not batches.beside:
                    stack.drop_redo(connection)
                number = self._begin(connection, batches.title)
            elif not batches.deferred:
                index.defer_merging(connection)
            changes, recorded = self._run(connection, number, batches.count, batches.title, command, batches.initiator)
            if not recorded:
                connection.rollback()
        if recorded:
            if batches.number is None:
                batches.number, batches.changed = number, 0
                batches.numbers.append(number)
            else:
                batches.deferred = True
            batches.count += 1
            batches.changed += changes.changed
            batches.unmerged.append(changes.changed)
            self._broadcast(changes)
            if len(batches.unmerged) >= _UNMERGED:
                # What was written stands; of a disk that is full the next write tells.
                with suppress(CatalogueProblem):
                    self._merge(batches)
        return changes

    def _merge(self, batches: "Batches") -> None:
        """Merge the pieces of the full-text index that many transactions have left, in short ones of its own.

        Not more than they themselves have brought, an article less than a page: what else could be merged waits.
        """
        pages = sum(batches.unmerged)
        batches.unmerged.clear()
        for _ in range(0, pages, _MERGED_PAGES):
            with self._lock:
                if not self._merge_some():
                    return

    def _merge_some(self) -> bool:
        with self._transaction(synced=False) as connection:
            return index.merge_some(connection, _MERGED_PAGES)

    @property
    def untidy(self) -> bool:
        """See :attr:`database.catalogue.Catalogue.untidy`."""
        return self._untidy and self._batches is None

    def tidy(self) -> None:
        """See :meth:`database.catalogue.Catalogue.tidy`."""
        with self._lock:
            if self.untidy:
                self._untidy = self._merge_some()

    def cut_off(self) -> stack.Operation | None:
        """Return the newest operation where a crash has cut it off, or cut off its undo; None while one is at work."""
        if not self._lock.take_at_once():
            return None
        try:
            if self._batches is not None:
                return None
            with self._transaction() as connection:
                top = stack.undoable(connection)
        finally:
            self._lock.give_back()
        return top if top is not None and top.state in ("running", "undoing") else None

    def travel(self, *, undo: bool, initiator: object, report: Report | None = None) -> Changes:
        """Undo the newest operation that stands, or redo the oldest undone one."""
        steps: list[Changes] = []
        try:
            with self._lock:
                self._travel(undo, initiator, steps, report)
        finally:
            # Where the disk fills up on the way, the transactions before it stand.
            if steps:
                self._broadcast(_merged(steps))
        return _merged(steps)

    def _travel(self, undo: bool, initiator: object, steps: list[Changes], report: Report | None) -> None:
        action = "undo" if undo else "redo"
        if self._batches is not None and not self._batches.beside:
            raise CatalogueProblem("busy")
        with self._transaction() as connection:
            target = (stack.undoable if undo else stack.redoable)(connection, self.at_work)
            if target is None:
                raise InputProblem(f"nothing_to_{action}")
            if stack.built_on(connection, target.id):
                raise CatalogueProblem("built_on")
            total = stack.batches_left(connection, target.id, undo=undo) if report else 0
        finished = False
        while not finished:
            try:
                with self._transaction() as connection:
                    touched, finished = self._step(connection, target.id, undo=undo)
                    records = broadcastable(connection, touched)
            except sa.exc.IntegrityError as error:
                # Something that came in beside refers to what this would take away.
                if not self._is_passed_over(target.id):
                    raise
                for _ in steps:
                    with self._transaction() as connection:
                        self._step(connection, target.id, undo=not undo)
                steps.clear()
                raise CatalogueProblem("built_on") from error
            fields = frozenset(touched.fields)
            steps.append(Changes(target.id, target.title, action, records, fields, initiator))
            if report is not None:
                report(len(steps), total)

    def _is_passed_over(self, number: int) -> bool:
        """Whether a later operation stands."""
        with self._transaction() as connection:
            top = stack.undoable(connection)
        return top is not None and top.id > number

    def _step(self, connection: sa.Connection, number: int, *, undo: bool) -> tuple[Touched, bool]:
        """Swap one transaction of an operation; say whether it was the last."""
        touched = Touched()
        stack.swap(connection, stack.next_batch(connection, number, undo=undo), touched)
        resolve_owners(connection, touched)
        mark_restored(connection, touched)
        derive.refresh(connection, touched)
        finished = stack.is_swapped(connection, number, undo=undo)
        under_way = "undoing" if undo else "running"
        stack.set_state(connection, number, ("undone" if undo else "done") if finished else under_way)
        return touched, finished

    def _run(
        self,
        connection: sa.Connection,
        number: int,
        batch: int,
        title: Title,
        command: Command,
        initiator: object,
    ) -> tuple[Changes, bool]:
        """Run a command and all that follows from it; say whether it changed anything."""
        # Later than every change before: a clock may stand still (Windows ticks every 15 ms) or go back, and a time
        # of change that stays the same would leave the change out of the record's history.
        self._moment = max(self._clock(), self._moment + timedelta(microseconds=1))
        writer = Writer(connection, number, batch, self._moment, self.who)
        result = command(writer)
        writer.journal()
        if not writer.recorded:
            return Changes(0, title, "write", {}, frozenset(), initiator, result), False
        touched = writer.touched
        resolve_owners(connection, touched)
        mark_written(writer)
        writer.journal()
        self._refresh(connection, touched)
        records = broadcastable(connection, touched)
        return Changes(number, title, "write", records, frozenset(touched.fields), initiator, result), True

    def _refresh(self, connection: sa.Connection, touched: Touched) -> None:
        derive.refresh(connection, touched)

    @contextmanager
    def _transaction(self, *, synced: bool = True) -> Iterator[sa.Connection]:
        """Give a connection whose changes are committed together; *synced*: and are on the disk then."""
        with translated(self._folder), self._engine.connect() as bare:
            engines.wait_for_disk(bare, wanted=synced)
            connection = bare.execution_options(immediate=True)
            with connection.begin() as transaction:
                # Undo puts rows back in an order that only the end state has to justify.
                connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                yield connection
                if transaction.is_active:
                    try:
                        transaction.commit()
                    except BaseException:
                        # SQLite leaves a transaction open that it would not commit (a reference to nothing).
                        driver: Any = connection.connection.driver_connection
                        if driver.in_transaction:
                            driver.rollback()
                        raise

    def _begin(self, connection: sa.Connection, title: Title, *, on_stack: bool = True) -> int:
        inserted = connection.execute(
            sa.insert(operation).values(
                title=title.code,
                parameters=dict(title.parameters),
                who=self.who,
                at=self._clock(),
                schema_revision=HEAD,
                state="running",
                on_stack=on_stack,
            ),
            execution_options=_RECORDED,
        )
        (number,) = inserted.inserted_primary_key or (0,)
        return int(number)

    def _end(self, connection: sa.Connection, number: int, state: str, changed: int) -> None:
        connection.execute(
            sa.update(operation).where(operation.c.id == number).values(state=state, changed=changed),
            execution_options=_RECORDED,
        )

    def _settle(self, connection: sa.Connection) -> None:
        """Before something new: an operation cut off by a crash stands as *cancelled*, a cut-off undo is finished."""
        if self._batches is None:
            # Whatever a crash has left it at.
            index.settle(connection)
        top = stack.undoable(connection, self._batches.numbers if self._batches is not None else ())
        if top is None:
            return
        if top.state == "running":
            stack.cut_off(connection, top.id)
        elif top.state == "undoing":
            while not self._step(connection, top.id, undo=True)[1]:
                pass


class _OneAtATime:
    """A lock that says so, instead of waiting for ever, when the thread that holds it asks again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holder: int | None = None

    def __enter__(self) -> None:
        if self._holder == threading.get_ident():
            raise RuntimeError("a command or a listener of the same thread may not write through the catalogue")
        self._lock.acquire()
        self._holder = threading.get_ident()

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def take_at_once(self) -> bool:
        """Take the lock where it is free."""
        if not self._lock.acquire(blocking=False):
            return False
        self._holder = threading.get_ident()
        return True

    def give_back(self) -> None:
        """Let the lock go."""
        self._holder = None
        self._lock.release()


class Batches:
    """The transactions of one operation that is too large for one.

    Attributes:
        beside: they go on beside the steps of a person, which undo and redo reach past them.
        number: the operation's id, once something was written.
        numbers: the ids of all its operations; there are several where something else was written in between.
        count: how many transactions were committed.
        changed: how many records they changed.
        deferred: they are so many that the pieces of the full-text index are left beside each other.
        unmerged: how many records each transaction changed whose piece lies there.
    """

    def __init__(self, side: WriteSide, title: Title, initiator: object, *, beside: bool = False) -> None:
        self._side = side
        self.title = title
        self.initiator = initiator
        self.beside = beside
        self.number: int | None = None
        self.numbers: list[int] = []
        self.count = 0
        self.changed = 0
        self.deferred = False
        self.unmerged: list[int] = []

    def write(self, command: Command) -> Changes:
        """Run *command* as the next transaction; what is committed stays whatever comes after."""
        return self._side.write_batch(self, command)


def _merged(steps: list[Changes]) -> Changes:
    if len(steps) == 1:
        return steps[0]
    records: dict[str, set[int]] = {}
    fields: set[str] = set()
    for step in steps:
        fields |= step.fields
        for kind, ids in step.records.items():
            records.setdefault(kind, set()).update(ids)
    first, merged = steps[0], {kind: frozenset(ids) for kind, ids in records.items()}
    return Changes(first.operation, first.title, first.action, merged, frozenset(fields), first.initiator)
