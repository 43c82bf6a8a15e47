"""What the publications bring to the window."""

from desktop_app.contract import Contribution, Feature, Host, SettingsPage
from desktop_app.features.publications.part_rules import rules_action
from desktop_app.features.publications.room import ROOM, make_panel
from desktop_app.features.publications.ways_page import WaysPage
from desktop_app.rooms.context import Context
from desktop_app.rooms.room import catalogue_room
from desktop_app.rooms.viewers import card_viewer
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        title = translate("Publications", "Publications")
        room = catalogue_room(ROOM, title, "library", context, lambda host: make_panel(host, context), "publication")
        return Contribution(
            rooms=(room,),
            viewers=(card_viewer("publication", context),),
            actions=(rules_action(host, context),),
            settings_pages=(
                SettingsPage(
                    "publications",
                    translate("Publications", "Publications"),
                    make=lambda host: WaysPage(host, context),
                ),
            ),
        )

    return contribute
