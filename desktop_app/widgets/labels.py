"""Labels: plain text, beginning where the window begins to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.widgets.fonts import label_font


def plain_label(text: str = "", tone: str = "") -> QLabel:
    """Return a label that takes *text* literally; *tone* is "", "muted" or "problem".

    A label of Qt's own goes to the side that its text's language begins at: an English title would stand at the far
    side of a Persian window.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    side = Qt.AlignmentFlag.AlignRight if QApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if tone:
        label.setProperty("tone", tone)
    return label


def section_label(text: str) -> QLabel:
    """Return a small muted label that names the part below it."""
    label = plain_label(text, "muted")
    label.setFont(label_font())
    return label
