"""Files out of a ZIP, for every format that is one: nothing is trusted that the ZIP says of itself.

Nothing is ever unpacked to the disk, so names lead nowhere. Sizes are counted while unpacking and not believed.
"""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from database.errors import InputProblem
from desktop_app.intake.source import Source

SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
"""With a first file; empty."""

_BLOCK = 1 << 16
_LARGEST_DIRECTORY = 32 << 20
"""Bytes of the list of contents: 300,000 files with usual names. It is held in memory, ten times as large."""
_END = b"PK\x05\x06"
_END64 = b"PK\x06\x06"
_END_LENGTH = 22
_END64_LENGTH = 56
_LOCATOR64_LENGTH = 20
_LONGEST_COMMENT = 65_535
#: Text packs to a twentieth; what packs better than this over so many bytes was made to harm.
_HIGHEST_RATIO = 250
_RATIO_FROM = 16 << 20
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    MemoryError,
    UnicodeDecodeError,
    OverflowError,
)
"""What the library raises for files that are damaged on purpose or by chance (``lzma`` raises EOFError, OSError)."""


def is_zip(source: Source) -> bool:
    """Whether a source begins as a ZIP does."""
    return source.head().startswith(SIGNATURES)


def names_in(source: Source) -> frozenset[str]:
    """Return the names of the files in a ZIP; nothing where it is none, or its list of contents cannot be read."""
    if not is_zip(source):
        return frozenset()
    try:
        with opened(source) as archive:
            return frozenset(archive.entries)
    except InputProblem:
        return frozenset()


class MadeToHarm(InputProblem):
    """A member unfolds to hundreds of times its size."""


class Archive:
    """A ZIP that is open for reading.

    Attributes:
        entries: its files by name, in their order; folders are left out, of equal names the last counts.
    """

    def __init__(self, source: Source, file: zipfile.ZipFile) -> None:
        self._source = source
        self._file = file
        self.entries = {info.filename: info for info in file.infolist() if not info.is_dir()}

    def _entry(self, name: str) -> tuple[zipfile.ZipInfo, str]:
        """Return an entry that may be read, and what it is called in a message."""
        label = self._source.name_within(name)
        info = self.entries.get(name)
        if info is None:
            raise InputProblem("file", path=label, reason="the file is not whole: this part of it is missing.")
        if info.flag_bits & 1:
            reason = "it is protected with a password. Unpack it and add the file."
            raise InputProblem("file", path=label, reason=reason)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise InputProblem("file", path=label, reason="it is a link to another file and holds nothing itself.")
        return info, label

    def read(self, name: str, most: int) -> bytes:
        """Return the bytes of an entry.

        Args:
            name: of the entry.
            most: bytes.

        Raises:
            InputProblem: larger, damaged, encrypted, made to unfold without end, or not there.
        """
        return b"".join(self.blocks(name, most))

    def blocks(self, name: str, most: int) -> Iterator[bytes]:
        """Give the bytes of an entry block by block; see :meth:`read`."""
        info, label = self._entry(name)
        most = min(most, self._source.budget.unfolded)
        packed = max(1, min(info.compress_size, self._source.size))
        size = 0
        try:
            with self._file.open(info) as entry:
                while block := entry.read(_BLOCK):
                    size += len(block)
                    if size > most:
                        reason = f"it is larger than {most >> 20} MB. Unpack it and add what belongs to the catalogue."
                        raise InputProblem("file", path=label, reason=reason)
                    if size > _RATIO_FROM and size > _HIGHEST_RATIO * packed:
                        reason = "it unfolds to hundreds of times its size, as files do that are made to harm."
                        raise MadeToHarm("file", path=label, reason=reason)
                    yield block
        except BROKEN as error:
            reason = "it is damaged in the zipped file and cannot be unpacked."
            raise InputProblem("file", path=label, reason=reason) from error

    def stream(self, name: str) -> BinaryIO:
        """Open an entry that is large, to be read in parts; quick to move in only where it is stored as it is.

        Raises:
            InputProblem: damaged or encrypted.
        """
        info, label = self._entry(name)
        try:
            return self._file.open(info)  # type: ignore[return-value]  # it has all that is used of one
        except BROKEN as error:
            reason = "it is damaged in the zipped file and cannot be unpacked."
            raise InputProblem("file", path=label, reason=reason) from error


@contextmanager
def opened(source: Source) -> Iterator[Archive]:
    """Open a ZIP for as long as the block lasts.

    Raises:
        InputProblem: it is damaged, cut off, or its list of contents is too long.
    """
    with source.open() as file:
        _check_directory(source, file)
        try:
            archive = zipfile.ZipFile(file)
        except BROKEN as error:
            raise _damaged(source) from error
        with archive:
            yield Archive(source, archive)


def _damaged(source: Source) -> InputProblem:
    reason = "the file is damaged or was cut off. Copy or download it again."
    return InputProblem("file", path=source.name, reason=reason)


def _check_directory(source: Source, file: BinaryIO) -> None:
    """Refuse a list of contents that would fill the memory; the library reads it whole."""
    try:
        length = file.seek(0, 2)
        file.seek(max(0, length - _END_LENGTH - _LONGEST_COMMENT - 100))
        tail = file.read(_END_LENGTH + _LONGEST_COMMENT + 100)
        file.seek(0)
    except OSError as error:
        raise _damaged(source) from error
    at = tail.rfind(_END)
    if at < 0 or at + _END_LENGTH > len(tail):
        raise _damaged(source)
    (size,) = struct.unpack_from("<L", tail, at + 12)
    at64 = at - _LOCATOR64_LENGTH - _END64_LENGTH
    if at64 >= 0 and tail.startswith(_END64, at64):
        size = max(size % 0xFFFFFFFF, struct.unpack_from("<Q", tail, at64 + 40)[0])
    if size > _LARGEST_DIRECTORY:
        reason = "it holds more files than one file should. Unpack it and add the folder."
        raise InputProblem("file", path=source.name, reason=reason)
