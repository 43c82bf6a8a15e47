"""What was done last, for a report of an unexpected error: ids of actions and kinds of notices, never words of the
catalogue. One for the whole program: an error does not say which window it came from.
"""

import time
from collections import deque

KEPT = 40

_steps: deque[tuple[float, str]] = deque(maxlen=KEPT)


def note(step: str) -> None:
    """Remember a step; *step* is an id of the program's own."""
    _steps.append((time.time(), step))


def steps() -> list[tuple[float, str]]:
    """Return time and id of the last steps, the oldest first."""
    return list(_steps)
