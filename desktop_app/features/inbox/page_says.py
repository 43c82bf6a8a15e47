"""What the data of a page say otherwise than what is printed: shown quietly, and taken by a key. Pure."""

from collections.abc import Mapping

from database.dates import DateValue
from database.page_data import said_otherwise
from database.queries.intake_inbox import InboxLine
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.wording import Wording


def page_says(line: InboxLine) -> Mapping[str, str | DateValue]:
    """Return by field what the page data say otherwise; a day that cannot be read says nothing.

    Of a publication they say the name, where the article has none yet.
    """
    found = dict(said_otherwise(line.said, line.headline, line.language, line.published))
    if line.publication is None and line.said.get("source"):
        found["publication"] = line.said["source"]
    return found


def said_in_words(value: str | DateValue, field: str, wording: Wording) -> str:
    """Return such a value as a person reads it."""
    if isinstance(value, DateValue):
        return wording.date(value, short=False)
    return language_in_words(value, wording) if field == "language" else value
