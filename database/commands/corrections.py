"""Corrections of an article's text: its parts marked anew, its words corrected in a new version."""

import sqlalchemy as sa

from database.commands.articles import add_text_version
from database.commands.carrying import carried_parts, carry_pages, carry_passages
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
    """Add a corrected text as the newest version and return its id; parts, passages and places are carried over.

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
    changes = TextChanges(newest["text"], text)
    text_id = add_text_version(writer, article_id, text, tool, carried_parts(writer, newest["id"], changes))
    carry_passages(writer, versions, text_id, text, {newest["id"]: changes})
    carry_pages(writer, newest["id"], text_id, changes)
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


def _text(writer: Writer, text_id: int) -> str:
    found = writer.value(sa.select(article_text.c.text).where(article_text.c.id == text_id))
    if found is None:
        raise InputProblem("bad_value", field="text", reason=f"there is no text {text_id}")
    return str(found)
