"""Which kind of file this is, told by its content and never by its name, and who reads it.

A new format is one file in ``formats/`` and one line in `formats`.
"""

from functools import cache

from database.errors import InputProblem
from desktop_app.intake import ole
from desktop_app.intake.document import Format, Kind, Signs
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
#: Of what is told here and by no format; ZIP files and those of older Office programs are looked into by formats, too.
_SIGNS = Signs((*(signature for signature, _ in _SIGNATURES), b"<?xml"))
#: What may stand before them.
_BEFORE_SIGNS = _BLANKS + b"\f"
_NEAR = 1024


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

    if not _has_sign(source):
        return plain_text.KIND, plain_text.FORMAT
    for one in formats():
        kind = one.recognise(source)
        if kind is not None:
            return kind, one
    kind = zipped.other_kind(source) or ole.other_kind(source) or _known(source.head())
    return (kind, None) if kind is not None else (plain_text.KIND, plain_text.FORMAT)


@cache
def _all_signs() -> tuple[tuple[bytes, ...], bytes]:
    """Return what files of any format begin with, and the first bytes of what else they hold: one is found quickly."""
    told = (_SIGNS, *(one.signs for one in formats()))
    begins = {sign for signs in told for sign in signs.begins}
    return tuple(begins), bytes({sign[0] for signs in told for sign in signs.holds})


def _has_sign(source: Source) -> bool:
    """Whether a file may be anything but a plain text: most texts are told from all formats in this one step."""
    head = source.head()
    if source.media_type or _is_film(head):
        return True
    begins, within = _all_signs()
    start = head.lstrip(_BEFORE_SIGNS)[:_NEAR]
    return start.startswith(begins) or any(map(start.__contains__, within))


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


def _is_film(head: bytes) -> bool:
    return head[4:8] == b"ftyp"


def _known(head: bytes) -> Kind | None:
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if _is_film(head):
        return Kind("film", "a film or picture file", "video/mp4")
    if head[:1024].lstrip(_BLANKS)[:5].lower() == b"<?xml":
        return Kind("xml", "an XML file", "application/xml")
    return None
