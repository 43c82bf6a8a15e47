"""A window is painted now, not when its turn comes."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(window: QWidget) -> None:
    """Give what was shown in a window its place and paint what is to be painted; nothing else is done meanwhile."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    # As Qt's own, which waits behind all else: only what changed is painted.
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
