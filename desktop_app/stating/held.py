"""What was filled in and not stored when another record came into its place: it is put back with its record."""

from dataclasses import dataclass
from typing import Any

from desktop_app.stating.draft import StatementDraft

MOST = 50
"""Records with something half filled in that are remembered, the last ones."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a strip holds.

    Attributes:
        draft: what is filled in.
        words: the words that the object is read from.
        touched: the details that were set by hand.
        changing: it is a stored statement.
        texts: what stands in the three lines.
        unfolded: the details are shown.
    """

    draft: StatementDraft
    words: str
    touched: frozenset[str]
    changing: bool
    texts: tuple[str, str, str]
    unfolded: bool

    @property
    def said(self) -> str:
        """The three lines as one."""
        return " – ".join(text for text in self.texts if text)


class HeldDrafts:
    """Keeps them by record while the window is open; each comes with what its owner needs to go on (*how*)."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Held, Any]] = {}

    def keep(self, record: int, held: Held, how: Any) -> None:
        """Keep what is held of a record."""
        self._kept.pop(record, None)
        self._kept[record] = (held, how)
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]

    def take(self, record: int) -> tuple[Held, Any] | None:
        """Return what is held of a record, once."""
        return self._kept.pop(record, None)
