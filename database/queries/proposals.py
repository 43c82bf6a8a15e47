"""What readings suggest and nobody has decided: which articles are to be read, what one suggests, unchecked press."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.history.raw import chunks
from database.proposals import READ_AS, Proposal, ProposalRef, folded_words, from_payload
from database.queries.editions_meant import with_editions
from database.queries.press import Press
from database.queries.publications import assumed_ways
from database.schema.base import record
from database.schema.columns import DATE_PARTS, date_from
from database.schema.evidence import evidence, mention
from database.schema.proposals import name_to_find, proposal, reading, rejection
from database.schema.sources import article, article_text, publication, segment
from database.schema.statements import statement
from database.search.hit_records import quoted, rowids
from database.search.unchecked import unchecked_articles

MOST_PRESS = 200
"""Articles that name a record and are listed; the others are counted."""
MOST_AGAIN = 20_000
"""Articles that are read again when a name comes: the newest; a name in more of them is an ordinary word."""
_TEXTS = "article_index"

#: Parts of an article that say nothing of what it is about.
SILENT = frozenset({"boilerplate", "metadata_line", "byline", "photo_credit", "pull_quote"})


@dataclass(frozen=True, slots=True)
class TextToRead:
    """The newest text of an article, with what its reader has to know.

    Attributes:
        text_id, text: the frozen version.
        language: BCP 47; "" where it is not known.
        published: the day that the dates in it count from.
        week_start: the first day of the publication's week, "" where nobody knows.
        ranges: code points that say something; None for all.
    """

    article: int
    text_id: int
    text: str
    language: str
    published: DateValue
    week_start: str
    ranges: tuple[tuple[int, int], ...] | None


@dataclass(frozen=True, slots=True)
class ArticleProposals:
    """What the reading of an article's newest text suggests.

    Attributes:
        text_id: the version; None where the article has no text.
        is_read: whether it was read, and no name has come since that stands in it.
        open: what is not decided, in the order of the reading; a statement only where all that it needs may be.
        decided: the records that proposals have become, or were matched with and accepted, by their numbers.
        all: the whole reading by number: what the open ones need.
    """

    text_id: int | None
    is_read: bool
    open: tuple[Proposal, ...] = ()
    decided: Mapping[int, int] = field(default_factory=dict)
    all: Mapping[int, Proposal] = field(default_factory=dict)


def articles_to_read(connection: sa.Connection, limit: int = 200) -> tuple[int, ...]:
    """Return articles whose newest text was not read, or not since a name came that stands in it; newest first."""
    return next_to_read(connection, limit)[0]


def next_to_read(
    connection: sa.Connection, limit: int, read: tuple[int, int] = (0, 0)
) -> tuple[tuple[int, ...], tuple[int, int]]:
    """Return what `articles_to_read` does, and which texts have been read once these are.

    Args:
        connection: of ``Catalogue.read``.
        limit: how many.
        read: all texts from one id to another were read, the newest first: looking through a million of them for those
            that were not takes a second each time.
    """
    low, high = read
    last = last_text(connection)
    # Those of the newest articles first, as they are listed.
    stale = (
        sa.select(article_text.c.article_id)
        .join(reading, reading.c.text_id == article_text.c.id)
        .where(reading.c.stale == sa.literal_column("1"))
        .order_by(reading.c.text_id.desc())
    )
    found = list(connection.execute(stale.limit(limit)).scalars())
    left = limit - len(found)
    if not left:
        return tuple(found), read
    newer = connection.execute(_unread(article_text.c.id > high).limit(left)).all()
    found += [row.article_id for row in newer]
    left -= len(newer)
    if not left:
        # There may be more of the new ones, unless these are the first of all.
        return tuple(dict.fromkeys(found)), read if high else (newer[-1].id, last)
    older = connection.execute(_unread(article_text.c.id < low).limit(left)).all() if low else []
    found += [row.article_id for row in older]
    return tuple(dict.fromkeys(found)), (older[-1].id if len(older) == left else 0, last)


def _unread(within: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Select the newest texts of articles that were not read, the newest first."""
    other = article_text.alias()
    newest = ~sa.exists().where(other.c.article_id == article_text.c.article_id, other.c.number > article_text.c.number)
    return (
        sa.select(article_text.c.id, article_text.c.article_id)
        .join(record, record.c.id == article_text.c.article_id)
        .where(
            within,
            record.c.trashed_at.is_(None),
            ~sa.exists().where(reading.c.text_id == article_text.c.id),
            newest,
        )
        .order_by(article_text.c.id.desc())
    )


