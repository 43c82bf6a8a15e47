"""The next record of a kind below another one, while rows come and go."""

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.contract import Address
from desktop_app.rooms.next_row import AT_SIGHT, NextRow
from desktop_app.services.cancel import CancelToken
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks

Answers = list[tuple[int, int] | None]


class Model(QObject):
    """A list whose rows move when the test says so."""

    loaded = Signal(int)
    failed = Signal(Exception)
    whole = True

    def __init__(self, *ids: int) -> None:
        super().__init__()
        self.order = array("q", ids)

    def rowCount(self) -> int:
        return len(self.order)

    def ids(self) -> "array[int]":
        return self.order


class Rows:
    """A list of several kinds; of some rows only a worker knows the kind."""

    def __init__(self, here: Mapping[int, str], known: Mapping[int, str], *ids: int) -> None:
        self.model: Any = Model(*ids)
        self.here, self.known = here, known
        self.asked: list[tuple[int, int]] = []
        self.seen = 0
        self.problem: Exception | None = None

    def row_of(self, record_id: int) -> int | None:
        return self.model.order.index(record_id) if record_id in self.model.order else None

    def address_at(self, row: int) -> Address:
        self.seen += 1
        one = self.model.order[row]
        return Address(self.here.get(one, ""), one)

    def next_in(
        self, ids: "array[int]", first: int, kind: str, record_id: int, _token: CancelToken
    ) -> tuple[int, int] | None:
        self.asked.append((first, record_id))
        if self.problem is not None:
            raise self.problem
        rows = (row for row in range(first, len(ids)) if self.known.get(ids[row]) == kind and ids[row] != record_id)
        return next(((row, ids[row]) for row in rows), None)


@pytest.fixture
def tasks(qt: Any) -> Iterator[Tasks]:
    service = Tasks(Notices(), problems=(OSError,))
    yield service
    service.close()


def test_what_is_here_is_told_at_once(qt: Any, tasks: Tasks) -> None:
    rows = Rows({1: "article", 2: "film", 3: "article"}, {}, 1, 2, 3)
    found: Answers = []
    row = NextRow(rows, tasks, rows.model)
    row.find("article", 1, found.append)
    assert found == [(2, 3)] and row.at_hand("article", 1) == (2, 3)
    row.find("article", 3, found.append)
    assert found[1:] == [None] and rows.asked == []


def test_what_is_not_here_is_asked_once_of_a_worker(qt: Any, tasks: Tasks) -> None:
    kinds = {1: "article", 2: "film", 90: "article"}
    rows = Rows({1: "article"}, kinds, *range(1, 100))
    found: Answers = []
    row = NextRow(rows, tasks, rows.model)
    assert row.at_hand("article", 1) is None
    row.find("article", 1, found.append)
    assert found == []
    qt.until(lambda: found)
    assert (found, rows.asked) == ([(89, 90)], [(1, 1)])
    assert row.at_hand("article", 1) == (89, 90), "known from now on"
    row.find("article", 90, found.append)
    qt.until(lambda: len(found) == 2)
    assert found[1] is None, "none follows, which only the catalogue can say"


def test_of_a_million_rows_the_window_looks_at_a_few(qt: Any, tasks: Tasks) -> None:
    rows = Rows(dict.fromkeys(range(1000000), "film") | {0: "article"}, {999_999: "article"}, *range(1_000_000))
    found: Answers = []
    NextRow(rows, tasks, rows.model).find("article", 0, found.append)
    assert rows.seen <= AT_SIGHT
    qt.until(lambda: found)
    assert found == [(999_999, 999_999)]


def test_where_the_record_leaves_the_list_meanwhile_no_row_is_left_out(qt: Any, tasks: Tasks) -> None:
    for kinds in ({1: "article"}, {1: "article", 2: "film"}):
        rows = Rows(kinds, {}, 1, 2, 3, 4)
        found: Answers = []
        NextRow(rows, tasks, rows.model).find("article", 1, found.append)
        assert found == []
        # What is filed is no more among what waits to be filed.
        rows.model.order = array("q", (2, 3, 4))
        rows.here = kinds | dict.fromkeys({2, 3, 4} - kinds.keys(), "article")
        rows.model.loaded.emit(3)
        first = next(one for one in (2, 3) if rows.here[one] == "article")
        assert found == [(rows.row_of(first), first)]
        qt.until(lambda: not tasks.pending)
        assert len(found) == 1, "what was asked of the rows before is told to nobody"


def test_what_waits_is_not_given_up_for_what_is_to_be_at_hand(qt: Any, tasks: Tasks) -> None:
    rows = Rows({1: "article", 5: "article"}, {9: "article"}, *range(1, 10))
    found: Answers = []
    row = NextRow(rows, tasks, rows.model)
    row.find("article", 1, found.append)
    row.at_hand("article", 5)
    qt.until(lambda: found)
    assert found == [(8, 9)] and rows.asked == [(1, 1)]


def test_a_list_that_cannot_be_read_has_no_next_row(qt: Any, tasks: Tasks) -> None:
    rows = Rows({1: "article"}, {2: "article"}, 1, 2)
    found: Answers = []
    row = NextRow(rows, tasks, rows.model)
    row.find("article", 1, found.append)
    rows.model.failed.emit(OSError())
    assert found == [None]
    qt.until(lambda: not tasks.pending)
    rows.problem, rows.model.order = OSError(), array("q", (1, 2))
    row.find("article", 1, found.append)
    qt.until(lambda: len(found) == 2)
    assert found == [None, None]
