"""What a list is asked for: by `PagedTableModel`, on workers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from desktop_app.models.order import Ids
from desktop_app.models.pages import PAGE, Row
from desktop_app.services.cancel import CancelToken

FIRST = PAGE
"""Rows that a list begins with."""


class PageSource(Protocol):
    """Where a list comes from. Both are called on workers and may be interrupted through the token."""

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> Ids:
        """Return the ids of the hits of *query* in order; the same id never twice."""
        ...

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return one row for each id, in the order given; an empty tuple for a record that is gone."""
        ...


@runtime_checkable
class ChoosingSource(Protocol):
    """A source that reads the cells of some columns only while they are shown."""

    def show(self, keys: frozenset[str]) -> None:
        """Say which columns are shown: the cells of the others may be left empty."""
        ...


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first ids of a list in its order; *whole*: there are no more."""

    ids: Ids
    whole: bool


@runtime_checkable
class BeginningSource(Protocol):
    """A source that knows the first rows of some orders much sooner than all."""

    def beginning(self, sort: str, descending: bool, query: object, token: CancelToken) -> Beginning | None:
        """Return the first `FIRST` ids that `ids` would return; None where they take as long as all. On a worker."""
        ...
