"""Dates as papers print them."""

from functools import lru_cache

from database.dates import Calendar, DateValue, from_julian_day, to_julian_day

FIRST_DAY, LAST_DAY = to_julian_day(1990, 1, 1), to_julian_day(2025, 12, 31)

_ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SOLAR = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
_ARABIC = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@lru_cache(maxsize=50_000)
def printed(day: int, language: str, *, rough: bool) -> tuple[DateValue, str]:
    """Return the date of an article and its printed words; day 0 is no date. *rough*: only its month is printed."""
    if day == 0:
        return DateValue.UNDATED, ""
    year, month, of_month = from_julian_day(day)
    if language == "fa":
        solar = from_julian_day(day, Calendar.SOLAR_HIJRI)
        words = f"{solar[2]} {_SOLAR[solar[1] - 1]} {solar[0]}".translate(_PERSIAN_DIGITS)
        return DateValue.of(f"{year}-{month:02}-{of_month:02}", verbatim=words, calendar=Calendar.SOLAR_HIJRI), words
    name = _ENGLISH[month - 1] if language == "en" else _ARABIC[month - 1]
    words = f"{name} {year}" if rough else f"{of_month} {name} {year}"
    if language == "ar":
        words = words.translate(_ARABIC_DIGITS)
    return DateValue.of(f"{year}-{month:02}" if rough else f"{year}-{month:02}-{of_month:02}", verbatim=words), words
