"""What a list can be narrowed by: values under small labels, each with its count and whether it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.directions import isolated_in
from desktop_app.texts import number, translate
from desktop_app.widgets.fonts import interface_font, label_font, scaled, tabular
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.theme import theme_changes, tokens

ROW, HEADING_ROW = 26, 30
BOX = 12
PAD = 8
WIDTH, LEAST = 208, 150


class Chosen(Enum):
    """Whether a value is chosen."""

    NOT = "not"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Value:
    """A line: a *value* of the facet *word*, its *text*, how many hits have it (None: being counted)."""

    word: str
    value: str
    text: str
    count: int | None
    chosen: Chosen = Chosen.NOT


@dataclass(frozen=True, slots=True)
class More:
    """A line that leads to all values of a facet."""

    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """A facet: what it is called, its values, and the line below them where there are more."""

    word: str
    title: str
    values: tuple[Value, ...]
    more: More | None = None


AnyIndex = QModelIndex | QPersistentModelIndex
Line = Value | More | str


class _Lines(QAbstractListModel):
    """Labels, values and what leads to more; a label can be neither chosen nor stepped on."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        lines: list[Line] = []
        for group in groups:
            lines += [group.title, *group.values]
            if group.more is not None:
                lines.append(group.more)
        if [_key(one) for one in lines] == [_key(one) for one in self.lines]:
            # The same values with other counts: whoever reads them out stays where they are.
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self.lines[index.row()], str):
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return flags | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.text
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Value):
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else line.text if isinstance(line, More) else _said(line)
        return None


def _key(line: Line) -> object:
    return (line.word, line.value) if isinstance(line, Value) else line


def _said(line: Value) -> str:
    """Return what is read out: the value, its count, and whether it is chosen."""
    said = line.text
    if line.count is not None:
        said = translate("Facets", "{value}, {count}").format(value=line.text, count=number(line.count))
    if line.chosen is Chosen.IN:
        return translate("Facets", "{value}, chosen").format(value=said)
    if line.chosen is Chosen.OUT:
        return translate("Facets", "{value}, left out").format(value=said)
    return said


