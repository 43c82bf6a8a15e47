"""Ctrl+K: one line from which every record is reached and every action done."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.keys import shown_key
from desktop_app.actions.matching import begins, called, find_actions
from desktop_app.actions.registry import ActionRegistry
from desktop_app.contract import Address, FoundRecord, RecordFinder, Services, Where
from desktop_app.problems import problem_text
from desktop_app.shell.over import OverPanel
from desktop_app.shell.recent_searches import RecentSearches
from desktop_app.shell.recents import Recents
from desktop_app.shell.tab import same_record
from desktop_app.texts import translate
from desktop_app.widgets.result_list import Result, ResultGroup

RECENT_SHOWN = 8
SEARCHES_SHOWN = 5
ACTIONS_SHOWN = 8
"""Actions offered beside records; without a question all are."""


class Palette(OverPanel):
    """Offers records by any of their names and actions by what they are called."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        registry: ActionRegistry,
        recents: Recents,
        show_page: Callable[[Address, Where], object],
    ) -> None:
        # Before it is hidden for the first time.
        self._services = services
        name = translate("Palette", "Go to a record or do something")
        super().__init__(window, name, translate("Palette", "A record by any of its names, or something to do"))
        self._registry = registry
        self._recents = recents
        self._show_page = show_page
        self._finder: RecordFinder | None = None
        self._searches: RecentSearches | None = None
        self._look_for: Callable[[str, str], object] = lambda _room, _text: None
        self._here: Address | None = None
        self._possible: frozenset[str] = frozenset()
        self._answered: str | None = None
        self._wanted: Where | None = None
        recents.changed.connect(self._recents_changed)

    def use_searches(self, searches: RecentSearches, look_for: Callable[[str, str], object]) -> None:
        """Offer what was looked for last, too."""
        self._searches, self._look_for = searches, look_for

    def use(self, finder: RecordFinder) -> None:
        """Find the records of a catalogue, too."""
        self._finder = finder

    def open(self, here: Address | None) -> None:
        """Ask for something; *here* is the record that is shown already."""
        self._here = here
        self._registry.refresh()
        # What can be done with what has the keyboard, before the line takes it.
        declared = self._registry.declared()
        self._possible = frozenset(one.id for one in declared if self._registry.qaction(one.id).isEnabled())
        self.come_up()

    def ask(self, text: str) -> None:
        """Ask anew; what was asked before is given up."""
        finder = self._finder
        self._wanted = self._answered = None
        if not text or finder is None:
            self._services.tasks.cancel(self._read_key)
            self._show(text, self._recents.records if not text else ())
            return
        self._services.tasks.read(
            lambda token: finder.find(text, token),
            lambda found: self._show(text, found),
            lambda problem: self._failed(text, problem),
            key=self._read_key,
        )

    def enter(self, where: Where) -> None:
        """Take the current result; while the answer is on its way, its first one."""
        if self._answered is None:
            self._wanted = where
        else:
            super().enter(where)

    def do(self, result: Result, where: Where) -> None:
        """Open a record's page, or do an action where the keyboard was before."""
        if result.muted:
            return
        self.close_back()
        if isinstance(result.value, Address):
            self._show_page(result.value, where)
        elif isinstance(result.value, tuple):
            self._look_for(*result.value)
        else:
            self._registry.do(str(result.value))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what is still being asked."""
        self._services.tasks.cancel(self._read_key)
        super().hideEvent(event)

    @property
    def _read_key(self) -> tuple[str, int]:
        return ("palette", id(self))

    def _failed(self, text: str, problem: Exception) -> None:
        self._services.notices.problem(problem_text(problem))
        self._show(text, ())

    def _show(self, text: str, found: Sequence[FoundRecord]) -> None:
        if not self.isVisible():
            return
        self._answered = text
        self.list.show_groups(self._groups_found(text, found) if text else self._groups_before(found))
        self.say_nothing(translate("Palette", "Nothing is called “{words}”.").format(words=text))
        if self._wanted is not None:
            where, self._wanted = self._wanted, None
            self.enter(where)

    def _groups_before(self, recent: Sequence[FoundRecord]) -> list[ResultGroup]:
        """Return what is offered before anything is typed: what was looked at last, then all actions by their menus."""
        here = self._here
        others = [one for one in recent if here is None or not same_record(one.address, here)]
        order = {menu: number for number, menu in enumerate(Menu)}
        actions = sorted(self._actions(), key=lambda one: (order[one.menu], one.group))
        return [
            ResultGroup(translate("Palette", "Looked at last"), tuple(map(_record, others[:RECENT_SHOWN]))),
            ResultGroup(translate("Palette", "Looked for last"), self._recent_searches()),
            ResultGroup(translate("Palette", "Actions"), tuple(map(self._action, actions))),
        ]

    def _groups_found(self, text: str, found: Sequence[FoundRecord]) -> list[ResultGroup]:
        grouped: dict[str, list[Result]] = {}
        for one in found:
            grouped.setdefault(one.group, []).append(_record(one))
        records = [ResultGroup(title, tuple(results)) for title, results in grouped.items()]
        hits = find_actions(self._actions(), text)
        offered = tuple(self._action(one) for one in hits[:ACTIONS_SHOWN])
        actions = ResultGroup(translate("Palette", "Actions"), offered)
        # A record that is called so is meant rather than an action.
        first = bool(hits) and begins(hits[0], text) and not any(one.begins for one in found)
        return [actions, *records] if first else [*records, actions]

    def _recent_searches(self) -> tuple[Result, ...]:
        """Return what was looked for last, each with its room."""
        if self._searches is None:
            return ()
        titles = {one.id: called(one) for one in self._registry.declared() if one.id.startswith("room.")}
        return tuple(
            Result((room, text), text, titles.get(f"room.{room}", ""), "search")
            for room, text in self._searches.searches[:SEARCHES_SHOWN]
        )

    def _actions(self) -> list[Action]:
        """Return the actions that can be done from here; a submenu is none."""
        return [one for one in self._registry.declared() if one.entries is None and one.id != "window.palette"]

    def _action(self, action: Action) -> Result:
        keys = self._registry.keys(action.id)
        can = action.id in self._possible
        return Result(action.id, called(action), "", action.icon, shown_key(keys[0]) if keys else "", muted=not can)

    def _recents_changed(self) -> None:
        if self.isVisible() and not self.line.text().strip():
            self._show("", self._recents.records)


def _record(found: FoundRecord) -> Result:
    return Result(found.address, found.label, found.detail, found.icon)
