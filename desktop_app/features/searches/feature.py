"""What saved searches and narrowing bring to the window."""

from collections.abc import Callable
from functools import partial

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.searches.keeping import Keeping
from desktop_app.features.searches.saved import PARENT, SECTION, SavedSearches
from desktop_app.rooms.context import Context
from desktop_app.rooms.narrowing import FACETS_SHOWN, SETTINGS, TIMES_SHOWN, Narrowing
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.settings import Setting
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        saved = SavedSearches(host, context)
        room = Room(
            id=PARENT,
            title=translate("Searches", "Saved searches"),
            icon="search",
            section=SECTION,
            make_panel=_no_panel,
            inner=saved.rooms,
            opens=False,
            listed=False,
        )
        actions = (*_search_actions(Keeping(host, context, saved)), *_narrow_actions(host))
        return Contribution(rooms=(room,), actions=actions, settings=SETTINGS)

    return contribute


def _no_panel(_host: Host) -> RoomPanel:
    raise AssertionError("the saved searches have no list of their own")


def _search_actions(keeping: Keeping) -> tuple[Action, ...]:
    return (
        Action(
            "search.save",
            translate("Searches", "&Save this search…"),
            keeping.save,
            Menu.GO,
            icon="search",
            shortcut="Ctrl+Shift+S",
            group=30,
            enabled=keeping.can_save,
        ),
        Action(
            "search.change",
            translate("Searches", "&Keep the change in the saved search"),
            keeping.change,
            Menu.GO,
            group=30,
            enabled=keeping.is_changed,
        ),
        Action(
            "search.rename",
            translate("Searches", "Rena&me the saved search…"),
            keeping.rename,
            Menu.GO,
            group=30,
            enabled=keeping.has_current,
        ),
        Action(
            "search.up",
            translate("Searches", "Move the saved search &up"),
            partial(keeping.move, -1),
            Menu.GO,
            group=30,
            enabled=partial(keeping.can_move, -1),
        ),
        Action(
            "search.down",
            translate("Searches", "Move the saved search do&wn"),
            partial(keeping.move, 1),
            Menu.GO,
            group=30,
            enabled=partial(keeping.can_move, 1),
        ),
        Action(
            "search.delete",
            translate("Searches", "Delete the saved sea&rch"),
            keeping.delete,
            Menu.GO,
            group=30,
            enabled=keeping.has_current,
        ),
    )


def _narrow_actions(host: Host) -> tuple[Action, ...]:
    settings = host.services.settings

    def narrowing() -> Narrowing | None:
        panel = host.panel
        return panel.findChild(Narrowing) if isinstance(panel, RoomPanel) else None

    def flip(setting: Setting[bool]) -> None:
        settings.set(setting, not settings.get(setting))

    def show_facets() -> None:
        flip(FACETS_SHOWN)
        found = narrowing()
        if found is not None and settings.get(FACETS_SHOWN):
            found.take_focus()

    def shown(setting: Setting[bool]) -> Callable[[], bool]:
        return lambda: settings.get(setting)

    return (
        Action(
            "rooms.facets",
            translate("Searches", "Narrow the list b&y…"),
            show_facets,
            Menu.VIEW,
            icon="funnel",
            shortcut="Ctrl+Shift+D",
            group=12,
            enabled=lambda: narrowing() is not None,
            checked=shown(FACETS_SHOWN),
        ),
        Action(
            "rooms.times",
            translate("Searches", "&Bars over time"),
            partial(flip, TIMES_SHOWN),
            Menu.VIEW,
            icon="calendar",
            shortcut="Ctrl+Shift+Y",
            group=12,
            enabled=lambda: (found := narrowing()) is not None and found.bars is not None,
            checked=shown(TIMES_SHOWN),
        ),
    )
