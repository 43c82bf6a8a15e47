"""Worker processes that read files: started, fed, watched and, where one of them dies or hangs, replaced.

A file that kills its worker or holds it up costs itself and no other: the files that were handed out with it are given
out again one by one, and whoever fails alone is to blame.
"""

import gc
import os
import pickle
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import starmap
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any

from database.files import FileStore
from desktop_app.intake.kinds import formats
from desktop_app.intake.reading_files import Finished, Job, Message, Orders, Ready, Stopped, packed, read_job, unpacked
from desktop_app.intake.reading_texts import read_jobs
from desktop_app.intake.reasons import why
from desktop_app.processes import begin, how_ended, no_interrupt, step_back

MOST_WORKERS = 6
"""However many cores there are: an import keeps to 400 MB, of which the program takes 120 and each worker 45."""
MOST_AT_ONCE = 64
"""Files that are handed out together: the more texts are read together the less each takes."""
TIME_LIMIT = 180.0
"""Seconds without a sign of life after which a worker is given up."""

#: Seconds that a worker may take to start: a slow disk, a virus scanner.
_MOST_TO_START = 90.0
#: Handfuls that wait at a worker.
_AHEAD = 2
#: Bytes of texts, and seconds, after which a worker hands over what it has.
_MOST_BYTES = 200_000
_MOST_SECONDS = 0.1
#: Bytes that wait to be written, more than a transaction takes; beyond that the workers stand still.
_MOST_WAITING = 12 << 20
_MOST_WAITING_ALONE = 20 << 20
#: Seconds after which whoever waits for messages may look round.
_PATIENCE = 0.25


def worker_count() -> int:
    """Return how many workers this machine is given."""
    return max(1, min(MOST_WORKERS, os.cpu_count() or 1))


def in_this_process(orders: Orders, jobs: Iterable[Job]) -> Iterator[list[Message]]:
    """Read files one after the other, here."""
    store = FileStore(orders.store)
    for job in jobs:
        messages: list[Message] = []
        for message in read_job(orders, store, job):
            messages.append(message)
            if len(messages) >= MOST_AT_ONCE:
                yield messages
                messages = []
        yield messages


# -- in the worker


def _work(connection: Connection, orders: Orders) -> None:
    """Read what comes until nobody sends any more."""
    begin()
    # The process that writes is what all wait for; with as many of these as cores it had two thirds of one.
    step_back()
    formats()
    # What is loaded by now stays; what a file leaves behind is mostly gone without the collector's help.
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    store = FileStore(orders.store)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        # Says that it is there: whoever dies before that is no file's fault.
        connection.send_bytes(pickle.dumps([]))
        connection.send_bytes(pickle.dumps([]))
        while True:
            jobs: list[Job] = connection.recv()
            _read_handful(connection, orders, store, jobs)


def _read_handful(connection: Connection, orders: Orders, store: FileStore, jobs: list[Job]) -> None:
    messages: list[Message] = []
    size, since = 0, time.monotonic()
    left = len(jobs)
    begun = False
    for message in read_jobs(orders, store, jobs):
        messages.append(message)
        if isinstance(message, Ready):
            size += len(message.incoming.text) + len(message.incoming.text_words)
        if isinstance(message, Finished):
            left -= 1
            begun = False
        elif not begun:
            begun = True
            continue  # a file that is one article is handed over with its end
        if not left or size > _MOST_BYTES or time.monotonic() - since > _MOST_SECONDS:
            _hand_over(connection, messages)
            messages, size, since = [], 0, time.monotonic()
    if messages:  # the store is full: the handful ended early
        _hand_over(connection, messages)


def _hand_over(connection: Connection, messages: list[Message]) -> None:
    """Send which files are finished, which the program looks at at once, and what was read of them."""
    connection.send_bytes(pickle.dumps([one.item for one in messages if isinstance(one, Finished)]))
    connection.send_bytes(pickle.dumps(list(map(packed, messages)), pickle.HIGHEST_PROTOCOL))


# -- in the program


@dataclass(slots=True)
class _Worker:
    """A process, its end of the line, and the files that it has."""

    process: Any
    line: Connection
    jobs: deque[list[Job]] = field(default_factory=deque)
    heard: float = 0.0
    there: bool = False

    @property
    def left(self) -> list[Job]:
        return [job for handful in self.jobs for job in handful]


