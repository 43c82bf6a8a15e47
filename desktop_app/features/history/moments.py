"""A moment as a person reads it: the day in the words of the window, the time of this place."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from database.dates import DateValue
from desktop_app.wording.wording import Wording


def moment(at: datetime, wording: Wording) -> str:
    """Return day and time of *at*, which may be in any zone."""
    here = at.astimezone()
    day = wording.date(DateValue.of(here.strftime("%Y-%m-%d")))
    locale = QLocale(wording.language)
    return wording.joined([day, locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)])
