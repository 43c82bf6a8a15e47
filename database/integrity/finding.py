"""What a check finds."""

from dataclasses import dataclass

#: Findings that are no damage: an original that a killed import left in the store, for example, and that the next
#: import of the same file takes up.
HARMLESS = frozenset({"file_orphan"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be.

    Attributes:
        code: what kind of thing; stable, for programs.
        record: the record concerned, where there is one.
        detail: the same in words.
        repairable: whether :func:`database.integrity.repair` makes it right.
    """

    code: str
    record: int | None
    detail: str
    repairable: bool

    @property
    def harmless(self) -> bool:
        """Whether nothing is damaged or lost by it."""
        return self.code in HARMLESS
