"""How far an import is: how many of how many, how fast, how long it still takes."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

#: Seconds over which the rate is measured: long enough for a slow PDF, short enough to follow a change.
_WINDOW = 20.0
#: Seconds before the time that is left is told: the first files say little.
_FIRST = 3.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes:
        done: files of which something became.
        total: files that are known; more may come while *complete* is False.
        complete: all files are listed.
        rate: files a second, 0 where that is not known yet.
        seconds_left: None where that is not known yet.
        name: the file that was done last, without its folder.
    """

    done: int
    total: int
    complete: bool
    rate: float = 0.0
    seconds_left: float | None = None
    name: str = ""


class Meter:
    """Measures the rate over the last seconds; what was done before a pause counts as done and not as speed."""

    def __init__(self, done: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = clock()
        self._marks: deque[tuple[float, int]] = deque([(self._begun, done)])

    def progress(self, done: int, total: int, name: str = "", *, complete: bool = True) -> Progress:
        """Return how far it is with *done* of *total* files."""
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW:
            self._marks.popleft()
        since, before = self._marks[0]
        rate = (done - before) / (now - since) if now > since else 0.0
        left = (total - done) / rate if rate and complete and now - self._begun >= _FIRST else None
        return Progress(done, total, complete, rate, left, name)
