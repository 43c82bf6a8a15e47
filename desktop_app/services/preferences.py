"""The settings that more than one part of the program reads. Each part declares what only it needs.

All are shown on the settings pages of the shell; what a feature alone needs it contributes with a page of its own.
"""

from functools import cache

from desktop_app.services.settings import AnySetting, Setting
from desktop_app.texts import later

LANGUAGES = ("en", "fa", "ar")

PERSON = Setting(
    "person/name",
    "",
    later("Settings", "Your name"),
    help=later("Settings", "Stands in the history beside what you change; without it, the name of your account does."),
    longest=120,
)
LANGUAGE = Setting(
    "look/language",
    "en",
    later("Settings", "Language"),
    choices=LANGUAGES,
    labels=("English", "فارسی", "العربية"),
    next_window=True,
)
FIRST_CALENDAR = Setting(
    "dates/first_calendar",
    "language",
    later("Settings", "Dates are shown in"),
    choices=("language", "gregorian", "solar_hijri"),
    labels=(
        later("Settings", "The calendar of the language"),
        later("Settings", "Gregorian"),
        later("Settings", "Solar Hijri"),
    ),
    next_window=True,
)
CALENDAR_BESIDE = Setting(
    "dates/other_beside",
    True,
    later("Settings", "The other calendar beside it"),
    help=later("Settings", "Where there is room for both."),
    next_window=True,
)
THEME = Setting(
    "look/theme",
    "system",
    later("Settings", "Light or dark"),
    choices=("system", "light", "dark"),
    labels=(
        later("Settings", "As the system"),
        later("Settings", "Light"),
        later("Settings", "Dark"),
    ),
)
CONTRAST = Setting(
    "look/high_contrast",
    False,
    later("Settings", "High contrast"),
    help=later("Settings", "Black and white with strong lines, in light and in dark."),
)
TEXT_SIZE = Setting(
    "look/text_size",
    100,
    later("Settings", "Text size of the window"),
    low=100,
    high=200,
    unit=later("Settings", "%"),
    help=later("Settings", "From 100 to 200 percent of what the system uses."),
)
DENSITY = Setting(
    "look/density",
    "comfortable",
    later("Settings", "Rows of the lists"),
    choices=("comfortable", "compact"),
    labels=(later("Settings", "Comfortable"), later("Settings", "Compact")),
)

KEYS = Setting("keys/changed", "{}", "Keys that were changed")

PREFERENCES: tuple[AnySetting, ...] = (
    PERSON,
    LANGUAGE,
    FIRST_CALENDAR,
    CALENDAR_BESIDE,
    THEME,
    CONTRAST,
    TEXT_SIZE,
    DENSITY,
    KEYS,
)


@cache
def layout_setting(room: str) -> Setting[str]:
    """Return the setting that keeps the layout of a room's list: the very same one for each window."""
    return Setting(f"rooms/{room}", "", later("Settings", "Columns of a list"))
