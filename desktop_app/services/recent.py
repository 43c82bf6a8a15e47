"""The catalogues that were open last on this computer, the newest first."""

import json
from pathlib import Path

from desktop_app.services.settings import Setting, Settings

LIMIT = 12
RECENT_CATALOGUES = Setting("catalogue/recent", "[]", "Catalogues that were open last")


class RecentCatalogues:
    """Keeps their folders in the settings; one that is missing stays until it is taken off."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def folders(self) -> list[Path]:
        """Return the folders."""
        try:
            stored = json.loads(self._settings.get(RECENT_CATALOGUES))
        except ValueError:
            return []
        return [Path(one) for one in stored if isinstance(one, str) and one] if isinstance(stored, list) else []

    def add(self, folder: Path) -> None:
        """Put a folder first."""
        self._keep([folder, *(one for one in self.folders() if one != folder)])

    def remove(self, folder: Path) -> None:
        """Take a folder off."""
        self._keep([one for one in self.folders() if one != folder])

    def _keep(self, folders: list[Path]) -> None:
        self._settings.set(RECENT_CATALOGUES, json.dumps([str(one) for one in folders[:LIMIT]]))
        self._settings.save()
