"""What the collections bring to the window."""

from functools import partial

from database.queries.links import links
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Address, Contribution, Feature, Host, Room
from desktop_app.features.collections.contents import SECTION, ContentsPanel, contents_room, upmost_rooms
from desktop_app.features.collections.room import ROOM, make_panel
from desktop_app.rooms.changing import take_out
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        room = Room(
            id=ROOM,
            title=translate("Collections", "All collections"),
            icon="folder-tree",
            section=SECTION,
            make_panel=lambda host: make_panel(host, context),
            count=context.counter(ROOM),
            makes="collection",
            inner=partial(upmost_rooms, context),
        )
        return Contribution(
            rooms=(room,),
            viewers=(card_viewer("collection", context),),
            actions=_actions(host, context),
        )

    return contribute


def _actions(host: Host, context: Context) -> tuple[Action, ...]:
    def chosen() -> Address | None:
        panel = host.panel
        current = panel.current() if isinstance(panel, RoomPanel) and not panel.in_trash else None
        return current if current is not None and current.kind == "collection" else None

    def show() -> None:
        address = chosen()
        if address is not None:
            host.services.tasks.read(
                lambda token: context.read(lambda connection: links(connection, [address.id]), token),
                lambda found: host.enter(contents_room(context, found[address.id])),
                key="show collection",
            )

    def contents() -> ContentsPanel | None:
        panel = host.panel
        return panel if isinstance(panel, ContentsPanel) else None

    def out() -> None:
        panel = contents()
        if panel is not None:
            take_out(host, context, panel.collection, panel.chosen())

    return (
        Action(
            "collections.show",
            translate("Collections", "S&how what is in it"),
            show,
            Menu.GO,
            icon="archive",
            shortcut="Ctrl+Shift+Return",
            group=20,
            enabled=lambda: chosen() is not None,
        ),
        Action(
            "collections.take_out",
            translate("Collections", "Take out of t&he collection"),
            out,
            Menu.RECORD,
            shortcut="Ctrl+Shift+Del",
            group=20,
            enabled=lambda: contents() is not None and bool(_chosen(contents())) and not context.catalogue.read_only,
        ),
    )


def _chosen(panel: RoomPanel | None) -> int:
    return panel.chosen_count if panel is not None else 0
