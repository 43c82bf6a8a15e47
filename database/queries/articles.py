"""Which articles came in from which files."""

import base64
from collections.abc import Iterable

import sqlalchemy as sa

from database.history.raw import chunks
from database.schema.base import record
from database.schema.sources import attachment


def known_originals(connection: sa.Connection, hashes: Iterable[bytes]) -> dict[bytes, int]:
    """Return the articles that came in from these files, by the file's SHA-256.

    Articles in the trash count too (see :func:`in_trash`), but one that is not there goes first; of several the
    oldest is given.
    """
    found: dict[bytes, int] = {}
    for chunk in chunks(hashes):
        select = (
            sa.select(attachment.c.sha256, attachment.c.record_id)
            .join(record, record.c.id == attachment.c.record_id)
            .where(attachment.c.sha256.in_(chunk), attachment.c.role == "original", record.c.kind == "article")
            .order_by(record.c.trashed_at.is_not(None), attachment.c.record_id)
        )
        for row in connection.execute(select):
            found.setdefault(row.sha256, row.record_id)
    return found


def in_trash(connection: sa.Connection, record_ids: Iterable[int]) -> frozenset[int]:
    """Return those of these records that are in the trash."""
    found: set[int] = set()
    for chunk in chunks(record_ids):
        select = sa.select(record.c.id).where(record.c.id.in_(chunk), record.c.trashed_at.is_not(None))
        found.update(connection.execute(select).scalars())
    return frozenset(found)


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
