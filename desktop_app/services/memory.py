"""What the C library keeps of memory that was let go of: only small pieces, so that long lists leave nothing behind."""

import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
_LARGE = 1 << 20
"""Bytes from which a piece is asked of the system by itself and goes back to it at once."""
_ARENAS = 2


def give_back_large_pieces() -> None:
    """Let large pieces of memory go back to the system when they are let go of; where there is no glibc, do nothing.

    The library raises that limit by itself, up to 32 MB, and then keeps what the texts of a million ids took, in a
    part of its own for each thread: 50 of 300 MB after some searches in a million articles.
    """
    if not sys.platform.startswith("linux"):
        return
    # Loaded here: it is asked for once, beside the opening of the first catalogue.
    import ctypes

    library = ctypes.CDLL(None)
    # Other libraries of the same system (musl) have no such function.
    set_option = getattr(library, "mallopt", None)
    if set_option is not None:
        set_option(_MMAP_THRESHOLD, _LARGE)
        set_option(_ARENA_MAX, _ARENAS)
