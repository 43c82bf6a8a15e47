"""Records of web archives (WARC 1.0 and 1.1, ISO 28500), plain or packed record by record (gzip, Zstandard).

An own reader: the usual libraries unfold as much as a record says, and read a header line of any length.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from database.errors import InputProblem
from desktop_app.intake import packings
from desktop_app.intake.unpacking import BROKEN

LARGEST_BODY = 96 << 20
"""Bytes of one response."""

_BLOCK = 1 << 16
_LONGEST_LINE = 1 << 16
_MOST_LINES = 1_000
#: See `unpacking`: what packs better over so many bytes was made to harm.
_HIGHEST_RATIO = 250
_RATIO_FROM = 64 << 20
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record begins: its packed member in the file, and how far into what that unfolds to."""

    member: int
    inner: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record of the archive; its block can be read until the next one is asked for.

    Attributes:
        place: where it begins.
        headers: its header lines by name in small letters.
        http: the header lines of the response or request in it, the first line under "".
        body: reads what is left of it; the rest of a response after its header lines.
    """

    place: Place
    headers: dict[str, str]
    http: dict[str, str]
    body: "Block"

    @property
    def kind(self) -> str:
        """``response``, ``resource``, ``request``, ``revisit``, …"""
        return self.headers.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """The address that it is of."""
        return self.headers.get("warc-target-uri", "").strip("<>")

    @property
    def status(self) -> int:
        """What the server answered; 200 for a file that was put in without an answer; 0 where it cannot be told."""
        if self.kind == "resource":
            return 200
        words = self.http.get("", "").split()
        return int(words[1]) if len(words) > 1 and words[1].isdecimal() and len(words[1]) == 3 else 0

    @property
    def content_type(self) -> str:
        """What it is, with its charset."""
        return self.http.get("content-type", "") or (
            self.headers.get("content-type", "") if self.kind == "resource" else ""
        )

    @property
    def media_type(self) -> str:
        """What it is, in small letters and without charset."""
        return self.content_type.partition(";")[0].strip().lower()


class _Unfolding:
    """Reads a file as if it were not packed, and knows where in it."""

    def __init__(self, file: BinaryIO, name: str, place: Place) -> None:
        self._file = file
        self._name = name
        file.seek(place.member)
        self._read = place.member
        self._rest = b""
        self._buffer = b""
        self._at = 0
        self._member = place.member
        self._inner = 0
        self._unfolded = 0
        self._unfolder: packings.Unfolder | None = None
        self._new = self._packing()
        file.seek(place.member)
        self.skip(place.inner)

    def _packing(self) -> Callable[[], packings.Unfolder] | None:
        """Return what unfolds a member of the file; None where it is not packed."""
        try:
            dictionary = packings.dictionary_of(self._file)
        except (packings.Damaged, *BROKEN) as error:
            raise _damaged(self._name) from error
        self._file.seek(self._member)
        start = self._file.read(4)
        if dictionary is not None or start == packings.ZSTANDARD:
            return lambda: packings.Zstandard(dictionary)
        return packings.Inflater if start.startswith(packings.GZIP) else None

    @property
    def place(self) -> Place:
        """Where the next byte is."""
        if self._at == len(self._buffer):
            self._fill()
        return Place(self._member, self._inner)

    def read(self, most: int) -> bytes:
        """Return up to *most* bytes; nothing at the end."""
        if self._at == len(self._buffer):
            self._fill()
        found = self._buffer[self._at : self._at + most]
        self._at += len(found)
        self._inner += len(found)
        return found

    def line(self, most: int = _LONGEST_LINE) -> bytes:
        """Return a line with its end; one that is longer than *most* bytes as far as that."""
        pieces: list[bytes] = []
        while most > 0:
            if self._at == len(self._buffer):
                self._fill()
            end = self._buffer.find(b"\n", self._at, self._at + most)
            piece = self.read(min(most, end + 1 - self._at) if end >= 0 else most)
            pieces.append(piece)
            most -= len(piece)
            if not piece or end >= 0:
                break
        return b"".join(pieces)

    def skip(self, count: int) -> None:
        """Pass over bytes."""
        while count > 0 and (piece := self.read(min(count, _BLOCK))):
            count -= len(piece)

    def _fill(self) -> None:
        self._buffer, self._at = b"", 0
        if self._new is None:
            self._buffer = self._next()
            return
        while not self._buffer:
            if self._unfolder is None and not self._begin(self._new):
                return
            unfolder = self._unfolder
            assert unfolder is not None
            data, self._rest = self._rest, b""
            if not data and unfolder.needs_input:
                data = self._next()
                if not data:
                    raise _damaged(self._name)
            try:
                self._buffer = unfolder.decompress(data, _BLOCK)
            except packings.DictionaryMissing as error:
                reason = "it was packed with a dictionary that it does not hold. Unpack it where it was made."
                raise InputProblem("file", path=self._name, reason=reason) from error
            except packings.Damaged as error:
                raise _damaged(self._name) from error
            if unfolder.eof:
                self._rest, self._unfolder = unfolder.unused_data, None
            self._unfolded += len(self._buffer)
            if self._unfolded > _RATIO_FROM and self._unfolded > _HIGHEST_RATIO * self._read:
                raise _made_to_harm(self._name)

    def _begin(self, new: Callable[[], packings.Unfolder]) -> bool:
        """Begin with the next member, if there is one."""
        while len(self._rest) < packings.FRAME_HEADER and (more := self._next()):
            self._rest += more
        self._member, self._inner = self._read - len(self._rest), 0
        if self._rest:
            self._unfolder = new()
        return bool(self._rest)

    def _next(self) -> bytes:
        try:
            data = self._file.read(_BLOCK)
        except BROKEN as error:
            raise _damaged(self._name) from error
        self._read += len(data)
        return data


class Block:
    """What is left of a record's block."""

    def __init__(self, stream: _Unfolding, length: int) -> None:
        self._stream = stream
        self.left = length

    def line(self) -> bytes:
        """Return the next line with its end."""
        found = self._stream.line(min(self.left, _LONGEST_LINE))
        self.left -= len(found)
        return found

    def read(self, most: int) -> bytes:
        """Return all that is left; one byte more than *most* where there is more."""
        pieces: list[bytes] = []
        size = 0
        while self.left > 0 and size <= most and (piece := self._stream.read(min(self.left, most + 1 - size))):
            pieces.append(piece)
            size += len(piece)
            self.left -= len(piece)
        return b"".join(pieces)

    def pass_over(self) -> None:
        """Leave out what is left."""
        self._stream.skip(self.left)
        self.left = 0


