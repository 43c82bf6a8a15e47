"""An empty room: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.directions import sentence_in
from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.roles import Role, set_role


class _Button(QPushButton):
    """Enter presses it, too: it stands where the list would, which Enter opens a row of."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Empty(QWidget):
    """Says why nothing is here, and offers what to do about it: no button without *button* text, rarely a second."""

    pressed = Signal()
    other_pressed = Signal()

    def __init__(
        self, sentence: str, button: str = "", parent: QWidget | None = None, *, other_button: str = ""
    ) -> None:
        super().__init__(parent)
        set_role(self, Role.StaticText)
        self._sentence = QLabel()
        self._sentence.setFont(interface_font(1))
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A wrapping label asks for as little width as it can; a sentence should not stand as a column.
        self._sentence.setMinimumWidth(260)
        self._button = _Button()
        self._button.clicked.connect(self.pressed)
        self._other = _Button(other_button)
        self._other.setVisible(bool(other_button))
        self._other.clicked.connect(self.other_pressed)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._button)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.say(sentence, button)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    @property
    def has_keyboard(self) -> bool:
        """Whether the page or its button has the keyboard."""
        return self.hasFocus() or self._button.hasFocus()

    def say(self, sentence: str, button: str = "") -> None:
        """Change the sentence and the button."""
        self._sentence.setText(sentence_in(sentence, self.isRightToLeft()))
        self.setAccessibleName(sentence)
        # A page that says nothing is no stop of the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if sentence or button else Qt.FocusPolicy.NoFocus)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        # Without a button the keyboard rests on the page itself, until there is something else.
        if button:
            self.setFocusProxy(self._button)
        else:
            self.setFocusProxy(None)  # type: ignore[arg-type]  # takes None, whatever its stub says
