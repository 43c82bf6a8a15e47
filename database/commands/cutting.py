"""A file that holds several articles is cut: each gets its frames of the pages, the words in them, and what is known.

The whole stays as it is, with its file and its text. Facts and mentions whose words or rectangle lie within a cut go
with it: the article that was cut out is what says them. All others stay with the whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.commands.checks import kind_of
from database.commands.groups import put_into_collection
from database.commands.incoming import add_incoming
from database.cut_words import CutWords, Frame, check_frame, cut_words, within
from database.dates import DateValue
from database.drafts import ArticleDraft, AttachmentDraft, SegmentDraft
from database.errors import InputProblem
from database.files import StoredFile
from database.history.recorder import Writer
from database.incoming import prepare
from database.queries.cutting import pages_of
from database.schema.base import collection_item
from database.schema.columns import date_from
from database.schema.evidence import evidence, mention
from database.schema.sources import article, article_text, attachment

#: What an article has of the whole that it was cut out of, where it says nothing of its own.
_OF_THE_WHOLE = ("issue", "print_edition", "page", "page_section", "url")
_ALWAYS_OF_THE_WHOLE = ("publication_id", "rights", "access", "shelf_location", "received_from", "archived_url")


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article that is to be cut out.

    Attributes:
        frames: in its order, on pages of files of the whole.
        segments: what the parts of its text are; the text is that of :func:`database.cut_words.cut_words`.
        fields: text fields that its words give.
        published: the date in its words; that of the whole goes first.
        headline_devised: the headline was made of the text.
        known: for each field how it is known.
    """

    frames: tuple[Frame, ...]
    segments: tuple[SegmentDraft, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    published: DateValue = DateValue.UNDATED
    headline_devised: bool = False
    known: Mapping[str, str] = field(default_factory=dict)


def cut_articles(writer: Writer, article_id: int, text_id: int | None, cuts: Sequence[CutArticle]) -> list[int]:
    """Cut articles out of one and return their ids, in the order given. The whole is registered then, if it waited.

    Args:
        writer: the recorder.
        article_id: the whole.
        text_id: its newest text, from whose words the segments were made; None where it has none.
        cuts: the articles, each with a frame at least.

    Raises:
        InputProblem: ``changed_elsewhere`` where the text is another one now; no such article, a page of another
            record's file or of one that the copy lacks, a frame that is not within its page.
    """
    if kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
    if not cuts:
        raise InputProblem("bad_value", field="cut", reason="draw a frame first")
    newest = writer.first(
        sa.select(article_text)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    )
    if (newest["id"] if newest is not None else None) != text_id:
        raise InputProblem("changed_elsewhere")
    files = {row["id"]: row for row in writer.rows(sa.select(attachment).where(attachment.c.record_id == article_id))}
    for cut in cuts:
        _check(cut, files)
    whole = writer.first(sa.select(article).where(article.c.id == article_id))
    if whole is None:
        raise InputProblem("no_record", id=article_id)
    text, tool = (newest["text"], newest["tool"]) if newest is not None else ("", "")
    pages = pages_of(writer.connection, text_id)
    words = [cut_words(text, pages, cut.frames) for cut in cuts]
    drafts = [_draft(cut, found, tool, files, whole) for cut, found in zip(cuts, words, strict=True)]
    ids = [one.id for one in add_incoming(writer, [prepare(draft) for draft in drafts])]
    made = []
    for new, cut in zip(ids, cuts, strict=True):
        _inherit(writer, new, whole)
        made.append(_looks(writer, new, cut, files))
    _put_beside(writer, article_id, ids)
    _move_evidence(writer, article_id, text_id, cuts, words, ids, made)
    if whole["level"] == "inbox":
        writer.update(article, article_id, level="registered")
    return ids


def _check(cut: CutArticle, files: Mapping[int, sa.RowMapping]) -> None:
    if not cut.frames:
        raise InputProblem("bad_value", field="cut", reason="an article needs a frame")
    for frame in cut.frames:
        row = files.get(frame.attachment)
        if row is None or not row["held"]:
            raise InputProblem("bad_value", field="cut", reason="this is no file of the article")
        first, last = row["page_first"] or 1, row["page_last"]
        if frame.page < first or (last is not None and frame.page > last):
            raise InputProblem("bad_value", field="cut", reason=f"page {frame.page} is none of the article")
        check_frame(frame.rectangle)


def _draft(
    cut: CutArticle, words: CutWords, tool: str, files: Mapping[int, sa.RowMapping], whole: sa.RowMapping
) -> ArticleDraft:
    attachments = []
    for frame in cut.frames:
        row = files[frame.attachment]
        stored = StoredFile(row["sha256"], row["size"])
        attachments.append(
            AttachmentDraft(
                row["role"],
                row["name"],
                row["media_type"],
                stored,
                row["caption"],
                frame.page,
                frame.page,
                frame.rectangle,
            )
        )
    fields, known = dict(cut.fields), dict(cut.known)
    for name in _OF_THE_WHOLE:
        if whole[name]:
            fields[name] = whole[name]
            known[name] = whole[f"{name}_known"]
    if whole["language"] and not fields.get("language"):
        fields["language"], known["language"] = whole["language"], whole["language_known"]
    published = date_from(whole, "published")
    if published == DateValue.UNDATED:
        published = cut.published
    else:
        known["published"] = whole["published_known"]
    return ArticleDraft(
        text=words.text,
        tool=tool,
        segments=cut.segments if words.text else (),
        attachments=tuple(attachments),
        fields=fields,
        published=published,
        headline_devised=cut.headline_devised,
        known={name: how for name, how in known.items() if how},
        pages=words.pages,
    )


def _inherit(writer: Writer, article_id: int, whole: sa.RowMapping) -> None:
    """Give an article what no draft holds: the publication and what was said of the whole copy."""
    values: dict[str, Any] = {name: whole[name] for name in _ALWAYS_OF_THE_WHOLE}
    values["publication_known"] = whole["publication_known"]
    writer.update(article, article_id, **values)


def _looks(writer: Writer, article_id: int, cut: CutArticle, files: Mapping[int, sa.RowMapping]) -> list[int]:
    """Let the new article's pages be looked at as those of the whole; return their ids, in the order of the frames."""
    order = sa.select(attachment.c.id).where(attachment.c.record_id == article_id).order_by(attachment.c.position)
    ids = [int(row["id"]) for row in writer.rows(order)]
    for new, frame in zip(ids, cut.frames, strict=True):
        row = files[frame.attachment]
        writer.update(attachment, new, turn=row["turn"], straighten=row["straighten"])
    return ids


def _put_beside(writer: Writer, article_id: int, ids: Sequence[int]) -> None:
    """Put the new articles into the boxes that the whole lies in."""
    boxes = sa.select(collection_item.c.collection_id).where(collection_item.c.record_id == article_id)
    for row in writer.rows(boxes.order_by(collection_item.c.id)):
        put_into_collection(writer, row["collection_id"], ids)


def _move_evidence(
    writer: Writer,
    article_id: int,
    text_id: int | None,
    cuts: Sequence[CutArticle],
    words: Sequence[CutWords],
    ids: Sequence[int],
    made: Sequence[Sequence[int]],
) -> None:
    """Let what lies within a cut go with it; a mention only where all that it stands on does."""
    texts: dict[int, int] = {}
    for new in ids:
        found = writer.value(sa.select(article_text.c.id).where(article_text.c.article_id == new))
        if found is not None:
            texts[new] = found
    mentions: dict[int, set[int]] = {}
    moves: list[tuple[sa.RowMapping, int, dict[str, Any]]] = []
    select = sa.select(evidence).where(evidence.c.article_id == article_id).order_by(evidence.c.id)
    for row in writer.rows(select):
        moved = _place(row, text_id, cuts, words, made)
        target = 0 if moved is None else ids[moved[0]]
        if row["mention_id"] is not None:
            mentions.setdefault(row["mention_id"], set()).add(target)
        if moved is None:
            continue
        values = moved[1] | {"article_id": target}
        if row["kind"] == "text":
            values["text_id"] = texts[target]
        moves.append((row, target, values))
    going = {one: next(iter(targets)) for one, targets in mentions.items() if len(targets) == 1 and 0 not in targets}
    for row, _target, values in moves:
        if row["mention_id"] is None or row["mention_id"] in going:
            writer.update(evidence, row["id"], **values)
    for one, target in going.items():
        writer.update(mention, one, article_id=target)


def _place(
    row: sa.RowMapping,
    text_id: int | None,
    cuts: Sequence[CutArticle],
    words: Sequence[CutWords],
    made: Sequence[Sequence[int]],
) -> tuple[int, dict[str, Any]] | None:
    """Return the number of the cut that a piece of evidence lies in, and its columns there."""
    for number, (cut, found) in enumerate(zip(cuts, words, strict=True)):
        if row["kind"] == "text" and row["text_id"] == text_id:
            place = found.carried(row["start"], row["end"])
            if place is None:
                continue
            values: dict[str, Any] = {"start": place[0], "end": place[1]}
            if row["loaded_start"] is not None:
                loaded = found.carried(row["loaded_start"], row["loaded_end"])
                if loaded is None:
                    continue
                values |= {"loaded_start": loaded[0], "loaded_end": loaded[1]}
            return number, values
        if row["kind"] == "page":
            for at, frame in enumerate(cut.frames):
                if (row["attachment_id"], row["page"]) != (frame.attachment, frame.page) or row["rect_width"] is None:
                    continue
                area = (row["rect_x"], row["rect_y"], row["rect_width"], row["rect_height"])
                if within(area, frame.rectangle):
                    return number, {"attachment_id": made[number][at]}
    return None
