"""What is done with the rows of whatever room is open, and how its list looks."""

from database.queries.links import Link
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.chosen.dialogs import choose_collection, choose_collections, choose_tags
from desktop_app.rooms.changing import restore, trash
from desktop_app.rooms.column_menu import arrange_columns
from desktop_app.rooms.context import Context
from desktop_app.rooms.merging import UNMERGED, ask_to_merge
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.preferences import DENSITY
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        return Contribution(actions=(*_Rows(host, context).actions(), *_List(host, context).actions()))

    return contribute


def _panel(host: Host) -> RoomPanel | None:
    panel = host.panel
    return panel if isinstance(panel, RoomPanel) else None


class _Rows:
    """What is done with the chosen rows."""

    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context

    def actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "record.tags",
                translate("Chosen", "Ta&gs…"),
                lambda: self._with(lambda panel: choose_tags(self._host, self._context, panel)),
                Menu.RECORD,
                icon="tags",
                shortcut="Ctrl+Shift+G",
                group=20,
                enabled=self._can_change,
            ),
            Action(
                "record.collections",
                translate("Chosen", "Co&llections…"),
                lambda: self._with(lambda panel: choose_collections(self._host, self._context, panel)),
                Menu.RECORD,
                icon="archive",
                shortcut="Ctrl+Shift+L",
                group=20,
                enabled=self._can_change,
            ),
            Action(
                "record.merge",
                translate("Chosen", "&Join with another…"),
                self._merge,
                Menu.RECORD,
                shortcut="Ctrl+Shift+J",
                group=20,
                enabled=self._can_merge,
            ),
            Action(
                "record.trash",
                translate("Chosen", "Move to the t&rash"),
                lambda: self._with(self._trash),
                Menu.RECORD,
                icon="trash-2",
                shortcut="Del",
                group=30,
                enabled=self._can_change,
            ),
            Action(
                "record.restore",
                translate("Chosen", "Restore fro&m the trash"),
                lambda: self._with(lambda panel: restore(self._host, self._context, panel.chosen())),
                Menu.RECORD,
                icon="archive-restore",
                shortcut="Ctrl+R",
                group=30,
                enabled=self._can_restore,
            ),
            Action(
                "rooms.copy_titled",
                translate("Chosen", "Copy &with column titles"),
                lambda: self._with(lambda panel: panel.copy_titled()),
                Menu.EDIT,
                icon="copy",
                group=20,
                enabled=lambda: self._chosen() > 0,
            ),
        )

    def _with(self, do: object) -> None:
        panel = _panel(self._host)
        if panel is not None and callable(do):
            do(panel)

    def _chosen(self) -> int:
        panel = _panel(self._host)
        return panel.chosen_count if panel is not None and panel.has_keyboard else 0

    def _can_change(self) -> bool:
        panel = _panel(self._host)
        return panel is not None and not panel.in_trash and self._chosen() > 0 and not self._context.catalogue.read_only

    def _pair(self) -> list[Link]:
        """Return the one or two records that are meant: the chosen rows, of one kind, or that of the page."""
        panel = _panel(self._host)
        if panel is None:
            here = self._host.record
            found = [] if here is None else [Link(here.id, here.kind, "")]
        elif panel.in_trash or not 1 <= self._chosen() <= 2:
            return []
        else:
            current = panel.keeper.current_id()
            # The row where the keyboard is stays: it was the last one that was chosen.
            ids = sorted(panel.chosen_ids(), key=lambda one: one != current)
            found = [Link(one, panel.kind_of(one), "") for one in ids]
        kinds = {one.kind for one in found}
        return found if len(kinds) == 1 and not kinds & UNMERGED and "" not in kinds else []

    def _can_merge(self) -> bool:
        return bool(self._pair()) and not self._context.catalogue.read_only

    def _merge(self) -> None:
        if found := self._pair():
            ask_to_merge(self._host, self._context, found[0], found[1] if len(found) > 1 else None)

    def _can_restore(self) -> bool:
        panel = _panel(self._host)
        return panel is not None and panel.in_trash and self._chosen() > 0 and not self._context.catalogue.read_only

    def _trash(self, panel: RoomPanel) -> None:
        trash(self._host, self._context, panel.chosen())


class _List:
    """How the open list looks, and what it is kept to."""

    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context

    def actions(self) -> tuple[Action, ...]:
        settings = self._host.services.settings

        def is_compact() -> bool:
            return settings.get(DENSITY) == "compact"

        def is_usual() -> bool:
            panel = _panel(self._host)
            return panel is None or panel.layout.is_usual

        return (
            Action(
                "rooms.compact",
                translate("Chosen", "Compact ro&ws"),
                lambda: settings.set(DENSITY, "comfortable" if is_compact() else "compact"),
                Menu.VIEW,
                group=10,
                checked=is_compact,
            ),
            Action(
                "rooms.columns",
                translate("Chosen", "Colum&ns…"),
                self._arrange,
                Menu.VIEW,
                icon="columns-3",
                shortcut="Ctrl+Shift+O",
                group=10,
                enabled=lambda: _panel(self._host) is not None,
            ),
            Action(
                "rooms.usual_columns",
                translate("Chosen", "Usual c&olumns"),
                self._reset,
                Menu.VIEW,
                group=10,
                enabled=lambda: not is_usual(),
            ),
            Action(
                "rooms.relevance",
                translate("Chosen", "Order by rele&vance"),
                self._rank,
                Menu.VIEW,
                shortcut="Ctrl+Shift+B",
                group=10,
                enabled=lambda: (panel := _panel(self._host)) is not None and panel.can_rank,
                checked=lambda: (panel := _panel(self._host)) is not None and panel.by_relevance,
            ),
            Action(
                "rooms.within",
                translate("Chosen", "Only what is in a coll&ection…"),
                self._keep_within,
                Menu.VIEW,
                icon="archive",
                group=11,
                enabled=self._can_keep_within,
            ),
            Action(
                "rooms.all",
                translate("Chosen", "Show all a&gain"),
                self._show_all,
                Menu.VIEW,
                group=11,
                enabled=self._is_kept,
            ),
        )

    def _arrange(self) -> None:
        panel = _panel(self._host)
        if panel is not None:
            arrange_columns(panel.table, panel.layout)

    def _reset(self) -> None:
        panel = _panel(self._host)
        if panel is not None:
            panel.layout.reset()

    def _rank(self) -> None:
        panel = _panel(self._host)
        if panel is not None:
            panel.order_by_relevance(not panel.by_relevance)

    def _can_keep_within(self) -> bool:
        panel = _panel(self._host)
        return panel is not None and panel.can_keep_within

    def _is_kept(self) -> bool:
        panel = _panel(self._host)
        return panel is not None and panel.within is not None

    def _keep_within(self) -> None:
        panel = _panel(self._host)
        if panel is not None:
            choose_collection(self._host, self._context, panel)

    def _show_all(self) -> None:
        panel = _panel(self._host)
        if panel is not None:
            panel.keep_within(None)
