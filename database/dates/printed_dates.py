"""Finding the printed date of an article: a whole date with its year, in English, Persian or Arabic.

Read are "November 16, 2020 - 18:29", "Monday, 16 November 2020", "2025-03-16", "date 2025-03-16",
"16/03/2025", "۲۶ آبان ۱۳۹۹", "1399/8/26", "١٦ نوفمبر ٢٠٢٠", "٣٠ ربيع الأول ١٤٤٢ هـ". Refused, because two
readings are possible:

* 03/04/2025 (day or month first), unless one number is above 12 or both are equal;
* Hijri dates in numbers whose calendar cannot be told: years 1280 to 1420 are read as Solar Hijri (1901 to
  2041); other years, and dates in Arabic digits, only with a sign after them (ش or ق, هـ), or where the caller says
  which of the two calendars a paper counts in;
* years of two digits.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from database.dates.calendars import Calendar
from database.dates.conversion import from_calendar
from database.dates.month_names import ARABIC_SCRIPT_MONTHS, ENGLISH_MONTHS
from database.dates.problem import DateProblem
from database.dates.value import DateValue


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date found in a text. Start and end are code points and take in a label, the weekday and the time."""

    start: int
    end: int
    value: DateValue
    """Its words are the date alone, with the weekday, without label and time."""
    time: str | None
    """The printed time as HH:MM (24 hours). Its zone is not known, so it never moves the date."""


# Start, end, and what the numbers say; ordered by place.
_Candidate = tuple[int, int, DateValue]

# One sign for one, so that offsets in the folded text are offsets in the text.
_FOLDED = str.maketrans(
    {
        **{sign: str(digit) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for digit, sign in enumerate(digits)},
        **dict.fromkeys("يى", "ی"),
        **dict.fromkeys("ك", "ک"),
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ةۀ", "ه"),
        **dict.fromkeys("\t\u00a0\u2009\u200c\u202f", " "),
        **dict.fromkeys("‐‑–—−", "-"),
    }
)
_ARABIC_DIGIT = re.compile("[٠-٩]")

_GREGORIAN_YEARS = range(1800, 2200)
_HIJRI_YEARS = range(1200, 1601)
_SOLAR_WITHOUT_SIGN = range(1280, 1421)
# How far after an Islamic date the same day in another calendar may start ("… الموافق 16 نوفمبر …").
_REACH_OF_PAIR = 24
_LOOK_BACK = 40
_LOOK_AHEAD = 8


def _any_of(names: Iterable[str]) -> str:
    """Alternatives, longest first; a blank inside a name may be missing."""
    ordered = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(name.replace(" ", " ?") for name in ordered) + ")"


