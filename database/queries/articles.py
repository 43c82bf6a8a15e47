"""Which articles came in from which files."""

import base64
from collections.abc import Iterable

import sqlalchemy as sa

from database.given import GIVEN, given
from database.history.raw import chunks
from database.schema.base import record
from database.schema.sources import attachment

#: As hexadecimal digits: the text that the values are given in holds no bytes.
_GIVEN_HASHES = sa.text("SELECT unhex(value) FROM json_each(:ids)").columns(sa.column("value", sa.LargeBinary))
_ORIGINALS = (
    sa.select(attachment.c.sha256, attachment.c.record_id)
    .join(record, record.c.id == attachment.c.record_id)
    .where(attachment.c.sha256.in_(_GIVEN_HASHES), attachment.c.role == "original", record.c.kind == "article")
    .order_by(record.c.trashed_at.is_not(None), attachment.c.record_id)
)
_TRASHED = sa.select(record.c.id).where(record.c.id.in_(GIVEN), record.c.trashed_at.is_not(None))


def known_originals(connection: sa.Connection, hashes: Iterable[bytes]) -> dict[bytes, int]:
    """Return the articles that came in from these files, by the file's SHA-256.

    Articles in the trash count too (see :func:`in_trash`), but one that is not there goes first; of several the
    oldest is given.
    """
    found: dict[bytes, int] = {}
    for sha256, row_id in connection.execute(_ORIGINALS, given(one.hex() for one in hashes)):
        found.setdefault(sha256, row_id)
    return found


def in_trash(connection: sa.Connection, record_ids: Iterable[int]) -> frozenset[int]:
    """Return those of these records that are in the trash."""
    return frozenset(connection.execute(_TRASHED, given(record_ids)).scalars())


def unused_files(connection: sa.Connection, hashes: Iterable[bytes]) -> frozenset[bytes]:
    """Return those of these files that nothing has, and that nothing had which undo or redo could bring back."""
    wanted = set(hashes)
    for chunk in chunks(sorted(wanted)):
        used = sa.select(attachment.c.sha256).where(attachment.c.sha256.in_(chunk))
        wanted -= set(connection.execute(used).scalars())
    if not wanted:
        return frozenset()
    journalled = sa.text("SELECT 1 FROM change WHERE table_name = 'attachment' AND instr(image, :sha256) > 0 LIMIT 1")
    return frozenset(
        one
        for one in wanted
        if connection.execute(journalled, {"sha256": base64.b64encode(one).decode("ascii")}).first() is None
    )
