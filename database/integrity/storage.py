"""Is the database sound, do its references hold, and are the originals there?"""

import base64
from collections.abc import Iterator

import sqlalchemy as sa

from database.files import FileStore
from database.integrity.finding import Finding
from database.schema.fulltext import INDEXES
from database.schema.sources import attachment


def damage(connection: sa.Connection, *, deep: bool) -> Iterator[Finding]:
    """Give what SQLite itself finds wrong with the file; *deep* also compares the indexes with their tables."""
    question = "PRAGMA integrity_check" if deep else "PRAGMA quick_check"
    try:
        for table in INDEXES:
            # The check of a full-text table believes what its connection remembers of it, and cries damage where
            # others have written since (SQLite 3.53.4). A look-up makes it read anew.
            connection.exec_driver_sql(f"SELECT rowid FROM {table} WHERE {table} MATCH 'a' LIMIT 1").all()
        for (said,) in connection.exec_driver_sql(question):
            if said != "ok":
                yield Finding("damaged", None, f"The database is damaged: {said}.", False)
    except sa.exc.DatabaseError as error:
        # Where the damage is too bad for the check itself, SQLite says only this.
        if not getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            raise
        yield Finding("damaged", None, f"The database is damaged: {error.orig}.", False)


def references(connection: sa.Connection) -> Iterator[Finding]:
    """Give the rows that refer to a row that is not there."""
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        detail = f"Row {row} of {table} refers to a row of {parent} that does not exist."
        yield Finding("reference", None, detail, False)


def attachments(connection: sa.Connection, files: FileStore, *, deep: bool) -> Iterator[Finding]:
    """Give the attachments whose file is missing or is not what came in; *deep* reads every file."""
    select = (
        sa.select(attachment.c.sha256, sa.func.min(attachment.c.record_id), attachment.c.name, attachment.c.size)
        .where(attachment.c.sha256.is_not(None))
        .group_by(attachment.c.sha256)
    )
    for sha256, record_id, name, size in connection.execute(select):
        path = files.path(sha256)
        if not path.is_file():
            yield Finding("file_missing", record_id, f"The file {path} of “{name}” is missing.", False)
        elif path.stat().st_size != size or (deep and not files.intact(sha256)):
            yield Finding("file_altered", record_id, f"The file {path} of “{name}” is not as it came in.", False)


def orphans(connection: sa.Connection, files: FileStore) -> Iterator[Finding]:
    """Give the files that no attachment has, and none that undo or redo could bring back."""
    used = sa.text("SELECT 1 FROM attachment WHERE sha256 = :sha256")
    journalled = sa.text("SELECT 1 FROM change WHERE table_name = 'attachment' AND instr(image, :sha256) > 0 LIMIT 1")
    for path, sha256 in files.stored():
        if sha256 is not None:
            if connection.execute(used, {"sha256": sha256}).first():
                continue
            if connection.execute(journalled, {"sha256": base64.b64encode(sha256).decode("ascii")}).first():
                continue
        yield Finding("file_orphan", None, f"The file {path} belongs to nothing in the catalogue.", False)
