"""Keys in menus of a window that reads from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStyleOptionMenuItem

from desktop_app.actions.menus import KeyMenu
from desktop_app.directions import isolate


@pytest.fixture
def menu(qt):
    made = KeyMenu()
    yield made
    made.deleteLater()


@pytest.mark.parametrize(("key", "shown"), [("Ctrl++", "Ctrl++"), ("Ctrl+Shift+Z", "Ctrl+Shift+Z"), ("", "")])
def test_a_key_reads_from_the_left_in_a_menu_that_reads_from_the_right(menu, key, shown):
    action = menu.addAction("بزرگ‌تر")
    action.setShortcut(QKeySequence(key))
    for direction, wanted in (
        (Qt.LayoutDirection.RightToLeft, isolate(shown)),
        (Qt.LayoutDirection.LeftToRight, shown),
    ):
        menu.setLayoutDirection(direction)
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, action)
        assert option.text == ("بزرگ‌تر" + f"\t{wanted}" if key else "بزرگ‌تر")
    assert action.text() == "بزرگ‌تر", "what is told to others is the text alone"
