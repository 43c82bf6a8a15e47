"""An empty room: its button is pressed by Enter as by Space."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.widgets.empty import Empty


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button(qt_application: QApplication, key: Qt.Key) -> None:
    empty = Empty("Nothing waits.", "Watch a folder…", other_button="Other")
    pressed: list[str] = []
    empty.pressed.connect(lambda: pressed.append("first"))
    empty.other_pressed.connect(lambda: pressed.append("other"))
    first, other = empty.findChildren(QPushButton)
    QTest.keyClick(first, key)
    QTest.keyClick(other, key)
    assert pressed == ["first", "other"]
    empty.deleteLater()
