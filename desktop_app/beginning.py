"""How one begins: the welcome page, the catalogues that were open last, the sample, dropped files.

One `Beginning` for each window. Nothing of it is part of an open catalogue, so it works before there is one.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import platformdirs
from PySide6.QtCore import QObject

from desktop_app.actions.action import Action, Entry, Menu
from desktop_app.services.recent import RecentCatalogues
from desktop_app.texts import translate
from desktop_app.values import value

if TYPE_CHECKING:
    from desktop_app.session import Session
    from desktop_app.shell.welcome import Welcome

DATABASE = "catalogue.db"
"""What a folder holds that is a catalogue."""


class Opens(Protocol):
    """Who opens catalogues: the program."""

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open a catalogue: in the window that has it or has none, else in another."""
        ...


@value
class _Dropped:
    """What was dropped: a catalogue, or files and folders to be added."""

    catalogue: Path | None
    files: list[Path]


def sample_folder() -> Path:
    """Return where the sample catalogue of this person lies."""
    return Path(platformdirs.user_documents_dir()) / "Nadim" / "Sample catalogue"


class Beginning(QObject):
    """Does what the welcome page and the File menu offer."""

    def __init__(self, session: "Session", program: Opens, recent: RecentCatalogues) -> None:
        super().__init__(session)
        self._session = session
        self._program = program
        self._recent = recent
        self._waiting: list[Path] = []
        session.welcome_made.connect(self._serve)
        session.welcomed.connect(self._show_recent)
        session.ready.connect(self._opened)
        session.window.drops.dropped.connect(self._look_at)

    def actions(self) -> tuple[Action, ...]:
        """Return what the menus offer."""
        return (
            Action(
                "catalogue.open",
                translate("App", "&Open a catalogue…"),
                self.ask_and_open,
                Menu.FILE,
                icon="folder-open",
                shortcut="Ctrl+O",
            ),
            Action(
                "catalogue.recent",
                translate("App", "Open &recent"),
                lambda: None,
                Menu.FILE,
                entries=self._entries,
            ),
            Action(
                "catalogue.create",
                translate("App", "New &catalogue…"),
                self.ask_and_create,
                Menu.FILE,
                icon="archive",
                shortcut="Ctrl+Shift+N",
            ),
            Action("help.welcome", translate("App", "&Welcome"), self._session.show_welcome, Menu.HELP),
        )

    def ask_and_open(self) -> None:
        """Let a catalogue be chosen and open it."""
        from PySide6.QtWidgets import QFileDialog

        title = translate("App", "Open a catalogue")
        chosen = QFileDialog.getExistingDirectory(self._session.window, title, self._beside_last())
        if chosen:
            self._program.open(Path(chosen))

    def ask_and_create(self) -> None:
        """Let a place be chosen and make a catalogue there."""
        from PySide6.QtWidgets import QFileDialog

        title = translate("App", "Where the new catalogue is to be")
        chosen, _filter = QFileDialog.getSaveFileName(self._session.window, title, self._beside_last())
        if chosen:
            self._program.open(Path(chosen), create=True)

    def open_sample(self) -> None:
        """Open the sample catalogue; make it first where this person has none."""
        folder = sample_folder()

        def make(_token: object) -> str:
            from database.errors import Problem
            from desktop_app.sample import ensure_sample

            try:
                ensure_sample(folder)
            except Problem as problem:
                return str(problem)
            return ""

        def made(problem: str) -> None:
            if problem:
                self._session.show_welcome(problem)
            else:
                self._program.open(folder)

        title = translate("App", "Making the sample catalogue")
        self._session.services.tasks.write(make, made, title=title)

    def _serve(self, welcome: "Welcome") -> None:
        """Do what is asked for on the welcome page."""
        welcome.sample_asked.connect(self.open_sample)
        welcome.create_asked.connect(self.ask_and_create)
        welcome.open_asked.connect(self.ask_and_open)
        welcome.recent.opened.connect(self._program.open)
        welcome.recent.removed.connect(self._take_off)
        welcome.left.connect(self._leave)

    def _opened(self) -> None:
        session = self._session
        if session.catalogue is None or session.path is None:
            return
        self._recent.add(session.path)
        session.window.actions_.refresh()
        waiting, self._waiting = self._waiting, []
        if waiting:
            session.window.take_files(waiting)

    def _entries(self) -> Sequence[Entry]:
        here = self._session.path
        return [
            Entry(f"{folder.name}  ·  {folder.parent}", partial(self._program.open, folder))
            for folder in self._recent.folders()
            if folder != here
        ]

    def _take_off(self, folder: Path) -> None:
        self._recent.remove(folder)
        self._show_recent()

    def _show_recent(self) -> None:
        """Show the list at once; whether they are there is looked up by a worker, for a disk may be far away."""
        folders, welcome = self._recent.folders(), self._session.welcome
        welcome.show_recent(folders, welcome.recent.missing)
        self._session.services.tasks.read(
            lambda _token: {one for one in folders if not (one / DATABASE).is_file()},
            lambda missing: welcome.show_recent(folders, missing),
            key="recent catalogues",
        )

    def _leave(self) -> None:
        """Back to the catalogue, where one is open."""
        if self._session.catalogue is not None:
            self._session.window.rooms.uncover()
            self._session.window.rooms.take_focus()

    def _look_at(self, paths: list[Path]) -> None:
        """See what was dropped: a catalogue is opened, all else comes into the one that is open."""
        self._session.services.tasks.read(lambda _token: _sort(paths), self._take)

    def _take(self, dropped: _Dropped) -> None:
        if dropped.catalogue is not None:
            self._program.open(dropped.catalogue)
        elif self._session.catalogue is not None:
            self._session.window.take_files(dropped.files)
        else:
            self._waiting = dropped.files
            self._session.show_welcome()
            self._session.welcome.offer_files(dropped.files)

    def _beside_last(self) -> str:
        folders = self._recent.folders()
        return str(folders[0].parent) if folders else platformdirs.user_documents_dir()


def _sort(paths: list[Path]) -> _Dropped:
    """Tell a catalogue (its folder, or the database in it) from what is to be added; on a worker."""
    if len(paths) == 1:
        folder = paths[0].parent if paths[0].name == DATABASE else paths[0]
        if (folder / DATABASE).is_file():
            return _Dropped(folder, [])
    return _Dropped(None, paths)
