"""What finding brings to the window: the finder of its palette, and the language of its search box."""

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.features.finding.finder import Finder
from desktop_app.features.finding.searching import QueryHelp
from desktop_app.rooms.context import Context


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        return Contribution(finder=Finder(context, host), searching=QueryHelp(context, lambda: None))

    return contribute
