"""Files come into a catalogue: listed, read by workers, written by one writer, and what became of each is kept.

    batch = start(catalogue, "drop", paths, IntakeSettings(publication_id=7))
    control = Control()                                # pause() and cancel() from any thread
    for outcome in run(catalogue, batch, now, control=control, told=show_progress):
        ...

A batch that was paused, or cut off by a crash, goes on with the same call: ``unfinished_batches`` has it.
"""

import gc
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.accessions import AccessionPattern
from database.commands.incoming import Filing
from database.errors import CatalogueProblem, InputProblem
from database.intake.batches import Batch, batch_of, begin_listing, collected, list_files, settle, start_batch
from database.intake.items import known_members, waiting
from database.intake.settings import IntakeSettings
from desktop_app.intake.collect import Found, stream
from desktop_app.intake.kinds import format_of
from desktop_app.intake.name_patterns import NamePattern
from desktop_app.intake.page_folders import MOST_PAGES, PageGroup, grouped
from desktop_app.intake.progress import Meter, Progress
from desktop_app.intake.publications import assumed_in
from desktop_app.intake.reading_files import Job, Message, Orders
from desktop_app.intake.source import source_at
from desktop_app.intake.workers import MOST_AT_ONCE, TIME_LIMIT, Workers, in_this_process, worker_count
from desktop_app.intake.writing_down import Outcome as Outcome
from desktop_app.intake.writing_down import Shelf

Origin = Literal["drop", "paste", "folder", "watch", "command_line"]

#: Files that are listed in one transaction, and read from the list at a time.
_LISTED = 5000
_PAGE = 2000
#: Up to so many plain texts are read here: a worker takes longer to start.
_FEW = 24
_FEW_BYTES = 256 << 10
#: New objects after which Python looks for cycles: what is read and waits to be written makes none, and is less.
_OBJECTS = 200_000


class _Stopped(Exception):
    """Leaves the operation early, so that it stands as cancelled."""


class Control:
    """Stops an import from any thread; what came in stays."""

    def __init__(self) -> None:
        self._stop: Literal["", "pause", "cancel"] = ""
        self._event = threading.Event()

    def pause(self) -> None:
        """Stop; the batch can go on, also after a restart."""
        self._stop = self._stop or "pause"
        self._event.set()

    def cancel(self) -> None:
        """Stop for good; files that wait are not read."""
        self._stop = "cancel"
        self._event.set()

    @property
    def stopped(self) -> Literal["", "pause", "cancel"]:
        """What was asked for, empty for nothing."""
        return self._stop


def _nobody(_progress: Progress) -> None:
    """Nobody waits to be told how far it is."""


def start(
    catalogue: Catalogue,
    origin: Origin,
    paths: Iterable[Path],
    settings: IntakeSettings | None = None,
) -> int:
    """Make a batch of what was dropped or named and return its number; nothing is read yet.

    Raises:
        InputProblem: a pattern in the settings cannot be read.
        CatalogueProblem: the catalogue cannot be written.
    """
    said = settings or IntakeSettings()
    _filing(said)
    if said.name_pattern:
        NamePattern(said.name_pattern)
    named = [str(path) for path in paths]
    return catalogue.note(lambda connection: start_batch(connection, origin, named, said, catalogue.who))


def run(
    catalogue: Catalogue,
    batch: int,
    now: datetime,
    *,
    control: Control | None = None,
    told: Callable[[Progress], object] = _nobody,
    workers: int | None = None,
    time_limit: float | None = None,
    alone: bool = False,
) -> Generator[Outcome, None, None]:
    """Go on with a batch until nothing waits, and give what became of each file when it is committed.

    All is one operation of the history, also over pauses as long as nothing else was written in between. Whoever stops
    early closes the iterator (``contextlib.closing``) or asks *control*: what was given stays. Nothing is given twice,
    and nothing is lost, wherever it is cut off: all is on the disk at the end, and what a power cut takes before waits
    in the list again.

    Args:
        catalogue: open for writing.
        batch: of :func:`start`, or one that is not finished.
        now: the moment with its zone; a later date is no date of publication.
        control: to pause or cancel.
        told: how far it is, after each transaction, in the thread that goes through the outcomes.
        workers: processes that read; None for as many as the machine allows, 0 for none.
        time_limit: seconds that a file may take; None for the usual.
        alone: no person has the catalogue open, who would wait for a transaction to end: they are larger.

    Raises:
        CatalogueProblem: read-only, disk full, another import under way. What was given stays, and the batch is paused.
        InputProblem: a publication or collection of the settings is gone.
    """
    found = catalogue.read(lambda connection: batch_of(connection, batch))
    if found is None:
        raise InputProblem("no_record", id=batch)
    yield from _Import(catalogue, found, now, control or Control(), told, workers, time_limit, alone).run()


