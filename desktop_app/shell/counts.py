"""The counts in the sidebar, read by workers and read again after a change."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop_app.contract import Room, Services
from desktop_app.widgets.sidebar import Sidebar

PAUSE_MS = 150
"""A run of changes (an import) is counted once it pauses, in milliseconds."""


class Counts(QObject):
    """Keeps the number beside each room true."""

    def __init__(self, services: Services, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._tasks = services.tasks
        self._sidebar = sidebar
        self._rooms: list[Room] = []
        self._inner: dict[str, list[Room]] = {}
        self._slow: dict[str, Room] = {}
        """Those that take long and wait for their turn."""
        self._counting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.count)
        services.changes.changed.connect(self._count_soon)

    def add(self, rooms: Sequence[Room]) -> None:
        """Count these rooms, too."""
        self._rooms += [room for room in rooms if room.count is not None]
        self.count()

    def set_inner(self, room_id: str, rooms: Sequence[Room]) -> None:
        """Count the rooms below a room, too, instead of those that were there."""
        self._inner[room_id] = list(rooms)
        self._count(rooms)

    def count(self) -> None:
        """Ask for all counts."""
        self._count([*self._rooms, *(one for rooms in self._inner.values() for one in rooms)])

    def _count(self, rooms: Sequence[Room]) -> None:
        for room in rooms:
            if room.count is None:
                continue
            if room.slow:
                self._slow[room.id] = room
                self._sidebar.set_stale(room.id)
            else:
                show = partial(self._sidebar.set_count, room.id)
                self._tasks.read(room.count, show, key=("count", room.id))
        if not self._counting:
            self._count_next()

    def _count_next(self) -> None:
        """Count the next of those that take long: one at a time, so that readers are left for what one looks at."""
        self._counting = bool(self._slow)
        if not self._slow:
            return
        room = self._slow.pop(next(iter(self._slow)))
        assert room.count is not None

        def done(count: int) -> None:
            self._sidebar.set_count(room.id, count)
            self._count_next()

        self._tasks.read(room.count, done, lambda _problem: self._count_next(), key=("slow count", id(self)))

    def _count_soon(self, _changes: object) -> None:
        self._pause.start()
