"""Tags and collections: putting records together."""

import sqlalchemy as sa

from database.commands.checks import clean, kind_of, require_kind
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.base import collection_item, record_tag, tag


def tag_record(writer: Writer, record_id: int, text: str) -> None:
    """Put a tag on a record; a new one is made."""
    kind_of(writer, record_id)
    words = clean(text.strip(), "tag")
    if not words:
        raise InputProblem("bad_value", field="tag", reason="a word is needed")
    tag_id = writer.value(sa.select(tag.c.id).where(tag.c.text == words)) or writer.insert(tag, text=words)
    on = sa.select(record_tag.c.id).where(record_tag.c.record_id == record_id, record_tag.c.tag_id == tag_id)
    if writer.value(on) is None:
        writer.insert(record_tag, record_id=record_id, tag_id=tag_id)


def untag_record(writer: Writer, record_id: int, text: str) -> None:
    """Take a tag off a record; a tag that nothing has any more goes too."""
    tag_id = writer.value(sa.select(tag.c.id).where(tag.c.text == text.strip()))
    if tag_id is None:
        return
    on = sa.select(record_tag.c.id).where(record_tag.c.record_id == record_id, record_tag.c.tag_id == tag_id)
    writer.delete(record_tag, [row["id"] for row in writer.rows(on)])
    if writer.value(sa.select(record_tag.c.id).where(record_tag.c.tag_id == tag_id).limit(1)) is None:
        writer.delete(tag, [tag_id])


def put_into_collection(writer: Writer, collection_id: int, record_id: int) -> None:
    """Put a record into a collection, last."""
    require_kind(writer, collection_id, ("collection",), "collection")
    kind_of(writer, record_id)
    within = collection_item.c.collection_id == collection_id
    if writer.value(sa.select(collection_item.c.id).where(within, collection_item.c.record_id == record_id)) is None:
        last = writer.value(sa.select(sa.func.max(collection_item.c.position)).where(within))
        writer.insert(
            collection_item,
            collection_id=collection_id,
            record_id=record_id,
            position=0 if last is None else last + 1,
        )


def take_out_of_collection(writer: Writer, collection_id: int, record_id: int) -> None:
    """Take a record out of a collection."""
    select = sa.select(collection_item.c.id).where(
        collection_item.c.collection_id == collection_id, collection_item.c.record_id == record_id
    )
    writer.delete(collection_item, [row["id"] for row in writer.rows(select)])
