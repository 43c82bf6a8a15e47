"""The terms of the vocabularies, with the labels of one language."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.schema.vocabulary import term


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term as it is shown: labels in the language asked for, else in English.

    Attributes:
        heading: only gathers other terms.
        first: offered first in a long list.
        about_kinds, object_kinds: of a relation's role: the kinds of record that it joins; empty: any.
    """

    vocabulary: str
    code: str
    label: str
    inverse: str
    broader: str
    heading: bool
    first: bool
    about_kinds: tuple[str, ...] = ()
    object_kinds: tuple[str, ...] = ()


def terms(connection: sa.Connection, language: str = "en") -> tuple[TermRow, ...]:
    """Return all terms of all vocabularies (about a thousand), in the order in which they are offered."""
    rows = connection.execute(sa.select(term).order_by(term.c.vocabulary, term.c.position, term.c.id)).mappings()
    return tuple(
        TermRow(
            row["vocabulary"],
            row["code"],
            row.get(f"label_{language}") or row["label_en"] or row["code"],
            row.get(f"inverse_{language}") or row["inverse_en"] or row.get(f"label_{language}") or row["label_en"],
            row["broader"],
            row["heading"],
            row["offered_first"],
            tuple(row["about_kinds"].split()),
            tuple(row["object_kinds"].split()),
        )
        for row in rows
    )
