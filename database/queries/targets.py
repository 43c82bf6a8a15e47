"""Which record may be meant by words of an article or by typing: exact names, near ones, and editions by number."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

import sqlalchemy as sa

from database.folding import fold, match_key
from database.history.raw import chunks
from database.queries.names import Offer, offers
from database.schema.base import record
from database.schema.festivals import edition
from database.schema.names import name

_SHORTEST = 3
"""Letters of a word that can tell a name."""
_WORDS = 5
"""Words of a name that are looked for one by one."""


def exact(connection: sa.Connection, names: Sequence[str], kinds: Sequence[str] = ()) -> tuple[Offer, ...]:
    """Return the records that have one of these names, in any spelling that the match key equals.

    Those of the first name come first, so that longer names can be given before the shorter ones in them.
    """
    order: dict[str, int] = {}
    for number, text in enumerate(names):
        key = match_key(text)
        if key:
            order.setdefault(key, number)
    found: dict[int, tuple[int, Offer]] = {}
    for chunk in chunks(list(order)):
        select = (
            sa.select(record.c.id, record.c.kind, record.c.label, name.c.text, name.c.match_key)
            .join(name, name.c.record_id == record.c.id)
            .where(record.c.trashed_at.is_(None), name.c.match_key.in_(chunk))
            .order_by(name.c.id)
        )
        if kinds:
            select = select.where(record.c.kind.in_(kinds))
        for row in connection.execute(select):
            rank = order[row.match_key]
            if row.id not in found or rank < found[row.id][0]:
                found[row.id] = (rank, Offer(row.id, row.kind, row.label, row.text))
    return tuple(offer for _, offer in sorted(found.values(), key=lambda one: one[0]))


def nearest(connection: sa.Connection, words: str, kinds: Sequence[str] = (), *, limit: int = 3) -> tuple[Offer, ...]:
    """Return the records whose names are most like *words*: before a new one is made, these are shown."""
    wanted = fold(words)
    parts = sorted({part for part in wanted.split() if len(part) >= _SHORTEST}, key=len, reverse=True)[:_WORDS]
    found: dict[int, Offer] = {}
    for part in (words, *parts):
        for one in offers(connection, part, kinds, limit=8):
            found.setdefault(one.id, one)
    alike = {one.id: SequenceMatcher(None, wanted, fold(one.form)).ratio() for one in found.values()}
    return tuple(sorted(found.values(), key=lambda one: (-alike[one.id], one.id)))[:limit]


def editions_numbered(festival_id: int, ordinal: int) -> sa.Select[Any]:
    """Select the ids of a festival's editions of one number, the oldest first; one in the trash is none."""
    return (
        sa.select(edition.c.id)
        .join(record, record.c.id == edition.c.id)
        .where(edition.c.festival_id == festival_id, edition.c.ordinal == ordinal, record.c.trashed_at.is_(None))
        .order_by(edition.c.id)
    )


def editions(
    connection: sa.Connection, festival: str, ordinal: int | None = None, *, limit: int = 8
) -> tuple[Offer, ...]:
    """Return editions of the festivals that *festival* may name, newest first; only those of the number, where given.

    An edition has no name of its own: it is found by its festival and its number. With "" the number alone counts.
    """
    series = [one.id for one in exact(connection, (festival,), ("festival",))]
    series += [one.id for one in offers(connection, festival, ("festival",), limit=5)]
    if not series and (festival or ordinal is None):
        return ()
    select = (
        sa.select(record.c.id, record.c.kind, record.c.label)
        .join(edition, edition.c.id == record.c.id)
        .where(record.c.trashed_at.is_(None))
        .order_by(edition.c.ordinal.desc(), edition.c.id.desc())
    )
    if series:
        select = select.where(edition.c.festival_id.in_(dict.fromkeys(series)))
    if ordinal is not None:
        select = select.where(edition.c.ordinal == ordinal)
    rows = connection.execute(select.limit(limit))
    return tuple(Offer(row.id, row.kind, row.label, festival) for row in rows)
