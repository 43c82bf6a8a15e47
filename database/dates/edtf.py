"""Reading EDTF (ISO 8601-2:2019, clause 4 and its levels) into the first and the last day it can mean.

Accepted: dates (2020, 2020-11, 2020-11-16); unspecified digits at the end of the year and for a whole month
or day (201X, 19XX, 2004-XX, 2004-06-XX, 156X-12-25, XXXX-12-08); qualifiers ? ~ % at the end of a date;
seasons 21 to 24; intervals (2020-12-08/2020-12-15, ../2025-03-19, 2014-06/); one of and all of a set
([2020-11-07..2020-11-15], [..2020-11-15], {1998,2004..2006}). Refused with a sentence: times, years before
0000 or after 9999, qualifiers inside a date, seasons by hemisphere.

Rules of our own, where the standard leaves the bounds open:

* A date whose year is not printed (XXXX-12-08) has no bounds: both are UNDATED_DAY.
* An empty end of an interval (unknown) bounds like an open one (..).
* Qualifiers do not widen the bounds.
* Seasons are northern and hold the calendar's months as well as the time between equinox and solstice,
  because the Iranian press means the latter: spring 1 March to 21 June, summer 1 June to 23 September, autumn
  1 September to 22 December, winter 1 December to 20 March of the next year.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from database.dates.calendars import days_in_month, to_julian_day
from database.dates.problem import DateProblem

# All three sort outside every real day (0000-01-01 is 1,721,060; 9999-12-31 is 5,373,484) and fit 51 bits,
# so that a day shifted left by 12 stays a 64-bit integer.
UNDATED_DAY = 0
"""Both bounds of a date that is empty or not resolved: sorts before everything else."""
OPEN_START = 1
"""The earliest day of a date with no start; greater than UNDATED_DAY, before every real day."""
OPEN_END = 2**31 - 1
"""The latest day of a date with no end; after every real day."""

_UNDATED = (UNDATED_DAY, UNDATED_DAY)
_Bounds = tuple[int, int]

_PLAIN_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<qualifier>[?~%]?)"
)
_SEASONS = {
    21: ((3, 1), (6, 21)),
    22: ((6, 1), (9, 23)),
    23: ((9, 1), (12, 22)),
    24: ((12, 1), (3, 20)),
}
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Edtf:
    """What an EDTF text says: the text, its bounds as Julian day numbers or sentinels, and its doubts."""

    text: str
    earliest: int
    latest: int
    uncertain: bool = False
    approximate: bool = False

    @property
    def is_undated(self) -> bool:
        """True when the text names no year, so that it has no place on the time line."""
        return self.earliest == UNDATED_DAY


def parse_edtf(text: str) -> Edtf:
    """Read one EDTF text. Raises DateProblem with one sentence when it is not one of the forms above."""
    plain = _PLAIN_DAY.fullmatch(text)
    if plain:
        day = _named(text, lambda: to_julian_day(int(plain[1]), int(plain[2]), int(plain[3])))
        return Edtf(text, day, day)
    _refuse_known_misfits(text)
    if text[0] in "[{":
        earliest, latest = _set_bounds(text)
    elif "/" in text:
        earliest, latest = _interval_bounds(text)
    else:
        earliest, latest = _date_bounds(text, text)
    return Edtf(
        text,
        earliest,
        latest,
        uncertain="?" in text or "%" in text,
        approximate="~" in text or "%" in text,
    )


def _refuse_known_misfits(text: str) -> None:
    if not text:
        raise DateProblem("The date is empty.")
    if len(text) > _LONGEST:
        raise DateProblem(f"The date is longer than {_LONGEST} characters.")
    if re.search(r"[0-9]T|[0-9]:", text):
        raise DateProblem(f"“{text}” holds a time: a date is kept without one.")
    if re.search(r"\s", text):
        raise DateProblem(f"“{text}” holds a space: EDTF is written without spaces.")
    if re.search(r"(?:^|[/\[{,]|\.\.)(?:-|Y)[0-9]", text):
        raise DateProblem(f"“{text}” holds a year outside 0000 to 9999, which this catalogue cannot place.")


def _named(text: str, compute: Callable[[], int]) -> int:
    """Run a conversion; its problem is told together with the text that has it."""
    try:
        return compute()
    except DateProblem as problem:
        raise DateProblem(f"“{text}” is not a date: {_lower_first(str(problem))}") from None


def _lower_first(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _date_bounds(part: str, whole: str) -> _Bounds:
    """Bounds of one date without intervals or sets; `whole` is named in a problem."""
    match = _DATE.fullmatch(part)
    if match is None:
        raise DateProblem(
            f"“{whole}” is not a date in EDTF: write 2020, 2020-11, 2020-11-16, or X for a digit not known."
        )
    year, month, day = match["year"], match["month"], match["day"]
    if month is not None and month.isdigit() and int(month) > 12:
        return _season_bounds(year, int(month), day, whole)
    months = _choices(month, 1, 12)
    if not 1 <= months[0] <= months[-1] <= 12:
        raise DateProblem(f"“{whole}” is not a date: there is no month {months[0]}.")
    if year == "XXXX":
        # A leap year, so that XXXX-02-29 is a day.
        _edge_day(2000, 2000, months, day, whole, last=False)
        return _UNDATED
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return (
        _edge_day(first_year, last_year, months, day, whole, last=False),
        _edge_day(first_year, last_year, months, day, whole, last=True),
    )


def _choices(digits: str | None, first: int, last: int) -> range:
    if digits is None or digits == "XX":
        return range(first, last + 1)
    return range(int(digits), int(digits) + 1)


def _edge_day(first_year: int, last_year: int, months: range, day: str | None, whole: str, *, last: bool) -> int:
    """Return the first or last day that exists among the years, months and day given.

    The search is short: only 29 February is missing from some years, and 1700, 1800 and 1900 lie eight years
    away from the next leap year.
    """
    step = -1 if last else 1
    for year in range(first_year, last_year + 1)[::step]:
        for month in months[::step]:
            days = days_in_month(year, month)
            wanted = (days if last else 1) if day is None or day == "XX" else int(day)
            if 1 <= wanted <= days:
                return to_julian_day(year, month, wanted)
    raise DateProblem(f"“{whole}” is not a date: no such month has a day {day}.")


def _season_bounds(year: str, code: int, day: str | None, whole: str) -> _Bounds:
    if code not in _SEASONS:
        raise DateProblem(f"“{whole}” is not a date: {code} is neither a month (01 to 12) nor a season (21 to 24).")
    if day is not None:
        raise DateProblem(f"“{whole}” is not a date: a season has no day.")
    if year == "XXXX":
        return _UNDATED
    (first_month, first_day), (last_month, last_day) = _SEASONS[code]
    last_year = int(year.replace("X", "9"))
    if last_month < first_month:
        last_year += 1
    if last_year > 9999:
        last_year, last_month, last_day = 9999, 12, 31
    return (
        to_julian_day(int(year.replace("X", "0")), first_month, first_day),
        to_julian_day(last_year, last_month, last_day),
    )


def _interval_bounds(text: str) -> _Bounds:
    ends = text.split("/")
    if len(ends) != 2:
        raise DateProblem(f"“{text}” is not an interval: write one / between its start and its end.")
    return _range_bounds(ends[0], ends[1], text)


def _range_bounds(start: str, end: str, whole: str) -> _Bounds:
    """Bounds from the first day of the start to the last day of the end; '' and '..' are open."""
    bounds = [None if part in ("", "..") else _date_bounds(part, whole) for part in (start, end)]
    dated = [bound for bound in bounds if bound is not None]
    if not dated:
        raise DateProblem(f"“{whole}” has neither a start nor an end: leave the date empty.")
    if _all_undated(dated, whole):
        return _UNDATED
    earliest = OPEN_START if bounds[0] is None else bounds[0][0]
    latest = OPEN_END if bounds[1] is None else bounds[1][1]
    if earliest > latest:
        raise DateProblem(f"“{whole}” ends before it starts.")
    return earliest, latest


def _set_bounds(text: str) -> _Bounds:
    """Bounds of [one of] and {all of} sets: from the first day to the last day of any member."""
    if text[-1] != {"[": "]", "{": "}"}[text[0]] or len(text) < 3:
        raise DateProblem(f"“{text}” is not a set of dates: it starts with {text[0]} but does not end so.")
    members = []
    for member in text[1:-1].split(","):
        start, dots, end = member.partition("..")
        members.append(_range_bounds(start, end, text) if dots else _date_bounds(member, text))
    if _all_undated(members, text):
        return _UNDATED
    return min(member[0] for member in members), max(member[1] for member in members)


def _all_undated(bounds: Iterable[_Bounds], whole: str) -> bool:
    """True when no part names a year, False when all do; a mixture has no meaning and is refused."""
    kinds = {bound == _UNDATED for bound in bounds}
    if len(kinds) > 1:
        raise DateProblem(f"“{whole}” gives a year on one side only: write it on both, or XXXX on both.")
    return kinds.pop()
