"""What the window remembers between two starts."""

from desktop_app.services.preferences import PREFERENCES
from desktop_app.services.settings import AnySetting, Setting
from desktop_app.shell.recents import RECENT

GEOMETRY = Setting("window/geometry", b"", "Place and size of the window")
PANES = Setting("window/panes", b"", "Widths of the panes")
ROOM = Setting("window/room", "", "Room that was open last")

SHELL_SETTINGS: tuple[AnySetting, ...] = (*PREFERENCES, GEOMETRY, PANES, ROOM, RECENT)
