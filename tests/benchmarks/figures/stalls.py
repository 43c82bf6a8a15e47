"""How long the window's thread does not turn while something else is at work."""

import time
from typing import Any

_REMEMBERED = 0.02
"""Seconds from which on a wait is remembered."""


class Ticks:
    """A timer of the window that should come every 5 ms; between ``with`` it remembers the longest wait.

    Attributes:
        longest: in seconds, beyond the 5 ms.
        seconds: how long it all took.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest = 0.0
        self.seconds = 0.0
        self._late: list[float] = []
        self._last = self._begun = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        late = now - self._last - 0.005
        self.longest = max(self.longest, late)
        if late > _REMEMBERED:
            self._late.append(late)
        self._last = now

    def over(self, seconds: float) -> int:
        """Return how many waits were longer."""
        return sum(late > seconds for late in self._late)

    def __enter__(self) -> "Ticks":
        self._last = self._begun = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._tick()
        self._timer.stop()
        self.seconds += time.perf_counter() - self._begun
