"""How far the lines of a page lean: Tesseract leaves out whole paragraphs of a page that lay a little askew.

The lines of a page stand out most, as dark rows between light ones, when it is turned so that they run level. That is
tried on a small picture of it. What is found is only for the reading; the page is looked at as before.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

EDGE = 900
"""Pixels of the longer side of the small picture: lines of a newspaper are four to eight of them high."""
MOST = 6.0
"""Degrees either way; what leans more was put down so on purpose, or lies on its side."""
_COARSE, _FINE = 0.5, 0.1
_LEAST = 0.3
#: By how much the lines must stand out better: a page of pictures has a best turn, too.
_CLEARLY = 1.15
_EMPTY = 4.0


def skew(image: "Image") -> float:
    """Return by how many degrees clockwise a page must be turned for its lines to run level; 0 where that is unclear.

    Args:
        image: in greys, upright but for that.
    """
    small = image.copy()
    small.thumbnail((EDGE, EDGE))
    ink = small.point(_ink_of(small))
    if not any(ink.getextrema()):
        return 0.0
    steps = round(MOST / _COARSE)
    tried = {at * _COARSE: _stands_out(ink, at * _COARSE) for at in range(-steps, steps + 1)}
    # A page that lies on its side has its lines in columns, which lean as much.
    across = max((0, 1), key=lambda axis: max(found[axis] for found in tried.values()))
    coarse = max(tried, key=lambda angle: tried[angle][across])
    if abs(coarse) >= MOST:
        return 0.0
    steps = round(_COARSE / _FINE)
    near = [coarse + at * _FINE for at in range(1 - steps, steps) if at]
    tried |= {angle: _stands_out(ink, angle) for angle in near}
    best = max(tried, key=lambda angle: tried[angle][across])
    if abs(best) < _LEAST or tried[best][across] < _CLEARLY * tried[0.0][across]:
        return 0.0
    return round(best, 1)


def _ink_of(image: "Image") -> list[int]:
    """Return how dark each grey is beside the paper, which most of the page shows."""
    counts = image.histogram()
    paper = max(range(256), key=counts.__getitem__)
    return [max(0, paper - grey) if paper - grey > _EMPTY * 4 else 0 for grey in range(256)]


def _stands_out(ink: "Image", angle: float) -> tuple[float, float]:
    """Return how sharply dark and light rows are parted when the page is turned so, and dark and light columns."""
    import numpy as np
    from PIL.Image import Resampling

    turned: Any = ink.rotate(-angle, Resampling.BILINEAR) if angle else ink
    pixels = np.asarray(turned, dtype=np.float32)
    rows, columns = (float(np.square(np.diff(pixels.sum(axis=axis))).sum()) for axis in (1, 0))
    return rows, columns
