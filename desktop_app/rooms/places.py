"""Where what narrows a room's list is put: beside the rows, above them, in the line above the table."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

GAP = 4


class Places:
    """Lays out a room: the line *head*, what is put above the rows, the rows with what is put beside them."""

    def __init__(self, room: QWidget, head: QHBoxLayout, rows: QWidget) -> None:
        self._room, self._head = room, head
        self._passing: list[QWidget] = []
        self._above = QVBoxLayout()
        self._beside = QSplitter()
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        self._beside.addWidget(rows)
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addLayout(self._above)
        layout.addWidget(self._beside, 1)

    def put_beside(self, widget: QWidget) -> None:
        """Show a widget at the start side of the rows; hidden, it takes no room."""
        self._beside.insertWidget(0, widget)
        self._beside.setStretchFactor(0, 0)
        self._beside.setStretchFactor(1, 1)

    def put_above(self, widget: QWidget, *, passing: bool = False) -> None:
        """Show a widget above the rows, as wide as the room; one that is *passing* is not there usually."""
        self._above.addWidget(widget)
        if passing:
            self._passing.append(widget)

    def put_in_head(self, widget: QWidget) -> None:
        """Show a small widget at the start of the line above the table."""
        self._head.insertWidget(0, widget)

    def place_of(self, rows: QWidget) -> tuple[int, int, int]:
        """Return how far the rows stand from the start side and from above, without what is passing, in pixels.

        With them comes the height of the line above.
        """
        room, corner = self._room, rows.mapTo(self._room, QPoint(0, 0))
        start = room.width() - corner.x() - rows.width() if room.isRightToLeft() else corner.x()
        passing = sum(one.height() + self._above.spacing() for one in self._passing if one.isVisibleTo(room))
        return max(0, start), max(0, corner.y() - passing), self._head.geometry().height()
