"""Tags and collections: putting records together."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from database.commands.checks import clean, require_kind
from database.errors import InputProblem
from database.history.raw import chunks
from database.history.recorder import Writer
from database.schema.base import collection_item, record, record_tag, tag


def tag_records(writer: Writer, record_ids: Iterable[int], text: str) -> None:
    """Put a tag on records; a new one is made."""
    words = clean(text.strip(), "tag")
    if not words:
        raise InputProblem("bad_value", field="tag", reason="a word is needed")
    tag_id = writer.value(sa.select(tag.c.id).where(tag.c.text == words))
    for chunk in _known(writer, record_ids):
        if tag_id is None:
            tag_id = writer.insert(tag, text=words)
        on = sa.select(record_tag.c.record_id).where(record_tag.c.tag_id == tag_id, record_tag.c.record_id.in_(chunk))
        there = {row["record_id"] for row in writer.rows(on)}
        writer.insert_many(record_tag, [{"record_id": one, "tag_id": tag_id} for one in chunk if one not in there])


def untag_records(writer: Writer, record_ids: Iterable[int], text: str) -> None:
    """Take a tag off records; a tag that nothing has any more goes too."""
    tag_id = writer.value(sa.select(tag.c.id).where(tag.c.text == text.strip()))
    if tag_id is None:
        return
    for chunk in chunks(dict.fromkeys(record_ids)):
        on = sa.select(record_tag.c.id).where(record_tag.c.tag_id == tag_id, record_tag.c.record_id.in_(chunk))
        writer.delete(record_tag, [row["id"] for row in writer.rows(on)])
    if writer.value(sa.select(record_tag.c.id).where(record_tag.c.tag_id == tag_id).limit(1)) is None:
        writer.delete(tag, [tag_id])


def put_into_collection(writer: Writer, collection_id: int, record_ids: Iterable[int]) -> None:
    """Put records into a collection, last, in the order given; those that are in it stay where they are."""
    require_kind(writer, collection_id, ("collection",), "collection")
    within = collection_item.c.collection_id == collection_id
    last = writer.value(sa.select(sa.func.max(collection_item.c.position)).where(within))
    position = 0 if last is None else last + 1
    for chunk in _known(writer, record_ids):
        inside = sa.select(collection_item.c.record_id).where(within, collection_item.c.record_id.in_(chunk))
        there = {row["record_id"] for row in writer.rows(inside)}
        new = [one for one in chunk if one not in there]
        rows = [
            {"collection_id": collection_id, "record_id": one, "position": position + at} for at, one in enumerate(new)
        ]
        writer.insert_many(collection_item, rows)
        position += len(new)


def take_out_of_collection(writer: Writer, collection_id: int, record_ids: Iterable[int]) -> None:
    """Take records out of a collection."""
    for chunk in chunks(dict.fromkeys(record_ids)):
        inside = sa.select(collection_item.c.id).where(
            collection_item.c.collection_id == collection_id, collection_item.c.record_id.in_(chunk)
        )
        writer.delete(collection_item, [row["id"] for row in writer.rows(inside)])


def _known(writer: Writer, record_ids: Iterable[int]) -> Iterator[list[int]]:
    """Give the ids in handfuls, each once; raise :class:`InputProblem` where there is no such record."""
    for chunk in chunks(dict.fromkeys(record_ids)):
        there = {row["id"] for row in writer.rows(sa.select(record.c.id).where(record.c.id.in_(chunk)))}
        for one in chunk:
            if one not in there:
                raise InputProblem("no_record", id=one)
        yield chunk
