"""Days of the week in the words of a date, in the languages of the press."""

import re
from functools import cache

from database.dates.printed_dates import fold
from database.dates.relative import SHORT_WEEKDAYS, WEEKDAYS


def weekdays_in(text: str) -> tuple[int, ...]:
    """Return the days of the week that are named, in the order of the words; Monday is 0, as Julian days count.

    Short forms that are words of their own ("sun", "sat") are passed over.
    """
    folded = fold(text).casefold()
    return tuple(WEEKDAYS[match[0]] for match in _pattern().finditer(folded))


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for name in WEEKDAYS if name not in SHORT_WEEKDAYS), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
