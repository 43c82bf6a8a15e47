"""What the words of an article say of time, counted from the day on which it was published.

"from December 8 to 15", "on Saturday", "earlier last week", "recently", «هفته گذشته»: `readings` gives the dates that
selected words can mean, the likeliest first, each with its rule and anchor. Whole dates need no rule. Nothing is
guessed silently: who shows a reading shows its rule, and another reading can be taken.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from database.dates.calendars import Calendar, days_in_month, from_julian_day, to_julian_day
from database.dates.month_names import ARABIC_SCRIPT_MONTHS, ENGLISH_MONTHS, LATIN_HIJRI_MONTHS
from database.dates.printed_dates import fold
from database.dates.problem import DateProblem
from database.dates.typed import parse_typed
from database.dates.value import DateRule, DateValue

_ALL = "year month day"
_MONTHS = (
    {name: (Calendar.GREGORIAN, number) for name, number in ENGLISH_MONTHS.items()}
    | {name: month for name, month in LATIN_HIJRI_MONTHS.items() if name not in ("day", "dai")}  # "day 3" is another
    | dict(ARABIC_SCRIPT_MONTHS)
)
WEEKDAYS: dict[str, int] = {
    # Monday is 0, as Julian day numbers count.
    **{name: n for n, names in enumerate(("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs",
       "friday fri", "saturday sat", "sunday sun")) for name in names.split()},
    "دوشنبه": 0, "سه شنبه": 1, "چهارشنبه": 2, "پنجشنبه": 3, "پنج شنبه": 3,
    "جمعه": 4, "شنبه": 5, "یکشنبه": 6, "یک شنبه": 6,
    "الاثنین": 0, "الثلاثاء": 1, "الاربعاء": 2, "الخمیس": 3, "الجمعه": 4, "السبت": 5, "الاحد": 6,
}  # fmt: skip
SHORT_WEEKDAYS = ("sat", "sun", "mon", "wed", "fri", "tue", "thu")
"""Short forms that are other words more often than days, or parts of a whole date."""
_DAY_WORDS = {
    "today": DateRule.SAME_DAY, "tonight": DateRule.SAME_DAY, "امروز": DateRule.SAME_DAY, "الیوم": DateRule.SAME_DAY,
    "yesterday": DateRule.DAY_BEFORE, "دیروز": DateRule.DAY_BEFORE, "امس": DateRule.DAY_BEFORE,
    "tomorrow": DateRule.DAY_AFTER, "فردا": DateRule.DAY_AFTER, "غدا": DateRule.DAY_AFTER,
    "recently": DateRule.BEFORE, "lately": DateRule.BEFORE, "اخیرا": DateRule.BEFORE, "موخرا": DateRule.BEFORE,
    "soon": DateRule.AFTER, "به زودی": DateRule.AFTER, "بزودی": DateRule.AFTER, "قریبا": DateRule.AFTER,
}  # fmt: skip
_SPANS = {
    r"(?:earlier |later? )?last week|هفته\u0654? (?:گذشته|پیش|قبل)|الاسبوع الماضی": DateRule.PREVIOUS_WEEK,
    r"(?:earlier |later )?this week|هفته\u0654? (?:جاری|حاضر)|این هفته|هذا الاسبوع": DateRule.CURRENT_WEEK,
    r"(?:early |late )?next week|هفته\u0654? (?:اینده|بعد)|الاسبوع (?:المقبل|القادم)": DateRule.NEXT_WEEK,
    r"(?:earlier |late )?last month|ماه (?:گذشته|پیش|قبل)|الشهر الماضی": DateRule.PREVIOUS_MONTH,
    r"(?:earlier |later )?this month|ماه جاری|این ماه|هذا الشهر": DateRule.CURRENT_MONTH,
    r"(?:early |late )?next month|ماه (?:اینده|بعد)|الشهر (?:المقبل|القادم)": DateRule.NEXT_MONTH,
    r"(?:earlier |late )?last year|سال (?:گذشته|پیش|قبل)|پارسال|العام الماضی": DateRule.PREVIOUS_YEAR,
    r"(?:earlier |later )?this year|امسال|سال جاری|هذا العام|العام الحالی": DateRule.CURRENT_YEAR,
    r"(?:early |late )?next year|سال (?:اینده|بعد)|العام (?:المقبل|القادم)": DateRule.NEXT_YEAR,
}


_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_TO = r" ?(?:to|until|till|through|and|-|تا|الی|حتی) ?"
_FROM = r"(?:from |between |از |من )?"
_LEAD = r"(?:(?:on|during|in|until|till|by|since|from|between|از|تا|در|من|حتی|فی|خلال) )?"
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"


@dataclass(frozen=True, slots=True)
class _Patterns:
    partial: tuple[re.Pattern[str], ...]
    whole: tuple[re.Pattern[str], ...]
    weekday: re.Pattern[str]
    day: re.Pattern[str]
    spans: tuple[tuple[re.Pattern[str], DateRule], ...]


@cache
def _patterns() -> _Patterns:
    """Compiled when first needed, not at the start of the program."""
    month = rf"{_any_of(_MONTHS)}\.?"
    return _Patterns(
        partial=tuple(
            _alone(pattern)
            for pattern in (
                rf"{_FROM}(?P<m1>{month}) (?P<d1>{_DAY}){_TO}(?:(?P<m2>{month}) )?(?P<d2>{_DAY})",
                rf"{_FROM}(?P<d1>{_DAY})(?: (?P<m1>{month}))?{_TO}(?P<d2>{_DAY}) (?:of )?(?P<m2>{month})",
                rf"{_LEAD}(?P<m1>{month}) (?P<d1>{_DAY})",
                rf"{_LEAD}(?P<d1>{_DAY}) (?:of )?(?P<m1>{month})(?: ماه)?",
                rf"(?:(?:in|during|by|early|late|mid|در|فی|خلال) )?(?P<m1>{month})(?: ماه)?",
            )
        ),
        whole=tuple(
            _alone(pattern)
            for pattern in (
                rf"{_FROM}{_DAY}(?: {month})?{_TO}{_DAY} (?:of )?{month},? {_YEAR}",
                rf"{_FROM}{month} {_DAY}{_TO}(?:{month} )?{_DAY},? {_YEAR}",
                rf"{month} {_DAY},? {_YEAR}",
                rf"{_DAY} (?:of )?{month},? {_YEAR}",
                rf"{_YEAR}[-/][0-9]{{1,2}}[-/][0-9]{{1,2}}",
                rf"{month},? (?:of )?{_YEAR}",
                rf"{_YEAR} ?(?:-|to|تا|الی) ?{_YEAR}",
                rf"(?<![-/.]){_YEAR}s?(?![-/.][0-9])",
            )
        ),
        weekday=_alone(
            rf"(?P<lead>(?:on|until|till|by|last|next|از|تا|در|روز|یوم|حتی) )?(?P<weekday>{_any_of(WEEKDAYS)})"
        ),
        day=_alone(rf"(?P<word>{_any_of(_DAY_WORDS)})"),
        spans=tuple((_alone(pattern), rule) for pattern, rule in _SPANS.items()),
    )


def _any_of(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def _alone(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


_USUAL_STARTS = (5, 6, 0)
"""Weeks begin on Saturday, Sunday or Monday."""
_FORWARD = ("until ", "till ", "by ", "next ", "تا ", "حتی ")
_UP_TO = ("until ", "till ", "تا ", "حتی ")
_BACKWARD = ("last ", "since ")
_LOOK_BACK = 600
_NEAR = 200
"""Characters back to a whole date that lends its year; and back to one that most likely does."""
_NUMBER = re.compile(r"[0-9]+")
_FOUR_FIGURES = re.compile("[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Reading:
    """A date that words can mean, and where its words stand in what was asked for (code points)."""

    start: int
    end: int
    value: DateValue


def readings(
    words: str,
    published: DateValue = DateValue.UNDATED,
    *,
    coming: bool | None = None,
    before: str = "",
    week_start: str = "",
) -> tuple[Reading, ...]:
    """Return the dates that *words* can mean, the likeliest first; nothing where no date is in them.

    Args:
        words: selected words; the first date in them is read.
        published: the day that rules count from; without one only whole dates are read.
        coming: whether the words are about what is to come (true) or has been (false), where that is known.
        before: the text before the words: a date with its year there may lend its year.
        week_start: the first day of the publication's week (monday, …), "" where nobody knows: a week is then a
            window that holds those that begin on Saturday, Sunday and Monday.
    """
    folded = fold(words).casefold()
    if len(folded) != len(words):
        return ()
    whole = next(_whole(words, folded), None)
    if whole is not None:
        return (whole,)
    if published.is_undated or published.earliest != published.latest:
        return ()
    counted = _Counted(words, folded, published, coming, before)
    counted.week_starts = (WEEKDAYS[week_start],) if week_start in WEEKDAYS else _USUAL_STARTS
    return tuple(dict.fromkeys(counted.all()))


def _whole(words: str, folded: str) -> Iterator[Reading]:
    if _FOUR_FIGURES.search(folded) is None:
        return  # every whole date has its year, and most words have none
    for pattern in _patterns().whole:
        for match in pattern.finditer(folded):
            text = words[match.start() : match.end()]
            try:
                value = parse_typed(text)
            except DateProblem:
                continue
            yield Reading(match.start(), match.end(), _with(value, text))


def _with(value: DateValue, text: str) -> DateValue:
    return DateValue.of(
        value.edtf,
        verbatim=text,
        edtf_printed=value.edtf if "/" in value.edtf else "",
        calendar=value.calendar,
    )


class _Counted:
    """Reads words that lack their year, or name a day only by its distance."""

    def __init__(self, words: str, folded: str, published: DateValue, coming: bool | None, before: str) -> None:
        self._words, self._folded, self._before = words, folded, before
        self._anchor, self._day, self._coming = published.edtf, published.earliest, coming
        self.week_starts: tuple[int, ...] = _USUAL_STARTS
        self._last: Reading | None = None
        self._looked_back = False

    def all(self) -> Iterator[Reading]:
        yield from self._partial()
        yield from self._weekday()
        for pattern, rule in _patterns().spans:
            match = pattern.search(self._folded)
            if match:
                yield self._reading(match, self._span(rule), rule)
        match = _patterns().day.search(self._folded)
        if match:
            rule = _DAY_WORDS[match["word"]]
            yield self._reading(match, self._by_day(rule), rule)

    def _directions(self, forward: bool, backward: bool) -> tuple[bool, ...]:
        """Return whether to count to what is to come, in the order of likelihood."""
        if forward or backward:
            return (forward, not forward)
        return (bool(self._coming), not self._coming)

    def _partial(self) -> Iterator[Reading]:
        for pattern in _patterns().partial:
            match = pattern.search(self._folded)
            if match is None:
                continue
            groups = match.groupdict()
            lead = match[0]
            if "d1" not in groups and lead in ("may", "مه", "می", "دی", "تیر", "اب", "مهر", "mar", "sun"):
                continue  # Alone these are other words more often than months.
            inherited = list(self._inherited(match, groups))
            near = bool(inherited) and not self._coming and self._distance() <= _NEAR
            if near:
                yield from inherited
            for coming in self._directions(False, False):
                rule = DateRule.EARLIEST_AFTER_ANCHOR if coming else DateRule.LATEST_BEFORE_ANCHOR
                found = self._near(groups, coming)
                if found is not None:
                    yield self._partial_reading(match, groups, found, rule, self._anchor)
            if not near:
                yield from inherited
            return

    def _partial_reading(
        self, match: re.Match[str], groups: dict[str, str | None], edtf: str, rule: DateRule, anchor: str
    ) -> Reading:
        start, end = match.span()
        calendar = _MONTHS[_month(groups)][0]
        value = DateValue.of(
            edtf,
            verbatim=self._words[start:end],
            edtf_printed=_printed(groups) if calendar is Calendar.GREGORIAN else "",
            calendar=calendar,
            inferred="year",
            rule=rule,
            anchor=anchor,
        )
        return Reading(start, end, value)

    def _near(self, groups: dict[str, str | None], coming: bool) -> str | None:
        """Return the EDTF in the year that brings the date next to the anchor, on the side asked for."""
        calendar = _MONTHS[_month(groups)][0]
        year = from_julian_day(self._day, calendar).year
        candidates = []
        for one in range(year - 2, year + 3):
            span = _in_year(groups, one)
            if span is not None:
                candidates.append((span[0], span[1], span[2]))
        if coming:
            # What is running counts as coming.
            after = [one for one in candidates if one[1] >= self._day]
            return min(after)[2] if after else None
        before = [one for one in candidates if one[0] < self._day]
        return max(before)[2] if before else None

    def _inherited(self, match: re.Match[str], groups: dict[str, str | None]) -> Iterator[Reading]:
        """Yield the date in the year of the last whole date that stands before the words."""
        last = self._last_before()
        if last is None or not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}){0,2}", last.value.edtf):
            return
        found = _in_year(groups, int(last.value.edtf[:4]))
        if found is not None and _MONTHS[_month(groups)][0] is Calendar.GREGORIAN:
            yield self._partial_reading(match, groups, found[2], DateRule.INHERITED_YEAR, last.value.edtf)

    def _last_before(self) -> Reading | None:
        """Return the last whole date in the text before the words; "June 2014" rather than its "2014"."""
        if not self._looked_back:
            text = self._before[-_LOOK_BACK:]
            found = _whole(text, fold(text).casefold())
            self._last = max(found, key=lambda one: (one.end, -one.start), default=None)
            self._looked_back = True
        return self._last

    def _distance(self) -> int:
        last = self._last_before()
        return len(self._before) if last is None else len(self._before[-_LOOK_BACK:]) - last.end

    def _weekday(self) -> Iterator[Reading]:
        match = _patterns().weekday.search(self._folded)
        if match is None or match["weekday"] in SHORT_WEEKDAYS:
            return
        wanted = WEEKDAYS[match["weekday"]]
        lead = match["lead"] or ""
        # What ran until Sunday is over.
        forward = lead in _FORWARD and not (self._coming is False and lead in _UP_TO)
        for coming in self._directions(forward, lead in _BACKWARD):
            if coming:
                day = self._day + ((wanted - self._day - 1) % 7) + 1
                rule = DateRule.NEXT_WEEKDAY_AFTER
            else:
                day = self._day - ((self._day - wanted - 1) % 7) - 1
                rule = DateRule.LAST_WEEKDAY_BEFORE
            yield self._reading(match, _iso(day), rule)

    def _by_day(self, rule: DateRule) -> str:
        match rule:
            case DateRule.BEFORE:
                return f"[..{_iso(self._day - 1)}]"
            case DateRule.AFTER:
                return f"[{_iso(self._day + 1)}..]"
            case DateRule.DAY_BEFORE:
                return _iso(self._day - 1)
            case DateRule.DAY_AFTER:
                return _iso(self._day + 1)
        return _iso(self._day)

    def _span(self, rule: DateRule) -> str:
        """Return a week, month or year beside the anchor's; some day in it is meant."""
        year, month, _ = from_julian_day(self._day)
        match rule:
            case DateRule.PREVIOUS_WEEK | DateRule.CURRENT_WEEK | DateRule.NEXT_WEEK:
                shift = {DateRule.PREVIOUS_WEEK: -7, DateRule.CURRENT_WEEK: 0, DateRule.NEXT_WEEK: 7}[rule]
                begins = [self._day - ((self._day - first) % 7) + shift for first in self.week_starts]
                return f"[{_iso(min(begins))}..{_iso(max(begins) + 6)}]"
            case DateRule.PREVIOUS_MONTH | DateRule.CURRENT_MONTH | DateRule.NEXT_MONTH:
                shift = {DateRule.PREVIOUS_MONTH: -1, DateRule.CURRENT_MONTH: 0, DateRule.NEXT_MONTH: 1}[rule]
                count = year * 12 + month - 1 + shift
                return f"{count // 12:04}-{count % 12 + 1:02}"
        shift = {DateRule.PREVIOUS_YEAR: -1, DateRule.NEXT_YEAR: 1}.get(rule, 0)
        return f"{year + shift:04}"

    def _reading(self, match: re.Match[str], edtf: str, rule: DateRule) -> Reading:
        start, end = match.span()
        value = DateValue.of(edtf, verbatim=self._words[start:end], inferred=_ALL, rule=rule, anchor=self._anchor)
        return Reading(start, end, value)


