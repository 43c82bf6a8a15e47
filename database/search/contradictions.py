"""``is:contradicted`` in SQL: on what the sources differ is kept as findings of the checks.

What a contradiction is, is said in one place (``database.checks.values``); the record's page and the list of
contradictions go by the same findings. What a person has set aside is none.
"""

import sqlalchemy as sa

from database.checks import CONTRADICTION
from database.schema.checks import finding
from database.search.hit_links import Scope, evidence_of, ids
from database.search.hit_records import Condition


def contradicted(scope: Scope) -> Condition:
    """Return whether sources say different things of a record; of articles, whether one of them says one of these."""
    differing = (
        finding.c.rule == sa.literal_column(f"'{CONTRADICTION}'"),
        finding.c.dismissed == sa.literal_column("0"),
    )
    if scope.kinds[0] == "article":
        said = sa.func.json_each(finding.c.statements).table_valued("value")
        of = sa.select(said.c.value).select_from(finding.join(said, sa.true())).where(*differing)
        return scope.id.in_(evidence_of(of.correlate(None)))
    return scope.id.in_(ids(finding.c.record_id, *differing))
