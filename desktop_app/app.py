"""The start of the window: the application, its settings, its reports, and its windows until they are closed."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import (
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop_app.guard import refuse_bad_pair
from desktop_app.languages import use_language
from desktop_app.program import Program, make_settings
from desktop_app.services.crash import CrashReports, Hooks, Watch
from desktop_app.services.garbage import Garbage
from desktop_app.services.preferences import LANGUAGE
from desktop_app.services.settings import Settings
from desktop_app.session import Session
from desktop_app.shell.look import apply_look
from desktop_app.widgets.clipboard import let_go_of_clipboard
from desktop_app.widgets.theme import style_arguments

if TYPE_CHECKING:
    from database.catalogue import Catalogue


class Application(QApplication):
    """The application of this program. It knows its collector: Qt would make classes of all its children to find it."""

    def __init__(self) -> None:
        super().__init__([*sys.argv[:1], *style_arguments()])
        self.garbage = Garbage(self)


def make_application() -> QApplication:
    """Return the one application of the process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = Application()
    application.setApplicationName("Nadim")
    application.setDesktopFileName("nadim")
    application.aboutToQuit.connect(let_go_of_clipboard)
    return application


def spare_looks(application: QApplication) -> None:
    """Keep the looks for cycles short while somebody works in a window; for a program that runs until it is closed."""
    if isinstance(application, Application):
        garbage = application.garbage
        garbage.sparing = True

        def rest(state: Qt.ApplicationState) -> None:
            garbage.resting = state != Qt.ApplicationState.ApplicationActive

        application.applicationStateChanged.connect(rest)


def hush_platform() -> None:
    """Leave out what the offscreen platform says of every window that has a size hint; all else is said as ever."""

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if not (text or "").startswith("This plugin does not support propagateSizeHints"):
            print(text, file=sys.stderr)

    qInstallMessageHandler(say)


def make_window(catalogue: "Catalogue", settings: Settings, language: str = "en") -> Session:
    """Return a session whose window shows an open catalogue, for tests and pictures; close it with `Session.close`."""
    from database.queries.terms import terms

    session = Session(settings, language)
    found: Any = catalogue.read(lambda connection: terms(connection, language))
    session.show_catalogue(catalogue, found)
    return session


def run_window(path: Path | None) -> int:
    """Show the window until it is closed, with *path* or the catalogue of the last time in it; return the exit code."""
    refuse_bad_pair()
    application = make_application()
    spare_looks(application)
    settings = make_settings(Path(platformdirs.user_config_dir("nadim", appauthor=False)))
    use_language(application, settings.get(LANGUAGE))
    apply_look(application, settings)
    reports = CrashReports(Path(platformdirs.user_data_dir("nadim", appauthor=False)) / "reports")
    program = Program(settings, reports)
    hooks = Hooks(program.report)
    watch = Watch(reports.folder)
    program.start(path)
    program.tell_ended(watch.begin())
    code = application.exec()
    program.close()
    watch.end()
    hooks.remove()
    return code
