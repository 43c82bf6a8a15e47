"""What publications say of themselves that decides how their articles are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from database.schema.base import field_item, record
from database.schema.history import catalogue_info
from database.schema.names import name
from database.schema.sources import publication

LABEL = "label"
"""The place of a publication's name among what a file says of itself where it is printed, and nobody knows it."""
#: Hosts in the words of an address.
_HOST = re.compile(r"(?:https?://|(?<![\w.@-]))(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})")


@dataclass(frozen=True, slots=True)
class PublicationWays:
    """Its ways: codes of ``calendar`` and ``weekday``, and its language where it has one; "" where it does not say."""

    calendar: str = ""
    week_start: str = ""
    language: str = ""


ASSUMED: Mapping[str, tuple[str, ...]] = {
    "calendar": ("", "solar_hijri", "islamic"),
    "week_start": ("", "saturday", "sunday", "monday"),
    "language": ("", "en", "fa", "ar"),
}
"""What can be assumed of publications that do not say it, by the names of `PublicationWays`; "" is nothing."""


def assumed_key(name: str) -> str:
    """Return the key of ``catalogue_info`` under which an assumption is kept."""
    return f"publications.{name}"


def assumed_ways(connection: sa.Connection) -> PublicationWays:
    """Return what is assumed of publications that say nothing; what only a newer Nadim knows is nothing here."""
    keys = {assumed_key(name): name for name in ASSUMED}
    select = sa.select(catalogue_info.c.key, catalogue_info.c.value).where(catalogue_info.c.key.in_(keys))
    found = {keys[key]: value for key, value in connection.execute(select)}
    return PublicationWays(**{name: value for name, value in found.items() if value in ASSUMED[name]})


def hosts_in(address: str) -> list[str]:
    """Return the hosts in a publication's address, which is free text; without ``www.`` and in small letters."""
    found: list[str] = _HOST.findall(address.lower())
    return found


def publication_ways(connection: sa.Connection) -> Mapping[int, PublicationWays]:
    """Return the ways of the publications that say something of them."""
    languages: dict[int, list[str]] = {}
    spoken = sa.select(field_item.c.record_id, field_item.c.value).where(field_item.c.field == "language")
    select = spoken.join(publication, publication.c.id == field_item.c.record_id)
    for publication_id, language in connection.execute(select):
        languages.setdefault(publication_id, []).append(language)
    rows = sa.select(publication.c.id, publication.c.calendar, publication.c.week_start)
    found: dict[int, PublicationWays] = {}
    for publication_id, calendar, week_start in connection.execute(rows):
        spoken_in = languages.get(publication_id, [])
        ways = PublicationWays(calendar, week_start, spoken_in[0] if len(spoken_in) == 1 else "")
        if ways != PublicationWays():
            found[publication_id] = ways
    return found


def publications_by_name(connection: sa.Connection) -> Mapping[str, int]:
    """Return the publication for each match key that is of one and no other."""
    select = (
        sa.select(name.c.match_key, sa.func.min(name.c.record_id))
        .join(record, record.c.id == name.c.record_id)
        .where(record.c.kind == "publication", record.c.trashed_at.is_(None))
        .group_by(name.c.match_key)
        .having(sa.func.count(name.c.record_id.distinct()) == 1)
    )
    return {str(key): int(publication_id) for key, publication_id in connection.execute(select)}


def publications_by_host(connection: sa.Connection) -> Mapping[str, int]:
    """Return the publication for each host (``example.com``) that is of one and no other."""
    select = (
        sa.select(publication.c.address, publication.c.id)
        .join(record, record.c.id == publication.c.id)
        .where(publication.c.address != "", record.c.trashed_at.is_(None))
    )
    found: dict[str, set[int]] = {}
    for address, publication_id in connection.execute(select):
        for host in hosts_in(address):
            found.setdefault(host, set()).add(publication_id)
    return {host: min(ids) for host, ids in found.items() if len(ids) == 1}
