"""Undo and redo of the whole catalogue: one linear history, also tomorrow, and the list of its steps."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from database.queries.history import Operation
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.directions import isolate
from desktop_app.features.history.window import HistoryWindow
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.services.notices import Offer
from desktop_app.texts import plural, translate


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
        self._token: CancelToken | None = None
        host.services.changes.changed.connect(self._changed)
        # An import that ends can be undone from now on.
        host.services.tasks.work_changed.connect(self._ask)
        self._ask()
        catalogue = self._catalogue
        host.services.tasks.read(lambda _token: (catalogue.cut_off(), catalogue.next_steps()[1]), self._offer)

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
                enabled=lambda: self._undo is not None and not self._busy(),
                text_now=lambda: self._text(translate("History", "&Undo"), self._undo),
            ),
            Action(
                "edit.redo",
                translate("History", "&Redo"),
                lambda: self._travel(undo=False),
                Menu.EDIT,
                icon="redo-2",
                shortcut="Ctrl+Shift+Z, Ctrl+Y",
                enabled=lambda: self._redo is not None and not self._busy(),
                text_now=lambda: self._text(translate("History", "&Redo"), self._redo),
            ),
        )

    def _busy(self) -> bool:
        """Whether a step is on its way; one that was stopped counts no more, whether it had begun or not."""
        return self._token is not None and not self._token.cancelled

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
        undo, redo = steps if not self._catalogue.read_only else (None, None)
        self._undo = getattr(undo, "title", None)
        self._redo = getattr(redo, "title", None)
        self._host.refresh_actions()

    def _changed(self, _changes: Changes) -> None:
        self._ask()

    def travel_to(self, operation_id: int, *, undo: bool, steps: int) -> None:
        """Undo or redo step by step until and with an operation. It may be stopped between two steps."""
        catalogue = self._catalogue

        def work(token: CancelToken) -> list[Changes]:
            done: list[Changes] = []
            while not token.cancelled:
                # Asked anew each time: somebody may have written meanwhile.
                target = catalogue.next_steps()[0 if undo else 1]
                if target is None or (target.id < operation_id if undo else target.id > operation_id):
                    break
                done.append(catalogue.undo() if undo else catalogue.redo())
                token.report(len(done), steps)
            return done

        if undo:
            title = plural("History", "Undoing {count} steps", "Undoing {count} step", steps)
        else:
            title = plural("History", "Redoing {count} steps", "Redoing {count} step", steps)
        self._token = self._host.services.tasks.write(
            work, lambda done: self._all_done(done, undo=undo), self._failed, title=title, can_stop=True
        )

    def _offer(self, found: tuple[Operation | None, Operation | None]) -> None:
        """Tell of an operation that a crash has cut off, and what can be done about it."""
        cut, redo = found
        if cut is None:
            return
        what = isolate(self._name(cut.title))
        take_back = Offer(translate("History", "Undo it"), lambda: self.travel_to(cut.id, undo=True, steps=1))
        if cut.state == "undoing":
            text = translate("History", "Undoing “{what}” was cut off when Nadim ended. A part of it still stands.")
            offers: tuple[Offer, ...] = (replace(take_back, text=translate("History", "Finish undoing it")),)
        else:
            text = translate("History", "“{what}” was cut off when Nadim ended. What was done until then is kept.")
            offers = (take_back,)
            if redo is not None and redo.id == cut.id:
                rest = translate("History", "Do the rest")
                offers = (Offer(rest, lambda: self.travel_to(cut.id, undo=False, steps=1)), take_back)
        self._host.services.notices.warning(text.format(what=what), offers=offers)

    def _travel(self, *, undo: bool) -> None:
        catalogue = self._catalogue
        self._token = self._host.services.tasks.write(
            lambda token: catalogue.undo(report=token.report) if undo else catalogue.redo(report=token.report),
            lambda changes: self._done(changes, undo=undo),
            self._failed,
            title=translate("History", "Undoing") if undo else translate("History", "Redoing"),
        )

    def _all_done(self, done: list[Changes], *, undo: bool) -> None:
        self._token = None
        if len(done) == 1:
            self._done(done[0], undo=undo)
            return
        said = plural("History", "{count} steps undone", "{count} step undone", len(done))
        if not undo:
            said = plural("History", "{count} steps done again", "{count} step done again", len(done))
        self._host.services.notices.info(said)
        self._ask()

    def _done(self, changes: Changes, *, undo: bool) -> None:
        self._token = None
        said = translate("History", "Undone: {what}") if undo else translate("History", "Done again: {what}")
        self._host.services.notices.info(said.format(what=self._name(changes.title)))

    def _failed(self, problem: Exception) -> None:
        self._token = None
        self._host.services.notices.problem(problem_text(problem))
        self._ask()


def feature(context: Context, name: Callable[[Title], str]) -> Feature:
    """Return the feature for one open catalogue; *name* says an operation's title in words."""

    def contribute(host: Host) -> Contribution:
        steps = Steps(host, context, name)
        window = HistoryWindow(host, context, name, steps)
        return Contribution(actions=(*steps.actions(), window.action()))

    return contribute