class _Painter(QStyledItemDelegate):
    """Draws a label, or a box with its sign, the value and the count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, scaled(HEADING_ROW if isinstance(_line(index), str) and index.row() else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line, rect = _line(index), QRect(option.rect)
        colours, direction = tokens(), option.direction
        rtl = direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        start = Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        if isinstance(line, str):
            painter.setFont(label_font())
            painter.setPen(QColor(colours.muted))
            inner.setBottom(inner.bottom() - 4)
            painter.drawText(inner, start | Qt.AlignmentFlag.AlignBottom, line)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, QColor(colours.chosen))
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        start |= Qt.AlignmentFlag.AlignVCenter
        box = scaled(BOX)
        if isinstance(line, Value):
            place = QRect(inner.left(), inner.top() + (inner.height() - box) // 2, box, box)
            _draw_box(painter, QStyle.visualRect(direction, inner, place), line.chosen)
            count = "" if line.count is None else number(line.count)
            painter.setFont(tabular(interface_font()))
            painter.setPen(QColor(colours.muted))
            end = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            end |= Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(inner, end, count)
            width = painter.fontMetrics().horizontalAdvance(count)
        else:
            count, width = "", 0
        font = interface_font(bold=isinstance(line, Value) and line.chosen is not Chosen.NOT)
        font.setStrikeOut(isinstance(line, Value) and line.chosen is Chosen.OUT)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if isinstance(line, More) else colours.text))
        room = QRect(inner.left() + box + PAD, inner.top(), inner.width() - box - 2 * PAD - width, inner.height())
        shown = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(direction, inner, room), start, isolated_in(shown, rtl))
        painter.restore()


def _draw_box(painter: QPainter, box: QRect, chosen: Chosen) -> None:
    """Draw a box: empty, with a check mark, or with a minus sign."""
    colours = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QColor(colours.muted if chosen is Chosen.NOT else colours.accent))
    painter.setBrush(QColor(colours.accent) if chosen is Chosen.IN else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 2, 2)
    pen = QPen(QColor(colours.on_accent if chosen is Chosen.IN else colours.accent), max(1.5, box.width() / 8))
    painter.setPen(pen)
    x, y, size = area.x(), area.y(), area.width()
    if chosen is Chosen.IN:
        painter.drawPolyline(
            [
                QPoint(round(x + size * 0.22), round(y + size * 0.52)),
                QPoint(round(x + size * 0.42), round(y + size * 0.74)),
                QPoint(round(x + size * 0.80), round(y + size * 0.28)),
            ]
        )
    elif chosen is Chosen.OUT:
        middle = round(y + size / 2)
        painter.drawLine(QPoint(round(x + size * 0.25), middle), QPoint(round(x + size * 0.78), middle))
    painter.restore()


def _line(index: AnyIndex) -> Line:
    model = index.model()
    assert isinstance(model, _Lines)
    return model.lines[index.row()]


class FacetList(QListView):
    """Emits `toggled` for a value by mouse or Space, with Shift (or the minus key) to leave it out."""

    toggled = Signal(str, str, bool)
    """A facet's word, the value, and whether what has it is to be left out."""
    more_wanted = Signal(str)
    """All values of a facet are wanted."""
    left = Signal()
    """Escape: back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self._lines.setParent(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setProperty("ground", "pane")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 4, 0, 8)
        self.setAccessibleName(translate("Facets", "Narrow by"))
        self.setAccessibleDescription(
            translate("Facets", "Space keeps what has the value, the minus key leaves it out.")
        )
        self._pressed = QPersistentModelIndex()
        theme_changes().changed.connect(self._look_changed)
        self._look_changed()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, one under the other."""
        return tuple(self._lines.lines)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other values; the one where the keyboard is stays the current one where it is still there."""
        before = self._current()
        place = self.verticalScrollBar().value()
        self._lines.set_groups(groups)
        key = _key(before) if before is not None else None
        for row, line in enumerate(self._lines.lines):
            if not isinstance(line, str) and (_key(line) == key or key is None):
                self.setCurrentIndex(self._lines.index(row))
                break
        self.verticalScrollBar().setValue(place)

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space, leave out with Shift+Space or the minus key, go back with Escape."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self._current(), shift)
        elif key == Qt.Key.Key_Minus:
            self._do(self._current(), True)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain_position_of(event) == "?":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the value under the mouse: it is chosen when the button is let go over it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(index) if event.button() is Qt.MouseButton.LeftButton else self._none()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the value, or leave it out with Shift."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, self._none()
        if index.isValid() and pressed.isValid() and pressed.row() == index.row():
            self._do(_line(index), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both ways of choosing the value."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        line = _line(index) if index.isValid() else None
        if not isinstance(line, Value):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Facets", "&Keep what has it"), lambda: self._do(line, False))
        menu.addAction(translate("Facets", "&Leave it out"), lambda: self._do(line, True))
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def sizeHint(self) -> QSize:
        """Return the usual width."""
        return QSize(scaled(WIDTH), 300)

    def event(self, event: QEvent) -> bool:
        """Take the keys that do something here before an action of the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (Qt.Key.Key_Space, Qt.Key.Key_Minus, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            if event.key() in own and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return super().event(event)

    @staticmethod
    def _none() -> QPersistentModelIndex:
        return QPersistentModelIndex()

    def _current(self) -> Value | More | None:
        index = self.currentIndex()
        line = _line(index) if index.isValid() else None
        return None if isinstance(line, str) else line

    def _do(self, line: Line | None, excluded: bool) -> None:
        if isinstance(line, Value):
            self.toggled.emit(line.word, line.value, excluded)
        elif isinstance(line, More):
            self.more_wanted.emit(line.word)

    def _look_changed(self) -> None:
        self.setMinimumWidth(scaled(LEAST))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
