"""Mails and their parts (RFC 5322, 2045-2049, 2231), taken apart with bounds.

The standard library's parser goes one call deeper for each part within a part and compares every line with all open
boundaries; here only headers are given to it, cut to a length, and the parts are cut out by their boundaries.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser

from database.errors import InputProblem

DEEPEST = 20
"""Parts within parts of one mail; four are usual."""
MOST_PARTS = 20_000
"""Parts of one mail."""

_LONGEST_HEADERS = 1 << 18
_LONGEST_PART_HEADERS = 1 << 12
_LONGEST_VALUE = 4_000
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_NEXT_FIELD = re.compile(rb"\r?\n(?![ \t])|\r(?![ \t\n])")
_LATER = re.compile(r"\r?\n[ \t]+|[\r\n]+")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A mail, or a part of one.

    Attributes:
        headers: its header lines.
        content: what follows them, as it is transferred.
        path: the kinds of multipart around it, the outermost first, each with a number of its own.
    """

    headers: Message
    content: bytes
    path: tuple[tuple[str, int], ...] = ()

    def header(self, name: str) -> str:
        """Return the words of a header line with all their encodings undone; "" where there is none."""
        wanted = name.lower()
        for key, value in self.headers.raw_items():
            if key.lower() == wanted:
                return words_of(str(value))
        return ""

    @property
    def media_type(self) -> str:
        """What it says it is; a text where it says nothing."""
        return self.headers.get_content_type()

    @property
    def charset(self) -> str:
        """The encoding that it says its words are in, or ""."""
        value = self.headers.get_param("charset", "")
        return value[2] if isinstance(value, tuple) else str(value or "")

    def parameter(self, name: str) -> str:
        """Return a parameter of its media type in small letters, or ""."""
        value = self.headers.get_param(name, "")
        return "" if isinstance(value, tuple) else str(value or "").lower()

    @property
    def file_name(self) -> str:
        """The name that it gives itself as a file, or ""."""
        return words_of(self.headers.get_filename("") or "")

    @property
    def is_attached(self) -> bool:
        """Whether it is put beside the text and not shown in it."""
        return self.headers.get_content_disposition() == "attachment"

    def data(self) -> bytes:
        """Return its content as it was before it was made fit for the transfer."""
        how = self.header("Content-Transfer-Encoding").lower().strip()
        if how == "quoted-printable":
            return binascii.a2b_qp(self.content)
        if how != "base64":
            return self.content
        try:
            return binascii.a2b_base64(self.content)
        except binascii.Error:
            # Cut off, or with signs between: all whole groups of four.
            plain = _NO_BASE64.sub(b"", self.content)
            return binascii.a2b_base64(plain[: len(plain) & ~3])


def mail(data: bytes) -> Part:
    """Return a mail."""
    return _part(data, _LONGEST_HEADERS, ())


def leaves(whole: Part, name: str) -> Iterator[Part]:
    """Give the parts of a mail that hold something themselves, in their order; mails within it stay whole.

    Args:
        whole: the mail.
        name: what it is called in a message.

    Raises:
        InputProblem: too many parts, or parts in parts without end.
    """
    waiting = [whole]
    count = 0
    multiparts = 0
    while waiting:
        part = waiting.pop()
        count += 1
        if count > MOST_PARTS:
            reason = "it has more parts than a mail should. Save what belongs to the catalogue as files."
            raise InputProblem("file", path=name, reason=reason)
        boundary = part.headers.get_boundary() if part.headers.get_content_maintype() == "multipart" else None
        if boundary is None:
            yield part
            continue
        if len(part.path) >= DEEPEST:
            raise InputProblem("file", path=name, reason="its parts are nested too deeply to be read.")
        multiparts += 1
        path = (*part.path, (part.headers.get_content_subtype(), multiparts))
        pieces = _pieces(part.content, boundary, MOST_PARTS + 1 - count)
        found = [_part(piece, _LONGEST_PART_HEADERS, path) for piece in pieces]
        waiting += reversed(found)


def words_of(value: str) -> str:
    """Return the words of a header's value, with their encodings undone (RFC 2047; bytes that nobody encoded)."""
    value = _LATER.sub(" ", value[:_LONGEST_VALUE]).strip()
    value = _unescaped(value.encode("utf-8", "surrogateescape"))
    try:
        pieces = decode_header(value)
    except (HeaderParseError, binascii.Error, ValueError):
        return value
    found: list[str] = []
    for piece, charset in pieces:
        if isinstance(piece, str):
            found.append(piece)
            continue
        try:
            found.append(piece.decode(charset or "ascii", "replace"))
        except (LookupError, ValueError):
            found.append(_unescaped(piece))
    return "".join(found).strip()


def _unescaped(data: bytes) -> str:
    """Return bytes that do not say their encoding: UTF-8 or, as most mails of this field were, Windows Arabic."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1256", "replace")


def _part(data: bytes, longest: int, path: tuple[tuple[str, int], ...]) -> Part:
    blank = _BLANK_LINE.search(data) if data[:1] not in b"\r\n" else re.match(rb"\r?\n|\r", data)
    end, start = (blank.start(), blank.end()) if blank is not None else (len(data), len(data))
    # The library takes the parts of a value off its front one by one and copies the rest each time.
    lines = [line[:_LONGEST_VALUE] for line in _NEXT_FIELD.split(data[: min(end, longest)])]
    headers = BytesParser().parsebytes(b"\n".join(lines) + b"\n\n", headersonly=True)
    return Part(headers, data[start:], path)


def _pieces(content: bytes, boundary: str, most: int) -> Iterator[bytes]:
    """Give what stands between the boundaries; of a mail that was cut off, the last piece as far as it goes."""
    line = re.compile(
        rb"^--" + re.escape(boundary.encode("utf-8", "surrogateescape")) + rb"(--)?[ \t]*(?:\r?\n|\r|\Z)", re.MULTILINE
    )
    begun: int | None = None
    for match in line.finditer(content):
        if begun is not None:
            yield content[begun : match.start()]
            most -= 1
            if not most:
                return
        begun = None if match[1] else match.end()
        if match[1]:
            return
    if begun is not None:
        yield content[begun:]
