"""What people and organisations bring to the window."""

from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.agents.rooms import (
    ORGANISATIONS,
    PEOPLE,
    make_organisations_panel,
    make_people_panel,
)
from desktop_app.rooms.context import Context
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate

KINDS = ("person", "organisation", "group", "family")


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        people = Room(
            id=PEOPLE,
            title=translate("People", "People"),
            icon="user",
            section="catalogue",
            make_panel=lambda host: make_people_panel(host, context),
            count=context.counter(PEOPLE),
        )
        organisations = Room(
            id=ORGANISATIONS,
            title=translate("Organisations", "Organisations"),
            icon="building-2",
            section="catalogue",
            make_panel=lambda host: make_organisations_panel(host, context),
            count=context.counter(ORGANISATIONS),
        )
        viewers = tuple(card_viewer(kind, context) for kind in KINDS)
        return Contribution(rooms=(people, organisations), viewers=viewers)

    return contribute
