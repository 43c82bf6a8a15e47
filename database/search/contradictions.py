"""``is:contradicted`` in SQL: accepted values of one field, or amounts of one figure, that differ, and what is denied.

The same is told by a record's page (``desktop_app.rooms.facts``), there in words.
"""

import sqlalchemy as sa

from database.fields import FIELDS
from database.schema.statements import statement
from database.search.hit_links import STANDING_RANKS, Scope, evidence_of, ids, stands
from database.search.hit_records import Condition, Ids, gathered

#: Fields that hold several values on every kind that has them: two values are no contradiction. Others of this name
#: (the language of an article) are no values of statements.
_SEVERAL = tuple(sorted({field.name for field in FIELDS if field.several}))


def contradicted(scope: Scope) -> Condition:
    """Return whether sources say different things of a record; of articles, whether one of them stands on it."""
    if scope.kinds[0] == "article":
        about = statement.c.about_id.in_(sa.union_all(_differing(), _denied()))
        return scope.id.in_(evidence_of(ids(statement.c.id, about, _accepted())))
    return scope.id.in_(sa.union_all(_differing(), _denied()))


def _accepted() -> Condition:
    return sa.and_(statement.c.kind == "value", stands())


def _differing() -> Ids:
    """Select the records with two accepted values of one field, or amounts of one figure, that differ.

    Fields with more than one value come out of an index; only their statements are looked at.
    """
    value = statement.alias()
    matter = (value.c.about_id, value.c.field, value.c.measure)
    several = sa.select(*matter).where(value.c.kind == sa.literal_column("'value'")).group_by(*matter)
    there = gathered(several.having(sa.func.count() > 1).correlate(None))
    one, other = statement.alias(), statement.alias()
    of = sa.and_(
        one.c.about_id == there.c.about_id,
        one.c.field == there.c.field,
        one.c.measure == there.c.measure,
        one.c.kind == sa.literal_column("'value'"),
    )
    same = sa.and_(
        other.c.about_id == one.c.about_id,
        other.c.kind == sa.literal_column("'value'"),
        other.c.id > one.c.id,
        other.c.field == one.c.field,
        other.c.measure == one.c.measure,
        stands(other),
    )
    figure = sa.and_(
        other.c.unit == one.c.unit,
        other.c.qualifier == one.c.qualifier,
        other.c.when_earliest == one.c.when_earliest,
        other.c.when_latest == one.c.when_latest,
    )
    return (
        sa.select(one.c.about_id)
        # Not an inner join: the order must stay.
        .select_from(there.outerjoin(one, of))
        .where(
            # Written so that it does not make the join an inner one.
            sa.func.coalesce(one.c.id, 0) > 0,
            stands(one),
            one.c.field.not_in(_SEVERAL),
            sa.exists(
                sa.select(sa.literal(1))
                .where(same, sa.or_(one.c.field != "", figure), sa.not_(_alike(one, other)))
                .correlate(one)
            ),
        )
        .correlate(None)
    )


def _denied() -> Ids:
    """Select the records of which one source says what another one says is not so."""
    one, other = statement.alias(), statement.alias()
    matter = ("about_id", "kind", "role", "field", "measure", "category")
    said = sa.and_(
        *(one.c[name] == other.c[name] for name in matter),
        sa.func.coalesce(one.c.award_id, 0) == sa.func.coalesce(other.c.award_id, 0),
        stands(one),
        _alike(one, other),
    )
    denies = sa.and_(
        other.c.modality == "denies",
        # Written out for the index of what is not simply stated.
        other.c.modality != sa.literal_column("'states'"),
        other.c.rank.in_(STANDING_RANKS),
        sa.exists(sa.select(sa.literal(1)).where(said).correlate(other)),
    )
    return sa.select(other.c.about_id).where(denies).correlate(None)


def _alike(one: sa.FromClause, other: sa.FromClause) -> Condition:
    """Return whether two statements give the same value."""
    names = ("words", "value_code", "amount", "value_earliest", "value_latest")
    return sa.and_(
        # Not as the column: most have no object, and an index of objects would find all of those.
        sa.func.coalesce(other.c.object_id, 0) == sa.func.coalesce(one.c.object_id, 0),
        *(other.c[name].is_not_distinct_from(one.c[name]) for name in names),
        sa.or_(one.c.value_edtf != "", other.c.value_edtf != "", one.c.value_verbatim == other.c.value_verbatim),
    )
