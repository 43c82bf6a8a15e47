"""The next record of a kind below another one, while rows come and go."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.contract import Address
from desktop_app.rooms.next_row import NextRow


class Model(QObject):
    """A list of which rows are asked for and come when the test says so."""

    dataChanged = Signal()  # noqa: N815 - as Qt calls it
    loaded = Signal(int)
    failed = Signal(Exception)
    whole = True

    def __init__(self, *ids: int) -> None:
        super().__init__()
        self.ids = list(ids)
        self.asked: list[int] = []

    def rowCount(self) -> int:
        return len(self.ids)

    def want(self, row: int) -> None:
        self.asked.append(row)

    def is_waited_for(self, _row: int) -> bool:
        return bool(self.asked)


class Rows:
    """A list of several kinds; of rows that are not here nobody knows the kind."""

    def __init__(self, kinds: Mapping[int, str], *ids: int) -> None:
        self.model: Any = Model(*ids)
        self.kinds = dict(kinds)

    def row_of(self, record_id: int) -> int | None:
        return self.model.ids.index(record_id) if record_id in self.model.ids else None

    def address_at(self, row: int) -> Address:
        one = self.model.ids[row]
        return Address(self.kinds.get(one, ""), one)


def test_a_row_that_has_to_come_is_asked_for_and_told_once(qt: Any) -> None:
    rows = Rows({1: "article", 2: "film"}, 1, 2, 3)
    found: list[tuple[int, int] | None] = []
    NextRow(rows, rows.model).find("article", 1, found.append)
    assert (found, rows.model.asked) == ([], [2])
    rows.kinds[3] = "article"
    rows.model.dataChanged.emit()
    rows.model.dataChanged.emit()
    assert found == [(2, 3)]


def test_where_the_record_leaves_the_list_meanwhile_no_row_is_left_out(qt: Any) -> None:
    for kinds in ({1: "article"}, {1: "article", 2: "film"}):
        rows = Rows(kinds, 1, 2, 3, 4)
        found: list[tuple[int, int] | None] = []
        NextRow(rows, rows.model).find("article", 1, found.append)
        assert found == []
        # What is filed is no more among what waits to be filed.
        del rows.model.ids[0]
        rows.kinds |= dict.fromkeys({2, 3, 4} - kinds.keys(), "article")
        rows.model.loaded.emit(3)
        first = next(one for one in (2, 3) if rows.kinds[one] == "article")
        assert found == [(rows.model.ids.index(first), first)]


def test_a_list_that_cannot_be_read_has_no_next_row(qt: Any) -> None:
    rows = Rows({1: "article"}, 1, 2)
    found: list[tuple[int, int] | None] = []
    NextRow(rows, rows.model).find("article", 1, found.append)
    rows.model.failed.emit(OSError())
    assert found == [None]
