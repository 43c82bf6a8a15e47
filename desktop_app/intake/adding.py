"""Files come into a catalogue: originals kept, duplicates told, a broken file in nobody's way."""

import hashlib
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from database.catalogue import Catalogue
from database.changes import Changes, Title
from database.commands import Writer
from database.commands.articles import ArticleDraft, add_articles
from database.errors import InputProblem
from database.queries.articles import in_trash, known_originals
from desktop_app.intake.collect import Found, collect
from desktop_app.intake.draft import NOTHING, Assumed, read_bytes, reason_of
from desktop_app.intake.formats.plain_text import LARGEST
from desktop_app.intake.source import source_at

OutcomeCode = Literal["added", "duplicate", "updated", "failed"]
_Write = Callable[[Callable[[Writer], Any]], Changes]
"""Runs a command as the next transaction of the operation."""

#: Files of one transaction, and the bytes after which it ends early: what is read waits in memory.
FILES_PER_BATCH = 200
BYTES_PER_BATCH = 16 << 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one path.

    Attributes:
        path: the file, or the path that gave none.
        outcome: ``added``, ``duplicate`` (the same bytes came in before), ``updated``, ``failed``.
        record: the article that was made, or is there already; None where there is none.
        reason: why not, in a sentence.
    """

    path: Path
    outcome: OutcomeCode
    record: int | None = None
    reason: str = ""


class _Stopped(Exception):
    """Leaves the operation early, so that it stands as cancelled."""


@dataclass(frozen=True, slots=True)
class _New:
    path: Path
    sha256: bytes
    draft: ArticleDraft


@dataclass(frozen=True, slots=True)
class _Loaded:
    path: Path
    data: bytes
    sha256: bytes
    reason: str = ""


def add_paths(
    catalogue: Catalogue,
    paths: Iterable[Path],
    now: datetime,
    *,
    goes_on: Callable[[int, int], bool] = lambda _done, _total: True,
    assumed: Assumed = NOTHING,
) -> Generator[Outcome, None, None]:
    """Add the files at and below the paths, one article each, and give an outcome for every one, in order.

    All is one operation of the history, written in batches; an outcome is given when its batch is on the disk.
    Whoever stops early closes the iterator (``contextlib.closing``): what was given stays, and undo takes back all.

    Args:
        catalogue: open for writing.
        paths: files and folders.
        now: the moment with its zone; a later date is no date of publication.
        goes_on: asked before each batch, with how many outcomes were given of how many; where it says no, it ends
            there as if the iterator were closed.
        assumed: of a publication that says nothing.

    Raises:
        CatalogueProblem: read-only, disk full, another import under way. Earlier batches stay.
    """
    found = collect(paths)
    files = sum(1 for one in found if not one.reason)
    done = 0
    with suppress(_Stopped), catalogue.write_batches(Title("articles.add", {"count": files})) as batches:
        for batch in _batches(found):
            if not goes_on(done, len(found)):
                raise _Stopped
            yield from _add_batch(catalogue, batches.write, batch, now, assumed)
            done += len(batch)


def _batches(found: list[Found]) -> Iterator[list[_Loaded]]:
    batch: list[_Loaded] = []
    size = 0
    for one in found:
        loaded = _load(one)
        batch.append(loaded)
        size += len(loaded.data)
        if len(batch) == FILES_PER_BATCH or size >= BYTES_PER_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _load(one: Found) -> _Loaded:
    if one.reason:
        return _Loaded(one.path, b"", b"", one.reason)
    try:
        data = source_at(one.path).load(LARGEST)
    except InputProblem as problem:
        return _Loaded(one.path, b"", b"", reason_of(problem))
    return _Loaded(one.path, data, hashlib.sha256(data).digest())


def _add_batch(
    catalogue: Catalogue, write: _Write, loaded: list[_Loaded], now: datetime, assumed: Assumed
) -> list[Outcome]:
    hashes = {one.sha256 for one in loaded if not one.reason}
    known = catalogue.read(lambda connection: known_originals(connection, hashes))
    trashed = catalogue.read(lambda connection: in_trash(connection, known.values()))
    new: dict[bytes, _New] = {}
    failed: dict[Path, str] = {}
    for one in loaded:
        if one.reason:
            failed[one.path] = one.reason
        elif one.sha256 in known:
            # Where its original was lost, here it is again.
            catalogue.files.put(one.data)
        elif one.sha256 not in new:
            try:
                reading = read_bytes(one.data, str(one.path), now, assumed)
            except InputProblem as problem:
                failed[one.path] = reason_of(problem)
            else:
                new[one.sha256] = _New(one.path, one.sha256, reading.draft(catalogue.files.put(one.data)))
    made, refused = _write_drafts(write, list(new.values()))
    outcomes: list[Outcome] = []
    for one in loaded:
        if one.path in failed:
            outcomes.append(Outcome(one.path, "failed", reason=failed[one.path]))
        elif one.sha256 in known:
            record = known[one.sha256]
            where = " and is in the trash" if record in trashed else ""
            outcomes.append(Outcome(one.path, "duplicate", record, f"the same file came in before{where}."))
        elif one.sha256 in refused:
            outcomes.append(Outcome(one.path, "failed", reason=refused[one.sha256]))
        elif new[one.sha256].path == one.path:
            outcomes.append(Outcome(one.path, "added", made[one.sha256]))
        else:
            same = new[one.sha256].path
            outcomes.append(Outcome(one.path, "duplicate", made[one.sha256], f"the same file as {same}."))
    return outcomes


def _write_drafts(write: _Write, new: list[_New]) -> tuple[dict[bytes, int], dict[bytes, str]]:
    """Write the drafts in one transaction; where one of them cannot be taken, each in its own."""
    if not new:
        return {}, {}
    try:
        changes = write(lambda writer: add_articles(writer, [one.draft for one in new]))
    except InputProblem as problem:
        if len(new) == 1:
            return {}, {new[0].sha256: reason_of(problem)}
        made: dict[bytes, int] = {}
        refused: dict[bytes, str] = {}
        for one in new:
            one_made, one_refused = _write_drafts(write, [one])
            made |= one_made
            refused |= one_refused
        return made, refused
    return {one.sha256: record for one, record in zip(new, changes.result, strict=True)}, {}
