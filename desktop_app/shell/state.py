"""What the window remembers between two starts."""

from desktop_app.services.settings import AnySetting, Setting
from desktop_app.widgets.theme import THEMES

THEME = Setting("look/theme", "system", "Light or dark", choices=THEMES)
GEOMETRY = Setting("window/geometry", b"", "Place and size of the window")
PANES = Setting("window/panes", b"", "Widths of the panes")
ROOM = Setting("window/room", "", "Room that was open last")

SHELL_SETTINGS: tuple[AnySetting, ...] = (THEME, GEOMETRY, PANES, ROOM)
