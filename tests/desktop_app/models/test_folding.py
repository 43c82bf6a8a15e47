"""Festivals with their editions inside, in one flat lazy table."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.models.folding import INDENT, FoldingTableModel
from desktop_app.models.selection import SelectionKeeper
from desktop_app.widgets.table import RecordTable
from tests.desktop_app.models.conftest import COLUMNS, FakeSource


class Festivals(FakeSource):
    """Festivals 1 … n; festival k has the editions 1000 k + 1 and 1000 k + 2, but the fifth has none."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.editions = {one: [] if one == 5 else [1000 * one + 1, 1000 * one + 2] for one in self.all}

    def inside(self, record_id, token) -> array:
        return array("q", self.editions[record_id])

    def rows(self, ids, token):
        self.asked_pages.append((ids[0], len(ids)))
        return [(f"{'Edition' if one > 999 else 'Festival'} {one}", "", "") for one in ids]


@pytest.fixture
def source():
    return Festivals(8)


@pytest.fixture
def model(qt, tasks, source):
    made = FoldingTableModel(source, COLUMNS, tasks)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.ask(None)
    qt.until(lambda: tasks.pending == 0)
    yield made
    made.deleteLater()


def ids(model) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def test_unfolding_is_lazy_and_folding_takes_it_back(qt, tasks, model):
    assert ids(model) == list(range(1, 9))
    model.unfold(1, True)
    assert ids(model) == list(range(1, 9))
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [1, 2, 2001, 2002, 3, 4, 5, 6, 7, 8]
    assert [row for row in range(10) if model.is_below(row)] == [2, 3]
    assert model.is_unfolded(1)
    model.unfold(2, True)
    assert tasks.pending == 0
    model.unfold(1, False)
    assert ids(model) == list(range(1, 9))
    assert not model.is_unfolded(1)


def test_what_is_inside_is_indented_and_said(qt, tasks, model):
    model.unfold(0, True)
    qt.until(lambda: tasks.pending == 0)
    model.data(model.index(0, 0))
    qt.until(lambda: model.data(model.index(1, 0)).endswith("1001"))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(1, 0)) == INDENT + "Edition 1001"
    assert model.data(model.index(0, 0), spoken) == "Festival 1, unfolded"
    assert model.data(model.index(1, 0), spoken) == "Edition 1001"
    assert model.data(model.index(3, 0), spoken) == "Festival 2"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.DecorationRole) is None
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).isNull()


def test_a_record_with_nothing_inside_unfolds_to_nothing(qt, tasks, model):
    model.unfold(4, True)
    qt.until(lambda: tasks.pending == 0)
    assert model.is_unfolded(4)
    assert len(ids(model)) == 8
    model.unfold(4, False)
    assert not model.is_unfolded(4)


def test_the_unfolded_stay_so_when_sorted_and_refreshed(qt, tasks, model, source):
    model.unfold(2, True)
    qt.until(lambda: tasks.pending == 0)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [8, 7, 6, 5, 4, 3, 3001, 3002, 2, 1]
    source.editions[3].append(3003)
    model.refresh([3003])
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [8, 7, 6, 5, 4, 3, 3001, 3002, 3003, 2, 1]
    assert model.is_below(8)
    source.all.remove(3)
    model.refresh([3])
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [8, 7, 6, 5, 4, 2, 1]
    assert not any(model.is_below(row) for row in range(7))


def test_folding_while_the_order_is_on_its_way(qt, tasks, model, source):
    model.unfold(0, True)
    qt.until(lambda: tasks.pending == 0)
    source.gate.clear()
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.unfold(0, False)
    source.gate.set()
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) in ([*range(8, 0, -1)], [*range(8, 1, -1), 1, 1001, 1002])
    assert model.is_unfolded(7) == (len(ids(model)) == 10)


def test_a_chosen_edition_stays_chosen(qt, tasks, model):
    table = RecordTable()
    table.setModel(model)
    keeper = SelectionKeeper(table, model)
    model.unfold(0, True)
    qt.until(lambda: tasks.pending == 0)
    table.selectRow(2)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    qt.until(lambda: tasks.pending == 0)
    assert keeper.chosen_ids() == [1002]
    table.deleteLater()


def test_keys_unfold_along_the_line_of_reading(qt, model):
    from PySide6.QtTest import QTest

    table, asked = RecordTable(), []
    table.setModel(model)
    table.unfold_asked.connect(lambda row, unfolded: asked.append((row, unfolded)))
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Left)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert asked == [(3, True), (3, False), (3, True)]
    table.deleteLater()
