"""Files of Microsoft's older programs: storages and streams in one file (MS-CFB)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from database.errors import InputProblem
from desktop_app.intake.document import Kind
from desktop_app.intake.source import Source

if TYPE_CHECKING:
    from olefile import OleFileIO

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_TYPE = "application/x-ole-storage"
#: What a file is, by a stream that its kind always has.
_KINDS = (
    ("EncryptedPackage", Kind("locked", "an Office file with a password", _TYPE)),
    ("WordDocument", Kind("doc", "an old Word file", "application/msword")),
    ("Workbook", Kind("xls", "an old Excel table", "application/vnd.ms-excel")),
    ("Book", Kind("xls", "an old Excel table", "application/vnd.ms-excel")),
    ("PowerPoint Document", Kind("ppt", "an old PowerPoint file", "application/vnd.ms-powerpoint")),
)
_OTHER = Kind("ole", "a file of an old Office program", _TYPE)


def is_ole(source: Source) -> bool:
    """Whether a source begins as such files do."""
    return source.head().startswith(SIGNATURE)


def other_kind(source: Source) -> Kind | None:
    """Return which kind of Office file a source is that cannot be read here; None where it is no such file."""
    if not is_ole(source):
        return None
    try:
        with opened(source) as file:
            return next((kind for stream, kind in _KINDS if file.exists(stream)), _OTHER)
    except InputProblem:
        return _OTHER


@contextmanager
def opened(source: Source) -> Iterator["OleFileIO"]:
    """Open such a file for as long as the block lasts; whatever is found broken in it within the block is told.

    Raises:
        InputProblem: it is damaged or cut off.
    """
    import olefile

    with source.open() as stream:
        try:
            with olefile.OleFileIO(stream) as file:
                yield file
        except InputProblem:
            raise
        except Exception as error:
            # The library names few of its errors: what it trips over in a damaged file can be anything.
            reason = "the file is damaged or was cut off. Copy or download it again."
            raise InputProblem("file", path=source.name, reason=reason) from error
