"""Fields of running text: one text over several lines, or several such texts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.forms.buttons import quiet_button
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.plain_fields import stored_text
from desktop_app.texts import translate

LEAST_LINES, MOST_LINES = 2, 10
PADDING = 14
"""Above and below the lines together, in pixels."""


class TextBox(QPlainTextEdit):
    """As high as its text, up to ten lines; Tab goes on to the next field."""

    removed = Signal()
    """Ctrl+Delete: this text is not wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where there is no typing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Ctrl+Delete; leave Escape to the form."""
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height that the lines need."""
        lines = min(MOST_LINES, max(LEAST_LINES, round(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + PADDING)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a box is never squeezed."""
        return QSize(80, self.sizeHint().height())


class LongTextField(FieldWidget):
    """One text over several lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TextBox()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.textChanged.connect(self._typed)

    def value(self) -> str:
        """Return the text without blanks around it."""
        return stored_text(self.box.toPlainText())

    def empty(self) -> str:
        """Return no text."""
        return ""

    def contents(self) -> str:
        """Return the text as it was typed."""
        return self.box.toPlainText()

    def stops(self) -> list[QWidget]:
        """Return the box."""
        return [self.box]

    def _show(self, value: str) -> None:
        self.box.setPlainText(value)


class LongTextsField(FieldWidget):
    """Several texts; an empty one is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[TextBox] = []
        self._name = ""
        self._add_button = quiet_button(translate("Form", "Add another text"))
        self._add_button.clicked.connect(self._add_and_go)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._show(())

    def value(self) -> tuple[str, ...]:
        """Return the texts."""
        texts = (stored_text(box.toPlainText()) for box in self._boxes)
        return tuple(dict.fromkeys(text for text in texts if text))

    def empty(self) -> tuple[str, ...]:
        """Return no texts."""
        return ()

    def contents(self) -> tuple[str, ...]:
        """Return the texts as they were typed."""
        return tuple(box.toPlainText() for box in self._boxes)

    def in_words(self, value: tuple[str, ...]) -> str:
        """Return the texts one after the other."""
        return " / ".join(value)

    def set_name(self, name: str) -> None:
        """Name the boxes."""
        self._name = name
        for box in self._boxes:
            box.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the boxes and the button."""
        return [*self._boxes, self._add_button]

    def _show(self, value: tuple[str, ...]) -> None:
        for box in self._boxes:
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for text in value or ("",):
            self._add(text)
        self.stops_changed.emit()

    def _add(self, text: str) -> TextBox:
        box = TextBox()
        box.setPlainText(text)
        box.setAccessibleName(self._name)
        box.textChanged.connect(self._typed)
        box.removed.connect(lambda: self._remove(box))
        self._boxes.append(box)
        self._layout.insertWidget(len(self._boxes) - 1, box)
        box.show()
        return box

    def _add_and_go(self) -> None:
        box = self._add("")
        self.stops_changed.emit()
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, box: TextBox) -> None:
        if len(self._boxes) == 1:
            box.clear()
            return
        at = self._boxes.index(box)
        self._boxes.remove(box)
        self._boxes[max(0, at - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._layout.removeWidget(box)
        box.hide()
        box.deleteLater()
        self.stops_changed.emit()
        self._typed()
