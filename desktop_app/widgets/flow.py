"""A layout that puts widgets in lines like words, beginning where the window begins to read."""

from itertools import accumulate

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of widgets at their own size; the last one takes the rest of its line.

    With *share* they have the least size that they need, and those with a horizontal stretch share the rest of each
    line by it.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4, *, share: bool = False) -> None:
        super().__init__(parent)
        self._share = share
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, last."""
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one at *at*."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at *width*."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        y = inside.y()
        # One height for all: chips and the line beside them stand in one row.
        height = max((item.sizeHint().height() for item in self._items), default=0)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        lines = self._lines(inside.width())
        for line in lines if move else ():
            x = inside.x()
            for item, width in line:
                item.setGeometry(QStyle.visualRect(direction, inside, QRect(x, y, width, height)))
                x += width + self.spacing()
            y += height + self.spacing()
        count = max(1, len(lines))
        return margins.top() + count * height + (count - 1) * self.spacing() + margins.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return the items line by line with their widths."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for number, item in enumerate(self._items):
            least = self._share or number == len(self._items) - 1
            width = min((item.minimumSize() if least else item.sizeHint()).width(), room)
            if not lines or width > left:
                lines.append([])
                left = room
            lines[-1].append((item, width))
            left -= width + self.spacing()
        if self._share:
            return [self._shared(line, room) for line in lines]
        if lines:
            item, width = lines[-1][-1]
            lines[-1][-1] = (item, width + max(0, left + self.spacing()))
        return lines

    def _shared(self, line: list[tuple[QLayoutItem, int]], room: int) -> list[tuple[QLayoutItem, int]]:
        rest = room - sum(width for _, width in line) - (len(line) - 1) * self.spacing()
        widgets = [item.widget() for item, _ in line]
        shares = [one.sizePolicy().horizontalStretch() if one is not None else 0 for one in widgets]
        found = []
        for (item, width), share, of in zip(line, shares, accumulate(shares), strict=True):
            # What is shared before this one and with it, so that nothing is lost by rounding.
            more = rest * of // sum(shares) - rest * (of - share) // sum(shares) if share and rest > 0 else 0
            found.append((item, width + more))
        return found
