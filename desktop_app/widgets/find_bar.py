"""The line under the article in which words are typed to find them in it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop_app.texts import number, plural, translate
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import plain_label

PAUSE_MS = 120
"""How long the typing must rest before the text is looked through."""


class FindBar(QWidget):
    """Emits `asked` while one types. Enter goes to the next hit and back into the text, Escape back to the place."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal(bool)
    """The bar is left: True back to where one came from, False at the hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(translate("Find", "Find in the text"))
        self.field.setAccessibleName(translate("Find", "Find in the text"))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.installEventFilter(self)
        self._count = plain_label("", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._count)
        for name, text, step in (
            ("chevron-up", translate("Find", "Previous hit (Shift+F3)"), -1),
            ("chevron-down", translate("Find", "Next hit (F3)"), 1),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, step=step: self.stepped.emit(step))
            layout.addWidget(button)

    def open(self, words: str = "") -> None:
        """Show the bar with the keyboard in it; *words* are offered."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Close the bar: another text is shown."""
        self._pause.stop()
        self._wanted = ""
        self.field.clear()
        self._pause.stop()
        self._count.setText("")
        self.hide()

    def say(self, at: int | None, count: int) -> None:
        """Tell which of how many hits is the current one."""
        if not self._wanted:
            self._count.setText("")
        elif at is None:
            none = translate("Find", "Not in this text")
            self._count.setText(plural("Find", "{count} hits", "{count} hit", count) if count else none)
        else:
            text = translate("Find", "{at} of {count}").format(at=number(at + 1), count=number(count))
            self._count.setText(text)

    def eventFilter(self, _watched: object, event: object) -> bool:
        """Take the keys that leave the field."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
            if shift:
                self.stepped.emit(-1)
            self.left.emit(False)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _ask(self) -> None:
        self._pause.stop()
        text = self.field.text().strip()
        if text != self._wanted:
            self._wanted = text
            self.asked.emit(text)
