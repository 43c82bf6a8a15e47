"""The table of a room: fixed rows, hairlines, the chosen row told by ground and edge."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.widgets.fonts import interface_font, tabular
from desktop_app.widgets.theme import theme_changes, tokens

ROW = 34
COMPACT_ROW = 28
EDGE = 3
SORTABLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Header role: whether a click on the column may sort."""
WIDTH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Header role: the usual width of a column, in characters."""


class RecordTable(QTableView):
    """Shows a lazy model; rows are chosen whole.

    Enter or a double click emits `activated_row`; Right and Left emit `unfold_asked` for rows that hold
    others.
    """

    activated_row = Signal(int)
    unfold_asked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorted = (-1, False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(tabular(interface_font()))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)
        header.sectionClicked.connect(self._header_clicked)
        self.doubleClicked.connect(lambda index: self.activated_row.emit(index.row()))
        theme_changes().changed.connect(self.viewport().update)

    def set_row_height(self, height: int) -> None:
        """Give all rows one height in pixels, whatever script stands in them."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* with the usual widths of its columns."""
        super().setModel(model)
        if model is None:
            return
        character = QFontMetrics(self.font()).averageCharWidth()
        for column in range(model.columnCount()):
            wanted = model.headerData(column, Qt.Orientation.Horizontal, WIDTH_ROLE)
            if wanted:
                self.setColumnWidth(column, int(wanted) * character + 16)

    def show_sorting(self, column: int, descending: bool) -> None:
        """Show the sign of the order that the model has, without sorting."""
        self._sorted = (column, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; unfold and fold with the arrows along the line of reading."""
        row = self.currentIndex().row()
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            onward, back = back, onward
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row < 0 or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(row)
        elif event.key() in (onward, back):
            self.unfold_asked.emit(row, event.key() == onward)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the edge of the chosen ones and a line round the current one in focus."""
        super().paintEvent(event)
        selection = self.selectionModel()
        if selection is None or self.model() is None:
            return
        painter = QPainter(self.viewport())
        accent = QColor(tokens().accent)
        last = self.rowAt(self.viewport().height() - 1)
        if last < 0:
            last = self.model().rowCount() - 1
        for row in range(max(0, self.rowAt(0)), last + 1):
            if selection.isRowSelected(row, QModelIndex()):
                painter.fillRect(self._edge(row), accent)
        current = self.currentIndex()
        if current.isValid() and self.hasFocus():
            painter.setPen(accent)
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter.drawRect(0, top, self.viewport().width() - 1, height - 1)

    def _edge(self, row: int) -> QRect:
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        left = self.viewport().width() - EDGE if self.isRightToLeft() else 0
        return QRect(left, top, EDGE, height)

    def _header_clicked(self, column: int) -> None:
        """Sort by *column*, or the other way round if it already is sorted by it."""
        model = self.model()
        if model is not None and model.headerData(column, Qt.Orientation.Horizontal, SORTABLE_ROLE):
            self._sorted = (column, self._sorted == (column, False))
            order = Qt.SortOrder.DescendingOrder if self._sorted[1] else Qt.SortOrder.AscendingOrder
            model.sort(column, order)
        # The header has turned its sign by itself, for a column that cannot sort as well.
        if self._sorted[0] >= 0:
            self.show_sorting(*self._sorted)
        else:
            self.horizontalHeader().setSortIndicatorShown(False)
