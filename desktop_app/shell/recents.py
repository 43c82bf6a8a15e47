"""The records that were looked at last, kept for each catalogue in the settings of this computer."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.contract import Address, FoundRecord, RecordFinder, Services
from desktop_app.problems import problem_text
from desktop_app.services.settings import Setting

RECENT = Setting("recent/records", "", "Records that were looked at last")
KEPT = 20
"""Records that are remembered of a catalogue."""
CATALOGUES = 20
"""Catalogues whose records are remembered."""
PAUSE_MS = 150
"""A run of changes (an import) is looked at once it pauses, in milliseconds."""


class Recents(QObject):
    """Knows what was looked at last and what it is called now.

    After a change it also asks what became of the records that *open_now* names: those in tabs.
    """

    changed = Signal()
    gone = Signal(object)
    """The `Address` of a record that a change took away."""
    named = Signal(object)
    """A `FoundRecord` that may be called otherwise now."""

    def __init__(self, services: Services, open_now: Callable[[], Sequence[Address]], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._open_now = open_now
        self._finder: RecordFinder | None = None
        self._addresses: list[Address] = []
        self._touched: set[int] = set()
        self.records: tuple[FoundRecord, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._recall)
        services.changes.changed.connect(self._changed)

    def use(self, finder: RecordFinder) -> None:
        """Take the records of a catalogue."""
        self._finder = finder
        stored = _stored(self._services.settings.get(RECENT))
        self._addresses = stored.get(finder.catalogue, [])
        self._recall()

    def visit(self, address: Address) -> None:
        """A record is looked at."""
        plain = Address(address.kind, address.id)
        if self._addresses[:1] == [plain] or self._finder is None:
            return
        self._addresses = [plain, *(one for one in self._addresses if one != plain)][:KEPT]
        self._store()
        self._recall()

    def _store(self) -> None:
        settings, finder = self._services.settings, self._finder
        assert finder is not None
        stored = _stored(settings.get(RECENT))
        stored.pop(finder.catalogue, None)
        kept = {finder.catalogue: self._addresses, **dict(list(stored.items())[: CATALOGUES - 1])}
        settings.set(RECENT, json.dumps({name: [[one.kind, one.id] for one in all_] for name, all_ in kept.items()}))

    def _recall(self) -> None:
        """Ask what the records are called now; those that are gone are no longer shown, and come back with an undo."""
        finder = self._finder
        if finder is None:
            return
        touched, self._touched = self._touched, set()
        opened = [Address(one.kind, one.id) for one in self._open_now() if one.id in touched]
        wanted = list(dict.fromkeys([*self._addresses, *opened]))
        if not wanted:
            return
        self._services.tasks.read(
            lambda token: finder.recall(wanted, token),
            lambda found: self._take(found, opened),
            lambda problem: self._services.notices.problem(problem_text(problem)),
            key=("recent records", id(self)),
        )

    def _take(self, found: Sequence[FoundRecord], opened: Sequence[Address]) -> None:
        there = {one.address: one for one in found}
        self.records = tuple(there[one] for one in self._addresses if one in there)
        self.changed.emit()
        for address in opened:
            if address in there:
                self.named.emit(there[address])
            else:
                self.gone.emit(address)

    def _changed(self, changes: Any) -> None:
        self._touched |= set(getattr(changes, "ids", ()))
        self._pause.start()


def _stored(text: str) -> dict[str, list[Address]]:
    """Read what was kept; what cannot be read is left out."""
    try:
        kept = json.loads(text) if text else {}
        return {str(name): [Address(str(kind), int(id_)) for kind, id_ in all_] for name, all_ in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
