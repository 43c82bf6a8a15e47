"""A line to type in whose text runs in its own direction, from the edge where the window begins to read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.directions import reads_right_to_left
from desktop_app.texts import number, translate

LONGEST = 5_000
"""Characters that can be typed or pasted into a line; more would freeze the window."""
SHOWN = 300
"""Characters that are shown of a longer text that is there already."""

_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A line edit of a form.

    *figures*: without letters it runs left to right in any window (``../2019`` must not turn round). Undo and redo
    take back typing first; where there is none left, the keys are the window's: they take back what was saved.
    """

    refused = Signal()
    """`told` has changed: a paste was refused, or is no longer spoken of."""

    def __init__(self, *, figures: bool = False, longest: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._longest = longest
        self._whole: str | None = None
        self._refusal = ""
        self.setMinimumWidth(48)
        self.setMaxLength(longest)
        self.inputRejected.connect(self._cut)
        self.textChanged.connect(self._turn)
        self._turn("")

    @property
    def told(self) -> str:
        """What is to be said of a text that is too long: that it was not taken, or that it is not shown whole."""
        if self._whole is not None:
            text = translate("Form", "{count} characters: only the beginning is shown. Delete takes the text away.")
            return text.format(count=number(len(self._whole)))
        return self._refusal

    def text(self) -> str:
        """Return the text, also the part that is too long to be shown."""
        return super().text() if self._whole is None else self._whole

    def setText(self, text: str | None) -> None:
        """Show a text; of one that is too long to be edited here the beginning, and it stays as it is."""
        text = text or ""
        self._refusal = ""
        self._whole = text if len(text) > self._longest else None
        self.setReadOnly(self._whole is not None)
        super().setText(text if self._whole is None else f"{text[:SHOWN]} …")
        self.refused.emit()

    def clear(self) -> None:
        """Take the text away."""
        self.setText("")

    def refuses(self, text: str) -> bool:
        """Return whether a pasted text is too long, and tell so: nothing is cut off unseen."""
        if len(text) <= self._longest - len(super().text()) + len(self.selectedText()):
            return False
        said = translate("Form", "The pasted text has {count} characters; {most} are the most here. It was not taken.")
        self._refusal = said.format(count=number(len(text)), most=number(self._longest))
        self.refused.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse to paste what is too long; take away a text that cannot be edited."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.refuses(QGuiApplication.clipboard().text()):
            return
        if self._whole is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
            return
        super().keyPressEvent(event)

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

    def _cut(self) -> None:
        """Tell that Qt took only a part of what came in by the mouse."""
        self._refusal = translate("Form", "The text was cut: {most} characters are the most here.").format(
            most=number(self._longest)
        )
        self.refused.emit()

    def _turn(self, text: str) -> None:
        if self._refusal:
            self._refusal = ""
        right_to_left = reads_right_to_left(text)
        window = QApplication.isRightToLeft()
        if right_to_left is None:
            right_to_left = False if self._figures and text else window
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() is not direction:
            self.setLayoutDirection(direction)
        edge = Qt.AlignmentFlag.AlignRight if window else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
