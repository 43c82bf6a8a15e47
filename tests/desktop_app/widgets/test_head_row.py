"""Widgets above the rows of a table stand on their columns, whatever is done with those."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.widgets.head_row import GAP, HeadRow
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_columns import KEY_ROLE, WIDTH_ROLE

KEYS = ("title", "year", "form", "note", "tags")
BOXES = ("title", "form", "tags")


class Model(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(KEYS)

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        return f"{KEYS[index.column()]} {index.row()}" if role == 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        return {0: KEYS[section].title(), KEY_ROLE: KEYS[section], WIDTH_ROLE: 12}.get(role)


class Made:
    def __init__(self, qt: Any, direction: Qt.LayoutDirection) -> None:
        self.page, self.table = QWidget(), RecordTable()
        self.page.setLayoutDirection(direction)
        layout = QVBoxLayout(self.page)
        layout.setContentsMargins(0, 7, 0, 0)
        layout.addWidget(self.table)
        model = Model(self.table)
        self.table.setModel(model)
        self.boxes = {key: QLineEdit() for key in BOXES}
        self.row = HeadRow(self.table, self.page)
        self.row.put(self.boxes)
        self.page.resize(400, 300)
        qt.show(self.page)
        self.page.activateWindow()

    def check(self) -> None:
        """Every box stands on its column, between its title and the first row."""
        head, viewport = self.table.head, self.table.viewport()
        for key, box in self.boxes.items():
            column = KEYS.index(key)
            start = viewport.mapTo(self.page, QPoint(head.sectionViewportPosition(column), 0))
            left = box.mapTo(self.page, QPoint(0, 0))
            assert left.x() == start.x() + GAP, key
            assert box.width() == head.sectionSize(column) - 2 * GAP, key
            below = box.mapTo(self.page, QPoint(0, box.height())).y()
            assert start.y() - 8 < below < start.y(), "above the rows"
            assert left.y() > head.mapTo(self.page, QPoint(0, 0)).y() + 15, "below the titles"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def made(qt: Any, request: pytest.FixtureRequest) -> Iterator[Made]:
    one = Made(qt, request.param)
    yield one
    one.page.deleteLater()


def test_they_follow_sizes_order_and_scrolling(made: Made) -> None:
    table = made.table
    made.check()
    table.columns.set_width("title", 200)
    made.check()
    table.columns.move("form", -2)
    made.check()
    assert made.row.widgets() == [made.boxes[key] for key in ("form", "title", "tags")]
    for column in range(len(KEYS)):
        table.columns.set_width(KEYS[column], 180)
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum() // 2)
    made.check()
    made.page.resize(700, 260)
    made.check()


def test_what_has_the_keyboard_is_scrolled_to_and_wide_enough(made: Made) -> None:
    table = made.table
    for key in KEYS:
        table.columns.set_width(key, 100)
    made.boxes["tags"].setFocus()
    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum()
    box = made.boxes["tags"]
    assert box.width() >= 130
    assert made.row.rect().contains(box.geometry())
    made.boxes["title"].setFocus()
    assert table.horizontalScrollBar().value() == 0
    assert box.width() == 100 - 2 * GAP


def test_it_takes_no_room_where_it_is_not_wanted(made: Made) -> None:
    with_row = made.table.viewport().height()
    made.row.set_wanted(False)
    assert made.row.isHidden()
    assert made.table.viewport().height() > with_row + 15
    made.row.set_wanted(True)
    assert made.table.viewport().height() == with_row
    made.check()
