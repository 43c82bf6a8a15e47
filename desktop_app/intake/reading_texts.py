"""Small plain texts are read many at a time: one step for all of them, then the next one.

With each is done what `reading_files.read_job` does, in two thirds of the time: a step that is done for one text after
the other finds what it needs in the processor's caches, from which the system's calls between the steps of a single
file throw it out.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from database.drafts import ArticleDraft
from database.errors import InputProblem
from database.files import FileStore
from database.incoming import prepare
from desktop_app.intake.document import Document, Kind
from desktop_app.intake.draft import language_told, parted
from desktop_app.intake.kinds import format_of
from desktop_app.intake.reading_files import Finished, Job, Message, Orders, Ready, Stopped, named, read_job
from desktop_app.intake.source import Source

#: Bytes of a text that is read with others: books are not kept in memory beside each other.
_SMALL = 256 << 10

T = TypeVar("T")
S = TypeVar("S")


class _Text(NamedTuple):
    """A small plain text: the file, its bytes and its words, and what the file was when it was opened."""

    job: Job
    source: Source
    kind: Kind
    document: Document
    data: bytes
    modified: int


def read_jobs(orders: Orders, store: FileStore, jobs: Iterable[Job]) -> Iterator[Message]:
    """Give what `read_job` gives of each of these files; texts that are read together come last."""
    texts: list[_Text] = []
    for job in jobs:
        text = _small_text(job)
        if text is not None:
            texts.append(text)
            continue
        for message in read_job(orders, store, job):
            yield message
            if isinstance(message, Stopped):
                return
    yield from _read_texts(orders, store, texts)


def _small_text(job: Job) -> _Text | None:
    """Open a file; None where it is anything but a small plain text, and where it cannot be read."""
    try:
        status = os.stat(job.path)  # noqa: PTH116 - a Path costs more than the system's call
        if not stat.S_ISREG(status.st_mode) or not 0 < status.st_size <= _SMALL:
            return None
        data = _bytes_of(job.path, status.st_size + 1)
        if len(data) != status.st_size:
            return None
        # What is hashed is what was read, whatever becomes of the file meanwhile.
        source = Source(job.path, data=data)
        kind, found = format_of(source)
        if kind.code == "text" and found is not None:
            document = next(iter(found.read(source)))
            if isinstance(document, Document):
                return _Text(job, source, kind, document, data, status.st_mtime_ns)
    except (OSError, ValueError, InputProblem):
        pass
    return None


def _bytes_of(path: str, most: int) -> bytes:
    """Read a small file at once; more or less than its size means that it changes, which is told of it elsewhere."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(handle, most)
    finally:
        os.close(handle)


def _read_texts(orders: Orders, store: FileStore, texts: list[_Text]) -> Iterator[Message]:
    failed: list[Job] = []
    opened = [(text, text.document) for text in texts]
    parts = _each(opened, lambda text, it: parted(text.source, text.kind, it, orders.now, orders.assumed), failed)
    readings = _each(parts, lambda _, it: language_told(it), failed)
    kept = _each(readings, lambda text, reading: (reading, store.put_unsynced(text.data)), failed)
    drafts = _each(kept, lambda text, of: (of[1], _named(orders, text, of[0].draft(of[1]))), failed)
    ready = _each(drafts, lambda text, of: Ready(text.job.item, "", (of[0].sha256,), prepare(of[1])), failed)
    for text, message in ready:
        yield message
        yield Finished(text.job.item, "", len(text.data), text.modified)
    for job in failed:
        # Read once more, for itself: there it is told what is wrong with it.
        for one in read_job(orders, store, job):
            yield one
            if isinstance(one, Stopped):
                return


def _named(orders: Orders, text: _Text, draft: ArticleDraft) -> ArticleDraft:
    return draft if orders.name_pattern is None else named(orders, draft, Path(text.job.path).stem)


def _each(texts: Iterable[tuple[_Text, T]], step: Callable[[_Text, T], S], failed: list[Job]) -> list[tuple[_Text, S]]:
    """Do a step for each text; those for which it fails go to *failed*."""
    found: list[tuple[_Text, S]] = []
    for text, so_far in texts:
        try:
            found.append((text, step(text, so_far)))
        except Exception:  # whatever it is, it costs one file and never the others
            failed.append(text.job)
    return found
