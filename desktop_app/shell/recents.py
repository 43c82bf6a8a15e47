"""The records that were looked at last, kept for each catalogue in the settings of this computer."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.contract import Address, FoundRecord, RecordFinder, Services
from desktop_app.problems import problem_text
from desktop_app.services.settings import Setting
from desktop_app.values import changed, value

RECENT = Setting("recent/records", "", "Records that were looked at last")
KEPT = 20
"""Records that are remembered of a catalogue."""
CATALOGUES = 20
"""Catalogues whose records are remembered."""
PAUSE_MS = 150
"""A run of changes (an import) is looked at once it pauses, in milliseconds."""


@value
class Opened:
    """A record that is open: what it is called there, and what is typed and not stored, in words.

    *beside*: it is no page, it stands in the right pane.
    """

    address: Address
    title: str
    typed: str = ""
    beside: bool = False


@value
class Lost:
    """A record that a change put into the trash or took away (then *record* is None); *elsewhere*: another window."""

    opened: Opened
    record: FoundRecord | None
    elsewhere: bool

    @property
    def name(self) -> str:
        """What the record is called."""
        return self.record.label if self.record is not None else self.opened.title


class Recents(QObject):
    """Knows what was looked at last and what it is called now.

    After a change it also asks what became of the records that *open_now* names: those in tabs.
    """

    changed = Signal()
    lost = Signal(object)
    """Open records that are in the trash now, or gone: a tuple of `Lost`."""
    named = Signal(object)
    """A `FoundRecord` that may be called otherwise now."""

    def __init__(self, services: Services, open_now: Callable[[], Sequence[Opened]], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._open_now = open_now
        self._finder: RecordFinder | None = None
        self._addresses: list[Address] = []
        self._touched: dict[Address, Lost] = {}
        self._trashed: set[Address] = set()
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
        # Kept until the answer is here: a newer question takes the place of this one.
        opened = dict(self._touched)
        wanted = list(dict.fromkeys([*self._addresses, *opened]))
        if not wanted:
            return
        self._services.tasks.read(
            lambda token: finder.recall(wanted, token),
            lambda found: self._take(found, opened),
            lambda problem: self._services.notices.problem(problem_text(problem)),
            key=("recent records", id(self)),
        )

    def _take(self, found: Sequence[FoundRecord], opened: dict[Address, Lost]) -> None:
        there = {one.address: one for one in found}
        self.records = tuple(there[one] for one in self._addresses if one in there and not there[one].in_trash)
        before, self._trashed = self._trashed, {one.address for one in found if one.in_trash}
        self.changed.emit()
        lost = []
        for address, touched in opened.items():
            if self._touched.get(address) is touched:
                del self._touched[address]
            record = there.get(address)
            if record is None or (record.in_trash and address not in before):
                lost.append(changed(touched, record=record))
            if record is not None:
                self.named.emit(record)
        if lost:
            self.lost.emit(tuple(lost))

    def _changed(self, changes: Any) -> None:
        ids: frozenset[int] = getattr(changes, "ids", frozenset())
        elsewhere = self._services.changes.elsewhere
        for one in self._open_now():
            if one.address.id in ids:
                address = Address(one.address.kind, one.address.id)
                # As it is now: the page of a record that is gone may be left before the answer is here.
                self._touched[address] = Lost(changed(one, address=address), None, elsewhere)
        self._pause.start()


def _stored(text: str) -> dict[str, list[Address]]:
    """Read what was kept; what cannot be read is left out."""
    try:
        kept = json.loads(text) if text else {}
        return {str(name): [Address(str(kind), int(id_)) for kind, id_ in all_] for name, all_ in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
