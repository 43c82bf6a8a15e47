"""What was looked for last, kept for each catalogue in the settings of this computer."""

import json

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.services.settings import Setting, Settings

RECENT = Setting("recent/searches", "", "What was looked for last")
KEPT = 20
"""Searches that are remembered of a catalogue."""
CATALOGUES = 20
"""Catalogues whose searches are remembered."""
LONGEST = 500
"""Characters of a search that is remembered."""
REST_MS = 2500
"""How long a search must stand before it is remembered, in milliseconds: not every letter on the way to it."""

Search = tuple[str, str]
"""The room, and what was looked for in it."""


class RecentSearches(QObject):
    """Remembers searches that were left standing, or that were gone on from."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._catalogue = ""
        self._standing: Search | None = None
        self.searches: tuple[Search, ...] = ()
        """The searches in the open catalogue, the last one first."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)

    def use(self, catalogue: str) -> None:
        """Take the searches of a catalogue."""
        self._catalogue = catalogue
        self.searches = _stored(self._settings.get(RECENT)).get(catalogue, ())
        self.changed.emit()

    def asked(self, room: str, text: str) -> None:
        """Something is looked for: it is remembered once it has stood for a while."""
        self._standing = (room, " ".join(text.split()))
        self._rest.start()

    def keep(self) -> None:
        """Remember what is looked for now: somebody goes on from it."""
        self._rest.stop()
        standing, self._standing = self._standing, None
        if standing is None or not self._catalogue or not 0 < len(standing[1]) <= LONGEST:
            return
        if self.searches[:1] == (standing,):
            return
        self.searches = (standing, *(one for one in self.searches if one != standing))[:KEPT]
        stored = _stored(self._settings.get(RECENT))
        stored.pop(self._catalogue, None)
        kept = {self._catalogue: self.searches, **dict(list(stored.items())[: CATALOGUES - 1])}
        self._settings.set(RECENT, json.dumps(kept, ensure_ascii=False))
        self.changed.emit()

    def of(self, room: str) -> tuple[str, ...]:
        """Return what was looked for in a room, the last first."""
        return tuple(text for one, text in self.searches if one == room)


def _stored(text: str) -> dict[str, tuple[Search, ...]]:
    """Read what was kept; what cannot be read is left out."""
    try:
        kept = json.loads(text) if text else {}
        return {
            str(name): tuple((str(room), str(query)) for room, query in searches) for name, searches in kept.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
