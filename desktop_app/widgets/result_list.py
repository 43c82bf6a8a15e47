"""A list of results under small headings; the keyboard stays in the line above it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.directions import isolated_in
from desktop_app.texts import listed, translate
from desktop_app.widgets.fonts import interface_font, label_font, scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.theme import theme_changes, tokens

ROW, HEADING = 30, 26
ICON = 16
EDGE = 3
PAD = 12
GAP = 10
DETAIL_SHARE = 0.45
"""The part of a row that the detail may take where the text needs the rest."""


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that can be chosen; *muted* ones are shown and cannot be done now. *end* stands at the row's end."""

    value: Hashable
    text: str
    detail: str = ""
    icon: str = ""
    end: str = ""
    muted: bool = False

    @property
    def spoken(self) -> str:
        """The row in words, for screen readers."""
        not_now = translate("Results", "not possible now") if self.muted else ""
        return listed((self.text, self.detail, self.end, not_now))


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """Results under a heading."""

    title: str
    results: tuple[Result, ...]


AnyIndex = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    """Headings and results, one under the other; a heading can be neither chosen nor stepped on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Result | str] = []

    def set_groups(self, groups: Sequence[ResultGroup]) -> None:
        self.beginResetModel()
        self.lines = []
        for group in groups:
            if group.results:
                self.lines.append(group.title)
                self.lines.extend(group.results)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], Result):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line if isinstance(line, str) else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else line.spoken
        return None


class _Painter(QStyledItemDelegate):
    """Draws a heading, or a result: edge, icon, text, detail, what stands at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, scaled(HEADING if isinstance(_line(index), str) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line, area, direction = _line(index), QRect(option.rect), option.direction
        colours, rtl = tokens(), option.direction is Qt.LayoutDirection.RightToLeft
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        absolute = Qt.AlignmentFlag.AlignAbsolute
        inner = area.adjusted(PAD, 0, -PAD, 0)
        painter.save()
        if isinstance(line, str):
            painter.setFont(label_font())
            painter.setPen(QColor(colours.muted))
            painter.drawText(inner, start | absolute, line)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.chosen))
            edge = QRect(area.left(), area.top(), EDGE, area.height())
            painter.fillRect(QStyle.visualRect(direction, area, edge), QColor(colours.accent))

        def place(left: int, width: int) -> QRect:
            return QStyle.visualRect(direction, inner, QRect(inner.left() + left, inner.top(), width, inner.height()))

        font = interface_font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        size = scaled(ICON)
        if line.icon:
            sign = place(0, size)
            sign.setTop(inner.top() + (inner.height() - size) // 2)
            sign.setHeight(size)
            icon(line.icon).paint(painter, sign)
        room = inner.width() - size - GAP
        if line.end:
            painter.setPen(QColor(colours.muted))
            painter.drawText(inner, end | absolute, isolated_in(line.end, rtl))
            room -= metrics.horizontalAdvance(line.end) + GAP
        detail_room = 0
        if line.detail:
            wanted = metrics.horizontalAdvance(line.detail) + 2
            free = room - metrics.horizontalAdvance(line.text) - GAP
            detail_room = min(wanted, max(free, int(room * DETAIL_SHARE)))
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room - detail_room - bool(detail_room) * GAP)
        painter.setPen(QColor(colours.muted if line.muted else colours.text))
        width = min(room, metrics.horizontalAdvance(text) + 2)
        painter.drawText(place(size + GAP, width), start | absolute, isolated_in(text, rtl))
        if line.detail:
            detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, detail_room)
            painter.setPen(QColor(colours.muted))
            painter.drawText(place(size + 2 * GAP + width, detail_room), start | absolute, isolated_in(detail, rtl))
        painter.restore()


def _line(index: AnyIndex) -> Result | str:
    model = index.model()
    assert isinstance(model, _Lines)
    return model.lines[index.row()]


class ResultList(QListView):
    """Emits `picked` when the mouse takes a result; keys come from the line that it belongs to."""

    picked = Signal(object, bool)
    """A `Result`, and whether Ctrl was held."""
    moved = Signal()
    """Another result is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Results", "Results"))
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        theme_changes().changed.connect(self.viewport().update)

    def show_groups(self, groups: Sequence[ResultGroup]) -> None:
        """Show other results, the first one the current one."""
        self._lines.set_groups(groups)
        self._go_to(self._next(-1, 1))
        self.scrollToTop()

    @property
    def results(self) -> list[Result]:
        """All that is offered, without the headings."""
        return [line for line in self._lines.lines if isinstance(line, Result)]

    @property
    def headings(self) -> list[str]:
        """The headings."""
        return [line for line in self._lines.lines if isinstance(line, str)]

    @property
    def current(self) -> Result | None:
        """The result that Enter takes."""
        row = self.currentIndex().row()
        line = self._lines.lines[row] if 0 <= row < len(self._lines.lines) else None
        return line if isinstance(line, Result) else None

    def step(self, by: int) -> None:
        """Go *by* results on, no further than the ends."""
        for _ in range(abs(by)):
            self._go_to(self._next(self.currentIndex().row(), 1 if by > 0 else -1))

    def choose(self, value: Hashable) -> None:
        """Make the result with this value the current one, where there is one."""
        for row, line in enumerate(self._lines.lines):
            if isinstance(line, Result) and line.value == value:
                self._go_to(row)

    def height_wanted(self) -> int:
        """Return the height at which nothing needs to be scrolled."""
        headings = len(self.headings)
        return scaled(HEADING) * headings + scaled(ROW) * (len(self._lines.lines) - headings)

    def _next(self, row: int, step: int) -> int | None:
        row += step
        while 0 <= row < len(self._lines.lines):
            if isinstance(self._lines.lines[row], Result):
                return row
            row += step
        return None

    def _go_to(self, row: int | None) -> None:
        if row is not None:
            self.setCurrentIndex(self._lines.index(row))

    def _clicked(self, index: QModelIndex) -> None:
        line = self._lines.lines[index.row()]
        if isinstance(line, Result):
            held = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
            self.picked.emit(line, held)
