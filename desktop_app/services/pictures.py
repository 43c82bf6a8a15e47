"""Files that can be looked at, page by page: scans, photos and PDF files become pixels. For workers; no Qt.

Whatever comes in may be broken or built to fill the memory: sizes are checked before anything is unpacked, and every
failure is a `PictureProblem` that the window puts into a sentence.
"""

import io
import threading
from dataclasses import dataclass
from typing import Any, Literal

LONGEST_EDGE = 2800
"""Pixels of the longer side of a page: enough to read a newspaper page at its own size."""
MOST_BYTES = 300 << 20
"""Bytes of a file that is looked at."""
MOST_PIXELS = 150_000_000
"""Pixels of a picture that is unpacked: a newspaper page scanned at 600 dpi has 110 million."""
MOST_PAGES = 5000
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_PDF = b"%PDF-"
_PDF_HEAD = 1024
#: The library for PDF files must not be used by two threads at once.
_PDF_LOCK = threading.Lock()


class PictureProblem(Exception):
    """Why a file cannot be looked at: too large, damaged or of an unknown kind, locked by a password, no such page."""

    def __init__(self, code: Literal["large", "broken", "locked", "no_page"]) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of a file.

    Attributes:
        page: its number, from 1.
        pages: how many there are.
        width, height: in pixels.
        pixels: red, green, blue and alpha, a byte each, row by row.
    """

    page: int
    pages: int
    width: int
    height: int
    pixels: bytes


def can_show(media_type: str, name: str = "") -> bool:
    """Tell from its type, or the ending of its name, whether a file is worth looking at."""
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    endings = ("jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "bmp", "pdf")
    return media_type.startswith("image/") or media_type == "application/pdf" or ending in endings


def picture(data: bytes, page: int = 1, *, edge: int = LONGEST_EDGE) -> Picture:
    """Return a page of a file as pixels, its longer side at most *edge*; page -1 is the last one.

    Raises:
        PictureProblem: it is too large, broken, locked, no picture, or has no such page.
    """
    if len(data) > MOST_BYTES:
        raise PictureProblem("large")
    try:
        if _PDF in data[:_PDF_HEAD]:
            return _pdf_page(data, page, edge)
        return _image_page(data, page, edge)
    except PictureProblem:
        raise
    except MemoryError as error:
        raise PictureProblem("large") from error
    except Exception as error:
        # The libraries raise whatever comes to them for a broken file.
        raise PictureProblem("broken") from error


def _image_page(data: bytes, page: int, edge: int) -> Picture:
    from PIL import Image, ImageOps

    # The check below stands for the library's own, which only warns.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise PictureProblem("large")
        pages = min(getattr(image, "n_frames", 1), MOST_PAGES)
        page = pages if page == -1 else page
        if not 1 <= page <= pages:
            raise PictureProblem("no_page")
        if page > 1:
            image.seek(page - 1)
        if image.width * image.height > MOST_PIXELS:
            raise PictureProblem("large")
        if image.format == "JPEG":
            image.draft("RGB", (edge, edge))
        ready: Any = ImageOps.exif_transpose(_eight_bits(image))
        ready.thumbnail((edge, edge))
        ready = ready.convert("RGBA")
        return Picture(page, pages, ready.width, ready.height, ready.tobytes())


def _eight_bits(image: Any) -> Any:
    """Return the image with eight bits a channel: scans with sixteen would turn out white."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value * (1 / 257)).convert("L")
    if image.mode in ("I", "F"):
        low, high = image.getextrema()
        span = (high - low) or 1
        return image.point(lambda value: (value - low) * (255.0 / span)).convert("L")
    return image


def _pdf_page(data: bytes, page: int, edge: int) -> Picture:
    import pypdfium2

    with _PDF_LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = "password" in str(error).lower()
            raise PictureProblem("locked" if locked else "broken") from error
        try:
            pages = min(len(document), MOST_PAGES)
            page = pages if page == -1 else page
            if not 1 <= page <= pages:
                raise PictureProblem("no_page")
            one = document[page - 1]
            try:
                width, height = one.get_size()
                scale = edge / max(width, height, 1.0)
                drawn = one.render(scale=min(scale, 8.0), rev_byteorder=True, prefer_bgrx=True)
                try:
                    image = drawn.to_pil().convert("RGBA")
                finally:
                    drawn.close()
            finally:
                one.close()
        finally:
            document.close()
    return Picture(page, pages, image.width, image.height, image.tobytes())
