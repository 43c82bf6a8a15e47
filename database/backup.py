"""A copy of a whole catalogue, made while it is open, and looked at before anybody relies on it."""

import shutil
from pathlib import Path

from database import lifecycle
from database.catalogue import Catalogue
from database.closed import DATABASE
from database.copying import copy_database
from database.errors import CatalogueProblem
from database.integrity import Finding, check


def backup(catalogue: Catalogue, out: Path) -> tuple[Finding, ...]:
    """Copy *catalogue* to the new folder *out* and check the copy.

    The database is copied as it stands at one moment; originals are only ever added, so those copied afterwards are
    at least its own.

    Args:
        catalogue: an open catalogue; writing may go on meanwhile.
        out: a missing or empty folder; it becomes a catalogue that can be opened.

    Returns:
        What is wrong with the copy: what is wrong with the catalogue itself, such as a missing original.

    Raises:
        CatalogueProblem: *out* is not empty, disk full, not writable, or the database is damaged. What was copied
            so far is removed.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CatalogueProblem("exists", path=out)
    made = not out.exists()
    try:
        return _copy(catalogue, out)
    except OSError as error:
        _remove(out, made)
        raise CatalogueProblem("cannot_create", path=out, reason=error.strerror or str(error)) from error
    except BaseException:
        _remove(out, made)
        raise


def _copy(catalogue: Catalogue, out: Path) -> tuple[Finding, ...]:
    (out / lifecycle.FILES).mkdir(parents=True)
    (out / lifecycle.BACKUPS).mkdir()
    mode = "rw" if lifecycle.writable(catalogue.path) else "immutable"
    copy_database(catalogue.path / DATABASE, out / DATABASE, mode=mode)
    for path, _ in catalogue.files.stored():
        copied = out / lifecycle.FILES / path.parent.name / path.name
        copied.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, copied)
    readme = catalogue.path / lifecycle.README
    if readme.is_file():
        shutil.copyfile(readme, out / lifecycle.README)
    with Catalogue.open(out, read_only=True) as copy:
        return copy.read(lambda connection: check(connection, copy.files, deep=True))


def _remove(out: Path, made: bool) -> None:
    if not out.is_dir():
        return
    for path in list(out.iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    if made:
        out.rmdir()
