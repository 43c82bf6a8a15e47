"""Is the derived data what it would be if it were made anew: labels, keys, counts, findings, the full-text index?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pysqlite3
import sqlalchemy as sa

from database.derive.findings import fresh_findings, kept_findings
from database.derive.labels import headings, table_of
from database.folding import fold, match_key, sort_key
from database.history import raw
from database.integrity.finding import Finding
from database.schema.base import RECORD_KINDS, record
from database.schema.fulltext import STATEMENTS
from database.schema.names import name
from database.search import likeness, likeness_table
from database.search.index import entries_of, indexed

#: Words of an article that are looked for in the index.
_SAMPLE = 8

_COUNTS = """
SELECT s.id, s.about_id, s.evidence_count FROM statement s
WHERE s.evidence_count <> (SELECT count(*) FROM evidence e WHERE e.statement_id = s.id)
"""
_ABOUT = """
SELECT e.id, e.statement_id, e.mention_id, coalesce(s.about_id, e.article_id) AS record_id
FROM evidence e LEFT JOIN statement s ON s.id = e.statement_id WHERE e.about_id IS NOT s.about_id
"""
_NOT_INDEXED = """
SELECT a.id FROM article a JOIN record r ON r.id = a.id
WHERE r.trashed_at IS NULL AND NOT EXISTS (SELECT 1 FROM article_index_docsize d WHERE d.id = a.index_rowid)
"""
_WRONGLY_INDEXED = """
SELECT d.id FROM article_index_docsize d
WHERE NOT EXISTS (SELECT 1 FROM article a JOIN record r ON r.id = a.id
                  WHERE a.index_rowid = d.id AND r.trashed_at IS NULL)
"""
_ALIKE_TO_NOTHING = """
SELECT DISTINCT l.article_id FROM likeness l WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = l.article_id)
"""
_FINDINGS_OF_NOTHING = """
SELECT DISTINCT f.home_id FROM finding f WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = f.home_id)
"""
_NAMES_NOT_INDEXED = """
SELECT n.id, n.record_id FROM name n JOIN record r ON r.id = n.record_id
WHERE r.trashed_at IS NULL AND NOT EXISTS (SELECT 1 FROM name_index_docsize d WHERE d.id = n.id)
"""
_NAMES_WRONGLY_INDEXED = """
SELECT d.id FROM name_index_docsize d
WHERE NOT EXISTS (SELECT 1 FROM name n JOIN record r ON r.id = n.record_id
                  WHERE n.id = d.id AND r.trashed_at IS NULL)
