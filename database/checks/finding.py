"""What a check finds: it tells that words do not fit, never who is wrong, and corrects nothing."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class State(StrEnum):
    """What came of a check."""

    PASSED = "passed"
    """What the sources say fits."""
    ASKED = "asked"
    """Only a person can say: the words allow more than one reading."""
    FLAGGED = "flagged"
    """What the sources say does not fit together."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found at one place.

    Attributes:
        rule: the check: a key of ``database.checks.CHECKS``.
        home: the record that the check was made for.
        record: the record at which it is shown.
        state: what came of it.
        basis: what was compared, in a form that only equals itself: what a person has set aside comes back when it
            changes.
        statements: the ids of the statements that it stands on; the first is the line that it is shown at. Empty
            where a field says it that nobody has given a source for.
        told: what was compared, for the sentence: codes, numbers, Julian days and EDTF.
        since: the Julian day after which it counts; 0 for at once.
    """

    rule: str
    home: int
    record: int
    state: State
    basis: str
    statements: tuple[int, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict)
    since: int = 0

    @property
    def id(self) -> int:
        """A number that is the same whenever the same is found: a list stays where it is, after undo too."""
        key = json.dumps((self.home, self.rule, self.record, self.basis))
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) >> 1

    @property
    def row(self) -> dict[str, Any]:
        """The row of the table of findings that tells it, while nobody has set it aside."""
        return {
            "id": self.id,
            "rule": self.rule,
            "home_id": self.home,
            "record_id": self.record,
            "statement_id": self.statements[0] if self.statements else None,
            "state": str(self.state),
            "since": self.since,
            "basis": self.basis,
            "statements": list(self.statements),
            # As it comes back: keys are texts, and there are no tuples.
            "told": json.loads(json.dumps(self.told)),
            "dismissed": False,
        }
