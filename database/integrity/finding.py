"""What a check finds."""

from dataclasses import dataclass


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
