"""Making and saving records of every kind, their names and identifiers, and the trash."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from database.commands import values
from database.commands.cached_values import save_stated
from database.commands.checks import clean, kind_of, require_code
from database.commands.circles import require_no_circle_in
from database.derive.labels import table_of
from database.errors import InputProblem
from database.fields import FIELDS, Field, FieldType, fields_of
from database.history.raw import chunks
from database.history.recorder import Writer
from database.identity import new_uid
from database.schema.agents import AGENT_KINDS
from database.schema.base import HEADING_STATUSES, RECORD_KINDS, identifier, record
from database.schema.names import NAME_KINDS, TITLE_KINDS, name
from database.schema.sources import KNOWN, article
from database.schema.statements import statement
from database.search import index

#: Kinds whose heading comes from elsewhere, so that they need no name of their own.
_NAMELESS = frozenset({"article", "edition"})


@dataclass(frozen=True, slots=True)
class NameForm:
    """One form of a name, as a form gives it.

    Attributes:
        text: the form.
        kind: a code of ``name_kind``.
        id: the row it is, where it exists already.
        language: BCP 47, with script where it matters.
        romanisation: the scheme of a romanised form.
        given, family, particle, honorific: parts of a personal name.
        sort_as: how it sorts, where that differs.
    """

    text: str
    kind: str = "preferred"
    id: int | None = None
    language: str = ""
    romanisation: str = ""
    given: str = ""
    family: str = ""
    particle: str = ""
    honorific: str = ""
    sort_as: str = ""


def create_record(
    writer: Writer,
    kind: str,
    names: Sequence[NameForm] = (),
    fields: Mapping[str, Any] | None = None,
    *,
    note: str = "",
    heading_status: str = "provisional",
) -> int:
    """Make a record and return its id.

    Args:
        writer: the recorder.
        kind: any kind but ``article``, which comes in through :mod:`database.commands.articles`.
        names: its forms; the first preferred one heads it.
        fields: declared fields by name.
        note: the archivist's own note.
        heading_status: ``provisional`` (made at the desk or by import) or ``established`` (confirmed by a person).

    Raises:
        InputProblem: a field or name that cannot be taken, or no name where one is needed.
    """
    if kind not in RECORD_KINDS or kind == "article":
        raise InputProblem("bad_value", field="kind", reason=f"“{kind}” is no kind of record that is made here")
    if not names and kind not in _NAMELESS:
        raise InputProblem("bad_value", field="name", reason="a name is needed")
    given = {item: values.declared(kind, item) for item in (fields or {})}
    checked = {item: values.checked(writer, given[item], value) for item, value in (fields or {}).items()}
    for field in fields_of(kind).values():
        if field.required and values.is_empty(field, checked.get(field.name)):
            raise InputProblem("bad_value", field=field.label, reason="this is needed")
    record_id = writer.insert(
        record,
        uid=new_uid(),
        kind=kind,
        heading_status=_heading_status(heading_status),
        created_at=writer.now,
        updated_at=writer.now,
        note=clean(note, "note"),
    )
    own: dict[str, Any] = {"kind": kind} if kind in AGENT_KINDS else {}
    for item, value in checked.items():
        if not given[item].several:
            own |= values.columns_of(given[item], value)
    writer.insert(table_of(kind), id=record_id, **own)
    for item, value in checked.items():
        if given[item].several:
            values.set_items(writer, record_id, given[item], value)
    for position, form in enumerate(names):
        _insert_name(writer, record_id, kind, form, position)
    return record_id


def save_record(
    writer: Writer,
    record_id: int,
    *,
    version: int | None = None,
    fields: Mapping[str, Any] | None = None,
    names: Sequence[NameForm] | None = None,
    note: str | None = None,
    heading_status: str | None = None,
    known: Mapping[str, str] | None = None,
) -> None:
    """Save what a form has changed: one save is one step of the history.

    Args:
        writer: the recorder.
        record_id: the record.
        version: the version that the form was opened with; another one now is refused.
        fields: the changed fields by name. Where statements stand behind a field, the new value becomes a
            statement of its own, preferred and without evidence: nobody's statement is overwritten.
        names: all its forms in order; forms that are not among them are removed.
        note: the archivist's own note.
        heading_status: provisional or established.
        known: of an article: how fields are known, by the names of ``Field.known``.

    Raises:
        InputProblem: ``changed_elsewhere``, or a value that cannot be taken; nothing is saved then.
    """
    kind = kind_of(writer, record_id)
    if version is not None:
        found = writer.value(sa.select(record.c.version).where(record.c.id == record_id))
        if found != version:
            raise InputProblem("changed_elsewhere")
    table = table_of(kind)
    for item, value in (fields or {}).items():
        field = values.declared(kind, item)
        checked = values.checked(writer, field, value)
        if field.required and values.is_empty(field, checked):
            raise InputProblem("bad_value", field=field.label, reason="this is needed")
        if checked == values.current(writer, table, record_id, field):
            continue
        if field.several:
            values.set_items(writer, record_id, field, checked)
            continue
        require_no_circle_in(writer, record_id, field, checked)
        if not save_stated(writer, record_id, field, checked):
            writer.update(table, record_id, **_own_columns(writer, kind, record_id, field, checked))
    if known:
        own = {f"{item}_known": code for item, code in checked_known(kind, known).items()}
        writer.update(table, record_id, **own)
    if names is not None:
        _save_names(writer, record_id, kind, names)
    changed: dict[str, Any] = {}
    if note is not None:
        changed["note"] = clean(note, "note")
    if heading_status is not None:
        changed["heading_status"] = _heading_status(heading_status)
    if changed:
        writer.update(record, record_id, **changed)


def trash_records(writer: Writer, record_ids: Iterable[int]) -> None:
    """Put records into the trash: they leave rooms and search, and stay restorable with all that hangs on them."""
    for record_id, trashed_at in _in_trash(writer, record_ids):
        if trashed_at is None:
            writer.update(record, record_id, trashed_at=writer.now)


def restore_records(writer: Writer, record_ids: Iterable[int]) -> tuple[int, ...]:
    """Take records out of the trash, and with them what they belong to: an edition's festival, a section's edition.

    A record without what it belongs to would stand in no room. Returns the ids of those that came back besides.
    """
    wanted = list(dict.fromkeys(record_ids))
    asked, besides = frozenset(wanted), list[int]()
    while wanted:
        for record_id, trashed_at in _in_trash(writer, wanted):
            if trashed_at is not None:
                writer.update(record, record_id, trashed_at=None)
        wanted = _trashed_holders(writer, wanted)
        besides += [one for one in wanted if one not in asked]
    return tuple(besides)


def _trashed_holders(writer: Writer, record_ids: Sequence[int]) -> list[int]:
    """Return which records these cannot be without and are in the trash, in the order of their ids."""
    found: set[int] = set()
    for table, field in _HELD:
        for chunk in chunks(record_ids):
            held = sa.select(table.c[field.column]).where(table.c.id.in_(chunk))
            select = sa.select(record.c.id).where(record.c.id.in_(held), record.c.trashed_at.is_not(None))
            found.update(row["id"] for row in writer.rows(select))
    return sorted(found)


_HELD = tuple(
    (table_of(kind), field)
    for field in FIELDS
    if field.required and field.type is FieldType.RECORD
    for kind in field.kinds
)
"""The tables of records that belong to another one, with the field that names it."""


def _in_trash(writer: Writer, record_ids: Iterable[int]) -> Iterator[tuple[int, datetime | None]]:
    """Give each record with the time when it was put into the trash; one that is given twice, once."""
    for chunk in chunks(dict.fromkeys(record_ids)):
        known = {row["id"]: row["trashed_at"] for row in writer.rows(_trashed_at.where(record.c.id.in_(chunk)))}
        for record_id in chunk:
            if record_id not in known:
                raise InputProblem("no_record", id=record_id)
            yield record_id, known[record_id]


_trashed_at = sa.select(record.c.id, record.c.trashed_at)


def add_name(writer: Writer, record_id: int, form: NameForm) -> int:
    """Add a form to a record's names, last, and return its id."""
    kind = kind_of(writer, record_id)
    last = writer.value(sa.select(sa.func.max(name.c.position)).where(name.c.record_id == record_id))
    return _insert_name(writer, record_id, kind, form, 0 if last is None else last + 1)


