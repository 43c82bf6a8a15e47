"""What can be set of how articles look."""

from desktop_app.services.settings import Setting
from desktop_app.texts import later
from desktop_app.widgets.reader_text import LARGEST, SMALLEST

SHADE = Setting(
    "articles/shade_unread",
    False,
    later("Settings", "Shade sentences without a statement"),
    help=later("Settings", "C in an article shades them, and takes the shade away."),
)
TYPE_SIZE = Setting(
    "look/reader_size",
    0,
    later("Settings", "Text size of articles"),
    low=SMALLEST,
    high=LARGEST,
    unit=later("Settings", "points"),
    help=later("Settings", "Larger, or with a minus smaller, than the text of the window."),
)
