"""Labels tell records apart wherever they are offered; sort keys order them by their heading.

Film = Title (Director, Year); edition = 43rd Fajr Film Festival (2025); person = Name (occupation, years).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.derive import label_parts as parts
from database.folding import sort_key
from database.history import raw
from database.schema.agents import AGENT_KINDS
from database.schema.base import field_item, record
from database.schema.festivals import award, edition, section
from database.schema.metadata import metadata
from database.schema.sources import article
from database.schema.statements import statement


@dataclass(frozen=True, slots=True)
class Heading:
    """What a record is called and how it sorts."""

    label: str
    sort_text: str


def table_of(kind: str) -> sa.Table:
    """Return the table of the kind's own columns."""
    return metadata.tables["agent" if kind in AGENT_KINDS else kind]


def refresh_labels(connection: sa.Connection, record_ids: Iterable[int]) -> set[int]:
    """Set label and sort key of these records and of all whose labels are made from theirs; return the changed ones."""
    waiting, found = set(record_ids), set[int]()
    while waiting:
        changed = _refresh(connection, waiting)
        found.update(*changed.values())
        waiting = _dependents(connection, changed)
    return found


def with_occupations(connection: sa.Connection, codes: Iterable[str]) -> set[int]:
    """Return the agents with one of these occupations: a term that is new or gone may be in use as a word."""
    found: set[int] = set()
    for chunk in raw.chunks(sorted(codes)):
        given = sa.and_(field_item.c.field == "occupation", field_item.c.value.in_(chunk))
        found.update(connection.execute(sa.select(field_item.c.record_id).where(given)).scalars())
    return found


def headings(connection: sa.Connection, kind: str, ids: list[int]) -> dict[int, Heading]:
    """Return what the records of one kind are to be called, by id."""
    if kind == "article":
        return _articles(connection, ids)
    names = parts.preferred_names(connection, ids)
    plain = {
        row_id: Heading(found.text, found.sort_text) if found else Heading("", "") for row_id, found in names.items()
    }
    maker = _MAKERS.get(kind)
    return maker(connection, plain) if maker else plain


def article_heading(headline: str, *, devised: bool) -> Heading:
    """Return what an article is called: its headline, in brackets where it is not the copy's own."""
    return Heading(f"[{headline}]" if devised and headline else headline, headline)


def _refresh(connection: sa.Connection, ids: set[int]) -> dict[str, list[int]]:
    """Set labels and keys; return the ids whose label or key changed, by kind."""
    changed: dict[str, list[int]] = {}
    for chunk in raw.chunks(sorted(ids)):
        select = sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.id.in_(chunk))
        known = {row.id: (row.kind, row.label) for row in connection.execute(select)}
        kinds: dict[str, list[int]] = {}
        for row_id, (kind, _) in known.items():
            kinds.setdefault(kind, []).append(row_id)
        for kind, members in kinds.items():
            found = headings(connection, kind, members)
            relabelled: list[raw.Row] = [
                {"id": row_id, "label": found[row_id].label}
                for row_id in members
                if found[row_id].label != known[row_id][1]
            ]
            raw.update_many(connection, "record", relabelled)
            texts = {row_id: found[row_id].sort_text for row_id in members}
            moved = _set_keys(connection, table_of(kind), texts)
            changed.setdefault(kind, []).extend({row["id"] for row in relabelled} | moved)
    return changed


def _set_keys(connection: sa.Connection, table: sa.Table, texts: Mapping[int, str]) -> set[int]:
    """Set sort keys; return the ids whose key changed."""
    select = sa.select(table.c.id, table.c.heading_key).where(table.c.id.in_(list(texts)))
    stale = [
        {"id": row.id, "heading_key": key}
        for row in connection.execute(select)
        if (key := sort_key(texts[row.id])) != row.heading_key
    ]
    raw.update_many(connection, table.name, stale)
    return {row["id"] for row in stale}


