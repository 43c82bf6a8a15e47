"""The printed date of publication: lines that hold nothing else, and the choice where there are several.

A date in a sentence is never the date of publication, nor is one that lies in the future.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from database.dates import Calendar, DateValue, find_printed_date, to_julian_day
from desktop_app.intake.datelines import find_dateline
from desktop_app.intake.paragraphs import Span, trimmed

_LONGEST_LINE = 160
_MOST_OTHER_WORDS = 6
_PUBLISHED = re.compile(
    r"\b(?:published|posted|publication date|date|تاریخ(?: انتشار)?|تاريخ(?: النشر)?|نشر(?: في)?|منتشر شده?)\b"
    r"[\s:]*(?:on\s+|in\s+)?\Z",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:\b(?:(?:last )?(?:updated?|modified|edited|revised|changed)|accessed|retrieved|printed|archived)\b|"
    r"به ?‌?روز ?رسانی|آخرین تغییر|ویرایش|آخر تحديث|تحديث)[\s:]*(?:on\s+|at\s+|in\s+)?\W*\Z",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:published|posted|updated?|last|modified|publication|date|time|on|at|in|z|gmt|utc|irst|edt|est|cet|cest|bst|msk|local|"
    r"am|pm|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?|"
    r"ساعت|تاریخ|تاريخ|انتشار|النشر|نشر|الساعة|الموافق|(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه|"
    r"الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|"
    r"به ?‌?روز ?رسانی|آخر|تحديث|[a-z]{3,} time|[0-9۰-۹٠-٩]{1,2}:[0-9۰-۹٠-٩]{2})\b|[+-][0-9]{2}:?[0-9]{2}\b",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[ \u00a0]?\(?(Z|GMT|UTC|IRST|EDT|EST|CET|CEST|BST|MSK|[A-Z][a-z]+ time|[+-][0-9]{2}:?[0-9]{2})\b")
_SEPARATOR = re.compile(r"[|•·‧/–—,،;]|\s-\s|^-|-$|:|\s{2,}|[()\[\]]")


class Candidate(NamedTuple):
    """A date that may be that of publication.

    Attributes:
        span: its words, with label and time.
        value: the date.
        time: the printed time (HH:MM) or nothing.
        zone: the time's zone, where it is printed.
        role: ``published`` or ``updated`` where its label says so, else empty.
    """

    span: Span
    value: DateValue
    time: str
    zone: str
    role: str


_DIGIT = re.compile(r"\d")


class DateLine(NamedTuple):
    """A line of dates, and the other words on it."""

    candidates: tuple[Candidate, ...]
    others: tuple[Span, ...]

    def moved(self, places: int) -> "DateLine":
        """Return the same for a line that begins so many places further on."""
        return DateLine(
            tuple(
                [
                    Candidate(_moved(one.span, places), one.value, one.time, one.zone, one.role)
                    for one in self.candidates
                ]
            ),
            tuple([_moved(one, places) for one in self.others]),
        )


def _moved(span: Span, places: int) -> Span:
    return Span(span.start + places, span.end + places)


def date_line(text: str, line: Span, assumed: Calendar | None = None) -> DateLine | None:
    """Return what a line of dates holds, or None where the line is anything else.

    Other words may stand on it only behind a separator ("Tehran Times | 16 November 2020"), and few of them.
    """
    words = line.of(text)
    if len(words) > _LONGEST_LINE or _DIGIT.search(words) is None:
        return None
    if line.end < len(text) and text[line.end] not in "\r\n":
        # What follows on the same line may tell a time's zone.
        return _date_line(text, line, assumed)
    found = _whole_line(words, assumed)
    return None if found is None else found.moved(line.start)


@lru_cache(maxsize=8192)
def _whole_line(words: str, assumed: Calendar | None) -> DateLine | None:
    """Return what a line holds that ends there: the articles of a day have the same one; 5 MB."""
    return _date_line(words, Span(0, len(words)), assumed)


def _date_line(text: str, line: Span, assumed: Calendar | None) -> DateLine | None:
    found = tuple(_candidates(text, line, assumed))
    if not found:
        return None
    others: list[Span] = []
    starts = [line.start, *(one.span.end for one in found)]
    ends = [*(one.span.start for one in found), line.end]
    for start, end in zip(starts, ends, strict=True):
        pieces = _pieces(text, start, end, after_date=start != line.start, before_date=end != line.end)
        if pieces is None:
            return None
        others += pieces
    if sum(len(piece.of(text).split()) for piece in others) > _MOST_OTHER_WORDS:
        return None
    return DateLine(found, tuple(others))


def leading_date(text: str, paragraph: Span, assumed: Calendar | None = None) -> Candidate | None:
    """Return the date that stands before an article's first words, or None where it is part of the sentence.

    It must be followed by a dateline or a dash, or have a label and be followed by a capital or a letter without case.
    """
    head = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST_LINE)]
    found = find_printed_date(head, assumed=assumed)
    if found is None or found.start != 0:
        return None
    one = _candidate(text, paragraph.start, found.start, found.end, found.value, found.time)
    behind = trimmed(text, one.span.end, paragraph.end)
    if behind.start == behind.end:
        return None
    following = text[behind.start]
    has_label = not head.startswith(found.value.verbatim) and head[0].isalpha()
    if (
        find_dateline(text, behind.start, behind.end) is not None
        or following in "–—|-"
        or (has_label and following.isalpha() and not following.islower())
    ):
        return one
    return None


def dates_within(text: str, span: Span, assumed: Calendar | None = None) -> list[Candidate]:
    """Return the whole dates in a range."""
    return list(_candidates(text, span, assumed))


def chosen(tiers: Sequence[Iterable[Candidate]], latest: date) -> Candidate | None:
    """Return the date of publication, or None where there is none or two that differ.

    Args:
        tiers: the dates found, in groups: the first group that has a date decides.
        latest: days after this one are no date of publication.
    """
    bound = _day(latest)
    for tier in tiers:
        past = [one for one in tier if one.role != "updated" and one.value.latest <= bound]
        labelled = [one for one in past if one.role == "published"]
        usable = labelled or past
        if usable:
            return usable[0] if len({one.value.edtf for one in usable}) == 1 else None
    return None


@lru_cache(maxsize=8)
def _day(latest: date) -> int:
    return to_julian_day(latest.year, latest.month, latest.day)


def _candidates(text: str, span: Span, assumed: Calendar | None) -> Iterable[Candidate]:
    words = span.of(text)
    place = 0
    while (found := find_printed_date(words, place, assumed=assumed)) is not None:
        yield _candidate(text, span.start, found.start, found.end, found.value, found.time, since=place)
        place = found.end


def _candidate(
    text: str, base: int, start: int, end: int, value: DateValue, time: str | None, *, since: int = 0
) -> Candidate:
    span = trimmed(text, base + start, base + end)
    before = text[base + since : span.start + max(0, span.of(text).find(value.verbatim))]
    updated = _UPDATED.search(before)
    if updated is not None:
        span = Span(min(span.start, base + since + updated.start()), span.end)
    role = "updated" if updated else "published" if _PUBLISHED.search(before) else ""
    zone = _ZONE.match(text, base + end) if time else None
    return Candidate(span, value, time or "", zone[1] if zone else "", role)


def _pieces(text: str, start: int, end: int, *, after_date: bool, before_date: bool) -> list[Span] | None:
    """Return the other words between two places of a line, or None where they run on into the date."""
    if start >= end:
        return []
    gap = text[start:end]
    bare = _FILLER.sub(lambda match: "\0" * len(match[0]), gap)
    parts: list[tuple[int, int]] = []
    place = 0
    for match in _SEPARATOR.finditer(bare):
        parts.append((place, match.start()))
        place = match.end()
    parts.append((place, len(bare)))
    found: list[Span] = []
    for number, (first, last) in enumerate(parts):
        words = bare[first:last].replace("\0", " ").strip(" .\t\u200e\u200f")
        if not any(sign.isalnum() for sign in words):
            continue
        if (number == 0 and after_date) or (number == len(parts) - 1 and before_date):
            return None
        found.append(trimmed(text, start + first, start + last))
    return found
