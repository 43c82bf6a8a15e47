"""What a reading gives: suggestions that nobody has decided on yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

RECORD_KINDS = ("film", "person", "organisation", "festival", "edition", "section", "award", "event", "place")
STATEMENT_KINDS = ("relation", "entry", "award_result", "value", "naming")


@dataclass(frozen=True, slots=True)
class Ref:
    """Another suggestion, by its number: the record that is made of it, or that it was matched with."""

    number: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record that the text names, or a statement that it makes, with the words it stands on.

    Attributes:
        number: within this reading, from 0; a statement's number is higher than those it needs.
        kind: a kind of record (`RECORD_KINDS`) or of statement (`STATEMENT_KINDS`).
        rule: which rule made it; a rejection is remembered by rule and folded words.
        start, end: the passage, in code points of the frozen text.
        confidence: 0 to 1; from `CERTAIN` on it is right so often that it may be filed with one key.
        fields: for a record its name and what the name says of it (``ordinal``, ``place_kind``); for a statement what
            `database.commands.statements` takes for its shape, with a `Ref` where a record is meant, and
            ``modality`` where it is not "states".
        records: records of the catalogue that it may be, likeliest first; several: "which?".
        needs: numbers of the suggestions without which it cannot stand; accepted with it in one step.
        others: further passages of the same record, in order.
    """

    number: int
    kind: str
    rule: str
    start: int
    end: int
    confidence: float
    fields: Mapping[str, Any]
    records: tuple[int, ...] = ()
    needs: tuple[int, ...] = ()
    others: tuple[tuple[int, int], ...] = field(default=())

    @property
    def is_statement(self) -> bool:
        """Whether it is a statement and not a record."""
        return self.kind in STATEMENT_KINDS


CERTAIN = 0.85
"""Confidence from which suggestions are filed together by one key."""
