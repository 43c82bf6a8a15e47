"""Where what narrows a room's list is put: beside the rows, above them, in the line above the table."""

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

GAP = 4


class Places:
    """Lays out a room: the line *head*, what is put above the rows, the rows with what is put beside them."""

    def __init__(self, room: QWidget, head: QHBoxLayout, rows: QWidget) -> None:
        self._head = head
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

    def put_above(self, widget: QWidget) -> None:
        """Show a widget above the rows, as wide as the room."""
        self._above.addWidget(widget)

    def put_in_head(self, widget: QWidget) -> None:
        """Show a small widget at the start of the line above the table."""
        self._head.insertWidget(0, widget)