class Workers:
    """Reads files in processes; use as a context, so that no process is left.

    Args:
        orders: what holds for all files.
        count: processes.
        time_limit: seconds without a sign of life after which a worker is given up.
        handful: files that are handed out together.
        alone: what is read is written in large transactions.
    """

    def __init__(
        self,
        orders: Orders,
        count: int,
        *,
        time_limit: float = TIME_LIMIT,
        handful: int = MOST_AT_ONCE,
        alone: bool = False,
    ) -> None:
        self._orders = orders
        self._count = count
        self._time_limit = time_limit
        self._handful = handful
        self._workers: list[_Worker] = []
        self._mail = _Mail(_MOST_WAITING_ALONE if alone else _MOST_WAITING)
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()
        self._again: deque[list[Job]] = deque()

    def __enter__(self) -> "Workers":
        """Start the processes.

        Raises:
            OSError: not even one could be started.
        """
        for number in range(self._count):
            try:
                self._workers.append(self._start())
            except OSError:
                if not number:
                    raise
                break
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._mail.close()
        if self._thread is not None:
            self._thread.join()
        for worker in self._workers:
            _end(worker)

    def read(self, jobs: Iterable[Job]) -> Iterator[list[Message]]:
        """Give what the workers make of files, in no fixed order; *jobs* is gone through in another thread.

        Where nothing comes for a while it gives an empty list. Whatever *jobs* raises is raised here.
        """
        self._thread = threading.Thread(target=self._supervise, args=(iter(jobs),), name="intake workers", daemon=True)
        self._thread.start()
        while (found := self._mail.take()) is not None:
            yield found

    # -- the thread

    def _supervise(self, jobs: Iterator[Job]) -> None:
        try:
            more = True
            while not self._closing.is_set():
                more = self._hand_out(jobs, more)
                busy = [worker for worker in self._workers if worker.jobs]
                if not busy and not more and not self._again:
                    break
                self._listen(busy)
            self._mail.end()
        except BaseException as error:  # the thread that reads hears of it
            self._mail.fail(error)

    def _hand_out(self, jobs: Iterator[Job], more: bool) -> bool:
        for ahead in range(1, _AHEAD + 1):
            for worker in self._workers:
                if len(worker.jobs) >= ahead:
                    continue
                handful = self._again.popleft() if self._again else []
                while more and not handful:
                    handful = _some(jobs, self._handful)
                    more = bool(handful)
                if not handful:
                    return more
                if not worker.jobs:
                    worker.heard = time.monotonic()
                worker.jobs.append(handful)
                # A worker that has died meanwhile is found by its silence.
                with suppress(OSError):
                    worker.line.send(handful)
        return more

    def _listen(self, busy: list[_Worker]) -> None:
        """Wait for one of the workers to say something, to die, or to be late."""
        ready = wait([worker.line for worker in busy], timeout=min(1.0, self._time_limit / 4))
        for worker in busy:
            if worker.line in ready:
                try:
                    finished: list[int] = pickle.loads(worker.line.recv_bytes())
                    data = worker.line.recv_bytes()
                except (EOFError, OSError):
                    worker.process.join(5.0)
                    self._replace(worker, why("died", how=how_ended(worker.process.exitcode)))
                    continue
                worker.there = True
                _cross_off(worker, set(finished))
                waited = self._mail.put(data)
                worker.heard = time.monotonic()
                if waited:
                    # Nobody was listened to meanwhile.
                    for other in self._workers:
                        other.heard = worker.heard
            elif time.monotonic() - worker.heard > (self._time_limit if worker.there else _MOST_TO_START):
                self._replace(worker, why("hung", seconds=round(self._time_limit)))

    def _replace(self, worker: _Worker, reason: str) -> None:
        """Start another worker, and find out which file was to blame."""
        _end(worker)
        self._workers.remove(worker)
        if not worker.there:
            raise OSError("a process to read files could not be started")
        first = worker.jobs[0]
        if len(first) == 1:
            # It was read alone, or was the last of its handful: it is the one.
            self._mail.put(pickle.dumps([packed(Finished(first[0].item, reason))]))
            rest = [job for handful in list(worker.jobs)[1:] for job in handful]
        else:
            rest = worker.left
        self._again.extend([job] for job in rest)
        try:
            self._workers.append(self._start())
        except OSError:
            if not self._workers:
                raise

    def _start(self) -> _Worker:
        context = get_context("spawn")
        mine, its = context.Pipe()
        process = context.Process(target=_work, args=(its, self._orders), name="Nadim reader", daemon=True)
        with no_interrupt():
            process.start()
        its.close()
        return _Worker(process, mine, heard=time.monotonic())


def _some(jobs: Iterator[Job], count: int) -> list[Job]:
    found: list[Job] = []
    for job in jobs:
        found.append(job)
        if len(found) >= count:
            break
    return found


def _cross_off(worker: _Worker, finished: set[int]) -> None:
    while worker.jobs:
        left = [job for job in worker.jobs[0] if job.item not in finished]
        if left:
            worker.jobs[0] = left
            return
        worker.jobs.popleft()


def _end(worker: _Worker) -> None:
    worker.line.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


class _Mail:
    """Hands messages from the thread that listens to the one that writes; holds back where they pile up."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._change = threading.Condition()
        self._waiting: deque[bytes] = deque()
        self._size = 0
        self._over = False
        self._error: BaseException | None = None

    def put(self, data: bytes) -> bool:
        """Add a pickled list of messages; return whether it had to wait for room."""
        with self._change:
            held = self._size > self._most
            self._change.wait_for(lambda: self._size <= self._most or self._over)
            self._waiting.append(data)
            self._size += len(data)
            self._change.notify_all()
            return held

    def take(self) -> list[Message] | None:
        """Return the next messages, none where nothing comes for a while, None at the end."""
        with self._change:
            self._change.wait_for(lambda: self._waiting or self._over, _PATIENCE)
            if not self._waiting and not self._over:
                return []
            if not self._waiting:
                if self._error is not None:
                    raise self._error
                return None
            data = self._waiting.popleft()
            self._size -= len(data)
            self._change.notify_all()
        return list(starmap(unpacked, pickle.loads(data)))

    def end(self) -> None:
        """Say that nothing more comes."""
        with self._change:
            self._over = True
            self._change.notify_all()

    def fail(self, error: BaseException) -> None:
        """Say that nothing more comes because of an error."""
        self._error = error
        self.end()

    def close(self) -> None:
        """Throw away what waits: nobody takes it any more."""
        with self._change:
            self._waiting.clear()
            self._size = 0
            self._over = True
            self._change.notify_all()


__all__ = ["MOST_AT_ONCE", "MOST_WORKERS", "TIME_LIMIT", "Stopped", "Workers", "in_this_process", "worker_count"]
