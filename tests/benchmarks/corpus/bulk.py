"""Writes a plan quickly: the rows that the commands would write, in few steps, and large indexes at the end.

What is derived is made by the product's own functions and the journal by its recorder; what is left out are the
commands' questions about each value. That both ways give the same catalogue is tested.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from uuid import UUID

import pysqlite3
import sqlalchemy as sa

from database import derive
from database.catalogue import Catalogue
from database.changes import Title
from database.closed import DATABASE
from database.commands import values
from database.commands.groups import tag_records
from database.commands.incoming import add_incoming
from database.commands.records import trash_records
from database.derive.findings import look_again
from database.derive.labels import table_of
from database.fields import fields_of
from database.history import raw
from database.history.recorder import Writer
from database.history.touched import Touched
from database.queries.proposals import names_to_find
from database.readings import names_found
from database.schema.agents import AGENT_KINDS
from database.schema.base import collection_item, field_item, identifier, record, record_tag
from database.schema.evidence import evidence, mention
from database.schema.films import film
from database.schema.names import name
from database.schema.sources import article_text
from database.schema.statements import statement
from database.writing import WriteSide
from tests.benchmarks.corpus import steps
from tests.benchmarks.corpus.articles import SCANS
from tests.benchmarks.corpus.authorities import World, batches, make_world
from tests.benchmarks.corpus.plan import BATCH, Authority
from tests.benchmarks.corpus.rows import NAMES_RECORDS, STATEMENT_DEFAULTS, Handful, make_handful

VOCABULARIES = Path(__file__).resolve().parents[3] / "resources" / "vocabularies"
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
"""All times are counted from here, so that a seed makes the same catalogue again."""
CACHE = 400 << 20
_AHEAD = 3
"""Handfuls that a worker has ready, so that memory is bounded."""

#: Tables with as many rows as there are articles or more: their indexes are made when all rows are there.
_LARGE = (
    "article",
    "article_text",
    "segment",
    "attachment",
    "mention",
    "evidence",
    "statement",
    "likeness",
    "collection_item",
    "record_tag",
    "change",
)
#: What the writing itself looks things up by.
_NEEDED = frozenset({"ix_statement_about", "ix_collection_item_record_id"})

Report = Callable[[int, int], object]
_STATEMENT = ("id", *STATEMENT_DEFAULTS, "evidence_count")
_PLACE = {column: place for place, column in enumerate(STATEMENT_DEFAULTS)}
_EVIDENCE = ("id", "statement_id", "mention_id", "about_id", "kind", "article_id", "text_id", "start", "end", "exact")


def _nobody(_done: int, _total: int) -> None:
    """Nobody waits to be told how far it is."""


def write_catalogue(
    path: Path,
    articles: int,
    seed: int,
    *,
    batch: int = BATCH,
    workers: int = 1,
    report: Report = lambda _done, _total: None,
) -> None:
    """Make a catalogue of so many articles in a folder that is missing or empty.

    Args:
        path: becomes the catalogue.
        articles: how many.
        seed: the same seed and numbers make the same catalogue again, but for its own identifier.
        batch: how many are written in one transaction.
        workers: processes that make the texts; 0 for none.
        report: told after each handful how many articles of how many are written.
    """
    with Catalogue.create(path, VOCABULARIES, who=steps.WHO) as catalogue:
        for scan in SCANS:
            catalogue.files.put(scan)
    world = make_world(articles, seed, batch)
    side = _Side(path)
    try:
        with side.batches(steps.records_title(world), None) as steps_of:
            for first, members in batches(world):
                steps_of.write(_Records(first, members).write)
        side.write(Title("records.tags", {}), lambda writer: _tag(writer, world), None)
        with side.indexes_later():
            largest = _Articles()
            with side.batches(steps.articles_title(world), None) as steps_of:
                for number, handful in enumerate(_made(world, seed, workers)):
                    steps_of.write(largest.writes(handful))
                    report(min(articles, (number + 1) * batch), articles)
        side.write(Title("records.trash", {}), lambda writer: trash_records(writer, steps.trashed(world)), None)
        # Nothing was read yet in which a name could be looked for.
        side.note(lambda connection: names_found(connection, names_to_find(connection, 1_000_000)))
        while side.untidy:
            side.tidy()
    finally:
        side.close()
    # As the product leaves it: the log is kept in a file of its own.
    connection = pysqlite3.connect(str(path / DATABASE))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _made(world: World, seed: int, workers: int) -> Iterator[Handful]:
    """Give the handfuls in their order, made by workers ahead of the writing."""
    articles, batch = world.sizes.articles, world.sizes.batch
    if not workers:
        for number in steps.handfuls(world):
            yield make_handful(articles, seed, batch, number)
        return
    waiting: deque[Future[Handful]] = deque()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for number in steps.handfuls(world):
            waiting.append(pool.submit(make_handful, articles, seed, batch, number))
            if len(waiting) > workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


class _Side(WriteSide):
    """The product's writing side on a file that nobody else has and that may be thrown away after a crash."""

    def __init__(self, folder: Path) -> None:
        self._moment_told = BEGINNING
        self._without_indexes = False
        super().__init__(folder, folder / DATABASE, steps.WHO, lambda _: None, clock=self._tick)
        raw_connection: Any
        with self._engine.connect() as connection:
            raw_connection = connection.connection.driver_connection
            raw_connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            raw_connection.execute("PRAGMA journal_mode = OFF")
            raw_connection.execute("PRAGMA synchronous = OFF")
            raw_connection.execute("PRAGMA foreign_keys = OFF")
            raw_connection.execute(f"PRAGMA cache_size = -{CACHE >> 10}")

    def _tick(self) -> datetime:
        self._moment_told += timedelta(seconds=1)
        return self._moment_told

    def _refresh(self, connection: sa.Connection, touched: Touched) -> None:
        # Without their indexes the checks would go through all that is there, with every handful.
        derive.refresh(connection, touched, findings=not self._without_indexes)

    @contextmanager
    def indexes_later(self) -> Iterator[None]:
        """Take the indexes of the large tables away, and make them again at the end; then check all records once."""
        marks = ", ".join("?" * len(_LARGE))
        with self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            found = driver.execute(
                f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> '' AND tbl_name IN ({marks})",
                _LARGE,
            ).fetchall()
            later = [(name, sql) for name, sql in found if name not in _NEEDED]
            for name, _ in later:
                driver.execute(f'DROP INDEX "{name}"')
        self._without_indexes = True
        yield
        self._without_indexes = False
        with self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            for _, sql in later:
                driver.execute(sql)
        self.note(lambda connection: look_again(connection, connection.scalars(sa.select(record.c.id)).all()))


