"""What a room works on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from database.catalogue import Catalogue
from database.queries.mixed import count_trash
from database.queries.rooms import counts
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.held import HeldDrafts
from desktop_app.wording.wording import Wording

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Context:
    """The open catalogue and the words that it is shown in; handed to each feature."""

    catalogue: Catalogue
    wording: Wording
    held: HeldDrafts = field(default_factory=HeldDrafts)
    """What is half filled in of records that are out of sight."""

    def read(self, question: Callable[[Any], T], token: CancelToken) -> T:
        """Ask the catalogue, on a worker; *token* interrupts the statement that runs.

        Raises:
            CatalogueProblem: the catalogue cannot be read, or the read was stopped.
        """
        return self.catalogue.read(question, token)

    def counter(self, room: str) -> Callable[[CancelToken], int]:
        """Return what counts the records of a room, on a worker."""
        return partial(self._count, room)

    def trash_counter(self, token: CancelToken) -> int:
        """Count what is in the trash, on a worker."""
        return self.read(count_trash, token)

    def _count(self, room: str, token: CancelToken) -> int:
        return self.read(lambda connection: counts(connection, (room,))[room], token)
