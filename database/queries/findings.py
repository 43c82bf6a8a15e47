"""What the checks found: on what a page shows, and as lists with their counts."""

from collections.abc import Collection
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks import CONTRADICTION
from database.checks.asking import IDS, asked
from database.schema.checks import finding


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
