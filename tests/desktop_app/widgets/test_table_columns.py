"""The columns of a table: shown, ordered, sized by somebody; the usual ones until then."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QSpinBox

from desktop_app.widgets.columns_dialog import ColumnsDialog
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_columns import (
    FIXED_ROLE,
    KEY_ROLE,
    LEAST_COLUMN,
    OPTIONAL_ROLE,
    SORTABLE_ROLE,
    USUAL_ROLE,
    WIDTH_ROLE,
    ColumnLayout,
)

KEYS = ("title", "year", "form", "note", "tags")


class Model(QAbstractTableModel):
    """Title, year, form (left out where it is narrow); note and tags are not shown at first."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(KEYS)

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        return f"{KEYS[index.column()]} {index.row()}" if role == 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        key = KEYS[section]
        return {
            0: key.title(),
            KEY_ROLE: key,
            WIDTH_ROLE: 30 if key == "title" else 12,
            FIXED_ROLE: key == "title",
            USUAL_ROLE: section < 3,
            OPTIONAL_ROLE: key == "form",
            SORTABLE_ROLE: key == "title",
        }.get(role)


@pytest.fixture
def table(qt: Any) -> Iterator[RecordTable]:
    widget, model = RecordTable(), Model()
    model.setParent(widget)
    widget.setModel(model)
    widget.resize(700, 300)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def titles(table: RecordTable) -> list[str]:
    return [table.columns.title(key) for key in table.columns.shown_keys()]


def test_the_usual_columns_first(table: RecordTable, qt: Any) -> None:
    assert table.columns.shown_keys() == ("title", "year", "form")
    assert table.columns.all_keys() == ("title", "year", "form", "note", "tags")
    table.resize(260, 300)
    qt.process()
    assert table.columns.shown_keys() == ("title", "year")
    table.resize(700, 300)
    qt.process()
    assert table.columns.shown_keys() == ("title", "year", "form")


def test_columns_are_shown_left_out_and_moved(table: RecordTable) -> None:
    told = []
    table.columns.changed.connect(lambda: told.append(table.columns.layout.shown))
    table.columns.show("tags", True)
    table.columns.move("tags", -2)
    table.columns.show("year", False)
    assert table.columns.shown_keys() == ("title", "tags", "form")
    assert told[-1] == ("title", "tags", "form")
    assert table.columns.layout.shown == ("title", "tags", "form")
    table.resize(200, 300)
    assert table.columns.shown_keys() == ("title", "tags", "form"), "what was chosen is not left out"


def test_the_column_that_names_the_record_stays(table: RecordTable) -> None:
    table.columns.show("title", False)
    assert table.columns.shown_keys() == ("title", "year", "form")
    table.columns.set_layout(ColumnLayout(("note", "gone", "note")))
    assert table.columns.shown_keys() == ("title", "note")


def test_columns_that_come_and_go_are_not_taken_for_sized_ones(table: RecordTable, qt: Any) -> None:
    viewport = table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton)
    assert qt.application.mouseButtons() & Qt.MouseButton.LeftButton
    table.columns.show("tags", True)
    table.columns.reset()
    table.resize(260, 300)
    qt.process()
    table.resize(700, 300)
    qt.process()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton)
    assert table.columns.layout == ColumnLayout()


def test_columns_are_moved_by_dragging(table: RecordTable) -> None:
    told = []
    table.columns.changed.connect(lambda: told.append(True))
    table.horizontalHeader().moveSection(1, 0)
    assert table.columns.shown_keys() == ("year", "title", "form")
    assert told == [True]
    assert table.columns.layout.shown == ("year", "title", "form")


def test_a_width_by_hand_stays_when_the_window_grows(table: RecordTable, qt: Any) -> None:
    table.columns.set_width("title", 222)
    table.resize(1000, 300)
    qt.process()
    assert table.columns.width("title") == 222
    table.columns.set_width("title", 3)
    assert table.columns.width("title") == LEAST_COLUMN
    table.columns.set_width("title", 0)
    assert table.columns.width("title") > 222
    assert table.columns.layout == ColumnLayout()


def test_the_usual_columns_come_back(table: RecordTable) -> None:
    table.columns.set_layout(ColumnLayout(("form", "title", "tags"), {"form": 90}))
    assert table.columns.shown_keys() == ("form", "title", "tags")
    table.columns.reset()
    assert table.columns.shown_keys() == ("title", "year", "form")
    assert table.columns.layout == ColumnLayout()


