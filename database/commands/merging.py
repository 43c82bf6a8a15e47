"""Two records of one kind that are the same thing become one.

What others say of the second one (statements, mentions, fields of other records, collections, files) goes over to the
kept one; what it says of itself (names, numbers, values) is copied there, so that it can still be read in the trash,
from where a statement leads to the kept one.
"""

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from database.commands import values
from database.commands.cached_values import save_stated
from database.commands.checks import kind_of
from database.commands.circles import circular
from database.commands.gathering import (
    SAME,
    decisions,
    files,
    identifiers,
    joins,
    memberships,
    note,
    one_mention,
    references,
    rules,
    statements,
)
from database.derive.labels import table_of
from database.errors import InputProblem
from database.fields import Field, fields_of
from database.history.recorder import Writer
from database.queries.wholes import COLLECTIONS, wholes_of
from database.schema.base import collection, record
from database.schema.evidence import mention
from database.schema.names import name
from database.schema.statements import statement

#: What a form of the name has beside its text; what one of two equal forms lacks, the other gives.
_PARTS = ("language", "romanisation", "given", "family", "particle", "honorific", "sort_as")


def merge_records(writer: Writer, kept: int, merged: int, taken: Collection[str] = ()) -> None:
    """Make two records of one kind one: *kept* takes over what *merged* has, and that goes to the trash.

    Statements that join the two ("different from") stay with the one in the trash as they are.

    Args:
        writer: the recorder.
        kept: the record that stays.
        merged: the record that goes.
        taken: fields where both have a value and that of *merged* is to hold; else *kept* keeps its own.

    Raises:
        InputProblem: the same record twice, two kinds, articles, a record in the trash, an unknown field, or records
            that would then lie within themselves.
    """
    kind = _checked(writer, kept, merged)
    declared = [values.declared(kind, item) for item in taken]
    table = table_of(kind)
    fields = list(fields_of(kind).values())
    mine = {field.name: values.current(writer, table, kept, field) for field in fields}
    theirs = {field.name: values.current(writer, table, merged, field) for field in fields}
    if kind == "collection":
        _place(writer, kept, merged, mine, theirs)
    forms = _names(writer, kept, merged, kind)
    identifiers(writer, kept, merged)
    memberships(writer, kept, merged)
    files(writer, kept, merged)
    statements(writer, kept, merged, forms)
    _mentions(writer, kept, merged)
    rules(writer, kept, merged)
    decisions(writer, kept, merged)
    references(writer, kept, merged)
    for field in fields:
        taking = field in declared
        _field(writer, kept, table, field, mine[field.name], theirs[field.name], taking=taking)
    note(writer, kept, merged)
    if circular(writer, (kept,)) is not None:
        reason = "the two are parts of each other through a third record; change that statement first"
        raise InputProblem("bad_value", field="merge", reason=reason)
    joined = sa.select(statement.c.id).where(statement.c.role == SAME, joins(kept, merged))
    if writer.value(joined.limit(1)) is None:
        writer.insert(statement, kind="relation", about_id=merged, role=SAME, object_id=kept)
    writer.update(record, merged, trashed_at=writer.now)


def _checked(writer: Writer, kept: int, merged: int) -> str:
    """Return the kind of the two, or raise :class:`InputProblem`."""
    kind, other = kind_of(writer, kept), kind_of(writer, merged)
    if kept == merged:
        raise InputProblem("bad_value", field="merge", reason="two records are needed")
    if kind != other:
        raise InputProblem("bad_value", field="merge", reason="only records of one kind can be one and the same")
    if kind == "article":
        raise InputProblem("bad_value", field="merge", reason="copies of one article stay apart, as one text")
    gone = sa.select(record.c.label).where(record.c.id.in_((kept, merged)), record.c.trashed_at.is_not(None))
    label = writer.value(gone.limit(1))
    if label is not None:
        raise InputProblem("bad_value", field="merge", reason=f"“{label}” is in the trash; restore it first")
    return kind


def _place(writer: Writer, kept: int, merged: int, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    """Settle what the kept collection is part of, so that neither lies within itself."""
    if merged in wholes_of(writer.connection, kept, COLLECTIONS):
        # What stood between the two is now within the kept one, which takes the place of the other.
        above = theirs["parent"]
        mine["parent"] = None if above == kept else above
        writer.update(collection, kept, parent_id=mine["parent"])
    above = theirs["parent"]
    if above is not None and (above == kept or kept in wholes_of(writer.connection, above, COLLECTIONS)):
        theirs["parent"] = None


def _names(writer: Writer, kept: int, merged: int, kind: str) -> dict[int, int]:
    """Give the kept record the forms that it lacks; return which of its forms stands for which of the other."""
    select = sa.select(name).order_by(name.c.position, name.c.id)
    standing = writer.rows(select.where(name.c.record_id == kept))
    preferred = {row["language"] for row in standing if row["kind"] == "preferred"}
    place = max((row["position"] for row in standing), default=-1) + 1
    known = {(row["text"], row["language"]): row for row in standing}
    forms: dict[int, int] = {}
    for row in writer.rows(select.where(name.c.record_id == merged)):
        same = known.get((row["text"], row["language"])) or known.get((row["text"], ""))
        if same is None and not row["language"]:
            same = next((one for one in standing if one["text"] == row["text"]), None)
        if same is not None:
            lacking = {part: row[part] for part in _PARTS if row[part] and not same[part]}
            if lacking:
                writer.update(name, same["id"], **lacking)
            forms[row["id"]] = same["id"]
            continue
        own = {column.name: row[column.name] for column in name.columns}
        del own["id"], own["match_key"]
        if row["kind"] == "preferred" and preferred and row["language"] in preferred | {""}:
            # The kept record has its heading in this language.
            own["kind"] = "alternative" if kind == "film" else "as_printed"
        forms[row["id"]] = writer.insert(name, **(own | {"record_id": kept, "position": place}))
        place += 1
    return forms


def _mentions(writer: Writer, kept: int, merged: int) -> None:
    """Let articles mention the kept record; two mentions in one role become one, with the words of both."""
    select = sa.select(mention.c.id, mention.c.article_id, mention.c.role).order_by(mention.c.id)
    theirs = writer.rows(select.where(mention.c.record_id == merged))
    if not theirs:
        return
    articles = sa.select(mention.c.article_id).where(mention.c.record_id == merged)
    both = select.where(mention.c.record_id == kept, mention.c.article_id.in_(articles))
    known = {(row["article_id"], row["role"]): row["id"] for row in writer.rows(both)}
    over: dict[int, dict[str, int]] = {}
    for row in theirs:
        same = known.get((row["article_id"], row["role"]))
        if same is None:
            over[row["id"]] = {"record_id": kept}
        else:
            one_mention(writer, same, row["id"])
    writer.update_many(mention, over)


def _field(writer: Writer, kept: int, table: sa.Table, field: Field, mine: Any, theirs: Any, *, taking: bool) -> None:
    """Let the kept record's field hold what it is to hold; where statements stand behind it, one is preferred."""
    if field.several:
        values.set_items(writer, kept, field, tuple(dict.fromkeys((*mine, *theirs))))
        return
    wanted = theirs if not values.is_empty(field, theirs) and (taking or values.is_empty(field, mine)) else mine
    if values.is_empty(field, wanted):
        return
    if not save_stated(writer, kept, field, wanted):
        writer.update(table, kept, **values.columns_of(field, wanted))
