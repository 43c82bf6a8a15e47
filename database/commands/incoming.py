"""Articles that workers made ready are written: as few steps as possible for each, whole tables at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from database.commands.accession_numbers import AccessionPattern, take_numbers
from database.commands.checks import kind_of, require_code, require_kind
from database.commands.groups import put_into_collection
from database.commands.like_texts import Places, place_by_likeness
from database.folding import match_key
from database.history.raw import chunks
from database.history.recorder import Writer
from database.incoming import ARTICLE_COLUMNS, ATTACHMENT_COLUMNS, PAGE_COLUMNS, SEGMENT_COLUMNS, Incoming, Segments
from database.queries.publications import LABEL, hosts_in
from database.schema.base import record
from database.schema.names import name
from database.schema.sources import (
    article,
    article_text,
    article_text_source,
    attachment,
    page_data,
    publication,
    segment,
    text_page,
)
from database.search import index, likeness, likeness_table


@dataclass(frozen=True, slots=True)
class Filing:
    """What the archivist says of all articles that come in together; it fills what the copies leave open.

    Attributes:
        publication_id: where a copy names none.
        collection_id: they are put into it.
        access: a code of ``access``.
        received_from: who gave them.
        accession: they get numbers of it; None for none.
        group_alike: copies of one text become a group.
    """

    publication_id: int | None = None
    collection_id: int | None = None
    access: str = ""
    received_from: str = ""
    accession: AccessionPattern | None = None
    group_alike: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """An article that was written.

    Attributes:
        id: the record.
        like: the article whose text is near-same and whose group it is in now, or None.
        same: the texts have the very same words.
    """

    id: int
    like: int | None = None
    same: bool = False


_NOTHING = Filing()
_RECORD = ("id", "uid", "kind", "created_at", "updated_at", "label")
_ARTICLE = (
    "id",
    "index_rowid",
    "publication_id",
    "access",
    "received_from",
    "accession_number",
    "origin_id",
    "origin_known",
    *ARTICLE_COLUMNS,
)
_TEXT = ("id", "article_id", "number", "text", "tool", "sha256", "made_at")
_PUBLICATION_KNOWN = ARTICLE_COLUMNS.index("publication_known")


def add_incoming(
    writer: Writer,
    incoming: Sequence[Incoming],
    filing: Filing = _NOTHING,
    sketches: likeness.Sketches | None = None,
) -> list[Added]:
    """Add articles to the inbox and return what was made of each, in the order given.

    They are written in the order of their dates, as the full-text index wants them (unsorted costs a third).

    Args:
        writer: the recorder.
        incoming: the articles.
        filing: what is said of all of them.
        sketches: the same ones for all transactions of an import: what was met before need not be read again.

    Raises:
        InputProblem: a date that counts from no record, an unknown publication, collection or access; nothing of
            the transaction is saved then.
    """
    for one in incoming:
        if one.anchor is not None:
            kind_of(writer, one.anchor)
    if filing.publication_id is not None:
        require_kind(writer, filing.publication_id, ("publication",), "Publication")
    require_code(writer, "access", filing.access, "Access")
    order = sorted(range(len(incoming)), key=lambda number: (incoming[number].sort_day, number))
    ordered = [incoming[number] for number in order]
    ids = writer.new_ids(record, len(ordered))
    places = place_by_likeness(writer, ordered, ids, sketches) if filing.group_alike else Places()
    # Numbers follow the order in which the files were given, not that of their dates.
    numbers = _numbers(writer, incoming, filing)
    placed, unknown = _insert_articles(writer, ordered, ids, places, [numbers[number] for number in order], filing)
    _insert_texts(writer, ordered, ids, unknown)
    # Last: a statement that inserts several rows makes the index write what it has gathered.
    entries = [(rowid, one.headline_words, one.text_words) for rowid, one in zip(placed, ordered, strict=True)]
    index.add_folded(writer.connection, sorted(entries))
    if filing.collection_id is not None:
        put_into_collection(writer, filing.collection_id, ids)
    writer.touched.come_in(ids, [made for made, one in zip(ids, ordered, strict=True) if one.weekday])
    found: list[Added | None] = [None] * len(incoming)
    for number, made in zip(order, ids, strict=True):
        like = places.like.get(made)
        found[number] = Added(made) if like is None else Added(made, like.article, like.share == 1.0)
    return [one for one in found if one is not None]


def _numbers(writer: Writer, incoming: Sequence[Incoming], filing: Filing) -> list[str | None]:
    """Return the accession number of each: the file's own where it is free, else one of the pattern."""
    own = {one.accession for one in incoming if one.accession}
    taken: set[str] = set()
    for chunk in chunks(own):
        select = sa.select(article.c.accession_number).where(article.c.accession_number.in_(chunk))
        taken.update(writer.connection.execute(select).scalars())
    numbers: list[str | None] = []
    for one in incoming:
        free = bool(one.accession) and one.accession not in taken
        taken.add(one.accession)
        numbers.append(one.accession if free else None)
    if filing.accession is not None:
        without = [number for number, given in enumerate(numbers) if given is None]
        for number, given in zip(without, take_numbers(writer, filing.accession, len(without), taken), strict=True):
            numbers[number] = given
    return numbers


