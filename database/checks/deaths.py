"""A death before later acts: somebody who had died is said to have held a post, led or taken part on a later day.

Honours, subjects and dedications come after a death; so do works that are released later: none of them is an act.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS, asked, known, stated
from database.checks.finding import Finding, State
from database.schema.agents import agent
from database.schema.base import record
from database.schema.events import event
from database.schema.statements import stands, statement

RULE = "death"

#: What only the living do, beside all posts: roles of relations whose object is the person.
ACTS = frozenset(
    (
        *("head", "director_of_body", "managing_director", "deputy_head", "chief", "commander", "minister"),
        *("deputy_minister", "head_of_state", "head_of_government", "ambassador", "governor", "mayor"),
        *("cultural_attache", "media_head", "public_relations_head", "spokesperson", "editor_in_chief"),
        *("board_member", "leadership", "official", "teacher"),
        *("festival_director", "artistic_director", "festival_president", "secretary", "deputy_secretary"),
        *("executive_director", "head_of_committee", "selection_committee_member", "jury_president", "juror"),
        *("programmer", "organiser", "guest", "master_of_ceremonies", "delegate", "head_of_delegation"),
        *("participant", "delegation", "host", "met_with", "party", "announced_by", "speaker", "performer", "trainer"),
        "interviewee",
    )
)


def deaths(connection: sa.Connection, ids: Collection[int]) -> Iterator[Finding]:
    """Give the dated acts of these people that lie beside a known day of death: after it, or before it."""
    rows = [row._mapping for row in asked(connection, _acts(), ids) if _dated(row._mapping)]
    lines = stated(connection, {row["id"] for row in rows}, ("end",))
    for row in rows:
        later = row["act"] > row["end_latest"]
        death = lines.get((row["id"], "end"))
        yield Finding(
            RULE,
            row["id"],
            row["id"],
            State.FLAGGED if later else State.PASSED,
            f"{row['statement']} {row['end_edtf']} {row['edtf']}",
            (row["statement"],) if death is None else (death, row["statement"]),
            {"death": row["end_edtf"], "act": row["edtf"]},
        )


def _dated(row: Any) -> bool:
    return row["act"] is not None and known(row["act"]) and known(row["end_latest"])


@cache
def _acts() -> sa.Select[Any]:
    """Select the acts of people whose death is dated, each with its day or that of its event."""
    act = (
        sa.case((statement.c.when_edtf != "", statement.c.when_earliest), else_=event.c.start_earliest).label("act"),
        sa.case((statement.c.when_edtf != "", statement.c.when_edtf), else_=event.c.start_edtf).label("edtf"),
    )
    return (
        sa.select(agent.c.id, agent.c.end_latest, agent.c.end_edtf, statement.c.id.label("statement"), *act)
        .select_from(agent)
        .join(record, record.c.id == agent.c.id)
        .join(statement, statement.c.object_id == agent.c.id)
        .outerjoin(event, event.c.id == statement.c.about_id)
        .where(
            agent.c.id.in_(IDS),
            agent.c.kind == "person",
            agent.c.end_edtf != "",
            record.c.trashed_at.is_(None),
            statement.c.role.in_(ACTS),
            stands(),
        )
    )
