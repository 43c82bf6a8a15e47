"""What fits: the sums of the checks that came out. It is worked out when it is asked for, and kept nowhere."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from database.checks import ARITHMETIC, Finding, State, look
from database.checks.candidates import CANDIDATES
from database.queries.findings import FindingLine, lines_of
from database.queries.rooms import id_array
from database.schema.base import record
from database.schema.festivals import edition
from database.search.hits import hits_of_kind
from database.search.language import Query, parse

_SOME = 1000
"""Records that are looked at together."""
MOST_OF_A_RULE = 3
"""Sums of one kind that a page lists; of the others it has the number."""


def passed(connection: sa.Connection, rules: Collection[str], text: str = "") -> Iterator[Finding]:
    """Give what fits, check by check; a large catalogue takes seconds, and what is given first comes at once.

    Args:
        connection: of ``Catalogue.read``.
        rules: keys of ``database.checks.CHECKS``; only those that reckon say what fits.
        text: only at records that this query finds (``database.search.language``).
    """
    query = parse(text)
    if not query.is_blank and query.tree is None:
        return
    hits = _Hits(connection, query)
    for rule in (one for one in CANDIDATES if one in rules):
        homes = CANDIDATES[rule]().distinct()
        ids = id_array(connection, homes.order_by(homes.selected_columns[0]), {})
        for first in range(0, len(ids), _SOME):
            found = [one for one in look(connection, ids[first : first + _SOME], (rule,)) if one.state is State.PASSED]
            there = {one.record for one in found}
            wanted = there if query.is_blank else hits.among(there)
            yield from (one for one in found if one.record in wanted)


def passed_lines(connection: sa.Connection, findings: Collection[Finding]) -> dict[int, FindingLine]:
    """Return what fits as rows of a list, by the ids of the findings."""
    return lines_of(connection, [one.row for one in findings])


@dataclass(frozen=True, slots=True)
class Checked:
    """The sums at one record.

    Attributes:
        lines: what does not fit or is to be asked, then what fits: of each check the first ones.
        more: how many more fit.
    """

    lines: tuple[FindingLine, ...] = ()
    more: int = 0


def checked(connection: sa.Connection, record_id: int, kind: str) -> Checked:
    """Return what the checks that reckon say at a record; of an edition also how its number fits its neighbours'."""
    homes = {record_id}
    if kind == "edition":
        homes.update(connection.execute(sa.select(edition.c.festival_id).where(edition.c.id == record_id)).scalars())
    here = [
        one
        for one in look(connection, homes, ARITHMETIC)
        if one.record == record_id or record_id in one.told.get("editions", ())
    ]
    here.sort(key=lambda one: one.state is State.PASSED)
    seen: Counter[str] = Counter()
    shown = []
    for one in here:
        seen[one.rule] += one.state is State.PASSED
        if one.state is not State.PASSED or seen[one.rule] <= MOST_OF_A_RULE:
            shown.append(one)
    lines = lines_of(connection, [one.row for one in shown])
    return Checked(tuple(lines[one.id] for one in shown if one.id in lines), len(here) - len(shown))


class _Hits:
    """What a query finds, asked once for each kind of record: among a million articles that takes half a second."""

    def __init__(self, connection: sa.Connection, query: Query) -> None:
        self._connection = connection
        self._query = query
        self._of: dict[str, frozenset[int]] = {}

    def among(self, ids: Collection[int]) -> set[int]:
        """Return which of these records it finds."""
        kinds = self._connection.execute(sa.select(record.c.id, record.c.kind).where(record.c.id.in_(ids)))
        return {one for one, kind in kinds if one in self._of_kind(kind)}

    def _of_kind(self, kind: str) -> frozenset[int]:
        if kind not in self._of:
            self._of[kind] = frozenset(self._connection.execute(hits_of_kind(self._query, kind)).scalars())
        return self._of[kind]
