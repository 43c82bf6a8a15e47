"""What the records that become one have in common: what hangs on one of them goes over to the other."""

from typing import Any

import sqlalchemy as sa

from database.history.recorder import Writer
from database.schema.base import collection_item, identifier, record, record_tag
from database.schema.checks import dismissal
from database.schema.columns import Owner
from database.schema.evidence import evidence, mention
from database.schema.metadata import metadata
from database.schema.names import name
from database.schema.rules import publication_rule
from database.schema.sources import article_text, attachment
from database.schema.statements import statement

#: The relation that leads from the record in the trash to the kept one.
SAME = "same_as"

#: Tables that have functions of their own below, and the frozen texts, which stay where they are.
_OWN = frozenset(
    {record, name, identifier, record_tag, collection_item, attachment, statement, mention, article_text}
    | {publication_rule, dismissal}
)

#: What tells two pieces of evidence apart that stand on the same words.
_STAND = ("kind", "article_id", "text_id", "start", "end", "attachment_id", "page", "rect_x", "rect_y")


def identifiers(writer: Writer, kept: int, merged: int) -> None:
    """Give the kept record the numbers that it lacks."""
    pairs = sa.select(identifier.c.scheme, identifier.c.value).order_by(identifier.c.id)
    known = {tuple(row.values()) for row in writer.rows(pairs.where(identifier.c.record_id == kept))}
    for row in writer.rows(pairs.where(identifier.c.record_id == merged)):
        if tuple(row.values()) not in known:
            writer.insert(identifier, record_id=kept, **row)


def memberships(writer: Writer, kept: int, merged: int) -> None:
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


def files(writer: Writer, kept: int, merged: int) -> None:
    """Put the files of the other record behind those of the kept one."""
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == kept))
    place = 0 if last is None else last + 1
    order = sa.select(attachment.c.id).where(attachment.c.record_id == merged)
    for number, row in enumerate(writer.rows(order.order_by(attachment.c.position, attachment.c.id))):
        writer.update(attachment, row["id"], record_id=kept, position=place + number)


def joins(kept: int, merged: int) -> sa.ColumnElement[bool]:
    """Return the condition of statements about one of the two that name the other."""
    pair = (kept, merged)
    return sa.and_(
        statement.c.about_id.in_(pair), statement.c.object_id.in_(pair), statement.c.about_id != statement.c.object_id
    )


def statements(writer: Writer, kept: int, merged: int, forms: dict[int, int]) -> None:
    """Let statements that name the other record in whatever place name the kept one."""
    columns = [column for column in statement.c if of_record(column)]
    for column in columns:
        # One column at a time: each has its index, and "any of them" would read the whole table.
        select = sa.select(statement.c.id, statement.c.name_id).where(column == merged)
        over: dict[int, dict[str, int]] = {}
        for row in writer.rows(select.where(sa.not_(sa.func.coalesce(joins(kept, merged), False)))):
            also = {"name_id": forms[row["name_id"]]} if row["name_id"] in forms else {}
            over[row["id"]] = {column.name: kept} | also
        writer.update_many(statement, over)


def one_mention(writer: Writer, kept: int, other: int) -> None:
    """Let two mentions of one record in one article be one: what the other stands on goes over, each place once."""
    select = sa.select(evidence).order_by(evidence.c.id)
    standing = {_stand(row) for row in writer.rows(select.where(evidence.c.mention_id == kept))}
    for row in writer.rows(select.where(evidence.c.mention_id == other)):
        if _stand(row) in standing:
            writer.delete(evidence, [row["id"]])
        else:
            writer.update(evidence, row["id"], mention_id=kept)
    writer.delete(mention, [other])


def _stand(row: sa.RowMapping) -> tuple[Any, ...]:
    """Return the place that evidence stands on: equal for two that stand on the same words."""
    return tuple(row[column] for column in _STAND)


def rules(writer: Writer, kept: int, merged: int) -> None:
    """Give the kept publication the rules for its articles that it lacks; the other's stay with it."""
    columns = (publication_rule.c.known_by, publication_rule.c.pattern, publication_rule.c.place)
    select = sa.select(*columns).where(publication_rule.c.publication_id == kept)
    known = {tuple(row.values()) for row in writer.rows(select)}
    for row in writer.rows(sa.select(publication_rule).where(publication_rule.c.publication_id == merged)):
        if (row["known_by"], row["pattern"], row["place"]) not in known:
            own = {column.name: row[column.name] for column in publication_rule.columns if column.name != "id"}
            writer.insert(publication_rule, **(own | {"publication_id": kept}))


def decisions(writer: Writer, kept: int, merged: int) -> None:
    """Let what was set aside of the other record stay so on the kept one, where the same is found there."""
    columns = (dismissal.c.rule, dismissal.c.basis)
    known = {tuple(row.values()) for row in writer.rows(sa.select(*columns).where(dismissal.c.record_id == kept))}
    for row in writer.rows(sa.select(dismissal).where(dismissal.c.record_id == merged)):
        if (row["rule"], row["basis"]) not in known:
            own = {column.name: row[column.name] for column in dismissal.columns if column.name != "id"}
            writer.insert(dismissal, **(own | {"record_id": kept}))


def references(writer: Writer, kept: int, merged: int) -> None:
    """Let the fields of other records, and dates that count from it, name the kept record.

    The two records' own fields stay: the kept one's are settled field by field. Only the tables of a kind of records
    share their ids with them.
    """
    for table in metadata.sorted_tables:
        if table in _OWN or not table.info.get("journalled"):
            continue
        for column in table.columns:
            if not of_record(column) or column.primary_key or column.name == "record_id":
                continue
            select = sa.select(table.c.id).where(column == merged)
            if table.info["owner"] is Owner.SELF:
                select = select.where(table.c.id.not_in((kept, merged)))
            writer.update_many(table, {row["id"]: {column.name: kept} for row in writer.rows(select)})


def of_record(column: sa.Column[Any]) -> bool:
    """Return whether a column holds the id of a record."""
    return any(key.column.table is record for key in column.foreign_keys)


def note(writer: Writer, kept: int, merged: int) -> None:
    """Put the archivist's note on the other record below that on the kept one."""
    notes = {row["id"]: row["note"] for row in writer.rows(_notes.where(record.c.id.in_((kept, merged))))}
    mine, theirs = notes[kept], notes[merged]
    if theirs.strip() and theirs not in mine:
        writer.update(record, kept, note=f"{mine}\n\n{theirs}" if mine.strip() else theirs)


_notes = sa.select(record.c.id, record.c.note)
