"""The content-addressed store of originals: a file's name is its SHA-256, so it can be checked and never doubles."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from database.errors import disk_problem

_BLOCK = 1 << 20


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
        stored = StoredFile(hashlib.sha256(data).digest(), len(data))
        target = self.path(stored.sha256)
        if target.is_file() and target.stat().st_size == stored.size:
            return stored
        temporary: Path | None = None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".new-", dir=target.parent)
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
            _sync_folder(target.parent)
        except OSError as error:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            raise disk_problem(error) from error
        return stored

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


def _sync_folder(folder: Path) -> None:
    """Make a new name in *folder* survive a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
