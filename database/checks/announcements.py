"""Announced, but never confirmed: planned is not done (rule 5 of ``vocabularies.md``).

An announcement waits until the day that it is announced for has passed, or for twelve months after it was printed
where no day is told.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, asked
from database.checks.finding import Finding, State
from database.dates import OPEN_END, UNDATED_DAY, DateProblem, from_julian_day, to_julian_day
from database.schema.base import record
from database.schema.events import event
from database.schema.evidence import evidence
from database.schema.festivals import edition
from database.schema.sources import article
from database.schema.statements import STANDING_MODALITIES, STANDING_RANKS, statement

RULE = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Told:
    """What tells whether one statement confirms another; the names are those of the table, *target* the object."""

    kind: str
    about: int
    role: str
    target: int | None
    words: str | None
    field: str
    measure: str
    award: int | None
    category: str
    recipient: int | None
    name: int | str | None

    @property
    def awaited(self) -> tuple[object, ...] | None:
        """What has to be told of the same record to confirm it, once it is planned; None where nothing can."""
        if self.kind == "entry":
            return None if self.target is None else ("there", self.target)
        return self._own

    @property
    def tells(self) -> tuple[tuple[object, ...], ...]:
        """What it confirms or denies of its record."""
        if self.kind == "entry":
            return (("there", self.target),)
        # Whoever won something at an edition was there.
        there = (("there", self.target),) if self.kind == "award_result" else ()
        return (self._own, *there)

    @property
    def _own(self) -> tuple[object, ...]:
        if self.kind == "award_result":
            return (self.kind, self.target, self.award, self.category, self.recipient)
        if self.kind == "value":
            return (self.kind, self.field, self.measure)
        if self.kind == "naming":
            return (self.kind, self.name)
        return (self.kind, self.role, self.target, self.words)


def confirms(other: Told, planned: Told) -> bool:
    """Tell whether a statement says that what was planned is so."""
    return other.about == planned.about and planned.awaited in other.tells


def due(announced: Iterable[int], printed: Iterable[int]) -> int | None:
    """Return the Julian day after which an announcement is overdue; None where nothing tells it.

    Args:
        announced: the last days of what it was announced for, the statement's own first; unknown and open ones too.
        printed: the days on which it was printed.
    """
    day = next((day for day in announced if UNDATED_DAY < day < OPEN_END), None)
    if day is not None:
        return day
    known = [day for day in printed if UNDATED_DAY < day < OPEN_END]
    return a_year_after(max(known)) if known else None


def a_year_after(day: int) -> int:
    """Return the same day of the next year, as a Julian day; of 29 February the 28th."""
    year, month, number = from_julian_day(day)
    try:
        return to_julian_day(year + 1, month, number)
    except DateProblem:
        return to_julian_day(year + 1, month, number - 1)


def unconfirmed(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give each announcement about these records that no source confirms or denies, with the day that it waits for."""
    plans = [row._mapping for row in asked(connection, _plans(), ids)]
    if not plans:
        return
    told: set[tuple[int, tuple[object, ...]]] = set()
    for row in asked(connection, _others(), {row["about_id"] for row in plans}):
        told.update((row.about_id, one) for one in _said(row._mapping).tells)
    named = {row[name] for row in plans for name in ("object_id", "about_id")} - {None}
    dates = _dates(connection, named)
    printed = _printed(connection, [row["id"] for row in plans])
    for row in plans:
        planned = _said(row)
        if (planned.about, planned.awaited) in told:
            continue
        announced = [row["when_latest"], row["value_latest"]]
        announced += [dates[one] for one in (row["object_id"], row["about_id"]) if one in dates]
        day = due(announced, printed.get(row["id"], ()))
        if day is not None:
            basis = f"{row['id']} {day}"
            yield Finding(RULE, planned.about, planned.about, State.FLAGGED, basis, (row["id"],), {"due": day}, day)


_COLUMNS = (
    *("id", "kind", "about_id", "role", "object_id", "words", "field", "measure", "award_id", "category"),
    *("recipient_id", "name_id", "when_latest", "value_latest"),
)


@cache
def _plans() -> sa.Select[Any]:
    return (
        sa.select(*(statement.c[name] for name in _COLUMNS))
        .join(record, record.c.id == statement.c.about_id)
        # Written out for the index of what is planned.
        .where(
            statement.c.about_id.in_(IDS),
            statement.c.modality == sa.literal_column("'plans'"),
            statement.c.rank.in_(STANDING_RANKS),
            record.c.trashed_at.is_(None),
        )
    )


@cache
def _others() -> sa.Select[Any]:
    """Select what may confirm or deny what is planned of these records."""
    return sa.select(*(statement.c[name] for name in _COLUMNS)).where(
        statement.c.about_id.in_(IDS),
        statement.c.rank.in_(STANDING_RANKS),
        statement.c.modality.in_((*STANDING_MODALITIES, "denies")),
    )


def _said(row: sa.RowMapping) -> Told:
    return Told(
        kind=row["kind"],
        about=row["about_id"],
        role=row["role"],
        target=row["object_id"],
        words=row["words"],
        field=row["field"],
        measure=row["measure"],
        award=row["award_id"],
        category=row["category"],
        recipient=row["recipient_id"],
        name=row["name_id"],
    )


def _dates(connection: sa.Connection, ids: Collection[int]) -> dict[int, int]:
    """Return the last day of the editions and events among these records."""
    found: dict[int, int] = {}
    for row in asked(connection, _held(), ids):
        found[row[0]] = row[1]
    for row in asked(connection, _events(), ids):
        found[row[0]] = row[2] if row[2] != UNDATED_DAY else row[1]
    return found


@cache
def _held() -> sa.Select[Any]:
    return sa.select(edition.c.id, edition.c.held_latest).where(edition.c.id.in_(IDS))


@cache
def _events() -> sa.Select[Any]:
    return sa.select(event.c.id, event.c.start_latest, event.c.end_latest).where(event.c.id.in_(IDS))


def _printed(connection: sa.Connection, statement_ids: Collection[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for row in asked(connection, _articles(), statement_ids):
        found.setdefault(row[0], []).append(row[1])
    return found


@cache
def _articles() -> sa.Select[Any]:
    return (
        sa.select(evidence.c.statement_id, article.c.published_earliest)
        .join(article, article.c.id == evidence.c.article_id)
        .where(evidence.c.statement_id.in_(IDS))
    )
