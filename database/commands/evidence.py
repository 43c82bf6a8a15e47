"""Where the words stand: passages, pages, whole articles and outside sources behind statements and mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.commands.checks import clean, kind_of
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema import evidence as tables
from database.schema.sources import article_text, attachment
from database.schema.statements import statement


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a frozen text: code points, end not included. *loaded* is the range of the source's loaded word."""

    text_id: int
    start: int
    end: int
    loaded: tuple[int, int] | None = None
    stance: str = "states"


@dataclass(frozen=True, slots=True)
class PageArea:
    """A rectangle (x, y, width, height as fractions of the page) on a page, from 1, of a file of an article."""

    attachment_id: int
    page: int
    rectangle: tuple[float, float, float, float]
    transcription: str = ""
    stance: str = "states"


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """A whole article."""

    article_id: int
    stance: str = "states"


@dataclass(frozen=True, slots=True)
class Outside:
    """A source that is no article: catalogue, credits, letter, import file and row. Never a press witness."""

    citation: str
    stance: str = "states"


Evidence = Passage | PageArea | WholeArticle | Outside


def attach_evidence(writer: Writer, statement_id: int, evidence: Evidence) -> int:
    """Put evidence behind a statement and return its id.

    Raises:
        InputProblem: no such statement, text, page or article, or a range that is not within the text.
    """
    if writer.value(sa.select(statement.c.id).where(statement.c.id == statement_id)) is None:
        raise InputProblem("bad_value", field="statement", reason=f"there is no statement {statement_id}")
    return writer.insert(tables.evidence, statement_id=statement_id, **_columns(writer, evidence))


def attach_to_mention(writer: Writer, mention_id: int, passage: Passage | PageArea) -> int:
    """Put a passage behind a mention and return its id."""
    if writer.value(sa.select(tables.mention.c.id).where(tables.mention.c.id == mention_id)) is None:
        raise InputProblem("bad_value", field="mention", reason=f"there is no mention {mention_id}")
    return writer.insert(tables.evidence, mention_id=mention_id, **_columns(writer, passage))


def mark_loaded_word(writer: Writer, evidence_id: int, loaded: tuple[int, int] | None) -> None:
    """Mark the source's loaded word (its own range of the same text), or take the mark off."""
    row = writer.first(sa.select(tables.evidence).where(tables.evidence.c.id == evidence_id))
    if row is None:
        raise InputProblem("bad_value", field="evidence", reason=f"there is no evidence {evidence_id}")
    if row["text_id"] is None:
        raise InputProblem("bad_value", field="evidence", reason="only a passage of a text has words to mark")
    text = _text(writer, row["text_id"])[1]
    writer.update(tables.evidence, evidence_id, **_loaded(text, loaded))


def detach_evidence(writer: Writer, evidence_id: int) -> None:
    """Take evidence away. What stood on it stays, and is marked when nothing else supports it."""
    writer.delete(tables.evidence, [evidence_id])


def remove_evidence_of(writer: Writer, statement_id: int) -> None:
    """Take away all evidence of a statement that is about to go."""
    column = tables.evidence.c.statement_id
    ids = [row["id"] for row in writer.rows(sa.select(tables.evidence.c.id).where(column == statement_id))]
    writer.delete(tables.evidence, ids)


def mention_record(
    writer: Writer,
    article_id: int,
    record_id: int | None = None,
    *,
    words: str | None = None,
    role: str = "mentioned",
    passages: tuple[Passage | PageArea, ...] = (),
) -> int:
    """Say that an article names or pictures a record, or somebody given in words; return the mention's id."""
    if kind_of(writer, article_id) != "article":
        raise InputProblem("bad_value", field="article", reason=f"record {article_id} is no article")
    mention_id = writer.insert(tables.mention, article_id=article_id, **_mentioned(writer, record_id, words, role))
    for passage in passages:
        attach_to_mention(writer, mention_id, passage)
    return mention_id


def change_mention(
    writer: Writer, mention_id: int, record_id: int | None = None, *, words: str | None = None, role: str = "mentioned"
) -> None:
    """Let a mention name another record or other words, or have another role; its passages stay."""
    if writer.value(sa.select(tables.mention.c.id).where(tables.mention.c.id == mention_id)) is None:
        raise InputProblem("bad_value", field="mention", reason=f"there is no mention {mention_id}")
    writer.update(tables.mention, mention_id, **_mentioned(writer, record_id, words, role))


