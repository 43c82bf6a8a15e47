"""Why rows are hits: asked for those that are painted, a screen at a time, and shown when it comes."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks

AT_A_TIME = 64
"""Rows that are explained together: what a screen shows."""
KEPT = 4000


@dataclass(frozen=True, slots=True)
class Reason:
    """One line, and the places (code points) of what was looked for in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@runtime_checkable
class ExplainingSource(Protocol):
    """A source that says why its rows are hits."""

    def explains(self, query: object) -> bool:
        """Whether there is anything to say of the hits of a query; quick, in the window's thread."""
        ...

    def explain(self, query: object, ids: Sequence[int], token: CancelToken) -> Mapping[int, Reason]:
        """Return why records are hits of a query, without those where it is plain; called on a worker."""
        ...


class Reasons(QObject):
    """Holds what is known of the rows of one list; a row that nobody paints is never asked about."""

    came = Signal(int, int)
    """Rows that can be painted again, first and last."""

    def __init__(self, source: ExplainingSource, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._query: object = None
        self._active = False
        self._known: OrderedDict[int, Reason | None] = OrderedDict()
        self._old: set[int] = set()
        self._wanted: dict[int, int] = {}
        self._on_the_way: dict[int, int] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch)

    def ask(self, query: object) -> None:
        """Another question is asked: its hits have other reasons."""
        self._query = query
        self._active = self._source.explains(query)
        self._known.clear()
        self._forget()

    def refresh(self) -> None:
        """The catalogue changed: reasons are read again when they are painted, and shown until then."""
        self._old = set(self._known)
        self._forget()

    def of(self, row: int, record_id: int) -> Reason | None:
        """Return why a row is a hit, as far as it is known; else it is asked for."""
        if not self._active:
            return None
        known = record_id in self._known
        if (not known or record_id in self._old) and record_id not in self._on_the_way:
            self._wanted[record_id] = row
            if not self._soon.isActive() and not self._on_the_way:
                self._soon.start()
        return self._known[record_id] if known else None

    def _forget(self) -> None:
        self._tasks.cancel(("why", id(self)))
        self._wanted.clear()
        self._on_the_way = {}

    def _fetch(self) -> None:
        if self._on_the_way or not self._wanted:
            return
        # Of more that were scrolled past, the last ones are in view.
        asked = dict(list(self._wanted.items())[-AT_A_TIME:])
        self._wanted.clear()
        self._on_the_way = asked
        query, source, ids = self._query, self._source, list(asked)
        self._tasks.read(
            lambda token: source.explain(query, ids, token), self._taker(asked), self._give_up, key=("why", id(self))
        )

    def _taker(self, asked: Mapping[int, int]) -> Callable[[Mapping[int, Reason]], None]:
        def take(found: Mapping[int, Reason]) -> None:
            self._on_the_way = {}
            for one in asked:
                self._known[one] = found.get(one)
                self._known.move_to_end(one)
                self._old.discard(one)
            while len(self._known) > KEPT:
                self._old.discard(self._known.popitem(last=False)[0])
            self.came.emit(min(asked.values()), max(asked.values()))
            self._fetch()

        return take

    def _give_up(self, _problem: Exception) -> None:
        # The rows are there; that nobody knows why is no reason to say more than the list says.
        for one in self._on_the_way:
            self._known.setdefault(one, None)
        self._on_the_way = {}
