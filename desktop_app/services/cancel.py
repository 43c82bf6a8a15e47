"""Giving up a task that nobody waits for any more."""

from collections.abc import Callable
from threading import RLock

from desktop_app.values import value


class CancelledError(Exception):
    """Raised inside a task to leave it early; it is never shown to anybody."""


@value
class Progress:
    """How far a task is: *done* of *total* steps (0: nobody knows how many), and what it is doing in words.

    *rate*, in steps a second, and *seconds_left* come from tasks that measure them, because they go on with what was
    done before; None where the task does not.
    """

    done: int = 0
    total: int = 0
    note: str = ""
    rate: float | None = None
    seconds_left: float | None = None


class CancelToken:
    """Handed to each task; any thread may ask or cancel it.

    A task that works in steps asks `cancelled` between them and says by `report` how far it is. One that waits in
    foreign code (an SQL statement) registers what can interrupt that with `on_cancel`.
    """

    def __init__(self) -> None:
        # Held while hooks run: a connection may be given back only when no interrupt can reach it any more.
        self._lock = RLock()
        self._hooks: list[Callable[[], object]] = []
        self._cancelled = False
        self._held = False
        self._progress = Progress()

    @property
    def progress(self) -> Progress:
        """What was reported last."""
        return self._progress

    def report(
        self,
        done: int,
        total: int = 0,
        note: str = "",
        *,
        rate: float | None = None,
        seconds_left: float | None = None,
    ) -> None:
        """Say how far the task is. Costs nothing: whoever shows it looks from time to time."""
        self._progress = Progress(done, total, note, rate, seconds_left)

    @property
    def held(self) -> bool:
        """Whether the task is asked to stop so that it can go on later."""
        return self._held

    def hold(self) -> None:
        """Ask the task to stop so that it can go on later; only some can."""
        self._held = True

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the task to stop. Hooks run in the calling thread, once; a second call does nothing."""
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            hooks, self._hooks = self._hooks, []
            for hook in hooks:
                hook()

    def on_cancel(self, hook: Callable[[], object]) -> Callable[[], None]:
        """Run *hook* when cancelled (at once if it already is); call what is returned to withdraw it.

        Hooks must be quick and must not raise. After the withdrawal returned, the hook does not run any more.
        """
        with self._lock:
            if self._cancelled:
                hook()
            else:
                self._hooks.append(hook)

        def withdraw() -> None:
            with self._lock:
                if hook in self._hooks:
                    self._hooks.remove(hook)

        return withdraw

    def check(self) -> None:
        """Leave the task if it is no longer wanted.

        Raises:
            CancelledError: the token was cancelled.
        """
        if self._cancelled:
            raise CancelledError
