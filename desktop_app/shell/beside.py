"""The right pane: the record that was opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.contract import Address, Host, RecordViewer, Viewer
from desktop_app.texts import translate
from desktop_app.widgets.empty import Empty


class Beside(QStackedWidget):
    """Makes the viewer of a kind when its first record is opened."""

    moved = Signal()
    """Another record is shown, or none."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._kinds: dict[str, RecordViewer] = {}
        self._viewers: dict[str, Viewer] = {}
        self._current: Address | None = None
        self._empty = Empty("")
        self.addWidget(self._empty)
        self.setMinimumWidth(280)

    @property
    def current(self) -> Address | None:
        """The record that is shown."""
        return self._current

    def add(self, viewers: tuple[RecordViewer, ...]) -> None:
        """Take more kinds of records."""
        for viewer in viewers:
            if viewer.kind in self._kinds:
                raise ValueError(f"two viewers show {viewer.kind}")
            self._kinds[viewer.kind] = viewer
        if viewers and self._current is None:
            self.clear()

    def show_record(self, address: Address, *, take_focus: bool = False) -> None:
        """Show a record.

        Raises:
            KeyError: nobody shows records of this kind.
        """
        viewer = self._viewers.get(address.kind)
        if viewer is None:
            viewer = self._viewers[address.kind] = self._kinds[address.kind].make(self._host)
            self.addWidget(viewer.widget)
        self._current = address
        viewer.show(address)
        self.setCurrentWidget(viewer.widget)
        if take_focus:
            viewer.take_focus()
        self.moved.emit()

    def clear(self, sentence: str = "") -> None:
        """Show no record; the sentence says why, or what to do."""
        self._empty.say(sentence or translate("Shell", "Choose a row to read it here."))
        self._current = None
        self.setCurrentWidget(self._empty)
        self.moved.emit()

    @property
    def in_trash(self) -> bool:
        """Whether the record shown is in the trash."""
        return self._current is not None and self._viewers[self._current.kind].in_trash

    @property
    def typed(self) -> str:
        """What is typed in the record shown and not stored, in words."""
        return self._viewers[self._current.kind].typed if self._current is not None else ""

    def take_focus(self) -> None:
        """Give the keyboard to the record shown."""
        if self._current is not None:
            self._viewers[self._current.kind].take_focus()

    def copy(self) -> None:
        """Copy what is chosen in the record shown."""
        if self._current is not None:
            self._viewers[self._current.kind].copy()

    def copy_with_sources(self) -> None:
        """Copy the facts of the record shown, with their sources."""
        if self._current is not None:
            self._viewers[self._current.kind].copy_with_sources()
