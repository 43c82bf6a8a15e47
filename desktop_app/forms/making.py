"""New records are made in the step that saves what links to them; on the writer. No Qt."""

from typing import Any

from database.commands.records import create_record
from database.queries.links import Link
from desktop_app.forms.values import NewRecord


def made_once(writer: Any, new: NewRecord, made: dict[NewRecord, int]) -> int:
    """Return the id of a new record, which is made with what it links to unless it is among those *made* already."""
    if new not in made:
        fields = {}
        for name, value in new.fields:
            if isinstance(value, NewRecord):
                fields[name] = made_once(writer, value, made)
            else:
                fields[name] = value.id if isinstance(value, Link) else value
        made[new] = create_record(writer, new.kind, new.names, fields)
    return made[new]
