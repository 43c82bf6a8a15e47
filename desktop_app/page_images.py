"""A page of a scan, photo or PDF file as an image of Pillow: for being looked at, and for having its words recognised.

Whatever comes in may be broken or built to fill the memory: sizes are checked before anything is unpacked, and every
failure is a `PictureProblem`. A photo lies as its camera was held. No Qt; for workers.
"""

import io
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from desktop_app.page_look import AS_IT_LIES, PageLook, Rectangle

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 300 << 20
"""Bytes of a file that is looked at."""
MOST_PIXELS = 150_000_000
"""Pixels of a picture that is unpacked: a newspaper page scanned at 600 dpi has 110 million."""
MOST_PAGES = 5000
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
"""The kinds of pictures that are read, by Pillow's names."""
PDF_LOCK = threading.Lock()
"""The library for PDF files must not be used by two threads at once."""
_PDF = b"%PDF-"
_PDF_HEAD = 1024
_LARGEST_WHOLE = 10_000
"""Pixels of the longer side of a page of which a part is shown."""


class PictureProblem(Exception):
    """Why a file cannot be looked at: too large, damaged or of an unknown kind, locked by a password, no such page."""

    def __init__(self, code: Literal["large", "broken", "locked", "no_page"]) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page of a file.

    Attributes:
        image: as it is looked at.
        page: its number, from 1.
        pages: how many there are.
        size: of the page as it lies in the file, in pixels (a picture) or points (a PDF file).
        resolution: pixels an inch, where the file says it, 0 where not.
    """

    image: "Image"
    page: int
    pages: int
    size: tuple[float, float]
    resolution: float = 0.0


def page_image(
    data: bytes,
    page: int = 1,
    *,
    edge: int,
    resolution: float = 0.0,
    look: PageLook = AS_IT_LIES,
    frame: Rectangle | None = None,
) -> PageImage:
    """Return a page of a file; page -1 is the last one.

    Args:
        data: the file.
        page: its number, from 1.
        edge: the longer side is at most so many pixels.
        resolution: pixels an inch at which a page of a PDF file is drawn; 0 draws it as large as *edge* allows.
        look: how it is turned.
        frame: only this part of the page, in fractions of it as it lies; it is cut out before it is turned.

    Raises:
        PictureProblem: it is too large, broken, locked, no picture, or has no such page.
    """
    if len(data) > MOST_BYTES:
        raise PictureProblem("large")
    try:
        is_pdf = _PDF in data[:_PDF_HEAD]
        # The page is drawn so large that its part has the size that is wanted.
        whole = edge if frame is None else round(min(edge / max(0.1, frame[2], frame[3]), _LARGEST_WHOLE))
        found = _of_pdf(data, page, whole, resolution) if is_pdf else _of_picture(data, page, whole)
        image = found.image if frame is None else framed(found.image, frame)
        return PageImage(looked_at(image, look), found.page, found.pages, found.size, found.resolution)
    except PictureProblem:
        raise
    except MemoryError as error:
        raise PictureProblem("large") from error
    except Exception as error:
        # The libraries raise whatever comes to them for a broken file.
        raise PictureProblem("broken") from error


def opened_pdf(source: Any) -> Any:
    """Return a file of the PDF library; the caller holds `PDF_LOCK` and closes it.

    Raises:
        PictureProblem: it is broken, or locked by a password.
    """
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        locked = any(sign in str(error).lower() for sign in ("password", "security"))
        raise PictureProblem("locked" if locked else "broken") from error


def pillow() -> Any:
    """Return Pillow's module of images; sizes are checked by whoever opens one, where the library would only warn."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    return Image


def _of_picture(data: bytes, page: int, edge: int) -> PageImage:
    from PIL import ImageOps

    with pillow().open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise PictureProblem("large")
        pages = page_count(image)
        page = page_number(page, pages)
        if page > 1:
            image.seek(page - 1)
        if image.width * image.height > MOST_PIXELS:
            raise PictureProblem("large")
        size = (float(image.width), float(image.height))
        if image.getexif().get(0x0112) in (5, 6, 7, 8) and image.format != "TIFF":
            size = (size[1], size[0])
        dots = image.info.get("dpi", (0.0, 0.0))
        if image.format == "JPEG":
            image.draft("RGB", (edge, edge))
        ready: Any = ImageOps.exif_transpose(_eight_bits(image))
        ready.thumbnail((edge, edge))
        return PageImage(ready.copy(), page, pages, size, float(dots[0]))


def page_count(image: Any) -> int:
    """Return how many pages a picture has that was just opened, at most `MOST_PAGES`.

    The library goes to the end of the file to tell, and compares each page with all before it: a file that is made of
    a hundred thousand empty ones would take it many minutes.
    """
    if getattr(image, "format", "") != "TIFF":
        return min(getattr(image, "n_frames", 1), MOST_PAGES)
    count = 1
    try:
        # One by one: the library miscounts where it is sent on past the end.
        while count < MOST_PAGES:
            image.seek(count)
            count += 1
    except EOFError:
        pass
    image.seek(0)
    return count


def _eight_bits(image: Any) -> Any:
    """Return the image with eight bits a channel: scans with sixteen would turn out white."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value * (1 / 257)).convert("L")
    if image.mode in ("I", "F"):
        low, high = image.getextrema()
        span = (high - low) or 1
        return image.point(lambda value: (value - low) * (255.0 / span)).convert("L")
    return image


def _of_pdf(data: bytes, page: int, edge: int, resolution: float) -> PageImage:
    from desktop_app.pdf_drawing import DrawingFailed, draw, draw_here

    try:
        drawn = draw(data, page, edge, resolution)
    except DrawingFailed as problem:
        raise PictureProblem(problem.code) from problem
    except OSError:
        # No process can be started here (a limit, a policy).
        drawn = draw_here(data, page, edge, resolution)
    image = pillow().frombytes("RGB", drawn.pixels, drawn.data)
    return PageImage(image, drawn.page, drawn.pages, drawn.size, drawn.resolution)


def page_number(page: int, pages: int) -> int:
    """Return the number of a page, from 1; -1 is the last one.

    Raises:
        PictureProblem: there is no such page.
    """
    page = pages if page == -1 else page
    if not 1 <= page <= pages:
        raise PictureProblem("no_page")
    return page


def on_paper(image: "Image") -> "Image":
    """Return an image in greys, what shows through as white paper."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        paper: Image = pillow().new("RGBA", seen.size, "white")
        paper.alpha_composite(seen)
        image = paper
    return image.convert("L")


def framed(image: "Image", frame: Rectangle) -> "Image":
    """Return a part of an image, at least a pixel of it."""
    x, y, width, height = frame
    left, top = min(round(x * image.width), image.width - 1), min(round(y * image.height), image.height - 1)
    right = min(image.width, max(round((x + width) * image.width), left + 1))
    bottom = min(image.height, max(round((y + height) * image.height), top + 1))
    return image.crop((left, top, right, bottom))


def looked_at(image: "Image", look: PageLook) -> "Image":
    """Return an image turned and straightened; the corners that come with it are white."""
    Image = pillow()  # noqa: N806 (a module)
    turns = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
    if look.turn % 4:
        image = image.transpose(turns[look.turn % 4])
    if look.straighten:
        plain = image.convert("RGB") if image.mode not in ("L", "RGB") else image
        white = 255 if plain.mode == "L" else (255, 255, 255)
        image = plain.rotate(-look.straighten, Image.Resampling.BICUBIC, expand=True, fillcolor=white)
    return image