def names_to_find(connection: sa.Connection, limit: int) -> dict[int, int]:
    """Return records whose names came or went and were not looked for since, newest first, by the id of the news."""
    select = sa.select(name_to_find.c.id, name_to_find.c.record_id).order_by(name_to_find.c.id.desc()).limit(limit)
    return {row[0]: row[1] for row in connection.execute(select)}


def last_text(connection: sa.Connection) -> int:
    """Return the highest id of a text version; 0 where there is none."""
    return int(connection.execute(sa.select(sa.func.max(article_text.c.id))).scalar() or 0)


def text_to_read(connection: sa.Connection, article_id: int) -> TextToRead | None:
    """Return an article's newest text for the reader; None where it has none."""
    select = (
        sa.select(
            article_text.c.id,
            article_text.c.text,
            article.c.language,
            publication.c.week_start,
            *(article.c[f"published_{part}"] for part in DATE_PARTS),
        )
        .join(article, article.c.id == article_text.c.article_id)
        .outerjoin(publication, publication.c.id == article.c.publication_id)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    )
    row = connection.execute(select).mappings().first()
    if row is None:
        return None
    parts = connection.execute(
        sa.select(segment.c.start, segment.c.end, segment.c.kind)
        .where(segment.c.text_id == row["id"])
        .order_by(segment.c.start, segment.c.id)
    ).all()
    ranges = tuple((part.start, part.end) for part in parts if part.kind not in SILENT)
    return TextToRead(
        article_id,
        row["id"],
        row["text"],
        row["language"],
        date_from(row, "published"),
        row["week_start"] or assumed_ways(connection).week_start,
        ranges if parts else None,
    )


def texts_with(connection: sa.Connection, phrases: Iterable[Sequence[str]], *, unread: bool = True) -> tuple[int, ...]:
    """Return the newest text versions that hold one of these runs of folded words, those of the newest articles first.

    With *unread* those too that were never read: a name that came is looked for in them before all others.
    """
    newer = article_text.alias()
    newest = ~sa.exists().where(newer.c.article_id == article_text.c.article_id, newer.c.number > article_text.c.number)
    found: dict[int, None] = {}
    for chunk in chunks([one for one in phrases if one]):
        match = " OR ".join(quoted(words, prefix=False) for words in chunk)
        select = (
            sa.select(article_text.c.id)
            .join(article, article.c.id == article_text.c.article_id)
            .where(
                article.c.index_rowid.in_(rowids(_TEXTS, match)),
                newest,
                *(() if unread else (sa.exists().where(reading.c.text_id == article_text.c.id),)),
            )
            .order_by(article.c.index_rowid.desc())
            .limit(MOST_AGAIN)
        )
        found.update(dict.fromkeys(connection.execute(select).scalars()))
    return tuple(found)


def read_texts_naming(connection: sa.Connection, records: Iterable[int]) -> tuple[int, ...]:
    """Return the text versions in which these records were found by name."""
    found: dict[int, None] = {}
    for chunk in chunks(sorted(set(records))):
        select = sa.select(proposal.c.text_id).where(proposal.c.record_id.in_(chunk)).limit(MOST_AGAIN)
        found.update(dict.fromkeys(connection.execute(select).scalars()))
    return tuple(found)


