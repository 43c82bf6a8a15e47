"""The right pane: the record that was opened, and the way back to those before it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop_app.contract import Address, Host, RecordViewer, Viewer
from desktop_app.services.navigation import History
from desktop_app.texts import translate
from desktop_app.widgets.empty import Empty


class Beside(QStackedWidget):
    """Makes the viewer of a kind when its first record is opened."""

    moved = Signal()
    """Another record is shown."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._kinds: dict[str, RecordViewer] = {}
        self._viewers: dict[str, Viewer] = {}
        self.history: History[Address] = History()
        self._empty = Empty("")
        self.addWidget(self._empty)
        self.setMinimumWidth(280)

    def add(self, viewers: tuple[RecordViewer, ...]) -> None:
        """Take more kinds of records."""
        if viewers:
            self._empty.say(translate("Shell", "Choose a row to read it here."))
        for viewer in viewers:
            if viewer.kind in self._kinds:
                raise ValueError(f"two viewers show {viewer.kind}")
            self._kinds[viewer.kind] = viewer

    def open(self, address: Address, take_focus: bool) -> None:
        """Show a record and remember it.

        Raises:
            KeyError: nobody shows records of this kind.
        """
        self.history.visit(address)
        self._show(address, take_focus)

    def back(self) -> None:
        """Show the record before."""
        self._show_if(self.history.back())

    def forward(self) -> None:
        """Show the record that one came back from."""
        self._show_if(self.history.forward())

    def forget(self, address: Address) -> None:
        """Leave a record that is no longer there, for the one before it."""
        shown, focus = self.history.current, QApplication.focusWidget()
        self.history.forget(lambda one: (one.kind, one.id) == (address.kind, address.id))
        before = self.history.current
        if shown == before:
            return
        if before is not None:
            self._show(before, take_focus=focus is not None and self.isAncestorOf(focus))
        else:
            self.setCurrentWidget(self._empty)
            self.moved.emit()

    def take_focus(self) -> None:
        """Give the keyboard to the record shown."""
        address = self.history.current
        if address is not None:
            self._viewers[address.kind].take_focus()

    def copy(self) -> None:
        """Copy what is chosen in the record shown."""
        address = self.history.current
        if address is not None:
            self._viewers[address.kind].copy()

    def _show_if(self, address: Address | None) -> None:
        if address is not None:
            self._show(address, take_focus=False)

    def _show(self, address: Address, take_focus: bool) -> None:
        viewer = self._viewers.get(address.kind)
        if viewer is None:
            viewer = self._viewers[address.kind] = self._kinds[address.kind].make(self._host)
            self.addWidget(viewer.widget)
        viewer.show(address)
        self.setCurrentWidget(viewer.widget)
        if take_focus:
            viewer.take_focus()
        self.moved.emit()
