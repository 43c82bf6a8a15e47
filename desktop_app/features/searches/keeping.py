"""What is done with saved searches, each as one step of the history."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from database.changes import Changes, Title
from database.commands.searches import (
    change_search,
    delete_search,
    order_searches,
    rename_search,
    save_search,
)
from database.queries.rooms import ROOMS
from database.queries.searches import SavedSearch
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.features.searches.saved import SavedSearches, room_of
from desktop_app.features.searches.title_dialog import TitleDialog
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.together import TOGETHER
from desktop_app.texts import translate

LONGEST_SUGGESTION = 60
"""Characters of the query that are offered as a title."""


class Keeping:
    """Saves, renames, changes, orders and deletes searches."""

    def __init__(self, host: Host, context: Context, saved: SavedSearches) -> None:
        self._host, self._context, self._saved = host, context, saved

    # -- what can be done now

    @property
    def _panel(self) -> RoomPanel | None:
        panel = self._host.panel
        return panel if isinstance(panel, RoomPanel) and not panel.in_trash else None

    @property
    def _room(self) -> str | None:
        """The room that is open as a search keeps it, "" for all together; None for one that cannot be searched so."""
        current = self._saved.current
        room = room_of(current) if current is not None else self._host.room or ""
        return "" if room == TOGETHER else room if room in ROOMS else None

    def can_save(self) -> bool:
        """Whether something is looked for in a room."""
        panel = self._panel
        looks = panel is not None and bool(panel.query_text()) and self._room is not None
        return looks and not self._context.catalogue.read_only

    def has_current(self) -> bool:
        """Whether a saved search is open and can be changed."""
        return self._saved.current is not None and not self._context.catalogue.read_only

    def is_changed(self) -> bool:
        """Whether the open search looks for something else than what is saved."""
        current, panel = self._saved.current, self._panel
        return self.has_current() and current is not None and panel is not None and panel.query_text() != current.query

    def can_move(self, by: int) -> bool:
        """Whether there is a place before or after the open search."""
        current = self._saved.current
        if current is None or not self.has_current():
            return False
        return 0 <= self._saved.all.index(current) + by < len(self._saved.all)

    # -- doing it

    def save(self) -> None:
        """Ask for a title and keep what is looked for."""
        panel, room = self._panel, self._room
        if panel is None or room is None:
            return
        query = panel.query_text()
        heading, ok = translate("Searches", "Save the search"), translate("Searches", "&Save")

        def keep(title: str) -> None:
            self._write(
                Title("search.save", {"label": title}),
                lambda writer: save_search(writer, room, title, query),
                lambda made: self._host.enter(self._saved.room(SavedSearch(made, title, room, query))),
            )

        self._ask(heading, ok, query[:LONGEST_SUGGESTION], query, keep)

    def rename(self) -> None:
        """Ask for another title."""
        current = self._saved.current
        if current is None:
            return
        heading, ok = translate("Searches", "Rename the saved search"), translate("Searches", "&Rename")

        def keep(title: str) -> None:
            self._write(
                Title("search.rename", {"before": current.title, "label": title}),
                lambda writer: rename_search(writer, current.id, title),
            )

        self._ask(heading, ok, current.title, current.query, keep)

    def change(self) -> None:
        """Keep what is looked for now in the open search."""
        current, panel = self._saved.current, self._panel
        if current is None or panel is None:
            return
        query = panel.query_text()
        self._write(
            Title("search.change", {"label": current.title}),
            lambda writer: change_search(writer, current.id, query),
            lambda _made: self._say(translate("Searches", "“{title}” looks for this from now on."), current.title),
        )

    def delete(self) -> None:
        """Take the open search away, without a question: undo brings it back."""
        current = self._saved.current
        if current is None:
            return

        def done(_made: object) -> None:
            self._host.enter(room_of(current))
            said = translate("Searches", "The saved search “{title}” is deleted. Undo brings it back.")
            self._say(said, current.title)

        self._write(Title("search.delete", {"label": current.title}), lambda w: delete_search(w, current.id), done)

    def move(self, by: int) -> None:
        """Put the open search one place up (-1) or down (1)."""
        current = self._saved.current
        if current is None or not self.can_move(by):
            return
        ids = [one.id for one in self._saved.all]
        at = ids.index(current.id)
        ids[at], ids[at + by] = ids[at + by], ids[at]
        self._write(Title("search.order"), lambda writer: order_searches(writer, ids))

    def _ask(self, heading: str, ok: str, title: str, query: str, keep: Callable[[str], object]) -> None:
        panel = self._panel
        if panel is None:
            return
        dialog = TitleDialog(heading, ok, title, query, panel.widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(keep)
        dialog.open()

    def _say(self, sentence: str, title: str) -> None:
        self._host.services.notices.info(sentence.format(title=isolate(title)))

    def _write(
        self, title: Title, command: Callable[[Any], Any], done: Callable[[Any], object] = lambda _made: None
    ) -> None:
        catalogue, services = self._context.catalogue, self._host.services

        def write(_token: object) -> Changes:
            return catalogue.write(title, command)

        services.tasks.write(
            write,
            lambda changes: done(changes.result),
            lambda problem: services.notices.problem(problem_text(problem)),
        )
