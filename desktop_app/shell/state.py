"""What the window remembers between two starts."""

from desktop_app.services.settings import AnySetting, Setting
from desktop_app.widgets.reader import LARGEST, SMALLEST
from desktop_app.widgets.theme import THEMES

THEME = Setting("look/theme", "system", "Light or dark", choices=THEMES)
READER_SIZE = Setting("look/reader_size", 0, "Size of the article's type", low=SMALLEST, high=LARGEST)
GEOMETRY = Setting("window/geometry", b"", "Place and size of the window")
PANES = Setting("window/panes", b"", "Widths of the panes")
ROOM = Setting("window/room", "", "Room that was open last")

SHELL_SETTINGS: tuple[AnySetting, ...] = (THEME, READER_SIZE, GEOMETRY, PANES, ROOM)
