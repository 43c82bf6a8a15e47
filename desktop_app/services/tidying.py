"""What much writing leaves to be tidied, done a while later, bit by bit, between everything else that is written."""

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from desktop_app.services.cancel import CancelToken
from desktop_app.services.changes import ChangeBus
from desktop_app.services.tasks import Tasks

AFTER_MS = 2000
"""How long nothing must have changed before it begins."""
PAUSE_MS = 50
"""Between two goes."""
SECONDS = 0.2
"""How long one goes on; others write between its steps of some 20 ms."""


class Untidy(Protocol):
    """A catalogue that can be tidied."""

    @property
    def untidy(self) -> bool:
        """Whether there is anything to do."""
        ...

    def tidy(self) -> None:
        """Do some of it."""
        ...


class Tidying(QObject):
    """Tidies one catalogue; where it fails nobody is told: all is found without it, and whoever writes next is told."""

    def __init__(self, tasks: Tasks, changes: ChangeBus, catalogue: Untidy, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._catalogue = catalogue
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        changes.changed.connect(lambda _changes: self._timer.start(AFTER_MS))

    def _begin(self) -> None:
        if self._catalogue.untidy and not self._tasks.closed:
            self._tasks.write(self._some, self._go_on, self._give_up, beside=True)

    def _some(self, token: CancelToken) -> None:
        end = time.monotonic() + SECONDS
        while self._catalogue.untidy and not token.cancelled and not self._tasks.closed:
            self._catalogue.tidy()
            if time.monotonic() >= end:
                return

    def _go_on(self, _done: object) -> None:
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def _give_up(self, _problem: Exception) -> None:
        """Begin again only after the next change."""
