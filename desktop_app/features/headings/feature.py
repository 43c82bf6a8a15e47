"""The cards of places, events, subjects, publications and collections: a line of another card leads there."""

from desktop_app.contract import Contribution, Feature, Host, RecordViewer
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.rooms.context import Context

KINDS = ("place", "event", "topic", "publication", "collection")


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(_host: Host) -> Contribution:
        return Contribution(viewers=tuple(RecordViewer(kind, lambda host: CardViewer(host, context)) for kind in KINDS))

    return contribute
