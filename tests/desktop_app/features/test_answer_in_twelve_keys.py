"""From a fresh window to a copied answer: a name in any script, Enter, the facts with their sources: twelve keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.session import Session

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST = 12


class Keys:
    """Presses keys and counts them."""

    def __init__(self, settled: Callable[[], None]) -> None:
        self.count = 0
        self._settled = settled

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, wait: bool = True
    ) -> None:
        QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]
        self.count += 1
        if wait:
            self._settled()

    def type(self, text: str) -> None:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        for sign in text:
            # QTest takes no letters beyond Latin; an input method writes them in the same way.
            line.insert(sign)
            line.textEdited.emit(line.text())
            self.count += 1
        self._settled()


@pytest.mark.parametrize(
    ("name", "expected", "quick"),
    [
        ("sal fer", "The Salt Ferry (Ines Marlow, 2024)", True),
        ("sal fer", "The Salt Ferry (Ines Marlow, 2024)", False),
        # A Persian name finds its record, and the Arabic form of a title the film that heads otherwise.
        ("دواز باد", "دوازده بادبادک", True),
        ("عبا الملح", "The Salt Ferry", True),
    ],
)
def test_the_answer_is_copied_in_twelve_keys(
    open_session: Callable[..., Session],
    catalogue_folder: Path,
    settled: Callable[[Session], None],
    name: str,
    expected: str,
    quick: bool,
) -> None:
    session = open_session(catalogue_folder)
    keys = Keys(lambda: settled(session))
    QGuiApplication.clipboard().clear()
    keys.press(Qt.Key.Key_K, CONTROL)
    keys.type(name)
    # Who types quickly copies before the page has come.
    keys.press(Qt.Key.Key_Return, wait=not quick)
    keys.press(Qt.Key.Key_C, CONTROL | SHIFT)
    lines: list[Any] = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith(expected)
    assert any("Won" in line and "“" in line for line in lines), "a result with the words that say so"
    assert keys.count <= MOST
