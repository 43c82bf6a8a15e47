"""This day, as dates are compared: announcements are judged by it."""

from datetime import date

from database.dates import to_julian_day


def today() -> int:
    """Return this day as a Julian day number, by the clock of the machine."""
    day = date.today()
    return to_julian_day(day.year, day.month, day.day)
