"""Titles that head a note or a line of a programme, in English: above "Norway 2023. Dir A"; "Low Water, 9pm"."""

import re

from desktop_app.reading.english import chunks, lines, title_edges
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story

_CLOCK = re.compile(r"[0-9]{1,2}(am|pm)")
_LONGEST = 8
_LONGEST_LINE = 16


def find(story: Story) -> None:
    """Take titles that stand above the facts of a film, and those of lines that end in an hour."""
    tokens = story.tokens
    bounds = tokens.bounds
    for number in range(len(bounds) - 1):
        first, last = bounds[number], bounds[number + 1]
        if last - first > _LONGEST_LINE or not _begins_line(story, first):
            continue
        if number + 2 < len(bounds) and story.on("film.heading") and _are_facts(story, last, bounds[number + 2]):
            _take(story, first, _end(story, first, last, ("+", "(", "–", "|")), "film.heading")
        elif story.on("film.broadcast") and _CLOCK.fullmatch(tokens.low[last - 1]):
            bracket = next((i for i in range(first, last) if tokens.low[i] == "(" and is_year(tokens.low[i + 1])), 0)
            _take(story, first, bracket or _end(story, first, last, (",",)), "film.broadcast")


def _begins_line(story: Story, i: int) -> bool:
    tokens = story.tokens
    return i == 0 or "\n" in tokens.text[tokens.end[i - 1] : tokens.start[i]]


def _end(story: Story, first: int, last: int, signs: tuple[str, ...]) -> int:
    return next((i for i in range(first, last) if story.tokens.low[i] in signs), last)


def _are_facts(story: Story, first: int, last: int) -> bool:
    """Whether a line begins with a country and a year, or with "Dir"."""
    low = story.tokens.low
    if not _begins_line(story, first):
        return False
    if low[first] in ("dir", "director") and story.tokens.capital[first]:
        return True
    year = next((i for i in range(first, min(last, first + 9)) if is_year(low[i])), 0)
    return bool(year) and lines.bracketed_facts(story, first, year + 1)


def _take(story: Story, first: int, last: int, rule: str) -> None:
    if not 0 < last - first <= _LONGEST or not story.free(first, last):
        return
    if lines.is_title(story, first, last) and chunks.name_like(story, first, last) < 0.85:
        title_edges.take(story, first, last, rule, 0.76)