class _Records:
    """A handful of records that are no articles."""

    def __init__(self, first: int, members: tuple[Authority, ...]) -> None:
        self._first, self._members = first, members

    def write(self, writer: Writer) -> None:
        ids = range(self._first, self._first + len(self._members))
        dates = {"created_at": writer.now, "updated_at": writer.now}
        uids = [UUID(bytes=one.uid) for one in self._members]
        writer.insert_many(
            record,
            [
                {"uid": uid, "kind": one.kind, "heading_status": "provisional", "note": "", **dates}
                for uid, one in zip(uids, self._members, strict=True)
            ],
        )
        members = list(zip(ids, self._members, strict=True))
        for kind in dict.fromkeys(one.kind for one in self._members):
            writer.insert_many(table_of(kind), [self._own(*one) for one in members if one[1].kind == kind])
        writer.insert_many(field_item, [row for one in members for row in _items(*one)])
        writer.insert_many(name, [row for one in members for row in _names(*one)])
        writer.insert_many(
            identifier,
            [
                {"record_id": row_id, "scheme": scheme, "value": value}
                for row_id, one in members
                for scheme, value in one.identifiers
            ],
        )

    def _own(self, row_id: int, one: Authority) -> dict[str, Any]:
        columns: dict[str, Any] = {"id": row_id} | ({"kind": one.kind} if one.kind in AGENT_KINDS else {})
        declared = fields_of(one.kind)
        for item, value in one.fields.items():
            if not declared[item].several:
                columns |= values.columns_of(declared[item], value)
        return columns


def _items(row_id: int, one: Authority) -> Iterator[dict[str, Any]]:
    declared = fields_of(one.kind)
    for item, several in one.fields.items():
        if declared[item].several:
            for position, value in enumerate(several):
                yield {"record_id": row_id, "field": item, "position": position, "value": value}


def _names(row_id: int, one: Authority) -> Iterator[dict[str, Any]]:
    for position, form in enumerate(one.names):
        parts = ("text", "kind", "language", "romanisation", "given", "family", "particle", "honorific", "sort_as")
        yield {"record_id": row_id, "position": position} | {part: getattr(form, part) for part in parts}


def _tag(writer: Writer, world: World) -> None:
    for tag, ids in steps.tagged(world):
        tag_records(writer, ids, tag)


