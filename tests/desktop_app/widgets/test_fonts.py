"""The size of the type: all of it at once, what has a size of its own too, and back to what it was."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from desktop_app.widgets.fonts import apply_text_size, interface_font, scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import OneLine, section_label
from desktop_app.widgets.sign_line import SignLine
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.theme import BOX, ICON, apply_theme


@pytest.fixture
def usual(qt: Any) -> Iterator[None]:
    apply_theme(qt.application, "light")
    yield
    enlarge(qt, 100)


@pytest.fixture
def window(qt: Any, usual: None) -> Iterator[QWidget]:
    window = QWidget()
    layout = QVBoxLayout(window)
    plain, title = QLabel("plain"), QLabel("title")
    title.setFont(interface_font(4, bold=True))
    for name, one in {"plain": plain, "title": title, "label": section_label("label")}.items():
        one.setObjectName(name)
        layout.addWidget(one)
    qt.show(window)
    yield window
    window.deleteLater()


def enlarge(qt: Any, percent: int) -> None:
    apply_text_size(qt.application, percent)
    apply_theme(qt.application, "light")


def points(window: QWidget) -> dict[str, float]:
    return {one.objectName(): one.font().pointSizeF() for one in window.findChildren(QLabel)}


def test_every_size_is_enlarged_alike_and_comes_back(qt: Any, window: QWidget) -> None:
    before, own = points(window), interface_font().pointSizeF()
    enlarge(qt, 200)
    assert points(window) == pytest.approx({name: size * 2 for name, size in before.items()})
    assert (interface_font().pointSizeF(), scaled(34)) == (own * 2, 68)
    assert window.findChild(QLabel, "title").font().bold() or window.findChild(QLabel, "title").font().weight() >= 600
    enlarge(qt, 150)
    enlarge(qt, 100)
    assert points(window) == pytest.approx(before)
    assert scaled(34) == 34


def test_the_rows_of_a_table_hold_the_larger_type(qt: Any, usual: None) -> None:
    model = QStandardItemModel()
    model.appendRow(QStandardItem("A film"))
    table = RecordTable()
    table.setModel(model)
    qt.show(table)
    before = table.rowHeight(0)
    enlarge(qt, 200)
    assert table.rowHeight(0) == 2 * before
    assert QFontMetrics(table.font()).height() < table.rowHeight(0)
    table.deleteLater()


def test_boxes_to_tick_and_icons_grow_with_the_type(qt: Any, usual: None) -> None:
    box, button, line = QCheckBox(), QPushButton(icon("info"), ""), SignLine()
    for one in (box, button, line):
        qt.show(one)

    def sides() -> tuple[int, int, int]:
        indicator = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
        shown = button.style().pixelMetric(QStyle.PixelMetric.PM_ButtonIconSize, None, button)
        return indicator, shown, line.textMargins().left()

    before = sides()
    enlarge(qt, 200)
    after = sides()
    enlarge(qt, 100)
    assert after[:2] == (2 * BOX, 2 * ICON)
    assert after[2] == before[2] + ICON
    assert sides() == before
    for one in (box, button, line):
        one.deleteLater()


def test_a_line_that_has_no_room_ends_in_an_ellipsis_and_keeps_nothing_wide(qt: Any) -> None:
    label = OneLine("muted")
    label.setText("Headline · 1 word selected · about a film with a long title")
    assert label.minimumSizeHint().width() == 0
    label.resize(120, 30)
    assert label.shown().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.shown()) <= 120
    label.resize(label.sizeHint())
    assert label.shown() == label.text()
    label.deleteLater()
