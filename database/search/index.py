"""The full-text index behind one interface: what is in it, and the order of articles in it.

Articles are found by headline and by the text without boilerplate, records by their name forms. Everything is
folded before it goes in; ``article.index_rowid`` is the rowid, so newest first is the order of the index itself
(0.1 ms against seconds for a sort or a join, measured at a million).
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.dates import DateValue
from database.folding import fold
from database.history import raw
from database.schema.base import record
from database.schema.names import name
from database.schema.sources import article, article_text, segment
from database.search import likeness_table
from database.search.searched import indexed as indexed
from database.search.searched import searched_text as searched_text

#: Articles of one day before the numbers run on into the next free ones.
DAY_BITS = 12

#: Undated articles have the numbers below any real day (JDN 1,048,576 is in the year -1842).
UNDATED_END = 1 << 32


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as the index takes it: words not yet folded."""

    rowid: int
    headline: str
    text: str


def free_rowid(connection: sa.Connection, published: DateValue) -> int:
    """Return the number of one new article; see :class:`Numbers`."""
    return Numbers(connection).take(published)


class Numbers:
    """Gives new articles their numbers: Julian day << 12 | n, n the next free within the day.

    Undated articles run on from 0. A full day takes the next free number behind it. One look at the index a day,
    however many articles a batch has.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._next: dict[int, int] = {}

    def prepare(self, days: Iterable[int]) -> None:
        """Look up the last numbers of these days (``DateValue.sort_day``) in one step."""
        wanted = sorted({max(day, 0) for day in days} - self._next.keys())
        rows = self._connection.exec_driver_sql(
            "SELECT j.value, (SELECT max(index_rowid) FROM article WHERE index_rowid BETWEEN"
            f" j.value << {DAY_BITS} AND iif(j.value, ((j.value + 1) << {DAY_BITS}) - 1, {UNDATED_END - 1}))"
            " FROM json_each(?) j",
            (json.dumps(wanted),),
        ).all()
        for day, last in rows:
            self._next[day] = (day << DAY_BITS) if last is None else last + 1

    def take(self, published: DateValue) -> int:
        """Return a number that no article has; the caller writes it within the same transaction."""
        return self.take_day(published.sort_day)

    def take_day(self, sort_day: int) -> int:
        """Return a number for the day (``DateValue.sort_day``); see :meth:`take`."""
        day = max(sort_day, 0)
        while True:
            start, end = (day << DAY_BITS, ((day + 1) << DAY_BITS) - 1) if day else (0, UNDATED_END - 1)
            if day not in self._next:
                self._next[day] = self._after_last(start, end)
            number = self._next[day]
            if number <= end:
                self._next[day] = number + 1
                return number
            day += 1

    def _after_last(self, start: int, end: int) -> int:
        select = sa.select(sa.func.max(article.c.index_rowid)).where(article.c.index_rowid.between(start, end))
        last: int | None = self._connection.execute(select).scalar()
        return start if last is None else last + 1


def moved(connection: sa.Connection, article_id: int, published: DateValue) -> dict[str, int]:
    """Return the columns that give an article its new place in the order, where *published* is another day."""
    select = sa.select(article.c.published_earliest, article.c.published_latest).where(article.c.id == article_id)
    return moved_from(connection.execute(select).mappings().one(), published, Numbers(connection))


def moved_from(row: sa.RowMapping | Mapping[str, Any], published: DateValue, numbers: Numbers) -> dict[str, int]:
    """Return what :func:`moved` does for an article whose row is at hand; one *numbers* for all of a step."""
    before = DateValue(earliest=row["published_earliest"], latest=row["published_latest"])
    return {} if before.sort_day == published.sort_day else {"index_rowid": numbers.take(published)}


def add_articles(connection: sa.Connection, entries: Iterable[Entry]) -> None:
    """Put articles into the index that are not in it yet; give them in the order of their numbers."""
    rows = [
        {"rowid": entry.rowid, "headline": indexed(entry.headline), "text": indexed(entry.text)} for entry in entries
    ]
    if rows:
        connection.execute(
            sa.text("INSERT INTO article_index (rowid, headline, text) VALUES (:rowid, :headline, :text)"),
            rows,
            execution_options={"recorded": True},
        )


#: Bytes of words that the index gathers before it writes them: those of a whole transaction. With SQLite's own
#: 1 MB it writes several pieces a transaction and merges them again, which takes a sixth of the time.
_GATHERED = 16 << 20
#: Pieces of the index that are merged into a larger one, usually and while very much comes in (by themselves never):
#: with SQLite's own 4 all words of 100,000 articles are written three times more, a quarter of its time. A search looks
#: at each piece.
_MERGED, _MERGED_OF_MANY = 4, 0
#: Pieces that are merged at once whatever waits for it: that never comes to pass.
_MOST_PIECES = 256
_MANY = 200
_RECORDED = {"recorded": True}


def prepare_for_many(connection: sa.Connection) -> None:
    """Make the index gather the words of a large transaction before it writes them; it is remembered in the table."""
    if _setting(connection, "hashsize") != _GATHERED:
        _set(connection, "hashsize", _GATHERED)


def defer_merging(connection: sa.Connection) -> None:
    """Let more pieces of the index lie beside each other while many transactions write; remembered in the table.

    Whoever writes them calls :func:`merge_some` now and then, and :func:`settle` behind the last.
    """
    for setting, value in (("automerge", _MERGED_OF_MANY), ("crisismerge", _MOST_PIECES)):
        if _setting(connection, setting) != value:
            _set(connection, setting, value)


def merge_some(connection: sa.Connection, pages: int) -> bool:
    """Merge pieces of the index until so many of its pages are written; say whether there was anything to merge."""
    driver: Any = connection.connection.driver_connection
    before = driver.total_changes
    _set(connection, "merge", pages)
    # The command itself counts as a change.
    return bool(driver.total_changes - before > 1)


def settle(connection: sa.Connection) -> None:
    """Let the index be merged as usual again: what is left is merged bit by bit with what is written later.

    Not at once: it took a tenth of an import, at the end, with one core at work. Fifty pieces beside each other make a
    search among 50,000 articles take up to a millisecond more.
    """
    if _setting(connection, "automerge") == _MERGED_OF_MANY:
        _set(connection, "automerge", _MERGED)


def _setting(connection: sa.Connection, setting: str) -> Any:
    return connection.exec_driver_sql("SELECT v FROM article_index_config WHERE k = ?", (setting,)).scalar()


def _set(connection: sa.Connection, setting: str, value: int) -> None:
    insert = "INSERT INTO article_index (article_index, rank) VALUES (?, ?)"
    connection.exec_driver_sql(insert, (setting, value), execution_options=_RECORDED)


def add_folded(connection: sa.Connection, rows: list[tuple[int, str, bytes]]) -> None:
    """Put articles into the index that are not in it yet: number, headline and text as :func:`indexed` gives them.

    Give them in the order of their numbers, the texts in UTF-8.
    """
    if len(rows) >= _MANY:
        prepare_for_many(connection)
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO article_index (rowid, headline, text) VALUES (?, ?, CAST(? AS TEXT))",
            rows,
            execution_options={"recorded": True},
        )


def refresh_articles(connection: sa.Connection, ids: Iterable[int], dropped: Iterable[int]) -> None:
    """Index these articles again, without those in the trash or gone, and take out the rows *dropped*.

    A place that one article gave up another may have taken in the same transaction: that one is indexed again, too.
    """
    stale = set(dropped)
    taken = set(ids)
    for chunk in raw.chunks(sorted(stale)):
        taken.update(connection.execute(sa.select(article.c.id).where(article.c.index_rowid.in_(chunk))).scalars())
    wanted = sorted(taken)
    entries: list[Entry] = []
    for chunk in raw.chunks(wanted):
        stale.update(connection.execute(sa.select(article.c.index_rowid).where(article.c.id.in_(chunk))).scalars())
        found = entries_of(connection, chunk)
        entries += [entry for _, entry in found]
        folded = {row_id: fold(entry.text) for row_id, entry in found}
        likeness_table.refresh(connection, chunk, folded)
    _remove(connection, "article_index", stale)
    add_articles(connection, sorted(entries, key=lambda entry: entry.rowid))


def entries_of(connection: sa.Connection, article_ids: list[int]) -> list[tuple[int, Entry]]:
    """Return what the index has to hold of these articles, with their ids: of those in the trash nothing."""
    select = (
        sa.select(article.c.id, article.c.index_rowid, article.c.headline)
        .join(record, record.c.id == article.c.id)
        .where(article.c.id.in_(article_ids), record.c.trashed_at.is_(None))
    )
    rows = connection.execute(select).all()
    texts = _texts(connection, [row.id for row in rows])
    return [(row.id, Entry(row.index_rowid, row.headline, texts.get(row.id, ""))) for row in rows]


def _texts(connection: sa.Connection, article_ids: list[int]) -> dict[int, str]:
    newest = (
        sa.select(article_text.c.article_id, sa.func.max(article_text.c.number).label("number"))
        .where(article_text.c.article_id.in_(article_ids))
        .group_by(article_text.c.article_id)
        .subquery()
    )
    select = sa.select(article_text.c.id, article_text.c.article_id, article_text.c.text).join(
        newest,
        sa.and_(newest.c.article_id == article_text.c.article_id, newest.c.number == article_text.c.number),
    )
    rows = connection.execute(select).all()
    parts: dict[int, list[tuple[int, int, str]]] = {}
    ranges = (
        sa.select(segment.c.text_id, segment.c.start, segment.c.end, segment.c.kind)
        .where(segment.c.text_id.in_([row.id for row in rows]))
        .order_by(segment.c.text_id, segment.c.start, segment.c.id)
    )
    for part in connection.execute(ranges):
        parts.setdefault(part.text_id, []).append((part.start, part.end, part.kind))
    return {row.article_id: searched_text(row.text, parts.get(row.id, ())) for row in rows}


def refresh_names(connection: sa.Connection, name_ids: Iterable[int]) -> None:
    """Index these name forms again, without those gone or of records in the trash."""
    wanted = sorted(name_ids)
    _remove(connection, "name_index", wanted)
    for chunk in raw.chunks(wanted):
        select = (
            sa.select(name.c.id, name.c.text)
            .join(record, record.c.id == name.c.record_id)
            .where(name.c.id.in_(chunk), record.c.trashed_at.is_(None))
            .order_by(name.c.id)
        )
        rows = [{"rowid": row.id, "form": indexed(row.text)} for row in connection.execute(select)]
        if rows:
            connection.execute(
                sa.text("INSERT INTO name_index (rowid, form) VALUES (:rowid, :form)"),
                rows,
                execution_options={"recorded": True},
            )


def names_of(connection: sa.Connection, record_ids: Iterable[int]) -> set[int]:
    """Return the ids of the name forms of these records."""
    found: set[int] = set()
    for chunk in raw.chunks(sorted(record_ids)):
        found.update(connection.execute(sa.select(name.c.id).where(name.c.record_id.in_(chunk))).scalars())
    return found


def articles_of_texts(connection: sa.Connection, text_ids: Iterable[int]) -> set[int]:
    """Return the ids of the articles that these text versions belong to."""
    found: set[int] = set()
    for chunk in raw.chunks(sorted(text_ids)):
        select = sa.select(article_text.c.article_id).where(article_text.c.id.in_(chunk))
        found.update(connection.execute(select).scalars())
    return found


def _remove(connection: sa.Connection, table: str, rowids: Iterable[int]) -> None:
    rows = [{"rowid": rowid} for rowid in sorted(rowids)]
    if rows:
        connection.execute(
            sa.text(f"DELETE FROM {table} WHERE rowid = :rowid"), rows, execution_options={"recorded": True}
        )
