"""The Inbox: articles that came in and that nobody has decided about, with what is known of them and how."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.history.raw import chunks
from database.queries.cutting import Issue, issues
from database.queries.links import Link, links
from database.queries.publications import LABEL
from database.queries.rooms import id_array, inside_collection, without_trash
from database.queries.scans import pages_without_text
from database.schema.base import RECORD_KINDS, record
from database.schema.columns import date_from
from database.schema.evidence import evidence, mention
from database.schema.proposals import proposal, rejection
from database.schema.sources import KNOWN_FIELDS, article, article_text, attachment, page_data
from database.schema.statements import statement
from database.search.hits import matching
from database.search.language import parse

INBOX = "inbox"
SORTS: Mapping[str, sa.ColumnElement[Any]] = {
    "added": article.c.id,
    "published": article.c.index_rowid,
    "headline": article.c.heading_key,
    "page": article.c.page,
    "accession": article.c.accession_number,
}
"""What the Inbox can be sorted by: it is short beside the catalogue, so that it needs no index."""


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A row of the Inbox.

    Attributes:
        known: how each field is known, by the names of ``Field.known``; fields that do not say it are left out.
        worded: it has a text.
        held: it has a file.
        films, editions, names: how many of them were found in it.
        said: what the file says of itself beside its words, by field, the first of several; also where it is the same.
        copies: other articles of the Inbox that have the same text and stand below it; 0 for those below.
        issue: what there is to cut of a whole issue.
        file: the name of its first file, where it has no headline.
        wordless: pages without a text, where others have one.
    """

    id: int
    headline: str
    devised: bool
    publication: Link | None
    published: DateValue
    page: str
    language: str
    kind: str
    access: str
    received_from: str
    shelf: str
    accession: str
    known: Mapping[str, str]
    worded: bool
    held: bool
    films: int
    editions: int
    names: int
    copies: int
    issue: Issue | None = None
    said: Mapping[str, str] = field(default_factory=dict)
    file: str = ""
    wordless: int = 0


@dataclass(frozen=True, slots=True)
class InboxOrder:
    """The Inbox in order: the first of each group of copies, and which others stand below it."""

    ids: "array[int]"
    below: Mapping[int, tuple[int, ...]]


def count_inbox(connection: sa.Connection) -> int:
    """Return how many articles wait, those in the trash not counted."""
    waiting = sa.select(sa.func.count()).select_from(article).where(article.c.level == INBOX)
    trashed = (
        sa.select(sa.func.count())
        .select_from(record)
        .join(article, article.c.id == record.c.id)
        .where(record.c.trashed_at.is_not(None), article.c.level == INBOX)
    )
    return int(connection.execute(waiting).scalar_one()) - int(connection.execute(trashed).scalar_one())


def inbox_order(
    connection: sa.Connection,
    *,
    sort: str = "added",
    descending: bool = False,
    text: str = "",
    within: int | None = None,
) -> InboxOrder:
    """Return the articles that wait, in order; copies of one text stand below the first of them.

    Args:
        connection: of ``Catalogue.read``.
        sort: a key of `SORTS`.
        descending: the other way round.
        text: only what this query finds; hits stand side by side then.
        within: only what is in this collection or in one below it.
    """
    select = sa.select(article.c.id).where(article.c.level == INBOX)
    given: dict[str, object] = {}
    query = parse(text)
    if not query.is_blank:
        select = select.where(matching(query, ("article",)))
    if within is not None:
        select = select.where(article.c.id.in_(inside_collection()))
        given["collection"] = within
    columns = (SORTS[sort], article.c.id)
    select = select.order_by(*(column.desc() if descending else column for column in columns))
    ids = without_trash(connection, id_array(connection, select, given))
    if given or not query.is_blank:
        return InboxOrder(ids, {})
    below_first = _copies(connection, ids)
    hidden = {one for others in below_first.values() for one in others}
    return InboxOrder(array("q", (one for one in ids if one not in hidden)) if hidden else ids, below_first)


def _copies(connection: sa.Connection, ids: "array[int]") -> dict[int, tuple[int, ...]]:
    """Return which articles of the list are copies of another one in it: of each group, the first came first."""
    grouped = sa.select(article.c.origin_id, article.c.id).where(
        article.c.level == INBOX, article.c.origin_id.is_not(None)
    )
    groups: dict[int, list[int]] = {}
    for row in connection.execute(grouped.order_by(article.c.id)):
        groups.setdefault(row.origin_id, []).append(row.id)
    several = {one for members in groups.values() if len(members) > 1 for one in members}
    there = several.intersection(ids) if several else set()
    kept = ([one for one in members if one in there] for members in groups.values())
    return {members[0]: tuple(members[1:]) for members in kept if len(members) > 1}


