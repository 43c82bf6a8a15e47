"""Labels: plain text, beginning where the window begins to read."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

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


class OneLine(QLabel):
    """Plain text in one line that keeps nothing wide: where there is no room for all of it an ellipsis says so, and
    the tooltip has the whole text. *at_end*: it stands at the end side of its place.
    """

    def __init__(self, tone: str = "", parent: QWidget | None = None, *, at_end: bool = False) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self.setTextFormat(Qt.TextFormat.PlainText)
        if tone:
            self.setProperty("tone", tone)

    def shown(self) -> str:
        """Return the words that there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line, and for no width."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Have the whole text at hand in the tooltip where some of it is not shown."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip("" if self.shown() == self.text() else self.text())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for, from where the window begins to read."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl != self._at_end else Qt.AlignmentFlag.AlignLeft
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), place, self.shown())


def section_label(text: str) -> QLabel:
    """Return a small muted label that names the part below it."""
    label = plain_label(text, "muted")
    label.setFont(label_font())
    return label
