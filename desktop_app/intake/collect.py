"""Paths become files: folders with all below them, in a fixed order, without hidden files."""

import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.intake.reasons import why
from desktop_app.intake.saved_pages import without_page_folders

#: A folder that holds this is a catalogue: its originals are in one already.
_CATALOGUE = "catalogue.db"
#: What systems leave in folders without hiding it.
_LITTER = frozenset({"thumbs.db", "desktop.ini"})


class Found(NamedTuple):
    """A file to read, or a path that gives none, with the reason.

    Paths are kept as they are written: a hundred thousand objects for them took a tenth of an import's writing.

    Attributes:
        name: where it lies.
        reason: why it gives no file.
        folder: the folder that it was found in, where that was named or lies below one that was; None for what was
            named itself.
    """

    name: str
    reason: str = ""
    folder: str | None = None

    @property
    def path(self) -> Path:
        """Where it lies."""
        return Path(self.name)


#: Entries of one folder that are sorted as people sort them; more are sorted by code points, which needs no room.
_SORTED = 100_000


def collect(paths: Iterable[Path]) -> list[Found]:
    """Return the files at and below the paths; see :func:`stream`."""
    return list(stream(paths))


def stream(paths: Iterable[Path], *, recursive: bool = True) -> Iterator[Found]:
    """Give the files at and below the paths, in the order of the paths; the files of a folder come together, sorted by
    name, before those of the folders in it.

    Hidden files, catalogues and the folders of saved pages are passed over, and a file is given once, however often it
    is named.
    Links are followed; a folder that contains itself by a link is gone through once. Only the names of one folder
    are held at a time, however many files there are.
    """
    yield from _Walk(recursive).through(paths)


_Identity = tuple[int, int] | str


class _Walk:
    """One way through the paths; remembers the folders and the files that were named or linked to, not all files."""

    def __init__(self, recursive: bool) -> None:
        self._recursive = recursive
        self._folders: set[_Identity] = set()
        self._files: set[_Identity] = set()
        self._roots: list[Path] = []

    def through(self, paths: Iterable[Path]) -> Iterator[Found]:
        for path in paths:
            try:
                yield from self._at(path)
            except OSError as error:
                yield Found(str(path), _unreadable(error))

    def _at(self, path: Path) -> Iterator[Found]:
        if not path.exists():
            reason = why("link_nowhere" if path.is_symlink() else "missing")
            yield Found(str(path), reason)
        elif path.is_dir():
            if (path / _CATALOGUE).is_file():
                yield Found(str(path), why("catalogue"))
                return
            self._roots.append(path.resolve())
            found = False
            for one in self._below(path):
                found = True
                yield one
            if not found and _is_empty(path):
                yield Found(str(path), why("empty_folder"))
        elif path.is_file():
            if not self._seen(path) and not self._was_below(path):
                yield Found(str(path))
        else:
            yield Found(str(path), why("no_file"))

    def _below(self, folder: Path) -> Iterator[Found]:
        here = _identity(folder)
        if here in self._folders:
            return
        self._folders.add(here)
        within = str(folder)
        files: list[str] = []
        folders: list[str] = []
        odd: dict[str, str] = {}
        linked: set[str] = set()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if not _hidden(entry.name):
                        _sort_in(entry, files, folders, odd, linked)
        except OSError as error:
            yield Found(within, why("unreadable_folder", reason=error.strerror or error), str(folder.parent))
        folders = without_page_folders(folders, files)
        names = _ordered([*files, *odd] if odd else files)
        del files
        before = str(folder / "_")[:-1]
        for name in names:
            if name in odd:
                yield Found(before + name, odd[name], within)
            elif not ((self._files or name in linked) and self._again(folder / name, name in linked)):
                yield Found(before + name, "", within)
        del names
        for name in _ordered(folders) if self._recursive else ():
            path = folder / name
            try:
                if not (path / _CATALOGUE).is_file():
                    yield from self._below(path)
            except OSError as error:
                yield Found(str(path), why("unreadable_folder", reason=error.strerror or error), within)

    def _seen(self, path: Path) -> bool:
        key = _identity(path)
        if key in self._files:
            return True
        self._files.add(key)
        return False

    def _again(self, path: Path, is_link: bool) -> bool:
        """Whether a file in a folder was given already, or is a link to one that is given itself."""
        try:
            if not is_link:
                return _identity(path) in self._files
            target = path.resolve()
            for root in self._roots:
                if target.is_relative_to(root) and not any(map(_hidden, target.relative_to(root).parts)):
                    return True
            return self._seen(path)
        except OSError:
            return False

    def _was_below(self, path: Path) -> bool:
        """Whether a file that is named was found in a folder before."""
        return not _hidden(path.name) and _identity(path.parent) in self._folders


def _sort_in(
    entry: "os.DirEntry[str]", files: list[str], folders: list[str], odd: dict[str, str], linked: set[str]
) -> None:
    try:
        if entry.is_dir():
            folders.append(entry.name)
        elif entry.is_file():
            files.append(entry.name)
            if entry.is_symlink():
                linked.add(entry.name)
        else:
            # A pipe would be waited on without end.
            odd[entry.name] = why("link_nowhere" if entry.is_symlink() else "no_file")
    except OSError as error:
        # One link that leads to itself is no reason to leave out the files beside it.
        odd[entry.name] = _unreadable(error)


def _unreadable(error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return why("link_itself")
    return why("unreadable", reason=error.strerror or error)


def _ordered(names: list[str]) -> list[str]:
    names.sort()
    if len(names) <= _SORTED:
        names.sort(key=str.casefold)
    return names


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _LITTER


def _is_empty(folder: Path) -> bool:
    """Whether nothing in a folder is a file that could be given."""
    return not any(not _hidden(name) for _, _, names in os.walk(folder) for name in names)


def _identity(path: Path) -> tuple[int, int] | str:
    """What tells a file from all others, whatever name leads to it."""
    status = path.stat()
    return (status.st_dev, status.st_ino) if status.st_ino else str(path.resolve())
