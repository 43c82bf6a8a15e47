"""What can be done about a notice: what it brings itself, and the way to its report."""

from functools import partial
from pathlib import Path

from desktop_app.services.notices import Notice, Offer
from desktop_app.texts import translate


def offers_of(notice: Notice) -> tuple[Offer, ...]:
    """Return the buttons of a notice, in order."""
    if not notice.file:
        return notice.offers
    return (*notice.offers, Offer(translate("Offers", "Show the report"), partial(show_report, notice.file)))


def show_report(file: str) -> None:
    """Open the folder in which a report lies; what is in it is for the person to send, or not."""
    # Each class of Qt is made when it is first named: not before the window is painted.
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(file).parent)))
