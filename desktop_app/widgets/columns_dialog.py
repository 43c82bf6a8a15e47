"""Which columns a list shows, in which order, how wide: by keyboard as well as by mouse. Changes show at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.table_columns import LEAST_COLUMN, WIDEST_COLUMN, TableColumns
from desktop_app.widgets.ticks import show_ticks

_KEY = int(Qt.ItemDataRole.UserRole)


class ColumnsDialog(QDialog):
    """Space shows a column or leaves it out, Alt with an arrow moves it, the field below sizes it.

    *reset* goes back to the usual columns.
    """

    def __init__(self, columns: TableColumns, reset: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Columns", "Columns"))
        self._columns = columns
        self._reset = reset
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Columns", "Columns"))
        self._list.setSpacing(2)
        self._list.setMinimumSize(scaled(320), scaled(320))
        self._list.itemChanged.connect(self._ticked)
        self._list.currentItemChanged.connect(lambda *_: self._show_current())
        self._list.installEventFilter(self)
        self._up = QPushButton(translate("Columns", "Move &up"))
        self._up.setToolTip(translate("Columns", "Alt+Up"))
        self._up.clicked.connect(lambda: self._move(-1))
        self._down = QPushButton(translate("Columns", "Move &down"))
        self._down.setToolTip(translate("Columns", "Alt+Down"))
        self._down.clicked.connect(lambda: self._move(1))
        self._width = self._make_width()
        width = QLabel(translate("Columns", "&Width"))
        width.setBuddy(self._width)
        usual = QPushButton(translate("Columns", "U&sual columns"))
        usual.clicked.connect(self._go_back)
        close = QDialogButtonBox()
        close.addButton(translate("Columns", "&Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.accepted.connect(self.accept)
        beside = QVBoxLayout()
        beside.addWidget(self._up)
        beside.addWidget(self._down)
        beside.addSpacing(8)
        beside.addWidget(width)
        beside.addWidget(self._width)
        beside.addStretch(1)
        beside.addWidget(usual)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._list, 1)
        middle.addLayout(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(translate("Columns", "Space shows a column or leaves it out."), "muted"))
        layout.addLayout(middle)
        layout.addWidget(close)
        show_ticks(self._list)
        self._fill(columns.shown_keys()[0])
        self._list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Alt with an arrow move the current column."""
        if watched is self._list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _make_width(self) -> QSpinBox:
        width = QSpinBox()
        width.setRange(0, WIDEST_COLUMN)
        width.setSingleStep(10)
        width.setSuffix(translate("Columns", " px"))
        width.setSpecialValueText(translate("Columns", "As there is room"))
        width.valueChanged.connect(self._sized)
        return width

    def _fill(self, current: str) -> None:
        """List the shown columns in their order, then the others."""
        shown = self._columns.shown_keys()
        self._list.blockSignals(True)
        self._list.clear()
        for key in self._columns.all_keys():
            item = QListWidgetItem(self._columns.title(key))
            item.setData(_KEY, key)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if not self._columns.is_fixed(key):
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
            self._list.addItem(item)
            if key == current:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._show_current()

    def _key(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def _show_current(self) -> None:
        key, shown = self._key(), self._columns.shown_keys()
        here = shown.index(key) if key in shown else -1
        self._up.setEnabled(here > 0)
        self._down.setEnabled(0 <= here < len(shown) - 1)
        self._width.setEnabled(here >= 0)
        self._width.blockSignals(True)
        self._width.setValue(self._columns.layout.widths.get(key, 0))
        self._width.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY))
        self._columns.show(key, item.checkState() is Qt.CheckState.Checked)
        self._fill(key)

    def _move(self, by: int) -> None:
        key = self._key()
        if key in self._columns.shown_keys():
            self._columns.move(key, by)
            self._fill(key)

    def _sized(self, width: int) -> None:
        key = self._key()
        before = self._columns.layout.widths.get(key, 0)
        if width and not before:
            # The first step from "as there is room" starts from what the column has.
            width = self._columns.width(key)
        elif 0 < width < LEAST_COLUMN:
            width = 0 if width < before else LEAST_COLUMN
        self._columns.set_width(key, width)
        self._show_current()

    def _go_back(self) -> None:
        self._reset()
        self._fill(self._columns.shown_keys()[0])
