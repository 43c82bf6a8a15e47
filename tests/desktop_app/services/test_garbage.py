"""Cycles end in the window's thread, whoever makes the objects meanwhile."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desktop_app.services.garbage import Garbage


class Ring(QObject):
    """Holds itself, and tells in which thread it ends."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture
def garbage(qt) -> Iterator[Garbage]:
    one = Garbage()
    one._timer.stop()
    yield one
    gc.unfreeze()
    one.deleteLater()


def work() -> None:
    kept: list[list[object]] = []
    for _ in range(10 * gc.get_threshold()[0]):
        kept.append([kept])


def test_a_worker_sweeps_up_nothing_and_the_window_does(garbage: Garbage) -> None:
    ended: list[int] = []
    Ring(ended)
    for _ in range(3):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert not gc.isenabled()
    assert ended == []
    garbage.collect()
    assert ended == [threading.get_ident()]


def test_old_cycles_end_after_some_rounds_too(garbage: Garbage) -> None:
    ended: list[int] = []
    ring = Ring(ended)
    gc.collect(1)
    gc.collect(1)
    del ring
    for _ in range(2000):
        work()
        garbage.collect()
        if ended:
            break
    assert ended == [threading.get_ident()]


def test_little_work_is_no_reason_to_look(garbage: Garbage) -> None:
    gc.collect()
    before = [generation["collections"] for generation in gc.get_stats()]
    garbage.collect()
    assert [generation["collections"] for generation in gc.get_stats()] == before


def rounds(garbage: Garbage) -> None:
    """Let so much work go by that everything is looked through once."""
    before = gc.get_count()[2]
    while gc.get_count()[2] >= before:
        before = gc.get_count()[2]
        gc.collect(1)
        garbage.collect()


def test_what_the_program_is_made_of_is_left_out_and_new_cycles_end(garbage: Garbage) -> None:
    garbage.sparing = True
    work()
    garbage.collect()
    assert gc.get_freeze_count() > 10_000
    ended: list[int] = []
    ring = Ring(ended)
    gc.collect(1)
    gc.collect(1)
    del ring
    rounds(garbage)
    assert ended == [threading.get_ident()]


def test_what_was_left_out_ends_when_nobody_works(garbage: Garbage) -> None:
    ended: list[int] = []
    Ring(ended)
    garbage.sparing = True
    gc.freeze()
    garbage._modules = len(sys.modules)
    rounds(garbage)
    assert ended == []
    garbage.resting = True
    rounds(garbage)
    assert ended == [threading.get_ident()]
    assert gc.get_freeze_count() > 10_000
