"""Sidebar, search box, empty room, table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.widgets.empty import Empty
from desktop_app.widgets.search_box import SearchBox
from desktop_app.widgets.sidebar import Sidebar
from desktop_app.widgets.sidebar_lines import SidebarEntry, SidebarSection
from desktop_app.widgets.table import EDGE, RecordTable
from desktop_app.widgets.theme import apply_theme, tokens

SECTIONS = (
    SidebarSection("Desk", (SidebarEntry("inbox", "Inbox", "inbox", 2),)),
    SidebarSection("Catalogue", (SidebarEntry("films", "Films", "film"), SidebarEntry("people", "People", "user"))),
)


@pytest.fixture
def sidebar(qt):
    widget = Sidebar()
    widget.set_sections(SECTIONS)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def test_the_sidebar_says_what_is_chosen_and_skips_labels(sidebar):
    chosen = []
    sidebar.chosen.connect(chosen.append)
    sidebar.set_current("inbox")
    assert chosen == []
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    QTest.keyClick(sidebar, Qt.Key.Key_Up)
    assert chosen == ["films", "people", "films"]
    assert sidebar.current() == "films"
    QTest.keyClick(sidebar, Qt.Key.Key_P)
    assert sidebar.current() == "people"


def test_the_sidebar_keeps_the_room_when_sections_change(sidebar):
    sidebar.set_current("people")
    sidebar.set_sections(SECTIONS[1:])
    assert sidebar.current() == "people"
    sidebar.set_sections(SECTIONS[:1])
    assert sidebar.current() is None
    with pytest.raises(KeyError):
        sidebar.set_current("people")


def test_counts_are_said_to_screen_readers(sidebar):
    QAbstractItemModelTester(sidebar.model(), QAbstractItemModelTester.FailureReportingMode.Warning, sidebar)
    sidebar.set_count("films", 318)
    spoken = [sidebar.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert spoken == ["Desk", "Inbox, 2", "Catalogue", "Films, 318", "People"]


def test_a_count_is_painted(sidebar, qt):
    before = sidebar.grab().toImage()
    sidebar.set_count("films", 318)
    qt.process()
    assert sidebar.grab().toImage() != before


@pytest.fixture
def box(qt):
    widget = SearchBox()
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def test_the_search_box_asks_once_after_a_pause(box, qt):
    asked = []
    box.asked.connect(asked.append)
    QTest.keyClicks(box, "ferry")
    assert asked == []
    qt.until(lambda: asked)
    QTest.qWait(50)
    assert asked == ["ferry"]


def test_enter_asks_at_once_and_escape_clears(box):
    asked = []
    box.asked.connect(asked.append)
    QTest.keyClicks(box, " ice ")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert asked == ["ice", ""]
    assert box.text() == ""


def test_down_leads_on_and_a_question_put_back_is_not_asked(box):
    asked, left = [], QSignalSpy(box.left_down)
    box.asked.connect(asked.append)
    box.set_text_silently("ferry")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert left.count() == 1
    QTest.qWait(250)
    assert asked == []


def test_an_empty_room_has_one_sentence_and_one_button(qt):
    room = Empty("Nothing waits.", "Choose files")
    pressed = QSignalSpy(room.pressed)
    room.findChild(QPushButton).click()
    assert pressed.count() == 1
    room.say("Nothing was found.")
    assert not room.findChild(QPushButton).isVisibleTo(room)
    room.deleteLater()


@pytest.fixture
def table(qt):
    apply_theme(qt.application, "light")
    widget, model = RecordTable(), QStandardItemModel(0, 3)
    model.setParent(widget)
    for row in range(5):
        model.appendRow([QStandardItem(f"{row} {column}") for column in range(3)])
    widget.setModel(model)
    widget.resize(500, 300)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def test_a_tall_row_shows_two_lines_of_any_script(table, qt):
    table.set_rows(two_lines=True)
    table.setColumnWidth(1, 110)
    table.model().item(2, 1).setText("نگاهی به فیلم تازه‌ای که در جشنواره نشان داده شد و جایزه گرفت " * 2)
    qt.process()
    image = table.viewport().grab().toImage()
    left, scale = table.columnViewportPosition(1), image.devicePixelRatio()

    def inked(y: int) -> bool:
        columns = range(int((left + 2) * scale), int((left + 108) * scale))
        return any(image.pixelColor(x, int(y * scale)) != QColor(tokens().background) for x in columns)

    top = table.rowViewportPosition(2)
    ink = [y for y in range(table.rowHeight(2)) if inked(top + y)]
    assert ink, "the words are drawn"
    assert ink[0] >= 4
    assert ink[-1] < table.rowHeight(2) - 4


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_chosen_row_has_an_edge_where_reading_begins(table, qt, direction):
    table.setLayoutDirection(direction)
    table.selectRow(2)
    table.clearFocus()
    qt.process()
    image = table.viewport().grab().toImage()
    begin = 1 if direction is Qt.LayoutDirection.LeftToRight else image.width() - 2
    y = table.rowViewportPosition(2) + 8
    scale = image.devicePixelRatio()
    assert EDGE > 1
    assert image.pixelColor(int(begin * scale), int(y * scale)) == QColor(tokens().accent)
    assert image.pixelColor(image.width() // 2, int(y * scale)) == QColor(tokens().chosen)
    other = table.rowViewportPosition(1) + 8
    assert image.pixelColor(int(begin * scale), int(other * scale)) == QColor(tokens().pane)


def test_enter_and_double_click_open_a_row(table):
    opened = []
    table.activated_row.connect(opened.append)
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [3, 1]


def test_home_and_end_go_to_the_first_and_last_row(table):
    table.selectRow(2)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 4
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selectionModel().selectedRows()) == 5


def test_typing_letters_does_not_search_through_the_rows(table):
    table.selectRow(0)
    QTest.keyClicks(table, "3")
    assert table.currentIndex().row() == 0


def test_rows_have_one_height(table):
    assert {table.rowHeight(row) for row in range(5)} == {34}
    table.set_rows(two_lines=True)
    assert {table.rowHeight(row) for row in range(5)} == {44}
    table.set_rows(two_lines=True, compact=True)
    assert {table.rowHeight(row) for row in range(5)} == {28}
    assert not table.wordWrap()


def test_the_sidebar_brings_the_chosen_room_into_view(sidebar):
    sidebar.resize(200, 70)
    sidebar.set_current("people")
    assert sidebar.viewport().rect().contains(sidebar.visualRect(sidebar.currentIndex()))
