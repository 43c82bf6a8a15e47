"""Which records the checks are to be made for again when something was written."""

from collections.abc import Collection
from functools import cache
from typing import Any

import sqlalchemy as sa

from database.checks import deaths
from database.checks.asking import IDS, asked
from database.checks.ordinals import groups_of
from database.given import GIVEN, given
from database.schema.base import record
from database.schema.evidence import evidence
from database.schema.festivals import edition
from database.schema.sources import article
from database.schema.statements import statement

#: Tables of whose rows no check knows anything but what is listed in :data:`_COLUMNS`.
_TABLES = ("statement", "evidence", "edition", "event", "agent", "festival", "dismissal")
#: Columns of other tables that checks read, by their beginning.
_COLUMNS = (
    *("article.published", "article.publication", "article.*", "publication.week_start", "publication.*"),
    *("record.trashed_at", "record.*"),
)


def concern(fields: Collection[str]) -> bool:
    """Tell whether a change of these columns (``table.column``) can change what a check finds."""
    return any(one.split(".", 1)[0] in _TABLES or one.startswith(_COLUMNS) for one in fields)


def homes(
    connection: sa.Connection, owned: Collection[int], seen: Collection[int], fields: Collection[str]
) -> set[int]:
    """Return the records for which the checks are to be made again.

    Args:
        connection: within the transaction that wrote.
        owned: records whose own rows, or what is said of them, changed.
        seen: further records that a changed row names.
        fields: what changed, as ``table.column``.
    """
    tables = {one.split(".", 1)[0] for one in fields}
    found = set(owned) | set(seen)
    kinds: dict[str, set[int]] = {}
    for row_id, kind in connection.execute(_kinds(), given(found)).all():
        kinds.setdefault(kind, set()).add(row_id)
    steps: list[tuple[sa.Select[Any], Collection[int]]] = []
    if tables & {"article"}:
        steps.append((_standing_on(), kinds.get("article", ())))
    if "publication.week_start" in fields:
        steps.append((_standing_on_papers(), kinds.get("publication", ())))
    if tables & {"edition", "event", "record"}:
        steps.append((_naming_dates(), kinds.get("edition", set()) | kinds.get("event", set())))
    if tables & {"event"}:
        steps.append((_taking_part(), kinds.get("event", ())))
    if tables & {"statement"}:
        steps += [(_wholes(), found), (_placed(), kinds.get("place", set()) & set(owned))]
    steps.append((_festivals(), kinds.get("edition", ())))
    more = {row[0] for select, ids in steps for row in asked(connection, select, ids)}
    found |= more - {None}
    if "festival" in kinds or "edition" in kinds:
        found.update(one for group in groups_of(connection, found) for one in group)
    return found


@cache
def _kinds() -> sa.Select[Any]:
    return sa.select(record.c.id, record.c.kind).where(record.c.id.in_(GIVEN))


@cache
def _festivals() -> sa.Select[Any]:
    return sa.select(edition.c.festival_id).where(edition.c.id.in_(IDS)).distinct()


@cache
def _standing_on() -> sa.Select[Any]:
    """Select whom the statements are about that stand on one of these articles."""
    said = sa.select(statement.c.about_id).join(evidence, evidence.c.statement_id == statement.c.id)
    return said.where(evidence.c.article_id.in_(IDS)).distinct()


@cache
def _standing_on_papers() -> sa.Select[Any]:
    """Select whom the statements are about that stand on an article of one of these papers."""
    said = sa.select(statement.c.about_id).join(evidence, evidence.c.statement_id == statement.c.id)
    return said.where(
        evidence.c.article_id.in_(sa.select(article.c.id).where(article.c.publication_id.in_(IDS)))
    ).distinct()


@cache
def _naming_dates() -> sa.Select[Any]:
    """Select whom announcements and shows are about that lean on the days of one of these editions or events."""
    leans = sa.or_(
        statement.c.modality == "plans",
        statement.c.role == "part_of",
        sa.and_(statement.c.kind == "entry", statement.c.when_edtf != ""),
    )
    return sa.select(statement.c.about_id).where(statement.c.object_id.in_(IDS), leans).distinct()


@cache
def _taking_part() -> sa.Select[Any]:
    """Select who took part in one of these events."""
    part = sa.and_(statement.c.kind == "relation", statement.c.role.in_(deaths.ACTS))
    return sa.select(statement.c.object_id).where(statement.c.about_id.in_(IDS), part).distinct()


@cache
def _wholes() -> sa.Select[Any]:
    """Select whom the counts are about that statements about these records are part of."""
    whole, part = statement.alias(), statement.alias()
    joined = sa.join(part, whole, whole.c.id == part.c.part_of_id)
    return sa.select(whole.c.about_id).select_from(joined).where(part.c.about_id.in_(IDS)).distinct()


@cache
def _placed() -> sa.Select[Any]:
    """Select what has two values of one field, one of them one of these places: what lies in which may have changed."""
    one, other = statement.alias(), statement.alias()
    value: sa.ColumnElement[str] = sa.literal_column("'value'")
    same = sa.and_(
        other.c.about_id == one.c.about_id,
        other.c.field == one.c.field,
        other.c.kind == value,
        other.c.id != one.c.id,
    )
    two = sa.exists(sa.select(sa.literal(1)).where(same).correlate(one))
    return (
        sa.select(one.c.about_id).where(one.c.object_id.in_(IDS), one.c.role == "", one.c.kind == value, two).distinct()
    )
