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
from database.derive.labels import table_of
from database.errors import InputProblem
from database.fields import Field, fields_of
from database.history.recorder import Writer
from database.queries.wholes import COLLECTIONS, wholes_of
from database.schema.base import collection, collection_item, identifier, record, record_tag
from database.schema.evidence import evidence, mention
from database.schema.metadata import metadata
from database.schema.names import name
from database.schema.sources import attachment
from database.schema.statements import statement

#: The relation that leads from the record in the trash to the kept one.
SAME = "same_as"

#: What a form of the name has beside its text; what one of two equal forms lacks, the other gives.
_PARTS = ("language", "romanisation", "given", "family", "particle", "honorific", "sort_as")

#: Tables that have functions of their own below.
_OWN = frozenset({record, name, identifier, record_tag, collection_item, attachment, statement, mention})

#: What tells two pieces of evidence apart that stand on the same words.
_STAND = ("kind", "article_id", "text_id", "start", "end", "attachment_id", "page", "rect_x", "rect_y")


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
    _identifiers(writer, kept, merged)
    _memberships(writer, kept, merged)
    _files(writer, kept, merged)
    _statements(writer, kept, merged, forms)
    _mentions(writer, kept, merged)
    _references(writer, kept, merged)
    for field in fields:
        taking = field in declared
        _field(writer, kept, table, field, mine[field.name], theirs[field.name], taking=taking)
    _note(writer, kept, merged)
    if circular(writer, (kept,)) is not None:
        reason = "the two are parts of each other through a third record; change that statement first"
        raise InputProblem("bad_value", field="merge", reason=reason)
    joined = sa.select(statement.c.id).where(statement.c.role == SAME, _joins(kept, merged))
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


def _identifiers(writer: Writer, kept: int, merged: int) -> None:
    pairs = sa.select(identifier.c.scheme, identifier.c.value).order_by(identifier.c.id)
    known = {tuple(row.values()) for row in writer.rows(pairs.where(identifier.c.record_id == kept))}
    for row in writer.rows(pairs.where(identifier.c.record_id == merged)):
        if tuple(row.values()) not in known:
            writer.insert(identifier, record_id=kept, **row)


def _memberships(writer: Writer, kept: int, merged: int) -> None:
    """Put the kept record where the other one was: its tags, the collections that hold it, what a collection holds."""
    tags = sa.select(record_tag.c.tag_id)
    known = {row["tag_id"] for row in writer.rows(tags.where(record_tag.c.record_id == kept))}
    for row in writer.rows(tags.where(record_tag.c.record_id == merged).order_by(record_tag.c.id)):
        if row["tag_id"] not in known:
            writer.insert(record_tag, record_id=kept, tag_id=row["tag_id"])
    item = collection_item.c
    for column, other in ((item.record_id, item.collection_id), (item.collection_id, item.record_id)):
        there = {row[other.name] for row in writer.rows(sa.select(other).where(column == kept))}
        for row in writer.rows(sa.select(item.id, other).where(column == merged).order_by(item.id)):
            # A collection does not hold itself.
            if row[other.name] not in there and row[other.name] != kept:
                writer.update(collection_item, row["id"], **{column.name: kept})


def _files(writer: Writer, kept: int, merged: int) -> None:
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == kept))
    place = 0 if last is None else last + 1
    order = sa.select(attachment.c.id).where(attachment.c.record_id == merged)
    for number, row in enumerate(writer.rows(order.order_by(attachment.c.position, attachment.c.id))):
        writer.update(attachment, row["id"], record_id=kept, position=place + number)


def _joins(kept: int, merged: int) -> sa.ColumnElement[bool]:
    """Return the condition of statements about one of the two that name the other."""
    pair = (kept, merged)
    return sa.and_(
        statement.c.about_id.in_(pair), statement.c.object_id.in_(pair), statement.c.about_id != statement.c.object_id
    )


def _statements(writer: Writer, kept: int, merged: int, forms: dict[int, int]) -> None:
    """Let statements that name the other record in whatever place name the kept one."""
    columns = [column for column in statement.c if _of_record(column)]
    for column in columns:
        # One column at a time: each has its index, and "any of them" would read the whole table.
        select = sa.select(statement.c.id, statement.c.name_id).where(column == merged)
        for row in writer.rows(select.where(sa.not_(sa.func.coalesce(_joins(kept, merged), False)))):
            also = {"name_id": forms[row["name_id"]]} if row["name_id"] in forms else {}
            writer.update(statement, row["id"], **({column.name: kept} | also))


def _mentions(writer: Writer, kept: int, merged: int) -> None:
    """Let articles mention the kept record; two mentions in one role become one, with the words of both."""
    select = sa.select(mention.c.id, mention.c.article_id, mention.c.role).order_by(mention.c.id)
    theirs = writer.rows(select.where(mention.c.record_id == merged))
    if not theirs:
        return
    articles = sa.select(mention.c.article_id).where(mention.c.record_id == merged)
    both = select.where(mention.c.record_id == kept, mention.c.article_id.in_(articles))
    known = {(row["article_id"], row["role"]): row["id"] for row in writer.rows(both)}
    for row in theirs:
        same = known.get((row["article_id"], row["role"]))
        if same is None:
            writer.update(mention, row["id"], record_id=kept)
            continue
        standing = {_stand(one) for one in _evidence_of(writer, same)}
        for one in _evidence_of(writer, row["id"]):
            if _stand(one) in standing:
                writer.delete(evidence, [one["id"]])
            else:
                writer.update(evidence, one["id"], mention_id=same)
        writer.delete(mention, [row["id"]])


def _evidence_of(writer: Writer, mention_id: int) -> list[sa.RowMapping]:
    return writer.rows(sa.select(evidence).where(evidence.c.mention_id == mention_id).order_by(evidence.c.id))


def _stand(row: sa.RowMapping) -> tuple[Any, ...]:
    return tuple(row[column] for column in _STAND)


def _references(writer: Writer, kept: int, merged: int) -> None:
    """Let the fields of other records, and dates that count from it, name the kept record.

    The two records' own fields stay: the kept one's are settled field by field.
    """
    for table in metadata.sorted_tables:
        if table in _OWN or not table.info.get("journalled"):
            continue
        for column in table.columns:
            if not _of_record(column) or column.primary_key or column.name == "record_id":
                continue
            select = sa.select(table.c.id).where(column == merged, table.c.id.not_in((kept, merged)))
            for row in writer.rows(select):
                writer.update(table, row["id"], **{column.name: kept})


def _of_record(column: sa.Column[Any]) -> bool:
    """Return whether a column holds the id of a record."""
    return any(key.column.table is record for key in column.foreign_keys)


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


def _note(writer: Writer, kept: int, merged: int) -> None:
    notes = {row["id"]: row["note"] for row in writer.rows(_notes.where(record.c.id.in_((kept, merged))))}
    mine, theirs = notes[kept], notes[merged]
    if theirs.strip() and theirs not in mine:
        writer.update(record, kept, note=f"{mine}\n\n{theirs}" if mine.strip() else theirs)


_notes = sa.select(record.c.id, record.c.note)
