"""What people and organisations bring to the window."""

from functools import partial

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.agents.rooms import (
    BODIES,
    ORGANISATIONS,
    PEOPLE,
    make_organisations_panel,
    make_people_panel,
)
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        people = catalogue_room(
            PEOPLE,
            translate("People", "People"),
            "user",
            context,
            lambda host: make_people_panel(host, context),
            "person",
        )
        organisations = catalogue_room(
            ORGANISATIONS,
            translate("Organisations", "Organisations"),
            "building-2",
            context,
            lambda host: make_organisations_panel(host, context),
            "organisation",
        )
        viewers = tuple(card_viewer(kind, context) for kind in ("person", *BODIES))
        return Contribution(rooms=(people, organisations), viewers=viewers, actions=_actions(host, context))

    return contribute


def _actions(host: Host, context: Context) -> tuple[Action, ...]:
    """Return what makes the rarer kinds, which share the room of the organisations."""
    texts = (
        ("group", translate("Organisations", "New grou&p"), "users"),
        ("family", translate("Organisations", "New &family"), "users"),
    )
    return tuple(
        Action(
            f"organisations.new_{kind}",
            text,
            partial(host.edit, kind),
            Menu.RECORD,
            icon=icon,
            group=5,
            enabled=lambda: not context.catalogue.read_only,
        )
        for kind, text, icon in texts
    )
