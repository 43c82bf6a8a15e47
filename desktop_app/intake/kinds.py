"""Which kind of file this is, told by its content and never by its name, and who reads it.

A new format is one reader file and one line in `READERS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from database.errors import InputProblem
from desktop_app.intake import plain_text
from desktop_app.intake.frozen import FrozenText

Reader = Callable[[bytes, str], FrozenText]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    Attributes:
        code: its short name.
        label: what it is called in a message.
        media_type: as registered with IANA.
    """

    code: str
    label: str
    media_type: str


PLAIN_TEXT = Kind("text", "a plain text", "text/plain")
_HTML = Kind("html", "a web page", "text/html")
_XML = Kind("xml", "an XML file", "application/xml")
_ZIP = Kind("zip", "a Word, Excel or other zipped file", "application/zip")
_OLE = Kind("ole", "an old Word, Excel or Outlook file", "application/x-ole-storage")
_TIFF = Kind("image", "a picture", "image/tiff")

READERS: dict[str, Reader] = {
    PLAIN_TEXT.code: plain_text.read,
}
"""The reader of each kind that can be read."""

_SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind("pdf", "a PDF file", "application/pdf")),
    (b"\x89PNG\r\n\x1a\n", Kind("image", "a picture", "image/png")),
    (b"\xff\xd8\xff", Kind("image", "a picture", "image/jpeg")),
    (b"GIF8", Kind("image", "a picture", "image/gif")),
    (b"II*\0", _TIFF),
    (b"MM\0*", _TIFF),
    (b"PK\x03\x04", _ZIP),
    (b"PK\x05\x06", _ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLE),
    (b"{\\rtf", Kind("rtf", "an RTF file", "application/rtf")),
    (b"\x1f\x8b", Kind("archive", "a compressed file", "application/gzip")),
    (b"7z\xbc\xaf\x27\x1c", Kind("archive", "a compressed file", "application/x-7z-compressed")),
    (b"Rar!\x1a\x07", Kind("archive", "a compressed file", "application/vnd.rar")),
    (b"SQLite format 3\0", Kind("database", "a database", "application/vnd.sqlite3")),
    (b"\x7fELF", Kind("program", "a program", "application/x-executable")),
    (b"WARC/", Kind("warc", "a web archive", "application/warc")),
    (b"ID3", Kind("sound", "a sound file", "audio/mpeg")),
    (b"OggS", Kind("sound", "a sound or film file", "application/ogg")),
)
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body")
_BLANKS = b"\xef\xbb\xbf \t\r\n"


def kind_of(data: bytes) -> Kind:
    """Return the kind of a file by its first bytes; whatever is not known by them counts as plain text."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind("image", "a picture", "image/webp")
    if data[4:8] == b"ftyp":
        return Kind("film", "a film or picture file", "video/mp4")
    start = data[:1024].lstrip(_BLANKS).lower()
    if start.startswith(_HTML_STARTS):
        return _HTML
    if start.startswith(b"<?xml"):
        return _HTML if b"<html" in start else _XML
    if start.startswith(b"from: <saved by") or (b"mime-version:" in start and b"multipart/related" in start):
        return Kind("mhtml", "a saved web page", "multipart/related")
    return PLAIN_TEXT


def reader_of(kind: Kind, name: str) -> Reader:
    """Return the reader of a kind.

    Raises:
        InputProblem: there is none yet.
    """
    reader = READERS.get(kind.code)
    if reader is None:
        reason = f"this is {kind.label}. Nadim cannot read this kind yet; save its text as a .txt file."
        raise InputProblem("file", path=name, reason=reason)
    return reader
