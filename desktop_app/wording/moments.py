"""When something was done, in words: "28 Nov 2026, 13:47" by the clock of this machine."""

from datetime import datetime

from database.dates import DateValue
from desktop_app.wording.figures import own_digits
from desktop_app.wording.wording import Wording


def moment_words(at: datetime, wording: Wording) -> str:
    """Return a moment as day, in the reader's first calendar, and time."""
    here = at.astimezone()
    time = own_digits(f"{here:%H:%M}", wording.language)
    return wording.joined((wording.date(DateValue.of(here.date().isoformat())), time))
