"""What the checks found: on what a page shows, and as lists with their counts."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks import CONTRADICTION, NO_EVIDENCE
from database.checks.asking import IDS, asked
from database.queries.links import Link, links
from database.queries.press import SourceLine, source_lines
from database.queries.rooms import id_array
from database.queries.statements import StatementRow, statements
from database.schema.base import record
from database.schema.checks import dismissal, finding
from database.schema.statements import statement
from database.search.hit_records import trashed
from database.search.hits import hits_of_kind
from database.search.language import parse


def differing(connection: sa.Connection, record_ids: Collection[int]) -> frozenset[tuple[int, int]]:
    """Return the pairs of statements about these records that contradict each other, the older one first.

    What a person has set aside is no contradiction.
    """
    found: set[tuple[int, int]] = set()
    for row in asked(connection, _contradictions(), record_ids):
        found.update((int(one), int(other)) for one, other in row.told["pairs"])
    return frozenset(found)


@cache
def _contradictions() -> sa.Select[Any]:
    return sa.select(finding.c.told).where(
        finding.c.record_id.in_(IDS), finding.c.rule == CONTRADICTION, finding.c.dismissed.is_(False)
    )


@dataclass(frozen=True, slots=True)
class Aside:
    """That a finding was looked at and set aside: why, by whom and when."""

    id: int
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A row of a list of findings.

    Attributes:
        id: of the finding; of what has no evidence the statement's.
        rule, state, since, told: see ``database.checks.Finding``.
        record: where it is shown.
        statements: what it stands on, the first is the line that it is shown at.
        sources: the articles that these stand on, by id.
        aside: None while it is to be looked at.
    """

    id: int
    rule: str
    state: str
    record: Link
    since: int
    told: Mapping[str, Any]
    statements: tuple[StatementRow, ...]
    sources: Mapping[int, SourceLine]
    aside: Aside | None = None


def count_findings(connection: sa.Connection, rules: Collection[str], today: int) -> int:
    """Return how many findings of some checks are to be looked at.

    Args:
        connection: of ``Catalogue.read``.
        rules: keys of ``database.checks.CHECKS``, or ``NO_EVIDENCE`` alone.
        today: a Julian day number: what waits until a later day does not count yet.
    """
    if NO_EVIDENCE in rules:
        return _count_bare(connection)
    select = sa.select(sa.func.count()).select_from(finding).where(*_open(rules, today))
    return int(connection.execute(select).scalar_one())


def finding_ids(
    connection: sa.Connection,
    rules: Collection[str],
    today: int,
    *,
    descending: bool = False,
    text: str = "",
    aside: bool = False,
) -> "array[int]":
    """Return the ids of the findings of some checks: the ones that wait longest first, then by record.

    Args:
        connection: of ``Catalogue.read``.
        rules: keys of ``database.checks.CHECKS``, or ``NO_EVIDENCE`` alone.
        today: a Julian day number.
        descending: the other way round.
        text: only at records that this query finds (``database.search.language``).
        aside: those that a person has set aside, instead.
    """
    bare = NO_EVIDENCE in rules
    columns: tuple[sa.ColumnElement[Any], ...]
    if bare:
        kept_aside = sa.select(sa.cast(dismissal.c.basis, sa.Integer)).where(dismissal.c.rule == NO_EVIDENCE)
        is_aside = statement.c.id.in_(kept_aside)
        living = statement.c.about_id.not_in(trashed())
        select = sa.select(statement.c.id).where(_BARE, living, is_aside if aside else sa.not_(is_aside))
        home, columns = statement.c.about_id, (statement.c.about_id, statement.c.id)
    else:
        conditions = [finding.c.rule.in_(rules), finding.c.dismissed.is_(True)] if aside else _open(rules, today)
        select = sa.select(finding.c.id).where(*conditions)
        home, columns = finding.c.record_id, (finding.c.since, finding.c.record_id, finding.c.id)
    query = parse(text)
    if not query.is_blank:
        if query.tree is None:
            return array("q")
        there = sa.select(record.c.kind).where(record.c.id.in_(select.with_only_columns(home))).distinct()
        kinds = connection.execute(there).scalars().all()
        select = select.where(sa.or_(sa.false(), *(home.in_(hits_of_kind(query, kind)) for kind in kinds)))
    return id_array(connection, select.order_by(*(one.desc() if descending else one for one in columns)), {})