_ALONE_BEFORE = r"(?<![\w/])(?<![0-9][.-])"
# A time may follow at once: 2020-11-16T18:29, 1399/8/26-18:29.
_ALONE_AFTER = r"(?:(?=T[0-9]{2}:)|(?![\w/]|[.-][0-9](?![0-9]?:)))"
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
    r"|(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه|جمعه"
    r"|(?:یوم )?(?:الاحد|الاثنین|الثلاثاء|الاربعاء|الخمیس|الجمعه|السبت))(?: ?[،,])? +)?"
)
_DAY = r"(?P<day>[0-9]{1,2})"
_ORDINAL_DAY = rf"{_DAY}(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[0-9]{4})"
_ENGLISH_MONTH = rf"(?P<month>{_any_of(ENGLISH_MONTHS)})\.?"
# A second name after a slash is the same month: نوفمبر/تشرين الثاني.
_SCRIPT_MONTH = rf"(?P<month>{_any_of(ARABIC_SCRIPT_MONTHS)})(?: ?/ ?{_any_of(ARABIC_SCRIPT_MONTHS)})?(?: ?ماه)?"
# Which calendar: solar (ش, هـ.ش, خورشیدی), Islamic (ق, هـ, قمری, هجری) or Gregorian (م, میلادی).
_SIGN = (
    r"(?: ?(?:(?P<solar>(?:هـ?[. ]?)?ش|(?:هجری )?(?:خورشیدی|شمسی))"
    r"|(?P<islamic>(?:هـ?[. ]?)?ق|هـ?|(?:هجری )?قمری|هجریه?)"
    r"|(?P<gregorian>م|میلادیه?))(?!\w))?"
)
# By name without blanks, as some papers leave them out.
_MONTHS = {name: (Calendar.GREGORIAN, number) for name, number in ENGLISH_MONTHS.items()} | {
    name.replace(" ", ""): month for name, month in ARABIC_SCRIPT_MONTHS.items()
}
_NUMBER = "[0-9]{1,2}"
_TIME = (
    r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])"
    r"(?: ?(?P<half>[ap]\.?m\b\.?|[صم]\b|[قب]\.ظ\b))?"
)
_CLOCK_WORD = r"(?:at|ساعت|الساعه)"
_TIME_AFTER = re.compile(rf"(?:(?: *(?:[-,،|/•]|{_CLOCK_WORD}))*? *|T){_TIME}", re.IGNORECASE)
_TIME_BEFORE = re.compile(rf"(?<![\w:])(?:{_CLOCK_WORD} )?{_TIME} *(?:[-,،|/•] *)?\Z", re.IGNORECASE)
_LABEL_BEFORE = re.compile(
    r"(?<!\w)(?:(?:publication )?date(?: published)?|published(?: on)?"
    r"|(?:ال)?تاریخ(?: انتشار| النشر)?)(?: ?:)? *\Z",
    re.IGNORECASE,
)


_DIGIT = re.compile(r"\d")
_SCRIPT_LETTER = re.compile("[\u0620-\u06ff]")
_NUMBERS = re.compile("[0-9][-/.][0-9]{1,2}[-/.][0-9]")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    """Compiled when first needed: it takes some 8 ms, which the start of the program need not pay.

    With each, what a text must hold somewhere for it to be found: looking for that is many times as quick.
    """
    return tuple(
        (re.compile(_ALONE_BEFORE + _WEEKDAY + pattern + _ALONE_AFTER, re.IGNORECASE), needed)
        for pattern, needed in (
            (rf"{_ENGLISH_MONTH} {{1,2}}{_ORDINAL_DAY}(?:, *| +){_YEAR}", None),
            (rf"{_ORDINAL_DAY}[ -](?:of )?{_ENGLISH_MONTH},?[ -]{_YEAR}", None),
            (rf"{_DAY} {{0,2}}(?:من )?{_SCRIPT_MONTH}[،,]? {{0,2}}(?:سال |عام )?{_YEAR}{_SIGN}", _SCRIPT_LETTER),
            (
                rf"{_YEAR}(?P<mark>[-/]|\.(?=[0-9]{{2}}\.[0-9]{{2}}))(?P<number>{_NUMBER})(?P=mark){_DAY}{_SIGN}",
                _NUMBERS,
            ),
            (rf"(?P<first>{_NUMBER})(?P<mark>[-/.])(?P<second>{_NUMBER})(?P=mark){_YEAR}{_SIGN}", _NUMBERS),
        )
    )


def fold(text: str) -> str:
    """Return the text with digits, letters, blanks and dashes made alike, sign for sign."""
    return text.translate(_FOLDED)


def find_printed_date(
    text: str, start: int = 0, end: int | None = None, assumed: Calendar | None = None
) -> PrintedDate | None:
    """Return the first whole date between two code points, or None.

    An Islamic date directly followed by one in another calendar gives way to that one, which is exact. A Hijri date
    in numbers without a sign after it is read in the calendar that is *assumed*, where that is one of the two.
    """
    stop = len(text) if end is None else end
    if _DIGIT.search(text, start, stop) is None:
        return None
    folded = fold(text)
    found = sorted(
        (
            one
            for pattern, needed in _patterns()
            if needed is None or needed.search(folded, start, stop) is not None
            for one in _candidates(pattern, text, folded, start, stop, assumed)
        ),
        key=lambda one: one[:2],
    )
    if not found:
        return None
    chosen = found[0]
    if chosen[2].calendar is Calendar.ISLAMIC:
        exact = (one for one in found[1:] if one[2].calendar is not Calendar.ISLAMIC)
        chosen = next((one for one in exact if 0 <= one[0] - chosen[1] <= _REACH_OF_PAIR), chosen)
    return _with_surroundings(folded, chosen, start, stop)