def set_identifiers(writer: Writer, record_id: int, identifiers: Iterable[tuple[str, str]]) -> None:
    """Make these (scheme, value) pairs the identifiers of a record."""
    kind_of(writer, record_id)
    wanted = list(dict.fromkeys((scheme, clean(value.strip(), "identifier")) for scheme, value in identifiers))
    for scheme, value in wanted:
        require_code(writer, "identifier_scheme", scheme, "identifier")
        if not scheme or not value:
            raise InputProblem("bad_value", field="identifier", reason="scheme and value are needed")
    select = sa.select(identifier.c.id, identifier.c.scheme, identifier.c.value).where(
        identifier.c.record_id == record_id
    )
    standing = {(row["scheme"], row["value"]): row["id"] for row in writer.rows(select)}
    writer.delete(identifier, [row_id for pair, row_id in standing.items() if pair not in wanted])
    for scheme, value in wanted:
        if (scheme, value) not in standing:
            writer.insert(identifier, record_id=record_id, scheme=scheme, value=value)


def _own_columns(writer: Writer, kind: str, record_id: int, field: Field, value: Any) -> dict[str, Any]:
    """Return the columns that hold a value, with what an article's date and numbers ask for beside."""
    columns = values.columns_of(field, value)
    if kind != "article":
        return columns
    if field.name == "published":
        return columns | index.moved(writer.connection, record_id, value)
    if field.name == "level" and not value:
        raise InputProblem("bad_value", field=field.label, reason="this is needed")
    if field.name == "accession_number":
        if not value.strip():
            return {"accession_number": None}
        other = sa.select(article.c.id).where(article.c.accession_number == value, article.c.id != record_id)
        if writer.value(other) is not None:
            raise InputProblem("bad_value", field=field.label, reason=f"another article has “{value}”")
    return columns


