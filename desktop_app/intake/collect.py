"""Paths become files: folders with all below them, in a fixed order, without hidden files."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

#: A folder that holds this is a catalogue: its originals are in one already.
_CATALOGUE = "catalogue.db"
#: What systems leave in folders without hiding it.
_LITTER = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or a path that gives none, with the reason.

    Attributes:
        path: where it lies.
        reason: why it gives no file.
        below: it was found in a folder that was named, or below it.
    """

    path: Path
    reason: str = ""
    below: bool = False


def collect(paths: Iterable[Path]) -> list[Found]:
    """Return the files at and below the paths, in the order of the paths, folders sorted by name.

    Hidden files and catalogues inside folders are passed over, and a file is given once, however often it is named.
    Links are followed; a folder that contains itself by a link is gone through once.
    """
    seen_files: set[tuple[int, int] | str] = set()
    found: list[Found] = []
    for path in paths:
        for one in _at(path):
            if not one.reason:
                key = _identity(one.path)
                if key in seen_files:
                    continue
                seen_files.add(key)
            found.append(one)
    return found


def _at(path: Path) -> Iterator[Found]:
    try:
        if not path.exists():
            reason = "the link leads nowhere." if path.is_symlink() else "there is no such file or folder."
            yield Found(path, reason)
        elif path.is_dir():
            if (path / _CATALOGUE).is_file():
                yield Found(path, "this is a catalogue; name the files that are to be added.")
                return
            below = list(_below(path, set()))
            yield from below or [Found(path, "the folder holds no files.")]
        elif path.is_file():
            yield Found(path)
        else:
            yield Found(path, "this is neither a file nor a folder.")
    except OSError as error:
        yield Found(path, f"it cannot be read ({error.strerror or error}).")


def _below(folder: Path, above: set[tuple[int, int] | str]) -> Iterator[Found]:
    here = _identity(folder)
    if here in above:
        return
    above.add(here)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        yield Found(folder, f"the folder cannot be read ({error.strerror or error}).", below=True)
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name.casefold() in _LITTER:
            continue
        path = folder / entry.name
        try:
            is_folder, is_file = entry.is_dir(), entry.is_file()
        except OSError as error:
            # One link that leads to itself is no reason to leave out the files beside it.
            yield Found(path, f"it cannot be read ({error.strerror or error}).", below=True)
            continue
        if is_folder:
            if not (path / _CATALOGUE).is_file():
                yield from _below(path, above)
        elif is_file:
            yield Found(path, below=True)
        elif entry.is_symlink():
            yield Found(path, "the link leads nowhere.", below=True)


def _identity(path: Path) -> tuple[int, int] | str:
    """What tells a file from all others, whatever name leads to it."""
    status = path.stat()
    return (status.st_dev, status.st_ino) if status.st_ino else str(path.resolve())
