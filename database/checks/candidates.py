"""Which records say enough for a check to come to anything: to go through a whole catalogue without asking of all."""

from collections.abc import Callable, Mapping

import sqlalchemy as sa

from database.checks import closings, counts, deaths, durations, ordinals, weekdays
from database.schema.agents import agent
from database.schema.events import event
from database.schema.festivals import edition
from database.schema.sources import article
from database.schema.statements import statement


def _numbered() -> sa.Select[tuple[int]]:
    return sa.select(edition.c.festival_id).where(edition.c.ordinal.is_not(None))


def _lasting() -> sa.Select[tuple[int]]:
    return sa.select(event.c.id).where(event.c.duration != "", event.c.start_edtf != "", event.c.end_edtf != "")


def _counted() -> sa.Select[tuple[int]]:
    whole, part = statement.alias(), statement.alias()
    return sa.select(whole.c.about_id).join_from(part, whole, whole.c.id == part.c.part_of_id)


def _placed() -> sa.Select[tuple[int]]:
    shown = sa.and_(statement.c.kind == "entry", statement.c.when_edtf != "")
    return sa.select(statement.c.about_id).where(sa.or_(shown, statement.c.role == "part_of"))


def _dead() -> sa.Select[tuple[int]]:
    return sa.select(agent.c.id).where(agent.c.kind == "person", agent.c.end_edtf != "")


def _told_in_words() -> sa.Select[tuple[int]]:
    told = sa.or_(statement.c.value_verbatim != "", statement.c.when_verbatim != "")
    return sa.select(statement.c.about_id).where(told)


def _printed() -> sa.Select[tuple[int]]:
    return sa.select(article.c.id).where(article.c.published_verbatim != "", article.c.published_edtf != "")


CANDIDATES: Mapping[str, Callable[[], sa.Select[tuple[int]]]] = {
    ordinals.RULE: _numbered,
    durations.RULE: _lasting,
    counts.RULE: _counted,
    closings.RULE: _placed,
    deaths.RULE: _dead,
    weekdays.RULE: _told_in_words,
    weekdays.PRINTED: _printed,
}
"""Select such records, by check, for those that tell what fits; the many printed days stand last."""
