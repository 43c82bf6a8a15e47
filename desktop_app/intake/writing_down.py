"""What workers have read is written: duplicates told, files synced, articles and outcomes in one transaction."""

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

from database.catalogue import Catalogue
from database.changes import Changes
from database.commands import Writer
from database.commands.incoming import Added, Filing, add_incoming
from database.commands.reimport import reimport
from database.errors import CatalogueProblem, InputProblem
from database.files import FileStore
from database.incoming import Incoming
from database.intake.batches import Batch, settle
from database.intake.items import Noted, note_items
from database.queries.articles import in_trash, known_originals, unused_files
from database.queries.intake import Earlier, earlier_states
from database.search.likeness import Sketches
from desktop_app.intake.draft import reason_of
from desktop_app.intake.reading_files import Finished, Message, Ready, Refusal, Stopped
from desktop_app.intake.reasons import why
from desktop_app.intake.source import WITHIN

Write = Callable[[Callable[[Writer], Any]], Changes]
"""Runs a command as the next transaction of the operation."""

OutcomeCode = Literal["added", "duplicate", "updated", "failed", "kept"]

#: Articles of one transaction, and the bytes of texts and the seconds after which it ends early: what is read waits
#: in memory, and rows should appear as they come. A step of a person waits for the transaction that is at work.
ARTICLES_PER_BATCH = 1000
#: The same where no person can have the catalogue open: a twentieth less time for all.
ARTICLES_ALONE = 2000
BYTES_PER_BATCH = 16 << 20
SECONDS_PER_BATCH = 1.5


class Outcome(NamedTuple):
    """What became of one file, or of one within it.

    Attributes:
        path: the file, or the path that gave none.
        outcome: ``added``, ``duplicate`` (it came in before), ``updated`` (it added something to an article that came
            from the same source), ``failed``, ``kept`` (the file without a text).
        record: the article that was made, or is there already; None where there is none.
        reason: why, in a sentence.
        member: the way through the files that hold it; empty for the file itself.
    """

    path: Path
    outcome: OutcomeCode
    record: int | None = None
    reason: str = ""
    member: str = ""

    @property
    def name(self) -> str:
        """The file with the way through it: ``letters.zip › cannes.eml``."""
        return f"{self.path}{WITHIN}{self.member}" if self.member else str(self.path)


@dataclass(slots=True)
class _File:
    """A file that is being read.

    Attributes:
        path: where it lies.
        members: what of it is written already, with the record.
        articles: how many it gave.
        refused: how many within it could not be taken.
        alone: what is decided of the article that the file itself is.
        ended: it is read to its end.
    """

    path: str
    members: dict[str, int | None] = field(default_factory=dict)
    articles: int = 0
    refused: int = 0
    alone: "_Decided | None" = None
    ended: bool = False


@dataclass(slots=True)
class _Decided:
    """What is to be done with an article."""

    ready: Ready
    outcome: OutcomeCode = "added"
    record: int | None = None
    reason: str = ""
    newer_of: int | None = None


