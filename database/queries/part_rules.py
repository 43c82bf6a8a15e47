"""The rules for parts of a publication's articles, and the texts that they could be applied to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from database.history.raw import chunks
from database.part_rules import PART_TITLE, PartRule
from database.queries.reading import SegmentRow
from database.schema.base import record
from database.schema.evidence import evidence, mention
from database.schema.history import change, operation
from database.schema.rules import publication_rule
from database.schema.sources import article, article_text, article_text_source, attachment, segment


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it is kept: *off* where it was switched off."""

    id: int
    rule: PartRule
    off: bool
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PartsOfText:
    """The newest text of an article, with its parts and the original that it was read from.

    Attributes:
        article_id: its article.
        text_id: the text.
        text: its words.
        segments: its parts, in order.
        original: hash of the one file that it was read from, or None.
        media_type: of that file.
        name: of that file.
    """

    article_id: int
    text_id: int
    text: str
    segments: tuple[SegmentRow, ...]
    original: bytes | None
    media_type: str
    name: str


def part_rules(connection: sa.Connection, publication_id: int) -> tuple[RuleRow, ...]:
    """Return the rules of a publication, the newest first."""
    select = (
        sa.select(publication_rule)
        .where(publication_rule.c.publication_id == publication_id)
        .order_by(publication_rule.c.made_at.desc(), publication_rule.c.id.desc())
    )
    rows = connection.execute(select).mappings()
    return tuple(RuleRow(row["id"], _rule(row), bool(row["off"]), row["made_at"]) for row in rows)


def working_rules(connection: sa.Connection) -> Mapping[int, tuple[PartRule, ...]]:
    """Return the rules that are not switched off, by publication."""
    select = sa.select(publication_rule).where(publication_rule.c.off.is_(False)).order_by(publication_rule.c.id)
    found: dict[int, list[PartRule]] = {}
    for row in connection.execute(select).mappings():
        found.setdefault(row["publication_id"], []).append(_rule(row))
    return {publication: tuple(rules) for publication, rules in found.items()}


def articles_of(connection: sa.Connection, publication_id: int, most: int) -> list[int]:
    """Return the texts of a publication's articles that no person has worked on, those of the newest articles first."""
    select = (
        sa.select(article.c.id)
        .where(article.c.publication_id == publication_id, article.c.level == "inbox", article.c.checked_by == "")
        .order_by(article.c.index_rowid.desc())
        .limit(most)
    )
    ids = list(connection.execute(select).scalars())
    newest: dict[int, int] = {}
    for chunk in chunks(ids):
        texts = sa.select(article_text.c.article_id, article_text.c.id).where(article_text.c.article_id.in_(chunk))
        for article_id, text_id in connection.execute(texts.order_by(article_text.c.number)):
            newest[article_id] = text_id
    free = untouched_texts(connection, set(newest.values()))
    return [newest[one] for one in ids if newest.get(one) in free]


def untouched_texts(connection: sa.Connection, texts: Iterable[int]) -> set[int]:
    """Return those of the texts that no person has worked on.

    Their articles are in the inbox, unchecked and not in the trash, nothing stands on them, no text of theirs was
    written by a person, and nobody said what a part of them is.
    """
    by_hand = _said_by_hand(connection)
    read = sa.exists().where(article_text_source.c.text_id == article_text.c.id)
    other = article_text.alias("other")
    read_other = sa.exists().where(article_text_source.c.text_id == other.c.id)
    written = sa.exists().where(other.c.article_id == article.c.id, ~read_other)
    named = sa.exists().where(mention.c.article_id == article.c.id)
    stated = sa.exists().where(evidence.c.article_id == article.c.id)
    found: set[int] = set()
    for chunk in chunks(set(texts)):
        select = (
            sa.select(article_text.c.id)
            .join(article, article.c.id == article_text.c.article_id)
            .join(record, record.c.id == article.c.id)
            .where(
                article_text.c.id.in_(chunk),
                article.c.level == "inbox",
                article.c.checked_by == "",
                record.c.trashed_at.is_(None),
                read,
                ~written,
                ~named,
                ~stated,
            )
        )
        found.update(connection.execute(select).scalars())
    return found - by_hand


def _said_by_hand(connection: sa.Connection) -> set[int]:
    """Return the texts of which a person has said what a part is."""
    select = (
        sa.select(segment.c.text_id)
        .distinct()
        .select_from(operation)
        .join(change, sa.and_(change.c.operation_id == operation.c.id, change.c.table_name == "segment"))
        .join(segment, segment.c.id.between(change.c.first_id, change.c.last_id))
        .where(operation.c.title == PART_TITLE, operation.c.state == "done")
    )
    return set(connection.execute(select).scalars())


def parts_of_texts(connection: sa.Connection, texts: Sequence[int]) -> list[PartsOfText]:
    """Return texts with their parts, in the order given; those that are gone are left out."""
    segments: dict[int, list[SegmentRow]] = {}
    originals: dict[int, list[tuple[bytes, str, str]]] = {}
    words: dict[int, tuple[int, str]] = {}
    for chunk in chunks(texts):
        select = sa.select(article_text.c.id, article_text.c.article_id, article_text.c.text)
        for text_id, article_id, text in connection.execute(select.where(article_text.c.id.in_(chunk))):
            words[text_id] = (article_id, text)
        rows = sa.select(segment).where(segment.c.text_id.in_(chunk)).order_by(segment.c.start, segment.c.id)
        for row in connection.execute(rows).mappings():
            segments.setdefault(row["text_id"], []).append(
                SegmentRow(row["id"], row["start"], row["end"], row["kind"], row["field"])
            )
        files = (
            sa.select(article_text_source.c.text_id, attachment.c.sha256, attachment.c.media_type, attachment.c.name)
            .join(attachment, attachment.c.id == article_text_source.c.attachment_id)
            .where(article_text_source.c.text_id.in_(chunk), attachment.c.sha256.is_not(None))
        )
        for text_id, sha256, media_type, name in connection.execute(files):
            originals.setdefault(text_id, []).append((sha256, media_type, name))
    made = []
    for text_id in texts:
        if text_id not in words:
            continue
        files_of = originals.get(text_id, [])
        original, media_type, name = files_of[0] if len(files_of) == 1 else (None, "", "")
        article_id, text = words[text_id]
        made.append(
            PartsOfText(article_id, text_id, text, tuple(segments.get(text_id, ())), original, media_type, name)
        )
    return made


def publication_of(connection: sa.Connection, article_id: int) -> int | None:
    """Return the publication of an article."""
    return connection.execute(sa.select(article.c.publication_id).where(article.c.id == article_id)).scalar()


def _rule(row: sa.RowMapping) -> PartRule:
    return PartRule(row["kind"], row["was"], row["known_by"], row["pattern"], row["place"], row["times"])
