"""Ordinal against year and frequency: the 16th in December 2020 and the 18th in May 2025 do not fit "annually" (D6).

A claim and two ordinals stand beside each other; none of the three is changed. Festivals that a person has said to be
one and the same count as one.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, asked, known, stated
from database.checks.finding import Finding, State
from database.dates import UNDATED_DAY
from database.schema.base import record
from database.schema.evidence import evidence
from database.schema.festivals import edition, festival
from database.schema.sources import article
from database.schema.statements import stands, statement

RULE = "ordinal"
YEARS_APART = {"annual": 1.0, "biennial": 2.0, "triennial": 3.0, "twice_yearly": 0.5}
"""Years between two editions, by the codes of the vocabulary; others claim nothing."""
_YEAR = 365.2425
_SHIFT = 0.75
"""Years by which an edition may move within its rhythm: from spring to winter, say."""
_PRESS = 366
"""Days around an article in which an edition lies that it speaks of and whose days nobody tells."""


@dataclass(frozen=True, slots=True)
class _Edition:
    """An edition with its number, and the first and last day on which it may have begun."""

    id: int
    ordinal: int
    first: int
    last: int
    edtf: str


def ordinals(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give what the numbers and years of neighbouring editions of these festivals have to say to their rhythm."""
    groups = groups_of(connection, ids)
    festivals = sorted({one for group in groups for one in group})
    editions, claims = _editions(connection, festivals), _claims(connection, festivals)
    every = [one.id for some in editions.values() for one in some]
    numbers, rhythms = stated(connection, every, ("ordinal", "held")), stated(connection, festivals, ("frequency",))
    for group in groups:
        claim = next(((one, claims[one]) for one in group if one in claims), None)
        row = sorted(
            (one for some in group for one in editions.get(some, ())), key=lambda one: (one.ordinal, one.first)
        )
        for one, other in pairwise(row):
            found = _compared(one, other, claim[1] if claim else "")
            if found is None:
                continue
            state, frequency = found
            lines = [rhythms.get((claim[0], "frequency"))] if claim else []
            lines += [numbers.get((which.id, name)) for which in (one, other) for name in ("ordinal", "held")]
            told = {
                "frequency": frequency,
                "stated": bool(claim),
                "editions": [one.id, other.id],
                "ordinals": [one.ordinal, other.ordinal],
                "dates": [one.edtf, other.edtf],
                "least": round(_years(one.last, other.first), 2),
                "most": round(_years(one.first, other.last), 2),
            }
            basis = f"{one.id} {one.ordinal} {one.edtf} {other.id} {other.ordinal} {other.edtf} {frequency}"
            record_id = claim[0] if claim else other.id
            statements = tuple(line for line in lines if line is not None)
            yield Finding(RULE, group[0], record_id, state, basis, statements, told)


def _compared(one: _Edition, other: _Edition, claimed: str) -> tuple[State, str] | None:
    """Return whether two numbers and their years fit the rhythm, and which; None where nothing can be said."""
    number = other.ordinal - one.ordinal
    least, most = _years(one.last, other.first) - _SHIFT, _years(one.first, other.last) + _SHIFT
    if claimed in YEARS_APART:
        fits = least <= number * YEARS_APART[claimed] <= most and (number > 0 or most < _SHIFT * 2)
        return (State.PASSED if fits else State.FLAGGED), claimed
    if most < 0 or (number == 0 and least > 0):
        # The higher number was earlier, or one number stands for two years.
        return State.FLAGGED, ""
    fitting = next((code for code in ("annual", "biennial") if least <= number * YEARS_APART[code] <= most), None)
    return (State.PASSED, fitting) if fitting and number else None


def _years(first: int, last: int) -> float:
    return (last - first) / _YEAR


def groups_of(connection: sa.Connection, ids: Collection[int]) -> list[tuple[int, ...]]:
    """Return the festivals among these records, each with those that are said to be the same, in order."""
    seen = {row[0] for row in asked(connection, _living(), ids)}
    beside: dict[int, set[int]] = {one: set() for one in seen}
    waiting = set(seen)
    while waiting:
        for one, other in [(row[0], row[1]) for row in asked(connection, _same(), waiting)]:
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
        waiting = beside.keys() - seen
        seen |= waiting
    living = {row[0] for row in asked(connection, _living(), beside)}
    return sorted({tuple(sorted(group & living)) for group in _together(beside) if group & living})


def _together(beside: Mapping[int, Collection[int]]) -> Iterator[set[int]]:
    """Give what hangs together, each once."""
    left = set(beside)
    while left:
        group: set[int] = set()
        waiting = {left.pop()}
        while waiting:
            one = waiting.pop()
            group.add(one)
            waiting |= set(beside[one]) - group
        left -= group
        yield group


@cache
def _living() -> sa.Select[Any]:
    select = sa.select(festival.c.id).join(record, record.c.id == festival.c.id)
    return select.where(festival.c.id.in_(IDS), record.c.trashed_at.is_(None))


@cache
def _same() -> sa.CompoundSelect[Any]:
    pair = sa.select(statement.c.about_id, statement.c.object_id).where(
        statement.c.kind == "relation", statement.c.role == "same_as", statement.c.object_id.is_not(None), stands()
    )
    return sa.union(pair.where(statement.c.about_id.in_(IDS)), pair.where(statement.c.object_id.in_(IDS)))


def _claims(connection: sa.Connection, ids: Collection[int]) -> dict[int, str]:
    """Return what is said of the rhythm of festivals."""
    return {row.id: row.frequency for row in asked(connection, _rhythms(), ids) if row.frequency}


@cache
def _rhythms() -> sa.Select[Any]:
    return sa.select(festival.c.id, festival.c.frequency).where(festival.c.id.in_(IDS))


def _editions(connection: sa.Connection, ids: Collection[int]) -> dict[int, list[_Edition]]:
    """Return the numbered editions of festivals of which one can tell the year."""
    rows = list(asked(connection, _numbered(), ids))
    without = [row.id for row in rows if not (known(row.held_earliest) and known(row.held_latest))]
    press = {row[0]: (row[1] - _PRESS, row[1] + _PRESS) for row in asked(connection, _press(), without)}
    found: dict[int, list[_Edition]] = {}
    for row in rows:
        first, last = press.get(row.id, (row.held_earliest, row.held_latest))
        if known(first) and known(last):
            one = _Edition(row.id, row.ordinal, first, last, row.held_edtf)
            found.setdefault(row.festival_id, []).append(one)
    return found


@cache
def _numbered() -> sa.Select[Any]:
    columns = (edition.c.id, edition.c.festival_id, edition.c.ordinal)
    held = (edition.c.held_earliest, edition.c.held_latest, edition.c.held_edtf)
    select = sa.select(*columns, *held).join(record, record.c.id == edition.c.id)
    return select.where(edition.c.festival_id.in_(IDS), edition.c.ordinal.is_not(None), record.c.trashed_at.is_(None))


@cache
def _press() -> sa.Select[Any]:
    """Select editions with the day of the first article that numbers them: it lies near those that nobody dates."""
    return (
        sa.select(statement.c.about_id, sa.func.min(article.c.published_earliest))
        .join(evidence, evidence.c.statement_id == statement.c.id)
        .join(article, article.c.id == evidence.c.article_id)
        .where(
            statement.c.about_id.in_(IDS),
            statement.c.kind == sa.literal_column("'value'"),
            statement.c.field == "ordinal",
            article.c.published_earliest != UNDATED_DAY,
        )
        .group_by(statement.c.about_id)
    )