def article_proposals(connection: sa.Connection, article_id: int) -> ArticleProposals:
    """Return what is suggested of an article and not decided."""
    newest = (
        sa.select(
            article_text.c.id,
            article_text.c.text,
            reading.c.stale,
            *(article.c[f"published_{part}"] for part in DATE_PARTS),
        )
        .join(article, article.c.id == article_text.c.article_id)
        .outerjoin(reading, reading.c.text_id == article_text.c.id)
        .where(article_text.c.article_id == article_id)
        .order_by(article_text.c.number.desc())
        .limit(1)
    )
    row = connection.execute(newest).mappings().first()
    if row is None:
        return ArticleProposals(None, is_read=False)
    text_id = row["id"]
    if row["stale"] is None:
        return ArticleProposals(text_id, is_read=False)
    taken = _Decisions(connection, article_id, text_id, row["text"])
    published = date_from(row, "published")
    suggested = with_editions(connection, _proposals(connection, text_id), published, taken.record_of)
    decided = {one.number: found for one in suggested if (found := taken.record_of(one)) is not None}
    together = Counter((one.kind, one.start, one.end) for one in suggested)
    gone: set[int] = set()
    left: list[Proposal] = []
    for one in suggested:
        if taken.is_dismissed(one) or not gone.isdisjoint(one.needs):
            gone.add(one.number)
        elif one.number not in decided and not taken.stands(one, decided, together[one.kind, one.start, one.end]):
            left.append(one)
    return ArticleProposals(text_id, not row["stale"], tuple(left), decided, {one.number: one for one in suggested})


def _proposals(connection: sa.Connection, text_id: int) -> list[Proposal]:
    """Return a reading, in its order; records in the trash are no candidates."""
    select = (
        sa.select(proposal, record.c.trashed_at)
        .outerjoin(record, record.c.id == proposal.c.record_id)
        .where(proposal.c.text_id == text_id)
        .order_by(proposal.c.id)
    )
    rows: dict[int, sa.RowMapping] = {}
    records: dict[int, list[int]] = {}
    for row in connection.execute(select).mappings():
        number = row["payload"].get("number")
        if not isinstance(number, int):
            continue  # another rule's, which no reading made
        rows.setdefault(number, row)
        if row["record_id"] is not None and row["trashed_at"] is None:
            records.setdefault(number, []).append(row["record_id"])
    return [
        from_payload(row["kind"], row["rule"], row["start"], row["end"], row["payload"], tuple(records.get(number, ())))
        for number, row in sorted(rows.items())
        if "fields" in row["payload"]
    ]


