"""The tabs of the last time: kept with the window's state of a catalogue, and opened again at the next start."""

from collections.abc import Sequence

from desktop_app.contract import Address, FoundRecord, RecordFinder, Services
from desktop_app.problems import problem_text
from desktop_app.shell.navigator import Navigator
from desktop_app.shell.state import Tabs

MOST = 30
"""Tabs that are kept; whoever has more open finds the first ones again."""


class Reopening:
    """Opens the tabs of one window again, and says what is to be kept of them when it closes."""

    def __init__(self, navigator: Navigator, services: Services) -> None:
        self._navigator = navigator
        self._services = services
        self._waiting: Tabs | None = None

    @property
    def now(self) -> Tabs:
        """The records that are open in the tabs, the desk's first, and which tab is the current one.

        While the tabs of the last time are not here yet, those.
        """
        if self._waiting is not None:
            return self._waiting
        navigator = self._navigator
        current = navigator.tabs.index(navigator.tab)
        return Tabs(tuple(_plain(tab.page) for tab in navigator.tabs[:MOST]), current if current < MOST else 0)

    def begin(self, kept: Tabs, finder: RecordFinder) -> None:
        """Open tabs again; a record that is gone meanwhile is left out.

        Only the current one is read now, the others when they are gone to. What a person has opened before the answer
        comes stays in front.
        """
        wanted = list(dict.fromkeys(one for one in kept.records if one is not None))
        if not wanted:
            return
        self._waiting = kept
        self._services.tasks.read(
            lambda token: finder.recall(wanted, token),
            lambda found: self._answer(kept, found),
            lambda problem: self._services.notices.problem(problem_text(problem)),
            key=("reopening", id(self)),
        )

    def _answer(self, kept: Tabs, found: Sequence[FoundRecord]) -> None:
        self._waiting = None
        _open(kept, {one.address: one for one in found if not one.in_trash}, self._navigator)


def _open(kept: Tabs, found: dict[Address, FoundRecord], navigator: Navigator) -> None:
    untouched = len(navigator.tabs) == 1 and navigator.page is None
    desk, *others = kept.records
    opened = {0: navigator.tabs[0]}
    for number, address in enumerate(others, 1):
        if address in found and navigator.has_page(address.kind):
            opened[number] = navigator.add_tab(address, found[address].title)
    if not untouched:
        return
    if desk in found and navigator.has_page(desk.kind):
        navigator.show_page(desk)
        navigator.name(desk, found[desk].title)
    if kept.current in opened:
        navigator.go_to(opened[kept.current])


def _plain(address: Address | None) -> Address | None:
    return None if address is None else Address(address.kind, address.id)
