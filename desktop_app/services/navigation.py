"""Back and forward through what was looked at. Pure: no Qt, no catalogue."""

from collections.abc import Callable
from typing import Generic, TypeVar

Place = TypeVar("Place")

LIMIT = 200
"""Places that are remembered."""


class History(Generic[Place]):
    """The places visited, and where in them one stands now."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def current(self) -> Place | None:
        """The place one stands at, or None before the first visit."""
        return self._places[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back and can return."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Stand at *place*; what lay ahead is forgotten. Visiting the current place again changes nothing."""
        if place == self.current:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[:-LIMIT]
        self._at = len(self._places) - 1

    def replace(self, place: Place) -> None:
        """Let the current place be called *place* from now on: the line in it is another one."""
        if self._at >= 0:
            self._places[self._at] = place

    def back(self) -> Place | None:
        """Go one place back and return it, or None at the start."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.current

    def forward(self) -> Place | None:
        """Go one place forward and return it, or None at the end."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.current

    def forget(self, gone: Callable[[Place], bool]) -> None:
        """Drop the places for which *gone* is true (a record that no longer exists), wherever they stand."""
        kept: list[Place] = []
        at = -1
        for number, place in enumerate(self._places):
            if not gone(place) and (not kept or kept[-1] != place):
                kept.append(place)
            if number == self._at:
                at = len(kept) - 1
        self._places = kept
        self._at = max(at, 0) if kept else -1
