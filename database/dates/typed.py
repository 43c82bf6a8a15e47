"""Dates as a person types them into a field: ``16 Nov 2020``, ``c. 1980``, ``1980s``, ``۲۶ آبان ۱۳۹۹``, EDTF.

Taken are EDTF, years, months, days, seasons, decades and centuries in the three calendars, ranges (``2019-2020``,
``8-15 Dec 2020``, ``بهار تا پاییز ۱۳۹۸`` with the year at the end), doubts (``c.``, ``about``, ``حدود``, a ``?`` at
the end), and ``before``, ``after``, ``since``, ``until``. What can be read in two ways is refused with what to write:

* numbers without a sign of the calendar: years 1280 to 1420 are Solar Hijri as in printed dates (also where EDTF would
  have them), 1200 to 1279 and 1421 to 1600 and any Hijri year in Arabic digits need one (``ش``, ``SH``; ``ق``, ``AH``;
  ``م``, ``CE``);
* 3/4/2020, where either number may be the month;
* years of two digits.

The words that were typed are kept as the date's words, unless they are its EDTF.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from database.dates.calendars import Calendar, days_in_month, from_julian_day, to_julian_day, year_range
from database.dates.edtf import parse_edtf
from database.dates.month_names import ARABIC_SCRIPT_MONTHS, ENGLISH_MONTHS, LATIN_HIJRI_MONTHS
from database.dates.printed_dates import fold
from database.dates.problem import DateProblem
from database.dates.value import DateValue

LONGEST = 200
"""Characters of a date that is typed; a longer text is no date."""

_GREGORIAN, _SOLAR, _ISLAMIC = Calendar.GREGORIAN, Calendar.SOLAR_HIJRI, Calendar.ISLAMIC
_HIJRI_YEARS = range(1200, 1601)
_SOLAR_WITHOUT_SIGN = range(1280, 1421)

_MONTHS: dict[str, tuple[Calendar, int]] = {
    **{name: (_GREGORIAN, number) for name, number in ENGLISH_MONTHS.items()},
    **LATIN_HIJRI_MONTHS,
    **ARABIC_SCRIPT_MONTHS,
}
_SEASONS: dict[str, tuple[Calendar, int]] = {
    "spring": (_GREGORIAN, 21),
    "summer": (_GREGORIAN, 22),
    "autumn": (_GREGORIAN, 23),
    "fall": (_GREGORIAN, 23),
    "winter": (_GREGORIAN, 24),
    "بهار": (_SOLAR, 21),
    "تابستان": (_SOLAR, 22),
    "پاییز": (_SOLAR, 23),
    "زمستان": (_SOLAR, 24),
    "الربیع": (_GREGORIAN, 21),
    "ربیع": (_GREGORIAN, 21),
    "الصیف": (_GREGORIAN, 22),
    "صیف": (_GREGORIAN, 22),
    "الخریف": (_GREGORIAN, 23),
    "خریف": (_GREGORIAN, 23),
    "الشتاء": (_GREGORIAN, 24),
    "شتاء": (_GREGORIAN, 24),
}
_SIGNS = {
    _SOLAR: r"(?:ه[ـ.]? ?\.?)?ش\.?|(?:هجری )?(?:خورشیدی|شمسی)|sh|solar(?: hijri)?",
    _ISLAMIC: r"(?:ه[ـ.]? ?\.?)?ق\.?|هـ|(?:هجری )?قمری|هجریه?|ah",
    _GREGORIAN: r"م|میلادیه?|ad|ce",
}
_SIGN = re.compile("(?: |(?<=[0-9]))(?:" + "|".join(f"(?P<{c.name}>{s})" for c, s in _SIGNS.items()) + r")\Z")


def _any_of(names: dict[str, tuple[Calendar, int]]) -> str:
    return "(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")"


_YEAR = r"(?:(?:سال|عام|year) )?(?P<year>[0-9]{4})"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_MONTH = rf"(?P<month>{_any_of(_MONTHS)})\.?(?: ماه)?"
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
    r"|(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه|جمعه"
    r"|(?:یوم )?(?:الاحد|الاثنین|الثلاثاء|الاربعاء|الخمیس|الجمعه|السبت)) )?"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        _YEAR,
        rf"{_MONTH}(?: (?:of )?{_YEAR})?",
        rf"{_YEAR} {_MONTH}",
        rf"{_WEEKDAY}{_DAY}[ -]?(?:of |من )?{_MONTH}(?:[ -]?(?:of )?{_YEAR})?",
        rf"{_WEEKDAY}{_MONTH} {_DAY}(?: {_YEAR})?",
        rf"{_YEAR} {_MONTH} {_DAY}",
        rf"(?P<season>{_any_of(_SEASONS)})(?: (?:of )?{_YEAR})?",
        r"(?P<decade>[0-9]{3})0(?:'?s)",
        r"(?:the )?(?P<century>[0-9]{1,2})(?:st|nd|rd|th) century",
        r"(?:قرن|سده|القرن) (?P<century>[0-9]{1,2})",
        r"(?P<year>(?:1[89]|20)[0-9]{2})(?P<number>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])",
        r"(?:دهه|عقد|the|decade of(?: the)?) (?P<decade>[0-9]{3})0(?:'?s)?",
        rf"{_YEAR}(?P<mark>[-/.])(?P<number>[0-9]{{1,2}})(?:(?P=mark){_DAY})?",
        r"(?P<first>[0-9]{1,2})(?P<mark>[-/.])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4})",
        r"(?P<number>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
        r"(?P<day>[0-9]{1,2})",
    )
)
# December 8 to 15, 2020: the month stands before both days.
_MONTH_FIRST = re.compile(
    rf"{_MONTH} {_DAY} ?(?:-|to|through|until|and|تا|الی) ?(?P<last>[0-9]{{1,2}})(?:st|nd|rd|th)? {_YEAR}"
)
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|about|around|approximately|approx\.?|~|حدود|حوالی|نحو|حوالي) ?(?=\S)")
_LIMITS = {
    "before": re.compile(r"(?:before|قبل از|پیش از|قبل) "),
    "after": re.compile(r"(?:after|بعد از|پس از|بعد) "),
    "until": re.compile(r"(?:until|till|up to|تا|حتی) "),
    "since": re.compile(r"(?:since|from|از|منذ) "),
}
_BETWEEN = re.compile(r" (?:to|until|till|through|and|تا|الی|حتی) | ?- ?| ?/ ?")
_OPENING = re.compile(r"(?:from|between|از|من) ")
_UNSEEN = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x061C, 0x0654, 0xFEFF])
# Signs for ayn and hamza within a Latin word: Sha'ban, Dhu al-Qaʿda.
_TRANSCRIBED = re.compile("(?<=[a-z])['’‘ʿʾ`](?=[a-z])(?!s)|(?<=[a-z])[ʿʾ]")
_HIJRI_NUMBER = re.compile(r"(?<![0-9])(?:1[2-5][0-9]{2}|1600)(?![0-9])")
_TYPED_EDTF = re.compile(r"[0-9X\[\]{},./?~%-]+")
_EXAMPLES = "16 Nov 2020, May 2019, c. 1980, 1399/8/26 or 2019-2020"
_SIGN_EXAMPLES = {_SOLAR: "SH", _ISLAMIC: "AH", _GREGORIAN: "CE"}


@dataclass(frozen=True, slots=True)
class _Part:
    """One end of what was typed; parts that it lacks are None."""

    calendar: Calendar | None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    decade: bool = False
    century: bool = False


def parse_typed(text: str) -> DateValue:
    """Return the date that *text* means; nothing but blanks is the empty date.

    Raises:
        DateProblem: one sentence that says what is wrong and how to write it.
    """
    words = " ".join(text.split())
    if not words:
        return DateValue.UNDATED
    if len(words) > LONGEST:
        raise DateProblem(f"This is too long for a date: write it like {_EXAMPLES}.")
    if _is_edtf(words):
        return DateValue.of(words)
    plain, about, doubt = _without_doubt(_plain(words))
    limit, plain = _without_limit(plain)
    arabic_digits = any("\u0660" <= sign <= "\u0669" for sign in words)
    start, end = _ends(plain, words, arabic_digits=arabic_digits)
    calendar = start.calendar or _GREGORIAN
    qualifier = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((about, doubt), "")
    if limit and end is not None:
        raise DateProblem(f"“{words}” is a range with one more word of time: write it like 2019-2020 or before 2019.")
    edtf = _limited(start, limit, qualifier) if limit else _edtf(start, end, qualifier)
    return DateValue.of(edtf, verbatim=words, calendar=calendar)


def _plain(words: str) -> str:
    """Return the words with digits, letters and dashes made alike, without commas and invisible signs."""
    folded = _TRANSCRIBED.sub("", fold(words.translate(_UNSEEN)).casefold())
    return " ".join(re.sub("[،,٬]", " ", folded).split())


def _is_edtf(words: str) -> bool:
    """Whether the words are EDTF as they stand and none of their years may be a Hijri one."""
    if not _TYPED_EDTF.fullmatch(words) or _HIJRI_NUMBER.search(words):
        return False
    try:
        parse_edtf(words)
    except DateProblem:
        return False
    return True


def _without_doubt(plain: str) -> tuple[str, bool, bool]:
    """Return the words without "c." and "?", and whether they were there."""
    about = _ABOUT.match(plain)
    if about:
        plain = plain[about.end() :]
    ending = re.search(r" ?([?؟~%])\Z", plain)
    if ending is None:
        return plain, bool(about), False
    return plain[: ending.start()], bool(about) or ending[1] in "~%", ending[1] in "?؟%"


def _without_limit(plain: str) -> tuple[str, str]:
    for name, pattern in _LIMITS.items():
        match = pattern.match(plain)
        # "from 8 to 15 December" is a range.
        if match and not (name == "since" and _BETWEEN.search(plain[match.end() :])):
            return name, plain[match.end() :]
    return "", plain


def _ends(plain: str, words: str, *, arabic_digits: bool) -> tuple[_Part, _Part | None]:
    """Return the one part, or the two of a range, that the words are."""
    problem = DateProblem(f"“{words}” is not a date that can be read: write it like {_EXAMPLES}.")
    sign = _SIGN.search(plain)
    calendar = next(c for c in Calendar if sign[c.name]) if sign else None
    bare = plain[: sign.start()] if sign else plain
    short = re.fullmatch(r"([0-9]{2})([0-9]{2}) ?[-/] ?([0-9]{2})", bare)
    # 2019-20 is two years; 2019-12 is a month.
    if short and int(short[3]) > max(12, int(short[2])):
        bare = f"{short[1]}{short[2]} - {short[1]}{short[3]}"
    part = _part(bare)
    if part is not None and part.year is not None:
        return _settled(part, words, calendar, arabic_digits=arabic_digits), None
    together = _MONTH_FIRST.fullmatch(bare)
    if together:
        month, year = together["month"], together["year"]
        bare = f"{together['day']} {month} {year} - {together['last']} {month} {year}"
    opening = _OPENING.match(bare)
    for first, second in _halves(bare[opening.end() :] if opening else bare):
        start, end = _part(first), _part(second)
        if start is None or end is None or end.year is None:
            continue
        end = _settled(end, words, calendar, arabic_digits=arabic_digits)
        start = _completed(start, end)
        if start is not None:
            return _settled(start, words, calendar or end.calendar, arabic_digits=arabic_digits), end
    if part is not None:
        raise DateProblem(f"“{words}” has no year: write it in four digits, as in {_EXAMPLES}.")
    if re.search(r"(?<![0-9])[0-9]{1,2}[-/. ](?:[0-9]{1,2}|\D+)[-/. ][0-9]{2}(?![0-9])", bare):
        raise DateProblem(f"“{words}” has a year of two digits: write all four, as in {_EXAMPLES}.")
    raise problem


def _halves(plain: str) -> Iterator[tuple[str, str]]:
    for match in _BETWEEN.finditer(plain):
        if match.start() and match.end() < len(plain):
            yield plain[: match.start()], plain[match.end() :]


def _part(plain: str) -> _Part | None:
    """Return what one stretch of words says, or None where it is no date."""
    for pattern in _PATTERNS:
        match = pattern.fullmatch(plain)
        if match:
            return _from_groups({key: value for key, value in match.groupdict().items() if value is not None}, plain)
    return None


def _from_groups(found: dict[str, str], plain: str) -> _Part:
    year = int(found["year"]) if "year" in found else None
    day = int(found["day"]) if "day" in found else None
    if "century" in found:
        # In Latin letters a century is one of the Gregorian calendar, also the fourteenth.
        latin = _GREGORIAN if plain.endswith("century") else None
        return _Part(latin, (int(found["century"]) - 1) * 100, century=True)
    if "decade" in found:
        return _Part(None, int(found["decade"]) * 10, decade=True)
    if "season" in found:
        calendar, season = _SEASONS[found["season"]]
        return _Part(calendar, year, season=season)
    if "month" in found:
        calendar, month = _MONTHS[found["month"]]
        return _Part(calendar, year, month, day)
    if "first" in found:
        first, second = int(found["first"]), int(found["second"])
        hijri = year is not None and year in _HIJRI_YEARS
        if not hijri and first <= 12 and second <= 12 and first != second:
            raise DateProblem(
                f"“{plain}” can be read in two ways: write the month as a word or the year first, as in {year}-11-16."
            )
        if second > 12 and not hijri:
            first, second = second, first
        return _Part(None, year, second, first)
    return _Part(None, year, int(found["number"]) if "number" in found else None, day)


def _completed(start: _Part, end: _Part) -> _Part | None:
    """Return the start of a range with the year and month that stand only at its end; None where that is no range."""
    if start.year is not None:
        return start
    if start.season is not None:
        return replace(start, year=end.year) if end.season is not None else None
    if start.month is None:
        if start.day is None or end.day is None or end.month is None:
            return None
        return _Part(end.calendar, end.year, end.month, start.day)
    if start.calendar not in (None, end.calendar) or (start.day is None) != (end.day is None):
        return None
    # 28 Dec – 5 Jan 2021 begins in the year before.
    over = end.month is not None and end.year is not None and start.month > end.month
    return replace(start, year=end.year - 1 if over and end.year is not None else end.year)


def _settled(part: _Part, words: str, sign: Calendar | None, *, arabic_digits: bool) -> _Part:
    """Return the part with its calendar, told by its month, the sign after it, or its year."""
    year = part.year or 0
    hijri = year in _HIJRI_YEARS
    if part.calendar is not None and part.calendar is not _GREGORIAN:
        if year > year_range(_SOLAR)[1] or (1600 < year < 2200):
            example = "26 Aban 1399" if part.calendar is _SOLAR else "30 Rabi I 1442 as ٣٠ ربيع الأول ١٤٤٢"
            raise DateProblem(f"“{words}” has a Hijri month with a Gregorian year: write both alike, as in {example}.")
        return part
    if sign is not None:
        return replace(part, calendar=sign)
    if part.century and part.calendar is not None:
        return part
    if part.calendar is _GREGORIAN and (part.month or part.season):
        if hijri:
            raise DateProblem(f"“{words}” has a Gregorian month with a Hijri year: write both alike, as in May 2019.")
        return part
    if not hijri:
        return replace(part, calendar=_GREGORIAN)
    if year in _SOLAR_WITHOUT_SIGN and not arabic_digits:
        return replace(part, calendar=_SOLAR)
    choices = ", ".join(f"{year} {_SIGN_EXAMPLES[one]}" for one in (_SOLAR, _ISLAMIC)) + f" or {year} CE"
    raise DateProblem(f"The calendar of the year {year} cannot be told: write {choices}.")


def _edtf(start: _Part, end: _Part | None, qualifier: str) -> str:
    """Return the EDTF of a part or a range."""
    mark = qualifier or _slack(start)
    left, right = _gregorian(start), _gregorian(end or start)
    if end is None and left is not None:
        return left + mark
    first, last = _bounds(start)[0], _bounds(end or start)[1]
    if end is None and first == last:
        return _iso(first) + mark
    opening = _iso(first) if left is None else left
    closing = _iso(last) if right is None else right
    return f"{opening}{mark}/{closing}{qualifier or _slack(end or start)}"


def _slack(part: _Part) -> str:
    """Return ~ for the Islamic calendar, whose months began by sighting."""
    return "~" if part.calendar is _ISLAMIC else ""


def _gregorian(part: _Part) -> str | None:
    """Return the EDTF of a Gregorian part as precise as it is, None for the other calendars."""
    if part.calendar is not _GREGORIAN or part.year is None:
        return None
    _bounds(part)  # a day that does not exist is told with its month
    if part.century:
        return f"{part.year // 100:02}XX"
    if part.decade:
        return f"{part.year // 10:03}X"
    if part.season is not None:
        return f"{part.year:04}-{part.season}"
    given = (part.month, part.day) if part.day is not None else (part.month,) if part.month is not None else ()
    return "-".join([f"{part.year:04}", *(f"{number:02}" for number in given if number is not None)])


def _bounds(part: _Part) -> tuple[int, int]:
    """Return the first and the last day of a part, as Julian day numbers."""
    calendar, year = part.calendar or _GREGORIAN, part.year or 0
    if part.century:
        return to_julian_day(max(year, 1), 1, 1, calendar), _end_of_month(year + 99, 12, calendar)
    if part.decade:
        return to_julian_day(year, 1, 1, calendar), _end_of_month(year + 9, 12, calendar)
    if part.season is not None:
        if calendar is _GREGORIAN:
            season = parse_edtf(f"{year:04}-{part.season}")
            return season.earliest, season.latest
        first = 3 * (part.season - 21) + 1
        return to_julian_day(year, first, 1, calendar), _end_of_month(year, first + 2, calendar)
    if part.month is None:
        return to_julian_day(year, 1, 1, calendar), _end_of_month(year, 12, calendar)
    if part.day is None:
        return to_julian_day(year, part.month, 1, calendar), _end_of_month(year, part.month, calendar)
    day = to_julian_day(year, part.month, part.day, calendar)
    return day, day


def _end_of_month(year: int, month: int, calendar: Calendar) -> int:
    return to_julian_day(year, month, days_in_month(year, month, calendar), calendar)


def _limited(part: _Part, limit: str, qualifier: str) -> str:
    """Return the EDTF of before, after, until or since a part."""
    first, last = _bounds(part)
    mark = qualifier or _slack(part)
    if limit == "before":
        return f"[..{_iso(first - 1)}{mark}]"
    if limit == "after":
        return f"[{_iso(last + 1)}{mark}..]"
    plain = _gregorian(part)
    if limit == "until":
        return f"../{plain if plain is not None else _iso(last)}{mark}"
    return f"{plain if plain is not None else _iso(first)}{mark}/.."


def _iso(day: int) -> str:
    year, month, of_month = from_julian_day(day)
    return f"{year:04}-{month:02}-{of_month:02}"
