"""After a write: one broadcast, and every view decides for itself what to refresh."""

from PySide6.QtCore import QObject, Signal, Slot


class ChangeBus(QObject):
    """Carries what the catalogue says was changed to the views, in the window's thread.

    The catalogue calls `publish` from its writer thread; undo and redo send the same kind of object as a
    write.
    """

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A plain function connected to a signal runs in the thread that emits; a slot of this object never
        # does.
        self._arrived.connect(self._relay)

    def publish(self, changes: object) -> None:
        """Broadcast *changes*; may be called from any thread."""
        self._arrived.emit(changes)

    @Slot(object)
    def _relay(self, changes: object) -> None:
        self.changed.emit(changes)
