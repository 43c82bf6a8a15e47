"""Festivals with their editions inside, in one flat lazy table."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.models.folding import STEP, FoldingTableModel
from desktop_app.models.selection import SelectionKeeper
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_cells import INDENT_ROLE
from tests.desktop_app.models.conftest import COLUMNS, FakeSource


class Festivals(FakeSource):
    """Festivals 1 … n; festival k has the editions 1000 k + 1 and 1000 k + 2, but the fifth has none.

    The first edition of each has one section: 1000 times its number.
    """

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.editions = {one: [] if one == 5 else [1000 * one + 1, 1000 * one + 2] for one in self.all}

    def inside(self, record_id, token) -> array:
        if record_id > 999:
            return array("q", [record_id * 1000])
        return array("q", self.editions[record_id])

    def holds(self, record_id) -> bool:
        if record_id > 999:
            return record_id % 1000 == 1
        return bool(self.editions.get(record_id))

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
    assert [model.level(row) for row in range(10)] == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    assert (model.parent_row(2), model.parent_row(3), model.parent_row(4)) == (1, 1, None)
    assert model.first_level == 8
    assert model.is_unfolded(1)
    model.unfold(3, True)
    assert tasks.pending == 0, "an edition without sections does not unfold"
    model.unfold(1, False)
    assert ids(model) == list(range(1, 9))
    assert not model.is_unfolded(1)


def test_what_is_inside_is_indented_and_said(qt, tasks, model):
    model.unfold(0, True)
    qt.until(lambda: tasks.pending == 0)
    model.data(model.index(0, 0))
    qt.until(lambda: model.data(model.index(1, 0)).endswith("1001"))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(1, 0)) == "Edition 1001"
    assert model.data(model.index(0, 0), spoken) == "Festival 1, unfolded"
    assert model.data(model.index(1, 0), spoken) == "Edition 1001, folded, level 2"
    assert model.data(model.index(2, 0), spoken) == "Edition 1002, level 2"
    assert model.data(model.index(3, 0), spoken) == "Festival 2, folded"
    assert model.data(model.index(2, 0), Qt.ItemDataRole.DecorationRole) is None
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).isNull()
    # Where nothing can be unfolded, the words stand where they would behind a sign.
    assert [model.data(model.index(row, 0), INDENT_ROLE) for row in range(4)] == [0, STEP, 2 * STEP, 0]
    assert model.data(model.index(0, 1), INDENT_ROLE) is None


def test_a_record_with_nothing_inside_cannot_be_unfolded(qt, tasks, model):
    assert not model.can_unfold(4)
    assert model.data(model.index(4, 0), Qt.ItemDataRole.DecorationRole) is None
    model.unfold(4, True)
    assert tasks.pending == 0
    assert not model.is_unfolded(4)
    assert len(ids(model)) == 8


def unfold(qt, tasks, model, *rows) -> None:
    for row in rows:
        model.unfold(row, True)
        qt.until(lambda: tasks.pending == 0)


def test_three_levels_unfold_one_by_one_and_fold_together(qt, tasks, model):
    unfold(qt, tasks, model, 1, 2)
    assert ids(model) == [1, 2, 2001, 2_001_000, 2002, 3, 4, 5, 6, 7, 8]
    assert [model.level(row) for row in range(6)] == [0, 0, 1, 2, 1, 0]
    assert model.parent_row(3) == 2
    model.unfold(1, False)
    assert ids(model) == list(range(1, 9))
    unfold(qt, tasks, model, 1)
    assert ids(model)[:5] == [1, 2, 2001, 2002, 3], "what was unfolded inside is folded with it"


def test_three_levels_stay_through_sorting_and_refreshing(qt, tasks, model, source):
    unfold(qt, tasks, model, 1, 2)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [8, 7, 6, 5, 4, 3, 2, 2001, 2_001_000, 2002, 1]
    assert [model.level(row) for row in range(6, 11)] == [0, 1, 2, 1, 0]
    source.editions[2] = [2002, 2001]
    model.refresh([2])
    qt.until(lambda: tasks.pending == 0)
    assert ids(model)[6:] == [2, 2002, 2001, 2_001_000, 1]
    source.editions[2] = [2002]
    model.refresh([2])
    qt.until(lambda: tasks.pending == 0)
    assert ids(model)[6:] == [2, 2002, 1]
    assert model.level(7) == 1


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
    assert model.level(8) == 1
    source.all.remove(3)
    model.refresh([3])
    qt.until(lambda: tasks.pending == 0)
    assert ids(model) == [8, 7, 6, 5, 4, 2, 1]
    assert not any(model.level(row) for row in range(7))


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
