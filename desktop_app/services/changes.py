"""After a write: one broadcast, and every view decides for itself what to refresh."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot


class ChangeBus(QObject):
    """Carries what the catalogue says was changed to the views, in the window's thread.

    The catalogue calls `publish` from its writer thread; undo and redo send the same kind of object as a
    write. *is_own* says, in the thread that wrote, whether that is one of this window's.
    """

    changed = Signal(object)
    read = Signal(object)
    """The ids of articles whose texts were read, and of records that these name: no change, nothing to undo."""
    _arrived = Signal(object, bool)

    def __init__(self, parent: QObject | None = None, is_own: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._is_own = is_own
        self.elsewhere = False
        """While `changed` is emitted: whether another window wrote it."""
        # A plain function connected to a signal runs in the thread that emits; a slot of this object never
        # does.
        self._arrived.connect(self._relay)

    def publish(self, changes: object) -> None:
        """Broadcast *changes*; may be called from any thread."""
        self._arrived.emit(changes, self._is_own())

    @Slot(object, bool)
    def _relay(self, changes: object, own: bool) -> None:
        self.elsewhere = not own
        self.changed.emit(changes)
