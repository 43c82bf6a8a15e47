"""What the publications bring to the window."""

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.publications.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        title = translate("Publications", "Publications")
        room = catalogue_room(ROOM, title, "library", context, lambda host: make_panel(host, context), "publication")
        return Contribution(rooms=(room,), viewers=(card_viewer("publication", context),))

    return contribute
