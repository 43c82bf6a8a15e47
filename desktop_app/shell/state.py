"""What the window remembers between two starts: its place for all catalogues, panes, room and tabs for each."""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize

from desktop_app.contract import Address
from desktop_app.services.preferences import PREFERENCES
from desktop_app.services.settings import AnySetting, Setting, Settings
from desktop_app.shell import recent_searches
from desktop_app.shell.recents import RECENT
from desktop_app.values import value

GEOMETRY = Setting("window/geometry", b"", "Place and size of the window")
DESKS = Setting("window/desks", "{}", "Panes, room and tabs of each catalogue")

SHELL_SETTINGS: tuple[AnySetting, ...] = (*PREFERENCES, GEOMETRY, DESKS, RECENT, recent_searches.RECENT)

CATALOGUES = 30
"""Catalogues that are remembered."""
SEEN = QSize(160, 40)
"""As much of a window must be on a screen to be found and moved."""


@value
class Tabs:
    """What was open in the tabs: the record of each, None for the desk's room, and the number of the current one."""

    records: tuple[Address | None, ...] = (None,)
    current: int = 0


@value
class Desk:
    """How the window stood on a catalogue: the widths of its panes as Qt stores them, the open room, the tabs."""

    panes: bytes = b""
    room: str = ""
    tabs: Tabs = Tabs()


def desk_of(settings: Settings, catalogue: str) -> Desk:
    """Return what is remembered of a catalogue; of one that was never open here, what was used last."""
    desks = _desks(settings)
    last = next(iter(desks.values()), {})
    found = desks.get(catalogue, {"panes": last.get("panes", "")})
    try:
        panes = b64decode(found.get("panes", ""), validate=True)
    except ValueError:
        panes = b""
    return Desk(panes, found.get("room", ""), _tabs(found.get("tabs", "")))


def keep_desk(settings: Settings, catalogue: str, desk: Desk) -> None:
    """Remember how the window stands on a catalogue; the newest first."""
    others = {name: one for name, one in _desks(settings).items() if name != catalogue}
    records = [None if one is None else [one.kind, one.id] for one in desk.tabs.records]
    tabs = json.dumps({"records": records, "current": desk.tabs.current})
    one = {"panes": b64encode(desk.panes).decode("ascii"), "room": desk.room, "tabs": tabs}
    settings.set(DESKS, json.dumps({catalogue: one, **dict(list(others.items())[: CATALOGUES - 1])}))


def _tabs(text: str) -> Tabs:
    """Read what was kept of the tabs; what makes no sense is as if nothing had been open."""
    try:
        kept = json.loads(text) if text else {}
        records = tuple(None if one is None else Address(str(one[0]), int(one[1])) for one in kept["records"])
        current = int(kept["current"])
    except (ValueError, TypeError, KeyError, IndexError):
        return Tabs()
    return Tabs(records, current if 0 <= current < len(records) else 0) if records else Tabs()


def _desks(settings: Settings) -> dict[str, dict[str, str]]:
    try:
        stored = json.loads(settings.get(DESKS))
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        name: {key: value for key, value in one.items() if isinstance(value, str)}
        for name, one in stored.items()
        if isinstance(one, dict)
    }


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """Return where a window can stand: as it stood, or on the first screen where its own is no longer there.

    *screens* are the free areas of the screens that there are now, the primary one first.
    """
    for screen in screens:
        seen = place.intersected(screen)
        if seen.width() >= SEEN.width() and seen.height() >= SEEN.height() and place.top() >= screen.top() - 1:
            return place
    if not screens:
        return place
    first = screens[0]
    found = QRect(first.topLeft(), place.size().boundedTo(first.size()))
    found.moveCenter(first.center())
    return found


def bytes_of(data: QByteArray) -> bytes:
    """Return what Qt stores as bytes."""
    return bytes(data.data())
