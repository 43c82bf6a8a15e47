"""One line of a record card: label, value, source, drawn without a box."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop_app.directions import FIRST_STRONG, isolate
from desktop_app.texts import comma, translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.roles import Role, set_role
from desktop_app.widgets.theme import tokens

EDGE = 3
PAD = 8
GAP = 12
LINE_BREAK = "\u2028"
PADDING = 4
"""Above and below the words."""
LABEL_SHARE, SOURCE_SHARE = 0.24, 0.30
"""Parts of the width that label and source take."""
LABEL_LEAST, LABEL_MOST = 92, 150
NARROW = 400
"""A line of fewer pixels has its source below the value: three columns would be too thin to read."""
STACKED = 260
"""A line of fewer pixels has its value below the label, too: words would be torn."""
SURE = 4
"""Pixels by which words must be shorter than their column to be taken for one line without laying them out."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """*label* · *strong* *value* · *source*; any of them may be Persian or Arabic.

    *tone* is "" for a plain line, "muted" for what is not stated, "problem" for a contradiction (with words
    in *source*, *value* or *detail* that say so). *detail* is muted and stands on a line of its own below the value;
    a *struck* value is crossed out, with what is meant *instead* behind it, and *detail* explains it. An *unsourced*
    line has no source to go to: what stands there says so, muted. A *blank* line is the sentence of an empty section
    and takes the whole width. One with a *dot* is as good as certain.
    """

    id: Hashable
    label: str
    value: str
    source: str = ""
    strong: str = ""
    tone: str = ""
    detail: str = ""
    struck: bool = False
    unsourced: bool = False
    instead: str = ""
    blank: bool = False
    dot: bool = False

    @property
    def said(self) -> str:
        """The value as it is read, without its source."""
        return " ".join(part for part in (self.strong, self.value, self.instead) if part)

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers."""
        text = self.said
        if self.label:
            text = translate("Card", "{label}: {value}").format(label=isolate(self.label), value=isolate(text))
        sure = translate("Card", "certain") if self.dot else ""
        return comma().join((text, *(isolate(part) for part in (self.detail, self.source, sure) if part)))


