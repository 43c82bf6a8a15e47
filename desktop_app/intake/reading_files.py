"""What is done with one file before anything is written: read, hashed, put into the store, made ready.

Runs in worker processes and, where there are none, in this one. It knows the store and no catalogue. Whatever goes
wrong with a file is told of that file.
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from database.drafts import ArticleDraft
from database.errors import CatalogueProblem, InputProblem
from database.files import FileStore, StoredFile
from database.incoming import Incoming, prepare
from desktop_app.intake.collect import stream
from desktop_app.intake.document import Refused
from desktop_app.intake.draft import Reading, read, reason_of
from desktop_app.intake.name_patterns import NamePattern
from desktop_app.intake.page_folders import PageGroup, grouped, joined
from desktop_app.intake.publications import Assumed
from desktop_app.intake.reasons import why
from desktop_app.intake.source import WITHIN, Source, source_at

#: Bytes of a file that is read once and kept in memory; a larger one is copied first and read where it lies.
IN_MEMORY = 16 << 20


@dataclass(frozen=True, slots=True)
class Orders:
    """What holds for all files of a batch.

    Attributes:
        store: the folder of the catalogue's originals.
        now: the moment with its zone; a later date is no date of publication.
        assumed: of a publication that says nothing.
        name_pattern: what the files' names say; None where nothing.
    """

    store: Path
    now: datetime
    assumed: Assumed
    name_pattern: NamePattern | None = None


class Job(NamedTuple):
    """A file to read: the number of its item, and its path (of a folder of pages: the folder)."""

    item: int
    path: str


class Ready(NamedTuple):
    """An article of a file, ready to be written.

    Attributes:
        item: the file's item.
        member: the way to it within the file; empty where the article is the file itself.
        originals: hashes of the files that it is of.
        incoming: the article.
    """

    item: int
    member: str
    originals: tuple[bytes, ...]
    incoming: Incoming


class Refusal(NamedTuple):
    """Something within a file that cannot be taken, with the reason in a sentence."""

    item: int
    member: str
    reason: str


class Finished(NamedTuple):
    """A file is read to its end; with a reason it ended badly. Size in bytes, time of change in nanoseconds."""

    item: int
    reason: str = ""
    size: int | None = None
    modified: int | None = None


class Stopped(NamedTuple):
    """The store cannot take any more: the code and the parameters of the problem."""

    code: str
    parameters: dict[str, object]


Message = Ready | Refusal | Finished | Stopped

_KINDS = (Ready, Refusal, Finished, Stopped)


def packed(message: Message) -> tuple[int, tuple[Any, ...]]:
    """Return a message as plain tuples, which are pickled in half the time."""
    if isinstance(message, Ready):
        return 0, (*message[:3], (*message.incoming,))
    return _KINDS.index(type(message)), (*message,)


def unpacked(kind: int, values: tuple[Any, ...]) -> Message:
    """Return the message that `packed` was given."""
    if kind == 0:
        item, member, originals, incoming = values
        return Ready(item, member, originals, Incoming(*incoming))
    return _KINDS[kind](*values)


class _Changed(Exception):
    """The file is not what it was when its reading began."""


def read_job(orders: Orders, store: FileStore, job: Job) -> Iterator[Message]:
    """Give all that a file holds, and at last that it is finished (or that the store is full)."""
    size = modified = None
    reason = ""
    try:
        path = Path(job.path)
        status = _status(path)
        if stat.S_ISDIR(status.st_mode):
            yield from _read_pages(orders, store, job, path)
        else:
            size, modified = status.st_size, status.st_mtime_ns
            yield from _read_file(orders, store, job, path, status)
    except CatalogueProblem as problem:
        yield Stopped(problem.code, dict(problem.parameters))
        return
    except InputProblem as problem:
        reason = reason_of(problem)
    except _Changed:
        reason = why("changed")
    except MemoryError:
        reason = why("memory")
    except OSError as error:
        reason = why("unreadable_file", reason=error.strerror or error)
    except Exception as error:  # a bug of a reader costs one file and never the batch
        reason = why("fault", error=f"{type(error).__name__}: {error}"[:300])
    yield Finished(job.item, reason, size, modified)


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except OSError:
        source_at(path)  # says it in a sentence
        raise


def _read_file(
    orders: Orders, store: FileStore, job: Job, path: Path, before: os.stat_result
) -> Iterator[Ready | Refusal]:
    source = Source(job.path, path) if stat.S_ISREG(before.st_mode) else source_at(path)
    if before.st_size <= IN_MEMORY:
        # What is hashed is what was read, whatever becomes of the file meanwhile.
        source = replace(source, data=source.load(IN_MEMORY))
        if len(source.data or b"") != before.st_size:
            raise _Changed
    kept: dict[str, StoredFile] = {}
    count: dict[str, int] = {}
    for one in read(source, orders.now, orders.assumed):
        member = _member(source, one.name if isinstance(one, Refused) else one.source.name)
        if isinstance(one, Refused):
            if not member:
                raise InputProblem("file", path=job.path, reason=one.reason)
            yield Refusal(job.item, member, one.reason)
            continue
        name = one.source.name
        if name not in kept:
            kept.clear()
            kept[name] = _stored(store, path, one.source)
        count[member] = number = count.get(member, 0) + 1
        if source.data is None and _differs(before, path.stat()):
            raise _Changed
        place = member if number == 1 else f"{member}#{number}"
        try:
            yield _ready(orders, store, job, place, one, kept[name])
        except InputProblem as problem:
            if not place:
                raise
            yield Refusal(job.item, place, reason_of(problem))


def _ready(orders: Orders, store: FileStore, job: Job, member: str, reading: Reading, stored: StoredFile) -> Ready:
    draft = reading.draft(stored, _assets(store, reading))
    return Ready(job.item, member, (stored.sha256,), prepare(named(orders, draft, Path(job.path).stem)))


def _assets(store: FileStore, reading: Reading) -> list[StoredFile | None]:
    return [None if one.data is None else store.put_unsynced(one.data) for one in reading.document.assets]


def named(orders: Orders, draft: ArticleDraft, name: str) -> ArticleDraft:
    """Return a draft with what the file's name says, where names are said to say something."""
    return draft if orders.name_pattern is None else orders.name_pattern.filled(draft, name)


