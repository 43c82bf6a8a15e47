"""A recognised date of publication that contradicts itself is none: figures are what is misread most.

What was printed stays in the text, where a person reads it; the field stays empty.
"""

import re
from dataclasses import replace

from database.dates import DateValue, to_julian_day, weekdays_in
from database.drafts import ArticleDraft

FIRST_SCREENING = to_julian_day(1895, 3, 22)
"""The Lumières' first film, before invited guests in Paris: the press did not write on films before that."""
_LINE_END = re.compile(r"[\n\r\u0085\u2028\u2029]")


def without_doubtful_date(draft: ArticleDraft, read_by: str) -> ArticleDraft:
    """Return a draft without a date of publication that was read wrongly; one that was not recognised stays.

    It was where another day of the week is printed beside it, or where there were no films yet.

    Args:
        draft: of a text with recognised pages.
        read_by: what the pages say that were recognised.
    """
    parts = [one for one in draft.segments if one.field == "published"]
    if draft.published.is_undated or not parts:
        return draft
    recognised = [page for page in draft.pages if page.read_by == read_by]
    if not any(page.start <= part.start < page.end for page in recognised for part in parts):
        return draft
    lines = " ".join(_line(draft.text, part.start, part.end) for part in parts)
    if not _contradicts(draft.published, lines):
        return draft
    fields = {name: value for name, value in draft.fields.items() if name not in ("published_time", "published_zone")}
    known = {name: how for name, how in draft.known.items() if name != "published"}
    segments = tuple(one._replace(field="") if one.field == "published" else one for one in draft.segments)
    return replace(draft, published=DateValue.UNDATED, fields=fields, known=known, segments=segments)


def _contradicts(value: DateValue, line: str) -> bool:
    if value.latest < FIRST_SCREENING:
        return True
    days = weekdays_in(line)
    return bool(days) and value.earliest == value.latest and value.earliest % 7 not in days


def _line(text: str, start: int, end: int) -> str:
    """Return the line around a range."""
    begins = max((found.end() for found in _LINE_END.finditer(text, 0, start)), default=0)
    found = _LINE_END.search(text, end)
    return text[begins : found.start() if found else len(text)]
