"""The cards of places, events, subjects, publications and collections: a line of another card leads there."""

from desktop_app.contract import Contribution, Feature, Host
from desktop_app.rooms.context import Context
from desktop_app.rooms.viewers import card_viewer

KINDS = ("place", "event", "topic", "publication", "collection")


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        return Contribution(viewers=tuple(card_viewer(kind, context) for kind in KINDS))

    return contribute
