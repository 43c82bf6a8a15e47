"""The list of rooms at the left: sections, icons, counts."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QListView,
    QWidget,
)

from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.sidebar_lines import SidebarEntry, SidebarLines, SidebarSection, line_at
from desktop_app.widgets.theme import theme_changes

WIDTH = 256
LEAST, MOST = 180, 340


class Sidebar(QListView):
    """Emits `chosen` with the id of a room: by mouse, arrows, Home, End or its first letters."""

    chosen = Signal(str)
    menu_asked = Signal(str, QPoint)
    """The menu of an entry is wanted: its id, and where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = SidebarLines()
        self._lines.setParent(self)
        self.setModel(self._lines)
        self._painted = False
        self.setProperty("ground", "pane")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 8, 0, 8)
        self.setAccessibleName(translate("Sidebar", "Rooms"))
        self.selectionModel().currentChanged.connect(self._moved)
        theme_changes().changed.connect(self._look_changed)
        self._widen()

    def set_sections(self, sections: tuple[SidebarSection, ...]) -> None:
        """Show other sections; the room that was chosen stays so if it is still there."""
        if not self._painted:
            # The window is painted without rooms first, and without what they need.
            from desktop_app.widgets.sidebar_painter import LinePainter

            self._painted = True
            self.setItemDelegate(LinePainter(self))
        before = self.current()
        self._lines.set_sections(sections)
        if before is not None and any(one.id == before for section in sections for one in section.entries):
            self.set_current(before)

    def set_count(self, entry_id: str, count: int | None) -> None:
        """Show how many records a room holds."""
        self._lines.set_count(entry_id, count)

    def set_stale(self, entry_id: str) -> None:
        """Show that a count is of before a change."""
        self._lines.set_count(entry_id, None, stale=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of an entry: of the one under the mouse, or of the chosen one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        line = line_at(index) if index.isValid() else None
        if isinstance(line, SidebarEntry):
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(line.id, event.globalPos() if by_mouse else below)

    def current(self) -> str | None:
        """Return the id of the chosen room."""
        index = self.currentIndex()
        line = line_at(index) if index.isValid() else None
        return line.id if isinstance(line, SidebarEntry) else None

    def set_current(self, entry_id: str) -> None:
        """Choose a room without saying so.

        Raises:
            KeyError: there is no such room.
        """
        row = self._lines.row_of(entry_id)
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._lines.index(row))
        self.selectionModel().blockSignals(False)
        self.scrollTo(self._lines.index(0) if row == 1 else self.currentIndex())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the question mark to the window."""
        if plain_position_of(event) == "?":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the usual width."""
        return QSize(WIDTH, 400)

    def _look_changed(self) -> None:
        self._widen()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _widen(self) -> None:
        # Larger type wants a wider pane than the one that was remembered; the usual size leaves it to the person.
        self.setMinimumWidth(min(scaled(LEAST), MOST) if scaled(100) > 100 else 0)

    def _moved(self, index: QModelIndex) -> None:
        if (room := self.current()) is not None and index.isValid():
            self.chosen.emit(room)
