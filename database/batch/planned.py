"""What a change of many records does to each of them, and to all together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from database.errors import InputProblem
from database.fields import Field
from database.queries.links import Link


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record before and after."""

    field: Field
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Planned:
    """What becomes of one record.

    Attributes:
        id: the record.
        kind: its kind, "" where there is no such record.
        label: what it is called now.
        changes: the fields that change: none where it stays as it is.
        besides: further columns of its own row that change along: how a field is known, whether a headline is devised.
        problem: why it is left as it is, though it was asked for.
    """

    id: int
    kind: str
    label: str = ""
    changes: tuple[FieldChange, ...] = ()
    besides: Mapping[str, Any] = field(default_factory=dict)
    problem: InputProblem | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become of the records.

    Attributes:
        changed: how many change.
        same: how many stay, for they are so already.
        refused: how many are left, for they cannot be changed so.
        rows: the first of those that change.
        left: the first of those that are left, each with its problem.
        links: the records that values of these rows are.
    """

    changed: int
    same: int
    refused: int
    rows: tuple[Planned, ...]
    left: tuple[Planned, ...]
    links: dict[int, Link]


@dataclass(frozen=True, slots=True)
class Edited:
    """What a change of many records did.

    Attributes:
        changed: how many records changed.
        same: how many were so already.
        refused: how many were left, for they cannot be changed so.
        left: the first of these, with why.
    """

    changed: int = 0
    same: int = 0
    refused: int = 0
    left: tuple[tuple[int, str, InputProblem], ...] = ()
