"""How the cells of a room's table are drawn: room for the edge of the row, steps of what stands below, two lines."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.theme import tokens
from desktop_app.widgets.why_cell import paint_why, split

SIGN_ROOM = 22
"""Width of the sign before a row that can be unfolded, with the room round it."""
FIRST_PAD = 6
END_PAD = 6
"""Room after a text that ends at the next column, as one in a script of the other direction does."""
INDENT_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""Role of a cell: how far in it stands, in pixels at the usual size of the type; None in lists without steps."""

WHY_ROLE = int(Qt.ItemDataRole.UserRole) + 11
"""Role of the cell that names the record: why its row is a hit (``text`` and ``marks``), None where nothing is said."""

AnyIndex = QModelIndex | QPersistentModelIndex


class FirstCell(QStyledItemDelegate):
    """Leaves room for the edge beside the text of the first column, and for the steps of a list that unfolds.

    A padding in the style sheet would do it for all columns, and take twice as long for each picture.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell further in; the room it leaves has the ground of the row."""
        full = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(full, QColor(tokens().chosen))
        option.rect = self._inner(full, option, index)
        self._paint_text(painter, option, index)
        option.rect = full

    def _inner(self, full: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> QRect:
        pad = FIRST_PAD + scaled(index.data(INDENT_ROLE) or 0)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        return full.adjusted(END_PAD, 0, -pad, 0) if rtl else full.adjusted(pad, 0, -END_PAD, 0)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = QRect(option.rect)
        why = _make_room(option, index, below=False)
        super().paint(painter, option, index)
        _paint_reason(painter, option, why)
        option.rect = area


class NameCell(QStyledItemDelegate):
    """The column that names the record, where it is not the first."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the name, and behind it why the row is a hit."""
        area = QRect(option.rect)
        why = _make_room(option, index, below=False)
        if why is not None and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens().chosen))
        super().paint(painter, option, index)
        _paint_reason(painter, option, why)
        option.rect = area


class TwoLines(QStyledItemDelegate):
    """Cuts a text after its second line: Qt would press a third one into a row where a script's lines are lower.

    In the column that *names* the record the second line says why the row is a hit.
    """

    def __init__(self, parent: QObject, *, names: bool = False) -> None:
        super().__init__(parent)
        self._names = names

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell in the height of two Latin lines; above and below is the ground of the row."""
        full = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(full, QColor(tokens().chosen))
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        inner = full.adjusted(END_PAD, 0, 0, 0) if rtl else full.adjusted(0, 0, -END_PAD, 0)
        option.rect = two_lines_of(inner, option)
        why = _make_room(option, index, below=True) if self._names else None
        super().paint(painter, option, index)
        _paint_reason(painter, option, why)
        option.rect = full


class FirstTwoLines(FirstCell):
    """The first column of a room with two-line headlines."""

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = two_lines_of(QRect(option.rect), option)
        option.rect = area
        why = _make_room(option, index, below=True)
        QStyledItemDelegate.paint(self, painter, option, index)
        _paint_reason(painter, option, why)


def two_lines_of(full: QRect, option: QStyleOptionViewItem) -> QRect:
    """Return the part of a cell that two Latin lines take."""
    over = max(0, full.height() - 2 * option.fontMetrics.lineSpacing() - 1)
    return full.adjusted(0, over // 2, 0, -(over - over // 2))


def _make_room(option: QStyleOptionViewItem, index: AnyIndex, *, below: bool) -> tuple[QRect, object] | None:
    """Leave the name its part of a cell where there is a reason to draw, and return where that goes."""
    why = index.data(WHY_ROLE)
    if why is None:
        return None
    area = QRect(option.rect)
    name, rest = split(area, option, str(index.data() or ""), below=below)
    if below and index.data(int(Qt.ItemDataRole.DecorationRole)) is not None:
        # Below the name, not below the sign that unfolds the row.
        rest = QStyle.visualRect(option.direction, area, rest.adjusted(scaled(SIGN_ROOM), 0, 0, 0))
    option.rect = name
    return rest, why


def _paint_reason(painter: QPainter, option: QStyleOptionViewItem, why: tuple[QRect, object] | None) -> None:
    if why is not None:
        paint_why(painter, why[0], option, why[1])
