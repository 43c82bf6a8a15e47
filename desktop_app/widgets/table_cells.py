"""How the cells of a room's table are drawn: room for the edge of the row, steps of what stands below, two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.theme import tokens

FIRST_PAD = 6
END_PAD = 6
"""Room after a text that ends at the next column, as one in a script of the other direction does."""
INDENT_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""Role of a cell: how far in it stands, in pixels at the usual size of the type; None in lists without steps."""

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
        super().paint(painter, option, index)


class TwoLines(QStyledItemDelegate):
    """Cuts a text after its second line: Qt would press a third one into a row where a script's lines are lower."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell in the height of two Latin lines; above and below is the ground of the row."""
        full = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(full, QColor(tokens().chosen))
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        inner = full.adjusted(END_PAD, 0, 0, 0) if rtl else full.adjusted(0, 0, -END_PAD, 0)
        option.rect = two_lines_of(inner, option)
        super().paint(painter, option, index)
        option.rect = full


class FirstTwoLines(FirstCell):
    """The first column of a room with two-line headlines."""

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        option.rect = two_lines_of(QRect(option.rect), option)
        super()._paint_text(painter, option, index)


def two_lines_of(full: QRect, option: QStyleOptionViewItem) -> QRect:
    """Return the part of a cell that two Latin lines take."""
    over = max(0, full.height() - 2 * option.fontMetrics.lineSpacing() - 1)
    return full.adjusted(0, over // 2, 0, -(over - over // 2))
