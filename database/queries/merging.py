"""Two records before they become one: their own data, and where they contradict each other."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.fields import fields_of
from database.queries.records import RecordRow, record_row
from database.schema.statements import statement


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records of one kind.

    Attributes:
        kept: the one that stays.
        merged: the one that goes to the trash.
        contradictions: the single fields in which both have a value, and not the same, in the order of the form.
        different: somebody has stated that the two are different.
    """

    kept: RecordRow
    merged: RecordRow
    contradictions: tuple[str, ...]
    different: bool = False


def pair(connection: sa.Connection, kept: int, merged: int) -> Pair:
    """Return two records side by side.

    Raises:
        InputProblem: one of them is not there.
    """
    mine, theirs = record_row(connection, kept), record_row(connection, merged)
    both = (kept, merged)
    apart = sa.select(statement.c.id).where(
        statement.c.about_id.in_(both), statement.c.object_id.in_(both), statement.c.role == "different_from"
    )
    different = connection.execute(apart.limit(1)).first() is not None
    if mine.kind != theirs.kind:
        return Pair(mine, theirs, (), different)
    found = [
        field.name
        for field in fields_of(mine.kind).values()
        if not field.several and _contradict(mine.fields[field.name], theirs.fields[field.name])
    ]
    return Pair(mine, theirs, tuple(found), different)


def _contradict(mine: object, theirs: object) -> bool:
    if isinstance(mine, DateValue) and isinstance(theirs, DateValue):
        # The same days in other words are no contradiction.
        return (
            not mine.is_empty
            and not theirs.is_empty
            and (mine.edtf or mine.verbatim) != (theirs.edtf or theirs.verbatim)
        )
    return mine not in (None, "") and theirs not in (None, "") and mine != theirs
