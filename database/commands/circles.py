"""Nothing is part of itself, neither at once nor through its own parts. Helps commands."""

from collections.abc import Iterable

import sqlalchemy as sa

from database.errors import InputProblem
from database.fields import Field
from database.history.recorder import Writer
from database.queries.wholes import COLLECTIONS, TREES, Tree, wholes_of
from database.schema.base import record


def require_no_circle(
    writer: Writer, part: int, whole: int | None, tree: Tree, field: str, *, without: int | None = None
) -> None:
    """Raise :class:`InputProblem` where *part* is the *whole* or holds it already.

    Args:
        writer: the recorder.
        part: the record that is to be part of *whole*.
        whole: None is no question.
        tree: what counts as being part of.
        field: what the sentence calls the place of the mistake.
        without: a statement that is about to say something else.
    """
    if whole is None:
        return
    if whole == part:
        raise InputProblem("bad_value", field=field, reason="nothing can be part of itself")
    if part in wholes_of(writer.connection, whole, tree, without=without):
        label = writer.value(sa.select(record.c.label).where(record.c.id == whole))
        raise InputProblem("bad_value", field=field, reason=f"“{label}” is itself part of this record")


def require_no_circle_in(writer: Writer, record_id: int, field: Field, value: object) -> None:
    """Raise :class:`InputProblem` where a record would lie within itself by the value of a field."""
    if field.whole and isinstance(value, int):
        require_no_circle(writer, record_id, value, COLLECTIONS, field.label)


def require_no_stated_circle(
    writer: Writer, about: int, role: object, object_id: object, *, without: int | None = None
) -> None:
    """Raise :class:`InputProblem` where a relation would make a record part of itself, or of its own parts."""
    for tree in TREES:
        if role in tree.up and isinstance(object_id, int):
            require_no_circle(writer, about, object_id, tree, "object", without=without)
        elif role in tree.down and isinstance(object_id, int):
            require_no_circle(writer, object_id, about, tree, "object", without=without)


def circular(writer: Writer, record_ids: Iterable[int]) -> int | None:
    """Return the first of these records that is part of itself by what is stated, None where none is."""
    for record_id in record_ids:
        for tree in TREES:
            if record_id in wholes_of(writer.connection, record_id, tree):
                return record_id
    return None
