"""Days counted in three calendars, by way of the Julian day number.

A Julian day number (JDN) is the whole number of the day that contains noon: 2020-11-16 is 2459170.

* Gregorian: proleptic, years 0 to 9999 (EDTF level 0; year 0 is 1 BC).
* Solar Hijri: the calendar of Iran. The law of 1925 starts the year on the day whose noon at Tehran is the
  first after the March equinox. The rule used here is K. M. Borkowski's ("The Persian calendar for 3000
  years", Earth, Moon, and Planets 74, 1996): periods of 33-year cycles fitted to the computed equinoxes,
  years 1 to 3177. Working out the equinox itself takes some 10 ms a conversion; this takes about a
  microsecond. Dates before 1304 (1925) are proleptic: the press of those years used months of other lengths.
  Afghanistan's calendar counts the same days since 1336 (1957) under other month names. Known difference:
  programs with the arithmetic 2820-year cycle (Qt among them) start the year 1437 on 2058-03-20; the equinox
  of that day falls at 12:36 in Tehran, after noon, so the year starts on 2058-03-21 as it does here. Between
  1800 and 2100 they also differ in 1210, 1243, 1276 and 1470.
* Islamic: the tabular civil calendar (epoch Friday 16 July 622 Julian, leap years 2, 5, 7, 10, 13, 16, 18,
  21, 24, 26 and 29 of each 30), years 1 to 9665. Calendars by sighting differ from it by a day or two.
"""

from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from database.dates.problem import DateProblem


