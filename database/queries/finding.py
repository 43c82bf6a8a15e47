"""Finding a record by what one remembers of it: words of any of its name forms, of its label, of a headline.

Everything here is bounded: forms come from the two indexes of names, labels are looked at only for records that one of
the words has led to, articles come newest first from the index of texts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.folding import match_key, words
from database.schema.base import record
from database.schema.names import name
from database.search.grammar import SHORTEST_PREFIX
from database.search.hit_records import all_of

#: Names are a tenth of the articles: two letters may stand for all words that begin with them.
SHORTEST_NAME_PREFIX = 2

#: Rows of names looked at for one combination of words; a record may have many forms that are alike.
_ROWS = 200

#: Words of a question that are looked for.
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Found:
    """A record that may be meant.

    Attributes:
        form: the name form that led to it; "" where that was another record's or a headline.
        begins: it is called as the question begins.
    """

    id: int
    kind: str
    label: str
    form: str = ""
    begins: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    kind: str
    label: str
    form: str
    own: bool = True


def find_records(connection: sa.Connection, readings: Sequence[str], *, limit: int = 12) -> tuple[Found, ...]:
    """Return records by their names and labels, the ones first whose name begins as was typed.

    Args:
        connection: of ``Catalogue.read``.
        readings: what was typed, and what it may have been meant for (another keyboard layout), the likeliest first.
        limit: how many.
    """
    found: dict[int, Found] = {}
    for typed in readings:
        tokens = tuple(dict.fromkeys(words(typed)))[:_MOST_WORDS]
        if not tokens:
            continue
        for row in _beginning(connection, typed, limit):
            found.setdefault(row.id, Found(row.id, row.kind, row.label, row.form, begins=True))
        if len(found) < limit:
            for row in _of_words(connection, tokens, limit):
                found.setdefault(row.id, Found(row.id, row.kind, row.label, row.form if row.own else ""))
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def find_articles(connection: sa.Connection, readings: Sequence[str], *, limit: int = 6) -> tuple[Found, ...]:
    """Return articles whose headline has all the words, the last one as a beginning; the newest first."""
    found: dict[int, Found] = {}
    for typed in readings:
        tokens = words(typed)[:_MOST_WORDS]
        if not tokens:
            continue
        match = f"headline : ({all_of(tokens, beginning=len(tokens[-1]) >= SHORTEST_PREFIX)})"
        for row in connection.execute(_ARTICLES, {"match": match, "limit": limit}):
            found.setdefault(row.id, Found(row.id, "article", row.label))
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


_ARTICLES = sa.text(
    "SELECT a.id, r.label FROM article_index JOIN article a ON a.index_rowid = article_index.rowid "
    "JOIN record r ON r.id = a.id WHERE article_index MATCH :match ORDER BY article_index.rowid DESC LIMIT :limit"
)

# CROSS JOIN keeps this order of the tables: the planner thinks little of LIMIT and would go through all records.
_NAMED = sa.text(
    "SELECT r.id, r.kind, r.label, n.text "
    "FROM (SELECT rowid AS id FROM name_index WHERE name_index MATCH :match LIMIT :rows) AS hit "
    "CROSS JOIN name n ON n.id = hit.id CROSS JOIN record r ON r.id = n.record_id WHERE r.trashed_at IS NULL"
)


def _called_after(table: str, column: str, order: str) -> sa.TextClause:
    return sa.text(
        f"SELECT r.id, r.kind, r.label, t.{column} AS above FROM {table} t CROSS JOIN record r ON r.id = t.id "
        f"WHERE t.{column} IN :ids AND r.trashed_at IS NULL ORDER BY t.{column}{order} LIMIT :rows"
    ).bindparams(sa.bindparam("ids", expanding=True))


_EDITIONS = _called_after("edition", "festival_id", ", t.ordinal DESC, t.held_earliest DESC, t.id DESC")
_SECTIONS = _called_after("section", "edition_id", ", t.id")
_AWARDS = _called_after("award", "giver_id", ", t.id")

_RECORDS = sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.trashed_at.is_(None))


def _beginning(connection: sa.Connection, typed: str, limit: int) -> Iterator[_Row]:
    """Records one of whose forms begins as was typed, in the order of the forms."""
    key = match_key(typed)
    if not key:
        return
    select = (
        _RECORDS.add_columns(name.c.text)
        .join(name, name.c.record_id == record.c.id)
        .where(name.c.match_key >= key, name.c.match_key < key + "\U0010ffff")
        .order_by(name.c.match_key, name.c.record_id)
        .limit(limit * 4)
    )
    for row in connection.execute(select):
        yield _Row(row.id, row.kind, row.label, row.text)


def _of_words(connection: sa.Connection, tokens: tuple[str, ...], limit: int) -> Iterator[_Row]:
    """Records that have all the words in one form, then those that have some there and the others in their labels.

    What is called after another record (an edition, a section, an award) comes with it: it has no name of its own.
    """
    seen: set[int] = set()
    for part in _parts(tokens):
        rows = list(_named(connection, part, prefix=part[-1] == tokens[-1]))
        for row in (*rows, *_below(connection, rows)):
            if row.id not in seen and _has_all(tokens, row):
                seen.add(row.id)
                yield row
        if len(seen) >= limit:
            return


def _parts(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """All the words, all but one of them, each alone: the ways in which some may stand in the label only."""
    without_one = [tokens[:at] + tokens[at + 1 :] for at in range(len(tokens))] if len(tokens) > 1 else []
    alone = [(token,) for token in sorted(tokens, key=len, reverse=True)]
    return list(dict.fromkeys([tokens, *without_one, *alone]))


def _named(connection: sa.Connection, tokens: tuple[str, ...], *, prefix: bool) -> Iterator[_Row]:
    match = all_of(tokens, beginning=prefix and len(tokens[-1]) >= SHORTEST_NAME_PREFIX)
    for row in connection.execute(_NAMED, {"match": match, "rows": _ROWS}):
        yield _Row(row.id, row.kind, row.label, row.text)


def _below(connection: sa.Connection, rows: Sequence[_Row]) -> Iterator[_Row]:
    """What is called after these records: editions of a festival, sections of an edition, awards of a giver."""
    forms = {row.id: row.form for row in rows}
    editions = {row.id: row.form for row in rows if row.kind == "edition"}
    festivals = [row.id for row in rows if row.kind == "festival"]
    for select, above in ((_EDITIONS, festivals), (_SECTIONS, editions), (_AWARDS, forms)):
        if not above:
            continue
        for row in connection.execute(select, {"ids": list(above), "rows": _ROWS}):
            form = forms[row.above] if row.above in forms else editions[row.above]
            if select is _EDITIONS:
                editions[row.id] = form
            yield _Row(row.id, row.kind, row.label, form, own=False)


def _has_all(tokens: Sequence[str], row: _Row) -> bool:
    """Whether every word begins one of the words of the label or of the form."""
    there = (*words(row.label), *words(row.form))
    return all(any(word.startswith(token) for word in there) for token in tokens)
