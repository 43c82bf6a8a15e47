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
from database.checks.asking import IDS, asked
from database.checks.finding import Finding, State
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
    """

    look: Callable[[sa.Connection, Collection[int]], Iterator[Finding]]
    kinds: tuple[str, ...] = ()
    bare: bool = False


CONTRADICTION, UNCONFIRMED = contradictions.RULE, announcements.RULE
NO_EVIDENCE = "no_evidence"
"""Statements that nothing stands behind: told by an index of the statements themselves, and set aside like findings."""

CHECKS: Mapping[str, Check] = {
    CONTRADICTION: Check(contradictions.contradictions),
    UNCONFIRMED: Check(announcements.unconfirmed),
    ordinals.RULE: Check(ordinals.ordinals, ("festival",), bare=True),
    durations.RULE: Check(durations.durations, ("event",), bare=True),
    weekdays.RULE: Check(weekdays.weekdays),
    weekdays.PRINTED: Check(weekdays.printed, ("article",), bare=True),
    counts.RULE: Check(counts.counts),
    closings.RULE: Check(closings.closings, ("event", "film")),
    deaths.RULE: Check(deaths.deaths, ("person",), bare=True),
    weeks.RULE: Check(weeks.weeks),
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
    kinds = {row.id: row.kind for row in asked(connection, _kinds(), wanted)}
    stated = {row[0] for row in asked(connection, _stated(), wanted)}
    for rule in rules:
        check = CHECKS[rule]
        of = [
            one
            for one in wanted
            if (check.bare or one in stated) and (not check.kinds or kinds.get(one) in check.kinds)
        ]
        if of:
            yield from check.look(connection, of)


@cache
def _kinds() -> sa.Select[Any]:
    return sa.select(record.c.id, record.c.kind).where(record.c.id.in_(IDS))


@cache
def _stated() -> sa.Select[Any]:
    return sa.select(statement.c.about_id).where(statement.c.about_id.in_(IDS)).distinct()