def _month(groups: dict[str, str | None]) -> str:
    return (groups.get("m1") or groups.get("m2") or "").removesuffix(".")


def _ends(groups: dict[str, str | None]) -> tuple[tuple[int, int | None], tuple[int, int | None]]:
    """Return month and day of both ends."""
    first = _MONTHS[_month(groups)][1]
    last = _MONTHS[(groups.get("m2") or _month(groups)).removesuffix(".")][1]
    start, end = groups.get("d1"), groups.get("d2") or groups.get("d1")
    return (first, _number(start)), (last, _number(end))


def _number(text: str | None) -> int | None:
    found = _NUMBER.match(text or "")
    return int(found[0]) if found else None


def _in_year(groups: dict[str, str | None], year: int) -> tuple[int, int, str] | None:
    """Return first and last day and the EDTF of the date in a year of its calendar; None where it has no such day."""
    calendar = _MONTHS[_month(groups)][0]
    (first_month, first_day), (last_month, last_day) = _ends(groups)
    ending = year + 1 if (last_month, last_day or 0) < (first_month, first_day or 0) else year
    try:
        start = to_julian_day(year, first_month, first_day or 1, calendar)
        until = last_day or days_in_month(ending, last_month, calendar)
        end = to_julian_day(ending, last_month, until, calendar)
    except DateProblem:
        return None
    if first_day is None and calendar is Calendar.GREGORIAN:
        return start, end, f"{year:04}-{first_month:02}"
    return start, end, _iso(start) if start == end else f"{_iso(start)}/{_iso(end)}"


def _printed(groups: dict[str, str | None]) -> str:
    ends = [f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}") for month, day in _ends(groups)]
    return "/".join(dict.fromkeys(ends))


def _iso(day: int) -> str:
    year, month, of_month = from_julian_day(day)
    return f"{year:04}-{month:02}-{of_month:02}"
