"""Where the words of a text stand on a page, as the catalogue holds it: small, and readable by any program.

A page of a newspaper has some thousands of words: they are read and written all at once, never one at a time.
"""

import json
import zlib
from collections.abc import Sequence

WordBox = tuple[int, int, float, float, float, float]
"""Start and end in the text (code points, end not included); x, y, width, height in fractions of the page."""

_STEPS = 10_000
"""A page is divided into so many steps each way: a tenth of a millimetre on a sheet of a metre."""
_LARGEST = 64 << 20


def packed(boxes: Sequence[WordBox]) -> bytes:
    """Return the boxes as bytes: zlib over a JSON list of lists, places in ten-thousandths of the page; none is b""."""
    if not boxes:
        return b""
    rows = [[start, end, *(round(place * _STEPS) for place in places)] for start, end, *places in boxes]
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode("ascii"), 6)


def unpacked(data: bytes) -> list[WordBox]:
    """Return the boxes that :func:`packed` made; none where the bytes are damaged: the words are there all the same."""
    if not data:
        return []
    try:
        reader = zlib.decompressobj()
        rows = json.loads(reader.decompress(data, _LARGEST))
        return [(row[0], row[1], *(place / _STEPS for place in row[2:6])) for row in rows]
    except (ValueError, zlib.error, IndexError, TypeError):
        return []