def checked_known(kind: str, known: Mapping[str, str]) -> Mapping[str, str]:
    """Return how fields are known, or raise :class:`InputProblem`: no such field, no such way."""
    said = {field.known for field in fields_of(kind).values() if field.known}
    for item, code in known.items():
        if item not in said:
            raise InputProblem("bad_value", field=item, reason="no field that says how it is known")
        if code not in KNOWN:
            raise InputProblem("bad_value", field="known", reason=f"“{code}” is not known")
    return known


def name_kinds(kind: str) -> tuple[str, ...]:
    """Return the codes of ``name_kind`` that names of a kind of record may have."""
    return (*NAME_KINDS, *TITLE_KINDS) if kind == "film" else NAME_KINDS


def _heading_status(status: str) -> str:
    if status not in HEADING_STATUSES:
        raise InputProblem("bad_value", field="heading status", reason=f"“{status}” is not known")
    return status


def _insert_name(writer: Writer, record_id: int, kind: str, form: NameForm, position: int) -> int:
    return writer.insert(name, record_id=record_id, position=position, **_name_values(writer, kind, form))


def _name_values(writer: Writer, kind: str, form: NameForm) -> dict[str, Any]:
    code = form.kind
    if code not in name_kinds(kind):
        raise InputProblem("bad_value", field="name", reason=f"“{code}” is no kind of name for a {kind}")
    if not any(sign.isprintable() and not sign.isspace() for sign in form.text):
        # Blanks and signs that show nothing, such as a non-joiner, are no name: nobody could see or find it.
        raise InputProblem("bad_value", field="name", reason="a name is needed")
    require_code(writer, "romanisation", form.romanisation, "romanisation")
    parts = ("text", "language", "given", "family", "particle", "honorific", "sort_as")
    texts = {part: clean(getattr(form, part), "name") for part in parts}
    return texts | {"kind": code, "romanisation": form.romanisation}


def _save_names(writer: Writer, record_id: int, kind: str, forms: Sequence[NameForm]) -> None:
    if not forms and kind not in _NAMELESS:
        raise InputProblem("bad_value", field="name", reason="a name is needed")
    standing = {row["id"] for row in writer.rows(sa.select(name.c.id).where(name.c.record_id == record_id))}
    kept = {form.id for form in forms if form.id is not None}
    if not kept <= standing:
        raise InputProblem("changed_elsewhere")
    gone = standing - kept
    if gone:
        stated = writer.value(sa.select(statement.c.id).where(statement.c.name_id.in_(gone)).limit(1))
        if stated is not None:
            reason = "the press uses this form; withdraw its statement first"
            raise InputProblem("bad_value", field="name", reason=reason)
        writer.delete(name, gone)
    for position, form in enumerate(forms):
        if form.id is None:
            _insert_name(writer, record_id, kind, replace(form), position)
        else:
            writer.update(name, form.id, position=position, **_name_values(writer, kind, form))
