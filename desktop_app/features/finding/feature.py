"""What finding brings to the window: the finder of its palette, and the language of its search box."""

from PySide6.QtWidgets import QApplication

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.finding.finder import Finder
from desktop_app.features.finding.help import show_help
from desktop_app.features.finding.searching import QueryHelp
from desktop_app.rooms.context import Context
from desktop_app.rooms.together import together_room


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        def explain(room: str) -> None:
            parent = QApplication.activeWindow()
            if parent is not None:
                show_help(host, parent, room, context.wording)

        return Contribution(
            rooms=(together_room(context),), finder=Finder(context, host), searching=QueryHelp(context, explain)
        )

    return contribute
