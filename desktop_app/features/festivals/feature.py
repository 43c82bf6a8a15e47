"""What the festivals bring to the window."""

from functools import partial

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.festivals.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate

KINDS = ("festival", "edition", "section", "award")


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        title = translate("Festivals", "Festivals")
        room = catalogue_room(ROOM, title, "trophy", context, lambda host: make_panel(host, context), "festival")
        viewers = tuple(card_viewer(kind, context) for kind in KINDS)
        return Contribution(rooms=(room,), viewers=viewers, actions=_actions(host, context))

    return contribute


def _actions(host: Host, context: Context) -> tuple[Action, ...]:
    """Return what makes the records inside a festival."""
    texts = (
        ("edition", translate("Festivals", "New ed&ition")),
        ("section", translate("Festivals", "New se&ction")),
        ("award", translate("Festivals", "New &award")),
    )
    return tuple(
        Action(
            f"festivals.new_{kind}",
            text,
            partial(host.edit, kind),
            Menu.RECORD,
            icon="trophy",
            group=5,
            enabled=lambda: not context.catalogue.read_only,
        )
        for kind, text in texts
    )
