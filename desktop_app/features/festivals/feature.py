"""What the festivals bring to the window."""

from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.festivals.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate

KINDS = ("festival", "edition", "section", "award")


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        room = Room(
            id=ROOM,
            title=translate("Festivals", "Festivals"),
            icon="trophy",
            section="catalogue",
            make_panel=lambda host: make_panel(host, context),
            count=context.counter(ROOM),
        )
        viewers = tuple(card_viewer(kind, context) for kind in KINDS)
        return Contribution(rooms=(room,), viewers=viewers)

    return contribute