class _Decisions:
    """What stands in an article already, and what was dismissed in it."""

    def __init__(self, connection: sa.Connection, article_id: int, text_id: int, text: str) -> None:
        self._text = text
        mentions = (
            sa.select(mention.c.record_id, record.c.kind, evidence.c.text_id, evidence.c.start, evidence.c.end)
            .join(record, record.c.id == mention.c.record_id)
            .outerjoin(evidence, evidence.c.mention_id == mention.c.id)
            .where(mention.c.article_id == article_id, record.c.trashed_at.is_(None))
        )
        self._mentioned: set[int] = set()
        self._named: dict[tuple[int, int, str], int] = {}
        for row in connection.execute(mentions):
            self._mentioned.add(row.record_id)
            if row.text_id == text_id:
                self._named[row.start, row.end, READ_AS.get(row.kind, row.kind)] = row.record_id
        standing = (
            sa.select(statement, evidence.c.text_id, evidence.c.start, evidence.c.end)
            .join(evidence, evidence.c.statement_id == statement.c.id)
            .where(evidence.c.article_id == article_id)
        )
        self._said: set[tuple[Any, ...]] = set()
        self._passages: Counter[tuple[str, int, int]] = Counter()
        for one in connection.execute(standing).mappings():
            self._said.add((one["kind"], one["about_id"], _what(one), _object(one)))
            if one["text_id"] == text_id:
                self._passages[one["kind"], one["start"], one["end"]] += 1
        dismissed = sa.select(rejection.c.what, rejection.c.folded).where(
            sa.or_(rejection.c.article_id.is_(None), rejection.c.article_id == article_id)
        )
        self._dismissed = {(one.what, one.folded) for one in connection.execute(dismissed)}

    def is_dismissed(self, one: Proposal) -> bool:
        return (one.what, folded_words(self._text[one.start : one.end])) in self._dismissed

    def record_of(self, one: Proposal) -> int | None:
        """Return the record that a proposal has become: the one mentioned by its words, or the one it may be."""
        if one.is_statement:
            return None
        kind = READ_AS.get(one.kind, one.kind)
        for start, end in one.passages:
            if (start, end, kind) in self._named:
                return self._named[start, end, kind]
        only = one.records[0] if len(one.records) == 1 else None
        return only if only in self._mentioned else None

    def stands(self, one: Proposal, decided: Mapping[int, int], together: int) -> bool:
        """Whether a statement stands already, on these words or on others of the article.

        Where as many statements stand on just these words as are suggested of them (*together*), all are decided: one
        that was corrected on the way says something else than what was suggested.
        """
        if not one.is_statement:
            return False
        role = one.what.partition(":")[2]
        if self._passages[one.kind, one.start, one.end] >= together:
            return True
        about = decided.get(one.fields["about"].number) if isinstance(one.fields.get("about"), ProposalRef) else None
        if about is None:
            return False
        meant = one.fields.get(_OBJECTS.get(one.kind, ""))
        other = decided.get(meant.number) if isinstance(meant, ProposalRef) else meant
        if isinstance(meant, ProposalRef) and other is None:
            return False
        if one.kind == "award_result":
            other = (other, one.fields.get("category", ""))
        if isinstance(other, DateValue):
            other = other.edtf
        return (one.kind, about, role, other) in self._said


_OBJECTS = {"relation": "object", "entry": "edition", "award_result": "edition", "value": "value"}


def _what(row: sa.RowMapping) -> str:
    columns = {"relation": "role", "award_result": "outcome", "value": "field"}
    return str(row[columns[row["kind"]]]) if row["kind"] in columns else ""


def _object(row: sa.RowMapping) -> Any:
    """Return what a statement says of its subject, as a proposal of the same would have it."""
    if row["kind"] == "award_result":
        return row["object_id"], row["category"]
    if row["kind"] == "value":
        return row["object_id"] or row["value_code"] or row["value_edtf"] or row["words"]
    return row["object_id"]


def is_dismissed(connection: sa.Connection, what: str, words: str, article_id: int) -> bool:
    """Tell whether words are not to be suggested as something in an article, or nowhere."""
    dismissed = sa.select(sa.literal(1)).where(
        rejection.c.what == what,
        rejection.c.folded == folded_words(words),
        sa.or_(rejection.c.article_id.is_(None), rejection.c.article_id == article_id),
    )
    return connection.execute(dismissed.limit(1)).first() is not None


def unchecked_press(connection: sa.Connection, record_id: int, *, limit: int = MOST_PRESS) -> Press:
    """Return the newest articles that name a record by one of its names where nobody has checked that; without roles.

    Not those that are indexed with it, nor where the words were said to be another record, or were dismissed.
    """
    select = unchecked_articles(proposal.c.record_id == record_id)
    newest = (
        sa.select(article.c.id)
        .join(record, record.c.id == article.c.id)
        .where(article.c.id.in_(select), record.c.trashed_at.is_(None))
        .order_by(article.c.index_rowid.desc())
    )
    found = list(connection.execute(newest.limit(limit + 1)).scalars())
    total = len(found)
    if total > limit:
        count = sa.select(sa.func.count()).select_from(newest.order_by(None).subquery())
        total = int(connection.execute(count).scalar_one())
    return Press(dict.fromkeys(found[:limit], ""), total)
