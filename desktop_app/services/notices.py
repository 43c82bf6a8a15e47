"""One door for what the program has to say, from any thread and without a widget."""

from collections import deque
from collections.abc import Callable, Hashable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.services import trail
from desktop_app.services.crash import CrashReports
from desktop_app.services.scrubbing import report_of
from desktop_app.texts import translate
from desktop_app.values import value

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


@value
class Offer:
    """What can be done about a notice: the words of a button and what it does, in the window's thread."""

    text: str
    do: Callable[[], object]


@value
class Notice:
    """One message: a sentence for the user, details that can be copied, and what can be done about it."""

    kind: NoticeKind
    text: str
    at: datetime
    details: str = ""
    offers: tuple[Offer, ...] = ()
    file: str = ""
    """The report that was written."""
    about: Hashable = None
    """What it asks about, where that may be answered elsewhere: :meth:`Notices.settle` takes it back then."""


class Notices(QObject):
    """Takes messages from anywhere and emits `posted` in the thread that it lives in."""

    posted = Signal(object)
    changed = Signal()
    """The list of recent notices, or how many of them were seen, is another one."""
    settled = Signal(object)
    """The messages about this are answered: nobody is to be asked any more."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, reports: CrashReports | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self.recent: deque[Notice] = deque(maxlen=KEPT)
        self._unseen = 0
        self._arrived.connect(self._post, Qt.ConnectionType.AutoConnection)

    @property
    def unseen(self) -> int:
        """How many warnings and worse came since somebody last looked at the list."""
        return self._unseen

    def seen(self) -> None:
        """Somebody looks at the list."""
        if self._unseen:
            self._unseen = 0
            self.changed.emit()

    def clear(self) -> None:
        """Forget the recent notices."""
        self.recent.clear()
        self._unseen = 0
        self.changed.emit()

    def settle(self, about: Hashable) -> None:
        """Take back the messages about something, in the window's thread: it was answered, here or elsewhere."""
        left = [one for one in self.recent if one.about is None or one.about != about]
        gone = [one for one in self.recent if one.about is not None and one.about == about]
        if gone:
            self.recent = deque(left, maxlen=KEPT)
            self._unseen = max(0, self._unseen - sum(one.kind is not NoticeKind.INFO for one in gone))
            self.settled.emit(about)
            self.changed.emit()

    def info(self, text: str, details: str = "", offers: tuple[Offer, ...] = (), about: Hashable = None) -> None:
        """Say that something was done."""
        self._say(NoticeKind.INFO, text, details, offers, about=about)

    def warning(
        self, text: str, details: str = "", offers: tuple[Offer, ...] = (), file: str = "", about: Hashable = None
    ) -> None:
        """Say that something needs a look."""
        self._say(NoticeKind.WARNING, text, details, offers, file, about)

    def problem(self, text: str, details: str = "", offers: tuple[Offer, ...] = ()) -> None:
        """Say that something could not be done: what happened, what it means, what to do."""
        self._say(NoticeKind.PROBLEM, text, details, offers)

    def crash(self, error: BaseException) -> None:
        """Report a bug; the details say where it is, without words of the catalogue. The same one is told once."""
        text = translate(
            "Notices",
            "Something went wrong inside Nadim. Your data are safe: what was saved is saved, and the step that failed "
            "changed nothing.",
        )
        if self._reports is None:
            self._say(NoticeKind.CRASH, text, report_of(error))
        elif report := self._reports.take(error):
            self._say(NoticeKind.CRASH, text, report.text, file=report.file)

    def _say(
        self,
        kind: NoticeKind,
        text: str,
        details: str = "",
        offers: tuple[Offer, ...] = (),
        file: str = "",
        about: Hashable = None,
    ) -> None:
        self._arrived.emit(Notice(kind, text, datetime.now().astimezone(), details, offers, file, about))

    @Slot(object)
    def _post(self, notice: Notice) -> None:
        trail.note(f"notice: {notice.kind}")
        self.recent.append(notice)
        if notice.kind is not NoticeKind.INFO:
            self._unseen += 1
        self.posted.emit(notice)
        self.changed.emit()
