"""Fields of running text: one text over several lines, or several such texts."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.forms.buttons import quiet_button
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.plain_fields import stored_text
from desktop_app.texts import number, translate
from desktop_app.widgets.text_sides import begin_where_read

LEAST_LINES, MOST_LINES = 2, 10
LONGEST, LONGEST_WORD = 100_000, 2_000
"""Characters of a text, and of what stands in it without a blank, that can be edited: more would freeze the window."""
SHOWN = 2_000
"""Characters that are shown of a longer text that is there already."""
PADDING = 14
"""Above and below the lines together, in pixels."""


class TextBox(QPlainTextEdit):
    """As high as its text, up to ten lines; Tab goes on to the next field."""

    removed = Signal()
    """Ctrl+Delete: this text is not wanted."""
    refused = Signal()
    """`told` has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: str | None = None
        self._refusal = ""
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        begin_where_read(self)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    @property
    def told(self) -> str:
        """What is to be said of a text that is too long: that it was not taken, or that it is not shown whole."""
        if self._whole is not None:
            text = translate("Form", "{count} characters: only the beginning is shown. Delete takes the text away.")
            return text.format(count=number(len(self._whole)))
        return self._refusal

    def toPlainText(self) -> str:
        """Return the text, also the part that is too long to be shown."""
        return super().toPlainText() if self._whole is None else self._whole

    def setPlainText(self, text: str) -> None:
        """Show a text; of one that is too long to be edited here the beginning, and it stays as it is."""
        self._refusal = ""
        self._whole = text if _too_long(text) else None
        self.setReadOnly(self._whole is not None)
        super().setPlainText(text if self._whole is None else f"{_broken(text[:SHOWN])} …")
        self.refused.emit()

    def clear(self) -> None:
        """Take the text away."""
        self.setPlainText("")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, unless it is too long: then tell so."""
        text = source.text()
        if not _too_long(text) and len(text) + len(super().toPlainText()) <= LONGEST:
            self._refusal = ""
            super().insertFromMimeData(source)
        else:
            said = translate(
                "Form",
                "The pasted text has {count} characters; {most} in words are the most here. It was not taken: "
                "keep it as a file.",
            )
            self._refusal = said.format(count=number(len(text)), most=number(LONGEST))
        self.refused.emit()

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
        elif self._whole is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height that the lines need."""
        lines = min(MOST_LINES, max(LEAST_LINES, round(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + PADDING)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a box is never squeezed."""
        return QSize(80, self.sizeHint().height())


def _too_long(text: str) -> bool:
    return len(text) > LONGEST or any(len(word) > LONGEST_WORD for word in text.split())


def _broken(text: str) -> str:
    """Return a beginning in which no word is so long that laying it out takes seconds."""
    return " ".join(text[at : at + LONGEST_WORD // 4] for at in range(0, len(text), LONGEST_WORD // 4))


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