class Shelf:
    """Gathers what was read, and writes it in transactions.

    Attributes:
        done: files of which something became.
        total: files of the batch.
    """

    def __init__(
        self, catalogue: Catalogue, batch: int, write: Write, filing: Filing, counts: Batch, *, alone: bool = False
    ) -> None:
        self._catalogue = catalogue
        self._most = ARTICLES_ALONE if alone else ARTICLES_PER_BATCH
        self._batch = batch
        self._write_transaction = write
        self._filing = filing
        self._files: dict[int, _File] = {}
        self._ready: list[Ready] = []
        self._refused: list[Refusal] = []
        self._finished: list[Finished] = []
        self._bytes = 0
        self._since = time.monotonic()
        self._stopped: Stopped | None = None
        self._known: dict[str, dict[str, int | None]] = {}
        self._operation: int | None = None
        self._sketches = Sketches()
        self.done = counts.total - counts.waiting
        self.total = counts.total

    # -- told by the thread that feeds the workers

    def know(self, members: Mapping[tuple[str, str], int | None]) -> None:
        """Hear what of some files was written before the batch was cut off."""
        for (path, member), record in members.items():
            self._known.setdefault(path, {})[member] = record

    def expect(self, item: int, path: str) -> None:
        """Hear of a file before it is read."""
        if item not in self._files:
            self._files[item] = _File(path, dict(self._known.pop(path, {})))

    # -- told by the thread that writes

    def take(self, messages: Iterable[Message]) -> None:
        """Take what was read; what was written before is passed over."""
        for message in messages:
            if isinstance(message, Ready):
                self._take_ready(message)
            elif isinstance(message, Refusal):
                if self._is_new(message.item, message.member):
                    self._files[message.item].refused += 1
                    self._refused.append(message)
            elif isinstance(message, Finished):
                self._take_end(message)
            else:
                self._stopped = message

    def _take_ready(self, ready: Ready) -> None:
        if self._is_new(ready.item, ready.member):
            self._files[ready.item].articles += 1
            self._ready.append(ready)
            self._bytes += len(ready.incoming.text) + len(ready.incoming.text_words)

    def _take_end(self, end: Finished) -> None:
        # A file is read twice where the processes gave up and it is read here.
        file = self._files[end.item]
        if not file.ended:
            file.ended = True
            self._finished.append(end)

    def _is_new(self, item: int, member: str) -> bool:
        file = self._files[item]
        if member in file.members:
            return False
        file.members[member] = None
        return True

    @property
    def is_full(self) -> bool:
        """Whether it is time to write."""
        if self._stopped is not None or len(self._ready) >= self._most:
            return True
        if self._bytes >= BYTES_PER_BATCH:
            return True
        late = time.monotonic() - self._since > SECONDS_PER_BATCH
        return late and bool(self._ready or self._refused or self._finished)

    def write(self) -> list[Outcome]:
        """Write what was gathered and say what became of it.

        Raises:
            CatalogueProblem: the disk is full or broken; what was written in the call is kept where it got there.
        """
        ready, refused, finished = self._ready, self._refused, self._finished
        self._ready, self._refused, self._finished, self._bytes = [], [], [], 0
        outcomes = self._write(ready, refused, finished) if ready or refused or finished else []
        self._since = time.monotonic()
        if self._stopped is not None:
            raise CatalogueProblem(self._stopped.code, **self._stopped.parameters)
        return outcomes

    def _write(self, ready: list[Ready], refused: list[Refusal], finished: list[Finished]) -> list[Outcome]:
        decided = self._decide(ready)
        new = [one for one in decided if one.outcome == "added" or one.newer_of is not None]
        if new:
            self._write_articles(decided, new, refused, finished)
        else:
            notes = self._notes(decided, refused, finished)
            self._catalogue.note(lambda connection: note_items(connection, notes))
        self._discard(decided)
        return self._outcomes(decided, refused, finished)

    # -- what is to be done with each

    def _decide(self, ready: list[Ready]) -> list[_Decided]:
        hashes = {one for each in ready for one in each.originals}
        known = self._catalogue.read(lambda connection: known_originals(connection, hashes))
        trashed = self._catalogue.read(lambda connection: in_trash(connection, known.values()))
        states = self._earlier(ready)
        decided: list[_Decided] = []
        first: dict[tuple[bytes, ...], Ready] = {}
        for one in ready:
            records = {known.get(original) for original in one.originals} if known else {None}
            same = first.setdefault(one.originals, one)
            if None not in records and not records & set(self._files[one.item].members.values()):
                record = known[one.originals[0]]
                reason = why("before_trash" if record in trashed else "before")
                decided.append(_Decided(one, "duplicate", record, reason))
            elif same is not one and (same.item != one.item or _base(same.member) != _base(one.member)):
                where = _name(self._files[same.item].path, same.member)
                decided.append(_Decided(one, "duplicate", None, why("same_as", other=where)))
            else:
                earlier = states.get((one.item, one.member))
                decided.append(_Decided(one, newer_of=earlier.record if earlier is not None else None))
        return decided

    def _earlier(self, ready: list[Ready]) -> dict[tuple[int, str], Earlier]:
        """Return the articles that came from the same sources before, and have near-same texts."""
        asked = {
            (one.item, one.member): (self._files[one.item].path, one.member, one.incoming)
            for one in ready
            if one.incoming.text
        }
        return self._catalogue.read(lambda connection: earlier_states(connection, self._batch, asked))

    # -- writing

    def _write_articles(
        self, decided: list[_Decided], new: list[_Decided], refused: list[Refusal], finished: list[Finished]
    ) -> None:
        def command(writer: Writer) -> None:
            for one in new:
                if one.newer_of is not None:
                    _update(writer, one)
            adding = [one for one in new if one.newer_of is None]
            for one, added in zip(
                adding,
                add_incoming(writer, [one.ready.incoming for one in adding], self._filing, self._sketches),
                strict=True,
            ):
                one.record, one.reason = added.id, _like(added)
            self._name_copies(decided)
            note_items(writer.connection, self._notes(decided, refused, finished))
            # Nothing may speak of a file that a power cut takes: the rows are not committed before this is done.
            sync.wait()

        sync = _Sync(self._catalogue.files, {original for one in new for original in _hashes(one.ready.incoming)})
        try:
            self._settle_operation(self._write_transaction(command))
        except InputProblem as problem:
            for one in new:
                one.record, one.outcome, one.reason = None, "added", ""
            if len(new) == 1:
                new[0].outcome, new[0].newer_of, new[0].reason = "failed", None, reason_of(problem)
                self._catalogue.note(lambda connection: note_items(connection, self._notes(decided, refused, finished)))
                return
            self._one_by_one(decided, new, refused, finished)
        finally:
            sync.end()

    def _one_by_one(
        self, decided: list[_Decided], new: list[_Decided], refused: list[Refusal], finished: list[Finished]
    ) -> None:
        """Write each article in a transaction of its own: one of them cannot be taken."""
        for one in new:
            self._write_articles([one], [one], [], [])
        rest = [one for one in decided if one not in new]
        self._name_copies(decided)
        notes = self._notes(rest, refused, finished)
        self._catalogue.note(lambda connection: note_items(connection, notes))

    def _settle_operation(self, changes: Changes) -> None:
        if changes.operation and changes.operation != self._operation:
            self._operation = changes.operation
            self._catalogue.note(lambda connection: settle(connection, self._batch, "running", changes.operation))

    def _name_copies(self, decided: list[_Decided]) -> None:
        """Give copies within the transaction the record of the first one."""
        made = {one.ready.originals: one.record for one in decided if one.record is not None}
        for one in decided:
            if one.outcome == "duplicate" and one.record is None:
                one.record = made.get(one.ready.originals)

    def _notes(self, decided: list[_Decided], refused: list[Refusal], finished: list[Finished]) -> list[Noted]:
        """What the list of the batch holds of all these: a file that is one article in its own row, all else in rows
        of their own.
        """
        notes: list[Noted] = []
        alone: dict[int, _Decided] = {}
        for one in decided:
            if one.ready.member:
                notes.append(self._note(one.ready.item, one.ready.member, one.outcome, one.record, one.reason))
            else:
                alone[one.ready.item] = one
        notes += [self._note(one.item, one.member, "failed", None, one.reason) for one in refused]
        return notes + self._finished_notes(alone, finished)

    def _finished_notes(self, alone: dict[int, _Decided], finished: list[Finished]) -> list[Noted]:
        notes: list[Noted] = []
        ends = {one.item: one for one in finished}
        for item, one in alone.items():
            self._files[item].alone = one
        for item, end in list(ends.items()):
            of_file = self._files[item].alone
            if of_file is None:
                continue
            del ends[item]
            path, reason = self._files[item].path, of_file.reason or end.reason
            notes.append(
                Noted(self._batch, path, of_file.outcome, item, "", of_file.record, reason, end.size, end.modified)
            )
        for end in ends.values():
            file = self._files[end.item]
            outcome, reason = ("failed", end.reason) if end.reason else _of_members(file)
            notes.append(Noted(self._batch, file.path, outcome, end.item, "", None, reason, end.size, end.modified))
        return notes

    def _note(self, item: int, member: str, outcome: str, record: int | None, reason: str) -> Noted:
        return Noted(self._batch, self._files[item].path, outcome, None, member, record, reason)

    def _discard(self, decided: list[_Decided]) -> None:
        """Take out of the store what is of no article: files that add nothing to what came in before."""
        left = {
            original
            for one in decided
            if one.outcome in ("duplicate", "failed")
            for original in _hashes(one.ready.incoming)
        }
        if left:
            for original in self._catalogue.read(lambda connection: unused_files(connection, left)):
                self._catalogue.files.discard(original)

    def _outcomes(self, decided: list[_Decided], refused: list[Refusal], finished: list[Finished]) -> list[Outcome]:
        found: list[tuple[int, Outcome]] = []
        for one in decided:
            path = Path(self._files[one.ready.item].path)
            self._files[one.ready.item].members[one.ready.member] = one.record
            found.append((one.ready.item, Outcome(path, one.outcome, one.record, one.reason, one.ready.member)))
        for refusal in refused:
            path = Path(self._files[refusal.item].path)
            found.append((refusal.item, Outcome(path, "failed", None, refusal.reason, refusal.member)))
        for end in finished:
            file = self._files.pop(end.item)
            self.done += 1
            if end.reason and file.alone is None:
                found.append((end.item, Outcome(Path(file.path), "failed", None, end.reason)))
        found.sort(key=lambda one: one[0])
        return [outcome for _, outcome in found]


