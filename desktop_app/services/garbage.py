"""Python's collector of cycles, kept to the window's thread.

The collector runs in whatever thread happens to make the object that is one too many, and destroys there what it
finds. A Qt object must end in the thread it lives in: a forgotten window that a worker swept up while it read rows
brought the program down (seen as a segmentation fault below "Garbage-collecting"; calibre's windows collect by a
timer for the same reason).
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 250
"""How often the window's thread looks: with an import running beside, some 20,000 new objects, a step of 1–2 ms."""
OLD_ROUNDS = 20
"""After how many rounds of the middle generation everything is looked through."""


class Garbage(QObject):
    """Switches Python's own timing off and collects from the event loop of the thread it is made in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due by Python's own thresholds; nothing is due after little work."""
        young, middle, _old = gc.get_threshold()
        made, rounds, middle_rounds = gc.get_count()
        if middle_rounds > OLD_ROUNDS:
            gc.collect(2)
        elif rounds > middle:
            gc.collect(1)
        elif made > young:
            gc.collect(0)
