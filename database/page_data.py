"""What the file of an article says of itself otherwise than what stands in the fields. Pure."""

import re
from collections.abc import Mapping

from database.dates import DateProblem, DateValue, parse_typed
from database.folding import match_key

_PARTS = re.compile(r"\s+[|·•»–—-]\s+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def said_otherwise(
    said: Mapping[str, str], headline: str, language: str, published: DateValue, byline: str | None = None
) -> dict[str, str | DateValue]:
    """Return by field what page data say otherwise; a day that cannot be read says nothing.

    Args:
        said: the page data, by field.
        headline: what stands in the field; other letters of the same words are no other headline.
        language: its code; what page data say adds nothing where nobody said one.
        published: its date.
        byline: who is named as the writer; None where that is not asked.
    """
    found: dict[str, str | DateValue] = {}
    words, code = said.get("headline", ""), said.get("language", "")
    if words and match_key(headline) not in {match_key(part) for part in (words, *_PARTS.split(words))}:
        # The title of a page often is its headline with the name of the site.
        found["headline"] = words
    writers = match_key(said.get("byline", ""))
    if writers and byline is not None and writers not in match_key(byline):
        # "By" before the names, and a town behind them, say nothing else.
        found["byline"] = said["byline"]
    if code and language and code.lower().split("-")[0] != language.lower().split("-")[0]:
        found["language"] = code
    day = _day(said.get("published", ""))
    if day is not None and day.edtf != published.edtf:
        found["published"] = day
    return found


def _day(value: str) -> DateValue | None:
    found = _DAY.match(value.strip())
    if found is None:
        return None
    try:
        return parse_typed(found[0])
    except DateProblem:
        return None
