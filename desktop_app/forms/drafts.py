"""What was typed and not saved, kept for the session when a form is left."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from database.queries.records import RecordRow


@dataclass(frozen=True, slots=True)
class Opened:
    """A record as it was when the form was opened: the copy that tells what has changed."""

    row: RecordRow | None
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was left: what it had been opened with, and all that stood in its fields."""

    opened: Opened
    contents: dict[str, Any]
    at: datetime


class Drafts:
    """The drafts of one kind of record, by id; None is the one for a new record."""

    def __init__(self) -> None:
        self._drafts: dict[int | None, Draft] = {}

    def keep(self, record_id: int | None, opened: Opened, contents: dict[str, Any]) -> None:
        """Keep a draft in place of an older one."""
        self._drafts[record_id] = Draft(opened, contents, datetime.now().astimezone())

    def take(self, record_id: int | None) -> Draft | None:
        """Take the draft out, None where there is none."""
        return self._drafts.pop(record_id, None)
