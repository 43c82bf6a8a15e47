"""What a change does to records, in words: the rows of the preview, and what is said of all together."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from database.batch.edit import COLLECTIONS, COMMON, ToMake
from database.batch.planned import Edited, Planned, Preview
from database.fields import Field, FieldType
from database.queries.links import Link
from desktop_app.directions import isolate
from desktop_app.forms.values import shortened, told_from
from desktop_app.problems import problem_text
from desktop_app.texts import listed, plural, translate
from desktop_app.wording.statements import field_value
from desktop_app.wording.wording import Wording

NAMED = 3
"""Records that a notice calls by their names."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the preview; *why* is what keeps a record from being changed."""

    record: str
    before: str = ""
    after: str = ""
    why: str = ""


def field_name(field: Field, wording: Wording) -> str:
    """Return what a field is called on screen."""
    return wording.translate("Fields", field.label)


def lines_of(found: Preview, wording: Wording) -> list[Line]:
    """Return the rows of a preview: what is left first, for it is easily overlooked."""
    left = [Line(_named(row), why=problem_text(row.problem)) for row in found.left if row.problem is not None]
    return left + [_changed(row, found.links, wording) for row in found.rows]


def _changed(row: Planned, links: Mapping[int, Link], wording: Wording) -> Line:
    first, last = row.changes[0], row.changes[-1]
    before = value_in_words(first.field, first.before, links, wording)
    after = value_in_words(last.field, last.after, links, wording)
    return Line(_named(row), told_from(before, after), told_from(after, before))


def _named(row: Planned) -> str:
    return row.label or translate("Batch", "Record {id}").format(id=row.id)


def value_in_words(field: Field, value: Any, links: Mapping[int, Link], wording: Wording) -> str:
    """Return a value of a field as a person reads it, "" where it says nothing."""
    if isinstance(value, tuple) and field in COMMON:
        return wording.joined(_one(field, one, links, wording) for one in value)
    return _one(field, value, links, wording)


def _one(field: Field, value: Any, links: Mapping[int, Link], wording: Wording) -> str:
    if isinstance(value, ToMake):
        return translate("Batch", "{name} (new)").format(name=value.label)
    if field.type is FieldType.RECORD:
        found = links.get(value) if isinstance(value, int) else None
        return wording.label(found.label) if found is not None else ""
    if field.type is FieldType.FLAG:
        return translate("Form", "yes") if value else translate("Form", "no")
    return " ".join((str(value) if field == COLLECTIONS else field_value(field, value, wording)).split("\n"))


def summary(found: Preview) -> str:
    """Return how many change, stay and are left."""
    return _counted(found.changed, found.same, found.refused)


def done_words(done: Edited) -> str:
    """Return what a change did; of what was left the first ones with why."""
    parts = [plural("Batch", "{count} records changed", "{count} record changed", done.changed)]
    if done.same:
        parts.append(plural("Batch", "{count} were so already", "{count} was so already", done.same))
    if not done.refused:
        return listed(parts)
    parts.append(plural("Batch", "{count} were left as they are", "{count} was left as it is", done.refused))
    sentence = translate("Batch", "“{record}” – {why}")
    why = [
        sentence.format(record=isolate(shortened(label)), why=problem_text(problem))
        for _, label, problem in done.left[:NAMED]
    ]
    more = " …" if done.refused > NAMED else ""
    return translate("Batch", "{done}. {why}").format(done=listed(parts), why=" ".join(why) + more)


def _counted(changed: int, same: int, refused: int) -> str:
    parts = [plural("Batch", "{count} records change", "{count} record changes", changed)]
    if same:
        parts.append(plural("Batch", "{count} stay as they are", "{count} stays as it is", same))
    if refused:
        parts.append(
            plural("Batch", "{count} cannot be changed so and are left", "{count} cannot and is left", refused)
        )
    return listed(parts)
