"""Dates as pages write them for machines: ISO 8601 mostly, mail dates, and words."""

import re
from dataclasses import dataclass

from database.dates import find_printed_date

_ISO = re.compile(
    r"(?P<year>[12][0-9]{3})-?(?P<month>[01][0-9])(?:-?(?P<day>[0-3][0-9]))?"
    r"(?:[T ]+(?P<hour>[0-2][0-9]):?(?P<minute>[0-5][0-9])(?::?(?P<second>[0-9]{2})(?:[.,][0-9]+)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+\-\u2212][0-9]{2}(?::?[0-9]{2})?)?)?(?![0-9])",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"(?P<year>[12][0-9]{3})/(?P<month>[01]?[0-9])(?:/(?P<day>[0-3]?[0-9]))?(?![0-9])")
_MAIL_ZONE = re.compile(r"(\bGMT\b|\bUTC\b|\bZ\b|[+-][0-9]{2}:?[0-9]{2}\b)")
#: Years below are of the Solar Hijri calendar where a page writes one in a machine's place.
_GREGORIAN = 1700


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date with what else its words say.

    Attributes:
        edtf: the day, or the month.
        time: HH:MM as written, in its own zone; empty where there is none, and for midnight to the second, which
            programs write for a day without a time.
        zone: ``+03:30``, ``UTC``; empty where none is said.
    """

    edtf: str
    time: str = ""
    zone: str = ""


def dated(words: str) -> Stamp | None:
    """Return the date of an attribute or a value, or None where it holds none."""
    words = words.strip()[:80]
    for pattern in (_ISO, _SLASHED):
        match = pattern.match(words)
        if match is not None and int(match["year"]) >= _GREGORIAN:
            return _stamp(match.groupdict())
    found = find_printed_date(words)
    if found is None or found.start > 20:
        return None
    zone = _MAIL_ZONE.search(words, found.start) if found.time else None
    return Stamp(found.value.edtf, found.time or "", _zone(zone[1]) if zone else "")


def _stamp(parts: dict[str, str | None]) -> Stamp | None:
    month, day = int(parts["month"] or 0), int(parts["day"] or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    edtf = f"{parts['year']}-{month:02}" + (f"-{day:02}" if day else "")
    if day and find_printed_date(edtf) is None:
        # The calendar has no such day.
        return None
    hour, minute = parts.get("hour"), parts.get("minute")
    if hour is None or minute is None or not day or int(hour) > 23:
        return Stamp(edtf)
    if (hour, minute) == ("00", "00") and parts.get("second") in {None, "00"}:
        return Stamp(edtf)
    return Stamp(edtf, f"{hour}:{minute}", _zone(parts.get("zone") or ""))


def _zone(words: str) -> str:
    plain = words.upper().replace("\u2212", "-")
    if plain in {"Z", "GMT", "UTC"} or (plain.strip("+-0:") == "" and plain):
        return "UTC"
    digits = plain[1:].replace(":", "")
    return f"{plain[0]}{digits[:2]}:{digits[2:] or '00'}" if plain else ""
