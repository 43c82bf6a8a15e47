"""What lies over the window when it is asked for: the palette, the search in all rooms, the list of keys.

Each is made when it is first asked for, and its module loaded only then: the window is painted without them.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.contract import KeyGroup, RecordFinder, Searching

if TYPE_CHECKING:
    from desktop_app.shell.everywhere import Everywhere
    from desktop_app.shell.key_list import KeyList
    from desktop_app.shell.over import OverPanel
    from desktop_app.shell.palette import Palette
    from desktop_app.shell.window import MainWindow


class Panels:
    """Keeps what the features bring for the panels of *window* until there are such."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._searching: Searching | None = None
        self._finder: RecordFinder | None = None
        self._groups: list[KeyGroup] = []
        self._own: tuple[KeyGroup, ...] | None = None
        self._made: dict[str, OverPanel] = {}

    def use_searching(self, searching: Searching) -> None:
        """Search a catalogue."""
        self._searching = searching
        if "everywhere" in self._made:
            self.everywhere.use(searching)

    def use_finder(self, finder: RecordFinder) -> None:
        """Find the records of a catalogue."""
        self._finder = finder
        if "palette" in self._made:
            self.palette.use(finder)

    @property
    def can_search(self) -> bool:
        """Whether a catalogue is open that can be searched."""
        return self._searching is not None

    def add_keys(self, groups: Iterable[KeyGroup]) -> None:
        """Take the keys of more parts of the window; they stand before those of the window itself."""
        self._groups = list(dict.fromkeys([*groups, *self._groups]))

    def groups(self) -> list[KeyGroup]:
        """Return the keys of all parts of the window that are no actions."""
        if self._own is None:
            from desktop_app.shell.own_keys import own_keys

            self._own = own_keys(self._window)
        return [*self._groups, *self._own]

    def groups_here(self, focus: QWidget | None) -> list[KeyGroup]:
        """Return the groups whose keys work while a widget has the keyboard."""
        if focus is None:
            return []
        return [one for one in self.groups() if one.here is not None and one.here(focus)]

    def hold(self, widget: QWidget, name: str = "") -> bool:
        """Return whether a widget is part of a panel, or of the one with this name."""
        return any(name in ("", one) and panel.isAncestorOf(widget) for one, panel in self._made.items())

    @cached_property
    def everywhere(self) -> "Everywhere":
        """The search in all rooms."""
        from desktop_app.shell.everywhere import Everywhere

        window = self._window
        made = Everywhere(window, window.services, window.go_to, window.rooms.room, window.rooms.search_in)
        if self._searching is not None:
            made.use(self._searching)
        self._made["everywhere"] = made
        return made

    @cached_property
    def palette(self) -> "Palette":
        """The line from which every record is reached and every action done."""
        from desktop_app.shell.palette import Palette

        window = self._window
        made = Palette(window, window.services, window.actions_, window.recents, window.go_to)
        made.use_searches(window.rooms.recent, window.look_for)
        if self._finder is not None:
            made.use(self._finder)
        self._made["palette"] = made
        return made

    @cached_property
    def key_list(self) -> "KeyList":
        """All keys."""
        from desktop_app.shell.key_list import KeyList

        made = KeyList(self._window, self._window.actions_, self)
        self._made["key_list"] = made
        return made
