"""Facets, bars over time and chips as widgets: keys, mouse, what is read out, right to left."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.widgets.chips import Chip, Chips
from desktop_app.widgets.facet_list import Chosen, FacetList, Group, More, Value
from desktop_app.widgets.time_bars import TimeBar, TimeBars

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def show(qt: Any) -> Iterator[Any]:
    window = QWidget()
    layout = QVBoxLayout(window)
    window.resize(500, 400)

    def put(widget: QWidget) -> Any:
        layout.addWidget(widget)
        qt.show(window)
        qt.process()
        return widget

    yield put
    window.close()
    window.deleteLater()


def groups(chosen: Chosen = Chosen.NOT, count: int = 3) -> list[Group]:
    values = (Value("language", "fa", "Persian", count, chosen), Value("language", "en", "English", None))
    return [
        Group("language", "Language", values, More("language", "more…")),
        Group("tag", "Tag", (Value("tag", "seen", "seen", 1),)),
    ]


@pytest.fixture
def facets(show: Any) -> FacetList:
    made: FacetList = show(FacetList())
    made.set_groups(groups())
    made.setFocus()
    return made


def test_values_are_kept_and_left_out_by_keys(facets: FacetList) -> None:
    QAbstractItemModelTester(facets.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    told: list[Any] = []
    facets.toggled.connect(lambda *one: told.append(one))
    facets.more_wanted.connect(told.append)
    facets.left.connect(lambda: told.append("left"))
    for key, held in (
        (KEY.Key_Space, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Space, SHIFT),
        (KEY.Key_Minus, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(facets, key, held)
    for _ in range(2):
        QTest.keyClick(facets, KEY.Key_Down)
    QTest.keyClick(facets, KEY.Key_Return)
    # Over the label of the next facet to its first value.
    QTest.keyClick(facets, KEY.Key_Down)
    QTest.keyClick(facets, KEY.Key_Space)
    QTest.keyClick(facets, KEY.Key_Escape)
    assert told == [
        ("language", "fa", False),
        ("language", "fa", True),
        ("language", "fa", True),
        "language",
        ("tag", "seen", False),
        "left",
    ]


def test_a_click_keeps_and_with_shift_leaves_out(facets: FacetList) -> None:
    told: list[Any] = []
    facets.toggled.connect(lambda *one: told.append(one))

    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = facets.visualRect(facets.model().index(row, 0)).center()
        QTest.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, held, place)

    click(1)
    click(2, SHIFT)
    click(0)
    QTest.mouseClick(facets.viewport(), Qt.MouseButton.RightButton, pos=QPoint(20, 40))
    assert told == [("language", "fa", False), ("language", "en", True)]


def test_counts_and_choices_are_read_out_and_the_keyboard_stays(facets: FacetList) -> None:
    said = Qt.ItemDataRole.AccessibleTextRole

    def lines() -> list[str]:
        return [str(facets.model().index(row, 0).data(said)) for row in range(facets.model().rowCount())]

    assert lines() == ["Language", "Persian, 3", "English", "more…", "Tag", "seen, 1"]
    facets.choose(2)
    facets.set_groups(groups(Chosen.OUT, 7))
    assert lines()[1] == "Persian, 7, left out"
    assert facets.currentIndex().row() == 2
    facets.set_groups(groups(Chosen.IN)[:1])
    assert lines() == ["Language", "Persian, 3, chosen", "English", "more…"]
    assert facets.currentIndex().row() == 2


@pytest.fixture
def bars(show: Any) -> TimeBars:
    made: TimeBars = show(TimeBars())
    made.set_bars(
        [TimeBar(str(2018 + number), number, number == 1) for number in range(5)], can_zoom_in=True, can_zoom_out=False
    )
    made.view.setFocus()
    return made


def test_bars_are_chosen_and_zoomed_by_keys(bars: TimeBars) -> None:
    QAbstractItemModelTester(bars.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    told: list[Any] = []
    bars.taken.connect(lambda *run: told.append(("taken", *run)))
    bars.zoomed_in.connect(lambda *run: told.append(("in", *run)))
    bars.zoomed_out.connect(lambda: told.append("out"))
    bars.cleared.connect(lambda: told.append("cleared"))
    bars.left.connect(lambda: told.append("left"))
    view = bars.view
    QTest.keyClick(view, KEY.Key_Right)
    assert bars.told == "2019: 1"
    QTest.keyClick(view, KEY.Key_Return)
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.keyClick(view, KEY.Key_End, SHIFT)
    assert bars.told == "2019 to 2022: 10"
    QTest.keyClick(view, KEY.Key_Return)
    QTest.keyClick(view, KEY.Key_Plus)
    QTest.keyClick(view, KEY.Key_Minus)
    QTest.keyClick(view, KEY.Key_Home)
    QTest.keyClick(view, KEY.Key_Left)
    QTest.keyClick(view, KEY.Key_Delete)
    QTest.keyClick(view, KEY.Key_Escape)
    # There is nothing to zoom out of.
    assert told == [("taken", 1, 1), ("taken", 1, 4), ("in", 1, 4), "cleared", "left"]
    assert bars.told == "2018: 0"


def test_the_current_bar_is_told_only_while_one_is_there(bars: TimeBars, qt: Any) -> None:
    qt.until(bars.view.hasFocus)
    QTest.keyClick(bars.view, KEY.Key_Right)
    assert bars.told == "2019: 1"
    bars.view.clearFocus()
    assert bars.told == ""
    bars.view.setFocus()
    assert bars.told == "2019: 1"


def test_bars_are_chosen_by_a_click_and_by_a_drag(bars: TimeBars) -> None:
    told: list[tuple[int, int]] = []
    bars.taken.connect(lambda *run: told.append(run))
    view = bars.view

    def place(row: int) -> QPoint:
        return view.visualRect(view.model().index(row, 0)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(2))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place(1))
    QTest.mouseMove(view.viewport(), place(2))
    QTest.mouseMove(view.viewport(), place(3))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place(3))
    assert told == [(2, 2), (1, 3)]


def test_bars_are_read_out_and_fill_the_width(bars: TimeBars) -> None:
    said, view = Qt.ItemDataRole.AccessibleTextRole, bars.view
    assert [view.model().index(row, 0).data(said) for row in (0, 1)] == ["2018: 0", "2019: 1, chosen"]
    edges = [view.visualRect(view.model().index(row, 0)) for row in range(5)]
    assert edges[0].left() == 0
    assert edges[-1].right() == view.viewport().width() - 1
    assert {one.width() for one in edges} <= {view.viewport().width() // 5, view.viewport().width() // 5 + 1}


def test_right_to_left_the_first_bar_stands_at_the_right(bars: TimeBars, qt: Any) -> None:
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qt.process()
    view = bars.view
    first, last = (view.visualRect(view.model().index(row, 0)) for row in (0, 4))
    assert first.left() > last.left()
    QTest.keyClick(view, KEY.Key_Left)
    assert bars.told == "2019: 1"
    QTest.keyClick(view, KEY.Key_Right)
    assert bars.told == "2018: 0"


def test_without_a_bar_nothing_is_told_and_no_key_does_anything(bars: TimeBars) -> None:
    bars.set_bars([], can_zoom_in=True, can_zoom_out=True)
    told: list[object] = []
    bars.taken.connect(lambda *run: told.append(run))
    bars.zoomed_in.connect(lambda *run: told.append(run))
    for key in (KEY.Key_Right, KEY.Key_Return, KEY.Key_Plus, KEY.Key_A):
        QTest.keyClick(bars.view, key)
    assert (told, bars.told) == ([], "")


def test_chips_go_by_key_and_the_keyboard_stays_among_them(show: Any) -> None:
    chips: Chips = show(Chips())
    told: list[object] = []

    def take(key: object) -> None:
        told.append(key)
        chips.set_chips([one for one in chips.chips if one.key != key])

    chips.taken_away.connect(take)
    chips.emptied.connect(lambda: told.append("emptied"))
    assert chips.isHidden()
    chips.set_chips([Chip("a", "Tag: R & D"), Chip("b", "x" * 100)])
    first = chips._buttons[0]
    assert first.text() == "Tag: R && D  ×"
    assert first.accessibleName() == "Tag: R & D: take away"
    assert len(chips._buttons[1].text()) < 60
    first.setFocus()
    QTest.keyClick(first, KEY.Key_Delete)
    assert chips._buttons[0].hasFocus()
    assert chips._buttons[0].toolTip() == "x" * 100
    QTest.keyClick(chips._buttons[0], KEY.Key_Return)
    assert told == ["a", "b", "emptied"]
    assert chips.isHidden()
