"""An empty room: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.widgets.fonts import interface_font


class Empty(QWidget):
    """Says why nothing is here, and offers the one thing to do about it (no button without *button* text)."""

    pressed = Signal()

    def __init__(self, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setFont(interface_font(1))
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A wrapping label asks for as little width as it can; a sentence should not stand as a column.
        self._sentence.setMinimumWidth(260)
        self._button = QPushButton()
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.say(sentence, button)

    def say(self, sentence: str, button: str = "") -> None:
        """Change the sentence and the button."""
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
