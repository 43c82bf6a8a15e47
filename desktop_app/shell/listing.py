"""The rooms in the sidebar: those of the features, and the ones that stand below some of them and come and go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop_app.contract import Room, Services
from desktop_app.shell.counts import Counts
from desktop_app.shell.rooms import RoomStack
from desktop_app.widgets.sidebar import Sidebar
from desktop_app.widgets.sidebar_lines import SidebarEntry, SidebarSection

PAUSE_MS = 150
"""After a run of changes the rooms below others are read again once it pauses, in milliseconds."""


class Listing(QObject):
    """Lists rooms by section, with their counts; what stands below a room is read on a worker."""

    def __init__(self, services: Services, sidebar: Sidebar, stack: RoomStack) -> None:
        super().__init__(sidebar)
        self._tasks = services.tasks
        self._sidebar = sidebar
        self._stack = stack
        self._counts = Counts(services, sidebar)
        self._sections: tuple[tuple[str, str], ...] = ()
        self._inner: dict[str, tuple[Room, ...]] = {}
        self.rooms: tuple[Room, ...] = ()
        """The rooms of the features, in the order in which they are listed."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read_inner)
        services.changes.changed.connect(lambda _changes: self._pause.start())

    def set(self, rooms: Sequence[Room], sections: Sequence[tuple[str, str]]) -> None:
        """List these rooms; *sections* are id and title of the groups, in order."""
        self._sections = tuple(sections)
        self.rooms = tuple(room for section, _title in sections for room in rooms if room.section == section)
        self._show()
        self._counts.add(rooms)
        self._read_inner()

    def show_current(self, room_id: str) -> None:
        """Show a room chosen; one that is not listed shows the room that it stands under."""
        listed = {entry.id for entry in self._entries()}
        room = self._stack.room(room_id)
        shown = room_id if room_id in listed else room.under
        if shown in listed:
            self._sidebar.set_current(shown)

    def _entries(self) -> list[Room]:
        shown = [one for room in self.rooms for one in (room, *self._inner.get(room.id, ()))]
        return [one for one in shown if one.listed]

    def _show(self) -> None:
        grouped = []
        for section, title in self._sections:
            inside = [room for room in self._entries() if room.section == section]
            if inside:
                entries = tuple(SidebarEntry(room.id, room.title, room.icon) for room in inside)
                grouped.append(SidebarSection(title, entries))
        self._sidebar.set_sections(tuple(grouped))

    def _read_inner(self) -> None:
        for room in self.rooms:
            if room.inner is not None:
                self._tasks.read(room.inner, partial(self._take_inner, room.id), key=("inner", room.id))

    def _take_inner(self, room_id: str, rooms: Sequence[Room]) -> None:
        before = self._inner.get(room_id, ())
        self._inner[room_id] = tuple(rooms)
        for one in rooms:
            self._stack.put(one)
        if [(one.id, one.title) for one in before] != [(one.id, one.title) for one in rooms]:
            self._show()
            if self._stack.current is not None:
                self.show_current(self._stack.current)
        self._counts.set_inner(room_id, rooms)