def remove_mention(writer: Writer, mention_id: int) -> None:
    """Delete a mention with its passages."""
    column = tables.evidence.c.mention_id
    ids = [row["id"] for row in writer.rows(sa.select(tables.evidence.c.id).where(column == mention_id))]
    writer.delete(tables.evidence, ids)
    writer.delete(tables.mention, [mention_id])


MENTION_ROLES = ("main_subject", "discussed", "mentioned", "pictured")


def _mentioned(writer: Writer, record_id: int | None, words: str | None, role: str) -> dict[str, Any]:
    if (record_id is None) == (words is None) or (words is not None and not words.strip()):
        raise InputProblem("bad_value", field="mention", reason="either a record or words are needed")
    if record_id is not None:
        kind_of(writer, record_id)
    if role not in MENTION_ROLES:
        raise InputProblem("bad_value", field="mention", reason=f"“{role}” is no role of a mention")
    return {"record_id": record_id, "words": None if words is None else clean(words, "words"), "role": role}


def _columns(writer: Writer, evidence: Evidence) -> Mapping[str, Any]:
    if evidence.stance not in tables.STANCES:
        raise InputProblem("bad_value", field="stance", reason=f"“{evidence.stance}” is not known")
    base = {"stance": evidence.stance}
    match evidence:
        case Passage():
            article_id, text = _text(writer, evidence.text_id)
            exact = _words(text, evidence.start, evidence.end)
            return (
                base
                | _loaded(text, evidence.loaded)
                | {
                    "kind": "text",
                    "article_id": article_id,
                    "text_id": evidence.text_id,
                    "start": evidence.start,
                    "end": evidence.end,
                    "exact": exact,
                }
            )
        case PageArea():
            return base | _page(writer, evidence)
        case WholeArticle():
            if kind_of(writer, evidence.article_id) != "article":
                raise InputProblem("bad_value", field="article", reason=f"record {evidence.article_id} is no article")
            return base | {"kind": "article", "article_id": evidence.article_id}
        case Outside():
            if not evidence.citation.strip():
                raise InputProblem("bad_value", field="source", reason="say what the source is")
            return base | {
                "kind": "outside",
                "citation": clean(evidence.citation, "source"),
                "cited_by": writer.who,
                "cited_at": writer.now,
            }


def _page(writer: Writer, area: PageArea) -> dict[str, Any]:
    owner = writer.value(sa.select(attachment.c.record_id).where(attachment.c.id == area.attachment_id))
    if owner is None or kind_of(writer, owner) != "article":
        raise InputProblem("bad_value", field="page", reason="this is no file of an article")
    x, y, width, height = area.rectangle
    inside = 0 <= x <= x + width <= 1 and 0 <= y <= y + height <= 1 and width > 0 and height > 0
    if area.page < 1 or not inside:
        raise InputProblem("bad_value", field="page", reason="the rectangle is not within the page")
    return {
        "kind": "page",
        "article_id": owner,
        "attachment_id": area.attachment_id,
        "page": area.page,
        "rect_x": x,
        "rect_y": y,
        "rect_width": width,
        "rect_height": height,
        "transcription": clean(area.transcription, "transcription"),
    }


def _text(writer: Writer, text_id: int) -> tuple[int, str]:
    row = writer.first(sa.select(article_text.c.article_id, article_text.c.text).where(article_text.c.id == text_id))
    if row is None:
        raise InputProblem("bad_value", field="passage", reason=f"there is no text {text_id}")
    return row["article_id"], row["text"]


def _words(text: str, start: int, end: int) -> str:
    if not 0 <= start < end <= len(text):
        raise InputProblem("bad_value", field="passage", reason=f"{start}–{end} is not within the text")
    return text[start:end]


def _loaded(text: str, loaded: tuple[int, int] | None) -> dict[str, Any]:
    if loaded is None:
        return {"loaded_start": None, "loaded_end": None, "loaded_exact": ""}
    return {"loaded_start": loaded[0], "loaded_end": loaded[1], "loaded_exact": _words(text, *loaded)}
