"""A duration as it is stored (ISO 8601: P89D, PT2H30M) in words."""

import re
from collections.abc import Callable

_DURATION = re.compile(
    r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_CONTEXT = "Duration"


def duration_words(text: str, plural: Callable[[str, str, str, int], str]) -> str:
    """Return "89 days" for P89D; whatever is no such duration is returned as it is."""
    found = _DURATION.fullmatch(text)
    if found is None:
        return text
    years, months, weeks, days, hours, minutes, seconds = (int(part) if part else 0 for part in found.groups())
    parts = [
        plural(_CONTEXT, "{count} years", "{count} year", years) if years else "",
        plural(_CONTEXT, "{count} months", "{count} month", months) if months else "",
        plural(_CONTEXT, "{count} weeks", "{count} week", weeks) if weeks else "",
        plural(_CONTEXT, "{count} days", "{count} day", days) if days else "",
        plural(_CONTEXT, "{count} hours", "{count} hour", hours) if hours else "",
        plural(_CONTEXT, "{count} minutes", "{count} minute", minutes) if minutes else "",
        plural(_CONTEXT, "{count} seconds", "{count} second", seconds) if seconds else "",
    ]
    return " ".join(part for part in parts if part) or text
