"""The line above a room's table: what the list is kept to, how its hits stand, and how many rows it has."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from database.queries.links import Link
from database.search.ranking import RANKED
from desktop_app.directions import isolate
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.labels import plain_label


class RoomHead(QObject):
    """Says what a `RoomPanel` knows, and offers to show all again and to order hits by relevance."""

    all_wanted = Signal()
    relevance_wanted = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self._chip = QPushButton()
        self._chip.setProperty("chip", True)
        self._chip.setToolTip(translate("Room", "Show all again"))
        self._chip.clicked.connect(lambda _checked: self.all_wanted.emit())
        self._chip.hide()
        self._relevance = QPushButton(translate("Room", "By relevance"))
        self._relevance.setProperty("chip", True)
        self._relevance.setCheckable(True)
        tip = translate("Room", "The best first: how well they fit is counted for the newest {count} hits")
        self._relevance.setToolTip(tip.format(count=number(RANKED)))
        self._relevance.clicked.connect(self.relevance_wanted)
        self._relevance.hide()
        self.count = plain_label(tone="muted")
        end = Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self.count.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(self._chip)
        self.line.addWidget(self._relevance)
        self.line.addWidget(self.count, 1)

    def show_within(self, collection: Link | None) -> None:
        """Say which collection the list is kept to."""
        self._chip.setVisible(collection is not None)
        if collection is not None:
            self._chip.setText(translate("Room", "In {collection}  ×").format(collection=isolate(collection.label)))
            name = translate("Room", "Only what is in {collection}: show all again")
            self._chip.setAccessibleName(name.format(collection=collection.label))

    def show_relevance(self, *, offered: bool, on: bool) -> None:
        """Offer the order by relevance, or say that the list has it."""
        self._relevance.setVisible(offered)
        self._relevance.setChecked(on)

    def show_cut_off(self, cut_off: bool) -> None:
        """Explain a count that is a least one, or no longer."""
        why = translate("Room", "Too many articles lead to these: not all were looked at. Narrow the search.")
        self.count.setToolTip(why if cut_off else "")

    def say(self, counted: str, milliseconds: float | None, chosen: int) -> None:
        """Say how many rows there are, how long it took to find them, and how many are chosen."""
        parts = [counted]
        if milliseconds is not None:
            parts.append(translate("Room", "{count} ms").format(count=number(max(1, round(milliseconds)))))
        if chosen > 1:
            parts.append(plural("Room", "{count} selected", "{count} selected", chosen))
        self.count.setText(" · ".join(parts))
