"""Two facts that tell records apart whose labels are the same."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.queries.names import Offer
from database.schema.base import record
from database.schema.evidence import mention
from database.schema.statements import statement

_SIDES = ((statement.c.object_id, statement.c.about_id), (statement.c.about_id, statement.c.object_id))


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a record.

    Attributes:
        beside: the label of a record that it is stated with, "" for none.
        articles: how many mentions articles have of it.
        note: the archivist's own note.
    """

    beside: str
    articles: int
    note: str


def facts_of_namesakes(connection: sa.Connection, offers: Sequence[Offer]) -> dict[int, Facts]:
    """Return two facts of each offered record whose label another one has, too."""
    labels = Counter(label for _, label in {(one.id, one.label) for one in offers})
    return facts(connection, (one.id for one in offers if labels[one.label] > 1))


def facts(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Facts]:
    """Return two facts of each of a few records."""
    found: dict[int, Facts] = {}
    for row_id in dict.fromkeys(ids):
        beside = ""
        for mine, other in _SIDES:
            select = sa.select(record.c.label).join(statement, other == record.c.id).where(mine == row_id)
            beside = beside or connection.execute(select.order_by(statement.c.id).limit(1)).scalar() or ""
        articles = sa.select(sa.func.count()).select_from(mention).where(mention.c.record_id == row_id)
        note = sa.select(record.c.note).where(record.c.id == row_id)
        found[row_id] = Facts(
            beside, connection.execute(articles).scalar_one(), connection.execute(note).scalar() or ""
        )
    return found
