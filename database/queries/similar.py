"""Records that are called almost so: shown before a new one is made, so that nobody makes a double."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations
from typing import Any

import sqlalchemy as sa

from database.checks.asking import IDS
from database.folding import match_key, words
from database.queries.names import Offer
from database.schema.base import record
from database.schema.names import name
from database.search.hit_records import NAMES, index_table

ALIKE = 0.82
"""Share of letters in common from which two names are alike: "Husseini" and "Hosseini", not "Hassani"."""
_SOME = 40
"""Forms that one question gives."""
_MOST_WORDS = 6
"""Words of a name that are looked for."""
_LEAST_KEY = 4
"""Letters of a name, without its signs, from which it can be almost another one."""
_TELLING = 4
"""Letters from which a word tells something by itself."""
_SURNAME = 4
"""Letters of a single word from which it may be the surname of somebody."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that has no record, and the kinds of record that it may be."""

    name: str
    kinds: tuple[str, ...]


def similar(connection: sa.Connection, wanted: Sequence[Wanted], *, limit: int = 3) -> dict[Wanted, tuple[Offer, ...]]:
    """Return the records that are called almost so, the nearest first; names that have none are left out.

    Args:
        connection: of ``Catalogue.read``.
        wanted: names of an article, some dozens.
        limit: how many of each.
    """
    found: dict[Wanted, tuple[Offer, ...]] = {}
    for one in dict.fromkeys(wanted):
        if near := _similar(connection, one, limit):
            found[one] = near
    return found


def _similar(connection: sa.Connection, wanted: Wanted, limit: int) -> tuple[Offer, ...]:
    key, tokens = match_key(wanted.name), words(wanted.name)[:_MOST_WORDS]
    if len(key) < _LEAST_KEY or not tokens:
        return ()
    near: dict[int, tuple[float, Offer]] = {}
    for row in _candidates(connection, key, tokens):
        if row.kind not in wanted.kinds:
            continue
        alike = _alike(key, tokens, row.match_key, words(row.text), person="person" in wanted.kinds)
        if alike and (row.id not in near or near[row.id][0] < alike):
            near[row.id] = (alike, Offer(row.id, row.kind, row.label, row.text))
    order = sorted(near.values(), key=lambda one: (-one[0], one[1].id))
    return tuple(offer for _, offer in order[:limit])


def _alike(key: str, tokens: Sequence[str], other: str, others: Sequence[str], *, person: bool) -> float:
    """Return how much two names are alike, 0 where they are not."""
    ratio = SequenceMatcher(None, key, other, autojunk=False)
    if ratio.real_quick_ratio() >= ALIKE and ratio.quick_ratio() >= ALIKE and (share := ratio.ratio()) >= ALIKE:
        return share
    short, long = sorted((tokens, others), key=len)
    inside = bool(short) and len(short) < len(long) and set(short) <= set(long)
    telling = len(short) > 1 or (person and len(short[0]) >= _SURNAME)
    return ratio.ratio() if inside and telling else 0.0


def _candidates(connection: sa.Connection, key: str, tokens: Sequence[str]) -> Iterator[Any]:
    """Give the forms that may be almost this one: that begin so, have its words but one, or are some of its words."""
    begins = key[: max(_LEAST_KEY, 2 * len(key) // 3)]
    yield from connection.execute(_beginning(), {"first": begins, "last": begins + "\U0010ffff"})
    yield from connection.execute(_having(), {"match": _match(tokens)})
    if len(tokens) > 1:
        for some in combinations(range(len(tokens)), len(tokens) - 1):
            rest = [tokens[place] for place in some]
            [missing] = [token for place, token in enumerate(tokens) if place not in some]
            rows = connection.execute(_having(), {"match": _match(rest)}).all()
            yield from rows
            if len(rows) >= _SOME and len(missing) >= _TELLING:
                # Among thousands of film festivals those whose other word begins alike.
                yield from connection.execute(_having(), {"match": f'{_match(rest)} AND "{missing[0]}"*'})
        parts = {match_key(" ".join(tokens[first:last])) for first, last in combinations(range(len(tokens) + 1), 2)}
        yield from connection.execute(_called(), {"ids": sorted(parts - {key})})


def _match(tokens: Sequence[str]) -> str:
    return " AND ".join(f'"{token}"' for token in tokens)


def _forms() -> sa.Select[Any]:
    return (
        sa.select(record.c.id, record.c.kind, record.c.label, name.c.text, name.c.match_key)
        .join(name, name.c.record_id == record.c.id)
        .where(record.c.trashed_at.is_(None))
        .limit(_SOME)
    )


@cache
def _beginning() -> sa.Select[Any]:
    key = name.c.match_key
    return _forms().where(key >= sa.bindparam("first"), key < sa.bindparam("last")).order_by(key)


@cache
def _having() -> sa.Select[Any]:
    index = index_table(NAMES)
    match = sa.literal_column(NAMES).op("MATCH", is_comparison=True)(sa.bindparam("match"))
    return _forms().where(name.c.id.in_(sa.select(index.c.rowid).where(match).limit(_SOME)))


@cache
def _called() -> sa.Select[Any]:
    return _forms().where(name.c.match_key.in_(IDS))
