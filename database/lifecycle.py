"""Making and opening a catalogue's folder: every way in which that can fail gets its sentence, and changes nothing."""

import errno
import os
from datetime import UTC, datetime
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any

import pysqlite3
import sqlalchemy as sa

from database import engine as engines
from database.closed import DATABASE, has_log
from database.errors import CatalogueProblem, translated
from database.folding import FOLDING_VERSION
from database.holder import Holder
from database.identity import new_uid
from database.migrations import FORMAT, HEAD
from database.schema import metadata
from database.schema.history import catalogue_info
from database.schema.vocabulary import term
from database.vocabulary import Term, load_vocabularies

FILES = "files"
BACKUPS = "backups"
README = "README.txt"


def create_folder(folder: Path, vocabularies: Path) -> None:
    """Make a new, empty catalogue in *folder*, which is missing or empty.

    Args:
        folder: becomes the catalogue.
        vocabularies: the folder with the shipped vocabularies.

    Raises:
        CatalogueProblem: there is something already, or it cannot be written.
    """
    engines.require_sqlite()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CatalogueProblem("exists", path=folder)
    terms = [shipped for vocabulary in load_vocabularies(vocabularies) for shipped in vocabulary.terms]
    made = not folder.exists()
    try:
        with translated(folder):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / FILES).mkdir()
            (folder / BACKUPS).mkdir()
            (folder / README).write_text(_readme(), encoding="utf-8")
            _create_database(folder / DATABASE, terms)
    except OSError as error:
        _remove(folder, made)
        raise CatalogueProblem("cannot_create", path=folder, reason=error.strerror or str(error)) from error
    except BaseException:
        _remove(folder, made)
        raise


def _readme() -> str:
    return package_files("database").joinpath("catalogue_readme.txt").read_text(encoding="utf-8")


def _create_database(database: Path, terms: list[Term]) -> None:
    engine = engines.make_engine(database, mode="rwc")
    try:
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute(f"PRAGMA application_id = {engines.APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version = {FORMAT}")
            raw.execute("PRAGMA journal_mode = WAL")
        with engine.begin() as connection:
            metadata.create_all(connection, checkfirst=False)
            # As Alembic writes it: the next migration finds its place.
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
            info = {
                "uid": str(new_uid()),
                "created": datetime.now(UTC).isoformat(timespec="seconds"),
                "folding": str(FOLDING_VERSION),
            }
            connection.execute(sa.insert(catalogue_info), [{"key": k, "value": v} for k, v in info.items()])
            if terms:
                connection.execute(sa.insert(term), [_term_row(shipped) for shipped in terms])
    finally:
        engine.dispose()


def _term_row(shipped: Term) -> dict[str, Any]:
    return {
        "vocabulary": shipped.vocabulary,
        "code": shipped.code,
        "label_en": shipped.label_en,
        "label_fa": shipped.label_fa or "",
        "label_ar": shipped.label_ar or "",
        "inverse_en": shipped.inverse_en or "",
        "inverse_fa": shipped.inverse_fa or "",
        "inverse_ar": shipped.inverse_ar or "",
        "unchecked": " ".join(shipped.unchecked),
        "broader": shipped.broader or "",
        "definition": shipped.definition,
        "mapping": shipped.mapping or "",
        "mapping_source": shipped.mapping_source.reference if shipped.mapping_source else "",
        "about_kinds": " ".join(shipped.about_kinds),
        "object_kinds": " ".join(shipped.object_kinds),
        "heading": shipped.heading,
        "offered_first": shipped.first,
        "position": shipped.position,
        "shipped": True,
    }


def _remove(folder: Path, made: bool) -> None:
    """Take back a half-made catalogue; only what this module made."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal", README):
        (folder / name).unlink(missing_ok=True)
    for name in (FILES, BACKUPS):
        if (folder / name).is_dir():
            (folder / name).rmdir()
    if made and folder.is_dir():
        folder.rmdir()


def writable(folder: Path) -> bool:
    """Return whether this process may write in *folder* and to its database."""
    return os.access(folder, os.W_OK) and os.access(folder / DATABASE, os.W_OK) and _can_make(folder)


def _can_make(folder: Path) -> bool:
    """Try it: an access check says nothing of read-only media, and root passes every one."""
    probe = folder / ".nadim-probe"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        # A full disk is no lack of rights: reading goes on, and the write that fails says why.
        return error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS)
    return True


def check_folder(folder: Path, *, read_only: bool) -> bool:
    """Look whether *folder* is a catalogue that this program can open, without changing anything.

    Returns:
        Whether it must be read as it stands because nothing may be written there.

    Raises:
        CatalogueProblem: it is missing, none of ours, damaged, newer, or may not be written to.
    """
    engines.require_sqlite()
    if not folder.exists():
        raise CatalogueProblem("missing", path=folder)
    database = folder / DATABASE
    if not database.is_file():
        raise CatalogueProblem("not_a_catalogue", path=folder)
    _probe(folder, database)
    if writable(folder):
        return False
    if not read_only:
        raise CatalogueProblem("read_only", path=folder)
    if has_log(folder):
        raise CatalogueProblem("not_closed", path=folder)
    return True


def _probe(folder: Path, database: Path) -> None:
    """Read the file's header as it lies there: no lock, no log, no trace."""
    try:
        connection = engines.connect(database, mode="immutable", query_only=True)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            found = connection.execute("PRAGMA user_version").fetchone()[0]
        finally:
            connection.close()
    except pysqlite3.Error as error:
        if has_log(folder):
            # A full disk or a crash stopped a checkpoint half-way: without its log the file is not whole. Opened
            # with it, it is; and where it is not, that opening says so.
            return
        if database.stat().st_size == 0:
            raise CatalogueProblem("damaged", path=folder, reason="the file is empty") from error
        raise CatalogueProblem("damaged", path=folder, reason=str(error)) from error
    if application != engines.APPLICATION_ID:
        if database.stat().st_size == 0:
            raise CatalogueProblem("damaged", path=folder, reason="the file is empty")
        raise CatalogueProblem("not_a_catalogue", path=folder)
    if found > FORMAT:
        raise CatalogueProblem("too_new", path=folder, found=found, known=FORMAT)


def check_readable(engine: sa.Engine, folder: Path) -> str:
    """Return the catalogue's revision; raise :class:`CatalogueProblem` where its tables cannot be read."""
    try:
        with translated(folder), engine.connect() as connection:
            connection.execute(sa.select(catalogue_info)).all()
            return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
    except (sa.exc.DBAPIError, sa.exc.NoResultFound) as error:
        raise CatalogueProblem("damaged", path=folder, reason=str(getattr(error, "orig", error))) from error


def hold(folder: Path, program: str) -> Holder:
    """Take the catalogue for this program; see :class:`database.holder.Holder`."""
    return Holder(folder, program)
