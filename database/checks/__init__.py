"""Checks of what the sources say: confirmed, contradicted, unconfirmed, and sums that do or do not come out.

Each check is one small file with its rule and where the rule comes from. They flag and never correct; what they find
stands on statements, and a person can set it aside with a reason (``database.commands.dismissals``). What is to be
looked at is kept in the table ``finding`` and made again with every change (``database.derive.findings``); what passed
is worked out when it is asked for (``database.queries.passed``).
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks import (
    announcements,
    closings,
    contradictions,
    counts,
    deaths,
    durations,
    ordinals,
    weekdays,
    weeks,
)
from database.checks.finding import Finding, State
from database.given import GIVEN, given
from database.schema.base import record
from database.schema.statements import statement

__all__ = ["ARITHMETIC", "CHECKS", "CONTRADICTION", "LISTS", "NO_EVIDENCE", "UNCONFIRMED", "Finding", "State", "look"]


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        look: looks at records and gives what it finds, what passed too.
        kinds: the kinds of record that it is made for; empty for all.
        bare: it also looks at records of which no statement says anything.
        needs: what the statements on a record must tell for it to come to anything; empty where it is `bare`.
    """

    look: Callable[[sa.Connection, Collection[int]], Iterator[Finding]]
    kinds: tuple[str, ...] = ()
    bare: bool = False
    needs: str = ""


CONTRADICTION, UNCONFIRMED = contradictions.RULE, announcements.RULE
NO_EVIDENCE = "no_evidence"
"""Statements that nothing stands behind: told by an index of the statements themselves, and set aside like findings."""

CHECKS: Mapping[str, Check] = {
    CONTRADICTION: Check(contradictions.contradictions, needs="two"),
    UNCONFIRMED: Check(announcements.unconfirmed, needs="plan"),
    ordinals.RULE: Check(ordinals.ordinals, ("festival",), bare=True),
    durations.RULE: Check(durations.durations, ("event",), bare=True),
    weekdays.RULE: Check(weekdays.weekdays, needs="words"),
    weekdays.PRINTED: Check(weekdays.printed, ("article",), bare=True),
    counts.RULE: Check(counts.counts, needs="counts"),
    closings.RULE: Check(closings.closings, ("event", "film"), needs="edition"),
    deaths.RULE: Check(deaths.deaths, ("person",), bare=True),
    weeks.RULE: Check(weeks.weeks, needs="rule"),
}
"""All checks by their code."""

ARITHMETIC = tuple(rule for rule in CHECKS if rule not in (CONTRADICTION, UNCONFIRMED))
"""Those that reckon with dates and numbers."""

LISTS: Mapping[str, tuple[str, ...]] = {
    "contradictions": (CONTRADICTION,),
    "unconfirmed": (UNCONFIRMED,),
    "no_evidence": (NO_EVIDENCE,),
    "sums": ARITHMETIC,
}
"""The lists of what is to be looked at, each with its checks."""


def look(connection: sa.Connection, ids: Collection[int], rules: Collection[str] = tuple(CHECKS)) -> Iterator[Finding]:
    """Give what the checks find at these records, what passed too.

    Args:
        connection: of ``Catalogue.read``.
        ids: the records that the checks are made for: at most some thousands at a time.
        rules: keys of :data:`CHECKS`.
    """
    wanted = sorted(set(ids))
    if not wanted:
        return
    kinds = {row.id: row.kind for row in connection.execute(_kinds(), given(wanted)).all()}
    # One look at what their statements tell saves most checks their own: of few records anything is planned or counted.
    told = {row.about_id: row for row in connection.execute(_told(), given(wanted)).all()}
    for rule in rules:
        check = CHECKS[rule]
        of = [
            one
            for one in wanted
            if (check.bare or (one in told and getattr(told[one], check.needs)))
            and (not check.kinds or kinds.get(one) in check.kinds)
        ]
        if of:
            yield from check.look(connection, of)


@cache
def _kinds() -> sa.Select[Any]:
    return sa.select(record.c.id, record.c.kind).where(record.c.id.in_(GIVEN))


@cache
def _told() -> sa.Select[Any]:
    """Select what the statements on records tell, under the names of `Check.needs`."""
    value: sa.ColumnElement[str] = sa.literal_column("'value'")
    values = sa.func.sum(sa.case((statement.c.kind == value, 1), else_=0))
    return (
        sa.select(
            statement.c.about_id,
            sa.or_(values > 1, _any(statement.c.modality == "denies") > 0).label("two"),
            _any(statement.c.modality == "plans").label("plan"),
            _any(sa.or_(statement.c.value_verbatim != "", statement.c.when_verbatim != "")).label("words"),
            _any(sa.or_(statement.c.quantity.is_not(None), statement.c.measure != "")).label("counts"),
            _any(sa.or_(statement.c.kind == "entry", statement.c.role == "part_of")).label("edition"),
            _any(sa.or_(statement.c.value_rule != "", statement.c.when_rule != "")).label("rule"),
        )
        .where(statement.c.about_id.in_(GIVEN))
        .group_by(statement.c.about_id)
    )


def _any(so: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.max(sa.case((so, 1), else_=0))