def add_paths(
    catalogue: Catalogue,
    paths: Iterable[Path],
    now: datetime,
    *,
    origin: Origin = "command_line",
    settings: IntakeSettings | None = None,
    control: Control | None = None,
    told: Callable[[Progress], object] = _nobody,
    goes_on: Callable[[int, int], bool] | None = None,
    workers: int | None = None,
    alone: bool = False,
) -> Generator[Outcome, None, None]:
    """Add the files at and below the paths: :func:`start` and :func:`run` in one.

    Args:
        catalogue: open for writing.
        paths: files and folders.
        now: see :func:`run`.
        origin: how they came.
        settings: what is said of all of them.
        control: see :func:`run`.
        told: see :func:`run`.
        goes_on: asked after each transaction, with how many are done of how many; where it says no, it ends there.
        workers: see :func:`run`.
        alone: see :func:`run`.
    """
    stop = control or Control()

    def tell(progress: Progress) -> None:
        told(progress)
        if goes_on is not None and progress.complete and not goes_on(progress.done, progress.total):
            stop.cancel()

    batch = start(catalogue, origin, paths, settings)
    yield from run(catalogue, batch, now, control=stop, told=tell, workers=workers, alone=alone)


def _filing(settings: IntakeSettings) -> Filing:
    return Filing(
        settings.publication_id,
        settings.collection_id,
        settings.access,
        settings.received_from,
        AccessionPattern(settings.accession) if settings.accession else None,
        group_alike=True,
    )


