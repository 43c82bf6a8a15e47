"""Is everything in a catalogue as it should be? Checks that only read, and repairs of what can be made again."""

from collections.abc import Iterator
from itertools import islice

import sqlalchemy as sa

from database import derive
from database.files import FileStore
from database.history.recorder import Writer
from database.history.touched import Touched
from database.integrity import dates, derived, storage, words
from database.integrity.finding import Finding

__all__ = ["MOST", "Finding", "check", "repair"]

#: Findings that one check reports; a catalogue in which everything is wrong is told in as many lines.
MOST = 1000


def check(connection: sa.Connection, files: FileStore, *, deep: bool) -> tuple[Finding, ...]:
    """Look through a whole catalogue without changing anything; empty where all is well.

    Of each kind of finding at most :data:`MOST` are given. Where the database itself is damaged nothing else is
    looked at.

    Args:
        connection: of ``Catalogue.read``.
        files: the catalogue's originals.
        deep: also read every text, every index entry and every original again (minutes for a large catalogue).

    Raises:
        sqlalchemy.exc.DBAPIError: the database cannot be read at all; ``Catalogue.read`` translates it.
    """
    damage = tuple(islice(storage.damage(connection, deep=deep), MOST))
    if damage:
        return damage
    found: list[Finding] = []
    for findings in _all(connection, files, deep=deep):
        found += islice(findings, MOST)
    return tuple(found)


def _all(connection: sa.Connection, files: FileStore, *, deep: bool) -> Iterator[Iterator[Finding]]:
    yield storage.references(connection)
    yield storage.attachments(connection, files, deep=deep)
    yield storage.orphans(connection, files)
    yield words.passages(connection)
    yield words.segments(connection)
    if deep:
        yield words.texts(connection)
    yield (bounds.finding for bounds in dates.wrong_dates(connection))
    yield (place.finding for place in dates.misplaced(connection))
    for stale in derived.all_stale(connection, deep=deep):
        yield (mark.finding for mark in stale)


def repair(writer: Writer) -> int:
    """Make right what follows from other data; a command for ``Catalogue.write``.

    Repaired are the bounds of dates, the order of the index, labels, sort and match keys, counts and the
    full-text index. Missing files and passages whose words differ need a person.

    Returns:
        How many findings were repaired.
    """
    connection = writer.connection
    repaired = 0
    for bounds in list(dates.wrong_dates(connection)):
        if bounds.finding.repairable:
            dates.set_bounds(writer, bounds)
            repaired += 1
    for place in list(dates.misplaced(connection)):
        dates.set_place(writer, place)
        repaired += 1
    again = Touched()
    for stale in derived.all_stale(connection, deep=True):
        for mark in stale:
            getattr(again, mark.what).add(mark.row)
            if mark.finding.record is not None:
                # So that open windows read it again.
                writer.touched.seen.add(mark.finding.record)
            repaired += 1
    derive.refresh(connection, again)
    # Derived data leaves nothing in the journal, and a command that recorded nothing is rolled back.
    writer.recorded = writer.recorded or repaired > 0
    return repaired
