"""Scans are put in order and joined: by their names, by the arrows, as one step that undo parts again."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from database.commands.articles import create_article
from database.queries.joining import JoinRow, join_rows
from desktop_app.features.cutting.joining import JoinDialog, in_order
from tests.desktop_app.features.cutting.conftest import Desk, page


def dialog() -> JoinDialog | None:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, JoinDialog) and one.isVisible()]
    return shown[0] if shown else None


def press(desk: Desk, key: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    desk.settle()


def test_pages_follow_by_the_numbers_in_their_names() -> None:
    names = ["Scan 10.png", "scan 2.png", "", "Scan 1.png"]
    rows = [JoinRow(number, "", "", (name,) if name else (), False) for number, name in enumerate(names)]
    assert [row.id for row in in_order(rows)] == [3, 1, 0, 2]


def test_scans_are_joined_in_the_order_that_was_made(desk: Desk) -> None:
    names = ("p2.png", "p10.png", "p1.png")
    two, ten, one = (desk.add(name, page((100 + at, 140))) for at, name in enumerate(names))
    desk.choose(two, ten, one)
    press(desk, "j")
    asking = dialog()
    assert asking is not None
    assert asking.ids == [one, two, ten]
    assert asking.list.item(0).text().startswith("1 · ")
    asking.list.setCurrentRow(2)
    press(desk, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert asking.ids == [one, ten, two]
    assert asking.list.currentRow() == 1
    assert asking.up_button.isEnabled() and asking.down_button.isEnabled()
    press(desk, Qt.Key.Key_Return)
    assert dialog() is None
    assert [file.name for file in desk.now(one).files] == ["p1.png", "p10.png", "p2.png"]
    assert [row.id for row in desk.catalogue.read(lambda c: join_rows(c, [one, two, ten]))] == [one]
    assert "3 articles are one now" in desk.session.services.notices.recent[-1].text
    panel: Any = desk.session.window.panel
    assert panel.keeper.current_id() == one
    assert panel.chosen_ids() == [one]
    record = desk.session.window.record
    assert record is not None and record.id == one
    desk.session.window.actions_.do("edit.undo")
    desk.settle()
    assert len(desk.catalogue.read(lambda c: join_rows(c, [one, two, ten]))) == 3


def test_one_article_is_not_joined_and_escape_joins_nothing(desk: Desk) -> None:
    one, two = desk.add("p1.png", page((100, 140))), desk.add("p2.png", page((101, 140)))
    desk.choose(one)
    press(desk, "j")
    assert dialog() is None
    desk.choose(one, two)
    press(desk, "j")
    assert dialog() is not None
    press(desk, Qt.Key.Key_Escape)
    assert dialog() is None
    assert len(desk.now(one).files) == 1


def row_menu(desk: Desk) -> dict[str, bool]:
    """Return what the menu of the chosen rows says of cutting and joining, by Shift+F10."""
    panel: Any = desk.session.window.panel
    # A menu that was closed has taken the keyboard from the window.
    desk.session.window.activateWindow()
    panel.take_focus()
    press(desk, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(one for one in panel.table.findChildren(QMenu) if one.isVisible())
    said = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    return {text: can for text, can in said.items() if "into" in text}


def test_the_menu_of_a_row_offers_both_and_says_why_not(desk: Desk, qt: Any) -> None:
    qt.expect_message("This plugin does not support")
    one, two = desk.add("p1.png", page((100, 140))), desk.add("p2.png", page((101, 140)))
    desk.choose(one)
    assert row_menu(desk) == {
        "Cut &into articles…": True,
        "&Join into one article… (select two or more articles)": False,
    }
    desk.choose(one, two)
    assert row_menu(desk) == {
        "Cut &into articles… (select one article)": False,
        "&Join into one article…": True,
    }
    wordless = int(desk.write(lambda writer: create_article(writer, {"headline": "On paper"})))
    desk.choose(wordless)
    panel: Any = desk.session.window.panel
    panel.entered()
    desk.settle()
    assert "Cut &into articles… (no page that can be cut)" in row_menu(desk)