@dataclass(slots=True)
class _Import:
    """One run over a batch."""

    catalogue: Catalogue
    batch: Batch
    now: datetime
    control: Control
    told: Callable[[Progress], object]
    workers: int | None
    time_limit: float | None
    alone: bool
    _no_files: list[Outcome] = field(default_factory=list)

    def run(self) -> Generator[Outcome, None, None]:
        try:
            with _seldom_collected():
                yield from self._run()
        except GeneratorExit:
            self._settle("cancelled")
            raise
        except BaseException:
            self._settle("paused")
            raise

    def _run(self) -> Generator[Outcome, None, None]:
        self.told(Progress(0, 0, complete=False))
        if not self.batch.collected:
            self._list()
        counts = self.catalogue.read(lambda connection: batch_of(connection, self.batch.id))
        if counts is None or self._ended():
            return
        meter = Meter(counts.total - counts.waiting)
        title = Title("articles.add", {"count": counts.total})
        with suppress(_Stopped), ExitStack() as stack:
            batches = stack.enter_context(
                self.catalogue.write_batches(title, goes_on=self.batch.operation, beside=True)
            )
            shelf = Shelf(
                self.catalogue, self.batch.id, batches.write, _filing(self.batch.settings), counts, alone=self.alone
            )
            self.catalogue.note(lambda connection: settle(connection, self.batch.id, "running"))
            self.told(meter.progress(shelf.done, shelf.total))
            messages = stack.enter_context(closing(self._messages(counts.waiting, shelf)))
            for some in messages:
                shelf.take(some)
                if shelf.is_full or self.control.stopped:
                    yield from self._write(shelf, meter)
                if self.control.stopped:
                    raise _Stopped
            yield from self._write(shelf, meter)
        if self._ended():
            return
        self._settle("done")
        # What gave no file at all is told last.
        yield from self._no_files

    def _write(self, shelf: Shelf, meter: Meter) -> Iterator[Outcome]:
        written = shelf.write()
        if written:
            self.told(meter.progress(shelf.done, shelf.total, Path(written[-1].path).name))
        yield from written

    def _ended(self) -> bool:
        """Settle the batch where it was stopped; say whether it was."""
        if self.control.stopped:
            self._settle("paused" if self.control.stopped == "pause" else "cancelled")
        return bool(self.control.stopped)

    def _settle(self, state: str) -> None:
        # Where not even this can be written it stays *running*, which is how a batch that was cut off is known.
        with suppress(CatalogueProblem):
            self.catalogue.note(lambda connection: settle(connection, self.batch.id, state))

    # -- the list

    def _list(self) -> None:
        """List all files at and below the paths; where it is cut off, it begins anew."""
        number, listed = self.batch.id, 0
        self.catalogue.note(lambda connection: begin_listing(connection, number))
        some: list[tuple[str, str]] = []
        for one in _with_pages(stream(map(Path, self.batch.paths))):
            some.append(one)
            if len(some) >= _LISTED:
                listed += self._keep(some)
                self.told(Progress(0, listed, complete=False))
                some = []
                if self.control.stopped:
                    return
        listed += self._keep(some)
        self.catalogue.note(lambda connection: collected(connection, number))

    def _keep(self, files: list[tuple[str, str]]) -> int:
        self.catalogue.note(lambda connection: list_files(connection, self.batch.id, files))
        self._no_files += [Outcome(Path(path), "failed", None, reason) for path, reason in files if reason]
        return len(files)

    # -- reading

    def _jobs(self, shelf: Shelf) -> Iterator[Job]:
        """Give the files that wait; runs in the thread that feeds the workers."""
        after = 0
        while not self.control.stopped:
            page = self._waiting(after)
            if not page:
                return
            if self.batch.outcomes["waiting"] != self.batch.total:
                shelf.know(self._members([path for _, path in page]))
            for number, path in page:
                shelf.expect(number, path)
                yield Job(number, path)
                if self.control.stopped:
                    return
            after = page[-1][0]

    def _waiting(self, after: int) -> list[tuple[int, str]]:
        return self.catalogue.read(lambda connection: waiting(connection, self.batch.id, after, _PAGE))

    def _members(self, paths: list[str]) -> dict[tuple[str, str], int | None]:
        return self.catalogue.read(lambda connection: known_members(connection, self.batch.id, paths))

    def _messages(self, count: int, shelf: Shelf) -> Generator[list[Message], None, None]:
        settings = self.batch.settings
        assumed = self.catalogue.read(
            lambda connection: assumed_in(
                connection, filed=settings.publication_id, calendar=settings.calendar, language=settings.language
            )
        )
        pattern = NamePattern(settings.name_pattern) if settings.name_pattern else None
        orders = Orders(self.catalogue.files.folder, self.now, assumed, pattern)
        self.catalogue.files.clear_unfinished()
        jobs = self._jobs(shelf)
        processes = worker_count() if self.workers is None else self.workers
        if count <= _FEW:
            few = list(jobs)
            jobs = iter(few)
            processes = min(processes, 0 if self.workers is None and all(map(_is_small_text, few)) else 1)
        if processes:
            handful = max(1, min(MOST_AT_ONCE, count // (processes * 4)))
            limit = TIME_LIMIT if self.time_limit is None else self.time_limit
            try:
                with Workers(orders, processes, handful=handful, time_limit=limit, alone=self.alone) as reading:
                    yield from reading.read(jobs)
                return
            except OSError:
                # No process can be started here (a limit, a policy): slower, but all the same. What was not written
                # yet is read again, and what was given already is not taken twice.
                jobs = self._jobs(shelf)
        yield from in_this_process(orders, jobs)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Let Python look for cycles less often meanwhile, and only among what is new: it took a twentieth of the writing.

    A window has switched the collector off and looks for itself: often, so that no look is long.
    """
    if not gc.isenabled():
        yield
        return
    before = gc.get_threshold()
    gc.set_threshold(max(_OBJECTS, before[0]), *before[1:])
    gc.freeze()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def _is_small_text(job: Job) -> bool:
    """Whether a file can be read here without danger: a plain text of the usual size."""
    try:
        source = source_at(Path(job.path))
        return source.size <= _FEW_BYTES and format_of(source)[0].code == "text"
    except InputProblem:
        return True  # it is refused before anything is read


def _with_pages(found: Iterable[Found]) -> Iterator[tuple[str, str]]:
    """Give paths and reasons, a folder of the pictures of pages as one path. A folder's files come together."""
    folder: str | None = None
    some: list[Found] = []
    large = False
    for one in found:
        here = one.folder
        other = here is None or here != folder
        if other or len(some) > MOST_PAGES:
            # What has more files than an article has pages is no folder of pages, and not kept together.
            yield from _of_folder(some, large=large or not other)
            some, large = [], not other
        folder = here
        some.append(one)
    yield from _of_folder(some, large=large)


def _of_folder(files: list[Found], *, large: bool) -> Iterator[tuple[str, str]]:
    for one in files if large else grouped(files):
        if isinstance(one, PageGroup):
            yield str(one.folder), ""
        else:
            yield one.name, one.reason
