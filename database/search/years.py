"""Years, months and days of a calendar as stretches of Julian days, and how they stand in a query. Pure Python."""

from typing import NamedTuple

from database.dates import (
    OPEN_END,
    OPEN_START,
    Calendar,
    CalendarDay,
    DateProblem,
    days_in_month,
    from_julian_day,
    to_julian_day,
    year_range,
)
from database.search.query_dates import SOLAR_YEARS, between, bounds


class Span(NamedTuple):
    """A year, month or day: as a query says it, its first and its last day."""

    text: str
    first: int
    last: int


def year_text(year: int, calendar: Calendar) -> str:
    """Return a year as a query says it: with the sign of its calendar where the number alone would be another's."""
    plain = Calendar.SOLAR_HIJRI if year in SOLAR_YEARS else Calendar.GREGORIAN
    sign = "" if calendar is plain else {Calendar.SOLAR_HIJRI: "s", Calendar.ISLAMIC: "h"}.get(calendar, "g")
    return f"{sign}{year:04}" if not sign else f"{sign}{year}"


def year_spans(first: int, last: int, calendar: Calendar) -> list[Span]:
    """Return the years of a calendar from the one of the day *first* to the one of the day *last*."""
    return [_year(year, calendar) for year in range(_day(first, calendar).year, _day(last, calendar).year + 1)]


def month_spans(first: int, last: int, calendar: Calendar) -> list[Span]:
    """Return the months from the one of the day *first* to the one of the day *last*."""
    begin, end = _day(first, calendar), _day(last, calendar)
    spans = []
    for number in range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month):
        year, month = divmod(number, 12)
        day = to_julian_day(year, month + 1, 1, calendar)
        length = days_in_month(year, month + 1, calendar)
        spans.append(Span(f"{year_text(year, calendar)}-{month + 1:02}", day, day + length - 1))
    return spans


def day_spans(first: int, last: int, calendar: Calendar) -> list[Span]:
    """Return the days from *first* to *last*."""
    begin, end = (to_julian_day(*_day(one, calendar), calendar) for one in (first, last))
    spans = []
    for day in range(begin, end + 1):
        there = _day(day, calendar)
        spans.append(Span(f"{year_text(there.year, calendar)}-{there.month:02}-{there.day:02}", day, day))
    return spans


def days_of(value: str) -> tuple[int, int] | None:
    """Return the first and the last day of a date or range as a clause says it; None where it cannot be read."""
    low, dots, high = value.partition("..")
    try:
        if not dots:
            return bounds(low)
        first, last = between(low, high)
    except DateProblem:
        return None
    found = (OPEN_START if first is None else first, OPEN_END if last is None else last)
    return found if found[0] <= found[1] else None


def _year(year: int, calendar: Calendar) -> Span:
    last = to_julian_day(year, 12, days_in_month(year, 12, calendar), calendar)
    return Span(year_text(year, calendar), to_julian_day(year, 1, 1, calendar), last)


def _day(day: int, calendar: Calendar) -> CalendarDay:
    """Return a day; one outside the years of the calendar becomes its first or last one."""
    years = year_range(calendar)
    first = to_julian_day(years[0], 1, 1, calendar)
    last = to_julian_day(years[1], 12, days_in_month(years[1], 12, calendar), calendar)
    return from_julian_day(min(max(day, first), last), calendar)