def finding_lines(connection: sa.Connection, rules: Collection[str], ids: Sequence[int]) -> dict[int, FindingLine]:
    """Return rows of a list by id; what is no longer found is left out."""
    return lines_of(connection, _bare_rows(connection, ids) if NO_EVIDENCE in rules else _rows(connection, ids))


def records_of_kind(
    connection: sa.Connection, rules: Collection[str], ids: Collection[int], kind: str
) -> dict[int, int]:
    """Return the records of those findings of a list that stand at one of *kind*, by the ids of the findings."""
    return {row.id: row.record_id for row in asked(connection, _at_kind(kind, bare=NO_EVIDENCE in rules), ids)}


@cache
def _at_kind(kind: str, *, bare: bool) -> sa.Select[Any]:
    one, home = (statement.c.id, statement.c.about_id) if bare else (finding.c.id, finding.c.record_id)
    return (
        sa.select(one.label("id"), home.label("record_id"))
        .join(record, record.c.id == home)
        .where(one.in_(IDS), record.c.kind == kind)
    )


def lines_of(connection: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> dict[int, FindingLine]:
    """Return findings, as rows of their table, as rows of a list by id."""
    said = {one.id: one for one in statements(connection, sorted({one for row in rows for one in row["statements"]}))}
    linked = links(connection, {row["record_id"] for row in rows})
    evidence = {one.article.id for row in said.values() for one in row.evidence if one.article}
    sources = source_lines(connection, evidence)
    aside = _aside(connection, {row["record_id"] for row in rows})
    return {
        row["id"]: FindingLine(
            row["id"],
            row["rule"],
            row["state"],
            linked[row["record_id"]],
            row["since"],
            row["told"],
            tuple(said[one] for one in row["statements"] if one in said),
            sources,
            aside.get((row["record_id"], row["rule"], row["basis"])),
        )
        for row in rows
        if row["record_id"] in linked
    }


#: Written out for the index of statements that nothing stands behind.
_BARE: sa.ColumnElement[bool] = statement.c.evidence_count == sa.literal_column("0")


def _open(rules: Collection[str], today: int) -> list[sa.ColumnElement[bool]]:
    return [finding.c.rule.in_(rules), finding.c.dismissed.is_(False), finding.c.since < today]


def _count_bare(connection: sa.Connection) -> int:
    """Count by the index of those statements; the few in the trash or set aside are taken off."""
    bare = sa.select(sa.func.count()).select_from(statement).where(_BARE)
    aside = sa.select(sa.cast(dismissal.c.basis, sa.Integer)).where(dismissal.c.rule == NO_EVIDENCE)
    off = bare.where(sa.or_(statement.c.about_id.in_(trashed()), statement.c.id.in_(aside)))
    return int(connection.execute(bare).scalar_one()) - int(connection.execute(off).scalar_one())


def _rows(connection: sa.Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in asked(connection, _findings(), ids)]


@cache
def _findings() -> sa.Select[Any]:
    return sa.select(finding).where(finding.c.id.in_(IDS))


def _bare_rows(connection: sa.Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return the same for statements that nothing stands behind."""
    same = {"rule": NO_EVIDENCE, "state": "flagged", "since": 0, "told": {}}
    return [
        {**same, "id": row.id, "record_id": row.about_id, "statements": [row.id], "basis": str(row.id)}
        for row in asked(connection, _bare(), ids)
    ]


@cache
def _bare() -> sa.Select[Any]:
    return sa.select(statement.c.id, statement.c.about_id).where(
        statement.c.id.in_(IDS), statement.c.evidence_count == 0
    )


def _aside(connection: sa.Connection, record_ids: Collection[int]) -> dict[tuple[int, str, str], Aside]:
    """Return what was set aside of records, by record, rule and basis."""
    return {
        (row.record_id, row.rule, row.basis): Aside(row.id, row.reason, row.who, row.made_at)
        for row in asked(connection, _dismissals(), record_ids)
    }


@cache
def _dismissals() -> sa.Select[Any]:
    return sa.select(dismissal).where(dismissal.c.record_id.in_(IDS))
