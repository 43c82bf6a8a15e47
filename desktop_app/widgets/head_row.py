"""Widgets in a row between the titles of a table and its rows, each as wide as the column that it stands on."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.table import RecordTable

PAD = 3
"""Pixels above and below the widgets."""
GAP = 2
"""Pixels at both sides of a widget."""
LEAST = 130
"""A widget that is typed into is so wide, in pixels at the usual size of the type, also on a narrower column."""


class HeadRow(QFrame):
    """Moves with the columns: they are sized, moved, left out and scrolled, and so is what stands on them.

    It lies over the room that the titles keep for it, as a child of what holds the table: what is inside a table is
    nothing but cells to assistive programs.
    """

    def __init__(self, table: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self._table = table
        self._widgets: dict[str, QWidget] = {}
        self._wanted = True
        head = table.head
        for signal in (head.sectionResized, head.sectionMoved, head.geometriesChanged):
            signal.connect(self._place)
        table.columns.fitted.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        for one in (table, head):
            one.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.hide()

    def put(self, widgets: Mapping[str, QWidget]) -> None:
        """Let these widgets stand on their columns, by the keys of those; what stood here before is given away."""
        self._widgets = dict(widgets)
        for one in self._widgets.values():
            one.setParent(self)
            one.show()
        self._keep_room()

    def widgets(self) -> list[QWidget]:
        """Return the widgets in the order of their columns."""
        return [self._widgets[key] for key in self._table.columns.shown_keys() if key in self._widgets]

    def set_wanted(self, wanted: bool) -> None:
        """Show the row, or do without it and without its room."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._keep_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table."""
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds:
            self._place()
            self._keep_in_view()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep as much room as the type needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()

    def _keep_room(self) -> None:
        shown = self._wanted and bool(self._widgets)
        height = max((one.sizeHint().height() for one in self._widgets.values()), default=0)
        self._table.head.keep_below(height + 2 * PAD if shown else 0)
        self.setVisible(shown)
        self._place()

    def _place(self, *_: object) -> None:
        head, columns = self._table.head, self._table.columns
        area = QRect(head.geometry())
        area.setTop(area.bottom() + 1 - head.kept_below)
        self.setGeometry(area.translated(self._table.pos()))
        height = area.height() - 2 * PAD
        for key, widget in self._widgets.items():
            column = columns.index(key)
            left, width = head.sectionViewportPosition(column) + GAP, head.sectionSize(column) - 2 * GAP
            least = min(scaled(LEAST), area.width())
            if width < least and _has_keyboard(widget):
                # Beside its column, but never outside the row.
                left = left + width - least if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else left
                left, width = max(0, min(left, area.width() - least)), least
                widget.raise_()
            widget.setGeometry(left, PAD, max(0, width), height)
        self.raise_()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        self._keep_in_view()
        if any(one is not None and self.isAncestorOf(one) for one in (before, now)):
            self._place()

    def _keep_in_view(self) -> None:
        """Scroll to the column of the widget that has the keyboard."""
        key = next((key for key, widget in self._widgets.items() if _has_keyboard(widget)), None)
        if key is None:
            return
        head, bar = self._table.head, self._table.horizontalScrollBar()
        column = self._table.columns.index(key)
        start, width, seen = head.sectionPosition(column), head.sectionSize(column), head.viewport().width()
        if start < bar.value() or width > seen:
            bar.setValue(start)
        elif start + width > bar.value() + seen:
            bar.setValue(start + width - seen)


def _has_keyboard(widget: QWidget) -> bool:
    focus = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
