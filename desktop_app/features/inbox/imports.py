"""Files come in beside everything else: one batch after the other, with progress, pause and what became of each."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from database.catalogue import Catalogue
from database.intake.batches import Batch, batch_of, settle, unfinished_batches
from database.intake.items import records_of
from database.intake.settings import IntakeSettings
from desktop_app.contract import Address, Host
from desktop_app.directions import isolate, isolated_in
from desktop_app.problems import problem_text, reason_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.source import RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.services.notices import Offer
from desktop_app.texts import plural, translate
from desktop_app.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from desktop_app.intake.adding import Control, Origin
    from desktop_app.intake.progress import Progress
    from desktop_app.intake.writing_down import Outcome

PASTED = "pasted"
"""The folder of a catalogue in which pasted texts lie until they are in the store."""
TOLD = 100
"""Failures whose reasons stand in the details of a notice; the list of results has all."""

LOOK_AGAIN = 0.1
"""Seconds after which an import that waits for another asks again whether it is still wanted."""


class _Running:
    """What runs now in the windows on one catalogue.

    Attributes:
        batches: their numbers: another window must not offer to go on with them.
        turn: held by the import that is at work; the others wait for it.
    """

    def __init__(self) -> None:
        self.batches: set[int] = set()
        self.turn = threading.Lock()


_RUNNING: WeakKeyDictionary[Catalogue, _Running] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a run over a batch.

    Attributes:
        batch: its number.
        counts: how many files of each outcome there were in this run.
        first: the first article that it added, or that was there already; None where that is not to be shown.
        came: it was added, and shown when it came.
        failures: name and reason of the first `TOLD` files that failed.
        stopped: pause or cancel where somebody asked for it, else empty.
    """

    batch: int
    counts: Mapping[str, int]
    first: int | None
    failures: tuple[tuple[str, str], ...]
    stopped: str
    came: bool = False


@dataclass(frozen=True, slots=True)
class _Here:
    """Where somebody is: in which list, and at which record; None where it has none yet."""

    panel: int
    record: int | None


