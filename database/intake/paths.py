"""Paths as the database holds them: Python gives bytes of a name that are no UTF-8 as half characters."""

import re

_HALF = re.compile("[\udc80-\udcff]")
_PLACE = 0x100000
_STORED = re.compile(f"[{chr(_PLACE + 0x80)}-{chr(_PLACE + 0xFF)}]")


def to_stored(path: str) -> str:
    """Return a path as text that any database takes: such bytes stand in the last plane for private use."""
    return path if path.isascii() else _HALF.sub(lambda found: chr(ord(found[0]) - 0xDC00 + _PLACE), path)


def from_stored(path: str) -> str:
    """Return the path that :func:`to_stored` gave."""
    return path if path.isascii() else _STORED.sub(lambda found: chr(ord(found[0]) - _PLACE + 0xDC00), path)