def inbox_lines(connection: sa.Connection, ids: Sequence[int]) -> dict[int, InboxLine]:
    """Return rows of the Inbox by id."""
    rows = list(connection.execute(sa.select(article).where(article.c.id.in_(ids))).mappings())
    publications = links(connection, (row["publication_id"] for row in rows))
    worded = set(
        connection.execute(sa.select(article_text.c.article_id).where(article_text.c.article_id.in_(ids))).scalars()
    )
    files = sa.select(attachment.c.record_id).where(attachment.c.record_id.in_(ids), attachment.c.held)
    held = set(connection.execute(files).scalars())
    found = _found(connection, ids)
    said = said_by_files(connection, ids)
    copies = _group_sizes(connection, [row["origin_id"] for row in rows if row["origin_id"] is not None])
    whole = issues(connection, ids)
    wordless = pages_without_text(connection, ids)
    files_called = file_names(connection, [row["id"] for row in rows if not row["headline"]])
    return {
        row["id"]: InboxLine(
            row["id"],
            row["headline"],
            row["headline_devised"],
            publications.get(row["publication_id"]),
            date_from(row, "published"),
            row["page"],
            row["language"],
            row["kind_1"],
            row["access"],
            row["received_from"],
            row["shelf_location"],
            row["accession_number"] or "",
            {name: row[f"{name}_known"] for name in KNOWN_FIELDS},
            row["id"] in worded,
            row["id"] in held,
            *found.get(row["id"], (0, 0, 0)),
            copies.get(row["id"], 0),
            whole.get(row["id"]),
            said.get(row["id"], {}),
            files_called.get(row["id"], ""),
            wordless.get(row["id"], 0),
        )
        for row in rows
    }