def _insert_articles(
    writer: Writer,
    incoming: Sequence[Incoming],
    ids: range,
    places: Places,
    numbers: Sequence[str | None],
    filing: Filing,
) -> tuple[list[int], dict[int, str]]:
    """Insert the articles; return their numbers in the order, and the name of a publication that one prints and nobody
    knows.
    """
    now = _moment(writer)
    rows: list[Any] = [(made, one.uid, "article", now, now, one.label) for made, one in zip(ids, incoming, strict=True)]
    writer.insert_rows(record, _RECORD, rows, ids)
    rowids = index.Numbers(writer.connection)
    rowids.prepare({one.sort_day for one in incoming})
    placed = [rowids.take_day(one.sort_day) for one in incoming]
    publications = publications_called(writer.connection, {one.publication for one in incoming if one.publication})
    hosts = publications_at(writer.connection, {one.publication_address for one in incoming if one.publication_address})
    rows = []
    unknown: dict[int, str] = {}
    for made, one, rowid, number in zip(ids, incoming, placed, numbers, strict=True):
        values = one.article
        printed_in = publications.get(one.publication) or hosts.get(one.publication_address)
        if printed_in is None:
            if one.publication and values[_PUBLICATION_KNOWN] == "printed":
                unknown[made] = one.publication
            printed_in = filing.publication_id
            how = "supplied" if printed_in is not None else ""
            if values[_PUBLICATION_KNOWN] != how:
                values = (*values[:_PUBLICATION_KNOWN], how, *values[_PUBLICATION_KNOWN + 1 :])
        group = places.group.get(made)
        known = "" if group is None else "detected"
        rows.append((made, rowid, printed_in, filing.access, filing.received_from, number, group, known, *values))
    writer.insert_rows(article, _ARTICLE, rows, ids)
    likeness_table.add(
        writer.connection, [(key, made) for made, one in zip(ids, incoming, strict=True) for key in one.keys]
    )
    return placed, unknown


