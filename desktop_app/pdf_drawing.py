"""Pages of PDF files are drawn in a process of their own: what a file does to the library costs that page only.

A few hundred bytes can hold forms within forms, or streams within streams, that take all of a machine's memory or hours
to draw; the library then ends the process it is in. The process is started with the first page, keeps the file that was
drawn last, and goes by itself when nothing was drawn for a while. No Qt; for workers.
"""

import hashlib
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Literal

from desktop_app.processes import MOST_MEMORY, begin, no_interrupt

TIME_LIMIT = 60.0
"""Seconds that a page may take: an architect's plan takes five."""
_MOST_TO_START = 90.0
_MOST_MEMORY = MOST_MEMORY
#: Seconds without a page after which the process ends.
_IDLE = 60.0
_POINTS = 72
_LARGEST_SCALE = 8.0


Code = Literal["large", "broken", "locked", "no_page"]


class DrawingFailed(Exception):
    """Why there is no drawing: a code of `page_images.PictureProblem`."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code: Code = code


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page as it was drawn.

    Attributes:
        page: its number, from 1.
        pages: how many the file has.
        size: of the page, in points.
        resolution: pixels an inch.
        pixels: of the drawing, width and height.
        data: red, green and blue, a byte each, row by row.
    """

    page: int
    pages: int
    size: tuple[float, float]
    resolution: float
    pixels: tuple[int, int]
    data: bytes


def draw(data: bytes, page: int, edge: int, resolution: float) -> Drawing:
    """Return a page of a PDF file as a drawing.

    Args:
        data: the file.
        page: its number, from 1; -1 is the last one.
        edge: the longer side is at most so many pixels.
        resolution: pixels an inch; 0 draws it as large as *edge* allows.

    Raises:
        DrawingFailed: with its code: broken, locked, too large or too slow to draw, no such page.
        OSError: no process can be started here.
    """
    return _PROCESS.draw(data, page, edge, resolution)


class _Drawer:
    """The process, as the program sees it; one page at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: Any = None
        self._line: Connection | None = None
        self._file = b""

    def draw(self, data: bytes, page: int, edge: int, resolution: float) -> Drawing:
        with self._lock:
            fresh = self._process is None or not self._process.is_alive()
            if fresh:
                self._start()
            try:
                try:
                    return self._ask(data, page, edge, resolution)
                except (EOFError, OSError):
                    self._end()
                    if fresh:
                        raise
                # It may have gone because nothing was drawn for a while.
                self._start()
                return self._ask(data, page, edge, resolution)
            except (EOFError, OSError) as error:
                # It died of the page: out of memory mostly.
                self._end()
                raise DrawingFailed("large") from error
            except _TooSlow as error:
                self._end()
                raise DrawingFailed("large") from error

    def _start(self) -> None:
        self._end()
        context = get_context("spawn")
        self._line, its = context.Pipe()
        self._process = context.Process(target=_serve, args=(its, _MOST_MEMORY), name="Nadim pages", daemon=True)
        try:
            with no_interrupt():
                self._process.start()
        except BaseException:
            self._line.close()
            self._process = self._line = None
            raise
        finally:
            its.close()
        if not self._line.poll(_MOST_TO_START):
            self._end()
            raise OSError("a process to draw pages could not be started")
        try:
            self._line.recv()
        except EOFError as error:
            self._end()
            raise OSError("a process to draw pages could not be started") from error

    def _ask(self, data: bytes, page: int, edge: int, resolution: float) -> Drawing:
        line = self._line
        assert line is not None
        digest = hashlib.sha256(data).digest()
        line.send((None if digest == self._file else len(data), page, edge, resolution))
        if digest != self._file:
            line.send_bytes(data)
            self._file = digest
        if not line.poll(TIME_LIMIT):
            raise _TooSlow
        said: Drawing | Code = line.recv()
        if isinstance(said, str):
            raise DrawingFailed(said)
        return said

    def _end(self) -> None:
        self._file = b""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._line = None


class _TooSlow(Exception):
    """The page takes longer than it may."""


_PROCESS = _Drawer()


# -- in the process


def _serve(line: Connection, memory: int) -> None:
    """Draw what comes until nothing comes any more."""
    begin(memory)
    data = b""
    with suppress(EOFError, OSError):
        line.send("there")
        while line.poll(_IDLE):
            length, page, edge, resolution = line.recv()
            if length is not None:
                data = line.recv_bytes()
            line.send(_drawn(data, page, edge, resolution))


def _drawn(data: bytes, page: int, edge: int, resolution: float) -> Drawing | Code:
    from desktop_app.page_images import PictureProblem

    try:
        return draw_here(data, page, edge, resolution)
    except PictureProblem as problem:
        return problem.code
    except MemoryError:
        return "large"
    except Exception:
        # The library raises whatever comes to it for a broken file.
        return "broken"


def draw_here(data: bytes, page: int, edge: int, resolution: float) -> Drawing:
    """Return a page as :func:`draw` does, in this process: nothing bounds its time and memory.

    Raises:
        PictureProblem: broken, locked, no such page.
    """
    from desktop_app.page_images import MOST_PAGES, PDF_LOCK, opened_pdf, page_number

    with PDF_LOCK:
        document = opened_pdf(data)
        try:
            pages = min(len(document), MOST_PAGES)
            page = page_number(page, pages)
            one = document[page - 1]
            try:
                width, height = one.get_size()
                scale = min(edge / max(width, height, 1.0), resolution / _POINTS if resolution else _LARGEST_SCALE)
                drawn = one.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
                try:
                    image = drawn.to_pil().convert("RGB")
                finally:
                    drawn.close()
            finally:
                one.close()
        finally:
            document.close()
    return Drawing(page, pages, (width, height), scale * _POINTS, image.size, image.tobytes())
