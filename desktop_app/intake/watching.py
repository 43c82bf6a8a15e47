"""Which files of a watched folder are complete and new. No clock and no timer of its own: whoever watches calls it.

    watcher = Watcher(catalogue)
    paths = watcher.ready(folder)          # every few seconds, in a worker
    if paths:
        batch = start(catalogue, "watch", paths, folder.settings)

A file is complete when size and time of change have not moved for the settle time; it is new when it has another size
or time than it had when something became of it (``intake_item``). So nothing is taken twice, also after a restart.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from database.catalogue import Catalogue
from database.intake.items import taken_from, waiting_paths
from database.intake.watched import Watched
from desktop_app.intake.collect import stream

#: Endings of files that are still being written by browsers, mail and sync programs, and by scanners.
PARTIAL = (
    ".part",
    ".crdownload",
    ".download",
    ".partial",
    ".tmp",
    ".temp",
    ".filepart",
    ".opdownload",
    ".!ut",
    ".lock",
)
#: Files that are taken at a time: the rest follows with the next look.
_MOST = 5000


@dataclass(frozen=True, slots=True)
class _Seen:
    size: int
    modified: int
    since: float


class Watcher:
    """Looks at watched folders.

    Args:
        catalogue: whose lists say what was taken.
        clock: seconds, only ever forward.
    """

    def __init__(self, catalogue: Catalogue, clock: Callable[[], float] = time.monotonic) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._seen: dict[str, dict[str, _Seen]] = {}

    def ready(self, folder: Watched) -> list[Path]:
        """Return the files that are complete and new, at most some thousands of them, by name.

        A folder that is not there (a stick, a drive of the network) gives nothing; when it comes back, it goes on.

        Raises:
            CatalogueProblem: the catalogue cannot be read.
        """
        now = self._clock()
        before = self._seen.get(folder.path, {})
        seen: dict[str, _Seen] = {}
        settled: dict[str, _Seen] = {}
        for path, size, modified in _files(folder):
            one = before.get(path)
            if one is None or (one.size, one.modified) != (size, modified):
                one = _Seen(size, modified, now)
            seen[path] = one
            if size and now - one.since >= folder.settle:
                settled[path] = one
        self._seen[folder.path] = seen
        return self._new(settled) if settled else []

    def waits(self, folder: Watched) -> bool:
        """Whether files of the folder are not yet complete: it is worth looking again soon."""
        now = self._clock()
        return any(now - one.since < folder.settle for one in self._seen.get(folder.path, {}).values())

    def _new(self, settled: dict[str, _Seen]) -> list[Path]:
        taken = self._catalogue.read(lambda connection: taken_from(connection, settled))
        waiting = self._catalogue.read(lambda connection: waiting_paths(connection, settled))
        new = [
            path for path, one in settled.items() if path not in waiting and taken.get(path) != (one.size, one.modified)
        ]
        return [Path(path) for path in sorted(new)[:_MOST]]


def _files(folder: Watched) -> Iterator[tuple[str, int, int]]:
    """Give the files of a folder that are no partial ones, with size and time of change."""
    root = Path(folder.path)
    if not root.is_dir():
        return
    for one in stream([root], recursive=folder.recursive):
        if one.reason or _is_partial(one.path.name):
            continue
        try:
            status = os.stat(one.path)  # noqa: PTH116 - thousands of them, every few seconds
        except OSError:
            continue  # gone meanwhile
        yield str(one.path), status.st_size, status.st_mtime_ns


def _is_partial(name: str) -> bool:
    return name.casefold().endswith(PARTIAL) or name.startswith("~")
