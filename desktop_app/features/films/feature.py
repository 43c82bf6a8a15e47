"""What the films bring to the window."""

from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.films.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        room = Room(
            id=ROOM,
            title=translate("Films", "Films"),
            icon="film",
            section="catalogue",
            make_panel=lambda host: make_panel(host, context),
            count=context.counter(ROOM),
            makes="film",
        )
        viewer = card_viewer("film", context)
        return Contribution(rooms=(room,), viewers=(viewer,))

    return contribute