def _insert_texts(writer: Writer, incoming: Sequence[Incoming], ids: range, unknown: Mapping[int, str]) -> None:
    now = _moment(writer)
    worded = [(made, one) for made, one in zip(ids, incoming, strict=True) if one.text]
    text_ids = writer.new_ids(article_text, len(worded))
    texts = [
        (text_id, made, 1, one.text, one.tool, one.sha256, now)
        for text_id, (made, one) in zip(text_ids, worded, strict=True)
    ]
    writer.insert_rows(article_text, _TEXT, texts, text_ids, encoded=("text",))
    of_article = {made: text_id for text_id, (made, _) in zip(text_ids, worded, strict=True)}
    _insert_segments(writer, text_ids, [one.segments for _, one in worded])
    files = [
        (made, position, values)
        for made, one in zip(ids, incoming, strict=True)
        for position, values in enumerate(one.attachments)
    ]
    columns = ("record_id", "position", *ATTACHMENT_COLUMNS)
    file_ids = _insert(writer, attachment, columns, [(made, position, *values) for made, position, values in files])
    _insert(
        writer,
        article_text_source,
        ("text_id", "attachment_id"),
        [
            (of_article[made], file)
            for file, (made, _, values) in zip(file_ids, files, strict=True)
            if values[0] == "original" and made in of_article
        ],
    )
    paged = [(made, one.pages) for made, one in worded if one.pages]
    attached = {(made, position): file for file, (made, position, _) in zip(file_ids, files, strict=True) if paged}
    _insert(
        writer,
        text_page,
        ("text_id", "attachment_id", *PAGE_COLUMNS),
        [(of_article[made], attached[made, position], *values) for made, pages in paged for position, values in pages],
    )
    _insert(
        writer,
        page_data,
        ("text_id", "field", "value", "place"),
        [
            *((of_article[made], *values) for made, one in worded for values in one.page_data),
            # What is printed and stands in no field is kept with what the file says of itself, for a person to take.
            *((of_article[made], "source", words, LABEL) for made, words in unknown.items() if made in of_article),
        ],
    )


def _insert_segments(writer: Writer, text_ids: range, segments: Sequence[Segments]) -> None:
    """Insert the parts of texts, nine of ten rows of an import: as columns, without an object for each row."""
    counts = [len(starts) for starts, *_ in segments]
    ids = writer.new_ids(segment, sum(counts))
    of_texts = chain.from_iterable(map(repeat, text_ids, counts))
    columns = (chain.from_iterable(map(itemgetter(place), segments)) for place in range(len(SEGMENT_COLUMNS)))
    writer.insert_rows(segment, ("id", "text_id", *SEGMENT_COLUMNS), zip(ids, of_texts, *columns, strict=True), ids)


def _insert(writer: Writer, table: sa.Table, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> range:
    ids = writer.new_ids(table, len(rows))
    writer.insert_rows(table, ("id", *columns), [(made, *row) for made, row in zip(ids, rows, strict=True)], ids)
    return ids


def publications_called(connection: sa.Connection, words: Iterable[str]) -> Mapping[str, int]:
    """Return the publication that each of these words names, where it is one and no other."""
    keys = {one: match_key(one) for one in words}
    if not keys:
        return {}
    select = (
        sa.select(name.c.match_key, name.c.record_id)
        .join(record, record.c.id == name.c.record_id)
        .where(name.c.match_key.in_(set(keys.values())), record.c.kind == "publication", record.c.trashed_at.is_(None))
    )
    found: dict[str, set[int]] = {}
    for key, record_id in connection.execute(select):
        found.setdefault(key, set()).add(record_id)
    return {one: min(found[key]) for one, key in keys.items() if len(found.get(key, ())) == 1}


def publications_at(connection: sa.Connection, hosts: Iterable[str]) -> Mapping[str, int]:
    """Return the publication at each of these hosts (``tehrantimes.com``), where it is one and no other.

    A publication's address is free text; what counts is the host in it, without ``www.`` and case.
    """
    wanted = set(hosts)
    if not wanted:
        return {}
    select = (
        sa.select(publication.c.address, publication.c.id)
        .join(record, record.c.id == publication.c.id)
        .where(publication.c.address != "", record.c.trashed_at.is_(None))
    )
    found: dict[str, set[int]] = {}
    for address, record_id in connection.execute(select):
        for host in hosts_in(address):
            if host in wanted:
                found.setdefault(host, set()).add(record_id)
    return {host: min(ids) for host, ids in found.items() if len(ids) == 1}


def _moment(writer: Writer) -> Any:
    """Return the moment of the transaction as the database stores it."""
    column = record.c.created_at.type
    processor = column.dialect_impl(writer.connection.dialect).bind_processor(writer.connection.dialect)
    return processor(writer.now) if processor is not None else writer.now
