"""Files that can be looked at, page by page: scans, photos and PDF files become pixels. For workers; no Qt.

Whatever comes in may be broken or built to fill the memory: sizes are checked before anything is unpacked, and every
failure is a `PictureProblem` that the window puts into a sentence.
"""

from dataclasses import dataclass

from desktop_app.page_images import PictureProblem, page_image
from desktop_app.page_look import AS_IT_LIES, PageLook, Rectangle

__all__ = ["LONGEST_EDGE", "Picture", "PictureProblem", "can_show", "picture"]

LONGEST_EDGE = 2800
"""Pixels of the longer side of a page: enough to read a newspaper page at its own size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of a file.

    Attributes:
        page: its number, from 1.
        pages: how many there are.
        width, height: in pixels.
        pixels: red, green, blue and alpha, a byte each, row by row.
        lies: width and height of the page as it lies in the file, in pixels or points.
    """

    page: int
    pages: int
    width: int
    height: int
    pixels: bytes
    lies: tuple[float, float] = (1.0, 1.0)


def can_show(media_type: str, name: str = "") -> bool:
    """Tell from its type, or the ending of its name, whether a file is worth looking at."""
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    endings = ("jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "bmp", "pdf")
    return media_type.startswith("image/") or media_type == "application/pdf" or ending in endings


def picture(
    data: bytes,
    page: int = 1,
    *,
    edge: int = LONGEST_EDGE,
    look: PageLook = AS_IT_LIES,
    frame: Rectangle | None = None,
) -> Picture:
    """Return a page of a file as pixels, its longer side at most *edge*; page -1 is the last one.

    With a *frame* only this part of the page, in fractions of it as it lies.

    Raises:
        PictureProblem: it is too large, broken, locked, no picture, or has no such page.
    """
    found = page_image(data, page, edge=edge, look=look, frame=frame)
    image = found.image.convert("RGBA")
    return Picture(found.page, found.pages, image.width, image.height, image.tobytes(), found.size)
