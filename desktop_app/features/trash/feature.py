"""What the trash brings to the window."""

from desktop_app.contract import Contribution, Feature, Host, Room
from desktop_app.features.trash.room import ROOM, make_panel
from desktop_app.rooms.context import Context
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        room = Room(
            id=ROOM,
            title=translate("Trash", "Trash"),
            icon="trash-2",
            section="trash",
            make_panel=lambda host: make_panel(host, context),
            count=context.trash_counter,
        )
        return Contribution(rooms=(room,))

    return contribute