def said_by_files(connection: sa.Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return what the files of articles say of themselves, by field; what the newest text was read from goes first."""
    select = (
        sa.select(article_text.c.article_id, page_data.c.field, page_data.c.value)
        .join(article_text, article_text.c.id == page_data.c.text_id)
        .where(article_text.c.article_id.in_(ids))
        .order_by(article_text.c.number.desc(), page_data.c.id)
    )
    found: dict[int, dict[str, str]] = {}
    for article_id, name, value in connection.execute(select):
        found.setdefault(article_id, {}).setdefault(name, value)
    return found


def named_publications(connection: sa.Connection, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return what the publication of articles that have none is called by their files, and how that is known."""
    found: dict[int, tuple[str, str]] = {}
    for chunk in chunks(ids):
        select = (
            sa.select(article_text.c.article_id, page_data.c.value, page_data.c.place)
            .join(article_text, article_text.c.id == page_data.c.text_id)
            .join(article, article.c.id == article_text.c.article_id)
            .where(
                article_text.c.article_id.in_(chunk),
                article.c.publication_id.is_(None),
                page_data.c.field == "source",
                page_data.c.value != "",
            )
            .order_by(article_text.c.number.desc(), page_data.c.place != LABEL, page_data.c.id)
        )
        for article_id, value, place in connection.execute(select):
            found.setdefault(article_id, (value, "printed" if place == LABEL else "page_data"))
    return found


def _group_sizes(connection: sa.Connection, origins: Iterable[int]) -> dict[int, int]:
    """Return for the first of each group in the Inbox how many copies of it wait, too."""
    select = (
        sa.select(sa.func.min(article.c.id), sa.func.count())
        .join(record, record.c.id == article.c.id)
        .where(article.c.origin_id.in_(set(origins)), article.c.level == INBOX, record.c.trashed_at.is_(None))
        .group_by(article.c.origin_id)
    )
    return {row[0]: row[1] - 1 for row in connection.execute(select)}


def _found(connection: sa.Connection, ids: Sequence[int]) -> dict[int, tuple[int, int, int]]:
    """Return how many films, editions and other records were found in each article: by a person or by the reader.

    What is indexed is suggested still, so that the more of both counts.
    """
    indexed, read = _by_kind(_indexed(connection, ids)), _by_kind(_read(connection, ids))
    none = (0, 0, 0)
    found = {}
    for article_id in indexed.keys() | read.keys():
        films, editions, names = map(max, zip(indexed.get(article_id, none), read.get(article_id, none), strict=True))
        found[article_id] = (films, editions, names)
    return found


def _by_kind(counts: Iterable[Any]) -> dict[int, tuple[int, int, int]]:
    """Return counts of articles and kinds of records as films, editions and others."""
    found: dict[int, tuple[int, int, int]] = {}
    for article_id, kind, count in counts:
        films, editions, names = found.get(article_id, (0, 0, 0))
        if kind == "film":
            films += count
        elif kind == "edition":
            editions += count
        else:
            names += count
        found[article_id] = (films, editions, names)
    return found


def _read(connection: sa.Connection, ids: Sequence[int]) -> list[Any]:
    """Return how many records of each kind the reading of each article's newest text suggests."""
    newer = article_text.alias()
    newest = ~sa.exists().where(newer.c.article_id == article_text.c.article_id, newer.c.number > article_text.c.number)
    dismissed = sa.exists().where(
        rejection.c.what == proposal.c.kind,
        rejection.c.folded == proposal.c.folded,
        sa.or_(rejection.c.article_id.is_(None), rejection.c.article_id == article_text.c.article_id),
    )
    # One that may be several records has a row for each.
    select = (
        sa.select(article_text.c.article_id, proposal.c.kind, sa.func.count(proposal.c.start.distinct()))
        .join(article_text, article_text.c.id == proposal.c.text_id)
        .where(article_text.c.article_id.in_(ids), newest, proposal.c.kind.in_(RECORD_KINDS), ~dismissed)
        .group_by(article_text.c.article_id, proposal.c.kind)
    )
    return list(connection.execute(select))


def _indexed(connection: sa.Connection, ids: Sequence[int]) -> list[Any]:
    """Return how many records of each kind each article is indexed with, or says something of."""
    parts = [
        sa.select(mention.c.article_id, mention.c.record_id.label("record_id")).where(
            mention.c.article_id.in_(ids), mention.c.record_id.is_not(None)
        )
    ]
    parts += [
        sa.select(evidence.c.article_id, column.label("record_id"))
        .join(statement, statement.c.id == evidence.c.statement_id)
        .where(evidence.c.article_id.in_(ids), column.is_not(None))
        for column in (statement.c.about_id, statement.c.object_id)
    ]
    found = sa.union(*parts).subquery()
    select = (
        sa.select(found.c.article_id, record.c.kind, sa.func.count())
        .join(record, record.c.id == found.c.record_id)
        .where(record.c.trashed_at.is_(None), record.c.kind != "article")
        .group_by(found.c.article_id, record.c.kind)
    )
    return list(connection.execute(select))


@dataclass(frozen=True, slots=True)
class FillCounts:
    """How many of some articles have nothing in a field, and how many something."""

    empty: int
    full: int


#: Columns that say whether a field of the slip is filled.
_FILLED: Mapping[str, sa.ColumnElement[bool]] = {
    # A devised headline gives way, as in the slip.
    "headline": sa.and_(article.c.headline != "", sa.not_(article.c.headline_devised)),
    "publication": article.c.publication_id.is_not(None),
    "published": sa.or_(article.c.published_edtf != "", article.c.published_verbatim != ""),
    "accession_number": article.c.accession_number.is_not(None),
    **{
        name: article.c[name] != ""
        for name in ("page", "language", "kind_1", "access", "received_from", "shelf_location")
    },
}


def fill_counts(connection: sa.Connection, ids: Sequence[int], fields: Sequence[str]) -> dict[str, FillCounts]:
    """Return for each of these fields how many of the articles have nothing there, and how many something."""
    full = dict.fromkeys((name for name in fields if name in _FILLED), 0)
    total = 0
    for chunk in chunks(ids):
        total += len(chunk)
        sums = [sa.func.sum(sa.case((_FILLED[name], 1), else_=0)) for name in full]
        if sums:
            row = connection.execute(sa.select(*sums).where(article.c.id.in_(chunk))).one()
            for name, count in zip(full, row, strict=True):
                full[name] += count or 0
    return {name: FillCounts(total - count, count) for name, count in full.items()}


def file_names(connection: sa.Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the name of the first file of each of these articles, where it has one."""
    found: dict[int, str] = {}
    for chunk in chunks(ids):
        select = (
            sa.select(attachment.c.record_id, attachment.c.name)
            .where(attachment.c.record_id.in_(chunk), attachment.c.role == "original", attachment.c.name != "")
            .order_by(attachment.c.record_id, attachment.c.position.desc(), attachment.c.id.desc())
        )
        found.update((row.record_id, row.name) for row in connection.execute(select))
    return found
