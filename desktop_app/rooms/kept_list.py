"""The list as it was when the window closed, shown until the room itself is there: nothing has changed meanwhile.

Needs nothing of the database: the window shows it before that is loaded. What somebody does in it meanwhile (the row,
the selection, the place in the list, Enter) goes on in the room that takes its place.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.kept_rows import KeptRows
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_columns import ColumnLayout

if TYPE_CHECKING:
    from desktop_app.contract import Panel

_ALIGN, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

AnyIndex = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractTableModel):
    """The rows that were kept."""

    def __init__(self, kept: KeptRows) -> None:
        super().__init__()
        self._kept = kept

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._kept.ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._kept.titles)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self._kept.cells[index.row()][index.column()]
        if role == _ALIGN and self._kept.at_end[index.column()]:
            return _END
        return self._kept.tips[index.row()][index.column()] or None if role == _TIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._kept.titles):
            return None
        if role == _ALIGN:
            return _END if self._kept.at_end[section] else None
        return self._kept.titles[section].get(role)


class KeptList:
    """Shows rows that were kept. It is the `ListBefore` of a room."""

    def __init__(self, kept: KeptRows) -> None:
        self._kept = kept
        self._entered = -1
        self.room = kept.room
        """The id of the room whose list it is."""
        self.widget = QWidget()
        self.table = RecordTable()
        self.painted = self.table.painted
        """The rows were painted."""
        model = _Rows(kept)
        model.setParent(self.table)
        self.table.setAccessibleName(kept.name)
        self.table.setModel(model)
        self.table.columns.set_layout(ColumnLayout(kept.shown, kept.widths))
        self.table.set_rows(two_lines=kept.two_lines, compact=kept.compact)
        self.table.show_sorting(*kept.sorting)
        # What is chosen of order and columns is kept by the room.
        self.table.head.setSectionsClickable(False)
        self.table.head.setSectionsMovable(False)
        self.table.activated_row.connect(self._enter)
        self._lay_out()
        self.table.selectRow(0)

    def take_focus(self) -> None:
        """Give the keyboard to the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_over(self, panel: "Panel") -> None:
        """Let the room go on where somebody is in these rows; it is made and shown in their place."""
        from desktop_app.rooms.panel import RoomPanel

        if not isinstance(panel, RoomPanel):
            return
        panel.begin(self._kept)
        if panel.model.rowCount() < len(self._kept.ids):
            return
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        panel.go_on(self.table.currentIndex().row(), chosen, self.table.verticalScrollBar().value())
        if self._entered >= 0:
            QTimer.singleShot(0, panel, partial(panel.table.activated_row.emit, self._entered))

    def _enter(self, row: int) -> None:
        self._entered = row

    def _lay_out(self) -> None:
        start, above, line = self._kept.place
        count = plain_label(self._kept.count, tone="muted")
        end = Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        count.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        count.setFixedHeight(min(line, above))
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(count)
        column.addSpacing(above - min(line, above))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(start)
        row.addWidget(self.table, 1)
        column.addLayout(row, 1)
