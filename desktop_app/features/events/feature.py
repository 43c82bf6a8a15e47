"""What the events bring to the window."""

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.events.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        title = translate("Events", "Events")
        room = catalogue_room(ROOM, title, "calendar", context, lambda host: make_panel(host, context), "event")
        return Contribution(rooms=(room,), viewers=(card_viewer("event", context),))

    return contribute
