"""A date in words: "16 Nov 2020", "8–15 Dec [2020]", "until 19 Mar 2025", "26 Aban 1399".

What the source does not print stands in brackets, as everywhere in cataloguing. The first calendar is the one that
the reader prefers or the language's own (Solar Hijri in Persian, else Gregorian), unless a date is a whole month or
year of the other one only.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from database.dates import OPEN_END, OPEN_START, Calendar, CalendarDay, DateValue, Precision, gregorian_to
from desktop_app.wording.figures import own_digits
from desktop_app.wording.months import SEASONS, WORDS, month_name

OWN_CALENDAR = {"fa": Calendar.SOLAR_HIJRI}
"""The calendar that a language's readers count in, where it is not the Gregorian."""

_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?[?~%]?")

_OPEN = ("", "..")


@dataclass(frozen=True, slots=True)
class _Point:
    """One end of a date, as far as it is known; *month* from 21 on is a season."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class _Shape:
    """The ends of a date; both the same for a single one. *one_of*: any time between them, not all of it."""

    start: _Point | None
    end: _Point | None
    one_of: bool = False


def date_words(value: DateValue, language: str = "en", *, short: bool = True, preferred: Calendar | None = None) -> str:
    """Return a date in the first calendar of its reader; the printed words in quotes where nobody can place it."""
    return _in(value, first_calendar(value, language, preferred), language, short)


def date_beside(
    value: DateValue, language: str = "en", *, short: bool = True, preferred: Calendar | None = None
) -> str:
    """Return a date in the other of the two calendars, "" where it has no place on the time line."""
    if value.is_undated:
        return ""
    first = first_calendar(value, language, preferred)
    other = Calendar.GREGORIAN if first is Calendar.SOLAR_HIJRI else Calendar.SOLAR_HIJRI
    return _in(value, other, language, short)


def date_tip(value: DateValue, language: str = "en", *, preferred: Calendar | None = None) -> str:
    """Return a date in both calendars and as it is printed, for a tooltip."""
    parts = [
        date_words(value, language, short=False, preferred=preferred),
        date_beside(value, language, short=False, preferred=preferred),
    ]
    if value.verbatim and not value.is_undated:
        parts.append(f"“{value.verbatim}”")
    return " · ".join(part for part in parts if part)


def first_calendar(value: DateValue, language: str, preferred: Calendar | None = None) -> Calendar:
    """Return the calendar in which a date is shown first: what its reader prefers, else that of the language."""
    own = preferred or OWN_CALENDAR.get(language, Calendar.GREGORIAN)
    if value.calendar is Calendar.SOLAR_HIJRI and own is Calendar.GREGORIAN and _is_whole(value, Calendar.SOLAR_HIJRI):
        return Calendar.SOLAR_HIJRI
    if own is Calendar.SOLAR_HIJRI and value.calendar is Calendar.GREGORIAN and not _is_day(value):
        # "2024" is no year of the other calendar: it stays the year that was printed.
        return own if _is_whole(value, own) or not _is_whole(value, Calendar.GREGORIAN) else Calendar.GREGORIAN
    return own


def year_words(value: DateValue, language: str = "en", *, preferred: Calendar | None = None) -> str:
    """Return only the year or years of a date, "" where none is known."""
    if value.is_undated:
        return ""
    span = gregorian_to(value, first_calendar(value, language, preferred))
    first, last = (day.year if day else None for day in (span.start, span.end))
    text = str(first or "") if first == last else f"{first or ''}–{last or ''}"
    return own_digits(text, language)


# The rows of a list are of few days, and each date is put into words three times.
@lru_cache(maxsize=4096)
def _in(value: DateValue, calendar: Calendar, language: str, short: bool) -> str:
    if value.is_undated:
        return f"“{value.verbatim}”" if value.verbatim else ""
    shape = _gregorian_shape(value) if calendar is Calendar.GREGORIAN else None
    if shape is None:
        shape = _counted_shape(value, calendar)
    words = WORDS.get(language, WORDS["en"])
    inferred = set(value.inferred.split())
    write = _Writer(calendar, language, short, inferred)
    text = write.shape(shape)
    if "%" in value.edtf or "~" in value.edtf:
        text = words.about.format(date=text)
    if "%" in value.edtf or "?" in value.edtf:
        text = words.perhaps.format(date=text)
    if value.rule == "supplied" or "day" in inferred:
        text = f"[{text}]"
    return own_digits(text, language)


class _Writer:
    """Puts points and spans of one calendar into words of one language."""

    def __init__(self, calendar: Calendar, language: str, short: bool, inferred: set[str]) -> None:
        self._calendar = calendar
        self._language = language
        self._short = short
        whole = "day" in inferred
        self._year_inferred = "year" in inferred and not whole
        self._month_inferred = "month" in inferred and not whole

    def shape(self, shape: _Shape) -> str:
        words = WORDS.get(self._language, WORDS["en"])
        start, end = shape.start, shape.end
        if start is None and end is None:
            return "–"
        if start is None and end is not None:
            return (words.by if shape.one_of else words.until).format(date=self.point(end))
        if end is None and start is not None:
            return (words.not_before if shape.one_of else words.since).format(date=self.point(start))
        assert start is not None and end is not None
        if start == end:
            return self.point(start)
        if shape.one_of:
            return words.between.format(start=self.point(start), end=self.point(end))
        return self._span(start, end)

    def point(self, one: _Point) -> str:
        return self._joined(self._day(one), self._month(one), one.year)

    def _span(self, start: _Point, end: _Point) -> str:
        if start.year != end.year:
            if start.month is None and end.month is None:
                return f"{self._year(start.year)}–{self._year(end.year)}"
            return f"{self.point(start)} – {self.point(end)}"
        if start.month != end.month:
            first = " ".join(part for part in (self._day(start), self._month(start)) if part)
            last = " ".join(part for part in (self._day(end), self._month(end)) if part)
            dash = " – " if start.day or end.day else "–"
            return f"{first}{dash}{last} {self._year(start.year)}"
        return self._joined(f"{self._day(start)}–{self._day(end)}", self._month(start), start.year)

    def _joined(self, day: str, month: str, year: int) -> str:
        if self._month_inferred and month:
            return " ".join(part for part in (day, f"[{month} {year}]") if part)
        return " ".join(part for part in (day, month, self._year(year)) if part)

    def _year(self, year: int) -> str:
        return f"[{year}]" if self._year_inferred else str(year)

    def _day(self, one: _Point) -> str:
        return str(one.day) if one.day else ""

    def _month(self, one: _Point) -> str:
        if one.month is None:
            return ""
        if one.month > 12:
            return SEASONS.get(self._language, SEASONS["en"])[one.month - 21]
        return month_name(one.month, self._calendar, self._language, short=self._short)


def _gregorian_shape(value: DateValue) -> _Shape | None:
    """Read the ends as they are written in EDTF; None for what is better told by its bounds."""
    edtf = value.edtf
    if edtf.startswith("{"):
        return None
    one_of = edtf.startswith("[")
    inner = edtf.strip("[]")
    left, sign, right = inner.partition(".." if one_of else "/")
    if not sign:
        point = _point(left)
        return _Shape(point, point) if point else None
    start, end = _point(left), _point(right)
    plain = all(point is not None or text in _OPEN for point, text in ((start, left), (end, right)))
    return _Shape(start, end, one_of) if plain else None


def _point(text: str) -> _Point | None:
    found = _PART.fullmatch(text)
    if found is None:
        return None
    year, month, day = found.groups()
    known_month = int(month) if month and month != "XX" else None
    known_day = int(day) if day and day != "XX" and known_month else None
    return _Point(int(year), known_month, known_day)


def _counted_shape(value: DateValue, calendar: Calendar) -> _Shape:
    """Return the bounds in a calendar, as exactly as they are bounds of its days, months or years."""
    span = gregorian_to(value, calendar)
    one_of = value.edtf.startswith("[")
    if span.start is None or span.end is None:
        open_start, open_end = value.earliest == OPEN_START, value.latest == OPEN_END
        start = None if open_start or span.start is None else _day_point(span.start)
        end = None if open_end or span.end is None else _day_point(span.end)
        return _Shape(start, end, one_of)
    if span.precision is Precision.YEAR:
        point = _Point(span.start.year)
        return _Shape(point, point)
    if span.precision is Precision.MONTH:
        point = _Point(span.start.year, span.start.month)
        return _Shape(point, point)
    whole_years = span.start.month == span.start.day == 1 and span.end.month == 12 and span.end.day >= 29
    if whole_years or (calendar is not Calendar.GREGORIAN and value.latest - value.earliest > 300):
        # Days would pretend to an exactness that a year of the other calendar does not have.
        return _Shape(_Point(span.start.year), _Point(span.end.year), one_of)
    return _Shape(_day_point(span.start), _day_point(span.end), one_of)


def _day_point(day: CalendarDay) -> _Point:
    return _Point(day.year, day.month, day.day)


def _is_whole(value: DateValue, calendar: Calendar) -> bool:
    return gregorian_to(value, calendar).precision in (Precision.MONTH, Precision.YEAR)


def _is_day(value: DateValue) -> bool:
    return value.earliest == value.latest
