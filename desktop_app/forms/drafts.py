"""What was typed and not saved. Pure: no Qt, no files."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from database.queries.records import RecordRow

Key = tuple[str, int | None]
"""The kind of a record and its id; None for one that is not made yet."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A record as it was when the form was opened: the copy that tells what has changed."""

    row: RecordRow | None
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A form with what is not saved.

    Attributes:
        kind, record: of what.
        opened: what it had been opened with.
        contents: all that stood in its fields, right or wrong.
        at: when it was typed.
        heading: what the record is called.
        words: label and value of each changed field, to be read where the form cannot be opened any more.
    """

    kind: str
    record: int | None
    opened: Opened
    contents: Mapping[str, Any]
    at: datetime
    heading: str = ""
    words: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> Key:
        """Whose draft it is."""
        return self.kind, self.record

    @property
    def uid(self) -> UUID | None:
        """The record's identifier, None for one that is not made yet."""
        return self.opened.row.uid if self.opened.row is not None else None
