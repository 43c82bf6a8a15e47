"""What labels are put together from: preferred names, directors, years, occupations."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, UNDATED_DAY, from_julian_day
from database.history import raw
from database.schema.agents import agent
from database.schema.base import field_item
from database.schema.metadata import metadata
from database.schema.names import name
from database.schema.statements import stands, statement
from database.schema.vocabulary import term
from database.stored import NAME_ORDER


@dataclass(frozen=True, slots=True)
class Name:
    """The form that heads a record, and the text that it sorts by."""

    text: str
    sort_text: str


def preferred_names(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Name | None]:
    """Return the heading form of each record, None where it has no name."""
    best: dict[int, tuple[tuple[int, int, int], tuple[str, str, str, str]]] = {}
    wanted = sorted(set(ids))
    for chunk in raw.chunks(wanted):
        select = sa.select(
            name.c.record_id,
            name.c.id,
            name.c.kind,
            name.c.position,
            name.c.text,
            name.c.sort_as,
            name.c.family,
            name.c.given,
        ).where(name.c.record_id.in_(chunk))
        # Taken apart by place: rows of a list ask for hundreds of names at once.
        for record_id, row_id, kind, position, *parts in connection.execute(select):
            rank = (NAME_ORDER[kind], position, row_id)
            if record_id not in best or rank < best[record_id][0]:
                best[record_id] = (rank, tuple(parts))
    return {row_id: _heading(*best[row_id][1]) if row_id in best else None for row_id in wanted}


def _heading(text: str, sort_as: str, family: str, given: str) -> Name:
    return Name(text, sort_as or (f"{family}, {given}" if family else text))


def directors(connection: sa.Connection, film_ids: list[int]) -> dict[int, list[str]]:
    """Return the names of each film's directors as far as the press states them (planned and refuted ones not)."""
    select = (
        sa.select(statement.c.about_id, statement.c.object_id, statement.c.words)
        .where(
            statement.c.about_id.in_(film_ids),
            statement.c.kind == "relation",
            statement.c.role == "director",
            stands(),
        )
        .order_by(statement.c.about_id, statement.c.position, statement.c.id)
    )
    rows = connection.execute(select).all()
    names = preferred_names(connection, [row.object_id for row in rows if row.object_id is not None])
    found: dict[int, list[str]] = {}
    for row in rows:
        heading = names.get(row.object_id) if row.object_id is not None else None
        text = heading.text if heading else row.words or ""
        members = found.setdefault(row.about_id, [])
        if text and text not in members:
            members.append(text)
    return found


def year(earliest: int, latest: int) -> str:
    """Return the year, or the first and last year, of a range of Julian day numbers; empty where it is open."""
    if earliest in (UNDATED_DAY, OPEN_START) or latest == OPEN_END:
        return ""
    first, last = from_julian_day(earliest)[0], from_julian_day(latest)[0]
    return str(first) if first == last else f"{first}–{last}"


def years(
    connection: sa.Connection, table_name: str, prefix: str, ids: list[int], *, bracketed: bool = False
) -> dict[int, str]:
    """Return the year of a date of each row, where it has one; *bracketed*: in [ ] where no source prints it."""
    table = metadata.tables[table_name]
    names = ("earliest", "latest", "inferred", "rule")
    select = sa.select(table.c.id, *(table.c[f"{prefix}_{name}"] for name in names)).where(table.c.id.in_(ids))
    found: dict[int, str] = {}
    for row_id, earliest, latest, inferred, rule in connection.execute(select):
        if text := year(earliest, latest):
            supplied = bracketed and (rule == "supplied" or "year" in inferred)
            found[row_id] = f"[{text}]" if supplied else text
    return found


def occupations(connection: sa.Connection, ids: list[int]) -> dict[int, str]:
    """Return the first occupation of each agent, as its English label or as the words it was given in."""
    select = (
        sa.select(field_item.c.record_id, sa.func.coalesce(term.c.label_en, field_item.c.value).label("text"))
        .outerjoin(term, sa.and_(term.c.vocabulary == "occupation", term.c.code == field_item.c.value))
        .where(field_item.c.record_id.in_(ids), field_item.c.field == "occupation")
        .order_by(field_item.c.record_id, field_item.c.position.desc(), field_item.c.id.desc())
    )
    return {row.record_id: row.text for row in connection.execute(select)}


def lives(connection: sa.Connection, ids: list[int]) -> dict[int, str]:
    """Return the years of each agent's existence: ``1957–2020``, ``1957–`` or ``–2020``.

    A year of another calendar, or one that is not sure, is two or more of ours: ``1944/1945–``.
    """
    begins, ends = years(connection, agent.name, "start", ids), years(connection, agent.name, "end", ids)
    return {
        row_id: "–".join(known.get(row_id, "").replace("–", "/") for known in (begins, ends))
        for row_id in begins.keys() | ends.keys()
    }


def span(begins: str, ends: str) -> str:
    """Return the years of what happened: ``1980–1988``, or one year where both are the same or only one is known."""
    return begins if begins == ends or not ends else ends if not begins else f"{begins}–{ends}"


def numbered(festival: str, ordinal: int | None) -> str:
    """Return a festival's name with the edition's number, in the order that the name's script wants."""
    if ordinal is None:
        return festival
    if not festival.isascii() and any("\u0600" <= sign <= "\u06ff" for sign in festival):
        return f"{festival} {ordinal}"
    teen = 10 <= ordinal % 100 <= 20
    suffix = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(ordinal % 10, "th")
    return f"{ordinal}{suffix} {festival}"
