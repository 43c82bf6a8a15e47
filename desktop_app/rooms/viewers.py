"""Who shows records of the kinds that have a card."""

from desktop_app.contract import RecordViewer
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.rooms.context import Context
from desktop_app.rooms.page_keys import page_keys
from desktop_app.rooms.record_page import RecordPage
from desktop_app.rooms.signs import SIGNS


def card_viewer(kind: str, context: Context) -> RecordViewer:
    """Return who shows records of a kind: beside as a card, in the middle as a page."""
    return RecordViewer(
        kind,
        lambda host: CardViewer(host, context),
        lambda host: RecordPage(host, context),
        SIGNS.get(kind, ""),
        page_keys(),
    )