class LineRow(QWidget):
    """Draws one `CardLine`; its value wraps and is never cut. The label of one that *repeats* is not drawn again."""

    focused = Signal(object)
    activated = Signal(object)
    followed = Signal(object)

    def __init__(self, line: CardLine, parent: QWidget | None = None, *, repeats: bool = False) -> None:
        super().__init__(parent)
        set_role(self, Role.ListItem)
        self._current = False
        self._marked = False
        self._heights: dict[int, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_line(line, repeats=repeats)

    def show_line(self, line: CardLine, *, repeats: bool = False) -> None:
        """Draw another line in this place."""
        self.line = line
        self.repeats = repeats
        self._name()
        self._measure_again()

    def set_current(self, current: bool) -> None:
        """Let Tab stop here or not."""
        if current != self._current:
            self._current = current
            policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
            self.setFocusPolicy(policy)
            self.update()

    @property
    def marked(self) -> bool:
        """Whether the line is one of those that are to be copied together."""
        return self._marked

    def set_marked(self, marked: bool) -> None:
        """Mark the line, or take the mark off."""
        if marked != self._marked:
            self._marked = marked
            self._name()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow line is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the longest of the three parts needs."""
        found = self._heights.get(width)
        if found is None:
            ends = (part.place.top() + self._height(part) for part in self._parts(width) if part.text)
            found = self._heights[width] = max(ends, default=PADDING) + PADDING
        return found

    def sizeHint(self) -> QSize:
        """Return the size at an ordinary width of a pane."""
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        """Return one line's height: the layout asks for the rest by width."""
        return QSize(160, 2 * PADDING + self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another type or direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line; in focus with a ground and an edge, marked with a ground and a sign."""
        colours, painter = tokens(), QPainter(self)
        if self.hasFocus() or self._marked:
            painter.fillRect(self.rect(), QColor(colours.chosen))
        if self.hasFocus():
            edge = QRect(0, 0, EDGE, self.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), edge), QColor(colours.accent))
        if self._marked or self.line.dot:
            self._paint_mark(painter)
        for part in self._parts(self.width()):
            if part.text:
                painter.setPen(QColor(part.ink))
                place = QStyle.visualRect(self.layoutDirection(), self.rect(), part.place)
                self._laid_out(part).draw(painter, QPointF(place.topLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; with Ctrl the record that the line speaks of. The card takes the other keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.isAutoRepeat():
                return  # A key that is held opens nothing twice.
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.followed if with_control else self.activated).emit(self.line.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open on a double click; with Ctrl the record that the line speaks of."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        (self.followed if with_control else self.activated).emit(self.line.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the line has the keyboard."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.line.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ground away."""
        super().focusOutEvent(event)
        self.update()

    def _name(self) -> None:
        spoken = self.line.spoken
        if self._marked:
            spoken = translate("Card", "{line}, marked").format(line=spoken)
        self.setAccessibleName(spoken)

    def _measure_again(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _paint_mark(self, painter: QPainter) -> None:
        """Draw a dot in the margin: the ground alone is too little a sign."""
        size = PAD - EDGE - 1
        middle = PADDING + self.fontMetrics().height() / 2
        place = QRect(EDGE, round(middle - size / 2), size, size)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(spot)
        painter.restore()

    def _parts(self, width: int) -> tuple["_Part", "_Part", "_Part"]:
        """Return label, value and source with their places in a left-to-right line of *width* pixels."""
        room = max(1, width - 2 * PAD)
        line, colours = self.line, tokens()
        below = width < scaled(NARROW)
        first = min(
            scaled(LABEL_MOST), max(scaled(LABEL_LEAST), round(room * (SOURCE_SHARE if below else LABEL_SHARE)))
        )
        last = round(room * SOURCE_SHARE) if line.source and not below else 0
        at = PAD + first + GAP
        middle = max(40, room - first - last - GAP * (2 if last else 1))
        stacked = width < scaled(STACKED) and not line.blank
        if line.blank or stacked:
            at, middle = PAD, room
        ink = {"muted": colours.muted, "problem": colours.problem}.get(line.tone, colours.text)
        crossed = f"{line.strong} {line.value}".strip()
        # Isolated: what stands in brackets may read the other way.
        value = f"{crossed} {isolate(line.instead)}" if line.instead else crossed
        label = _Part(
            "" if self.repeats else line.label, QRect(PAD, PADDING, room if stacked else first, 0), colours.muted
        )
        top = PADDING + self._height(label) if stacked and label.text else PADDING
        # Isolated: each of the two would carry the other's last sign to its other end.
        lead = 1 if line.detail else 0
        said = _Part(
            f"{isolate(value)}{LINE_BREAK}{isolate(line.detail)}" if line.detail else value,
            QRect(at, top, middle, 0),
            ink,
            bold=_units(line.strong) + lead if line.strong else 0,
            struck=_units(crossed) + lead if line.struck else 0,
            muted_from=_units(value) + 2 * lead + 1 if line.detail else -1,
        )
        where = QRect(at + middle + GAP, PADDING, last, 0)
        if below and line.source:
            where = QRect(at, top + self._height(said), middle, 0)
        source = _Part(line.source, where, colours.muted if line.unsourced else colours.accent)
        return label, said, source

    def _height(self, part: "_Part") -> int:
        if part.text.isascii() and LINE_BREAK not in part.text:
            # Most words fit their column: measured, not laid out (500 lines in a tenth of the time).
            font = self.font()
            if part.bold:
                font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetrics(font) if part.bold else self.fontMetrics()
            if metrics.horizontalAdvance(part.text) < part.place.width() - SURE:
                return metrics.height()
        return round(self._laid_out(part).boundingRect().height())

    def _laid_out(self, part: "_Part") -> QTextLayout:
        """Break *part* into lines: in its own direction, but from the edge where the window begins to
        read.
        """
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Parts in isolates tell Qt no direction: their order is the window's.
        mixed = FIRST_STRONG in part.text
        option.setTextDirection(self.layoutDirection() if mixed else Qt.LayoutDirection.LayoutDirectionAuto)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(part.text, self.font())
        layout.setTextOption(option)
        layout.setFormats(part.formats())
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
    """One of the three texts of a line. The counts are UTF-16 units from its beginning."""

    text: str
    place: QRect
    ink: str
    bold: int = 0
    struck: int = 0
    muted_from: int = -1

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return what stands out: strong words, crossed out ones, the muted detail."""
        found = []
        if self.bold:
            found.append(_range(0, self.bold))
            found[-1].format.setFontWeight(QFont.Weight.DemiBold)
        if self.struck:
            found.append(_range(0, self.struck))
            found[-1].format.setFontStrikeOut(True)
        if self.muted_from >= 0:
            found.append(_range(self.muted_from, _units(self.text) - self.muted_from))
            found[-1].format.setForeground(QColor(tokens().muted))
        return found


def _range(start: int, length: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    return found


def _units(text: str) -> int:
    """Return how many UTF-16 units *text* takes, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2
