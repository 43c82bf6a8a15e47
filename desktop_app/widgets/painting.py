"""A window is painted now, not when its turn comes; and what waits until it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

UNSEEN_MS = 100
"""How long what waits for a painting waits at the most: what nobody sees is not painted."""


def paint_now(window: QWidget) -> None:
    """Give what was shown in a window its place and paint what is to be painted; nothing else is done meanwhile."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    # As Qt's own, which waits behind all else: only what changed is painted.
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def once_painted(painted: SignalInstance, owner: QObject, then: Callable[[], object]) -> None:
    """Do something once, when *painted* has been said and the painting is done; not after the end of *owner*."""
    waiting = iter((then,))

    def go() -> None:
        for one in waiting:
            one()

    painted.connect(go, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(UNSEEN_MS, owner, go)
