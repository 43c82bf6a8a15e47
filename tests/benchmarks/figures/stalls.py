"""How long the window's thread does not turn while something else is at work."""

import time
from typing import Any


class Ticks:
    """A timer of the window that should come every 5 ms; between ``with`` it remembers the longest wait.

    Attributes:
        longest: in seconds, beyond the 5 ms.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - 0.005)
        self._last = now

    def __enter__(self) -> "Ticks":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._tick()
        self._timer.stop()
