"""The table of a room: fixed rows, hairlines, the chosen row told by ground and edge."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from desktop_app.widgets.fonts import interface_font, scaled, tabular
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.table_cells import (
    FIRST_PAD,
    INDENT_ROLE,
    SIGN_ROOM,
    AnyIndex,
    FirstCell,
    FirstTwoLines,
    NameCell,
    TwoLines,
)
from desktop_app.widgets.table_columns import LEAST_COLUMN, SORTABLE_ROLE, TableColumns
from desktop_app.widgets.table_head import TableHead
from desktop_app.widgets.theme import theme_changes, tokens

ROW = 34
COMPACT_ROW = 28
TWO_LINE_ROW = 44
"""Heights of a row in pixels: the usual one, that of compact lists, that of lists whose headline takes two lines."""
EDGE = 3
SIGN = 16
"""Width of the sign before a row that can be unfolded."""


class RecordTable(QTableView):
    """Shows a lazy model; rows are chosen whole.

    Enter or a double click emits `activated_row`; Right and Left emit `unfold_asked` for rows that hold others, a
    click on the sign before them `fold_asked`. `menu_asked` and `header_menu_asked` come with the place on the screen.
    """

    activated_row = Signal(int)
    unfold_asked = Signal(int, bool)
    fold_asked = Signal(int)
    menu_asked = Signal(QPoint)
    header_menu_asked = Signal(QPoint)
    sorted_by = Signal(int, bool)
    """Somebody sorted: the column, and whether descending."""
    painted = Signal()
    """The rows were painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorted = (-1, False)
        self._extending = False
        self._anchor = QPersistentModelIndex()
        self._two_lines = False
        self._compact = False
        self._cells: list[QStyledItemDelegate] = []
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
        self.head = header = TableHead(self)
        """The titles of the columns."""
        self.setHorizontalHeader(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(LEAST_COLUMN)
        header.sectionClicked.connect(self._header_clicked)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.header_menu_asked.emit(header.viewport().mapToGlobal(place))
        )
        self.columns = TableColumns(self)
        self.columns.arranged.connect(self._set_cells)
        self.set_rows()
        self.doubleClicked.connect(lambda index: self.activated_row.emit(index.row()))
        theme_changes().changed.connect(self._look_changed)

    def set_rows(self, *, two_lines: bool = False, compact: bool = False) -> None:
        """Give all rows one height, whatever script stands in them: for one line, or for two unless it is compact."""
        self._two_lines, self._compact = two_lines and not compact, compact
        self.setWordWrap(self._two_lines)
        self._apply_height()
        self._set_cells()
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """The height of all rows, in pixels."""
        return self.verticalHeader().defaultSectionSize()

    def _apply_height(self) -> None:
        rows = self.verticalHeader()
        height = scaled(TWO_LINE_ROW if self._two_lines else COMPACT_ROW if self._compact else ROW)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.setIconSize(QSize(scaled(SIGN), scaled(SIGN)))

    def _set_cells(self) -> None:
        """Draw each column with what it needs: the first shown one leaves room for the edge."""
        before, self._cells = self._cells, []
        usual = TwoLines(self) if self._two_lines else QStyledItemDelegate(self)
        first = FirstTwoLines(self) if self._two_lines else FirstCell(self)
        naming = TwoLines(self, names=True) if self._two_lines else NameCell(self)
        self._cells += [usual, first, naming]
        self.setItemDelegate(usual)
        shown = self.columns.shown()
        for column in self.columns.all():
            own = (
                first
                if shown and column == shown[0]
                else naming
                if self.columns.is_fixed(self.columns.key(column))
                else None
            )
            self.setItemDelegateForColumn(column, own)  # type: ignore[arg-type]
        for one in before:
            one.deleteLater()

    def _look_changed(self) -> None:
        self._apply_height()
        self.columns.fit()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* with its usual columns."""
        super().setModel(model)
        if model is None:
            return
        for header in (self.horizontalHeader(), self.verticalHeader()):
            # With the table's own, a header asks for each picture of itself whether every row is chosen, one by one:
            # ten seconds at 200,000 rows after Ctrl+A (measured).
            header.setSelectionModel(QItemSelectionModel(model, header))
        self.columns.take_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns that nobody has sized fill the width."""
        super().resizeEvent(event)
        self.columns.fit()

    def selectRow(self, row: int) -> None:
        """Choose one row and no other. Qt's own looks one pixel beside the last column in a right-to-left window and
        does nothing; and a key that is held, as in Ctrl+Enter, would leave other rows chosen.
        """
        model, selection = self.model(), self.selectionModel()
        if model is not None and selection is not None:
            flag = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(model.index(row, 0), flag.ClearAndSelect | flag.Rows)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Remember from where Shift extends: Qt would go on from a row that was chosen by keys, however long ago."""
        if not self._extending:
            self._anchor = QPersistentModelIndex(current)
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                # The line round the current row goes round all of it; Qt draws anew the cell only.
                top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
                self.viewport().update(0, top, self.viewport().width(), height)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Extend the selection from the row that was the current one when Shift was first pressed."""
        model, current, selection = self.model(), self.currentIndex(), self.selectionModel()
        if not (self._extending and self._anchor.isValid() and current.isValid() and model and selection):
            super().setSelection(rect, command)
            return
        first, last = sorted((self._anchor.row(), current.row()))
        rows = QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))
        selection.select(rows, command)

    def show_sorting(self, column: int, descending: bool) -> None:
        """Show the sign of the order that the model has, without sorting; no sign where it is that of no column."""
        header, model = self.horizontalHeader(), self.model()
        if model is None or not model.headerData(column, Qt.Orientation.Horizontal, SORTABLE_ROLE):
            self._sorted = (-1, False)
            header.setSortIndicatorShown(False)
            return
        self._sorted = (column, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; unfold and fold with the arrows along the line of reading."""
        row = self.currentIndex().row()
        if _asks_for_menu(event):
            self.menu_asked.emit(self._menu_place())
            return
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            onward, back = back, onward
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain_position_of(event):
            # Letters are for the window: Qt would keep them, and look through every row for them.
            event.ignore()
        elif row < 0 or not plain:
            self._extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            super().keyPressEvent(event)
            self._extending = False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(row)
        elif event.key() in (onward, back):
            self.unfold_asked.emit(row, event.key() == onward)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the rows: a click on a row that is not chosen chooses it."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(self._menu_place())
            return
        index = self.indexAt(event.pos())
        selection = self.selectionModel()
        if index.isValid() and selection is not None and not selection.isRowSelected(index.row(), QModelIndex()):
            self.selectRow(index.row())
        if index.isValid():
            self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold by a click on the sign before a row."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._is_on_sign(index, event.position().toPoint()):
            self.fold_asked.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a row; two quick clicks on its sign fold and unfold."""
        index = self.indexAt(event.position().toPoint())
        if self._is_on_sign(index, event.position().toPoint()):
            self.fold_asked.emit(index.row())
        else:
            super().mouseDoubleClickEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and last row: within a row there is nothing to go to."""
        model, actions = self.model(), QAbstractItemView.CursorAction
        if model is None or action not in (actions.MoveHome, actions.MoveEnd):
            return super().moveCursor(action, modifiers)
        row = 0 if action is actions.MoveHome else model.rowCount() - 1
        return model.index(row, max(0, self.currentIndex().column()))

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
        self.painted.emit()

    def _menu_place(self) -> QPoint:
        """Return where a menu that the keyboard asked for stands: below the current row."""
        area = self.visualRect(self.currentIndex()) if self.currentIndex().isValid() else QRect(0, 0, 1, 1)
        inside = area.bottomLeft() if not self.isRightToLeft() else area.bottomRight()
        limit = self.viewport().rect().adjusted(0, 0, -1, -1)
        place = QPoint(
            max(limit.left(), min(inside.x(), limit.right())), max(limit.top(), min(inside.y(), limit.bottom()))
        )
        return self.viewport().mapToGlobal(place)

    def _is_on_sign(self, index: QModelIndex, place: QPoint) -> bool:
        if not index.isValid() or index.data(int(Qt.ItemDataRole.DecorationRole)) is None:
            return False
        area = self.visualRect(index)
        into = area.right() - place.x() if self.isRightToLeft() else place.x() - area.left()
        start = FIRST_PAD + scaled(index.data(INDENT_ROLE) or 0)
        return start <= into <= start + scaled(SIGN_ROOM)

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
            self.sorted_by.emit(*self._sorted)
        # The header has turned its sign by itself, for a column that cannot sort as well.
        if self._sorted[0] >= 0:
            self.show_sorting(*self._sorted)
        else:
            self.horizontalHeader().setSortIndicatorShown(False)


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Whether a key is the menu key or Shift+F10."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift)
