"""How a page is looked at: turned by quarters, then straightened. Places on it are told both ways; no pixels here.

Whatever is known of a place on a page (a word, the evidence of a fact, the frame of a cut) is kept in fractions of the
page as it lies in its file: it stays true however the page is turned later.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

Rectangle = tuple[float, float, float, float]
"""x, y, width and height as fractions of a page."""


@dataclass(frozen=True, slots=True)
class PageLook:
    """A way to look at a page.

    Attributes:
        turn: quarter turns clockwise, 0 to 3.
        straighten: degrees clockwise, after them; the page that is seen is as large as it must be to hold all of it.
    """

    turn: int = 0
    straighten: float = 0.0

    def size(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of what is seen of a page of this size."""
        if self.turn % 2:
            width, height = height, width
        angle = math.radians(self.straighten)
        across, along = abs(math.cos(angle)), abs(math.sin(angle))
        return width * across + height * along, width * along + height * across

    def seen(self, rectangle: Rectangle, width: float, height: float) -> Rectangle:
        """Return where a rectangle of the page is seen: the upright one around it.

        Args:
            rectangle: on the page as it lies.
            width: of the page as it lies, in any unit.
            height: of it, in the same unit.
        """
        return self._around(rectangle, lambda x, y: self._seen(x, y, width, height))

    def lies(self, rectangle: Rectangle, width: float, height: float) -> Rectangle:
        """Return where a rectangle that is seen lies on the page; see :meth:`seen`."""
        return self._around(rectangle, lambda x, y: self._lies(x, y, width, height))

    def _around(self, rectangle: Rectangle, place: Callable[[float, float], tuple[float, float]]) -> Rectangle:
        if not self.turn and not self.straighten:
            return rectangle
        x, y, width, height = rectangle
        corners = [place(x + right * width, y + low * height) for right in (0, 1) for low in (0, 1)]
        left, top = (min(1.0, max(0.0, min(one[at] for one in corners))) for at in (0, 1))
        right_edge, bottom = (min(1.0, max(0.0, max(one[at] for one in corners))) for at in (0, 1))
        return left, top, right_edge - left, bottom - top

    def _seen(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        for _ in range(self.turn % 4):
            x, y, width, height = 1 - y, x, height, width
        out_width, out_height = PageLook(0, self.straighten).size(width, height)
        angle = math.radians(self.straighten)
        right, down = (x - 0.5) * width, (y - 0.5) * height
        return (
            0.5 + (right * math.cos(angle) - down * math.sin(angle)) / out_width,
            0.5 + (right * math.sin(angle) + down * math.cos(angle)) / out_height,
        )

    def _lies(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        out_width, out_height = self.size(width, height)
        if self.turn % 2:
            width, height = height, width
        angle = math.radians(-self.straighten)
        right, down = (x - 0.5) * out_width, (y - 0.5) * out_height
        x = 0.5 + (right * math.cos(angle) - down * math.sin(angle)) / width
        y = 0.5 + (right * math.sin(angle) + down * math.cos(angle)) / height
        for _ in range(self.turn % 4):
            x, y = y, 1 - x
        return x, y


AS_IT_LIES = PageLook()


@dataclass(frozen=True, slots=True)
class PageSight:
    """What is seen of a page: the part of it that belongs to an article, turned. Places on it are told both ways.

    Attributes:
        look: how that part is turned.
        frame: the part, in fractions of the page as it lies in its file; None is all of it.
        size: width and height of the page as it lies, in any unit.
    """

    look: PageLook = field(default_factory=PageLook)
    frame: Rectangle | None = None
    size: tuple[float, float] = (1.0, 1.0)

    def seen(self, rectangle: Rectangle) -> Rectangle | None:
        """Return where a rectangle of the page is seen, in fractions of what is seen; None where none of it is."""
        frame = self.frame or (0.0, 0.0, 1.0, 1.0)
        left, top = max(rectangle[0], frame[0]), max(rectangle[1], frame[1])
        right = min(rectangle[0] + rectangle[2], frame[0] + frame[2])
        bottom = min(rectangle[1] + rectangle[3], frame[1] + frame[3])
        if right <= left or bottom <= top or frame[2] <= 0 or frame[3] <= 0:
            return None
        within = (
            (left - frame[0]) / frame[2],
            (top - frame[1]) / frame[3],
            (right - left) / frame[2],
            (bottom - top) / frame[3],
        )
        return self.look.seen(within, *self._size_of(frame))

    def lies(self, rectangle: Rectangle) -> Rectangle:
        """Return where a rectangle that is seen lies on the page."""
        frame = self.frame or (0.0, 0.0, 1.0, 1.0)
        x, y, width, height = self.look.lies(rectangle, *self._size_of(frame))
        left, top = frame[0] + x * frame[2], frame[1] + y * frame[3]
        # Sums of fractions may come out a little beyond the edge.
        left, top = min(max(0.0, left), 1.0), min(max(0.0, top), 1.0)
        return left, top, min(width * frame[2], 1.0 - left), min(height * frame[3], 1.0 - top)

    def _size_of(self, frame: Rectangle) -> tuple[float, float]:
        return self.size[0] * frame[2], self.size[1] * frame[3]
