"""What Outlook wraps into one attachment of a mail, ``winmail.dat`` (MS-OXTNEF): its files and its text with marks.

Lengths are not believed; what is cut off or spoiled ends the reading, and what came before stands.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

SIGNATURE = b"\x78\x9f\x3e\x22"

_MOST_FILES = 5_000
_OF_FILE = 2
# Numbers of attributes (MS-OXTNEF 2.1.3.2) and of properties (MS-OXPROPS).
_NEW_FILE, _TITLE, _DATA, _FILE_PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
_CODEPAGE, _PROPERTIES, _TEXT = 0x00069007, 0x00069003, 0x0002800C
_BODY, _HTML, _RTF = 0x1000, 0x1013, 0x1009
_OBJECT_DATA = 0x3701
_LONG_NAME, _SHORT_NAME, _MEDIA_TYPE, _CONTENT_ID = 0x3707, 0x3704, 0x370E, 0x3712
_FIXED = {0x0001: 0, 0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4}
_FIXED |= {0x0014: 8, 0x0040: 8, 0x0048: 16}
_ANSI, _UNICODE, _BINARY, _OBJECT = 0x001E, 0x001F, 0x0102, 0x000D
_VARIABLE = frozenset({_ANSI, _UNICODE, _BINARY, _OBJECT})
_MANY = 0x1000
_FIRST_NAMED = 0x8000


@dataclass(slots=True)
class WrappedFile:
    """A file that was attached."""

    name: str = ""
    media_type: str = ""
    content_id: str = ""
    data: bytes = b""


@dataclass(slots=True)
class Wrapped:
    """What was wrapped up.

    Attributes:
        files: that were attached, in order.
        plain: the text, or "".
        html: the text as a page, or empty.
        rtf: the text as packed RTF, or empty.
        codepage: of the texts, by its number at Microsoft; 0 where it is not said.
    """

    files: list[WrappedFile] = field(default_factory=list)
    plain: str = ""
    html: bytes = b""
    rtf: bytes = b""
    codepage: int = 0

    def text(self, data: bytes) -> str:
        """Return a text that is no Unicode."""
        try:
            return data.decode(f"cp{self.codepage or 1252}", "replace").rstrip("\0")
        except LookupError:
            return data.decode("cp1252", "replace").rstrip("\0")


class _CutOff(Exception):
    """There are fewer bytes than were said."""


class _Bytes:
    """Bytes that are read from their start."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    @property
    def left(self) -> bool:
        return self.at < len(self._data)

    def take(self, count: int) -> bytes:
        found = self._data[self.at : self.at + count]
        if len(found) < count:
            raise _CutOff
        self.at += count
        return found

    def number(self, form: str) -> int:
        found: int = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return found


def unwrapped(data: bytes) -> Wrapped | None:
    """Return what was wrapped up; None where nothing was."""
    if not data.startswith(SIGNATURE):
        return None
    found = Wrapped()
    try:
        for level, number, value in _attributes(data):
            if level == _OF_FILE:
                _of_file(found, number, value)
            else:
                _of_mail(found, number, value)
            if len(found.files) > _MOST_FILES:
                break
    except _CutOff:
        pass
    return found


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    left = _Bytes(data)
    left.take(len(SIGNATURE) + 2)
    while left.left:
        level, number = left.number("<B"), left.number("<L")
        value = left.take(left.number("<L"))
        left.take(2)
        yield level, number, value


def _of_mail(found: Wrapped, number: int, value: bytes) -> None:
    if number == _CODEPAGE and len(value) >= 4:
        found.codepage = struct.unpack_from("<L", value)[0]
    elif number == _TEXT:
        found.plain = found.plain or found.text(value)
    elif number == _PROPERTIES:
        for name, kind, data in _properties(value):
            if name == _RTF:
                found.rtf = data
            elif name == _HTML:
                found.html = data
            elif name == _BODY:
                found.plain = _text(found, kind, data)


def _of_file(found: Wrapped, number: int, value: bytes) -> None:
    if number == _NEW_FILE:
        found.files.append(WrappedFile())
    if not found.files:
        return
    one = found.files[-1]
    if number == _DATA:
        one.data = value
    elif number == _TITLE:
        one.name = one.name or found.text(value)
    elif number == _FILE_PROPERTIES:
        given: dict[int, str] = {}
        for name, kind, data in _properties(value):
            if name in _OF_FILES:
                given[name] = _text(found, kind, data)
            elif name == _OBJECT_DATA and not one.data:
                # Of what an object is made of comes first what reads it.
                one.data = data[16:] if kind == _OBJECT else data
        one.name = given.get(_LONG_NAME) or one.name or given.get(_SHORT_NAME, "")
        one.media_type = given.get(_MEDIA_TYPE, "").lower()
        one.content_id = given.get(_CONTENT_ID, "").strip("<> ")


_OF_FILES = frozenset({_LONG_NAME, _SHORT_NAME, _MEDIA_TYPE, _CONTENT_ID})


def _text(found: Wrapped, kind: int, data: bytes) -> str:
    return data.decode("utf-16-le", "replace").rstrip("\0") if kind == _UNICODE else found.text(data)


def _properties(value: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Give name, type and value of the properties of any length; numbers are passed over (MS-OXTNEF 2.1.3.4)."""
    left = _Bytes(value)
    try:
        for _ in range(left.number("<L")):
            kind, name = left.number("<H"), left.number("<H")
            if name >= _FIRST_NAMED:
                left.take(16)
                left.take(_padded(left.number("<L")) if left.number("<L") else 4)
            many, kind = bool(kind & _MANY), kind & ~_MANY
            if kind in _VARIABLE:
                for _ in range(left.number("<L")):
                    size = left.number("<L")
                    data = left.take(size)
                    left.take(_padded(size) - size)
                    yield name, kind, data
            elif kind in _FIXED:
                left.take(_FIXED[kind] * (left.number("<L") if many else 1))
            else:
                return
    except _CutOff:
        return


def _padded(size: int) -> int:
    return -(-size // 4) * 4
