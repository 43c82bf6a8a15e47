"""What the Inbox brings to the window: the room, the ways in which articles come in, the list of imports."""

from collections.abc import Callable

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.inbox.bringing import Bringing
from desktop_app.features.inbox.imports import Imports
from desktop_app.features.inbox.keys import inbox_keys
from desktop_app.features.inbox.panel import InboxPanel, count_waiting, make_panel
from desktop_app.features.inbox.results import Results
from desktop_app.features.inbox.rows import ROOM
from desktop_app.features.inbox.watch_dialog import WatchWindow
from desktop_app.features.inbox.watching import Watching
from desktop_app.rooms.context import Context
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        imports = Imports(host, context)
        bringing = Bringing(host, context, imports)
        results = Results(host, context, imports)
        watching = Watching(host, context, imports)
        watch = WatchWindow(host, context, watching)
        read_only = context.catalogue.read_only
        room = Room(
            id=ROOM,
            title=translate("Inbox", "Inbox"),
            icon="inbox",
            section="desk",
            make_panel=lambda host: make_panel(host, context, imports, watch.show),
            count=count_waiting(context),
            key="Ctrl+I",
            make=None if read_only else lambda: _with(host, InboxPanel.new_clipping),
            opens=False,
        )
        return Contribution(
            rooms=(room,),
            actions=(*bringing.actions(), results.action(), watch.action(), *_row_actions(host, context)),
            keys=inbox_keys(),
            takes_files=None if read_only else bringing.take,
        )

    return contribute


def _panel(host: Host) -> InboxPanel | None:
    panel = host.panel
    return panel if isinstance(panel, InboxPanel) else None


def _with(host: Host, do: Callable[[InboxPanel], object]) -> None:
    panel = _panel(host)
    if panel is not None:
        do(panel)


def _row_actions(host: Host, context: Context) -> tuple[Action, ...]:
    def has_rows() -> bool:
        panel = _panel(host)
        return panel is not None and panel.rows_shown > 0 and not context.catalogue.read_only

    def chosen() -> bool:
        panel = _panel(host)
        return has_rows() and panel is not None and panel.has_keyboard and panel.chosen_count > 0

    return (
        Action(
            "inbox.register",
            translate("Inbox", "Register: out of the In&box"),
            lambda: _with(host, InboxPanel.register),
            Menu.TOOLS,
            shortcut="Ctrl+Return, Ctrl+Enter",
            group=10,
            enabled=chosen,
        ),
        Action(
            "inbox.slip",
            translate("Inbox", "T&o the slip"),
            lambda: _with(host, InboxPanel.to_slip),
            Menu.TOOLS,
            group=10,
            enabled=has_rows,
        ),
        Action(
            "inbox.named",
            translate("Inbox", "Take the publications that the &files name"),
            lambda: _with(host, InboxPanel.take_named),
            Menu.TOOLS,
            group=10,
            enabled=chosen,
        ),
        Action(
            "inbox.names",
            translate("Inbox", "Fill in b&y file names…"),
            lambda: _with(host, InboxPanel.from_names),
            Menu.TOOLS,
            group=10,
            enabled=chosen,
        ),
    )
