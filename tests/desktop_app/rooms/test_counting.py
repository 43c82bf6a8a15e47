"""What is counted behind the rows of a list waits until they are painted."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItemModel

from desktop_app.rooms.counting import Counting, Wanted
from desktop_app.rooms.source import Question
from desktop_app.services.cancel import CancelToken
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.widgets.table import RecordTable

LATER = 60_000
ALL = Wanted(Question("word"), all=True, whole=True)


@pytest.fixture
def tasks(qt: Any) -> Iterator[Tasks]:
    service = Tasks(Notices(), problems=(OSError,))
    yield service
    service.close()


@pytest.fixture
def table(qt: Any) -> Iterator[RecordTable]:
    made = RecordTable()
    made.setModel(QStandardItemModel(3, 2, made))
    yield made
    made.deleteLater()


def count(_token: CancelToken) -> int:
    return 7


def test_nothing_is_counted_before_the_rows_are_painted(
    qt: Any, tasks: Tasks, table: RecordTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.rooms.counting.UNSEEN_MS", LATER)
    qt.show(table)
    counting = Counting(tasks, QObject(), count, table, table)
    told: list[str] = []
    counting.painted.connect(lambda: told.append("painted"))
    counting.came.connect(lambda: told.append("came"))
    counting.follow(ALL, unseen=True)
    assert not tasks.pending
    table.painted.connect(lambda: told.append(f"{tasks.pending} asked"))
    table.viewport().repaint()
    assert told == ["0 asked"]
    qt.until(lambda: counting.total == 7)
    assert told == ["0 asked", "painted", "came"]


def test_a_painting_that_nobody_waits_for_counts_nothing(qt: Any, tasks: Tasks, table: RecordTable) -> None:
    qt.show(table)
    counting = Counting(tasks, QObject(), count, table, table)
    counting.follow(ALL, unseen=False)
    qt.until(lambda: counting.total == 7)
    told: list[bool] = []
    counting.painted.connect(lambda: told.append(True))
    table.viewport().repaint()
    qt.until(lambda: not tasks.pending)
    assert not told


def test_what_nobody_sees_is_counted_all_the_same(
    qt: Any, tasks: Tasks, table: RecordTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.rooms.counting.UNSEEN_MS", LATER)
    counting = Counting(tasks, QObject(), count, table, table)
    counting.follow(ALL, unseen=True)
    qt.until(lambda: counting.total == 7)


def test_another_question_is_counted_in_the_place_of_the_one_before(
    qt: Any, tasks: Tasks, table: RecordTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.rooms.counting.UNSEEN_MS", LATER)
    qt.show(table)
    counting = Counting(tasks, QObject(), count, table, table)
    counting.hits, counting.cut_off = 3, True
    counting.follow(ALL, unseen=True)
    counting.forget()
    assert counting.hits is None and not counting.cut_off
    told: list[bool] = []
    counting.painted.connect(lambda: told.append(True))
    table.viewport().repaint()
    qt.process()
    assert not told and not tasks.pending
