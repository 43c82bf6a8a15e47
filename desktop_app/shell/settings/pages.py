"""The settings pages that the window itself has; features bring more."""

from typing import TYPE_CHECKING

from desktop_app.contract import SettingsPage
from desktop_app.services.preferences import (
    CALENDAR_BESIDE,
    CONTRAST,
    DENSITY,
    FIRST_CALENDAR,
    LANGUAGE,
    PERSON,
    TEXT_SIZE,
    THEME,
)
from desktop_app.shell.settings.keys_page import KeysPage
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.shell.window import MainWindow


def shell_pages(window: "MainWindow") -> list[SettingsPage]:
    """Return the pages in their order."""
    return [
        SettingsPage("person", translate("Settings", "You"), (PERSON, LANGUAGE)),
        SettingsPage("look", translate("Settings", "Look"), (THEME, CONTRAST, TEXT_SIZE, DENSITY)),
        SettingsPage("dates", translate("Settings", "Dates"), (FIRST_CALENDAR, CALENDAR_BESIDE)),
        SettingsPage("keys", translate("Settings", "Keys"), make=lambda _host: KeysPage(window.actions_)),
    ]
