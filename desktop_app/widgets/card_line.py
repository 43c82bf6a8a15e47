"""One line of a record card: label, value, source, drawn without a box."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop_app.directions import isolate
from desktop_app.texts import translate
from desktop_app.widgets.theme import tokens

EDGE = 3
PAD = 8
GAP = 12
PADDING = 4
"""Above and below the words."""
LABEL_SHARE, SOURCE_SHARE = 0.24, 0.30
"""Parts of the width that label and source take."""
LABEL_LEAST, LABEL_MOST = 72, 150


@dataclass(frozen=True, slots=True)
class CardLine:
    """*label* · *strong* *value* · *source*; any of them may be Persian or Arabic.

    *tone* is "" for a plain line, "muted" for what is not stated, "problem" for a contradiction (with words
    in *source* or *value* that say so).
    """

    id: Hashable
    label: str
    value: str
    source: str = ""
    strong: str = ""
    tone: str = ""

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers."""
        value = f"{self.strong} {self.value}" if self.strong else self.value
        text = translate("Card", "{label}: {value}").format(label=isolate(self.label), value=isolate(value))
        return f"{text}, {isolate(self.source)}" if self.source else text


class LineRow(QWidget):
    """Draws one `CardLine`; its value wraps and is never cut."""

    focused = Signal()
    activated = Signal()

    def __init__(self, line: CardLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(line.spoken)

    def set_current(self, current: bool) -> None:
        """Let Tab stop here or not."""
        if current != self._current:
            self._current = current
            policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
            self.setFocusPolicy(policy)
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow line is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the longest of the three parts needs."""
        return 2 * PADDING + max(round(self._laid_out(part).boundingRect().height()) for part in self._parts(width))

    def sizeHint(self) -> QSize:
        """Return the size at an ordinary width of a pane."""
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        """Return one line's height: the layout asks for the rest by width."""
        return QSize(160, 2 * PADDING + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line; in focus with a ground and an edge."""
        colours, painter = tokens(), QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), QColor(colours.chosen))
            edge = QRect(0, 0, EDGE, self.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), edge), QColor(colours.accent))
        for part in self._parts(self.width()):
            painter.setPen(QColor(part.ink))
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), part.place)
            self._laid_out(part).draw(painter, QPointF(place.topLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open on a double click."""
        self.activated.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the line has the keyboard."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ground away."""
        super().focusOutEvent(event)
        self.update()

    def _parts(self, width: int) -> tuple["_Part", "_Part", "_Part"]:
        """Return label, value and source with their places in a left-to-right line of *width* pixels."""
        room = max(1, width - 2 * PAD)
        first = min(LABEL_MOST, max(LABEL_LEAST, round(room * LABEL_SHARE)))
        last = round(room * SOURCE_SHARE) if self.line.source else 0
        middle = max(40, room - first - last - GAP * (2 if last else 1))
        colours = tokens()
        ink = {"muted": colours.muted, "problem": colours.problem}.get(self.line.tone, colours.text)
        value = f"{self.line.strong} {self.line.value}".strip()
        at = PAD + first + GAP
        return (
            _Part(self.line.label, QRect(PAD, PADDING, first, 0), colours.muted),
            _Part(value, QRect(at, PADDING, middle, 0), ink, len(self.line.strong.encode("utf-16-le")) // 2),
            _Part(self.line.source, QRect(at + middle + GAP, PADDING, last, 0), colours.accent),
        )

    def _laid_out(self, part: "_Part") -> QTextLayout:
        """Break *part* into lines: in its own direction, but from the edge where the window begins to
        read.
        """
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(part.text, self.font())
        layout.setTextOption(option)
        if part.bold:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = 0, part.bold
            bold.format.setFontWeight(QFont.Weight.DemiBold)
            layout.setFormats([bold])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, part.place.width()))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the three texts of a line; its first *bold* UTF-16 units stand out."""

    text: str
    place: QRect
    ink: str
    bold: int = 0