class _Articles:
    """Writes handfuls of articles; remembers what the next one must know."""

    def __init__(self) -> None:
        self._stated: set[int] = set()
        self._positions: dict[int, int] = {}

    def writes(self, handful: Handful) -> Callable[[Writer], None]:
        """Return the command that writes a handful."""
        return lambda writer: self._write(writer, handful)

    def _write(self, writer: Writer, handful: Handful) -> None:
        ids = [one.id for one in add_incoming(writer, handful.incoming)]
        texts = self._texts(writer, ids)
        for columns in dict.fromkeys(tuple(own) for _, own in handful.fields):
            rows = [{"id": ids[place], **own} for place, own in handful.fields if tuple(own) == columns]
            raw.update_many(writer.connection, "article", rows)
        self._write_statements(writer, handful, ids, texts)
        self._write_mentions(writer, handful, ids, texts)
        pairs = [(tag_id, ids[place]) for tag_id, place in handful.tags]
        made = writer.new_ids(record_tag, len(pairs))
        rows_of_tags = [(row_id, one, tag_id) for row_id, (tag_id, one) in zip(made, pairs, strict=True)]
        writer.insert_rows(record_tag, ("id", "record_id", "tag_id"), rows_of_tags, made)
        self._write_items(writer, handful, ids)

    def _texts(self, writer: Writer, ids: list[int]) -> dict[int, int]:
        select = sa.select(article_text.c.article_id, article_text.c.id).where(
            article_text.c.article_id.between(min(ids), max(ids))
        )
        return {row[0]: row[1] for row in writer.connection.execute(select)}

    def _write_statements(self, writer: Writer, handful: Handful, ids: list[int], texts: dict[int, int]) -> None:
        made = writer.new_ids(statement, len(handful.statements))
        counts = [0] * len(made)
        for number, _ in handful.stated:
            counts[number] += 1
        rows = [
            (row_id, *self._ranked(writer, columns), count)
            for row_id, columns, count in zip(made, handful.statements, counts, strict=True)
        ]
        writer.insert_rows(statement, _STATEMENT, rows, made)
        about = [columns[_PLACE["about_id"]] for columns in handful.statements]
        _write_evidence(writer, handful.stated, made, ids, texts, about)
        touched = writer.touched
        for columns in handful.statements:
            touched.owned.add(columns[_PLACE["about_id"]])
            if columns[_PLACE["role"]] == "director":
                touched.labels.add(columns[_PLACE["about_id"]])
            touched.seen.update(columns[_PLACE[name]] for name in NAMES_RECORDS)
        touched.seen.discard(None)  # type: ignore[arg-type]

    def _ranked(self, writer: Writer, columns: tuple[Any, ...]) -> tuple[Any, ...]:
        """Let the first stated value of a field be its column's, as `cached_values.take_in` does."""
        about, modality = columns[_PLACE["about_id"]], columns[_PLACE["modality"]]
        if columns[_PLACE["field"]] != "running_time" or modality == "denies" or about in self._stated:
            return columns
        self._stated.add(about)
        writer.update(film, about, running_time=columns[_PLACE["amount"]])
        place = _PLACE["rank"]
        return (*columns[:place], "preferred", *columns[place + 1 :])

    def _write_mentions(self, writer: Writer, handful: Handful, ids: list[int], texts: dict[int, int]) -> None:
        made = writer.new_ids(mention, len(handful.mentions))
        rows = [
            (row_id, ids[place], record_id, words, role)
            for row_id, (place, record_id, words, role) in zip(made, handful.mentions, strict=True)
        ]
        writer.insert_rows(mention, ("id", "article_id", "record_id", "words", "role"), rows, made)
        _write_evidence(writer, handful.mentioned, made, ids, texts, None)
        writer.touched.seen.update(one for _, one, _, _ in handful.mentions if one is not None)

    def _write_items(self, writer: Writer, handful: Handful, ids: list[int]) -> None:
        made = writer.new_ids(collection_item, len(handful.collected))
        rows = []
        for row_id, (collection_id, place) in zip(made, handful.collected, strict=True):
            position = self._positions.get(collection_id, 0)
            self._positions[collection_id] = position + 1
            rows.append((row_id, collection_id, ids[place], position))
            writer.touched.seen.add(collection_id)
        writer.insert_rows(collection_item, ("id", "collection_id", "record_id", "position"), rows, made)


def _write_evidence(
    writer: Writer,
    passages: list[tuple[int, tuple[int, int, int, str]]],
    behind: range,
    ids: list[int],
    texts: dict[int, int],
    about: list[int] | None,
) -> None:
    """Write evidence of statements, about whom these are; or of mentions, for None."""
    made = writer.new_ids(evidence, len(passages))
    rows = []
    for row_id, (number, (place, start, end, exact)) in zip(made, passages, strict=True):
        of = behind[number]
        article = ids[place]
        behind_it = (None, of, None) if about is None else (of, None, about[number])
        rows.append((row_id, *behind_it, "text", article, texts[article], start, end, exact))
    writer.insert_rows(evidence, _EVIDENCE, rows, made)
