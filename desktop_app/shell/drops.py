"""Files dropped anywhere on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QWindow
from PySide6.QtWidgets import QWidget

TAKES_FILES = "takesFiles"
"""The property of a widget that takes dropped files itself."""

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Watches the window of the system, so that a field of text under the mouse does not take a file for words.

    A filter on the application would see every event of every widget; this one sees a window's own.
    """

    dropped = Signal(object)
    """Files and folders, as a list of paths."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None

    def watch(self) -> None:
        """Begin, once the window is there; a window that was made anew is watched instead."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
            # Without a child that takes drops the system would not even ask.
            self._window.setAcceptDrops(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of files; all others go their way."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        paths = _paths(event)
        if not paths or self._taken_by_another(event):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True

    def _taken_by_another(self, event: QDropEvent) -> bool:
        """Whether a widget under the mouse takes files itself."""
        under: QWidget | None = self._window.childAt(event.position().toPoint())
        while under is not None:
            if under.property(TAKES_FILES):
                return True
            under = under.parentWidget()
        return False


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile() and url.toLocalFile()]
