"""How web archives and servers pack: gzip, deflate, Brotli, Zstandard; unfolded a bounded piece at a time.

Brotli (RFC 7932) has no sign of its own, Zstandard (RFC 8878) may need a dictionary, which a web archive holds in its
first frame (Zstandard Compression for WARC Files 1.0, IIPC). Both libraries are loaded with the first file that needs
them.
"""

import struct
import sys
import zlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol

if TYPE_CHECKING:
    from backports.zstd import ZstdDict

GZIP = b"\x1f\x8b"
ZSTANDARD = b"\x28\xb5\x2f\xfd"
DICTIONARY = b"\x5d\x2a\x4d\x18"
"""The first bytes of a web archive that begins with its dictionary."""
SKIPPED = tuple(bytes([first]) + b"\x2a\x4d\x18" for first in range(0x50, 0x60))
"""First bytes of a frame that Zstandard passes over; a dictionary is in such a one."""
FRAME_HEADER = 18
"""Bytes within which the header of a Zstandard frame ends."""
ENCODINGS = frozenset({"gzip", "x-gzip", "deflate", "br", "zstd"})
"""What a server may have packed its answer with and is unpacked here, as registered with IANA."""

#: Larger dictionaries need not be read, by the specification.
_LARGEST_DICTIONARY = 8 << 20
#: As power of two: what the library unfolds without being asked, 128 MB; the specifications ask for 8 MB.
_LARGEST_WINDOW = 27
_PIECE = 1 << 20
#: Bytes that are put in at a time: what comes after the end of a member is copied, whole, for the next one.
_FED = 1 << 14
#: Of one answer; programs that pack in pieces take at least some kilobytes for each.
_MOST_MEMBERS = 100_000
#: See `unpacking`: what packs better than this over so many bytes was made to harm.
_HIGHEST_RATIO = 250
_RATIO_FROM = 16 << 20


class Damaged(Exception):
    """It is not packed that way, or it is damaged."""


class DictionaryMissing(Damaged):
    """It was packed with a dictionary that is not there."""


class TooLarge(Exception):
    """It unfolds to more than is read."""


class MadeToHarm(TooLarge):
    """It unfolds to hundreds of times its size."""


def unfolder_of(head: bytes) -> "Unfolder | None":
    """Return what unfolds a member that begins with these bytes, without a dictionary; None where it is not packed."""
    if head.startswith(GZIP):
        return Inflater()
    return Zstandard() if head.startswith((ZSTANDARD, *SKIPPED)) else None


class Unfolder(Protocol):
    """Unfolds one member that is packed, as the standard library's objects for bzip2 and LZMA do.

    Attributes:
        eof: the end of the member was reached.
        unused_data: what came after its end.
        needs_input: there is nothing more to unfold without more bytes.
    """

    @property
    def eof(self) -> bool: ...  # noqa: D102

    @property
    def unused_data(self) -> bytes: ...  # noqa: D102

    @property
    def needs_input(self) -> bool: ...  # noqa: D102

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Return up to *max_length* bytes.

        Raises:
            Damaged: see there.
        """


class Inflater:
    """Unfolds a member packed by gzip or deflate.

    Args:
        bits: 31 for gzip, 15 for deflate, -15 for deflate without its frame.
    """

    def __init__(self, bits: int = 31) -> None:
        self._inflater = zlib.decompressobj(bits)

    @property
    def eof(self) -> bool:
        """See `Unfolder`."""
        return self._inflater.eof

    @property
    def unused_data(self) -> bytes:
        """See `Unfolder`."""
        return self._inflater.unused_data

    @property
    def needs_input(self) -> bool:
        """See `Unfolder`."""
        return not self._inflater.eof and not self._inflater.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """See `Unfolder`."""
        try:
            return self._inflater.decompress(self._inflater.unconsumed_tail + data, max_length)
        except zlib.error as error:
            raise Damaged(str(error)) from error


class Zstandard:
    """Unfolds a frame of Zstandard; a frame to be skipped unfolds to nothing.

    Args:
        dictionary: of the archive.
    """

    def __init__(self, dictionary: "ZstdDict | None" = None) -> None:
        self._library = _zstd()
        self._dictionary = dictionary
        options = {self._library.DecompressionParameter.window_log_max: _LARGEST_WINDOW}
        self._unfolder = self._library.ZstdDecompressor(dictionary, options)
        self._begun = False

    @property
    def eof(self) -> bool:
        """See `Unfolder`."""
        return bool(self._unfolder.eof)

    @property
    def unused_data(self) -> bytes:
        """See `Unfolder`."""
        rest: bytes = self._unfolder.unused_data
        return rest

    @property
    def needs_input(self) -> bool:
        """See `Unfolder`."""
        return not self._unfolder.eof and bool(self._unfolder.needs_input)

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """See `Unfolder`; the first bytes must hold the header of the frame."""
        begun, self._begun = self._begun, True
        try:
            found: bytes = self._unfolder.decompress(data, max_length)
        except self._library.ZstdError as error:
            if not begun and self._foreign(data):
                raise DictionaryMissing(str(error)) from error
            raise Damaged(str(error)) from error
        return found

    def _foreign(self, data: bytes) -> bool:
        """Whether a frame says that it was packed with another dictionary than there is."""
        try:
            named = self._library.get_frame_info(data[:FRAME_HEADER]).dictionary_id
        except self._library.ZstdError:
            return False
        return bool(named) and (self._dictionary is None or self._dictionary.dict_id != named)


class _Brotli:
    """Unfolds a stream of Brotli; nothing can come after its end."""

    unused_data = b""

    def __init__(self) -> None:
        import brotli

        self._library = brotli
        self._unfolder = brotli.Decompressor()

    @property
    def eof(self) -> bool:
        return bool(self._unfolder.is_finished())

    @property
    def needs_input(self) -> bool:
        return not self.eof and bool(self._unfolder.can_accept_more_data())

    def decompress(self, data: bytes, max_length: int) -> bytes:
        try:
            found: bytes = self._unfolder.process(data, output_buffer_limit=max_length)
        except self._library.error as error:
            raise Damaged(str(error)) from error
        return found


def dictionary_of(file: BinaryIO) -> "ZstdDict | None":
    """Return the dictionary that an archive begins with, None where it begins otherwise.

    Raises:
        Damaged: it is none, or larger than is read.
    """
    file.seek(0)
    if file.read(4) != DICTIONARY:
        return None
    length = file.read(4)
    size = struct.unpack("<L", length)[0] if len(length) == 4 else 0
    data = file.read(size) if size <= _LARGEST_DICTIONARY else b""
    if not size or len(data) != size:
        raise Damaged("no dictionary")
    if data.startswith(ZSTANDARD):
        unfolder = Zstandard()
        data = unfolder.decompress(data, _LARGEST_DICTIONARY + 1)
        if not unfolder.eof or len(data) > _LARGEST_DICTIONARY:
            raise Damaged("no dictionary")
    library = _zstd()
    try:
        found: ZstdDict = library.ZstdDict(data)
        # Whether it is one is told only by its first use.
        library.ZstdDecompressor(found)
    except (library.ZstdError, ValueError) as error:
        raise Damaged(str(error)) from error
    return found


def _zstd() -> Any:
    """Return the library for Zstandard: the standard one, or the same for older Pythons."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd


