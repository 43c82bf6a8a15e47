"""Keeps the draft of an open form while one types: on the disk within a second, never by the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop_app.forms.draft_store import Drafts
from desktop_app.forms.drafts import Draft, Key
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate

WAIT_MS = 700
"""The longest that typing waits until it is on its way to the disk, in milliseconds."""


class DraftKeeper(QObject):
    """Works for one form; *make* gives the form's draft, None while there is nothing to keep."""

    def __init__(
        self, drafts: Drafts, tasks: Tasks, notices: Notices, make: Callable[[], Draft | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._drafts, self._tasks, self._notices, self._make = drafts, tasks, notices, make
        self._held = False
        self._said = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._keep)

    def typed(self) -> None:
        """Something was typed: keep it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def came_back(self) -> None:
        """A draft was shown again: it stays kept until it is saved or taken back."""
        self._held = True

    def leave(self) -> None:
        """Keep what is there now: the form goes out of sight, or the window closes."""
        self._timer.stop()
        if self._hold():
            # On the writer: closing the window waits for it.
            self._tasks.write(lambda _token: self._write(), self._say)
        self._held = False

    def drop(self, key: Key) -> None:
        """Nothing is unsaved any more."""
        self._timer.stop()
        if self._held:
            self._held = False
            self._drafts.drop(key)
            self._tasks.write(lambda _token: self._write(), self._say)

    def _keep(self) -> None:
        if self._hold():
            # Not on the writer, where an import may be at work for minutes.
            self._tasks.read(lambda _token: self._write(), self._say)

    def _hold(self) -> bool:
        draft = self._make()
        if draft is None:
            return False
        self._drafts.keep(draft)
        self._held = True
        return True

    def _write(self) -> str:
        """Write on a worker; return why that could not be done."""
        try:
            self._drafts.write()
        except OSError as error:
            return error.strerror or str(error)
        return ""

    def _say(self, reason: str) -> None:
        """Say once that a crash would lose what is typed."""
        if reason and not self._said:
            text = translate("Form", "What you type cannot be kept beside the catalogue ({reason}): save it soon.")
            self._notices.warning(text.format(reason=reason))
        self._said = bool(reason)
