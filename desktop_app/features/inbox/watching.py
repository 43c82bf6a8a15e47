"""Folders are watched: what is complete and new in them comes in by itself, as one batch for each look."""

from collections.abc import Sequence
from pathlib import Path
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QTimer
from shiboken6 import Shiboken

from database.catalogue import Catalogue
from database.intake.watched import Watched, watched_folders
from desktop_app.contract import Host
from desktop_app.features.inbox.imports import Imports
from desktop_app.intake.watching import Watcher
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context

LOOK_MS = 5000
"""How often folders are looked at, in milliseconds."""

#: Of the windows on a catalogue the oldest watches; the next one does when that is closed.
_WATCHING: WeakKeyDictionary[Catalogue, list["ref[Watching]"]] = WeakKeyDictionary()


class Watching(QObject):
    """Looks at the watched folders on a worker; does nothing while none is watched."""

    def __init__(self, host: Host, context: Context, imports: Imports) -> None:
        # The bus lives as long as the window.
        super().__init__(host.services.changes)
        self._host = host
        self._catalogue = context.catalogue
        self._imports = imports
        self._watcher = Watcher(context.catalogue)
        self._folders: tuple[Watched, ...] = ()
        self._looking = False
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        _WATCHING.setdefault(context.catalogue, []).append(ref(self))
        if not context.catalogue.read_only:
            self._read()

    def read(self) -> None:
        """Read again which folders are watched, in every window on the catalogue."""
        for one in self._windows():
            one._read()

    def _windows(self) -> "list[Watching]":
        """Return what watches for the windows that are open, the oldest first."""
        known = [(one, one()) for one in _WATCHING[self._catalogue]]
        still = [(one, there) for one, there in known if there is not None and there._is_open()]
        _WATCHING[self._catalogue] = [one for one, _ in still]
        return [there for _, there in still]

    def _is_open(self) -> bool:
        return Shiboken.isValid(self) and not self._host.services.tasks.closed

    def _read(self) -> None:
        catalogue = self._catalogue
        self._host.services.tasks.read(
            lambda _token: catalogue.read(watched_folders), self._take, self._failed, key="watched folders"
        )

    def look(self) -> None:
        """Look at the folders now; what is complete and new comes in."""
        if self._looking or next(iter(self._windows()), None) is not self:
            return
        self._looking = True
        folders, watcher = self._folders, self._watcher

        def find(_token: object) -> list[tuple[Watched, list[Path]]]:
            found = [(folder, watcher.ready(folder)) for folder in folders]
            return [(folder, paths) for folder, paths in found if paths]

        self._host.services.tasks.read(find, self._found, self._failed)

    def _take(self, folders: Sequence[Watched]) -> None:
        self._folders = tuple(one for one in folders if one.active)
        if self._folders:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def _found(self, found: Sequence[tuple[Watched, list[Path]]]) -> None:
        self._looking = False
        for folder, paths in found:
            self._imports.add(paths, "watch", folder.settings)

    def _failed(self, problem: Exception) -> None:
        self._looking = False
        said = problem_text(problem)
        if said != self._told:
            # Not every five seconds.
            self._told = said
            self._host.services.notices.problem(said)
