"""What is left is tidied a while after the last change, in goes between which others write."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from desktop_app.services import tidying
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.services.tidying import Tidying


class FullDiskError(Exception):
    pass


class Pieces:
    """So many pieces as there are left."""

    def __init__(self, left: int, fails: bool = False) -> None:
        self.left, self.fails, self.steps = left, fails, 0

    @property
    def untidy(self) -> bool:
        return self.left > 0

    def tidy(self) -> None:
        self.steps += 1
        if self.fails:
            raise FullDiskError
        self.left -= 1


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def tasks(qt, notices, monkeypatch):
    monkeypatch.setattr(tidying, "AFTER_MS", 1)
    monkeypatch.setattr(tidying, "PAUSE_MS", 0)
    service = Tasks(notices, problems=(FullDiskError,))
    yield service
    service.close()


def test_all_of_it_is_done_and_others_write_in_between(qt, tasks, monkeypatch):
    monkeypatch.setattr(tidying, "SECONDS", 0)
    changes, catalogue = ChangeBus(), Pieces(5)
    Tidying(tasks, changes, catalogue, changes)
    left_then = []

    def another(_token):
        left_then.append(catalogue.left)

    def tidy(before=catalogue.tidy):
        if catalogue.left == 5:
            # Asked for while the first go is at work.
            qt.application.postEvent(receiver, QEvent(QEvent.Type.User))
        before()

    class Receiver(QObject):
        def event(self, _event):
            tasks.write(another, beside=True)
            return True

    receiver = Receiver()
    monkeypatch.setattr(catalogue, "tidy", tidy)
    QTest.qWait(20)
    assert catalogue.steps == 0, "not before anything has changed"
    changes.changed.emit(object())
    qt.until(lambda: catalogue.left == 0 and left_then and tasks.pending == 0)
    assert catalogue.steps == 5
    assert left_then[0] > 0


def test_nothing_is_written_where_nothing_is_left(qt, tasks):
    changes, catalogue = ChangeBus(), Pieces(0)
    Tidying(tasks, changes, catalogue, changes)
    changes.changed.emit(object())
    QTest.qWait(20)
    assert catalogue.steps == 0


def test_where_it_fails_nobody_is_told_and_it_is_tried_after_the_next_change(qt, tasks, notices):
    changes, catalogue = ChangeBus(), Pieces(2, fails=True)
    Tidying(tasks, changes, catalogue, changes)
    changes.changed.emit(object())
    qt.until(lambda: catalogue.steps == 1 and tasks.pending == 0)
    QTest.qWait(20)
    assert catalogue.steps == 1
    assert not notices.recent
    catalogue.fails = False
    changes.changed.emit(object())
    qt.until(lambda: catalogue.left == 0)