class Answer(NamedTuple):
    """What a server sent, unpacked; *cut_off* where its end is missing."""

    data: bytes
    cut_off: bool


def unpacked(data: bytes, encoding: str, most: int) -> Answer:
    """Return what a server packed; many programs unpack it and leave the line that says so: those bytes as they are.

    Args:
        data: as it was sent.
        encoding: one of `ENCODINGS`.
        most: bytes.

    Raises:
        TooLarge: it unfolds to more, or (`MadeToHarm`) to hundreds of times its size.
        Damaged: it cannot be unpacked.
    """
    makers: list[Callable[[], Unfolder]] = [_Brotli]
    if encoding == "zstd":
        makers = [Zstandard] if data.startswith(ZSTANDARD) else []
    elif encoding != "br":
        makers = [Inflater] if data.startswith(GZIP) else [partial(Inflater, 15), partial(Inflater, -15)]
    for make in makers:
        try:
            found = _unfolded(make, data, most)
        except DictionaryMissing:
            raise
        except Damaged:
            continue
        if found.data:
            return found
    packed = data.startswith(GZIP) if encoding not in {"br", "zstd"} else data.lstrip()[:1] not in (b"", b"<", b"%")
    if packed:
        raise Damaged(encoding)
    return Answer(data, False)


def _unfolded(make: Callable[[], Unfolder], data: bytes, most: int) -> Answer:
    """Return what all members that follow one another unfold to.

    Raises:
        Damaged, TooLarge: see `unpacked`.
    """
    pieces: list[bytes] = []
    size = at = members = 0
    unfolder = make()
    rest = b""
    while True:
        if not rest and unfolder.needs_input:
            rest = data[at : at + _FED]
            at += len(rest)
        piece = unfolder.decompress(rest, _PIECE)
        ended = not rest
        rest = b""
        pieces.append(piece)
        size += len(piece)
        if size > _RATIO_FROM and size > _HIGHEST_RATIO * len(data):
            raise MadeToHarm
        if size > most:
            raise TooLarge
        if unfolder.eof:
            rest = unfolder.unused_data
            if len(rest) < FRAME_HEADER:
                rest += data[at : at + _FED]
                at += _FED
            if not any(data.startswith(sign) and rest.startswith(sign) for sign in (GZIP, ZSTANDARD)):
                return Answer(b"".join(pieces), False)
            members += 1
            if members > _MOST_MEMBERS:
                raise Damaged("too many members")
            unfolder = make()
        elif unfolder.needs_input and not piece and ended:
            return Answer(b"".join(pieces), True)
