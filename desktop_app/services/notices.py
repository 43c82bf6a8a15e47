"""One door for what the program has to say, from any thread and without a widget."""

import traceback
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.texts import translate

KEPT = 200
"""Notices that the list of messages can still show."""


class NoticeKind(StrEnum):
    """How much a notice asks of the reader."""

    INFO = "info"
    """Something was done."""
    WARNING = "warning"
    """Something was left out or needs a look; the data are safe."""
    PROBLEM = "problem"
    """Something could not be done, by a cause outside the program."""
    CRASH = "crash"
    """A bug."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: a sentence for the user, and details that can be copied."""

    kind: NoticeKind
    text: str
    details: str = ""


class Notices(QObject):
    """Takes messages from anywhere and emits `posted` in the thread that it lives in."""

    posted = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent: deque[Notice] = deque(maxlen=KEPT)
        self._arrived.connect(self._post, Qt.ConnectionType.AutoConnection)

    def info(self, text: str, details: str = "") -> None:
        """Say that something was done."""
        self._arrived.emit(Notice(NoticeKind.INFO, text, details))

    def warning(self, text: str, details: str = "") -> None:
        """Say that something needs a look."""
        self._arrived.emit(Notice(NoticeKind.WARNING, text, details))

    def problem(self, text: str, details: str = "") -> None:
        """Say that something could not be done: what happened, what it means, what to do."""
        self._arrived.emit(Notice(NoticeKind.PROBLEM, text, details))

    def crash(self, error: BaseException) -> None:
        """Report a bug; the details are its traceback."""
        text = translate(
            "Notices",
            "Something went wrong inside Nadim. The catalogue is unchanged by the step that failed.",
        )
        details = "".join(traceback.format_exception(error))
        self._arrived.emit(Notice(NoticeKind.CRASH, text, details))

    @Slot(object)
    def _post(self, notice: Notice) -> None:
        self.recent.append(notice)
        self.posted.emit(notice)
