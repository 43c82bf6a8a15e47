"""Type-ahead: records by the beginning of any of their name forms, told apart by their labels."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.folding import match_key, words
from database.schema.base import record
from database.schema.names import name
from database.search.grammar import SHORTEST_PREFIX
from database.search.hit_records import NAMES, all_of, rowids

#: Forms looked at before records are told apart: a record may have many forms that begin alike.
_FORMS = 200
#: Words of a name that are looked for.
_MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """A record that may be meant, with the form that was found."""

    id: int
    kind: str
    label: str
    form: str


def offers(connection: sa.Connection, typed: str, kinds: Sequence[str] = (), *, limit: int = 12) -> tuple[Offer, ...]:
    """Return records one of whose forms begins with what was typed, or has words that do.

    Args:
        connection: of ``Catalogue.read``.
        typed: the beginning of a name, in any spelling that the match key equals.
        kinds: only these kinds; empty: all.
        limit: how many.
    """
    if not typed.strip():
        return ()
    found: dict[int, Offer] = {}
    for select in _questions(typed):
        if kinds:
            select = select.where(record.c.kind.in_(kinds))
        for row in connection.execute(select.limit(_FORMS)):
            found.setdefault(row.id, Offer(row.id, row.kind, row.label, row.text))
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def _questions(typed: str) -> list[sa.Select[tuple[int, str, str, str]]]:
    """Return the selects to try in turn: forms that begin so, then forms with words that do."""
    select = (
        sa.select(record.c.id, record.c.kind, record.c.label, name.c.text)
        .join(name, name.c.record_id == record.c.id)
        .where(record.c.trashed_at.is_(None))
    )
    key = match_key(typed)
    begins = select.where(name.c.match_key >= key, name.c.match_key < key + "\U0010ffff")
    questions: list[sa.Select[tuple[int, str, str, str]]] = [begins.order_by(name.c.match_key, name.c.id)]
    tokens = words(typed)[:_MOST_WORDS]
    if tokens:
        match = all_of(tokens, beginning=len(tokens[-1]) >= SHORTEST_PREFIX)
        questions.append(select.where(name.c.id.in_(rowids(NAMES, match))).order_by(name.c.text, name.c.id))
    return questions