class Imports(QObject):
    """Brings files into the catalogue of one window."""

    changed = Signal()
    """A batch began, ended, or its files have other outcomes."""
    came = Signal(int, object)
    """The first article of a batch is in the catalogue; and where somebody was when the batch was begun."""

    def __init__(self, host: Host, context: Context) -> None:
        # The bus lives as long as the window.
        super().__init__(host.services.changes)
        self._host = host
        self._catalogue = context.catalogue
        self.came.connect(self._show_came)
        self.show_results: Callable[[int | None], object] = lambda _batch: None
        """Shows what became of the files of a batch, or of the newest one."""
        if not self._catalogue.read_only:
            host.services.tasks.read(lambda _token: self.unfinished(), self._offer_to_go_on)

    @property
    def can_add(self) -> bool:
        """Whether anything can come in."""
        return not self._catalogue.read_only

    def running(self) -> frozenset[int]:
        """Return the batches that run now, in any window."""
        running = _RUNNING.get(self._catalogue)
        return frozenset(running.batches) if running is not None else frozenset()

    def add(self, paths: Sequence[Path], origin: "Origin" = "drop", settings: IntakeSettings | None = None) -> None:
        """Bring in the files at and below the paths, as one step of the history as long as nothing comes between."""
        title = plural("Articles", "Adding {count} files and folders", "Adding {count} file or folder", len(paths))
        if len(paths) == 1:
            title = translate("Articles", "Adding {name}").format(name=isolate(paths[0].name))

        def begin() -> int:
            # Loaded here, as all that reads files: the window is there before anything of it is needed.
            from desktop_app.intake.adding import start

            return start(self._catalogue, origin, paths, settings)

        self._run(title, begin, by_itself=origin == "watch")

    def go_on(self, batch: Batch) -> None:
        """Go on with a batch of which files wait; one that runs already is left alone."""
        self._host.services.notices.settle(_question(batch.id))
        if batch.id in self.running():
            return
        self._run(self._title_of(batch), lambda: batch.id)

    def try_again(self, batch: int, items: Iterable[int] | None = None) -> None:
        """Read failed files of a batch again: these, or all."""
        chosen = None if items is None else list(items)

        def again() -> int:
            from desktop_app.intake.results import retry

            retry(self._catalogue, batch, chosen)
            return batch

        self._run(translate("Inbox", "Reading failed files again"), again)

    def keep(self, items: Sequence[int]) -> None:
        """Keep failed files as they are: an article for each, with the file and without a text."""

        def work(_token: CancelToken) -> "Sequence[Outcome]":
            from desktop_app.intake.results import keep_as_files

            return keep_as_files(self._catalogue, items)

        self._host.services.tasks.write(work, self._kept, self._failed)

    def leave(self, batch: int) -> None:
        """Leave a batch as it is: nobody is asked about it again."""
        self._host.services.notices.settle(_question(batch))
        if batch in self.running():
            return
        catalogue = self._catalogue
        self._host.services.tasks.write(
            lambda _token: catalogue.note(lambda connection: settle(connection, batch, "cancelled")),
            lambda _done: self.changed.emit(),
            self._failed,
        )

    # -- the run

    def _run(self, title: str, begin: Callable[[], int], *, by_itself: bool = False) -> None:
        """Run over a batch; what comes *by itself* leaves the selection and what is shown beside as they are."""
        from desktop_app.intake.adding import Control

        control, begun_at = Control(), self._here()
        running = _RUNNING.setdefault(self._catalogue, _Running())

        def work(token: CancelToken) -> Ended:
            token.on_cancel(control.cancel)
            batch = begin()
            running.batches.add(batch)
            self.changed.emit()
            try:
                with _turn(running.turn, control, token) as mine:
                    if not mine:
                        return self._not_begun(batch, control)
                    ended = self._go_through(batch, control, token, None if by_itself else begun_at)
                    return replace(ended, first=None) if by_itself else ended
            finally:
                running.batches.discard(batch)

        token = self._host.services.tasks.write(
            work,
            lambda ended: self._ended(ended, begun_at),
            self._broke_off,
            title=title,
            can_stop=True,
            beside=True,
            pause=control.pause,
        )
        if running.turn.locked():
            _say_waiting(token)

    def _not_begun(self, batch: int, control: "Control") -> Ended:
        """Leave a batch that was stopped before its turn came."""
        state = "paused" if control.stopped == "pause" else "cancelled"
        self._catalogue.note(lambda connection: settle(connection, batch, state))
        return Ended(batch, {}, None, (), control.stopped)

    def _go_through(self, batch: int, control: "Control", token: CancelToken, begun_at: "_Here | None") -> Ended:
        """Run over a batch, in a worker thread; *begun_at* is None where what comes is not shown."""
        from desktop_app.intake.adding import run

        counts: Counter[str] = Counter()
        failures: list[tuple[str, str]] = []
        first: int | None = None
        came = False
        stored: list[Path] = []
        before = max(self._catalogue.read(lambda connection: records_of(connection, batch)), default=0)

        def told(progress: "Progress") -> None:
            note = "" if progress.complete else translate("Inbox", "looking for files")
            token.report(
                progress.done,
                progress.total if progress.complete else 0,
                note,
                rate=progress.rate,
                seconds_left=progress.seconds_left,
            )

        with closing(run(self._catalogue, batch, datetime.now(UTC), control=control, told=told)) as outcomes:
            for one in outcomes:
                counts[one.outcome] += 1
                if first is None and one.record is not None:
                    first = one.record
                if not came and begun_at is not None and one.outcome == "added" and one.record is not None:
                    # Articles are written in the order of their dates: what stands first in the list is the lowest.
                    made = self._catalogue.read(lambda connection: records_of(connection, batch))
                    came, first = True, min((one for one in made if one > before), default=one.record)
                    self.came.emit(first, begun_at)
                if one.outcome == "failed" and len(failures) < TOLD:
                    failures.append((one.path.name, one.reason))
                elif one.outcome != "failed" and one.path.parent == self._catalogue.path / PASTED:
                    stored.append(one.path)
        # Only now what came in is on the disk: until then a power cut takes it back, and the file is read again. One
        # that failed is kept to be tried again.
        for path in stored:
            with suppress(OSError):
                path.unlink()
        return Ended(batch, counts, first, tuple(failures), control.stopped, came)

    def _ended(self, ended: Ended, begun_at: "_Here") -> None:
        self.changed.emit()
        notices, counts = self._host.services.notices, ended.counts
        results = [Offer(translate("Inbox", "Show the list"), lambda: self.show_results(ended.batch))]
        first, panel = ended.first, self._host.list_below
        if first is not None and not (isinstance(panel, RoomPanel) and _lists_articles(panel)):
            # Nothing of it is in sight here, and what stands beside is of the current row.
            results.insert(0, Offer(translate("Inbox", "To the Inbox"), lambda: self._go_to(first)))
        if ended.stopped == "pause":
            text = translate("Inbox", "Paused. What came in is here; the rest waits.")
            notices.info(text, offers=(self._go_on_offer(ended.batch), *results), about=_question(ended.batch))
        elif said := _summary(ended):
            notices.info(said, offers=tuple(results))
        if ended.first is not None:
            self._show_ended(ended.first, begun_at, came=ended.came)
        if ended.failures:
            rtl = QApplication.isRightToLeft()
            lines = [f"{isolated_in(name, rtl)}: {reason_text(reason)}" for name, reason in ended.failures]
            failed = counts["failed"]
            many = plural("Articles", "{count} files could not be added.", "{count} file could not be added.", failed)
            notices.problem(lines[0] if failed == 1 else many, "\n".join(lines), offers=tuple(results))

    def _here(self) -> "_Here":
        """Return where somebody is now."""
        panel = self._host.panel
        return _Here(id(panel), panel.keeper.current_id() if isinstance(panel, RoomPanel) else None)

    def _is_free(self, panel: RoomPanel, begun_at: "_Here") -> bool:
        """Whether row and keyboard may be taken: nobody types, reads beside, or went on since the batch was begun."""
        focus = panel.widget.window().focusWidget()
        in_list = focus is None or panel.widget.isAncestorOf(focus) or isinstance(focus, Sidebar)
        stayed = begun_at == (self._here() if begun_at.record is not None else _Here(id(panel), None))
        return in_list and not isinstance(focus, QLineEdit) and stayed

    def _show_came(self, record_id: int, begun_at: "_Here") -> None:
        """The first article of a batch is here: it is the current one in a list of articles that waits for it."""
        panel = self._host.panel
        if isinstance(panel, RoomPanel) and _lists_articles(panel) and self._is_free(panel, begun_at):
            panel.choose_when_here(record_id)
            panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ended(self, record_id: int, begun_at: "_Here", *, came: bool) -> None:
        """Show what a batch gave first, where that is not done yet: whoever has gone on to another row stays there."""
        panel = self._host.panel
        if not isinstance(panel, RoomPanel) or not _lists_articles(panel) or not self._is_free(panel, begun_at):
            # Where a page or a form lies over the list, what is read or typed stays in sight.
            return
        if not came or panel.row_of(record_id) is None:
            self._choose(panel, record_id)

    def _go_to(self, record_id: int) -> None:
        """Show an article in the Inbox."""
        self._host.enter("inbox")
        panel = self._host.panel
        if isinstance(panel, RoomPanel):
            self._choose(panel, record_id)

    def _choose(self, panel: RoomPanel, record_id: int) -> None:
        # What is beside must be the current row, which the keys are for: of a copy, the row it is folded below.
        panel.choose_when_here(record_id, lambda: self._host.open(Address("article", record_id)))
        panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _broke_off(self, problem: Exception) -> None:
        """The disk is full, or another import runs: what came in stays, and the rest waits."""
        self.changed.emit()
        offers = (Offer(translate("Inbox", "Show the list"), lambda: self.show_results(None)),)
        self._host.services.notices.problem(problem_text(problem), offers=offers)

    def _kept(self, outcomes: "Sequence[Outcome]") -> None:
        self.changed.emit()
        kept = [one for one in outcomes if one.outcome == "kept"]
        notices = self._host.services.notices
        if kept:
            text = plural(
                "Inbox",
                "{count} files are kept without a text, in the Inbox.",
                "{count} file is kept without a text, in the Inbox.",
                len({one.path for one in kept}),
            )
            notices.info(text)
        failed = [f"{one.path.name}: {reason_text(one.reason)}" for one in outcomes if one.outcome == "failed"]
        if failed:
            many = plural("Inbox", "{count} files could not be kept.", "{count} file could not be kept.", len(failed))
            notices.problem(failed[0] if len(failed) == 1 else many, "\n".join(failed))

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))

    # -- after a restart

    def unfinished(self) -> list[Batch]:
        """Return the batches of which files wait and that run in no window, the oldest first; on a worker."""
        running = self.running()
        found = self._catalogue.read(unfinished_batches)
        return [one for one in found if one.id not in running and (one.waiting or not one.collected)]

    def _offer_to_go_on(self, batches: Sequence[Batch]) -> None:
        for one in batches:
            leave = Offer(translate("Inbox", "Leave it"), partial(self.leave, one.id))
            resume = Offer(translate("Inbox", "Resume"), partial(self.go_on, one))
            self._host.services.notices.warning(said_unfinished(one), offers=(resume, leave), about=_question(one.id))

    def _go_on_offer(self, batch: int) -> Offer:
        return Offer(translate("Inbox", "Resume"), lambda: self.go_on_with(batch))

    def go_on_with(self, batch: int) -> None:
        """Go on with a batch, by its number."""
        catalogue = self._catalogue
        self._host.services.tasks.read(
            lambda _token: catalogue.read(lambda connection: batch_of(connection, batch)),
            lambda found: self.go_on(found) if found is not None else None,
            self._failed,
        )

    def _title_of(self, batch: Batch) -> str:
        return translate("Articles", "Adding {name}").format(name=isolate(called(batch)))


