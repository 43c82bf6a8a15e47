"""What becomes of open records that another window put into the trash or took back: it is said, and nothing is lost."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.contract import Address, RecordFinder, Services
from desktop_app.directions import isolate
from desktop_app.services.notices import Offer
from desktop_app.shell.recents import Lost, Recents
from desktop_app.texts import listed, plural, translate

NAMED = 3
"""Records that one sentence calls by their names."""


class LostRecords(QObject):
    """Leaves the page of a record that went in this window, which says so itself.

    A page whose record another window put into the trash stays, with the line that says where its record is: a person
    may be typing in it. Of one that is no longer there, what was typed stands in the details of the notice.
    """

    def __init__(self, services: Services, recents: Recents, forget: Callable[[Address], object]) -> None:
        super().__init__(recents)
        self._services = services
        self._forget = forget
        self._finder: RecordFinder | None = None
        recents.lost.connect(self._take)

    def use(self, finder: RecordFinder) -> None:
        """Take the records of a catalogue: they can be restored."""
        self._finder = finder

    def _take(self, lost: Sequence[Lost]) -> None:
        theirs = [one for one in lost if one.elsewhere]
        trashed = [one for one in theirs if one.record is not None]
        gone = [one for one in theirs if one.record is None]
        if trashed and self._finder is not None:
            text = plural(
                "Elsewhere",
                "{names} were put into the trash in another window.",
                "{names} was put into the trash in another window.",
                len(trashed),
            )
            restore = partial(self._finder.restore, [one.opened.address for one in trashed])
            self._say(text, trashed, (Offer(translate("Elsewhere", "Restore"), restore),))
        if gone:
            text = plural(
                "Elsewhere",
                "{names} are no longer there: the steps that made them were undone in another window.",
                "{names} is no longer there: the step that made it was undone in another window.",
                len(gone),
            )
            self._say(text, gone, ())
        for one in lost:
            if not one.opened.beside and (one.record is None or not one.elsewhere):
                self._forget(one.opened.address)

    def _say(self, text: str, lost: Sequence[Lost], offers: tuple[Offer, ...]) -> None:
        quoted = translate("Elsewhere", "“{name}”")
        names = [quoted.format(name=isolate(one.name)) if one.name else _nameless() for one in lost]
        shown = listed(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        typed = "\n".join(one.opened.typed for one in lost if one.opened.typed)
        self._services.notices.warning(text.replace("{names}", shown), typed, offers)


def _nameless() -> str:
    return translate("Elsewhere", "A record")
