"""Dates of a query: ``2019``, ``1399``, ``h1442``, ``2020-11``, ``۲۶ آبان ۱۳۹۹``, "Nov 2020" → first and last day.

A year of four digits from 1200 to 1500 is Solar Hijri, as the press of Iran counts; ``h`` before a year makes it
Hijri lunar (``s`` Solar Hijri, ``g`` Gregorian, where somebody wants to be plain). Whatever else a date field takes
is taken here too (``database.dates.typed``).
"""

import re

from database.dates import OPEN_END, OPEN_START, Calendar, DateProblem, days_in_month, parse_typed, to_julian_day
from database.folding import fold

#: Years without a sign that are Solar Hijri.
SOLAR_YEARS = range(1200, 1501)

_SIGNS = {
    "h": Calendar.ISLAMIC,
    "ق": Calendar.ISLAMIC,
    "s": Calendar.SOLAR_HIJRI,
    "ش": Calendar.SOLAR_HIJRI,
    "g": Calendar.GREGORIAN,
    "م": Calendar.GREGORIAN,
}
_NUMBERS = re.compile(
    r"(?P<sign>[hsgقشم])? ?(?P<year>[0-9]{1,4})"
    r"(?:(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?:(?P=mark)(?P<day>[0-9]{1,2}))?)?"
    r"(?: ?(?P<behind>[hsgقشم]))?"
)
_COMPACT = re.compile(r"[0-9]{8}")


def bounds(text: str) -> tuple[int, int]:
    """Return the first and the last day that a date of a query can mean.

    Raises:
        DateProblem: one sentence on what is wrong.
    """
    plain = fold(text).strip()
    found = _NUMBERS.fullmatch(plain)
    sign = found and (found["sign"] or found["behind"])
    if found is None or (len(found["year"]) < 3 and not sign) or _COMPACT.fullmatch(plain):
        typed = parse_typed(text)
        if typed.is_undated:
            raise DateProblem("A date is needed.")
        return typed.earliest, typed.latest
    year = int(found["year"])
    calendar = _SIGNS[sign] if sign else Calendar.SOLAR_HIJRI if year in SOLAR_YEARS else Calendar.GREGORIAN
    if found["month"] is None:
        return to_julian_day(year, 1, 1, calendar), _end(year, 12, calendar)
    month = int(found["month"])
    if found["day"] is None:
        return to_julian_day(year, month, 1, calendar), _end(year, month, calendar)
    day = to_julian_day(year, month, int(found["day"]), calendar)
    return day, day


def compared(sign: str, text: str) -> tuple[int | None, int | None]:
    """Return first and last day of ``>2019`` and the like; None is open.

    Raises:
        DateProblem: as :func:`bounds`.
    """
    first, last = bounds(text)
    match sign:
        case ">":
            return _after(last), None
        case ">=":
            return _real(first), None
        case "<":
            return None, _before(first)
    return None, _real(last)


def between(low: str, high: str) -> tuple[int | None, int | None]:
    """Return first and last day of ``2019..2021``; "" on one side is open.

    Raises:
        DateProblem: as :func:`bounds`.
    """
    return _real(bounds(low)[0]) if low else None, _real(bounds(high)[1]) if high else None


def _end(year: int, month: int, calendar: Calendar) -> int:
    return to_julian_day(year, month, days_in_month(year, month, calendar), calendar)


def _real(day: int) -> int | None:
    return None if day in (OPEN_START, OPEN_END) else day


def _after(day: int) -> int | None:
    return day + 1 if day != OPEN_END else OPEN_END


def _before(day: int) -> int | None:
    return day - 1 if day != OPEN_START else 0