class _Sync:
    """Brings files to the disk in a thread, while the rows that speak of them are being made."""

    def __init__(self, files: FileStore, hashes: set[bytes]) -> None:
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(files, hashes), name="intake sync", daemon=True)
        self._thread.start()

    def _run(self, files: FileStore, hashes: set[bytes]) -> None:
        try:
            files.sync(hashes)
        except BaseException as error:  # told to whoever waits
            self._error = error

    def end(self) -> None:
        """Return when it has ended, however."""
        self._thread.join()

    def wait(self) -> None:
        """Return when all of them are there; raise what went wrong."""
        self.end()
        if self._error is not None:
            raise self._error


def _update(writer: Writer, one: _Decided) -> None:
    assert one.newer_of is not None
    what = reimport(writer, one.newer_of, one.ready.incoming)
    one.record = one.newer_of
    one.outcome = "updated" if what else "duplicate"
    one.reason = why(f"newer_{what or 'nothing'}")


def _like(added: Added) -> str:
    if added.like is None:
        return ""
    return why("like_same" if added.same else "like_near", article=added.like)


def _of_members(file: _File) -> tuple[str, str]:
    """Return what is said of a file that holds others."""
    if not file.members:
        return "failed", why("holds_nothing")
    if not file.articles and file.refused == len(file.members):
        return "failed", why("nothing_taken")
    return "added", why("unpacked")


def _hashes(incoming: Incoming) -> set[bytes]:
    return {values[4] for values in incoming.attachments if values[4] is not None}


def _base(member: str) -> str:
    return member.rpartition("#")[0] if member.rpartition("#")[2].isdigit() else member


def _name(path: str, member: str) -> str:
    return f"{path}{WITHIN}{member}" if member else path
