"""What saving a form writes, of any kind: the record, what it links to for the first time, its parts. One step."""

from collections.abc import Iterable, Mapping
from typing import Any

from database.commands.articles import create_article
from database.commands.records import create_record, save_record
from database.queries.articles import in_trash
from database.queries.links import Link, links
from desktop_app.directions import isolate
from desktop_app.forms.drafts import Opened
from desktop_app.forms.making import made_once
from desktop_app.forms.plan import FormPlan, without_known
from desktop_app.forms.values import NAMES, NOTE, NewRecord, Sourced, shortened
from desktop_app.texts import translate


class FieldRefused(Exception):
    """A field holds what cannot be saved now; *key* says which, the text says why."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self.key = key


class Links:
    """The records that a form links to: each new one is made once, in the step that saves the form."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer
        self._made: dict[NewRecord, int] = {}

    def __call__(self, value: Any) -> Any:
        """Return a value as commands take it."""
        if isinstance(value, Link):
            return value.id
        return made_once(self._writer, value, self._made) if isinstance(value, NewRecord) else value


def save_form(plan: FormPlan, writer: Any, opened: Opened, values: Mapping[str, Any], changed: frozenset[str]) -> int:
    """Write what a form has changed and return the record's id.

    Raises:
        FieldRefused: a field links to a record that has gone since it was chosen; nothing is saved then.
        InputProblem: the record was changed elsewhere, or a value cannot be taken; nothing is saved then.
    """
    _require_there(writer, {key: values[key] for key in values if key in changed})
    resolve = Links(writer)
    given = {name: values[name] for name in plan.declared if name in values and name in changed}
    fields = {name: resolve(value) for name, value in without_known(given).items()}
    known = {plan.declared[name].known: value.known for name, value in given.items() if isinstance(value, Sourced)}
    note = values[NOTE] if NOTE in changed else None
    if opened.row is not None:
        record_id = opened.row.id
        names = values[NAMES] if NAMES in changed else None
        version = opened.row.version
        save_record(writer, record_id, version=version, fields=fields, names=names, note=note, known=known)
    elif plan.kind == "article":
        record_id = create_article(writer, fields, known=known, note=note or "")
    else:
        record_id = create_record(writer, plan.kind, values[NAMES], fields, note=note or "")
    for part in plan.parts:
        if part.key in changed:
            part.save(writer, record_id, opened.values[part.key], values[part.key], resolve)
    return record_id


def _require_there(writer: Any, values: Mapping[str, Any]) -> None:
    """Refuse links to records that were trashed or taken back between choosing and saving."""
    wanted = {key: tuple(_links_in(value)) for key, value in values.items()}
    ids = [link.id for found in wanted.values() for link in found]
    there = links(writer.connection, ids)
    trashed = in_trash(writer.connection, ids)
    for key, found in wanted.items():
        for link in found:
            if link.id not in there:
                text = translate(
                    "Form", "“{name}” is no longer there: it was taken back. Choose another, or create it."
                )
            elif link.id in trashed:
                text = translate("Form", "“{name}” is in the trash: restore it, or choose another.")
            else:
                continue
            raise FieldRefused(key, text.format(name=isolate(shortened(link.label))))


def _links_in(value: Any) -> Iterable[Link]:
    """Give the records that a value links to for the first time: what stands already is not asked again."""
    if isinstance(value, Link):
        yield value
    elif isinstance(value, Sourced):
        yield from _links_in(value.value)
    elif isinstance(value, NewRecord):
        for _name, one in value.fields:
            yield from _links_in(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _links_in(getattr(one, "target", None) if getattr(one, "id", None) is None else None)
