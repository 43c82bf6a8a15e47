"""Workers: order, replacement, errors, and an end without leftovers."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from desktop_app.services.cancel import CancelledError, CancelToken
from desktop_app.services.notices import NoticeKind, Notices
from desktop_app.services.tasks import GIVES_WAY_SECONDS, Tasks, Work


class FullDiskError(Exception):
    pass


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def tasks(qt, notices) -> Iterator[Tasks]:
    service = Tasks(notices, problems=(FullDiskError,))
    yield service
    service.close()


def test_a_result_comes_back_in_the_starting_thread(qt, tasks):
    here, seen = threading.get_ident(), []
    tasks.read(lambda token: threading.get_ident(), lambda value: seen.append((value, threading.get_ident())))
    qt.until(lambda: seen)
    worked_in, delivered_in = seen[0]
    assert worked_in != here
    assert delivered_in == here


def test_a_newer_read_with_the_same_key_cancels_the_older(qt, tasks):
    started, seen, interrupted = threading.Event(), [], []

    def slow(token: CancelToken) -> str:
        stop = threading.Event()
        token.on_cancel(lambda: (interrupted.append(True), stop.set()))
        started.set()
        assert stop.wait(10)
        return "old"

    tasks.read(slow, seen.append, key="list")
    assert started.wait(10)
    tasks.read(lambda token: "new", seen.append, key="list")
    qt.until(lambda: tasks.pending == 0)
    assert seen == ["new"]
    assert interrupted == [True]


def test_an_old_result_already_on_its_way_is_dropped(qt, tasks):
    seen, finished = [], threading.Event()
    tasks.read(lambda token: finished.set() or "old", seen.append, key="list")
    assert finished.wait(10)
    tasks.read(lambda token: "new", seen.append, key="list")
    qt.until(lambda: tasks.pending == 0)
    assert seen == ["new"]


def test_reads_with_other_keys_do_not_disturb_each_other(qt, tasks):
    seen = []
    for number in range(20):
        tasks.read(lambda token, number=number: number, seen.append, key=("page", number))
    qt.until(lambda: tasks.pending == 0)
    assert sorted(seen) == list(range(20))


def test_writes_run_one_after_the_other_in_one_thread(qt, tasks):
    order, threads, seen = [], set(), []

    def write(number: int) -> int:
        threads.add(threading.get_ident())
        order.append(("in", number))
        threading.Event().wait(0.002)
        order.append(("out", number))
        return number

    for number in range(15):
        tasks.write(lambda token, number=number: write(number), seen.append)
    qt.until(lambda: tasks.pending == 0)
    assert order == [(what, number) for number in range(15) for what in ("in", "out")]
    assert seen == list(range(15))
    assert len(threads) == 1


def fail_with(error: Exception):
    def task(token: CancelToken) -> None:
        raise error

    return task


def test_a_known_problem_is_delivered_as_a_value(qt, tasks, notices):
    problems = []
    tasks.write(fail_with(FullDiskError("The disk is full.")), None, problems.append)
    qt.until(lambda: problems)
    assert str(problems[0]) == "The disk is full."
    assert not notices.recent


def test_a_known_problem_that_nobody_takes_is_said(qt, tasks, notices):
    tasks.read(fail_with(FullDiskError("The disk is full.")))
    qt.until(lambda: notices.recent)
    assert (notices.recent[0].kind, notices.recent[0].text) == (NoticeKind.PROBLEM, "The disk is full.")


def test_a_bug_is_reported_with_its_traceback_and_not_delivered(qt, tasks, notices):
    problems = []
    tasks.read(fail_with(KeyError("no such thing")), None, problems.append)
    qt.until(lambda: notices.recent)
    assert notices.recent[0].kind is NoticeKind.CRASH
    assert "KeyError" in notices.recent[0].details
    assert "no such thing" not in notices.recent[0].details, "it may be out of the catalogue"
    assert "fail_with" in notices.recent[0].details or "task" in notices.recent[0].details
    assert problems == []


def test_what_an_interrupted_statement_raises_is_no_error(qt, tasks, notices):
    started = threading.Event()

    def interrupted(token: CancelToken) -> None:
        stop = threading.Event()
        token.on_cancel(stop.set)
        started.set()
        stop.wait(10)
        raise FullDiskError("interrupted")

    token = tasks.read(interrupted)
    assert started.wait(10)
    token.cancel()
    qt.until(lambda: tasks.pending == 0)
    assert not notices.recent


def test_a_callback_of_a_deleted_object_is_left_out(qt, tasks):
    from PySide6.QtCore import QObject
    from shiboken6 import Shiboken

    class Receiver(QObject):
        def take(self, value: object) -> None:
            raise AssertionError("called after its end")

    receiver = Receiver()
    tasks.read(lambda token: 1, receiver.take)
    Shiboken.delete(receiver)
    qt.until(lambda: tasks.pending == 0)


def test_closing_finishes_the_writes_and_cancels_the_reads(qt, notices):
    service, written, read = Tasks(notices), [], []
    for number in range(5):
        service.write(lambda token, number=number: written.append(number))

    def endless(token: CancelToken) -> None:
        while not token.cancelled:
            threading.Event().wait(0.001)
        read.append("stopped")

    for _ in range(6):
        service.read(endless)
    service.close()
    assert written == [0, 1, 2, 3, 4]
    assert set(read) <= {"stopped"}
    assert service.read(lambda token: read.append("late")).cancelled
    with pytest.raises(RuntimeError, match="closed"):
        service.write(lambda token: None)
    assert "late" not in read


def test_starting_from_a_worker_is_refused(qt, tasks, notices):
    tasks.read(lambda token: tasks.read(lambda inner: None))
    qt.until(lambda: notices.recent)
    assert "window's thread" in notices.recent[0].details


def test_what_is_held_begins_at_the_end_in_its_order(qt, tasks):
    begun, seen = [], []

    def work(name: str) -> str:
        begun.append(name)
        return name

    with tasks.held():
        tasks.write(lambda _token: work("first"), seen.append)
        tasks.read(lambda _token: work("old"), seen.append, key="list")
        with tasks.held():
            tasks.write(lambda _token: work("second"), seen.append)
        tasks.read(lambda _token: work("new"), seen.append, key="list")
        # A thread that had been given one would have begun it.
        threading.Event().wait(0.05)
        assert begun == [] and tasks.pending == 4
    qt.until(lambda: tasks.pending == 0)
    assert [one for one in begun if one in ("first", "second")] == ["first", "second"]
    assert "old" not in begun
    assert sorted(seen) == ["first", "new", "second"]


def test_workers_give_the_interpreter_back_soon(qt, notices):
    sys.setswitchinterval(0.005)
    service = Tasks(notices)
    assert sys.getswitchinterval() == pytest.approx(GIVES_WAY_SECONDS)
    service.close()


def test_idle_is_said_after_the_last_result(qt, tasks):
    said, seen = [], []
    tasks.idle.connect(lambda: said.append(len(seen)))
    tasks.read(lambda token: 1, seen.append)
    qt.until(lambda: said)
    assert said == [1]


def test_token_hooks_run_once_and_can_be_withdrawn():
    token, calls = CancelToken(), []
    withdraw = token.on_cancel(lambda: calls.append("a"))
    token.on_cancel(lambda: calls.append("b"))
    withdraw()
    token.cancel()
    token.cancel()
    token.on_cancel(lambda: calls.append("late"))
    assert calls == ["b", "late"]
    with pytest.raises(CancelledError):
        token.check()


def test_a_task_with_a_title_is_listed_with_its_progress(qt, tasks):
    go, reported, lists = threading.Event(), threading.Event(), []
    tasks.work_changed.connect(lambda: lists.append([one.title for one in tasks.work]))

    def work(token: CancelToken) -> str:
        token.report(120, 480, "of 3 folders")
        reported.set()
        assert go.wait(10)
        return "done"

    seen = []
    tasks.write(work, seen.append, title="Adding articles")
    tasks.write(lambda token: None)
    assert reported.wait(10)
    [one] = tasks.work
    assert (one.title, one.progress.done, one.progress.total, one.can_stop, one.writes) == (
        "Adding articles",
        120,
        480,
        False,
        True,
    )
    assert one.seconds_left is None, "nobody can say after a moment"
    go.set()
    qt.until(lambda: seen)
    assert tasks.work == ()
    assert lists == [["Adding articles"], []]


def test_rate_and_time_left_come_from_what_was_done(monkeypatch):
    token = CancelToken()
    now = iter((100.0,))
    monkeypatch.setattr("desktop_app.services.tasks.time.monotonic", lambda: next(now, 110.0))
    one = Work("Adding articles", token, can_stop=True, writes=True)
    token.report(50, 200)
    assert (one.rate, one.seconds_left) == (5.0, 30.0)
    token.report(50)
    assert one.seconds_left is None, "nobody knows how many there are"


def test_a_write_that_can_stop_keeps_what_it_has_done(qt, tasks):
    started, seen = threading.Event(), []

    def work(token: CancelToken) -> int:
        done = 0
        while not token.cancelled:
            done += 1
            started.set()
            threading.Event().wait(0.001)
        return done

    tasks.write(work, seen.append, title="Adding articles", can_stop=True)
    assert started.wait(10)
    tasks.work[0].stop()
    qt.until(lambda: seen)
    assert seen[0] > 0
    assert tasks.work == ()


def test_what_may_not_be_stopped_is_not(tasks):
    token = tasks.write(lambda token: None, title="Undo")
    tasks.work[0].stop()
    assert not token.cancelled


@pytest.mark.parametrize("ends", ["well", "badly", "too late"])
def test_what_a_task_holds_ends_in_the_windows_thread(qt, tasks, ends):
    ended: list[int] = []

    class Held:
        """Stands for a window: it must not end in a worker."""

        def __del__(self) -> None:
            ended.append(threading.get_ident())

    def work(token: CancelToken, held: Held) -> tuple[Held, Held]:
        if ends == "badly":
            raise FullDiskError
        return held, Held()

    def start() -> None:
        held, asked = Held(), Held()
        on_done = on_error = lambda _value, _asked=asked: None
        tasks.read(partial(work, held=held), on_done, on_error, key="list" if ends == "too late" else None)

    for _ in range(100):
        start()
        qt.until(lambda: ends == "too late" or tasks.pending == 0)
    qt.until(lambda: tasks.pending == 0)
    assert len(ended) >= 200
    assert set(ended) == {threading.get_ident()}