def _candidates(
    pattern: re.Pattern[str], text: str, folded: str, start: int, stop: int, assumed: Calendar | None
) -> Iterator[_Candidate]:
    """Yield what the pattern finds and the calendar has; a 31 November is no date."""
    # What follows the end decides whether a date ends there: 2025-03-1 of 2025-03-16 is none.
    for match in pattern.finditer(folded, start, stop + _LOOK_AHEAD):
        if match.end() > stop:
            break
        words = text[match.start() : match.end()]
        try:
            read = _read(match.groupdict(), bool(_ARABIC_DIGIT.search(words)), assumed)
            if read is not None:
                calendar, year, month, day = read
                yield match.start(), match.end(), from_calendar(words, year, month, day, calendar)
        except DateProblem:
            continue


def _read(
    groups: dict[str, str | None], arabic_digits: bool, assumed: Calendar | None
) -> tuple[Calendar, int, int, int] | None:
    """Return calendar, year, month and day of a match, or None where it can be read in two ways."""
    year = int(groups["year"] or 0)
    name = groups.get("month")
    if name is not None:
        squeezed = name.casefold().replace(" ", "")
        calendar, month = _MONTHS.get(squeezed, (Calendar.GREGORIAN, 0))  # month 0: April with a dotless i
        plausible = _GREGORIAN_YEARS if calendar is Calendar.GREGORIAN else _HIJRI_YEARS
        return (calendar, year, month, int(groups["day"] or 0)) if year in plausible else None
    found = _calendar_of_year(year, groups, arabic_digits, assumed)
    if found is None:
        return None
    if groups.get("number") is not None:
        return found, year, int(groups["number"] or 0), int(groups["day"] or 0)
    first, second = int(groups["first"] or 0), int(groups["second"] or 0)
    if found is not Calendar.GREGORIAN or first > 12 or first == second:
        return found, year, second, first
    return (found, year, first, second) if second > 12 else None


def _calendar_of_year(
    year: int, groups: dict[str, str | None], arabic_digits: bool, assumed: Calendar | None
) -> Calendar | None:
    """Return the calendar of a date in numbers, by its year and the sign after it."""
    solar, islamic, gregorian = (groups[sign] is not None for sign in ("solar", "islamic", "gregorian"))
    if year in _GREGORIAN_YEARS:
        return None if solar or islamic else Calendar.GREGORIAN
    if year not in _HIJRI_YEARS or gregorian:
        return None
    if solar or islamic:
        return Calendar.SOLAR_HIJRI if solar else Calendar.ISLAMIC
    if assumed in (Calendar.SOLAR_HIJRI, Calendar.ISLAMIC):
        return assumed
    return Calendar.SOLAR_HIJRI if year in _SOLAR_WITHOUT_SIGN and not arabic_digits else None


def _with_surroundings(folded: str, chosen: _Candidate, start: int, stop: int) -> PrintedDate:
    """Take in the time on either side and the label before."""
    first, last, value = chosen
    time = _TIME_AFTER.match(folded, last, stop)
    if time:
        last = time.end()
    else:
        time = _TIME_BEFORE.search(folded, max(start, first - _LOOK_BACK), first)
        if time:
            first = time.start()
    label = _LABEL_BEFORE.search(folded, max(start, first - _LOOK_BACK), first)
    if label:
        first = label.start()
    return PrintedDate(first, last, value, _clock(time) if time else None)


def _clock(time: re.Match[str]) -> str:
    hour, half = int(time["hour"]), time["half"]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half[0] in "pPمب" else 0)
    return f"{hour:02}:{time['minute']}"
