"""A saved web page, shown without anything that acts: words, tables, and the pictures that came with it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop_app.widgets.fonts import change_font, interface_font
from desktop_app.widgets.key_positions import position_of
from desktop_app.widgets.roles import Role, set_role

_SCHEME = "picture"
_MARGIN = 24
_WIDEST = 720
"""Pixels of a picture on the page."""


class SafePage(QTextBrowser):
    """Shows plain HTML. It asks nobody for anything: all that it can load are the pictures that it was given."""

    lettered = Signal(str, bool)
    """A letter by its place on the keyboard, and whether with Shift."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Document)
        self._pictures: Sequence[QImage] = ()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.set_size(0)

    def set_size(self, steps: int) -> None:
        """Make the type *steps* points larger than usual."""
        change_font(self, interface_font(steps + 1))

    def show_page(self, html: str, pictures: Sequence[QImage], *, above: str = "") -> None:
        """Show a page.

        Args:
            html: plain tags; a picture's source is ``picture:N``.
            pictures: picture N.
            above: a sentence of the program's own, told from the page.
        """
        self._pictures = pictures
        self.document().clear()
        self.setHtml(f"{above}{html}")
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def clear_page(self) -> None:
        """Let go of page and pictures."""
        self._pictures = ()
        self.setHtml("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give letters on; Escape leads out, as it does from the text."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        sign = position_of(event) if not held else ""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif sign.isalpha():
            if not event.isAutoRepeat():
                self.lettered.emit(sign, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the page by its number, and nothing else, whoever asks: no file, no address."""
        address = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and address.scheme() == _SCHEME:
            number = address.path()
            if number.isdecimal() and int(number) < len(self._pictures):
                return self._scaled(self._pictures[int(number)])
        return QByteArray()

    def _scaled(self, image: QImage) -> QImage:
        if image.width() <= _WIDEST:
            return image
        return image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
