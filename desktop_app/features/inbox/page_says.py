"""What the data of a page say otherwise than what is printed: shown quietly, and taken by a key. Pure."""

import re
from collections.abc import Mapping

from database.dates import DateProblem, DateValue, parse_typed
from database.folding import match_key
from database.queries.intake_inbox import InboxLine
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.wording import Wording

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def page_says(line: InboxLine) -> Mapping[str, str | DateValue]:
    """Return by field what the page data say otherwise; a day that cannot be read says nothing."""
    found: dict[str, str | DateValue] = {}
    headline, language = line.said.get("headline", ""), line.said.get("language", "")
    if headline and match_key(headline) != match_key(line.headline):
        found["headline"] = headline
    if language and line.language and language.lower().split("-")[0] != line.language.lower().split("-")[0]:
        found["language"] = language
    day = _day(line.said.get("published", ""))
    if day is not None and day.edtf != line.published.edtf:
        found["published"] = day
    return found


def said_in_words(value: str | DateValue, field: str, wording: Wording) -> str:
    """Return such a value as a person reads it."""
    if isinstance(value, DateValue):
        return wording.date(value, short=False)
    return language_in_words(value, wording) if field == "language" else value


def _day(value: str) -> DateValue | None:
    found = _DAY.match(value.strip())
    if found is None:
        return None
    try:
        return parse_typed(found[0])
    except DateProblem:
        return None
