"""Which rows a start shows before the catalogue is open: those that were kept, or the first articles read by plain SQL.

Asked for in the window's thread, found on a worker, which loads what that needs.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop_app.services.preferences import (
    CALENDAR_BESIDE,
    DENSITY,
    FIRST_CALENDAR,
    TEXT_SIZE,
    layout_setting,
)
from desktop_app.services.settings import AnySetting, Settings
from desktop_app.shell.state import desk_of
from desktop_app.texts import plural, translate
from desktop_app.widgets.fonts import scaled

if TYPE_CHECKING:
    from database.queries.terms import TermRow
    from desktop_app.services.kept_rows import KeptRows
    from desktop_app.wording.wording import Wording

FIRST_ROOM = "articles"
"""The room that opens where nobody has chosen any."""


def look_of(settings: Settings, language: str, room: str) -> str:
    """Return all that the words and the layout of a room's rows depend on beside the catalogue."""
    layout = layout_setting(room)
    settings.declare((layout,))
    chosen: tuple[AnySetting, ...] = (FIRST_CALENDAR, CALENDAR_BESIDE, DENSITY, TEXT_SIZE, layout)
    return json.dumps([room, language, *map(settings.value_of, chosen)])


def wording_of(settings: Settings, language: str, terms: "tuple[TermRow, ...]" = ()) -> "Callable[[], Wording]":
    """Return what makes the words of a window, on a worker too."""
    first, beside = settings.get(FIRST_CALENDAR), settings.get(CALENDAR_BESIDE)

    def make() -> "Wording":
        from database.dates import Calendar
        from desktop_app.wording.wording import Wording

        calendar = Calendar(first) if first != "language" else None
        return Wording(language, terms, translate, plural, calendar, beside)

    return make


def finder_of_rows(settings: Settings, language: str, path: Path) -> "Callable[[], KeptRows | None]":
    """Return what finds, on a worker, the rows that the catalogue at *path* surely begins with; None: nobody knows."""
    folder, room, wording = settings.folder, desk_of(settings, str(path)).room, wording_of(settings, language)
    look, look_of_first = look_of(settings, language, room), look_of(settings, language, room or FIRST_ROOM)
    layout = settings.get(layout_setting(room or FIRST_ROOM))
    # Where a room's table stands usually, when no room was seen yet: some of what is above it grows with the type.
    usual = 0, 33 + scaled(70), 16 + scaled(12)
    is_compact, rtl = settings.get(DENSITY) == "compact", QGuiApplication.isRightToLeft()

    def find() -> "KeptRows | None":
        from desktop_app.services.kept_rows import kept, last_place

        found = kept(folder, path, look)
        if found is not None:
            return found
        from desktop_app.features.articles.first_list import first_list

        place = last_place(folder, look_of_first) or usual
        return first_list(path, room or FIRST_ROOM, layout, wording, right_to_left=rtl, compact=is_compact, place=place)

    return find