def _dependents(connection: sa.Connection, changed: Mapping[str, list[int]]) -> set[int]:
    """Return the records whose labels are made from the labels of *changed*."""
    found: set[int] = set()
    agents = [row_id for kind in AGENT_KINDS for row_id in changed.get(kind, ())]
    festivals = changed.get("festival", [])
    for chunk in raw.chunks(agents):
        found.update(
            connection.execute(
                sa.select(statement.c.about_id).where(
                    statement.c.object_id.in_(chunk),
                    statement.c.kind == "relation",
                    statement.c.role == "director",
                )
            ).scalars()
        )
    for chunk in raw.chunks(festivals):
        found.update(connection.execute(sa.select(edition.c.id).where(edition.c.festival_id.in_(chunk))).scalars())
    for chunk in raw.chunks(changed.get("edition", [])):
        found.update(connection.execute(sa.select(section.c.id).where(section.c.edition_id.in_(chunk))).scalars())
    for chunk in raw.chunks(agents + festivals):
        found.update(connection.execute(sa.select(award.c.id).where(award.c.giver_id.in_(chunk))).scalars())
    return found


def _articles(connection: sa.Connection, ids: list[int]) -> dict[int, Heading]:
    select = sa.select(article.c.id, article.c.headline, article.c.headline_devised).where(article.c.id.in_(ids))
    return {row.id: article_heading(row.headline, devised=row.headline_devised) for row in connection.execute(select)}


def _films(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    directors = parts.directors(connection, list(plain))
    years = parts.years(connection, "film", "reference", list(plain), bracketed=True)
    return {
        row_id: _with(heading, ", ".join(directors.get(row_id, ())), years.get(row_id, ""))
        for row_id, heading in plain.items()
    }


def _agents(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    occupations = parts.occupations(connection, list(plain))
    lives = parts.lives(connection, list(plain))
    return {
        row_id: _with(heading, occupations.get(row_id, ""), lives.get(row_id, "")) for row_id, heading in plain.items()
    }


def _editions(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    select = sa.select(edition.c.id, edition.c.festival_id, edition.c.ordinal, edition.c.year_label).where(
        edition.c.id.in_(plain)
    )
    rows = connection.execute(select).all()
    festivals = parts.preferred_names(connection, [row.festival_id for row in rows])
    years = parts.years(connection, "edition", "held", list(plain))
    made: dict[int, Heading] = {}
    for row in rows:
        own, festival = plain[row.id], festivals[row.festival_id]
        name = festival.text if festival else ""
        year = row.year_label or years.get(row.id, "")
        numbered = own.label or parts.numbered(name, row.ordinal)
        heading = Heading(numbered, f"{festival.sort_text if festival else ''} {row.ordinal or ''} {year}".strip())
        made[row.id] = _with(heading, year or ("" if row.ordinal or own.label else "–"))
    return made


def _sections(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    of = sa.select(section.c.id, record.c.label).join(record, record.c.id == section.c.edition_id)
    labels = {row.id: row.label for row in connection.execute(of.where(section.c.id.in_(plain)))}
    return {row_id: _with(heading, labels.get(row_id, "")) for row_id, heading in plain.items()}


def _awards(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    select = sa.select(award.c.id, award.c.giver_id).where(award.c.id.in_(plain), award.c.giver_id.is_not(None))
    givers = {row.id: row.giver_id for row in connection.execute(select)}
    names = parts.preferred_names(connection, list(givers.values()))
    made: dict[int, Heading] = {}
    for row_id, heading in plain.items():
        giver = names.get(givers.get(row_id, 0))
        made[row_id] = _with(heading, giver.text if giver else "")
    return made


def _events(connection: sa.Connection, plain: dict[int, Heading]) -> dict[int, Heading]:
    begins = parts.years(connection, "event", "start", list(plain))
    ends = parts.years(connection, "event", "end", list(plain))
    return {
        row_id: _with(heading, parts.span(begins.get(row_id, ""), ends.get(row_id, "")))
        for row_id, heading in plain.items()
    }


def _with(heading: Heading, *details: str) -> Heading:
    inside = ", ".join(detail for detail in details if detail)
    return Heading(f"{heading.label} ({inside})" if inside else heading.label, heading.sort_text)


_MAKERS: dict[str, Any] = {
    "film": _films,
    "person": _agents,
    "organisation": _agents,
    "group": _agents,
    "family": _agents,
    "edition": _editions,
    "section": _sections,
    "award": _awards,
    "event": _events,
}
