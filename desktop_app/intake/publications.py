"""What is known of publications when their articles come in: who is meant, and how they write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from database.dates import Calendar
from database.folding import match_key
from database.part_rules import PartRule


class Ways(NamedTuple):
    """How a publication writes: the calendar of its dates in numbers, its language, what its parts are."""

    calendar: Calendar | None = None
    language: str = ""
    rules: tuple[PartRule, ...] = ()

    @property
    def doubtful(self) -> Calendar | None:
        """The calendar in which Hijri dates in numbers are read that could be of two."""
        return doubtful(self.calendar)


def doubtful(calendar: Calendar | None) -> Calendar | None:
    """Return the calendar in which Hijri dates in numbers are read that could be of two, of one that is assumed."""
    return None if calendar is Calendar.GREGORIAN else calendar


@dataclass(frozen=True, slots=True)
class Assumed:
    """What is assumed where an article's words leave two readings, or none.

    Attributes:
        calendar: of publications that do not say theirs.
        language: of these.
        called: the publication for each match key of a name.
        at: the publication for each host.
        ways: of those that say something.
        filed: the publication of articles that name none.
    """

    calendar: Calendar | None = None
    language: str = ""
    called: Mapping[str, int] = field(default_factory=dict)
    at: Mapping[str, int] = field(default_factory=dict)
    ways: Mapping[int, Ways] = field(default_factory=dict)
    filed: int | None = None

    def of(self, name: str, host: str) -> Ways:
        """Return how the publication writes that an article names, or that its address is of."""
        found = self.called.get(match_key(name)) if name else None
        if found is None:
            found = self.at.get(host, self.filed)
        own = None if found is None else self.ways.get(found)
        if own is None:
            return Ways(self.calendar, self.language)
        return Ways(own.calendar or self.calendar, own.language or self.language, own.rules)


NOTHING = Assumed()


def assumed_in(connection: Any, *, filed: int | None = None, calendar: str = "", language: str = "") -> Assumed:
    """Return what a catalogue knows of publications.

    Args:
        connection: of ``Catalogue.read``.
        filed: the publication of articles that name none.
        calendar: said of all that come in now, by a code; "" for what the catalogue assumes.
        language: likewise.
    """
    # Not above: who reads a file without a catalogue does without the database.
    from database.queries.part_rules import working_rules
    from database.queries.publications import (
        assumed_ways,
        publication_ways,
        publications_by_host,
        publications_by_name,
    )

    otherwise = assumed_ways(connection)
    said = publication_ways(connection)
    rules = working_rules(connection)
    ways = {}
    for number in said.keys() | rules.keys():
        calendar_of = said[number].calendar if number in said else ""
        language_of = said[number].language if number in said else ""
        ways[number] = Ways(_calendar(calendar_of), language_of, rules.get(number, ()))
    return Assumed(
        _calendar(calendar or otherwise.calendar),
        language or otherwise.language,
        publications_by_name(connection) if ways else {},
        publications_by_host(connection) if ways else {},
        ways,
        filed,
    )


def _calendar(code: str) -> Calendar | None:
    """Return the calendar of a code; None for none, and for one that only a newer Nadim knows."""
    return Calendar(code) if code in set(Calendar) else None
