"""UUIDv7: identifiers that stay the same across catalogues and sort by the time they were made."""

import secrets
import time
from uuid import UUID

#: Version and variant, and all but these.
_MARKS = 0x7 << 76 | 0x2 << 62
_WITHOUT_MARKS = ~(0xF << 76 | 0x3 << 62)


def new_uid() -> UUID:
    """Return a new UUIDv7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then version, variant and 74 random bits."""
    return UUID(bytes=new_uid_bytes())


def new_uid_bytes() -> bytes:
    """Return the 16 bytes of a new UUIDv7."""
    value = time.time_ns() // 1_000_000 << 80 | secrets.randbits(80)
    value = value & _WITHOUT_MARKS | _MARKS
    return value.to_bytes(16, "big")
