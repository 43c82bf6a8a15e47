"""Why a row is a hit, drawn with its name: below it or behind it, in both directions."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_cells import WHY_ROLE
from desktop_app.widgets.table_columns import FIXED_ROLE, KEY_ROLE, USUAL_ROLE, WIDTH_ROLE
from desktop_app.widgets.why_cell import shortened, split


@dataclass(frozen=True)
class Why:
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("the jetty stood", "jetty", "the jetty stood"),
        ("far away from all of this the jetty stood", "jetty", "…all of this the jetty stood"),
        ("Cast member: somebody who is far away called Hala", "Hala", "Cast member: …far away called Hala"),
        ("jetty", "", "jetty"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaajetty", "jetty", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaajetty"),
    ],
)
def test_a_line_begins_near_what_was_looked_for(text: str, word: str, expected: str) -> None:
    start = text.index(word)
    marks = ((start, start + len(word)),) if word else ()
    kept, places = shortened(text, marks)
    assert kept == expected
    assert [kept[first:last] for first, last in places] == ([word] if word else [])


class Model(QStandardItemModel):
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            given = {KEY_ROLE: f"c{section}", USUAL_ROLE: True, WIDTH_ROLE: 30, FIXED_ROLE: section == 1}
            if role in given:
                return given[role]
        return super().headerData(section, orientation, role)


@pytest.fixture
def table(qt: Any) -> Any:
    table = RecordTable()
    model = Model(2, 2, table)
    for row, name in enumerate(("The Boatman", "دفتر مرکب‌ران")):
        model.setItem(row, 0, QStandardItem("2024"))
        model.setItem(row, 1, QStandardItem(name))
    table.setModel(model)
    table.resize(QSize(640, 240))
    yield table
    table.close()
    table.deleteLater()


def picture(qt: Any, table: RecordTable) -> QImage:
    qt.show(table)
    qt.process()
    return table.grab().toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("two_lines", [True, False])
def test_the_reason_is_drawn_in_the_column_of_the_name(
    qt: Any, table: RecordTable, direction: Qt.LayoutDirection, two_lines: bool
) -> None:
    table.setLayoutDirection(direction)
    table.set_rows(two_lines=two_lines)
    plain = picture(qt, table)
    text = "also called: El barquero del río que es muy largo, «قایق‌ران» …"
    for row in range(2):
        index = table.model().index(row, 1)
        table.model().setData(index, Why(text, ((13, 15),)), WHY_ROLE)
    drawn = picture(qt, table)
    assert drawn != plain
    # Only there: the other column is as it was.
    other = table.visualRect(table.model().index(0, 0)).translated(table.viewport().pos())
    assert drawn.copy(other) == plain.copy(other)
    table.selectRow(0)
    assert picture(qt, table) != drawn


def test_a_name_without_room_beside_it_stays_whole(qt: Any, table: RecordTable) -> None:
    option = QStyleOptionViewItem()
    option.initFrom(table)
    name, rest = split(QRect(0, 0, 90, 30), option, "A very long name of a film", below=False)
    assert (name, rest.isEmpty()) == (QRect(0, 0, 90, 30), True)
    name, rest = split(QRect(0, 0, 600, 30), option, "A film", below=False)
    assert name.right() < rest.left()
    assert QModelIndex().data(WHY_ROLE) is None
