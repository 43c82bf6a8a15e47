"""A panel that lies over its window with one line and a list of results; it is no dialog."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from desktop_app.contract import Where
from desktop_app.texts import listed
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.result_list import Result, ResultList
from desktop_app.widgets.sign_line import SignLine

WIDTH = 680
TOP = 72
PAD = 8
MOST = 0.66
"""The part of the window's height that the results may take."""
PAGE = 8
"""Results that Page up and Page down go."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(SignLine):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class OverPanel(QFrame):
    """The keyboard stays in the line: Up and Down go through the results, Enter takes one, Escape closes.

    The keyboard comes back to where it was; a click elsewhere closes the panel, too. Who builds on it says what is
    asked by `ask` and what is done with a result by `do`.
    """

    def __init__(self, window: QWidget, name: str, hint: str) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.line = _Line()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setMinimumHeight(36)
        self.list = ResultList()
        self.nothing = plain_label(tone="muted")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(12, 4, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(PAD)
        layout.addWidget(self.line)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.line.textChanged.connect(lambda text: self.ask(text.strip()))
        self.line.left.connect(self._left)
        self.line.installEventFilter(self)
        self.list.picked.connect(lambda result, held: self.do(result, Where.TAB if held else Where.HERE))
        self.list.moved.connect(self._describe)
        window.installEventFilter(self)
        self.hide()

    @property
    def before(self) -> QWidget | None:
        """What had the keyboard before the panel was opened."""
        return self._before

    def ask(self, text: str) -> None:
        """Look for what is typed; answer with `refresh_list`."""
        raise NotImplementedError

    def do(self, result: Result, where: Where) -> None:
        """Do what a result stands for."""
        raise NotImplementedError

    def enter(self, where: Where) -> None:
        """Enter was pressed: take the current result."""
        if self.list.current is not None:
            self.do(self.list.current, where)

    def come_up(self) -> None:
        """Show the panel with an empty line, and give it the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self.show()
        self.raise_()
        self.ask("")
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_back(self) -> None:
        """Close and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_nothing(self, sentence: str, *, always: bool = False) -> None:
        """Show the sentence where there is no result, or *always*, and give all the room that it needs."""
        nothing = not self.list.results
        self.nothing.setText(sentence)
        self.nothing.setVisible(nothing or always)
        self.list.setVisible(not nothing)
        self._place()
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go through the results; stay in the middle of a window that changes its size."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        if key in steps and not modifiers:
            self.list.step(steps[key])
        elif key is Qt.Key.Key_Escape:
            self.close_back()
        elif key in _ENTER and (control or not modifiers):
            self.enter(Where.TAB if control else Where.HERE)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # There is nothing else in the panel; Tab would lead under it.
            self.list.step(1 if key is Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _left(self) -> None:
        if self.isVisible() and not self.line.hasFocus():
            self._before = None
            self.hide()

    def _describe(self) -> None:
        """Tell screen readers, which follow the keyboard, the current result."""
        current, said = self.list.current, "" if self.nothing.isHidden() else self.nothing.text()
        self.line.setAccessibleDescription(listed((current.spoken, said)) if current is not None else said)

    def _place(self) -> None:
        window = self._window
        width = min(scaled(WIDTH), window.width() - 32)
        head = max(self.line.minimumHeight(), self.line.sizeHint().height()) + 3 * PAD
        body = min(self.list.height_wanted() + 4, int(window.height() * MOST)) if self.list.results else 0
        if not self.nothing.isHidden():
            body += self.nothing.heightForWidth(width - 2 * PAD) + (PAD if body else 0)
        self.setGeometry(QRect((window.width() - width) // 2, TOP, width, head + body))
