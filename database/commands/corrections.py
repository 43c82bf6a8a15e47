"""Corrections of an article's text: its parts marked anew, its words corrected in a new version."""

from collections.abc import Sequence

import sqlalchemy as sa

from database.commands.articles import SegmentDraft, add_text_version
from database.commands.checks import require_code
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.evidence import evidence
from database.schema.sources import article_text, segment
from database.text_changes import TextChanges


def mark_segment(writer: Writer, text_id: int, start: int, end: int, kind: str) -> int:
    """Say what a range of a text is and return its segment's id.

    A segment that has exactly this range gets the kind; others give up what lies in the range.

    Raises:
        InputProblem: no such text or kind, or a range that is not within the text.
    """
    require_code(writer, "segment", kind, "segment")
    if not kind:
        raise InputProblem("bad_value", field="segment", reason="a kind is needed")
    length = len(_text(writer, text_id))
    if not 0 <= start < end <= length:
        raise InputProblem("bad_value", field="segment", reason=f"{start}–{end} is not within the text")
    rows = writer.rows(sa.select(segment).where(segment.c.text_id == text_id).order_by(segment.c.start, segment.c.id))
    same = [row["id"] for row in rows if (row["start"], row["end"]) == (start, end)]
    if same:
        writer.update(segment, same[0], kind=kind)
        return int(same[0])
    if not rows:
        # A text without segments is searched whole; one with them only where they are.
        for left, right in ((0, start), (end, length)):
            if left < right:
                writer.insert(segment, text_id=text_id, start=left, end=right, kind="body", field="")
    gone = []
    for row in rows:
        if row["end"] <= start or row["start"] >= end:
            continue
        if row["start"] < start:
            writer.update(segment, row["id"], end=start)
            if row["end"] > end:
                writer.insert(segment, text_id=text_id, start=end, end=row["end"], kind=row["kind"], field="")
        elif row["end"] > end:
            writer.update(segment, row["id"], start=end)
        else:
            gone.append(row["id"])
    writer.delete(segment, gone)
    return writer.insert(segment, text_id=text_id, start=start, end=end, kind=kind, field="")


def correct_text(writer: Writer, article_id: int, text: str, tool: str) -> int:
    """Add a corrected text as the newest version and return its id; parts and passages are carried over.

    A passage that cannot be carried over stays on the version that it was made on, marked as ambiguous or orphaned.

    Raises:
        InputProblem: no such article, one without a text, or nothing was changed.
    """
    versions = writer.rows(
        sa.select(article_text.c.id, article_text.c.text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number)
    )
    if not versions:
        raise InputProblem(
            "bad_value", field="text", reason=f"article {article_id} has no text that could be corrected"
        )
    newest = versions[-1]
    if newest["text"] == text:
        raise InputProblem("bad_value", field="text", reason="nothing was changed")
    changes = {newest["id"]: TextChanges(newest["text"], text)}
    parts = _carried_parts(writer, newest["id"], changes[newest["id"]])
    text_id = add_text_version(writer, article_id, text, tool, parts)
    for version in versions:
        rows = writer.rows(sa.select(evidence).where(evidence.c.text_id == version["id"], evidence.c.kind == "text"))
        if rows and version["id"] not in changes:
            changes[version["id"]] = TextChanges(version["text"], text)
        for row in rows:
            _carry(writer, row, text_id, changes[version["id"]])
    return text_id


def place_passage(writer: Writer, evidence_id: int, text_id: int, start: int, end: int) -> None:
    """Say where the words of a passage stand in a text of the same article, as one who looked.

    The loaded word stays marked where it stands in these words exactly once.
    """
    row = writer.first(sa.select(evidence).where(evidence.c.id == evidence_id))
    if row is None or row["kind"] != "text":
        raise InputProblem("bad_value", field="evidence", reason=f"there is no passage {evidence_id}")
    text = _text(writer, text_id)
    owner = writer.value(sa.select(article_text.c.article_id).where(article_text.c.id == text_id))
    if owner != row["article_id"]:
        raise InputProblem("bad_value", field="passage", reason="this is the text of another article")
    if not 0 <= start < end <= len(text):
        raise InputProblem("bad_value", field="passage", reason=f"{start}–{end} is not within the text")
    words, loaded = text[start:end], row["loaded_exact"]
    kept = loaded and words.count(loaded) == 1
    at = start + words.find(loaded) if kept else None
    writer.update(
        evidence,
        evidence_id,
        text_id=text_id,
        start=start,
        end=end,
        exact=words,
        state="found",
        loaded_start=at,
        loaded_end=None if at is None else at + len(loaded),
        loaded_exact=loaded if kept else "",
    )


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


def _carried_parts(writer: Writer, text_id: int, changes: TextChanges) -> Sequence[SegmentDraft]:
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


def _text(writer: Writer, text_id: int) -> str:
    found = writer.value(sa.select(article_text.c.text).where(article_text.c.id == text_id))
    if found is None:
        raise InputProblem("bad_value", field="text", reason=f"there is no text {text_id}")
    return str(found)