def records(file: BinaryIO, name: str, start: Place = Place(0, 0)) -> Iterator[Record]:  # frozen
    """Give the records of an archive from a place on.

    Args:
        file: the archive, which can be moved in.
        name: what it is called in a message.
        start: where a record begins.

    Raises:
        InputProblem: damaged, or made to unfold without end; the records before are given.
    """
    stream = _Unfolding(file, name, start)
    while True:
        place = stream.place
        line = stream.line()
        while line in (b"\r\n", b"\n"):
            place = stream.place
            line = stream.line()
        if not line:
            return
        headers = _headers(stream.line) if line.startswith(b"WARC/") else {}
        length = headers.get("content-length", "")
        if not length.isascii() or not length.isdecimal() or len(length) > 15:
            raise _damaged(name)
        block = Block(stream, int(length))
        http: dict[str, str] = {}
        if headers.get("content-type", "").lower().startswith("application/http"):
            first = block.line().strip().decode("latin-1")
            http = _headers(block.line) | {"": first}
        yield Record(place, headers, http, block)
        block.pass_over()


def _damaged(name: str) -> InputProblem:
    reason = "the file is damaged or was cut off. Copy or download it again."
    return InputProblem("file", path=name, reason=reason)


def _headers(next_line: Callable[[], bytes]) -> dict[str, str]:
    """Return header lines up to the empty one; of a name that comes twice, the first."""
    found: dict[str, str] = {}
    for _ in range(_MOST_LINES):
        line = next_line().strip(b"\r\n")
        if not line:
            break
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found


def body_of(record: Record, name: str) -> packings.Answer:
    """Return what the server sent, with its packing and its pieces for the transfer undone.

    Args:
        record: a response or resource, not yet read.
        name: what it is called in a message.

    Raises:
        InputProblem: larger than is read, packed in a way that is not known here, or damaged.
    """
    data = record.body.read(LARGEST_BODY)
    if len(data) > LARGEST_BODY:
        raise _too_large(name)
    if record.body.left:
        raise _damaged(name)
    if "chunked" in record.http.get("transfer-encoding", "").lower():
        data = _joined(data)
    cut_off = False
    for packing in reversed(record.http.get("content-encoding", "").lower().replace(" ", "").split(",")):
        if packing in {"", "identity", "none", "utf-8"}:
            continue
        if packing not in packings.ENCODINGS:
            # Many programs that make archives unpack the page and leave the line.
            if data.lstrip()[:1] in (b"<", b"%"):
                continue
            raise _not_read(name, packing)
        try:
            answer = packings.unpacked(data, packing, LARGEST_BODY)
        except packings.MadeToHarm as error:
            raise _made_to_harm(name) from error
        except packings.TooLarge as error:
            raise _too_large(name) from error
        except packings.DictionaryMissing as error:
            raise _not_read(name, packing) from error
        except packings.Damaged as error:
            raise _damaged(name) from error
        data, cut_off = answer.data, cut_off or answer.cut_off
    return packings.Answer(data, cut_off)


def _made_to_harm(name: str) -> InputProblem:
    reason = "it unfolds to hundreds of times its size, as files do that are made to harm."
    return InputProblem("file", path=name, reason=reason)


def _too_large(name: str) -> InputProblem:
    reason = f"the file is larger than {LARGEST_BODY >> 20} MB. Cut it into its articles first."
    return InputProblem("file", path=name, reason=reason)


def _not_read(name: str, packing: str) -> InputProblem:
    reason = f"the page was packed for the transfer in a way that is not read here ({packing})."
    return InputProblem("file", path=name, reason=reason)


def _joined(data: bytes) -> bytes:
    """Return a body that was sent in pieces as one; what is not in pieces as it is."""
    pieces: list[bytes] = []
    at = 0
    while (match := _CHUNK.match(data, at)) is not None:
        size = int(match[1], 16)
        if not size:
            return b"".join(pieces)
        pieces.append(data[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if data.startswith(b"\r\n", at) else 1 if data.startswith(b"\n", at) else 0
    return b"".join(pieces) if pieces and at >= len(data) else data
