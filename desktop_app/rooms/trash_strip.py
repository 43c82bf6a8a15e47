"""The line above a record that is in the trash, with the way out."""

from array import array

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.contract import Host
from desktop_app.rooms.changing import restore
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.widgets.card import MARGIN
from desktop_app.widgets.labels import plain_label


class TrashStrip(QWidget):
    """Says that a record is in the trash, and restores it; hidden while it is not."""

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__()
        self._host = host
        self._context = context
        self._record: int | None = None
        self.setProperty("ground", "pane")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        row.addWidget(plain_label(translate("Page", "This record is in the trash.")), 1)
        button = QPushButton(translate("Page", "Restore"))
        button.clicked.connect(self.restore)
        row.addWidget(button)
        self.hide()

    def tell(self, record: int, *, in_trash: bool) -> None:
        """The record is this one now."""
        self._record = record
        self.setVisible(in_trash)

    def restore(self) -> None:
        """Take the record out of the trash."""
        if self._record is not None:
            restore(self._host, self._context, array("q", (self._record,)))