def _stored(store: FileStore, path: Path, source: Source) -> StoredFile:
    if source.data is not None:
        return store.put_unsynced(source.data)
    with path.open("rb") as file:
        return store.copy_unsynced(file)


def _differs(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_size, one.st_mtime_ns) != (other.st_size, other.st_mtime_ns)


def _member(outer: Source, name: str) -> str:
    return name.removeprefix(outer.name).removeprefix(WITHIN)


def _read_pages(orders: Orders, store: FileStore, job: Job, folder: Path) -> Iterator[Ready | Refusal]:
    """Read the pictures of a folder as the pages of one article; where they are more than pictures, each for itself."""
    found = grouped(list(stream([folder], recursive=False)))
    pages = next((one.pages for one in found if isinstance(one, PageGroup)), None)
    if pages is None:
        raise InputProblem("file", path=folder, reason=why("other_pages"))
    read_pages: list[tuple[str, StoredFile, ArticleDraft]] = []
    for page in pages:
        source = source_at(page.path)
        source = replace(source, data=source.load(_LARGEST_PAGE))
        for one in read(source, orders.now, orders.assumed):
            if isinstance(one, Refused):
                yield Refusal(job.item, page.path.name, one.reason)
            else:
                stored = store.put_unsynced(source.data or b"")
                read_pages.append((page.path.name, stored, one.draft(stored, _assets(store, one))))
    if read_pages and not any(draft.text for _, _, draft in read_pages):
        originals = tuple(stored.sha256 for _, stored, _ in read_pages)
        draft = named(orders, joined([draft for _, _, draft in read_pages]), folder.name)
        yield Ready(job.item, "", originals, prepare(draft))
        return
    for name, stored, draft in read_pages:
        yield Ready(job.item, name, (stored.sha256,), prepare(named(orders, draft, Path(name).stem)))


_LARGEST_PAGE = 512 << 20
