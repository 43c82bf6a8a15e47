"""All dates of a text, each with its words, its EDTF, the rule and the anchor that it was counted by."""

import re
from dataclasses import dataclass

from database.dates import Calendar, DateProblem, DateValue, from_julian_day, parse_typed, readings
from database.dates.edtf import OPEN_END, OPEN_START
from desktop_app.reading.dates import words as w
from desktop_app.reading.dates.spotting import Spot, Spotter
from desktop_app.reading.tokens import Tokens

_BEFORE = 700
"""Characters in front of a date that may lend it a year."""
_CORE_DOTS = re.compile(r"(?<=[A-Za-z])\.(?= ?[0-9])")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text.

    Attributes:
        start, end: code points of its words, a preposition in front of it within.
        value: what it means, likeliest reading; its words are the date's own.
        others: further readings, where the words leave several.
        first, last: its tokens, the last left out.
    """

    start: int
    end: int
    value: DateValue
    others: tuple[DateValue, ...]
    first: int
    last: int


def find_dates(tokens: Tokens, published: DateValue = DateValue.UNDATED, *, week_start: str = "") -> list[Found]:
    """Return the dates of a text in their order.

    Args:
        tokens: the text.
        published: the day that "on Saturday" and days without a year are counted from.
        week_start: the first day of the publication's week (monday, …), where that is known.
    """
    found: list[Found] = []
    for spot in Spotter(tokens).all():
        values = _values(tokens, spot, published, week_start)
        if values:
            start, end = tokens.span(spot.first, spot.last)
            found.append(Found(start, end, values[0], values[1:], spot.first, spot.last))
    return found


def _values(tokens: Tokens, spot: Spot, published: DateValue, week_start: str) -> tuple[DateValue, ...]:
    words = tokens.words(spot.core, spot.last)
    lead = tokens.low[spot.first] if spot.first < spot.core else ""
    whole = _whole(tokens, spot, words)
    if whole is not None:
        return (whole,)
    start, end = tokens.span(
        spot.first if lead in ("until", "till", "by", "since", "تا", "حتی") else spot.core, spot.last
    )
    before = tokens.text[max(0, start - _BEFORE) : start]
    asked = tokens.text[start:end]
    counted = readings(asked, published, coming=coming(tokens, spot), before=before, week_start=week_start)
    if counted:
        return tuple(one.value for one in counted)
    return _printed(asked)


def _whole(tokens: Tokens, spot: Spot, words: str) -> DateValue | None:
    """Return the date that has its year in its words, or None."""
    far, core = "", words
    first = tokens.low[spot.core]
    for name, among in (("early", w.EARLY), ("mid", w.MIDDLE), ("late", w.LATE)):
        if first in among or (name == "mid" and first[:4] == "mid-"):
            far = name
            inner = spot.core + 1
            if first[:4] == "mid-":
                core = words[4:]
            else:
                while inner < spot.last and tokens.low[inner] in ("-", "the", "in"):
                    inner += 1
                core = tokens.words(inner, spot.last)
    try:
        value = parse_typed(_CORE_DOTS.sub("", core))
    except DateProblem:
        return None
    if value.is_undated:
        return None
    edtf = _part_of(value, far) if far else value.edtf
    printed = edtf if "/" in edtf and value.calendar is Calendar.GREGORIAN else ""
    return DateValue.of(edtf, verbatim=words, edtf_printed=printed, calendar=value.calendar)


def _part_of(value: DateValue, far: str) -> str:
    """Return the EDTF of the early, middle or late third; marked as approximate, because nobody says where it ends."""
    if value.earliest in (OPEN_START,) or value.latest == OPEN_END:
        return value.edtf
    days = value.latest - value.earliest + 1
    third = days // 3
    number = {"early": 0, "mid": 1, "late": 2}[far]
    start = value.earliest + number * third
    end = value.latest if far == "late" else start + third - 1
    if days > 3000:
        return f"{from_julian_day(start).year:04}~/{from_julian_day(end).year:04}~"
    if days > 300:
        left, right = from_julian_day(start + 5), from_julian_day(end - 5)
        return f"{left.year:04}-{left.month:02}~/{right.year:04}-{right.month:02}~"
    left, right = from_julian_day(start), from_julian_day(end)
    return f"{left.year:04}-{left.month:02}-{left.day:02}~/{right.year:04}-{right.month:02}-{right.day:02}~"


def _printed(words: str) -> tuple[DateValue, ...]:
    """Return what words without a year say by themselves; the year is open."""
    for year in ("2000", "1380"):
        try:
            value = parse_typed(f"{_CORE_DOTS.sub('', words)} {year}")
        except DateProblem:
            continue
        if value.calendar is Calendar.GREGORIAN and year == "2000":
            edtf = value.edtf
            if re.fullmatch(r"2000-[01][0-9](?:-[0-9]{2})?(?:/2000-[01][0-9](?:-[0-9]{2})?)?", edtf):
                return (DateValue.of("", verbatim=words, edtf_printed=edtf.replace("2000", "XXXX")),)
        return (DateValue.of("", verbatim=words, calendar=value.calendar),)
    return (DateValue.of("", verbatim=words),)


def coming(tokens: Tokens, spot: Spot) -> bool | None:
    """Return whether the sentence speaks of what is to come (true) or has been (false), where its verbs say so."""
    number = tokens.sentence[spot.core]
    first, last = tokens.bounds[number], tokens.bounds[number + 1]
    low = tokens.low
    for i in range(spot.first - 1, first - 1, -1):
        word = low[i]
        if word in w.FUTURE or (word in ("set", "be") and i and low[i - 1] in ("is", "are", "to")):
            return True
        if word in w.PAST:
            # "will be held", "to be opened": the auxiliary decides.
            helpers = low[max(first, i - 3) : i]
            return "will" in helpers or "be" in helpers or "خواهد" in low[i + 1 : i + 2]
    for i in range(spot.last, last):
        word = low[i]
        if word in w.FUTURE:
            return True
        if word in w.PAST:
            return "خواهد" in low[max(first, i - 2) : i] or "will" in low[max(first, i - 3) : i]
    return None
