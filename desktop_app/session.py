"""One window: services, shell and, once a catalogue is open, all that the features bring.

The shell is shown before the catalogue's part of the program is even imported: the first thing a person sees comes
after some tenths of a second, the rows a moment later.
"""

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    Signal,
)

from desktop_app.contract import Services
from desktop_app.directions import isolate
from desktop_app.first_rows import finder_of_rows, look_of, wording_of
from desktop_app.parts import features_of, parts
from desktop_app.paths import resources_folder
from desktop_app.person import system_user
from desktop_app.problems import problem_text
from desktop_app.services.changes import ChangeBus
from desktop_app.services.crash import CrashReports
from desktop_app.services.notices import Notices
from desktop_app.services.preferences import PERSON
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.services.tidying import Tidying
from desktop_app.shell.window import MainWindow
from desktop_app.texts import translate
from desktop_app.values import value
from desktop_app.widgets.painting import once_painted

if TYPE_CHECKING:
    from database.catalogue import Catalogue
    from database.queries.terms import TermRow
    from desktop_app.services.kept_rows import KeptRows
    from desktop_app.shell.welcome import Welcome
    from desktop_app.wording.wording import Wording


QUIET_SECONDS = 0.3
"""A window in which nothing was read for so long is painted whole: the pauses of typing and stepping are shorter."""
LONGEST_SECONDS = 60.0


@value
class _Opened:
    """What opening gave: the catalogue with its terms, or the sentence that says why not."""

    catalogue: "Catalogue | None" = None
    terms: "tuple[TermRow, ...]" = ()
    problem: str = ""


