"""The list below a line with type-ahead: what may be meant, the keyboard staying in the line."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.directions import isolated_in
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.theme import tokens

ROWS = 9
"""Rows shown at once; more are scrolled to."""
WIDTH, WIDEST = 320, 520
"""How wide the list is at least, and where long texts want it."""
PAD = 8
_DETAIL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be meant: *text* tells it apart, *detail* says why it is offered.

    *deliberate*: only Enter or the mouse takes it, never Tab on its way to the next field.
    """

    value: Hashable
    text: str
    detail: str = ""
    deliberate: bool = False


class _Rows(QStyledItemDelegate):
    """Draws the text and, muted at the end of the row, the detail."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, area = tokens(), QRect(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.chosen))
            edge = QStyle.visualRect(option.direction, area, QRect(area.x(), area.y(), 3, area.height()))
            painter.fillRect(edge, QColor(colours.accent))
        inner = area.adjusted(PAD, 0, -PAD, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start = flags | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        end = flags | (Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight)
        metrics = option.fontMetrics
        text, detail = str(index.data() or ""), str(index.data(_DETAIL) or "")
        room = inner.width()
        if detail:
            shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room // 2)
            painter.setPen(QColor(colours.muted))
            painter.drawText(inner, end, isolated_in(shown, rtl))
            room -= metrics.horizontalAdvance(shown) + PAD
        painter.setPen(QColor(colours.text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, start, isolated_in(shown, rtl))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(scaled(WIDTH), option.fontMetrics.height() + 10)


class Suggestions(QListView):
    """Lies over the window below (or above) its line; it never takes the keyboard."""

    picked = Signal(object)
    """The `Choice` that the mouse took."""

    def __init__(self, below: QWidget, heading: QWidget | None = None) -> None:
        """Make it for the line *below* which it opens; above the line it leaves its *heading* in sight."""
        super().__init__(below.window())
        self._below = below
        self._heading = heading
        self._choices: list[Choice] = []
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("floating", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.picked.emit(self._choices[index.row()]))
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered."""
        return tuple(self._choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show *choices*, the first one current; nothing to offer hides the list."""
        self._choices = list(choices)
        self._model.clear()
        for choice in choices:
            item = QStandardItem(choice.text)
            item.setData(choice.detail, _DETAIL)
            item.setToolTip(choice.text)
            self._model.appendRow(item)
        if not choices:
            self.hide()
            return
        self.setCurrentIndex(self._model.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    def current(self) -> Choice | None:
        """Return the current choice while the list is shown."""
        row = self.currentIndex().row()
        return self._choices[row] if self.isVisible() and 0 <= row < len(self._choices) else None

    def step(self, by: int) -> None:
        """Go to the next or the previous choice."""
        row = min(len(self._choices) - 1, max(0, self.currentIndex().row() + by))
        self.setCurrentIndex(self._model.index(row, 0))

    def _wanted(self) -> int:
        """Return how wide the list is when nothing of its first rows is cut, but for very long names."""
        metrics = self.fontMetrics()

        def wide(one: Choice) -> int:
            # As they are drawn: text and detail apart, within the edges.
            beside = metrics.horizontalAdvance(one.detail) + PAD if one.detail else 0
            return metrics.horizontalAdvance(one.text) + beside

        bar = self.verticalScrollBar().sizeHint().width() if len(self._choices) > ROWS else 0
        longest = max(map(wide, self._choices[:ROWS]), default=0)
        return min(longest + 3 * PAD + 2 * self.frameWidth() + bar, scaled(WIDEST))

    def _place(self) -> None:
        window = self._below.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        row = self.sizeHintForRow(0)
        height = row * min(ROWS, len(self._choices)) + 2 * self.frameWidth()
        width = min(max(scaled(WIDTH), self._below.width(), self._wanted()), window.width() - 2 * PAD)
        top = self._below.mapTo(window, QPoint(0, 0))
        x = top.x() if not self.isRightToLeft() else top.x() + self._below.width() - width
        x = min(max(PAD, x), window.width() - width - PAD)
        y = top.y() + self._below.height() + 2
        edge = (self._heading or self._below).mapTo(window, QPoint(0, 0)).y() - 2
        room = window.height() - PAD - y
        if height > room:
            # Above the line, or where there is more room for some of its rows.
            above = edge >= min(height, room)
            height = min(height, max(edge if above else room, row + 2 * self.frameWidth()))
            y = edge - height if above else y
        self.setGeometry(x, y, width, height)
