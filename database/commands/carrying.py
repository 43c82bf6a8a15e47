"""What stood on an older version of a text, carried over to the newest: parts, passages, and places on pages."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa

from database.commands.articles import SegmentDraft
from database.drafts import BY_HAND, read_last
from database.history.recorder import Writer
from database.page_boxes import WordBox, packed, unpacked
from database.schema.evidence import evidence
from database.schema.sources import segment, text_page
from database.text_changes import TextChanges


def made_by_program(writer: Writer, version: sa.RowMapping) -> bool:
    """Whether a version was read from its pages and is as it was read: another reading may take its place."""
    read_by = writer.rows(sa.select(text_page.c.read_by).where(text_page.c.text_id == version["id"]).distinct())
    first = version["number"] == 1 and version["tool"] != BY_HAND
    return any(first or row["read_by"] == read_last(version["tool"]) for row in read_by)


def carry_passages(
    writer: Writer,
    versions: Sequence[sa.RowMapping],
    text_id: int,
    text: str,
    known: Mapping[int, TextChanges] | None = None,
) -> None:
    """Place the passages of older versions in a newer one; what cannot be placed stays where it is, marked.

    Args:
        writer: the recorder.
        versions: the older ones, with ``id`` and ``text``.
        text_id: the newer version.
        text: its words.
        known: changes that were compared already, by the version's id.
    """
    changes = dict(known or {})
    for version in versions:
        rows = writer.rows(sa.select(evidence).where(evidence.c.text_id == version["id"], evidence.c.kind == "text"))
        if rows and version["id"] not in changes:
            changes[version["id"]] = TextChanges(version["text"], text)
        for row in rows:
            _carry(writer, row, text_id, changes[version["id"]])


def carry_pages(writer: Writer, older: int, newer: int, changes: TextChanges) -> None:
    """Say for the newer version where its words stand on the pages; a word that was corrected stays at its place."""
    rows = writer.rows(sa.select(text_page).where(text_page.c.text_id == older).order_by(text_page.c.start))
    made = []
    for row in rows:
        start, end = changes.carry_range(row["start"], row["end"])
        boxes: list[WordBox] = []
        for left, right, *place in unpacked(row["boxes"]):
            words = changes.place(left, right) or changes.carry_range(left, right)
            if words[0] < words[1]:
                boxes.append((*words, place[0], place[1], place[2], place[3]))
        values = {name: row[name] for name in ("attachment_id", "page", "width", "height", "read_by")}
        made.append(values | {"text_id": newer, "start": start, "end": end, "boxes": packed(boxes)})
    if made:
        writer.insert_many(text_page, made, derived_given=True)


def _carry(writer: Writer, row: sa.RowMapping, text_id: int, changes: TextChanges) -> None:
    found = changes.carry(row["start"], row["end"])
    state, loaded = found.state, None
    if state == "found" and row["loaded_start"] is not None:
        if row["start"] <= row["loaded_start"] and row["loaded_end"] <= row["end"]:
            shift = found.start - row["start"]
            loaded = (row["loaded_start"] + shift, row["loaded_end"] + shift)
        else:
            other = changes.carry(row["loaded_start"], row["loaded_end"])
            state, loaded = other.state, (other.start, other.end)
    if state != "found":
        writer.update(evidence, row["id"], state=state)
        return
    marks = {} if loaded is None else {"loaded_start": loaded[0], "loaded_end": loaded[1]}
    writer.update(evidence, row["id"], text_id=text_id, start=found.start, end=found.end, state="found", **marks)


def carried_parts(writer: Writer, text_id: int, changes: TextChanges) -> Sequence[SegmentDraft]:
    """Return the segments of a version as they stand in the newer text; new paragraphs are body."""
    rows = writer.rows(sa.select(segment).where(segment.c.text_id == text_id).order_by(segment.c.start, segment.c.id))
    parts: list[SegmentDraft] = []
    for row in rows:
        start, end = changes.carry_range(row["start"], row["end"])
        if start < end:
            parts.append(SegmentDraft(start, end, row["kind"], row["field"]))
    if not parts:
        return parts
    covered = sorted((part.start, part.end) for part in parts)
    added: list[SegmentDraft] = []
    for change in changes.changes:
        at = change.new_start
        for start, end in [*(one for one in covered if one[1] > at), (change.new_end, change.new_end)]:
            free = _trimmed(changes.new, at, min(start, change.new_end))
            if free[0] < free[1]:
                added.append(SegmentDraft(*free, "body"))
            at = max(at, end)
            if at >= change.new_end:
                break
    return sorted([*parts, *added], key=lambda part: (part.start, part.end))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