class Calendar(StrEnum):
    """The calendars that the press of this catalogue prints; the values are stored."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar_hijri"
    ISLAMIC = "islamic"


class CalendarDay(NamedTuple):
    """One day, in whichever calendar was asked for; month and day count from 1."""

    year: int
    month: int
    day: int


_YEARS = {
    Calendar.GREGORIAN: (0, 9999),
    Calendar.SOLAR_HIJRI: (1, 3177),
    Calendar.ISLAMIC: (1, 9665),
}
_LABEL = {
    Calendar.GREGORIAN: "Gregorian",
    Calendar.SOLAR_HIJRI: "Solar Hijri",
    Calendar.ISLAMIC: "Islamic",
}

# JDN of 31 December of year 0, so that JDN = this + datetime.date.toordinal().
_BEFORE_YEAR_1 = 1_721_425
_DAYS_IN_400_YEARS = 146_097
# JDN of the day before 1 Muharram 1 in the civil reckoning.
_BEFORE_HIJRA = 1_948_439
# Where Borkowski's 33-year cycles start anew.
_CYCLE_STARTS = (
    *(-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181),
    *(1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178),
)


def year_range(calendar: Calendar) -> tuple[int, int]:
    """Return the first and the last year that can be converted."""
    return _YEARS[calendar]


def check_year(year: int, calendar: Calendar = Calendar.GREGORIAN) -> None:
    """Raise DateProblem unless the year is one that the calendar covers here."""
    first, last = _YEARS[calendar]
    if not first <= year <= last:
        raise DateProblem(f"The {_LABEL[calendar]} year {year} is outside the years {first} to {last}.")


def is_leap_year(year: int, calendar: Calendar = Calendar.GREGORIAN) -> bool:
    """Tell whether the year has one day more than most. Raises DateProblem for a year out of range."""
    check_year(year, calendar)
    if calendar is Calendar.GREGORIAN:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if calendar is Calendar.SOLAR_HIJRI:
        return _solar_new_year(year + 1) - _solar_new_year(year) == 366
    return (11 * year + 14) % 30 < 11


def days_in_month(year: int, month: int, calendar: Calendar = Calendar.GREGORIAN) -> int:
    """Return the number of days. Raises DateProblem for a year or month that does not exist."""
    check_year(year, calendar)
    if not 1 <= month <= 12:
        raise DateProblem(f"There is no month {month}: months are 1 to 12.")
    if calendar is Calendar.GREGORIAN:
        if month == 2:
            return 29 if is_leap_year(year) else 28
        return 30 if month in (4, 6, 9, 11) else 31
    if month == 12:
        return 30 if is_leap_year(year, calendar) else 29
    if calendar is Calendar.SOLAR_HIJRI:
        return 31 if month <= 6 else 30
    return 29 + month % 2


def to_julian_day(year: int, month: int, day: int, calendar: Calendar = Calendar.GREGORIAN) -> int:
    """Return the Julian day number of a day. Raises DateProblem, naming the part that is wrong."""
    if not 1 <= day <= days_in_month(year, month, calendar):
        last = days_in_month(year, month, calendar)
        raise DateProblem(
            f"There is no day {day} in month {month} of the {_LABEL[calendar]} year {year}: it has {last} days."
        )
    if calendar is Calendar.GREGORIAN:
        if year == 0:  # datetime.date starts at year 1; the calendar repeats every 400 years
            return date(400, month, day).toordinal() + _BEFORE_YEAR_1 - _DAYS_IN_400_YEARS
        return date(year, month, day).toordinal() + _BEFORE_YEAR_1
    if calendar is Calendar.SOLAR_HIJRI:
        before_month = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
        return _solar_new_year(year) + before_month + day - 1
    return _islamic_year_start(year) + _islamic_days_before(month) + day - 1


def from_julian_day(jdn: int, calendar: Calendar = Calendar.GREGORIAN) -> CalendarDay:
    """Return year, month and day. Raises DateProblem for a day outside the calendar's years."""
    first, last = _day_range(calendar)
    if not first <= jdn <= last:
        years = _YEARS[calendar]
        raise DateProblem(f"The Julian day {jdn} is outside the {_LABEL[calendar]} years {years[0]} to {years[1]}.")
    if calendar is Calendar.GREGORIAN:
        return _gregorian_day(jdn)
    if calendar is Calendar.SOLAR_HIJRI:
        year = _gregorian_day(jdn).year - 621
        if jdn < _solar_new_year(year):
            year -= 1
        rest = jdn - _solar_new_year(year)
        if rest < 186:
            return CalendarDay(year, rest // 31 + 1, rest % 31 + 1)
        return CalendarDay(year, (rest - 186) // 30 + 7, (rest - 186) % 30 + 1)
    year = (30 * (jdn - _BEFORE_HIJRA - 1) + 10_646) // 10_631
    rest = jdn - _islamic_year_start(year)
    month = min(12, 2 * rest // 59 + 1)  # months alternate 30 and 29 days: 59 in two
    return CalendarDay(year, month, rest - _islamic_days_before(month) + 1)


@lru_cache(maxsize=3)
def _day_range(calendar: Calendar) -> tuple[int, int]:
    first, last = _YEARS[calendar]
    return (
        to_julian_day(first, 1, 1, calendar),
        to_julian_day(last, 12, days_in_month(last, 12, calendar), calendar),
    )


def _gregorian_day(jdn: int) -> CalendarDay:
    ordinal = jdn - _BEFORE_YEAR_1
    if ordinal < 1:
        in_cycle = date.fromordinal(ordinal + _DAYS_IN_400_YEARS)
        return CalendarDay(in_cycle.year - 400, in_cycle.month, in_cycle.day)
    found = date.fromordinal(ordinal)
    return CalendarDay(found.year, found.month, found.day)


@lru_cache(maxsize=1024)
def _solar_new_year(year: int) -> int:
    """JDN of 1 Farvardin, by Borkowski's rule (see the module's text); also for the year after the last."""
    leap_days = -14
    start, jump = _CYCLE_STARTS[0], 0
    for following in _CYCLE_STARTS[1:]:
        jump = following - start
        if year < following:
            break
        leap_days += jump // 33 * 8 + jump % 33 // 4
        start = following
    into = year - start
    leap_days += into // 33 * 8 + (into % 33 + 3) // 4
    if jump % 33 == 4 and jump - into == 4:
        leap_days += 1
    gregorian_year = year + 621
    gregorian_leap_days = gregorian_year // 4 - (gregorian_year // 100 + 1) * 3 // 4 - 150
    return to_julian_day(gregorian_year, 3, 20 + leap_days - gregorian_leap_days)


def _islamic_year_start(year: int) -> int:
    return 354 * (year - 1) + (3 + 11 * year) // 30 + _BEFORE_HIJRA + 1


def _islamic_days_before(month: int) -> int:
    return (59 * (month - 1) + 1) // 2