class Session(QObject):
    """One window with its services and the catalogue that it holds."""

    ready = Signal()
    """The catalogue is open, or could not be opened."""
    closed = Signal()
    welcome_made = Signal(object)
    """There is a welcome page now, which is the page that is given."""
    welcomed = Signal()
    """The welcome page is shown."""

    def __init__(self, settings: Settings, language: str = "en", reports: CrashReports | None = None) -> None:
        super().__init__()
        self._language = language
        self._terms: tuple[TermRow, ...] = ()
        self._users: list[Session] = [self]
        """The windows on the same catalogue; the last one closes it."""
        notices = Notices(self, reports)
        tasks = Tasks(notices, parent=self)
        self.services = Services(tasks, ChangeBus(self, tasks.works_here), notices, settings)
        self.window = MainWindow(self.services)
        self.window.closed.connect(self.close)
        settings.changed.connect(self._setting_changed)
        self.path: Path | None = None
        self.catalogue: Catalogue | None = None
        self.problem = ""
        self._is_closed = False
        self._keeps = False
        """Whether the catalogue's first rows are kept when it is closed."""
        self._welcome: Welcome | None = None
        self._unsubscribe: Callable[[], None] | None = None

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open a catalogue, or make one, on the writer; the window stays usable meanwhile.

        Its first rows are shown before, where they are known: those that stood in the window when it was closed here,
        if it is as it was then, or the newest articles.
        """
        self.path, self._keeps = path, True
        self.window.say(translate("App", "Opening {path} …").format(path=path))
        then = partial(self._begin, path, create=True) if create else partial(self._look_for_kept, path)
        if self.window.was_painted:
            then()
        else:
            # A worker would take the interpreter from the painting.
            once_painted(self.window.painted, self, then)

    def _look_for_kept(self, path: Path) -> None:
        if not self._is_closed:
            find = finder_of_rows(self.services.settings, self._language, path)
            notices = self.services.notices

            def look(_token: object) -> "KeptRows | None":
                try:
                    return find()
                except Exception as error:
                    # A bug is told, and the catalogue is opened all the same.
                    notices.crash(error)
                    return None

            self.services.tasks.read(look, partial(self._show_kept, path))

    def _show_kept(self, path: Path, rows: "KeptRows | None") -> None:
        """Show what was kept of the catalogue, then open it: what is loaded for that would hold up the painting."""
        if rows is None:
            self._begin(path)
            return
        from desktop_app.rooms.kept_list import KeptList

        shown = KeptList(rows)
        once_painted(shown.painted, self, partial(self._begin, path))
        self.window.rooms.show_before(shown)

    def _begin(self, path: Path, *, create: bool = False) -> None:
        if self._is_closed:
            return
        # On the writer: closing the window waits for it, so that no catalogue stays held.
        who = self._person()
        self.services.tasks.write(
            lambda token: self._open(path, create, who, token.report),
            self._show_opened,
            title=translate("App", "Opening {name}").format(name=isolate(path.name)),
        )

    def show_catalogue(self, catalogue: "Catalogue", terms: "tuple[TermRow, ...]") -> None:
        """Let the features show an open catalogue."""
        from database.errors import CatalogueProblem, Problem
        from desktop_app.rooms.context import Context

        self.catalogue, self.path, self._terms = catalogue, catalogue.path, terms
        self.services.tasks.expect((Problem,))
        self._unsubscribe = catalogue.subscribe(self.services.changes.publish)
        Tidying(self.services.tasks, self.services.changes, catalogue, self)
        context = Context(catalogue, self._wording(terms))
        contributions = [contribute(self.window) for contribute in features_of(context)]
        if catalogue.read_only:
            self.services.notices.warning(problem_text(CatalogueProblem("read_only", path=catalogue.path)))
        self.window.say("")
        self.window.show_panes(True)
        self.window.rooms.uncover()
        sections = [
            ("desk", translate("App", "Desk")),
            ("catalogue", translate("App", "Catalogue")),
            ("searches", translate("App", "Saved searches")),
            ("collections", translate("App", "Collections")),
            ("trash", translate("App", "Deleted")),
        ]
        self.window.add(contributions, sections)

    def share(self, other: "Session") -> None:
        """Show the catalogue that another window has open: each has tasks of its own, and hears of all changes."""
        from database.queries.terms import terms

        catalogue = other.catalogue
        assert catalogue is not None
        self._users, self._keeps = other._users, other._keeps
        self._users.append(self)
        if other._language == self._language:
            self.show_catalogue(catalogue, other._terms)
        else:
            language = self._language
            self.services.tasks.read(
                lambda _token: catalogue.read(lambda connection: terms(connection, language)),
                lambda found: self.show_catalogue(catalogue, found),
            )

    def _wording(self, terms: "tuple[TermRow, ...]") -> "Wording":
        return wording_of(self.services.settings, self._language, terms)()

    @property
    def users(self) -> "list[Session]":
        """The windows on the same catalogue, this one too."""
        return list(self._users)

    @property
    def language(self) -> str:
        """The language of the window."""
        return self._language

    def settle(self) -> None:
        """Let the window run until all that it asked for has come and is painted: for pictures and tests."""
        end = time.monotonic() + LONGEST_SECONDS
        quiet = time.monotonic()
        while time.monotonic() - quiet < QUIET_SECONDS and time.monotonic() < end:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if self.services.tasks.pending:
                quiet = time.monotonic()
            time.sleep(0.003)

    @property
    def rows_shown(self) -> int:
        """How many rows the open room lists."""
        panel = self.window.rooms.panel
        return panel.rows_shown if panel is not None else 0

    def close(self) -> None:
        """Finish the writes and let the catalogue go, if no other window has it. May be called twice."""
        if self._is_closed:
            return
        self._is_closed = True
        self.services.tasks.close()
        self._users.remove(self)
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self.catalogue is not None and not self._users:
            # Not in the window's thread, which never touches the catalogue's files; but it does wait.
            let_go = self._letting_go(self.catalogue) if self._keeps else self.catalogue.close
            closing = threading.Thread(target=let_go, name="close catalogue")
            closing.start()
            closing.join()
        self.closed.emit()

    def _letting_go(self, catalogue: "Catalogue") -> Callable[[], None]:
        """Return what closes the catalogue on a worker and keeps the first rows of the open room for the next start."""
        from database.errors import Problem
        from desktop_app.rooms.keeping import to_keep
        from desktop_app.services.kept_rows import keep

        settings, rooms = self.services.settings, self.window.rooms
        room, folder = rooms.shown or "", settings.folder
        read, look = to_keep(rooms.panel, room, settings), look_of(settings, self._language, room)

        def let_go() -> None:
            rows, state = None, None
            try:
                # Nothing is written any more, and nobody else can write yet.
                rows = read() if read is not None else None
            except Problem:
                # Whoever opens it the next time is told.
                pass
            finally:
                state = catalogue.close_and_tell()
            if rows is not None and state is not None:
                keep(folder, state, look, rows)

        return let_go

    def _open(self, path: Path, create: bool, who: str, report: Callable[[int, int], object]) -> _Opened:
        """Open on a worker; a problem comes back as its sentence, because its type is not known here before."""
        from database.catalogue import Catalogue
        from database.errors import Problem
        from database.queries.terms import terms
        from desktop_app.services.memory import give_back_large_pieces

        give_back_large_pieces()
        try:
            vocabularies = resources_folder() / "vocabularies"
            catalogue = Catalogue.create(path, vocabularies, who=who) if create else _open_catalogue(path, who, report)
        except Problem as problem:
            return _Opened(problem=problem_text(problem))
        self.catalogue = catalogue
        # Here and not in the window's thread, which would do nothing else meanwhile.
        parts()
        return _Opened(catalogue, catalogue.read(lambda connection: terms(connection, self._language)))

    def _person(self) -> str:
        return self.services.settings.get(PERSON) or system_user()

    def _setting_changed(self, name: str) -> None:
        if name == PERSON.name and self.catalogue is not None:
            self.catalogue.sign_as(self._person())

    def _show_opened(self, opened: _Opened) -> None:
        if opened.catalogue is None:
            self.path, self.problem = None, opened.problem
            self.window.say("")
            self.show_welcome(opened.problem)
        else:
            self.show_catalogue(opened.catalogue, opened.terms)
        self.ready.emit()

    def show_welcome(self, problem: str = "") -> None:
        """Say how one can begin, and why nothing is open where that has a reason."""
        self.window.close_editor()
        self.window.show_panes(self.catalogue is not None)
        self.welcome.say(problem, problem=True)
        self.window.rooms.cover(self.welcome)
        self.welcomed.emit()
        self.window.rooms.take_focus()

    @property
    def welcome(self) -> "Welcome":
        """The page that lies over the rooms while nothing is open; made when it is wanted first."""
        if self._welcome is None:
            from desktop_app.shell.welcome import Welcome

            self._welcome = Welcome(self.window)
            # A child that was never hidden comes into sight with its window, over whatever lies there.
            self._welcome.hide()
            self.welcome_made.emit(self._welcome)
        return self._welcome


def _open_catalogue(path: Path, who: str, report: Callable[[int, int], object]) -> "Catalogue":
    """Open a catalogue, only for reading where its folder may not be written to; on a worker."""
    from database.catalogue import Catalogue
    from database.errors import CatalogueProblem

    try:
        return Catalogue.open(path, who=who, report=report)
    except CatalogueProblem as problem:
        if problem.code != "read_only":
            raise
        return Catalogue.open(path, read_only=True)
