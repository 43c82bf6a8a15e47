"""How many days an ISO 8601 duration may be (ISO 8601-1, 5.5.2): P89D, P3W, P2M, P1Y6M."""

import math
import re

_DURATION = re.compile(
    r"P(?:(?P<years>\d{1,4})Y)?(?:(?P<months>\d{1,4})M)?(?:(?P<weeks>\d{1,5})W)?(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,6}S)?)?"
)
_DAYS = {"years": (365, 366), "weeks": (7, 7), "days": (1, 1)}
_MONTH = 30.436875
"""Days of a mean month of the Gregorian calendar."""


def days_of(text: str) -> tuple[int, int] | None:
    """Return the least and the most days of a duration; None for what is none, or only hours."""
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groupdict().values()):
        return None
    least = most = 0
    for name, (short, long) in _DAYS.items():
        count = int(found[name] or 0)
        least, most = least + count * short, most + count * long
    months = int(found["months"] or 0)
    if months:
        # Short and long months stand beside each other: several are never all short or all long.
        least += max(28 * months, math.floor(months * _MONTH) - 3)
        most += min(31 * months, math.ceil(months * _MONTH) + 2)
    return least, most
