"""The titles of a table's columns, and room below them for what stands above the rows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget


class TableHead(QHeaderView):
    """The horizontal header of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._below = 0

    @property
    def kept_below(self) -> int:
        """The height of the room below the titles, in pixels."""
        return self._below

    def keep_below(self, height: int) -> None:
        """Keep room of *height* pixels below the titles."""
        if height != self._below:
            self._below = height
            self.setViewportMargins(0, 0, 0, height)
            self.geometriesChanged.emit()

    def sizeHint(self) -> QSize:
        """Return the size of the titles with the room below them."""
        return super().sizeHint() + QSize(0, self._below)
