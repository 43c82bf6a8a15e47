"""Two hands on the keyboard of the real window: every key goes to the widget that has it, and is counted."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop_app.session import Session

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LONGEST_SECONDS = 60.0


class Hands:
    """Presses keys and waits, after each, until the window has all that it asked for."""

    def __init__(self, session: "Session") -> None:
        self.session = session
        self.count = 0
        """Keys pressed so far; a key with Shift, Ctrl or Alt is one."""

    @property
    def focus(self) -> QWidget:
        """The widget that has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key."""
        if isinstance(key, str) and not key.isascii():
            # QTest has no key for such letters: on a keyboard that has it, the key comes with its text.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, PLAIN, key))
        else:
            QTest.keyClick(self.focus, key, modifiers)
        self.count += 1
        self.settle()

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        for sign in text:
            self.press(sign, SHIFT if sign.isascii() and sign.isupper() else PLAIN)

    def settle(self) -> None:
        """Let the window run until nothing that it asked for is on its way."""
        end, quiet = time.monotonic() + LONGEST_SECONDS, 0
        while quiet < 3:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            # A line asks only once the typing pauses.
            waiting = self.session.services.tasks.pending or getattr(QApplication.focusWidget(), "waiting", False)
            quiet = 0 if waiting else quiet + 1
            assert time.monotonic() < end, "the window never comes to rest"
            if waiting:
                time.sleep(0.001)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window run until something is there."""
        end = time.monotonic() + LONGEST_SECONDS
        while not condition():
            assert time.monotonic() < end, "it never comes"
            self.settle()
            time.sleep(0.001)
