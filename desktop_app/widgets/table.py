"""The table of a room: fixed rows, hairlines, the chosen row told by ground and edge."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.widgets.fonts import interface_font, scaled, tabular
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.theme import theme_changes, tokens

ROW = 34
COMPACT_ROW = 28
EDGE = 3
FIRST_PAD = 6
CELL_PAD = 6
SIGN_ROOM = 20
NARROW = 14
"""Columns of so many characters or fewer keep their width."""
LEAST_SHARE = 0.55
"""The wide columns are not made narrower than this part of what they want; then the table scrolls."""
LEAST_COLUMN = 56
CELL_ROOM = 20
"""Pixels of a cell that are not text."""
SORTABLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Header role: whether a click on the column may sort."""
WIDTH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Header role: the usual width of a column, in characters."""
OPTIONAL_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Header role: whether the column is left out where there is no room for all."""


AnyIndex = QModelIndex | QPersistentModelIndex


class _FirstCell(QStyledItemDelegate):
    """Leaves room for the edge beside the text of the first column.

    A padding in the style sheet would do it for all columns, and take twice as long for each picture.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell a little further in; the room it leaves has the ground of the row."""
        full = QRect(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(full, QColor(tokens().chosen))
        option.rect = full.adjusted(0, 0, -FIRST_PAD, 0) if rtl else full.adjusted(FIRST_PAD, 0, 0, 0)
        super().paint(painter, option, index)
        option.rect = full


class _TwoLines(QStyledItemDelegate):
    """Cuts a text after its second line: Qt would press a third one into a row where a script's lines are lower."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell in the height of two Latin lines; above and below is the ground of the row."""
        full = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(full, QColor(tokens().chosen))
        over = max(0, full.height() - 2 * option.fontMetrics.lineSpacing() - 1)
        option.rect = full.adjusted(0, over // 2, 0, -(over - over // 2))
        super().paint(painter, option, index)
        option.rect = full


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
        self._wanted: list[int] = []
        self._user_sized = False
        self._height = ROW
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
        self.setItemDelegateForColumn(0, _FirstCell(self))
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
        header.setMinimumSectionSize(LEAST_COLUMN)
        header.sectionResized.connect(self._column_resized)
        header.sectionClicked.connect(self._header_clicked)
        self.doubleClicked.connect(lambda index: self.activated_row.emit(index.row()))
        theme_changes().changed.connect(self._look_changed)

    def set_row_height(self, height: int) -> None:
        """Give all rows one height, whatever script stands in them: pixels at the usual size of the type."""
        self._height = height
        self._apply_height()
        if height > ROW:
            self.setItemDelegate(_TwoLines(self))

    def _apply_height(self) -> None:
        rows, height = self.verticalHeader(), scaled(self._height)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def _look_changed(self) -> None:
        self._apply_height()
        self._fit()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* with the usual widths of its columns."""
        super().setModel(model)
        if model is None:
            return
        titles = (model.headerData(column, Qt.Orientation.Horizontal, WIDTH_ROLE) for column in self._all_columns())
        self._wanted = [int(wanted or 0) for wanted in titles]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns fill the width until the user has set one."""
        super().resizeEvent(event)
        self._fit()

    def selectRow(self, row: int) -> None:
        """Choose one row. Qt's own looks one pixel beside the last column in a right-to-left window and does
        nothing.
        """
        model = self.model()
        if model is not None:
            self.setCurrentIndex(model.index(row, 0))

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
        if plain_position_of(event):
            # Letters are for the window: Qt would keep them, and look through every row for them.
            event.ignore()
        elif row < 0 or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(row)
        elif event.key() in (onward, back):
            self.unfold_asked.emit(row, event.key() == onward)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would look through every row, and fetch a million of them. Letters are for actions."""

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

    def _all_columns(self) -> range:
        model = self.model()
        return range(model.columnCount()) if model is not None else range(0)

    def _fit(self) -> None:
        """Give narrow columns what they want and share the rest among the wide ones."""
        if self._user_sized or not self._wanted:
            return
        header, character = self.horizontalHeader(), QFontMetrics(self.font()).averageCharWidth()
        titles = [self._title_width(column) for column in self._all_columns()]
        wanted = [count * character + CELL_ROOM for count in self._wanted]
        widths = [max(LEAST_COLUMN, *pair) for pair in zip(titles, wanted, strict=True)]
        self._leave_out(widths)
        shown = [column for column in self._all_columns() if not self.isColumnHidden(column)]
        wide = [column for column in shown if self._wanted[column] > NARROW]
        room = self.viewport().width() - sum(widths[column] for column in shown if column not in wide)
        # Narrowest first: a column held by its title leaves less to share among those after it.
        wide.sort(key=lambda column: wanted[column])
        for number, column in enumerate(wide):
            share = max(LEAST_SHARE, room / sum(wanted[at] for at in wide[number:]))
            widths[column] = max(titles[column], LEAST_COLUMN, int(wanted[column] * share))
            room -= widths[column]
        header.blockSignals(True)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        header.blockSignals(False)
        self.updateGeometries()

    def _title_width(self, column: int) -> int:
        """Return what a title needs, with its sign of order: Qt's own hint is half as wide again."""
        model = self.model()
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        sign = SIGN_ROOM if model.headerData(column, Qt.Orientation.Horizontal, SORTABLE_ROLE) else 0
        return QFontMetrics(interface_font(bold=True)).horizontalAdvance(title) + 2 * CELL_PAD + sign

    def _leave_out(self, widths: list[int]) -> None:
        """Hide optional columns, the last first, until the others have the least that they need."""
        model = self.model()
        if model is None:
            return
        least = [
            round(width * LEAST_SHARE) if count > NARROW else width
            for width, count in zip(widths, self._wanted, strict=True)
        ]
        need = sum(least)
        for column in reversed(self._all_columns()):
            optional = bool(model.headerData(column, Qt.Orientation.Horizontal, OPTIONAL_ROLE))
            hidden = optional and need > self.viewport().width()
            if hidden:
                need -= least[column]
            if hidden != self.isColumnHidden(column):
                self.setColumnHidden(column, hidden)

    def _column_resized(self, column: int, before: int, after: int) -> None:
        # Only a press on the header is the user's doing; the last column stretches by itself.
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton and column != self._all_columns()[-1]:
            self._user_sized = True

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
