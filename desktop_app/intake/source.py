"""A file as a reader gets it: on the disk, inside another file, or pasted."""

import io
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, BinaryIO

from database.errors import InputProblem

if TYPE_CHECKING:
    from desktop_app.intake.document import Declared

HEAD = 1 << 16
"""Bytes by which a kind is told."""

WITHIN = " › "
"""Stands in a name between a file and what it holds: ``letters.zip › cannes.eml``."""

DEEPEST = 6
"""A file within a file within a file …: a mail with a ZIP of mails needs four; a nested bomb has no end."""
MOST_MEMBERS = 20_000
"""Members of one outermost file: a year of a daily paper is 10,000 pages; a bomb of empty members has millions."""
MOST_BYTES = 4 << 30
"""Bytes that one outermost file may unfold to."""

#: Bytes that are read at a time of a file that changes meanwhile.
_BLOCK = 1 << 20
_LONGEST_NAME = 200
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class Budget:
    """What one outermost file may unfold to, however its members are nested.

    Attributes:
        members: how many more files it may hold.
        unfolded: how many more bytes they may have.
    """

    def __init__(self, members: int = MOST_MEMBERS, unfolded: int = MOST_BYTES) -> None:
        self.members = members
        self.unfolded = unfolded

    def spend(self, name: str, size: int) -> None:
        """Take one member of *size* bytes from it.

        Raises:
            InputProblem: the file holds too many members or unfolds to too much.
        """
        self.members -= 1
        self.unfolded -= size
        if self.members < 0:
            reason = "it holds more files than one file should. Unpack it and add the folder."
            raise InputProblem("file", path=name, reason=reason)
        if self.unfolded < 0:
            reason = "it unfolds to more than it may. Unpack it and add what belongs to the catalogue."
            raise InputProblem("file", path=name, reason=reason)


def _nothing_beside(_name: str) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read.

    Attributes:
        name: what it is called in a message: its path, or its way through the files that hold it.
        path: where it lies on the disk; None for what came out of another file or was pasted.
        data: its bytes where it does not lie on the disk.
        media_type: what the file around it says it is (a mail's part, a web response); "" where nobody says.
        url: the address that the file around it gives (a web archive's response).
        beside: gives the bytes of a file that this one refers to by a relative name (the folder of a saved page, the
            parts of a web archive), or None; it never leads out of what was given to be read, nor to the network.
        budget: what may still unfold.
        depth: how many files it is within.
        declared: what the file around it says of it (a web archive: its address and when it was fetched).
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    media_type: str = ""
    url: str = ""
    beside: Callable[[str], bytes | None] = _nothing_beside
    budget: Budget = field(default_factory=Budget)
    depth: int = 0
    declared: "tuple[Declared, ...]" = ()
    _head: list[bytes] = field(default_factory=list, init=False, repr=False, compare=False)

    def open(self) -> BinaryIO:
        """Open it for reading from its start; the caller closes it.

        Raises:
            InputProblem: it cannot be opened.
        """
        if self.data is not None:
            return io.BytesIO(self.data)
        path = self._on_disk()
        try:
            return path.open("rb")
        except OSError as error:
            raise self._unreadable(error) from error

    def head(self) -> bytes:
        """Return its first `HEAD` bytes; they are read once, however many formats ask."""
        if self.data is not None:
            return self.data[:HEAD]
        if not self._head:
            with self.open() as file:
                try:
                    self._head.append(file.read(HEAD))
                except OSError as error:
                    raise self._unreadable(error) from error
        return self._head[0]

    @property
    def size(self) -> int:
        """Its length in bytes."""
        if self.data is not None:
            return len(self.data)
        try:
            return self._on_disk().stat().st_size
        except OSError as error:
            raise self._unreadable(error) from error

    def load(self, most: int) -> bytes:
        """Return its bytes.

        Args:
            most: bytes; not more than that are read even where the file grows meanwhile.

        Raises:
            InputProblem: it is larger, or cannot be read.
        """
        data = self._bytes_on_disk(most) if self.data is None else self.data
        if data is None or len(data) > most:
            reason = f"the file is larger than {most >> 20} MB. Cut it into its articles first."
            raise InputProblem("file", path=self.name, reason=reason)
        return data

    def _bytes_on_disk(self, most: int) -> bytes | None:
        """Read the file with as few of the system's calls as there can be; None where it is larger than *most*."""
        try:
            handle = os.open(self._on_disk(), os.O_RDONLY | getattr(os, "O_BINARY", 0))
            try:
                known = os.fstat(handle).st_size
                if known > most:
                    return None
                # Room for one byte more, which tells a file that grows. To ask for *most* at once would cost the
                # system as much memory, however small the file is.
                parts = [os.read(handle, known + 1)]
                size = len(parts[0])
                while parts[-1] and size != known and size <= most:
                    parts.append(os.read(handle, min(most + 1 - size, _BLOCK)))
                    size += len(parts[-1])
            finally:
                os.close(handle)
        except OSError as error:
            raise self._unreadable(error) from error
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def member(
        self,
        name: str,
        data: bytes,
        *,
        media_type: str = "",
        url: str = "",
        beside: Callable[[str], bytes | None] = _nothing_beside,
        declared: "tuple[Declared, ...]" = (),
    ) -> "Source":
        """Return a file that this one holds, and take it from the budget.

        Args:
            name: what it is called there; it only labels the member, and nothing is opened or written by it.
            data: its bytes.
            media_type: what this file says it is.
            url: its address.
            beside: see the attribute.
            declared: what this file says of it.

        Raises:
            InputProblem: too many, too large in sum, or too deeply nested.
        """
        if self.depth >= DEEPEST:
            raise InputProblem("file", path=self.name, reason="it holds files within files more deeply than is read.")
        self.budget.spend(self.name, len(data))
        return Source(
            self.name_within(name), None, data, media_type, url, beside, self.budget, self.depth + 1, declared
        )

    def name_within(self, name: str) -> str:
        """Return what a file that this one holds is called in a message; its own name is made printable and short."""
        label = _UNPRINTABLE.sub("\ufffd", name).replace(WITHIN.strip(), "\ufffd") or "\ufffd"
        if len(label) > _LONGEST_NAME:
            label = f"{label[: _LONGEST_NAME // 2]}…{label[-_LONGEST_NAME // 2 :]}"
        return f"{self.name}{WITHIN}{label}"

    def _on_disk(self) -> Path:
        if self.path is None:
            raise InputProblem("file", path=self.name, reason="it holds nothing.")
        return self.path

    def _unreadable(self, error: OSError) -> InputProblem:
        return InputProblem("file", path=self.name, reason=f"the file cannot be read ({error.strerror or error}).")


def source_at(path: Path) -> Source:
    """Return the file at a path.

    Raises:
        InputProblem: it is missing, no file, or cannot be read.
    """
    # The usual case costs one of the system's calls.
    with suppress(OSError, ValueError):
        if S_ISREG(path.stat().st_mode):
            return Source(str(path), path)
    try:
        if not path.exists():
            raise InputProblem("file", path=path, reason="there is no such file.")
        if not path.is_file():
            raise InputProblem("file", path=path, reason="this is no file.")
    except OSError as error:
        raise InputProblem("file", path=path, reason=f"the file cannot be read ({error.strerror}).") from error
    return Source(str(path), path)
