"""Scans and photos: kept with the sizes of their pages; their words are recognised later.

Only the heads of a file are read, and of a JPEG or GIF file its data without keeping the pixels: a page of a newspaper
unpacks to 300 MB, and thousands of them may come in at once.
"""

import struct
from collections.abc import Iterator
from typing import Any, BinaryIO

from database.errors import InputProblem
from desktop_app.intake.document import Document, Format, Kind, Page, Signs
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.page_text import LONGEST_ARTICLE
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.source import Source
from desktop_app.page_images import FORMATS, MOST_BYTES, MOST_PIXELS, page_count, pillow

SMALLEST_SIDE = 32
"""Pixels: pixels that count visitors, icons and rules of a page are smaller, and no word can be read in less."""

_LABEL = "a picture"
_TYPES = {
    "JPEG": Kind("image", _LABEL, "image/jpeg"),
    "PNG": Kind("image", _LABEL, "image/png"),
    "GIF": Kind("image", _LABEL, "image/gif"),
    "WEBP": Kind("image", _LABEL, "image/webp"),
    "TIFF": Kind("image", _LABEL, "image/tiff"),
}
_STARTS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
)
#: Tags of TIFF: what a page is for (bit 0: a small copy of another one), and where its strips or tiles lie.
_NEW_SUBFILE_TYPE = 254
_PLACES = ((273, 279), (324, 325))
_ORIENTATION = 0x0112
_ON_THEIR_SIDE = (5, 6, 7, 8)


def recognise(source: Source) -> Kind | None:
    """Return the kind of a picture, told by its first bytes."""
    head = source.head()[:16]
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _TYPES["WEBP"]
    return next((_TYPES[name] for start, name in _STARTS if head.startswith(start)), None)


def read(source: Source) -> Iterator[Document]:
    """Give the pages of a picture; it has no text yet.

    Raises:
        InputProblem: too large, too small for words, cut off, or damaged.
    """
    if source.size > MOST_BYTES:
        reason = f"the picture is larger than {MOST_BYTES >> 20} MB. Save it with fewer points an inch."
        raise InputProblem("file", path=source.name, reason=reason)
    with source.open() as file:
        try:
            pages = _pages(source, file)
        except InputProblem:
            raise
        except MemoryError as error:
            reason = "the picture takes more memory than there is. Save it smaller."
            raise InputProblem("file", path=source.name, reason=reason) from error
        except Exception as error:
            # The library raises whatever comes to it for a broken file.
            raise InputProblem("file", path=source.name, reason=_damaged()) from error
    whole_issue = len(pages) > LONGEST_ARTICLE
    yield Document(FrozenText("", ""), pages=pages, awaits_text=True, whole_issue=whole_issue)


def _damaged() -> str:
    return "the picture is damaged and cannot be shown. Scan it again or look for another copy."


def _cut_off() -> str:
    return "the picture is cut off: a part of the file is missing. Scan it again or look for another copy."


def _pages(source: Source, file: BinaryIO) -> tuple[Page, ...]:
    pages: list[Page] = []
    with pillow().open(file, formats=FORMATS) as image:
        many = image.format == "TIFF"
        count = page_count(image) if many else 1
        for number in range(1, count + 1):
            if number > 1:
                image.seek(number - 1)
            _check_size(source, image.width, image.height)
            if not many:
                width, height = _upright(image)
                _check_whole(source, image, file)
            elif _is_small_copy(image):
                continue
            else:
                width, height = image.size
                _check_strips(source, image, source.size)
            pages.append(Page(number, Span(0, 0), float(width), float(height)))
    return tuple(pages)


def _check_size(source: Source, width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        reason = f"the picture has {width} × {height} points, more than can be unpacked. Save it smaller."
        raise InputProblem("file", path=source.name, reason=reason)
    if min(width, height) < SMALLEST_SIDE:
        reason = f"the picture has {width} × {height} points: too small to hold words."
        raise InputProblem("file", path=source.name, reason=reason)


def _upright(image: Any) -> tuple[int, int]:
    width, height = image.size
    if image.format == "PNG" and "exif" not in image.info:
        # The library would unpack all of it to look for what nobody puts behind the pixels.
        return width, height
    return (height, width) if image.getexif().get(_ORIENTATION) in _ON_THEIR_SIDE else (width, height)


def _check_whole(source: Source, image: Any, file: BinaryIO) -> None:
    """Refuse a picture whose data ends early."""
    try:
        if image.format == "PNG":
            image.verify()
        elif image.format == "WEBP":
            file.seek(4)
            (length,) = struct.unpack("<I", file.read(4))
            if length + 8 > source.size:
                raise InputProblem("file", path=source.name, reason=_cut_off())
        else:
            if image.format == "JPEG":
                # An eighth of each side: the data is gone through, the pixels take little memory.
                image.draft("RGB", (1, 1))
            image.load()
    except (OSError, SyntaxError, EOFError, struct.error) as error:
        cut = any(word in str(error).lower() for word in ("truncated", "end of file", "eof"))
        cut = cut or isinstance(error, EOFError)
        raise InputProblem("file", path=source.name, reason=_cut_off() if cut else _damaged()) from error


def _is_small_copy(image: Any) -> bool:
    return bool(int(image.tag_v2.get(_NEW_SUBFILE_TYPE, 0)) & 1)


def _check_strips(source: Source, image: Any, size: int) -> None:
    """Refuse a page of a TIFF file whose pixels would lie behind the end of the file."""
    for where, how_long in _PLACES:
        starts, lengths = image.tag_v2.get(where), image.tag_v2.get(how_long)
        if starts is None or lengths is None:
            continue
        starts = starts if isinstance(starts, tuple) else (starts,)
        lengths = lengths if isinstance(lengths, tuple) else (lengths,)
        if any(start + length > size for start, length in zip(starts, lengths, strict=False)):
            raise InputProblem("file", path=source.name, reason=_cut_off())


FORMAT = Format(Signs((b"RIFF", *(start for start, _ in _STARTS))), recognise, read)
"""Pictures of the kinds that scanners and cameras make."""
