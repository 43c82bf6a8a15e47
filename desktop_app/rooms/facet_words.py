"""Facets, their values and times in the words of the window."""

import re

from database.dates import Calendar, DateProblem, from_calendar
from database.fields import Field, fields_of
from database.queries.rooms import ROOMS
from database.search.facet_table import Facet, Held
from database.search.narrowing import Choice, plain
from database.search.query_dates import SOLAR_YEARS
from desktop_app.directions import begun, isolate
from desktop_app.texts import later
from desktop_app.wording.dates import OWN_CALENDAR
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.statements import field_label
from desktop_app.wording.wording import Wording

_DATE = re.compile(r"(?P<sign>[ghs]?)(?P<rest>[0-9]{1,4}(?:-[0-9]{1,2}){0,2})")
_SIGNS = {"s": Calendar.SOLAR_HIJRI, "h": Calendar.ISLAMIC, "g": Calendar.GREGORIAN}

TITLES = (
    later("Facets", "Source"),
    later("Facets", "Year"),
    later("Facets", "Film"),
    later("Facets", "Festival edition"),
    later("Facets", "Person"),
    later("Facets", "Place"),
    later("Facets", "Status"),
    later("Facets", "Tag"),
    later("Facets", "Festival"),
    later("Facets", "Director"),
    later("Facets", "Born"),
    later("Facets", "Kind"),
)
"""The titles of ``database.search.facet_table``."""


def calendar_of(wording: Wording) -> Calendar:
    """Return the calendar in which the window counts years."""
    return wording.calendar or OWN_CALENDAR.get(wording.language, Calendar.GREGORIAN)


def facet_title(room: str, facet: Facet, wording: Wording) -> str:
    """Return what a facet is called."""
    if facet.title:
        return wording.said("Facets", facet.title)
    return field_label(ROOMS[room].kinds[0], facet.field, wording)


def value_text(room: str, facet: Facet, shown: str, wording: Wording) -> str:
    """Return a value as it is shown: *shown* is a record's label, a code, a text or a year."""
    field = _field(room, facet)
    if facet.leads_to_records:
        return wording.label(shown) or "–"
    if facet.held is Held.YEAR:
        return wording.digits(shown.lstrip("ghs"))
    if facet.held is Held.KIND:
        return wording.term("record_kind", shown)
    if facet.word == "language":
        return language_in_words(shown, wording)
    if field is not None and field.vocabulary:
        return wording.term(field.vocabulary, shown)
    return shown


def choice_text(room: str, facet: Facet | None, choice: Choice, label: str, wording: Wording) -> str:
    """Return what stands on the chip of a choice; *label* is that of the record, where it is one."""
    if facet is None:
        title, value = wording.translate("Facets", "Time"), choice.value
    else:
        title = facet_title(room, facet, wording)
        value = value_text(room, facet, label or plain(choice.value), wording)
    if facet is None or facet.held is Held.YEAR:
        value = time_text(choice.value, wording)
    said = wording.translate("Facets", "{facet}: {value}")
    if choice.excluded:
        said = wording.translate("Facets", "{facet}: not {value}")
    return said.format(facet=title, value=isolate(value))


def time_text(value: str, wording: Wording) -> str:
    """Return a date or a range of a clause in words: ``2024-10..2025-04`` as “Oct 2024 – Apr 2025”."""
    low, dots, high = value.partition("..")
    if not dots:
        return day_text(low, wording)
    ends = [isolate(day_text(one, wording)) if one else "…" for one in (low, high)]
    return begun(" – ".join(ends), wording.right_to_left)


def day_text(text: str, wording: Wording) -> str:
    """Return a year, month or day of a clause in words; what is none of these stands as it is."""
    found = _DATE.fullmatch(text)
    if found is None:
        return plain(text)
    parts = [int(one) for one in found["rest"].split("-")]
    calendar = _SIGNS.get(found["sign"]) or (Calendar.SOLAR_HIJRI if parts[0] in SOLAR_YEARS else Calendar.GREGORIAN)
    if len(parts) == 1:
        return wording.digits(str(parts[0]))
    try:
        year, month, day = (*parts, None, None)[:3]
        return wording.date(from_calendar("", int(year or 0), month, day, calendar))
    except DateProblem:
        return wording.digits(text)


def _field(room: str, facet: Facet) -> Field | None:
    return fields_of(ROOMS[room].kinds[0]).get(facet.field) if facet.field else None
