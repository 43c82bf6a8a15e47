"""How many hits there are over time: one bar for each year, month or day; a run of bars is chosen, and zoomed into."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.directions import isolated_in
from desktop_app.texts import number, translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import OneLine
from desktop_app.widgets.theme import theme_changes, tokens

HEIGHT = 44
NARROWEST = 4
"""Pixels of a bar; where more are needed than there is room for, the bars are scrolled."""
LEAST_SHOWN = 2
"""Pixels of the bar of a single hit among very many."""
_OWN_KEYS = (
    *(Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
)
QUIET = 0.75
"""How strong bars are that are not chosen; they stand out from the ground by more than 3 to 1 all the same."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimeBar:
    """A bar: what it is called, how many hits are in it, whether it is chosen."""

    label: str
    count: int
    chosen: bool = False


class _Bars(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[TimeBar, ...] = ()

    def set_bars(self, bars: Sequence[TimeBar]) -> None:
        if [one.label for one in bars] == [one.label for one in self.bars]:
            self.bars = tuple(bars)
            if bars:
                self.dataChanged.emit(self.index(0), self.index(len(bars) - 1))
            return
        self.beginResetModel()
        self.bars = tuple(bars)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _said(bar)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Times", "{bar}, chosen").format(bar=_said(bar)) if bar.chosen else _said(bar)
        return None


def _said(bar: TimeBar) -> str:
    return translate("Times", "{when}: {count}").format(when=bar.label, count=number(bar.count))


class _Painter(QStyledItemDelegate):
    """Draws a bar on the base line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, _View)
        return QSize(view.width_of(index.row()), view.viewport().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view = self.parent()
        assert isinstance(view, _View)
        bar, rect, colours = view.bars[index.row()], QRect(option.rect), tokens()
        painter.save()
        current = option.state & QStyle.StateFlag.State_HasFocus
        if option.state & QStyle.StateFlag.State_Selected and view.hasFocus():
            painter.fillRect(rect, QColor(colours.chosen))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        # Bars stand apart where there is room for it.
        body = rect.adjusted(1, 3, 0, -1) if rect.width() > NARROWEST else rect.adjusted(0, 3, 0, -1)
        height = round(body.height() * bar.count / view.highest) if view.highest else 0
        body.setTop(body.bottom() + 1 - max(height, LEAST_SHOWN if bar.count else 0))
        if bar.count:
            painter.setOpacity(1.0 if bar.chosen else QUIET)
            painter.fillRect(body, QColor(colours.accent if bar.chosen else colours.muted))
            painter.setOpacity(1.0)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        if bar.chosen:
            # Said by a line, too, not by the colour alone.
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), QColor(colours.accent))
        if current:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


class _View(QListView):
    """The bars side by side, in the direction of reading."""

    taken = Signal(int, int)
    """A run of bars was chosen: the first and the last one."""
    cleared = Signal()
    zoomed = Signal(int)
    """In (1) or out (-1)."""
    left = Signal()
    attended = Signal()
    """The keyboard came or went, or the mouse went."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _Bars()
        self._model.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSelectionMode(QListView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.highest = 0

    @property
    def bars(self) -> tuple[TimeBar, ...]:
        return self._model.bars

    def set_bars(self, bars: Sequence[TimeBar]) -> None:
        self.highest = max((one.count for one in bars), default=0)
        row = self.currentIndex().row()
        self._model.set_bars(bars)
        if bars and not self.currentIndex().isValid():
            self.choose(min(max(row, 0), len(bars) - 1))
        self.scheduleDelayedItemsLayout()

    def width_of(self, row: int) -> int:
        count, room = max(1, len(self.bars)), self.viewport().width()
        if room < count * NARROWEST:
            return NARROWEST
        return (row + 1) * room // count - row * room // count

    def choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row), flags)

    def run(self) -> tuple[int, int] | None:
        """Return the first and the last of the selected bars."""
        rows = [index.row() for index in self.selectedIndexes()] or [self.currentIndex().row()]
        return (min(rows), max(rows)) if rows[0] >= 0 else None

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = len(self.bars) - 1, self.currentIndex().row()
        forward = -1 if self.isRightToLeft() else 1
        moves = {
            QListView.CursorAction.MoveLeft: row - forward,
            QListView.CursorAction.MoveRight: row + forward,
            QListView.CursorAction.MoveUp: row,
            QListView.CursorAction.MoveDown: row,
            QListView.CursorAction.MovePrevious: row - 1,
            QListView.CursorAction.MoveNext: row + 1,
            QListView.CursorAction.MoveHome: 0,
            QListView.CursorAction.MoveEnd: last,
            QListView.CursorAction.MovePageUp: row - 10,
            QListView.CursorAction.MovePageDown: row + 10,
        }
        return self._model.index(min(max(moves.get(action, row), 0), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if (run := self.run()) is not None:
                self.taken.emit(*run)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(1)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            # No type-ahead among numbers; single keys of the window are not meant here either.
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Leave):
            taken = super().event(event)
            self.attended.emit()
            return taken
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() in _OWN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and (run := self.run()) is not None:
            self.taken.emit(*run)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and event.angleDelta().y() > 0:
                self.choose(index.row())
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TimeBars(QWidget):
    """The bars, the times at their ends below them, and what zooms.

    Arrows go from bar to bar, with Shift they take more; Enter chooses, Delete lets go, + and - zoom.
    """

    taken = Signal(int, int)
    """A run of bars was chosen: the first and the last one."""
    cleared = Signal()
    """What was chosen is let go."""
    zoomed_in = Signal(int, int)
    """A run of bars is to fill the whole width."""
    zoomed_out = Signal()
    left = Signal()
    """Escape: back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _View()
        self.view.setAccessibleName(translate("Times", "Hits over time"))
        self.view.setAccessibleDescription(
            translate("Times", "Enter keeps the hits of the chosen bars, Delete shows all times, + and - zoom.")
        )
        self._begin, self._here, self._end = OneLine("muted"), OneLine("muted"), OneLine("muted", at_end=True)
        self._out = self._button("−", translate("Times", "Zoom out (-)"))
        self._in = self._button("+", translate("Times", "Zoom in (+)"))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for label, stretch in ((self._begin, 2), (self._here, 3), (self._end, 2)):
            line.addWidget(label, stretch)
        line.addWidget(self._out)
        line.addWidget(self._in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.view)
        layout.addLayout(line)
        self.view.taken.connect(self.taken)
        self.view.cleared.connect(self.cleared)
        self.view.left.connect(self.left)
        self.view.zoomed.connect(self._zoom)
        self._in.clicked.connect(lambda: self._zoom(1))
        self._out.clicked.connect(lambda: self._zoom(-1))
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self.view.entered.connect(self._tell_at)
        self.view.attended.connect(self._tell)
        theme_changes().changed.connect(self._look_changed)
        self._look_changed()

    @property
    def bars(self) -> tuple[TimeBar, ...]:
        """What is shown."""
        return self.view.bars

    @property
    def told(self) -> str:
        """What stands below the bars: the bar one is at, or the run that is selected; "" while one is elsewhere."""
        return self._here.text()

    def set_bars(self, bars: Sequence[TimeBar], *, can_zoom_in: bool, can_zoom_out: bool) -> None:
        """Show other bars."""
        self.view.set_bars(bars)
        self._begin.setText(bars[0].label if bars else "")
        self._end.setText(bars[-1].label if len(bars) > 1 else "")
        self._in.setEnabled(can_zoom_in and bool(bars))
        self._out.setEnabled(can_zoom_out)
        self._tell()

    def choose(self, row: int) -> None:
        """Make a bar the current one."""
        self.view.choose(row)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _zoom(self, step: int) -> None:
        if step > 0 and self._in.isEnabled():
            run = self.view.run()
            if run is not None:
                self.zoomed_in.emit(*run)
        elif step < 0 and self._out.isEnabled():
            self.zoomed_out.emit()

    def _tell_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self._here.setText(_said(self.bars[index.row()]))

    def _tell(self, *_args: object) -> None:
        run = self.view.run()
        if run is None or run[1] >= len(self.bars) or not self.view.hasFocus():
            self._here.setText("")
            return
        first, last = self.bars[run[0]], self.bars[run[1]]
        if run[0] == run[1]:
            self._here.setText(_said(first))
            return
        rtl = self.isRightToLeft()
        when = translate("Times", "{first} to {last}").format(
            first=isolated_in(first.label, rtl), last=isolated_in(last.label, rtl)
        )
        count = sum(one.count for one in self.bars[run[0] : run[1] + 1])
        self._here.setText(translate("Times", "{when}: {count}").format(when=when, count=number(count)))

    def _look_changed(self) -> None:
        self.view.setFixedHeight(scaled(HEIGHT))
        self.view.viewport().update()
