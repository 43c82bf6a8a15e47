"""The search box: a rounded field that asks while one types, but not at every letter."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.texts import translate
from desktop_app.widgets.sign_line import SignLine

HEIGHT = 32
PAUSE_MS = 180
"""How long the typing must rest before a question is asked, in milliseconds."""


class SearchBox(SignLine):
    """Emits `asked` with the text: after a pause, at once on Enter, at once when cleared."""

    asked = Signal(str)
    left_down = Signal()
    """The Down key was pressed: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("SearchBox", "Search"))
        self.setAccessibleName(translate("SearchBox", "Search"))
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._ask)

    def sizeHint(self) -> QSize:
        """Return a field a little higher than others, higher still with larger type."""
        return super().sizeHint().expandedTo(QSize(0, HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return super().minimumSizeHint().expandedTo(QSize(0, self.sizeHint().height()))

    def set_text_silently(self, text: str) -> None:
        """Show *text* as already asked (another room's question comes back)."""
        self._asked = text
        self.setText(text)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, go to the list on Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._ask()
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._asked:
            self._asked = text
            self.asked.emit(text)
