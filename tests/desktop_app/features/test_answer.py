"""From a fresh window to a copied answer, by keys only."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.app import Session

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_two_words_of_a_name_lead_to_a_copied_answer_in_at_most_twelve_keys(
    session: Session, settled: Callable[[Session], None]
) -> None:
    pressed = 0

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal pressed
        pressed += 1
        QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]

    press(Qt.Key.Key_K, CONTROL)
    for letter in "quar let":
        press(Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper())))
    settled(session)
    press(Qt.Key.Key_Return)
    settled(session)
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    settled(session)
    copied = QGuiApplication.clipboard().text()
    assert "Letters from the Quarry" in copied
    assert "Marenza Dispatch" in copied, "with its sources"
    assert pressed <= 12
