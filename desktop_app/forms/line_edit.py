"""A line to type in whose text runs in its own direction, from the edge where the window begins to read."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.directions import reads_right_to_left

LONGEST = 2_000_000
"""Characters that a line can hold."""

_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A line edit of a form.

    *figures*: without letters it runs left to right in any window (``../2019`` must not turn round). Undo and redo
    take back typing first; where there is none left, the keys are the window's: they take back what was saved.
    """

    def __init__(self, *, figures: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self.setMinimumWidth(48)
        # Qt would cut a longer text when it is filled in, and saving would lose the rest.
        self.setMaxLength(LONGEST)
        self.textChanged.connect(self._turn)
        self._turn("")

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where there is no typing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            available = (self.isUndoAvailable(), self.isRedoAvailable())
            for key, can in zip(_HISTORY_KEYS, available, strict=True):
                if event.matches(key) and not can:
                    event.ignore()
                    return False
        return super().event(event)

    def fill(self, text: str) -> None:
        """Show *text*, from its beginning unless one is typing in it; there is no typing to take back any more."""
        place = min(self.cursorPosition(), len(text)) if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(place)

    def _turn(self, text: str) -> None:
        right_to_left = reads_right_to_left(text)
        window = QApplication.isRightToLeft()
        if right_to_left is None:
            right_to_left = False if self._figures and text else window
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() is not direction:
            self.setLayoutDirection(direction)
        edge = Qt.AlignmentFlag.AlignRight if window else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
