"""Python's collector of cycles, kept to the window's thread.

The collector runs in whatever thread happens to make the object that is one too many, and destroys there what it
finds. A Qt object must end in the thread it lives in: a forgotten window that a worker swept up while it read rows
brought the program down (seen as a segmentation fault below "Garbage-collecting"; calibre's windows collect by a
timer for the same reason).
"""

import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 250
"""How often the window's thread looks: with an import running beside, some 20,000 new objects, a step of 1–2 ms."""
OLD_ROUNDS = 20
"""After how many rounds of the middle generation everything is looked through."""
LONGEST_S = 0.02
"""Seconds that looking everything through may take; what stands after a longer look is left out of the next ones."""


class Garbage(QObject):
    """Switches Python's own timing off and collects from the event loop of the thread it is made in.

    Attributes:
        sparing: a look at everything leaves out what the program itself is made of: 130,000 objects, which take 60 to
            110 ms and hardly ever end. Set once the program runs; tests and scripts see all cycles end.
        resting: nobody works in a window, so that nobody is held up by a look at all the same.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sparing = False
        self.resting = False
        self._modules = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due by Python's own thresholds; nothing is due after little work."""
        young, middle, _old = gc.get_threshold()
        made, rounds, middle_rounds = gc.get_count()
        if made <= young and rounds <= middle and middle_rounds <= OLD_ROUNDS:
            return
        if self.sparing and not self.resting and len(sys.modules) != self._modules:
            # The start, or a room that was opened for the first time: what came with it stays, and is worth no look.
            self._spare()
        elif middle_rounds > OLD_ROUNDS:
            self._collect_all()
        elif rounds > middle:
            gc.collect(1)
        else:
            gc.collect(0)

    def _collect_all(self) -> None:
        if self.sparing and self.resting:
            gc.unfreeze()
        begun = time.perf_counter()
        gc.collect(2)
        if self.sparing and (self.resting or time.perf_counter() - begun > LONGEST_S):
            self._spare()

    def _spare(self) -> None:
        self._modules = len(sys.modules)
        gc.freeze()
