"""What a write, an undo or a redo changed: one broadcast, and every view decides for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Title:
    """An operation's title, as code and parameters, so that it can be shown in any language."""

    code: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one transaction changed.

    Attributes:
        operation: id of the operation.
        title: its title.
        action: ``write``, ``undo`` or ``redo``.
        records: for each kind of record the ids whose rows or statements changed; removed ones too.
        fields: what changed, as ``table.column`` (``table.*`` for rows that came or went).
        initiator: whatever the caller gave, so that it may skip its own echo.
        result: what the command returned (ids of what it made).
    """

    operation: int
    title: Title
    action: str
    records: Mapping[str, frozenset[int]]
    fields: frozenset[str]
    initiator: object = None
    result: Any = None

    @property
    def ids(self) -> frozenset[int]:
        """All record ids, whatever their kind."""
        return frozenset().union(*self.records.values()) if self.records else frozenset()

    @property
    def changed(self) -> int:
        """How many records changed."""
        return sum(len(ids) for ids in self.records.values())
