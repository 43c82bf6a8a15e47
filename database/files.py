"""The content-addressed store of originals: a file's name is its SHA-256, so it can be checked and never doubles."""

import ctypes
import hashlib
import os
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from database.errors import disk_problem

_BLOCK = 1 << 20
#: Within the store, holds files that are being written.
_NEW = "new"
#: Keeps the names of two programs' files apart.
_MARK = secrets.token_hex(8)
#: Files from which on it is quicker to have the whole file system written.
_MANY = 16


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the store.

    Attributes:
        sha256: its digest, 32 bytes.
        size: its length in bytes.
    """

    sha256: bytes
    size: int


class FileStore:
    """The files of one catalogue, under ``files/ab/ab…``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder

    def path(self, sha256: bytes) -> Path:
        """Return where a file with this digest lies, whether it is there or not."""
        digest = sha256.hex()
        return self._folder / digest[:2] / digest

    def put(self, data: bytes) -> StoredFile:
        """Keep *data*; what is there already is not written again.

        The bytes are on the disk before this returns, so that no row can speak of a file that a power cut took.

        Raises:
            CatalogueProblem: disk full or not writable; nothing half-written stays.
        """
        stored = self.put_unsynced(data)
        self.sync([stored.sha256])
        return stored

    def put_unsynced(self, data: bytes) -> StoredFile:
        """Keep *data* as :meth:`put` does, but leave it to :meth:`sync` to bring it to the disk.

        Raises:
            CatalogueProblem: disk full or not writable; nothing half-written stays.
        """
        stored = StoredFile(hashlib.sha256(data).digest(), len(data))
        target = self._name(stored.sha256)
        if not _is_there(target, stored.size):
            with self._new() as new:
                _write_all(new.handle, data)
                new.becomes(target)
        return stored

    def copy_unsynced(self, file: BinaryIO) -> StoredFile:
        """Keep the rest of an open file, however large, as :meth:`put_unsynced` does.

        Raises:
            CatalogueProblem: disk full or not writable; nothing half-written stays.
            OSError: the file cannot be read.
        """
        digest, size = hashlib.sha256(), 0
        with self._new() as new:
            while block := new.outside(lambda: file.read(_BLOCK)):
                digest.update(block)
                size += len(block)
                _write_all(new.handle, block)
            target = self._name(digest.digest())
            if not _is_there(target, size):
                new.becomes(target)
        return StoredFile(digest.digest(), size)

    def _name(self, sha256: bytes) -> str:
        digest = sha256.hex()
        return f"{self._folder}{os.sep}{digest[:2]}{os.sep}{digest}"

    def _new(self) -> "_NewFile":
        return _NewFile(f"{self._folder}{os.sep}{_NEW}")

    def sync(self, hashes: Iterable[bytes]) -> None:
        """Bring files to the disk, with their names: a power cut takes none of them afterwards.

        Raises:
            CatalogueProblem: the disk is full or broken.
        """
        wanted = [self.path(one) for one in dict.fromkeys(hashes)]
        try:
            if len(wanted) >= _MANY and _sync_file_system(self._folder):
                return
            for path in wanted:
                with path.open("rb+" if os.name == "nt" else "rb") as file:
                    os.fsync(file.fileno())
            for folder in {path.parent for path in wanted}:
                _sync_folder(folder)
            if wanted:
                _sync_folder(self._folder)
        except OSError as error:
            raise disk_problem(error) from error

    def clear_unfinished(self) -> None:
        """Take out what a crash has left half-written; only for whoever holds the catalogue, before anything is put."""
        for path in (self._folder / _NEW).glob("*"):
            with suppress(OSError):
                path.unlink()

    def discard(self, sha256: bytes) -> None:
        """Take a file out that nothing in the catalogue has or ever had; where it cannot be, it stays."""
        with suppress(OSError):
            self.path(sha256).unlink()

    def get(self, sha256: bytes) -> bytes:
        """Return a file's bytes.

        Raises:
            CatalogueProblem: it is missing or cannot be read.
        """
        try:
            return self.path(sha256).read_bytes()
        except OSError as error:
            raise disk_problem(error, self.path(sha256)) from error

    def stored(self) -> Iterator[tuple[Path, bytes | None]]:
        """Give every file in the store with its digest, None for one whose name is no digest."""
        for path in self._folder.glob("*/*"):
            try:
                digest = bytes.fromhex(path.name)
            except ValueError:
                digest = b""
            yield path, digest if len(digest) == hashlib.sha256().digest_size else None

    def intact(self, sha256: bytes) -> bool:
        """Return whether the file is there and still has its digest."""
        digest = hashlib.sha256()
        try:
            with self.path(sha256).open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
        except OSError:
            return False
        return digest.digest() == sha256


class _NewFile:
    """A file under a name of its own until it is whole; thrown away where it does not get there."""

    _number = count()

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._outside: OSError | None = None
        self._name = f"{folder}{os.sep}{os.getpid()}-{next(self._number)}-{_MARK}"
        self._whole = False
        self.handle = -1

    def __enter__(self) -> "_NewFile":
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            try:
                self.handle = os.open(self._name, flags, 0o666)
            except FileNotFoundError:
                Path(self._folder).mkdir(parents=True, exist_ok=True)
                self.handle = os.open(self._name, flags, 0o666)
        except OSError as error:
            raise disk_problem(error) from error
        return self

    def outside(self, read: Callable[[], bytes]) -> bytes:
        """Run what may fail for another reason than the store."""
        try:
            return read()
        except OSError as error:
            self._outside = error
            raise

    def becomes(self, target: str) -> None:
        """Give the file its name."""
        os.close(self.handle)
        self.handle = -1
        try:
            os.replace(self._name, target)  # noqa: PTH105 - a Path costs more than the system's call
        except FileNotFoundError:
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            Path(self._name).replace(target)
        self._whole = True

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if self.handle >= 0:
            os.close(self.handle)
        if not self._whole:
            with suppress(OSError):
                Path(self._name).unlink()
        if isinstance(error, OSError) and error is not self._outside:
            raise disk_problem(error) from error


def _is_there(path: str, size: int) -> bool:
    try:
        return os.stat(path).st_size == size  # noqa: PTH116
    except OSError:
        return False


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _sync_file_system(folder: Path) -> bool:
    """Bring all that was written to the folder's file system to the disk at once, where the system can.

    Raises:
        OSError: it could not be written.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        sync: Any = ctypes.CDLL(None, use_errno=True).syncfs
    except (OSError, AttributeError):
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        if sync(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
    finally:
        os.close(handle)
    return True


def _sync_folder(folder: Path) -> None:
    """Make a new name in *folder* survive a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
