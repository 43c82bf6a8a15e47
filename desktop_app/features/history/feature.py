"""Undo and redo of the whole catalogue: one linear history, also tomorrow."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.rooms.context import Context
from desktop_app.texts import translate


class Steps(QObject):
    """Knows what undo and redo would do now, and does it on the writer."""

    def __init__(self, host: Host, context: Context, name: Callable[[Title], str]) -> None:
        # The bus lives as long as the window.
        super().__init__(host.services.changes)
        self._host = host
        self._catalogue = context.catalogue
        self._name = name
        self._undo: Title | None = None
        self._redo: Title | None = None
        self._running = False
        host.services.changes.changed.connect(self._changed)
        self._ask()

    def actions(self) -> tuple[Action, ...]:
        """Return the two actions, named after what they would do."""
        return (
            Action(
                "edit.undo",
                translate("History", "&Undo"),
                lambda: self._travel(undo=True),
                Menu.EDIT,
                icon="undo-2",
                shortcut="Ctrl+Z",
                enabled=lambda: self._undo is not None and not self._running,
                text_now=lambda: self._text(translate("History", "&Undo"), self._undo),
            ),
            Action(
                "edit.redo",
                translate("History", "&Redo"),
                lambda: self._travel(undo=False),
                Menu.EDIT,
                icon="redo-2",
                shortcut="Ctrl+Shift+Z, Ctrl+Y",
                enabled=lambda: self._redo is not None and not self._running,
                text_now=lambda: self._text(translate("History", "&Redo"), self._redo),
            ),
        )

    def _text(self, verb: str, title: Title | None) -> str:
        if title is None:
            return verb
        name = self._name(title).replace("&", "&&")
        return translate("History", "{verb}: {what}").format(verb=verb, what=name)

    def _ask(self) -> None:
        """Read what the next steps are."""
        catalogue = self._catalogue
        self._host.services.tasks.read(lambda _token: catalogue.next_steps(), self._take, key="next steps")

    def _take(self, steps: tuple[object, object]) -> None:
        undo, redo = steps
        self._undo = getattr(undo, "title", None)
        self._redo = getattr(redo, "title", None)
        self._host.refresh_actions()

    def _changed(self, _changes: Changes) -> None:
        self._ask()

    def _travel(self, *, undo: bool) -> None:
        catalogue = self._catalogue
        self._running = True
        self._host.services.tasks.write(
            lambda _token: catalogue.undo() if undo else catalogue.redo(),
            lambda changes: self._done(changes, undo=undo),
            self._failed,
        )

    def _done(self, changes: Changes, *, undo: bool) -> None:
        self._running = False
        said = translate("History", "Undone: {what}") if undo else translate("History", "Done again: {what}")
        self._host.services.notices.info(said.format(what=self._name(changes.title)))

    def _failed(self, problem: Exception) -> None:
        self._running = False
        self._host.services.notices.problem(str(problem))
        self._ask()


def feature(context: Context, name: Callable[[Title], str]) -> Feature:
    """Return the feature for one open catalogue; *name* says an operation's title in words."""

    def contribute(host: Host) -> Contribution:
        return Contribution(actions=Steps(host, context, name).actions())

    return contribute
