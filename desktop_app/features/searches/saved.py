"""The saved searches as entries of the sidebar, with how many hits each has."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from database.changes import Changes
from database.queries.searches import SavedSearch, count_search, saved_searches
from desktop_app.contract import Host, Room
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.together import TOGETHER
from desktop_app.services.cancel import CancelToken

SECTION = PARENT = "searches"
"""The group of the sidebar, and the entry without a line of its own that gives them."""
MENU = ("search.rename", "search.change", "search.up", "search.down", "", "search.delete")
ICON = "search"


class SavedSearches(QObject):
    """Knows the saved searches and their counts; a count holds until something changes."""

    def __init__(self, host: Host, context: Context) -> None:
        # The bus lives as long as the window.
        super().__init__(host.services.changes)
        self._host = host
        self._context = context
        self._version = 0
        self._counts: dict[int, tuple[int, str, int]] = {}
        self.all: tuple[SavedSearch, ...] = ()
        """The saved searches, as they were read last."""
        host.services.changes.changed.connect(self._changed)
        self._read()

    def rooms(self, token: CancelToken) -> Sequence[Room]:
        """Return the entries of the sidebar; runs on a worker."""
        return [self.room(search) for search in self._context.read(saved_searches, token)]

    def room(self, search: SavedSearch) -> Room:
        """Return the entry of one search."""
        return Room(
            id=f"search:{search.id}",
            title=search.title,
            icon=ICON,
            section=SECTION,
            make_panel=_no_panel,
            count=partial(self._count, search),
            under=search.room,
            leads_to=room_of(search),
            query=search.query,
            slow=True,
            menu=MENU,
        )

    @property
    def current(self) -> SavedSearch | None:
        """The saved search that is open."""
        room = self._host.room or ""
        return next((one for one in self.all if room == f"search:{one.id}"), None)

    def _changed(self, changes: Changes) -> None:
        self._version += 1
        if any(field.startswith("saved_search.") for field in changes.fields):
            self._read()

    def _read(self) -> None:
        self._host.services.tasks.read(
            lambda token: self._context.read(saved_searches, token),
            self._take,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=("saved searches", id(self)),
        )

    def _take(self, searches: tuple[SavedSearch, ...]) -> None:
        self.all = searches
        self._host.refresh_actions()

    def _count(self, search: SavedSearch, token: CancelToken) -> int:
        """Count the hits of a search, unless that was done since the last change; runs on a worker."""
        version, known = self._version, self._counts.get(search.id)
        if known is not None and known[:2] == (version, search.query):
            return known[2]

        def count(connection: Any) -> int:
            return count_search(connection, search)

        counted: int = self._context.read(count, token)
        self._counts[search.id] = (version, search.query, counted)
        return counted


def room_of(search: SavedSearch) -> str:
    """Return the id of the room that a search opens."""
    return search.room or TOGETHER


def _no_panel(_host: Host) -> Any:
    raise AssertionError("an entry that leads to another room has no panel of its own")
