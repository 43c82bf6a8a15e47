"""The windows that are open, and what opens more of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.beginning import Beginning
from desktop_app.contract import Address, Contribution
from desktop_app.languages import use_language
from desktop_app.services.crash import CrashReports
from desktop_app.services.preferences import LANGUAGE
from desktop_app.services.recent import RECENT_CATALOGUES, RecentCatalogues
from desktop_app.services.settings import Setting, Settings
from desktop_app.session import Session
from desktop_app.shell.look import apply_look
from desktop_app.shell.state import SHELL_SETTINGS
from desktop_app.texts import translate

LAST = Setting("catalogue/last", "", "Catalogue that was open last")
STEP = 32
"""How far beside a window another one on its catalogue is opened, in device-independent pixels."""


class Program(QObject):
    """The windows that are open, and what opens more of them."""

    def __init__(self, settings: Settings, reports: CrashReports | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._reports = reports
        self.sessions: list[Session] = []

    def start(self, path: Path | None) -> None:
        """Show a window at once, then open *path*, or the catalogue of the last time, or say that none is open."""
        session = self._new_session()
        session.window.show()
        last = self._settings.get(LAST)
        if path is None and last:
            path = Path(last)
        if path is None:
            session.show_welcome()
        else:
            session.open(path)

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open a catalogue: in the window that has it or has none, else in another."""
        for session in self.sessions:
            if session.path == path:
                session.window.activateWindow()
                return
        free = next((session for session in self.sessions if session.path is None), None)
        session = free or self._new_session()
        session.window.show()
        session.open(path, create=create)

    def report(self, error: BaseException) -> None:
        """Show a bug in the window that a person is looking at; from any thread."""
        if self.sessions:
            shown = [session for session in self.sessions if session.window.isActiveWindow()]
            (shown or self.sessions)[0].services.notices.crash(error)
        elif self._reports is not None:
            self._reports.take(error)

    def tell_ended(self, reports: list[Path]) -> None:
        """Say that the system ended the program the last time, where it left a report of that."""
        if reports and self.sessions:
            text = translate("App", "Nadim was ended by an error the last time. All that was saved is there.")
            self.sessions[0].services.notices.warning(text, file=str(reports[-1]))

    def open_window(self, session: Session, address: Address) -> None:
        """Open a record's page in another window on the catalogue of *session*."""
        other = self._new_session(session.language)
        place = session.window.pos() + QPoint(STEP, STEP)
        other.window.resize(session.window.size())
        other.window.move(place)
        other.window.reopens_tabs = False
        other.share(session)
        other.window.show()
        other.window.show_page(address)

    def open_anew(self, session: Session) -> None:
        """Put another window in the place of one, in which all settings hold; what is running must end before."""
        path, others = session.path, [one for one in session.users if one is not session]
        if not session.window.messages.closing.may_close():
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use_language(application, self._settings.get(LANGUAGE))
            apply_look(application, self._settings)
        # Before the other is closed: the program ends with its last window.
        fresh = self._new_session()
        fresh.window.show()
        session.window.close()
        if others:
            fresh.share(others[0])
        elif path is not None:
            fresh.open(path)
        else:
            fresh.show_welcome()

    def close(self) -> None:
        """Close all windows and their catalogues."""
        for session in list(self.sessions):
            session.window.close_now()

    def _new_session(self, language: str = "") -> Session:
        session = Session(self._settings, language or self._settings.get(LANGUAGE), self._reports)
        session.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session.ready.connect(lambda: self._remember(session))
        session.closed.connect(lambda: self.sessions.remove(session))
        session.window.anew.connect(lambda: self.open_anew(session))
        session.window.open_window = partial(self.open_window, session)
        beginning = Beginning(session, self, RecentCatalogues(self._settings))
        session.window.add([Contribution(actions=beginning.actions())], ())
        self.sessions.append(session)
        return session

    def _remember(self, session: Session) -> None:
        if session.path is not None:
            self._settings.set(LAST, str(session.path))
            self._settings.save()


def make_settings(folder: Path) -> Settings:
    """Return the settings kept in *folder*."""
    return Settings(folder, (*SHELL_SETTINGS, LAST, RECENT_CATALOGUES))
