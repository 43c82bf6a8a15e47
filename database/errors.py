"""Problems that the world makes (a locked, full or damaged catalogue; bad input), told apart from bugs.

A problem has a code and parameters, so that the window can say it in any language; ``str()`` gives the English
sentence. Whatever is not a :class:`Problem` is a bug of ours.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SENTENCES = {
    "missing": "There is no catalogue at {path}. Check the name, or create one there.",
    "not_a_catalogue": "{path} is not a Nadim catalogue. Nothing was changed; choose a folder that holds catalogue.db.",
    "exists": "{path} already exists and is not empty. Choose another name for the new catalogue.",
    "cannot_create": "The catalogue {path} could not be created ({reason}). Choose a folder that you may write to.",
    "too_new": (
        "The catalogue {path} was made by a newer Nadim (format {found}; this one knows {known}). "
        "Nothing was changed; install the newer Nadim to open it."
    ),
    "older": (
        "The catalogue {path} was made by an older Nadim and must be brought up to date before it can be read. "
        "Nothing was changed; open it once where it may be written to."
    ),
    "damaged": (
        "The catalogue {path} cannot be read: the database is damaged ({reason}). Nothing was changed; "
        "restore the newest file in its backups folder."
    ),
    "held": "The catalogue {path} is open in {holder}. Close it there first; nothing was changed.",
    "read_only": (
        "The catalogue {path} may not be written to. Nothing was changed; "
        "ask for the right to write, or copy the folder to a place of your own."
    ),
    "not_closed": (
        "The catalogue {path} may not be written to and was not closed properly the last time. "
        "Nothing was changed; copy the folder to a place of your own and open the copy."
    ),
    "full": "The disk is full. Nothing of this step was saved and nothing else was lost; free some room and repeat it.",
    "disk": "The disk could not be read or written ({reason}). Nothing of this step was saved; check the disk.",
    "busy": "Another program is writing to the catalogue. Nothing was changed; try again.",
    "built_on": (
        "What has come in since stands on this step, so it was left as it is. "
        "Try again when the import has ended; what came in is then undone first."
    ),
    "awaited": "A step that was undone concerns this record too; it can still be done again. Nothing was changed.",
    "migration": (
        "The catalogue {path} could not be brought to this version of Nadim ({reason}). "
        "It is as it was before; a copy lies in {backup}."
    ),
    "old_sqlite": "This SQLite ({found}) can lose data; Nadim needs {needed} or newer. Install Nadim again.",
    "no_record": "There is no record {id} in this catalogue.",
    "changed_elsewhere": "The record was changed elsewhere since you opened it. Look at both versions before you save.",
    "bad_value": "{field}: {reason}",
    "file": "{path}: {reason}",
    "pattern": "The expression is wrong at character {at}: {reason}.",
    "replacement": "The replacement is wrong at character {at}: {reason}.",
    "too_slow": "The expression takes too long with “{label}”. Nothing was changed; write it more simply.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "cancelled": "Stopped, as asked.",
}


class Problem(Exception):
    """Something that a person can do something about, in one sentence.

    Attributes:
        code: a key of :data:`SENTENCES`.
        parameters: what the sentence names (paths, versions, reasons).
    """

    def __init__(self, code: str, **parameters: Any) -> None:
        super().__init__(code)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        return SENTENCES[self.code].format(**self.parameters)


class CatalogueProblem(Problem):
    """The catalogue cannot be opened, read or written: the world's fault."""


class InputProblem(Problem):
    """What was given cannot be taken: the input's fault."""


class UnrecordedWrite(RuntimeError):
    """A bug of ours: something tried to write outside the recorder."""


#: No room, over quota, file too large for the system: all mean that it does not fit. Windows lacks some.
_FULL = frozenset(getattr(errno, name, errno.ENOSPC) for name in ("ENOSPC", "EDQUOT", "EFBIG"))


def disk_problem(error: OSError, where: object = "") -> CatalogueProblem:
    """Return the problem that an error of the file system is: the disk is full, or it cannot be read or written."""
    if error.errno in _FULL:
        return CatalogueProblem("full")
    reason = error.strerror or str(error)
    return CatalogueProblem("disk", reason=f"{reason}: {where}" if where else reason)


@contextmanager
def translated(path: object = "") -> Iterator[None]:
    """Turn SQLite's errors about disk, locks and damage into a :class:`CatalogueProblem`; pass all others on."""
    # Not above: whoever reads files, or only tells problems, does without the database.
    from pysqlite3 import Error
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except (DBAPIError, Error) as error:
        original = getattr(error, "orig", error)
        name = getattr(original, "sqlite_errorname", "") or ""
        reason = str(original)
        if name.startswith("SQLITE_FULL"):
            raise CatalogueProblem("full") from error
        if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
            raise CatalogueProblem("disk", reason=reason) from error
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise CatalogueProblem("damaged", path=path, reason=reason) from error
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise CatalogueProblem("busy") from error
        if name.startswith("SQLITE_READONLY"):
            raise CatalogueProblem("read_only", path=path) from error
        if name.startswith("SQLITE_INTERRUPT"):
            raise CatalogueProblem("cancelled") from error
        raise
