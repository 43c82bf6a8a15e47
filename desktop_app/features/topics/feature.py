"""What the subjects bring to the window."""

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.topics.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        title = translate("Subjects", "Subjects")
        room = catalogue_room(ROOM, title, "tag", context, lambda host: make_panel(host, context), "topic")
        return Contribution(rooms=(room,), viewers=(card_viewer("topic", context),))

    return contribute
