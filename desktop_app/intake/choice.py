"""The article's fields: of what its text shows and what the file declares, the one that stands.

What was printed for readers wins; what a page only declares for machines fills what the text leaves empty and says so.
What disagrees stays beside the article as page data, so that nothing is lost.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from database.dates import DateProblem, DateValue, to_julian_day
from database.folding import match_key
from desktop_app.intake.document import Declared
from desktop_app.intake.parts import Layout
from desktop_app.intake.printed import Candidate

#: Where a page or a mail says what it is about; a document's own properties are often those of another document.
_TRUSTED = frozenset({"json-ld", "microdata", "meta", "time", "web archive", "saved page", "mail header", "clipboard"})
#: Whose author is the article's: who sent a mail is not who wrote it.
_WRITERS = frozenset({"json-ld", "microdata", "meta"})
_BEHIND_TITLE = re.compile(r"\s+[|\u2013\u2014\-:»•·]\s+")
_PLAIN_FIELDS = ("subhead", "page_section", "url")


class Chosen(NamedTuple):
    """What stands in the article's fields.

    Attributes:
        fields: text fields by name; empty ones are not in it. The headline is, where it is not devised.
        known: how the fields are known, by the names of ``Field.known``.
        published: the date of publication.
        source: the publication: as a label prints it, as the page declares it, else the agency of the dateline.
        source_name: the publication where it is certain to be one: what a label or the page says.
        source_address: the host of the page's address.
        language: a language that the file declares; empty where it says none.
    """

    fields: dict[str, str]
    known: dict[str, str]
    published: DateValue
    source: str
    source_name: str
    source_address: str
    language: str


def choose(layout: Layout, declared: Sequence[Declared], latest: date) -> Chosen:
    """Return what stands of what was printed and what is declared.

    Args:
        layout: what the text shows.
        declared: what the file says of itself, the surest first within each field.
        latest: days after this one are no date of publication.
    """
    said = _Said(declared)
    fields = dict(layout.fields)
    known = {name: "printed" for name in fields if name not in {"published_time", "published_zone"}}
    agency = layout.dateline.agency if layout.dateline is not None else ""
    labelled = "" if layout.source == agency else layout.source
    source_name = labelled or said.first("source", _TRUSTED)
    if source_name:
        known["publication"] = "printed" if labelled else "page_data"
    if declared:  # a plain text declares nothing
        _fill(fields, known, "headline", _headline(said, source_name))
        _fill(fields, known, "byline", _byline(said, source_name))
        for name in _PLAIN_FIELDS:
            _fill(fields, known, name, said.first(name, _TRUSTED))
    published = _published(layout, said, latest, fields, known)
    language = said.first("language", _TRUSTED).split("-")[0].lower()
    address = _host(fields["url"]) if "url" in fields else ""
    if address:
        known.setdefault("publication", "page_data")
    return Chosen(
        fields,
        known,
        published,
        source_name or layout.source,
        source_name,
        address,
        language,
    )


class _Said:
    """What is declared, by field."""

    def __init__(self, declared: Sequence[Declared]) -> None:
        self._by_field: dict[str, list[Declared]] = {}
        for one in declared:
            self._by_field.setdefault(one.field, []).append(one)

    def all(self, name: str, places: frozenset[str]) -> list[Declared]:
        return [one for one in self._by_field.get(name, ()) if one.place in places]

    def first(self, name: str, places: frozenset[str]) -> str:
        return next((one.value for one in self.all(name, places)), "") if self._by_field else ""


def _fill(fields: dict[str, str], known: dict[str, str], name: str, value: str) -> None:
    if value and not fields.get(name):
        fields[name] = value
        known[name] = "page_data"


def _headline(said: _Said, source: str) -> str:
    """Return the declared headline without the publication's name behind it."""
    words = said.first("headline", _TRUSTED)
    parts = _BEHIND_TITLE.split(words)
    if len(parts) > 1 and source and match_key(parts[-1]) == match_key(source):
        return words[: words.rindex(parts[-1])].rstrip(" |–—-:»•·")
    return words


def _byline(said: _Said, source: str) -> str:
    words = said.first("byline", _WRITERS)
    return "" if source and match_key(words) == match_key(source) else words


def _published(layout: Layout, said: _Said, latest: date, fields: dict[str, str], known: dict[str, str]) -> DateValue:
    """Return the date of publication: printed, else declared.

    Where several dates are printed and none is told from the others, the declared one says which it is.
    """
    declared = [one for one in said.all("published", _TRUSTED) if _is_past(one.value, latest)]
    if layout.published is not None:
        known["published"] = "printed"
        return layout.published.value
    for one in declared:
        printed = next((date for date in layout.dates if date.value.edtf == one.value and date.role != "updated"), None)
        if printed is not None:
            known["published"] = "printed"
            _take_time(printed, fields)
            return printed.value
    if not declared:
        return DateValue.UNDATED
    chosen = declared[0]
    known["published"] = "page_data"
    for name in ("published_time", "published_zone"):
        value = said.first(name, frozenset({chosen.place}))
        if value and name not in fields:
            fields[name] = value
    return DateValue.of(chosen.value, verbatim=chosen.value)


def _take_time(printed: Candidate, fields: dict[str, str]) -> None:
    if printed.time:
        fields["published_time"] = printed.time
        if printed.zone:
            fields["published_zone"] = printed.zone


def _is_past(edtf: str, latest: date) -> bool:
    try:
        value = DateValue.of(edtf)
    except DateProblem:
        return False
    return not value.is_undated and value.earliest <= to_julian_day(latest.year, latest.month, latest.day)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