def test_the_first_column_leaves_room_for_the_edge_wherever_it_comes_from(table: RecordTable) -> None:
    first = table.itemDelegateForColumn(0)
    assert first is not None
    table.columns.move("form", -2)
    assert table.itemDelegateForColumn(2) is not None
    # The column that names the record has room for why it is a hit, wherever it stands.
    assert table.itemDelegateForColumn(0) not in (first, table.itemDelegateForColumn(2))
    assert table.itemDelegateForColumn(1) is None


def test_choosing_every_row_does_not_ask_for_each_when_it_is_drawn(table: RecordTable, qt: Any) -> None:
    asked = 0

    class Many(Model):
        def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
            nonlocal asked
            asked += 1
            return 0 if parent.isValid() else 300_000

    model = Many()
    model.setParent(table)
    table.setModel(model)
    table.selectAll()
    asked = 0
    table.grab()
    qt.process()
    assert 0 < asked < 20_000


@pytest.fixture
def dialog(table: RecordTable, qt: Any) -> Iterator[ColumnsDialog]:
    made = ColumnsDialog(table.columns, table.columns.reset, table)
    made.open()
    qt.process()
    yield made
    made.close()
    qt.process()


def test_the_dialog_arranges_by_keyboard(dialog: ColumnsDialog, table: RecordTable) -> None:
    shown = dialog.findChild(QListWidget)
    assert [shown.item(row).text() for row in range(5)] == ["Title", "Year", "Form", "Note", "Tags"]
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert titles(table) == ["Title", "Year", "Form", "Tags"]
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(table) == ["Title", "Tags", "Year", "Form"]
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert titles(table) == ["Title", "Year", "Form"]
    QTest.keyClick(shown, Qt.Key.Key_Home)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert titles(table) == ["Title", "Year", "Form"], "the title cannot be left out"


def test_the_dialog_sizes_the_current_column(dialog: ColumnsDialog, table: RecordTable) -> None:
    width, shown = dialog.findChild(QSpinBox), dialog.findChild(QListWidget)
    shown.setCurrentRow(1)
    before = table.columns.width("year")
    QTest.keyClick(width, Qt.Key.Key_Up)
    assert table.columns.layout.widths == {"year": before}
    QTest.keyClick(width, Qt.Key.Key_Up)
    assert table.columns.width("year") == before + 10
    for _ in range(30):
        QTest.keyClick(width, Qt.Key.Key_Down)
    assert table.columns.layout.widths == {}


def test_where_the_columns_are_scrolled_a_name_has_room_and_the_next_one_is_in_sight(
    table: RecordTable, qt: Any
) -> None:
    table.columns.set_layout(ColumnLayout(("title", "year", "form", "note", "tags")))

    def sizes(width: int) -> tuple[int, int, int]:
        """Return the widths of title and year in a table of this width, and how much is left beside them."""
        table.resize(width, 300)
        qt.process()
        view = table.viewport().width()
        assert table.columnViewportPosition(4) + table.columnWidth(4) > view, "not all are in sight"
        left = view - table.columnViewportPosition(1) - table.columnWidth(1)
        return table.columnWidth(0), table.columnWidth(1), left

    # By the widths that the type of this machine gives.
    widest, year, left = sizes(60 * table.fontMetrics().averageCharWidth())
    assert left > 0
    name, _, left = sizes(int(0.85 * widest) + year)
    assert 0.7 * widest < name < widest
    assert left == 0, "the year ends with the view"
    assert sizes(widest + 8)[0] == widest, "too narrow for both: the name has its room"


def test_a_column_before_the_name_leaves_its_end_in_sight(table: RecordTable, qt: Any) -> None:
    title = KEYS.index("title")
    table.columns.set_layout(ColumnLayout(("title", "year", "form", "note", "tags")))
    table.resize(60 * table.fontMetrics().averageCharWidth(), 300)
    qt.process()
    width = table.columnWidth(KEYS.index("year")) + int(0.9 * table.columnWidth(title))
    table.columns.set_layout(ColumnLayout(("year", "title", "form")))
    table.resize(width, 300)
    qt.process()
    assert table.columnViewportPosition(title) + table.columnWidth(title) == table.viewport().width()


def test_a_column_has_room_for_the_longest_of_its_words(table: RecordTable) -> None:
    words = ("short", "a state in many words that is never cut")
    table.columns.hold("year", words)
    room = max(table.fontMetrics().horizontalAdvance(one) for one in words)
    assert table.columnWidth(KEYS.index("year")) > room
    table.columns.set_width("year", LEAST_COLUMN)
    assert table.columnWidth(KEYS.index("year")) == LEAST_COLUMN
