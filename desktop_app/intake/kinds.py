"""Which kind of file this is, told by its content and never by its name, and who reads it.

A new format is one file in ``formats/`` and one line in `formats`.
"""

from functools import cache

from database.errors import InputProblem
from desktop_app.intake import ole
from desktop_app.intake.document import Format, Kind
from desktop_app.intake.source import Source

#: What is known and cannot be read: told by name rather than taken for a text.
_SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"\x1f\x8b", Kind("archive", "a compressed file", "application/gzip")),
    (b"\x28\xb5\x2f\xfd", Kind("archive", "a compressed file", "application/zstd")),
    (b"7z\xbc\xaf\x27\x1c", Kind("archive", "a compressed file", "application/x-7z-compressed")),
    (b"Rar!\x1a\x07", Kind("archive", "a compressed file", "application/vnd.rar")),
    (b"SQLite format 3\0", Kind("database", "a database", "application/vnd.sqlite3")),
    (b"\x7fELF", Kind("program", "a program", "application/x-executable")),
    (b"ID3", Kind("sound", "a sound file", "audio/mpeg")),
    (b"OggS", Kind("sound", "a sound or film file", "application/ogg")),
)
_SHOWN_AS_PDF = frozenset({"xlsx", "pptx", "visio", "epub", "iwork", "odf", "xls", "ppt"})
_BLANKS = b"\xef\xbb\xbf \t\r\n"


@cache
def formats() -> tuple[Format, ...]:
    """Return the formats that can be read, in the order in which they are asked.

    Their readers are loaded with the first file: a window that opens a catalogue does without.
    """
    from desktop_app.intake.formats import (
        docx,
        mail,
        mhtml,
        odt,
        outlook,
        pdf,
        picture,
        rich_text,
        safari_archive,
        warc,
        web_page,
        zipped,
    )

    return (
        pdf.FORMAT,
        picture.FORMAT,
        docx.FORMAT,
        odt.FORMAT,
        rich_text.FORMAT,
        mhtml.FORMAT,
        mail.FORMAT,
        outlook.FORMAT,
        safari_archive.FORMAT,
        web_page.FORMAT,
        warc.FORMAT,
        warc.COLLECTION_FORMAT,
        zipped.FORMAT,
    )


def format_of(source: Source) -> tuple[Kind, Format | None]:
    """Return the kind of a source and who reads it, None where nobody does yet.

    Raises:
        InputProblem: the file cannot be opened.
    """
    # Plain text has no sign of its own: it is what nothing else is told by.
    from desktop_app.intake.formats import plain_text, zipped

    for one in formats():
        kind = one.recognise(source)
        if kind is not None:
            return kind, one
    kind = zipped.other_kind(source) or ole.other_kind(source) or _known(source.head())
    return (kind, None) if kind is not None else (plain_text.KIND, plain_text.FORMAT)


def reader_of(source: Source) -> tuple[Kind, Format]:
    """Return the kind of a source and who reads it.

    Raises:
        InputProblem: nobody does yet, or the file cannot be opened.
    """
    kind, found = format_of(source)
    if found is None:
        if kind.code == "doc":
            reason = "this is an old Word file. Open it in Word or LibreOffice and save it as .docx."
        elif kind.code == "locked":
            reason = "it is protected with a password. Save it without one and add it again."
        elif kind.code in _SHOWN_AS_PDF:
            reason = f"this is {kind.label}. Save it as PDF, or its text as a .txt file."
        else:
            reason = f"this is {kind.label}. Nadim cannot read this kind yet; save its text as a .txt file."
        raise InputProblem("file", path=source.name, reason=reason)
    return kind, found


def _known(head: bytes) -> Kind | None:
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if head[4:8] == b"ftyp":
        return Kind("film", "a film or picture file", "video/mp4")
    if head[:1024].lstrip(_BLANKS)[:5].lower() == b"<?xml":
        return Kind("xml", "an XML file", "application/xml")
    return None
