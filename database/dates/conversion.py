"""Printed Solar Hijri and Islamic dates into DateValues, and any DateValue seen in any calendar."""

from dataclasses import dataclass
from enum import StrEnum

from database.dates.calendars import (
    Calendar,
    CalendarDay,
    days_in_month,
    from_julian_day,
    to_julian_day,
)
from database.dates.edtf import OPEN_END, OPEN_START, UNDATED_DAY
from database.dates.problem import DateProblem
from database.dates.value import DateValue


class Precision(StrEnum):
    """What a span of days is in one calendar."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """The bounds of a date in one calendar, for a screen to word.

    `start` or `end` is None where the date is open, undated, or outside the years of the calendar.
    """

    calendar: Calendar
    start: CalendarDay | None
    end: CalendarDay | None
    precision: Precision
    """A day; exactly one whole month or year of this calendar; or any other span, open ones included."""


def from_calendar(
    verbatim: str,
    year: int,
    month: int | None = None,
    day: int | None = None,
    calendar: Calendar = Calendar.SOLAR_HIJRI,
) -> DateValue:
    """Make the date of a printed year, month or day of a calendar.

    A whole month or year of another calendar than the Gregorian becomes the interval of its days. Islamic
    dates are marked approximate (~), and their bounds reach ISLAMIC_SLACK_DAYS further on either side. Raises
    DateProblem for a day without a month and for parts that the calendar does not have.
    """
    if month is None and day is not None:
        raise DateProblem(f"The date has a day ({day}) but no month.")
    first_month, last_month = (1, 12) if month is None else (month, month)
    last_day = days_in_month(year, last_month, calendar) if day is None else day
    first = to_julian_day(year, first_month, 1 if day is None else day, calendar)
    last = first if day is not None else to_julian_day(year, last_month, last_day, calendar)
    if calendar == Calendar.GREGORIAN:
        parts = ((year, "04"), (month, "02"), (day, "02"))
        edtf = "-".join(format(part, width) for part, width in parts if part is not None)
    else:
        doubt = "~" if calendar == Calendar.ISLAMIC else ""
        edtf = "/".join(_iso(jdn) + doubt for jdn in ((first,) if first == last else (first, last)))
    if first == last and calendar is not Calendar.ISLAMIC and "\0" not in verbatim:
        # One day, which is what reading it again would come to.
        return DateValue(verbatim, "", edtf, Calendar(calendar), earliest=first, latest=last)
    return DateValue.of(edtf, verbatim=verbatim, calendar=calendar)


def gregorian_to(value: DateValue, calendar: Calendar) -> CalendarSpan:
    """Return the bounds of a date in a calendar, and whether they are one day, month or year of it."""
    start, end = _day(value.earliest, calendar), _day(value.latest, calendar)
    return CalendarSpan(calendar, start, end, _precision(start, end, calendar))


def both_calendars(value: DateValue) -> tuple[CalendarSpan, CalendarSpan]:
    """Return the bounds of a date in the Gregorian and the Solar Hijri calendar, to be shown side by side."""
    return gregorian_to(value, Calendar.GREGORIAN), gregorian_to(value, Calendar.SOLAR_HIJRI)


def _iso(jdn: int) -> str:
    year, month, day = from_julian_day(jdn)
    return f"{year:04}-{month:02}-{day:02}"


def _day(jdn: int, calendar: Calendar) -> CalendarDay | None:
    if jdn in (UNDATED_DAY, OPEN_START, OPEN_END):
        return None
    try:
        return from_julian_day(jdn, calendar)
    except DateProblem:
        return None


def _precision(start: CalendarDay | None, end: CalendarDay | None, calendar: Calendar) -> Precision:
    if start is None or end is None:
        return Precision.SPAN
    if start == end:
        return Precision.DAY
    whole_months = start.day == 1 and end.day == days_in_month(end.year, end.month, calendar)
    if whole_months and start.year == end.year:
        if start.month == end.month:
            return Precision.MONTH
        if (start.month, end.month) == (1, 12):
            return Precision.YEAR
    return Precision.SPAN