"""


@dataclass(frozen=True, slots=True)
class Stale:
    """Something to be made again.

    Attributes:
        finding: what is told of it.
        what: the set of ``Touched`` that it belongs into.
        row: the id in that set.
    """

    finding: Finding
    what: str
    row: int


def all_stale(connection: sa.Connection, *, deep: bool) -> Iterator[Iterator[Stale]]:
    """Give what would be different if it were made anew; *deep* also compares the words in the index."""
    yield _labels(connection)
    yield _match_keys(connection)
    yield _counts(connection)
    yield _abouts(connection)
    yield _index_rows(connection)
    yield _findings(connection)
    if deep:
        yield _article_words(connection)
        yield _likeness(connection)
        yield _name_words(connection)


def _stale(code: str, record_id: int | None, detail: str, what: str, row: int) -> Stale:
    return Stale(Finding(code, record_id, detail, True), what, row)


def _labels(connection: sa.Connection) -> Iterator[Stale]:
    for kind in RECORD_KINDS:
        table = table_of(kind)
        select = (
            sa.select(record.c.id, record.c.label, table.c.heading_key)
            .join(table, table.c.id == record.c.id)
            .where(record.c.kind == kind)
            .order_by(record.c.id)
        )
        for rows in raw.chunks(connection.execute(select)):
            right = headings(connection, kind, [row.id for row in rows])
            for row in rows:
                if row.label != right[row.id].label:
                    detail = f"The label “{row.label}” should be “{right[row.id].label}”."
                    yield _stale("label", row.id, detail, "labels", row.id)
                elif row.heading_key != sort_key(right[row.id].sort_text):
                    detail = f"“{row.label}” does not sort where it should."
                    yield _stale("sort_key", row.id, detail, "labels", row.id)


def _match_keys(connection: sa.Connection) -> Iterator[Stale]:
    select = sa.select(name.c.id, name.c.record_id, name.c.text, name.c.match_key)
    for row in connection.execute(select):
        if row.match_key != match_key(row.text):
            yield _stale("match_key", row.record_id, f"The name “{row.text}” is not matched.", "names", row.id)


def _counts(connection: sa.Connection) -> Iterator[Stale]:
    for row in connection.execute(sa.text(_COUNTS)):
        detail = f"Statement {row.id} has another number of evidence than {row.evidence_count}."
        yield _stale("evidence_count", row.about_id, detail, "statements", row.id)


def _abouts(connection: sa.Connection) -> Iterator[Stale]:
    for row in connection.execute(sa.text(_ABOUT)):
        if row.statement_id is None:
            detail = f"The evidence {row.id} of a mention is found as if a statement stood on it."
            yield _stale("evidence_about", row.record_id, detail, "mentions", row.mention_id)
        else:
            detail = f"The evidence {row.id} is not found from the record that its statement is about."
            yield _stale("evidence_about", row.record_id, detail, "moved", row.statement_id)


def _index_rows(connection: sa.Connection) -> Iterator[Stale]:
    for row in connection.execute(sa.text(_NOT_INDEXED)):
        yield _stale("index_missing", row.id, "The article is not found by its words.", "articles", row.id)
    for row in connection.execute(sa.text(_WRONGLY_INDEXED)):
        detail = f"The index holds the entry {row.id} of no article, or of one in the trash."
        yield _stale("index_extra", None, detail, "dropped", row.id)
    for row in connection.execute(sa.text(_NAMES_NOT_INDEXED)):
        detail = f"The name form {row.id} is not found."
        yield _stale("name_index_missing", row.record_id, detail, "names", row.id)
    for row in connection.execute(sa.text(_NAMES_WRONGLY_INDEXED)):
        detail = f"The index holds the name form {row.id}, which is gone or in the trash."
        yield _stale("name_index_extra", None, detail, "names", row.id)


def _findings(connection: sa.Connection) -> Iterator[Stale]:
    """What the checks find and what is kept of it."""
    for chunk in raw.chunks(connection.execute(sa.select(record.c.id).order_by(record.c.id)).scalars().all()):
        fresh, kept = fresh_findings(connection, chunk), kept_findings(connection, chunk)
        wrong = {row["home_id"] for row_id, row in fresh.items() if kept.pop(row_id, None) != row}
        for home in sorted(wrong | {row["home_id"] for row in kept.values()}):
            yield _stale("finding", home, "The lists of what is to be looked at are not up to date.", "checked", home)
    for home in connection.execute(sa.text(_FINDINGS_OF_NOTHING)).scalars():
        yield _stale("finding", None, f"What was found at the record {home} is kept, which is gone.", "checked", home)


class _Fresh:
    """An index in memory that is made like the real one, to compare with: the real one keeps no words to read."""

    def __init__(self, connection: sa.Connection, table: str) -> None:
        self._live = connection
        self._table = table
        self._memory: Any = pysqlite3.connect(":memory:", isolation_level=None)
        for statement in STATEMENTS:
            self._memory.execute(statement)

    def __enter__(self) -> "_Fresh":
        return self

    def __exit__(self, *_: object) -> None:
        self._memory.close()

    def differs(self, rowid: int, columns: dict[str, str]) -> bool:
        """Return whether the index has other numbers of words for a row, or lacks some of them."""
        size = sa.text(f"SELECT sz FROM {self._table}_docsize WHERE id = :rowid")
        live = self._live.execute(size, {"rowid": rowid}).scalar()
        if live is None:
            return False  # found by its number already
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        self._memory.execute(f"DELETE FROM {self._table}")
        self._memory.execute(
            f"INSERT INTO {self._table} (rowid, {names}) VALUES (?, {marks})", (rowid, *columns.values())
        )
        (fresh,) = self._memory.execute(f"SELECT sz FROM {self._table}_docsize WHERE id = ?", (rowid,)).fetchone()
        return live != fresh or any(
            not self._holds(rowid, column, text) for column, text in columns.items() if _sample(text)
        )

    def _holds(self, rowid: int, column: str, text: str) -> bool:
        words = " ".join(f'"{word}"' for word in _sample(text))
        match = sa.text(f"SELECT 1 FROM {self._table} WHERE {self._table} MATCH :words AND rowid = :rowid")
        return self._live.execute(match, {"words": f"{column} : ({words})", "rowid": rowid}).first() is not None


def _sample(text: str) -> list[str]:
    words = [word for word in text.split() if word.isalnum()]
    return words[:: max(1, len(words) // _SAMPLE)][:_SAMPLE]


def _article_words(connection: sa.Connection) -> Iterator[Stale]:
    ids = connection.execute(sa.text("SELECT id FROM article ORDER BY index_rowid")).scalars()
    with _Fresh(connection, "article_index") as fresh:
        for chunk in raw.chunks(ids):
            for row_id, entry in entries_of(connection, chunk):
                columns = {"headline": indexed(entry.headline), "text": indexed(entry.text)}
                if fresh.differs(entry.rowid, columns):
                    detail = "The article is found by other words than it has."
                    yield _stale("index_words", row_id, detail, "articles", row_id)


def _likeness(connection: sa.Connection) -> Iterator[Stale]:
    """The keys by which copies of one text are found."""
    ids = connection.execute(sa.text("SELECT id FROM article ORDER BY id")).scalars()
    for chunk in raw.chunks(ids):
        held = likeness_table.keys_in_table(connection, chunk)
        for row_id, entry in entries_of(connection, chunk):
            if held.pop(row_id, set()) != set(likeness.keys_of(fold(entry.text))):
                yield _stale("likeness", row_id, "Copies of the article's text are not found.", "articles", row_id)
        for row_id in held:
            yield _stale("likeness", row_id, "An article in the trash is found as a copy.", "articles", row_id)
    for row in connection.execute(sa.text(_ALIKE_TO_NOTHING)):
        detail = f"The record {row.article_id}, which is no article, is found as a copy."
        yield _stale("likeness", None, detail, "articles", row.article_id)


def _name_words(connection: sa.Connection) -> Iterator[Stale]:
    select = (
        sa.select(name.c.id, name.c.record_id, name.c.text)
        .join(record, record.c.id == name.c.record_id)
        .where(record.c.trashed_at.is_(None))
    )
    with _Fresh(connection, "name_index") as fresh:
        for row in connection.execute(select):
            if fresh.differs(row.id, {"form": indexed(row.text)}):
                detail = f"The name “{row.text}” is found by other words than it has."
                yield _stale("name_index_words", row.record_id, detail, "names", row.id)
