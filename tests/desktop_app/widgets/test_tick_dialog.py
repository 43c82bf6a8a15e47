"""Choosing by ticks, with the keyboard alone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from desktop_app.widgets.theme import apply_theme, tokens
from desktop_app.widgets.tick_dialog import Tick, TickDialog
from desktop_app.widgets.tokens import contrast

TICKS = [Tick(1, "Box 1", True), Tick(2, "Folder A", None, 1), Tick(3, "Box 2")]
Make = Callable[..., TickDialog]


@pytest.fixture
def make(qt: Any) -> Iterator[Make]:
    made: list[TickDialog] = []

    def open_(*args: Any, **named: Any) -> TickDialog:
        dialog = TickDialog("Collections", "Find", *args, **named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        made.append(dialog)
        return dialog

    yield open_
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def visible(dialog: TickDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text().strip() for item in items if not item.isHidden()]


def test_nothing_was_changed(make: Make) -> None:
    dialog = make(TICKS, "Enter makes “{name}”.")
    assert (dialog.ticked(), dialog.unticked(), dialog.made()) == ([], [], [])


def test_ticking_and_unticking(make: Make) -> None:
    dialog = make(TICKS)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert (dialog.ticked(), dialog.unticked()) == ([3], [1])


def test_what_only_some_have_stays_so_unless_it_is_ticked(make: Make) -> None:
    dialog = make(TICKS)
    assert 2 not in [*dialog.ticked(), *dialog.unticked()]
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.ticked() == [2]
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.unticked() == [2]


def test_typing_finds_and_enter_ticks_the_only_one(make: Make) -> None:
    dialog = make(TICKS)
    QTest.keyClicks(dialog.field, "2 BOX")
    assert visible(dialog) == ["Box 2"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.ticked() == [3]
    assert visible(dialog) == ["Box 1", "Folder A", "Box 2"]
    assert dialog.isVisible()


def test_enter_makes_what_is_not_there_once(make: Make) -> None:
    dialog = make(TICKS, "Enter makes “{name}”.")
    for _ in range(2):
        QTest.keyClicks(dialog.field, " Folder B ")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.made() == ["Folder B"]
    dialog.field.setText("\u200c")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.made() == ["Folder B"], "signs that do not show are no name"
    dialog.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.made() == []


def test_enter_in_the_empty_field_decides(make: Make) -> None:
    dialog = make(TICKS)
    decided = QSignalSpy(dialog.decided)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert decided.count() == 1
    assert not dialog.isVisible()


def test_escape_decides_nothing(make: Make) -> None:
    dialog = make(TICKS)
    decided = QSignalSpy(dialog.decided)
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert decided.count() == 0
    assert not dialog.isVisible()


def test_one_is_chosen_by_typing_and_enter(make: Make) -> None:
    dialog = make(TICKS, single=True)
    decided = QSignalSpy(dialog.decided)
    QTest.keyClicks(dialog.field, "folder")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert decided.count() == 1
    assert dialog.chosen() == 2


def test_nothing_can_be_chosen_where_nothing_is_found(make: Make) -> None:
    dialog = make(TICKS, single=True)
    decided = QSignalSpy(dialog.decided)
    QTest.keyClicks(dialog.field, "zirconium")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert decided.count() == 0
    assert dialog.chosen() is None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_box_of_the_chosen_line_is_seen_on_its_ground(make: Make, qt: Any, name: str) -> None:
    apply_theme(qt.application, name)
    try:
        dialog = make([Tick(1, "", False), Tick(2, "Box 2", False)])
        place = dialog.list.visualRect(dialog.list.model().index(0, 0))
        picture = dialog.list.viewport().grab(place).toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert tokens().chosen in inks
        assert max(contrast(ink, tokens().chosen) for ink in inks) >= 2.4
    finally:
        apply_theme(qt.application, "light")
