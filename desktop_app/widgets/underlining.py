"""Places of a line of text that are underlined as wrong."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from desktop_app.widgets.reader_text import Utf16Map
from desktop_app.widgets.theme import tokens


def underline(line: QLineEdit, places: Iterable[tuple[int, int]]) -> None:
    """Underline places (code points, start and end) of a line as wrong, and nothing else of it."""
    wrong = QTextCharFormat()
    wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wrong.setUnderlineColor(QColor(tokens().problem))
    wrong.setForeground(QColor(tokens().problem))
    units, cursor = Utf16Map(line.text()), line.cursorPosition()
    # The one way to format parts of a line edit: as an input method does that shows what it has composed.
    parts = [
        QInputMethodEvent.Attribute(
            QInputMethodEvent.AttributeType.TextFormat,
            units.to_qt(start) - cursor,
            units.to_qt(end) - units.to_qt(start),
            wrong,
        )
        for start, end in places
    ]
    QCoreApplication.sendEvent(line, QInputMethodEvent("", parts))
