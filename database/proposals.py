"""What a reading suggests of a text, as it is kept until a person decides. Pure Python.

A proposal is never a fact: whether it was accepted is told by the facts that stand on its words, whether it was
dismissed by the table ``rejection``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from database.dates import DateValue
from database.folding import fold

STATEMENTS = ("relation", "entry", "award_result", "value", "naming")
"""Kinds of proposals that say something of a record; the others are kinds of records."""
CERTAIN = 0.85
"""Confidence from which proposals are filed together by one key."""
READ_AS = {"group": "organisation", "family": "person"}
"""Kinds of record that a reading does not tell from another, each with the one that it is read as."""
NAMED_KINDS = (
    *("film", "person", "organisation", "group", "family"),
    *("festival", "edition", "section", "award", "event", "place", "publication"),
)
OF_NAMES = ("name.", "edition.", "record.trashed_at")
"""How the fields begin by which records are found in texts."""
COUNTED_FROM = ("article.published", "article.language", "article.publication", "segment.")
"""How the fields begin from which the dates of a text count, and which of its parts say something."""
_ROLE_OF = {"relation": "role", "award_result": "outcome", "value": "field"}


@dataclass(frozen=True, slots=True)
class ProposalRef:
    """Another proposal of the same reading, by its number: the record that is made of it, or was matched with it."""

    number: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record that a text names, or a statement that it makes.

    Attributes:
        number: within the reading, from 0; a statement's is higher than those it needs.
        kind: a kind of record, or one of `STATEMENTS`.
        rule: which rule made it.
        start, end: the passage, in code points of the frozen text.
        confidence: 0 to 1; from `CERTAIN` on it is right so often that it may be filed with others.
        fields: of a record its name and what the name says of it (``ordinal``, ``place_kind``); of a statement what
            `database.commands.statements` takes for its shape, with a `ProposalRef` where a record is meant, and
            ``modality`` where it is not "states".
        records: the records of the catalogue that it may be, likeliest first; several: "which?".
        needs: the numbers of those without which it cannot stand; accepted with it in one step.
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
        """Whether it says something of a record, and does not only name one."""
        return self.kind in STATEMENTS

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of record that a record may be which is read as one of its kind."""
        return (self.kind, *(kind for kind, read_as in READ_AS.items() if read_as == self.kind))

    @property
    def what(self) -> str:
        """As what its words are dismissed: a kind of record, or a kind of statement with its role."""
        role = _ROLE_OF.get(self.kind)
        return f"{self.kind}:{self.fields.get(role, '')}" if role else self.kind

    @property
    def name(self) -> str:
        """What a record is called."""
        return str(self.fields.get("name", ""))

    @property
    def passages(self) -> tuple[tuple[int, int], ...]:
        """All passages."""
        return ((self.start, self.end), *self.others)


def folded_words(words: str) -> str:
    """Return words as dismissals remember them: whatever their case, spelling, blanks and breaks."""
    return " ".join(fold(words).split())


def to_payload(one: Proposal) -> dict[str, Any]:
    """Return what is kept of a proposal as JSON beside its kind, rule, range and records."""
    return {
        "number": one.number,
        "confidence": one.confidence,
        "fields": {name: _plain(value) for name, value in one.fields.items()},
        "needs": list(one.needs),
        "others": [list(span) for span in one.others],
    }


def from_payload(
    kind: str, rule: str, start: int, end: int, payload: Mapping[str, Any], records: tuple[int, ...]
) -> Proposal:
    """Return the proposal that `to_payload` gave.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    return Proposal(
        int(payload["number"]),
        kind,
        rule,
        start,
        end,
        float(payload["confidence"]),
        {name: _valued(value) for name, value in payload["fields"].items()},
        records,
        tuple(payload["needs"]),
        tuple((first, last) for first, last in payload["others"]),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, ProposalRef):
        return {"ref": value.number}
    if isinstance(value, DateValue):
        return {"date": list(value.columns())}
    return list(value) if isinstance(value, tuple) else value


def _valued(value: Any) -> Any:
    if isinstance(value, dict):
        return ProposalRef(value["ref"]) if "ref" in value else DateValue.stored(*value["date"])
    return tuple(value) if isinstance(value, list) else value
