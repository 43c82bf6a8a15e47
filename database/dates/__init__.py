"""Dates as the press prints them and as an archive understands them. Pure Python: no SQL, no window."""

from database.dates.calendars import (
    Calendar,
    CalendarDay,
    check_year,
    days_in_month,
    from_julian_day,
    is_leap_year,
    to_julian_day,
    year_range,
)
from database.dates.conversion import (
    CalendarSpan,
    Precision,
    both_calendars,
    from_calendar,
    gregorian_to,
)
from database.dates.edtf import OPEN_END, OPEN_START, UNDATED_DAY, Edtf, parse_edtf
from database.dates.printed_dates import PrintedDate, find_printed_date
from database.dates.problem import DateProblem
from database.dates.relative import Reading, readings
from database.dates.typed import parse_typed
from database.dates.value import ISLAMIC_SLACK_DAYS, RULE_CODES, DateRule, DateValue
from database.dates.weekdays import weekdays_in

__all__ = [
    "ISLAMIC_SLACK_DAYS",
    "OPEN_END",
    "OPEN_START",
    "RULE_CODES",
    "UNDATED_DAY",
    "Calendar",
    "CalendarDay",
    "CalendarSpan",
    "DateProblem",
    "DateRule",
    "DateValue",
    "Edtf",
    "Precision",
    "PrintedDate",
    "Reading",
    "both_calendars",
    "check_year",
    "days_in_month",
    "find_printed_date",
    "from_calendar",
    "from_julian_day",
    "gregorian_to",
    "is_leap_year",
    "parse_edtf",
    "parse_typed",
    "readings",
    "to_julian_day",
    "weekdays_in",
    "year_range",
]
