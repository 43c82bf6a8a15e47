"""Who shows records of the kinds that have a card. Card and page are loaded with the first record that is opened."""

from typing import TYPE_CHECKING

from desktop_app.contract import Host, RecordViewer
from desktop_app.rooms.context import Context
from desktop_app.rooms.page_keys import page_keys
from desktop_app.rooms.signs import SIGNS

if TYPE_CHECKING:
    from desktop_app.rooms.card_viewer import CardViewer
    from desktop_app.rooms.record_page import RecordPage


def card_viewer(kind: str, context: Context) -> RecordViewer:
    """Return who shows records of a kind: beside as a card, in the middle as a page."""

    def card(host: Host) -> "CardViewer":
        from desktop_app.rooms.card_viewer import CardViewer

        return CardViewer(host, context)

    def page(host: Host) -> "RecordPage":
        from desktop_app.rooms.record_page import RecordPage

        return RecordPage(host, context)

    return RecordViewer(kind, card, page, SIGNS.get(kind, ""), page_keys())
