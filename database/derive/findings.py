"""What the checks find, kept in a table: lists and counts of a large catalogue come out of an index."""

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from database.checks import CHECKS, Finding, State, look
from database.checks.homes import concern, homes
from database.given import GIVEN, given
from database.history import raw
from database.history.touched import Touched
from database.schema.checks import dismissal, finding

_RECORDED = {"recorded": True}
_KEPT = sa.select(finding).where(finding.c.home_id.in_(GIVEN))
_ASIDE = sa.select(dismissal.c.rule, dismissal.c.record_id, dismissal.c.basis).where(dismissal.c.record_id.in_(GIVEN))


def refresh_findings(connection: sa.Connection, touched: Touched) -> set[int]:
    """Look again at whatever leans on the touched rows; return the records of which something else is found now."""
    again = set(touched.checked)
    if concern(touched.fields):
        owned, seen = touched.owned - touched.came_in, touched.seen - touched.came_in
        again |= homes(connection, owned | touched.gone.keys(), seen, touched.fields)
    return look_again(connection, again)


def look_again(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Look again at these records; return the records of which something else is found now."""
    changed: set[int] = set()
    for chunk in raw.chunks(sorted(ids)):
        changed |= _store(connection, chunk, look(connection, chunk))
    return changed


def fresh_findings(connection: sa.Connection, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Return the rows that the table is to hold for these records, by id: what passed is not kept."""
    return _rows(connection, look(connection, ids))


def kept_findings(connection: sa.Connection, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Return the rows that the table holds for these records, by id."""
    return {row["id"]: dict(row) for row in connection.execute(_KEPT, given(ids)).mappings()}


def _store(connection: sa.Connection, ids: Collection[int], found: Iterable[Finding]) -> set[int]:
    """Make the table hold what was found; return the records of which something else is found now."""
    wanted, there = _rows(connection, found), kept_findings(connection, ids)
    gone = there.keys() - wanted.keys()
    new = [row for row_id, row in sorted(wanted.items()) if row_id not in there]
    other = [row for row_id, row in wanted.items() if row_id in there and there[row_id] != row]
    for some in raw.chunks(sorted(gone)):
        connection.execute(sa.delete(finding).where(finding.c.id.in_(some)), execution_options=_RECORDED)
    if new:
        connection.execute(sa.insert(finding), new, execution_options=_RECORDED)
    for row in other:
        update = sa.update(finding).where(finding.c.id == row["id"]).values(row)
        connection.execute(update, execution_options=_RECORDED)
    return {row["record_id"] for row in (*new, *other, *(there[row_id] for row_id in gone))}


def _rows(connection: sa.Connection, found: Iterable[Finding]) -> dict[int, dict[str, Any]]:
    rows: dict[int, dict[str, Any]] = {}
    for one in found:
        if one.state is State.PASSED:
            continue
        rows[one.id] = one.row
    aside = _dismissed(connection, {row["record_id"] for row in rows.values()})
    for row in rows.values():
        row["dismissed"] = (row["rule"], row["record_id"], row["basis"]) in aside
    return rows


def _dismissed(connection: sa.Connection, ids: Collection[int]) -> set[tuple[str, int, str]]:
    """Return rule, record and basis of what a person has set aside."""
    found: set[tuple[str, int, str]] = set()
    for rule, record_id, basis in connection.execute(_ASIDE, given(sorted(ids))) if ids else ():
        if rule in CHECKS:
            found.add((rule, record_id, basis))
    return found
