"""The only door to a catalogue: open it, read frozen rows, write through commands, undo and redo."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

import sqlalchemy as sa

from database import engine as engines
from database import lifecycle
from database.changes import Changes, Title
from database.closed import DATABASE, state_of
from database.errors import CatalogueProblem, translated
from database.files import FileStore
from database.history import stack
from database.history.recorder import Writer
from database.migrations import FORMAT, HEAD
from database.schema.history import catalogue_info
from database.writing import Batches, Report, WriteSide

T = TypeVar("T")

#: Readers at a time; the window asks few questions at once and newer ones cancel older ones.
READERS = 4


def _nobody(_done: int, _total: int) -> None:
    """Nobody waits to be told how far it is."""


class Cancel(Protocol):
    """What a caller gives to be able to stop a read."""

    def on_cancel(self, stop: Callable[[], None], /) -> object:
        """Call *stop*, from any thread, when the read is no longer wanted."""


class Catalogue:
    """One open catalogue.

    Attributes:
        path: its folder.
        files: the originals.
        read_only: nothing can be written.
    """

    def __init__(self, path: Path, *, who: str, read_only: bool, program: str, report: Report = _nobody) -> None:
        """Use :meth:`create` or :meth:`open`."""
        self.path = path
        self.read_only = read_only
        as_it_stands = lifecycle.check_folder(path, read_only=read_only)
        self.files = FileStore(path / lifecycle.FILES)
        self._listeners: list[Callable[[Changes], None]] = []
        self._holder = None if as_it_stands else lifecycle.hold(path, program)
        database = path / DATABASE
        mode = "immutable" if as_it_stands else "rw"
        self._reader = engines.make_engine(database, mode=mode, query_only=True, connections=READERS)
        self._writing: WriteSide | None = None
        try:
            if lifecycle.check_readable(self._reader, path) != HEAD:
                self._migrate(database, report)
            if not read_only:
                self._writing = WriteSide(path, database, who, self._broadcast)
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, vocabularies: Path, *, who: str = "", program: str = "Nadim") -> Self:
        """Make a new catalogue in a missing or empty folder and open it.

        Args:
            path: becomes the catalogue.
            vocabularies: the folder with the shipped vocabularies.
            who: the person who writes, for the history.
            program: what others are told who has it open.

        Raises:
            CatalogueProblem: there is something already, or the place cannot be written to.
        """
        lifecycle.create_folder(path, vocabularies)
        return cls(path, who=who, read_only=False, program=program)

    @classmethod
    def open(
        cls, path: Path, *, who: str = "", read_only: bool = False, program: str = "Nadim", report: Report = _nobody
    ) -> Self:
        """Open a catalogue and hold it until :meth:`close`.

        Args:
            path: its folder.
            who: the person who writes, for the history.
            read_only: also take a folder that may not be written to; nothing can be changed then.
            program: what others are told who has it open.
            report: told how many steps of how many are done where an older catalogue is brought to this version.

        Raises:
            CatalogueProblem: missing, no catalogue, newer, damaged, held by another, not writable.
        """
        return cls(path, who=who, read_only=read_only, program=program, report=report)

    def close(self) -> None:
        """Write everything back into the one file and let the catalogue go. May be called twice."""
        self._close(lambda: None)

    def close_and_tell(self) -> str | None:
        """Close, and return in which state: what :func:`database.closed.state_of` returns until something changes."""
        return self._close(lambda: state_of(self.path, held_here=True))

    def _close(self, tell: Callable[[], str | None]) -> str | None:
        writing, self._writing = self._writing, None
        holder, self._holder = self._holder, None
        self._reader.dispose()
        try:
            if writing is not None:
                writing.close()
            # While nobody else can have changed it yet.
            return tell()
        finally:
            if holder is not None:
                holder.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def sign_as(self, who: str) -> None:
        """Write from now on under another name; the history of before keeps its own."""
        if self._writing is not None:
            self._writing.who = who

    @property
    def who(self) -> str:
        """The person who writes; empty where nothing can be written."""
        return self._writing.who if self._writing is not None else ""

    @property
    def uid(self) -> str:
        """The catalogue's own identifier."""
        select = sa.select(catalogue_info.c.value).where(catalogue_info.c.key == "uid")
        return self.read(lambda connection: str(connection.execute(select).scalar_one()))

    def read(self, question: Callable[[sa.Connection], T], cancel: Cancel | None = None) -> T:
        """Return what *question* finds in one unchanging state of the catalogue; safe from any thread.

        Args:
            question: asks through the functions of ``database.queries`` and ``database.search``; it returns frozen
                rows and no more of them than the screen needs.
            cancel: stops the running statement.

        Raises:
            CatalogueProblem: damaged or unreadable; ``cancelled`` where it was stopped.
        """
        # The first statement begins the transaction and closing rolls it back: there is nothing to commit, and on a
        # damaged index a commit would fail even after a read that did not.
        with translated(self.path), self._reader.connect() as connection:
            if cancel is None:
                return question(connection)
            with _stoppable(connection, cancel):
                return question(connection)

    def write(self, title: Title, command: Callable[[Writer], Any], *, initiator: object = None) -> Changes:
        """Run *command* in one transaction, which is one step of the history.

        A command that changes nothing leaves no step and clears no redo. What the command returns is the
        ``result`` of the changes.

        Raises:
            CatalogueProblem: disk full, damaged, read-only. Nothing of the step was saved.
            InputProblem: from the command; nothing was saved.
        """
        return self._side().write(title, command, initiator)

    def write_along(
        self,
        title: Title,
        command: Callable[[Writer], Any],
        *,
        made: Sequence[tuple[str, int]],
        changed: Sequence[tuple[str, int]] = (),
        initiator: object = None,
    ) -> Changes:
        """Run *command* in one transaction that belongs to an earlier step: what a program does on its own later.

        It is no step that undo takes for itself, and it clears no redo: undo takes it back with the step that it
        belongs to. That is the newest one that inserted one of the rows *made*, or wrote one of the rows *changed*;
        where undo reaches none of these any more, it stands in the history for itself, out of reach.

        Args:
            title: of what is done.
            command: the change.
            made: tables and ids of rows that it needs.
            changed: of rows that it needs as they are.
            initiator: told to the listeners.

        Raises:
            CatalogueProblem: as for `write`; ``awaited`` where a redo would change one of these rows: it goes first.
            InputProblem: from the command; nothing was saved.
        """
        return self._side().write_along(title, command, made, changed, initiator)

    def note(self, keep: Callable[[sa.Connection], T]) -> T:
        """Run *keep* in a transaction of its own that is no step of the history: for ``database.intake``.

        Raises:
            CatalogueProblem: disk full, damaged, read-only. Nothing was kept.
        """
        found: T = self._side().note(keep)
        return found

    def write_batches(
        self, title: Title, *, initiator: object = None, goes_on: int | None = None, beside: bool = False
    ) -> AbstractContextManager[Batches]:
        """Write one operation in several transactions: imports and batch edits of any size.

        What was written stays when it ends early; the operation is then *cancelled*, and undo takes it back whole.
        Where something else is written in between, what follows is an operation of its own: undo keeps to the order
        in which things were written.

        Args:
            title: of the operation.
            initiator: told to the listeners.
            goes_on: an earlier operation that this goes on with, so that one undo takes back both. Where something
                was written or undone since, it is an operation of its own.
            beside: an import: as long as it is at work, undo and redo pass it over to what a person did, and it clears
                no redo.

        Raises:
            CatalogueProblem: read-only, or another such operation is under way (``busy``).
        """
        return self._side().batches(title, initiator, goes_on, beside=beside)

    @property
    def untidy(self) -> bool:
        """Whether an import or a change of many has left pieces of the full-text index, for :meth:`tidy` to merge."""
        return self._writing is not None and self._writing.untidy

    def tidy(self) -> None:
        """Merge some of the pieces of the full-text index that much writing has left, in a transaction of some 20 ms.

        All is found without it; a hundred pieces beside each other make a search among a million articles take a fifth
        longer, one for the beginning of a word several times as long. Left alone they are merged with later writes.

        Raises:
            CatalogueProblem: disk full, damaged.
        """
        if self._writing is not None:
            self._writing.tidy()

    def undo(self, *, initiator: object = None, report: Report | None = None) -> Changes:
        """Take back the newest operation that stands; *report* is told after each transaction how many are done.

        An import that is at work is passed over.

        Raises:
            InputProblem: there is nothing to undo.
            CatalogueProblem: what came in since stands on it (``built_on``), another operation of several
                transactions is under way (``busy``), disk full, read-only.
        """
        return self._side().travel(undo=True, initiator=initiator, report=report)

    def redo(self, *, initiator: object = None, report: Report | None = None) -> Changes:
        """Bring back the oldest operation that is undone; *report* as for `undo`.

        Raises:
            InputProblem: there is nothing to redo.
            CatalogueProblem: as for `undo`.
        """
        return self._side().travel(undo=False, initiator=initiator, report=report)

    def next_steps(self) -> tuple[stack.Operation | None, stack.Operation | None]:
        """Return what undo and what redo would do now."""
        beside = self._writing.at_work if self._writing is not None else frozenset()
        return self.read(lambda connection: (stack.undoable(connection, beside), stack.redoable(connection, beside)))

    def cut_off(self) -> stack.Operation | None:
        """Return the operation that a crash has cut off: *running*, or *undoing* in the middle of its undo.

        Undo takes it back whole. Where its redo was cut off, redo goes on with it (`next_steps` offers it). Left
        alone it stands as it is, and the next write lets it.
        """
        return self._writing.cut_off() if self._writing is not None else None

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call *listener* after every commit, in the thread that wrote; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _side(self) -> WriteSide:
        if self._writing is None:
            raise CatalogueProblem("read_only", path=self.path)
        return self._writing

    def _broadcast(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

    def _migrate(self, database: Path, report: Report) -> None:
        if self.read_only:
            raise CatalogueProblem("older", path=self.path)
        # Alembic takes 100 ms to import and is needed once in the life of a catalogue and a version.
        from database.migrations.upgrade import upgrade

        self._reader.dispose()
        upgrade(database, head=HEAD, number=FORMAT, report=report)


@contextmanager
def _stoppable(connection: sa.Connection, cancel: Cancel) -> Iterator[None]:
    """Let *cancel* interrupt the connection's statement, and never one of the next user of the connection.

    Between two statements there is nothing to interrupt; the read is then stopped at its end.
    """
    driver: Any = connection.connection.driver_connection
    lock = threading.Lock()
    active, stopped = True, False

    def stop() -> None:
        nonlocal stopped
        with lock:
            if active:
                stopped = True
                driver.interrupt()

    cancel.on_cancel(stop)
    try:
        yield
    finally:
        with lock:
            active = False
    if stopped:
        raise CatalogueProblem("cancelled")
