"""How the lines of the sidebar look; loaded with the first rooms."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.texts import number
from desktop_app.widgets.fonts import interface_font, label_font, scaled, tabular
from desktop_app.widgets.icons import icon
from desktop_app.widgets.sidebar_lines import AnyIndex, SidebarEntry, line_at
from desktop_app.widgets.theme import tokens

ROW = 26
SECTION_ROW = 30
ICON = 16
EDGE = 3
"""Width of the mark at the leading edge of the chosen row."""
PAD = 12
STALE = 0.55
"""How much is seen of a count of before the last change."""


class LinePainter(QStyledItemDelegate):
    """Draws a label, or an entry: edge, icon, title, count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line; a label stands a little apart from what is above it."""
        line = line_at(index)
        return QSize(80, scaled(SECTION_ROW if isinstance(line, str) and index.row() else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a line."""
        line, rect = line_at(index), QRect(option.rect)
        direction = option.direction
        colours = tokens()
        painter.save()
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        if isinstance(line, str):
            painter.setFont(label_font())
            painter.setPen(QColor(colours.muted))
            where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            inner.setBottom(inner.bottom() - 5)
            painter.drawText(inner, QStyle.visualAlignment(direction, where), line)
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
            edge = QRect(rect.left(), rect.top(), EDGE, rect.height())
            painter.fillRect(QStyle.visualRect(direction, rect, edge), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._draw_entry(painter, line, inner, direction, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _draw_entry(
        self, painter: QPainter, line: SidebarEntry, inner: QRect, direction: Qt.LayoutDirection, chosen: bool
    ) -> None:
        size = scaled(ICON)
        top = inner.top() + (inner.height() - size) // 2
        place = QRect(inner.left(), top, size, size)
        picture = icon(line.icon, "accent" if chosen else "muted")
        picture.paint(painter, QStyle.visualRect(direction, inner, place))
        count = "" if line.count is None else number(line.count)
        small = tabular(interface_font())
        width = QFontMetrics(small).horizontalAdvance(count)
        painter.setFont(small)
        painter.setPen(QColor(tokens().text if chosen else tokens().muted))
        painter.setOpacity(STALE if line.stale else 1.0)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, QStyle.visualAlignment(direction, end), count)
        painter.setOpacity(1.0)
        painter.setFont(interface_font(bold=chosen))
        painter.setPen(QColor(tokens().text))
        room = QRect(inner.left() + size + 9, inner.top(), inner.width() - size - 17 - width, inner.height())
        title = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, inner, room), QStyle.visualAlignment(direction, start), title)