def _say_waiting(token: CancelToken) -> None:
    token.report(0, 0, translate("Inbox", "waits for another import"))


@contextmanager
def _turn(turn: threading.Lock, control: "Control", token: CancelToken) -> Iterator[bool]:
    """Wait until no other import is at work on the catalogue; give whether it may begin, or was stopped before."""
    mine = turn.acquire(blocking=False)
    if not mine:
        _say_waiting(token)
    while not mine and not control.stopped:
        mine = turn.acquire(timeout=LOOK_AGAIN)
    try:
        yield mine
    finally:
        if mine:
            turn.release()


def _question(batch: int) -> tuple[str, int]:
    """Return what the messages are about that ask whether a batch is gone on with."""
    return ("batch", batch)


def said_unfinished(batch: Batch) -> str:
    """Return that a batch did not come to its end, and how many of its files wait."""
    what = isolate(called(batch))
    if not batch.collected:
        return translate("Inbox", "Adding {what} was not finished.").format(what=what)
    return plural(
        "Inbox",
        "Adding {what} was not finished: {count} files wait.",
        "Adding {what} was not finished: {count} file waits.",
        batch.waiting,
    ).replace("{what}", what)


def called(batch: Batch) -> str:
    """Return what a batch is called by: its only path, or how many there are."""
    if len(batch.paths) == 1:
        return Path(batch.paths[0]).name
    return plural("Inbox", "{count} files and folders", "{count} file or folder", len(batch.paths))


def _lists_articles(panel: RoomPanel) -> bool:
    source = panel.source
    return isinstance(source, RoomSource) and not {"article", ""}.isdisjoint(source.kinds)


def _summary(ended: Ended) -> str:
    """Return how many of what, in words; "" for nothing but failures."""
    count = ended.counts
    parts = []
    came = count.get("added") or count.get("updated")
    if ended.stopped == "cancel" and not came:
        return translate("Inbox", "Stopped; nothing came in.")
    if count.get("added") or not any(count.values()):
        parts.append(plural("Articles", "{count} articles added", "{count} article added", count.get("added", 0)))
    if count.get("updated"):
        parts.append(plural("Articles", "{count} updated", "{count} updated", count["updated"]))
    if count.get("duplicate"):
        parts.append(plural("Articles", "{count} already here", "{count} already here", count["duplicate"]))
    if ended.stopped == "cancel":
        parts.append(translate("Articles", "stopped before the end; undo takes back what came in"))
    return " · ".join(parts)
