"""``is:contradicted`` in SQL: accepted values of one field, or amounts of one figure, that differ, and what is denied.

The same is told by a record's page (``desktop_app.rooms.facts``), there in words.
"""

import sqlalchemy as sa

from database.fields import FIELDS
from database.schema.statements import statement
from database.search.hit_links import Scope, evidence_of, ids, stands
from database.search.hit_records import Condition, Ids

#: Fields that hold several values on every kind that has them: two values are no contradiction. Others of this name
#: (the language of an article) are no values of statements.
_SEVERAL = tuple(sorted({field.name for field in FIELDS if field.several}))


def contradicted(scope: Scope) -> Condition:
    """Return whether sources say different things of a record; of articles, whether one of them stands on it."""
    if scope.kinds[0] == "article":
        return scope.id.in_(evidence_of(ids(statement.c.id, statement.c.about_id.in_(_differing()), _accepted())))
    return scope.id.in_(_differing())


def _accepted() -> Condition:
    return sa.and_(statement.c.kind == "value", stands())


def _differing() -> Ids:
    one, other = statement.alias(), statement.alias()
    same = sa.and_(
        other.c.about_id == one.c.about_id,
        other.c.kind == "value",
        other.c.role == "",
        other.c.id > one.c.id,
        other.c.field == one.c.field,
        other.c.measure == one.c.measure,
        other.c.rank.in_(("preferred", "normal")),
        other.c.modality.in_(("states", "reports")),
    )
    figure = sa.and_(
        other.c.unit == one.c.unit,
        other.c.qualifier == one.c.qualifier,
        other.c.when_earliest == one.c.when_earliest,
        other.c.when_latest == one.c.when_latest,
    )
    differs = sa.or_(
        *(
            other.c[column].is_distinct_from(one.c[column])
            for column in ("object_id", "words", "value_code", "amount", "value_earliest", "value_latest")
        ),
        sa.and_(one.c.value_edtf == "", other.c.value_edtf == "", one.c.value_verbatim != other.c.value_verbatim),
    )
    return (
        sa.select(one.c.about_id)
        .where(
            one.c.kind == "value",
            one.c.rank.in_(("preferred", "normal")),
            one.c.modality.in_(("states", "reports")),
            one.c.field.not_in(_SEVERAL),
            sa.exists(sa.select(sa.literal(1)).where(same, sa.or_(one.c.field != "", figure), differs).correlate(one)),
        )
        .correlate(None)
    )
