"""Workers: reads side by side, writes one after the other, results back in the window's thread.

The window's thread never waits for the catalogue. It hands a function to `Tasks` and gets the result in a
callback, through one signal. A read with a *key* replaces the one with the same key that is still on its way.
What may take long gets a *title*: it is then `Work`, which the window lists with its progress.
"""

import sys
import threading
import time
import traceback
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, QThread, QThreadPool, Signal, Slot
from shiboken6 import Shiboken

from desktop_app.services.cancel import CancelledError, CancelToken, Progress
from desktop_app.services.notices import Notices

READERS = 3
"""Reads at the same time: the list, the right pane and the counts; more would only fight for the
interpreter.
"""

GIVES_WAY_SECONDS = 0.0005
"""How long a worker may keep the interpreter that the window waits for.

The window gives it up in each call of Qt and waits for it again: with Python's own 5 ms, labels that take 7 ms alone
took 34 beside one worker that reckons and 120 beside two; with this, 11 and 16 (measured). Workers lose nothing while
the window is idle.
"""

_thread = threading.local()
"""What of each worker thread is known: whose task it runs."""

Outcome = Literal["done", "problem", "crash", "cancelled"]


class Work:
    """A task that a person may watch, from its start to its end.

    *can_stop*: the task asks its token between its steps, so that it may be stopped. *pause* asks it to stop so that
    it can go on later, even after a restart; None for one that cannot.
    """

    def __init__(
        self,
        title: str,
        token: CancelToken,
        *,
        can_stop: bool,
        writes: bool,
        pause: Callable[[], object] | None = None,
    ) -> None:
        self.title = title
        self.token = token
        self.can_stop = can_stop
        self.writes = writes
        self.pause = pause
        self.started = time.monotonic()

    @property
    def progress(self) -> Progress:
        """What the task reported last."""
        return self.token.progress

    @property
    def seconds(self) -> float:
        """How long it has been there."""
        return time.monotonic() - self.started

    @property
    def rate(self) -> float:
        """Steps in a second so far; 0 as long as nobody can say."""
        if self.progress.rate is not None:
            return self.progress.rate
        seconds = self.seconds
        return self.progress.done / seconds if seconds >= 1 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long it will take at this rate; None where nobody can say."""
        if self.progress.rate is not None:
            return self.progress.seconds_left
        progress, rate = self.progress, self.rate
        return (progress.total - progress.done) / rate if rate and progress.total else None

    def stop(self) -> None:
        """Ask the task to stop after the step that it is at; what is done stays."""
        if self.can_stop:
            self.token.cancel()

    def hold(self) -> None:
        """Ask the task to stop so that it can go on later; one that cannot is stopped."""
        if self.pause is None:
            self.stop()
        elif not self.token.held:
            self.token.hold()
            self.pause()


class _Pending:
    """A task and what became of it. What it holds is let go of in the window's thread.

    A function, a callback, or an error with the frames it came through may be the last to hold a Qt object, which must
    not end in a worker.
    """

    def __init__(
        self,
        fn: Callable[[CancelToken], Any],
        token: CancelToken,
        reading: bool,
        key: Hashable | None,
        on_done: Callable[[Any], object] | None,
        on_error: Callable[[Any], object] | None,
    ) -> None:
        self.fn: Callable[[CancelToken], Any] | None = fn
        """What is to be done."""
        self.token = token
        self.reading = reading
        self.key = key
        self.on_done = on_done
        self.on_error = on_error
        self.work: Work | None = None
        self.outcome: Outcome = "cancelled"
        self.value: Any = None
        """The result or the error, written by the worker before it says that it is done."""

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.fn = self.on_done = self.on_error = self.work = self.value = None


class Tasks(QObject):
    """The worker pool of one window.

    *problems* are the exception types that are the world's fault (a full disk, a locked file): they are
    delivered to ``on_error`` as values, or said through the notices when nobody asked for them. Everything
    else is a bug and goes to `Notices.crash`.
    """

    _finished = Signal(object)
    """The number of a task that has run; a number of Python, which does not end at 2³¹."""
    idle = Signal()
    closing = Signal()
    """Nothing is started any more: what goes on by itself is for others to do."""
    work_changed = Signal()
    """A task with a title came or ended."""

    def __init__(
        self, notices: Notices, problems: tuple[type[Exception], ...] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(GIVES_WAY_SECONDS)
        self._notices = notices
        self._problems = problems
        self._numbers = count(1)
        self._pending: dict[int, _Pending] = {}
        self._keys: dict[Hashable, int] = {}
        self._held: list[Callable[[], object]] | None = None
        """What is to be begun once the window is seen, while that is waited for."""
        self._closed = False
        # The pools' names become the names of their threads: a debugger and the tests tell them by these.
        self._readers = QThreadPool(self)
        self._readers.setObjectName("nadim read")
        self._readers.setMaxThreadCount(READERS)
        # One thread that never expires: writes keep their order and their connection stays in its thread.
        self._writer = QThreadPool(self)
        self._writer.setObjectName("nadim write")
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        # What takes long and lets other writes come in between, one after the other.
        self._beside = QThreadPool(self)
        self._beside.setObjectName("nadim beside")
        self._beside.setMaxThreadCount(1)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        fn: Callable[[CancelToken], Any],
        on_done: Callable[[Any], object] | None = None,
        on_error: Callable[[Any], object] | None = None,
        key: Hashable | None = None,
        *,
        title: str = "",
    ) -> CancelToken:
        """Run ``fn(token)`` on a worker and hand its result to *on_done* in the window's thread.

        A newer read with the same *key* cancels this one; a cancelled read calls nobody. Callbacks that are
        methods of a deleted Qt object are left out. With a *title* the task is listed, and may be stopped.
        """
        if key is not None:
            self.cancel(key)
        task = _Pending(fn, CancelToken(), True, key, on_done, on_error)
        if title:
            task.work = Work(title, task.token, can_stop=True, writes=False)
        return self._start(self._readers, task)

    def write(
        self,
        fn: Callable[[CancelToken], Any],
        on_done: Callable[[Any], object] | None = None,
        on_error: Callable[[Any], object] | None = None,
        *,
        title: str = "",
        can_stop: bool = False,
        beside: bool = False,
        pause: Callable[[], object] | None = None,
    ) -> CancelToken:
        """Run ``fn(token)`` on the one writer thread, after all writes that were asked for before.

        With a *title* the task is listed. One that *can_stop* asks its token between its steps and then returns
        what it has done; stopped before its turn came, it calls nobody. One that runs *beside* has a thread of its
        own with others of its sort, and writes in short transactions: what is asked for meanwhile is not held up.
        *pause* asks it to stop so that it can go on later.
        """
        task = _Pending(fn, CancelToken(), False, None, on_done, on_error)
        if title:
            task.work = Work(title, task.token, can_stop=can_stop, writes=True, pause=pause)
        return self._start(self._beside if beside else self._writer, task)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Begin what is asked for inside only at the end, in its order.

        For what is shown at once from what is at hand: workers would take the interpreter from it meanwhile.
        """
        if self._held is not None:
            yield
            return
        held: list[Callable[[], object]] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
            for begin in held:
                begin()

    def cancel(self, key: Hashable) -> None:
        """Cancel the read with this *key*, if there is one; its result is dropped."""
        number = self._keys.pop(key, None)
        if number is not None and (pending := self._pending.get(number)):
            pending.token.cancel()

    def waits_for(self, key: Hashable) -> bool:
        """Whether a read with this *key* has not delivered yet."""
        return key in self._keys

    def expect(self, problems: tuple[type[Exception], ...]) -> None:
        """Take these types for the world's fault from now on: they are known once the catalogue's part is loaded."""
        self._problems = problems

    @property
    def pending(self) -> int:
        """How many tasks have not delivered yet, cancelled ones included."""
        return len(self._pending)

    @property
    def closed(self) -> bool:
        """Whether nothing is started any more: its window is closed."""
        return self._closed

    def works_here(self) -> bool:
        """Whether a task of this window runs in the thread that asks."""
        return getattr(_thread, "tasks", None) is self

    @property
    def work(self) -> tuple[Work, ...]:
        """The tasks with a title that are not done, the oldest first."""
        return tuple(one.work for one in self._pending.values() if one.work is not None)

    def close(self) -> None:
        """Cancel the reads, finish the writes, end the threads. Nothing is delivered afterwards."""
        if self._closed:
            return
        self._closed = True
        self.closing.emit()
        for task in list(self._pending.values()):
            if task.reading:
                task.token.cancel()
            elif task.work is not None and task.work.pause is not None:
                task.work.hold()
        # Waiting reads are not cleared from the queue: cancelled, each returns at once and lets go of what
        # it holds.
        self._readers.waitForDone()
        self._beside.waitForDone()
        self._writer.waitForDone()
        for task in self._pending.values():
            task.let_go()
        self._pending.clear()
        self._keys.clear()

    def _start(self, pool: QThreadPool, task: _Pending) -> CancelToken:
        if self._closed:
            if task.reading:
                # A window that is closing may still paint or count; nobody will look at the result.
                task.token.cancel()
                return task.token
            raise RuntimeError("the task service is closed: this write would be lost")
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("tasks are started from the window's thread only")
        number = next(self._numbers)
        self._pending[number] = task
        if task.key is not None:
            self._keys[task.key] = number
        if task.work is not None:
            self.work_changed.emit()
        if self._held is not None:
            self._held.append(lambda: pool.start(lambda: self._run(number, task)))
        else:
            pool.start(lambda: self._run(number, task))
        return task.token

    def _run(self, number: int, task: _Pending) -> None:
        """Do the work, in a worker thread. Nothing may escape: an exception here would end in Qt's own
        loop.
        """
        _thread.tasks = self
        token = task.token
        try:
            token.check()
            assert task.fn is not None, "let go of only after it was run"
            task.value = task.fn(token)
            task.outcome = "done"
        except CancelledError:
            pass
        except BaseException as error:
            # What an interrupted statement raises is the sign that cancelling worked.
            if not token.cancelled:
                task.value = error
                task.outcome = "problem" if isinstance(error, self._problems) else "crash"
        finally:
            _thread.tasks = None
        self._finished.emit(number)

    @Slot(object)
    def _deliver(self, number: int) -> None:
        task = self._pending.pop(number, None)
        if task is None:
            return
        if task.key is not None and self._keys.get(task.key) == number:
            del self._keys[task.key]
        listed = task.work is not None
        try:
            self._hand_over(task)
        finally:
            # The worker may still hold the task for a moment, but nothing of the window through it.
            task.let_go()
            if listed:
                self.work_changed.emit()
            if not self._pending:
                self.idle.emit()

    def _hand_over(self, task: _Pending) -> None:
        if task.outcome == "crash":
            # Whole on standard error, as for every error that nobody caught; the report leaves the words out.
            traceback.print_exception(task.value)
            self._notices.crash(task.value)
        elif task.outcome == "cancelled" or (task.reading and task.token.cancelled):
            return
        elif task.outcome == "done":
            if task.on_done is not None and _alive(task.on_done):
                task.on_done(task.value)
        elif task.on_error is None:
            self._notices.problem(str(task.value))
        elif _alive(task.on_error):
            task.on_error(task.value)


def _alive(callback: Callable[[Any], object]) -> bool:
    """Whether *callback* can be called: False for a method of a Qt object that was deleted meanwhile."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or Shiboken.isValid(owner)
