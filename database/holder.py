"""Who has a catalogue open: one program at a time, and the others can name it."""

import getpass
import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from database.closed import NOTE
from database.errors import CatalogueProblem, disk_problem

#: The file that the system's lock is on.
LOCK = "holder.lock"


class Holder:
    """Holds a catalogue's folder until :meth:`release`, or until the process ends in whatever way.

    The lock is the system's own (it dies with the process); the file ``holder`` only says in words who has it.
    """

    def __init__(self, folder: Path, program: str) -> None:
        self._folder = folder
        self._note = folder / NOTE
        self._lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise CatalogueProblem("held", path=folder, holder=self._named()) from error
        except PermissionError as error:
            raise CatalogueProblem("read_only", path=folder) from error
        except OSError as error:
            raise disk_problem(error) from error
        try:
            self._write(program)
        except OSError as error:
            self.release()
            raise disk_problem(error) from error

    def release(self) -> None:
        """Let the catalogue go, and leave no trace of having held it."""
        self._note.unlink(missing_ok=True)
        if os.name == "posix":
            # While it is still locked. Whoever waits for this very file sees that it is gone and takes a new one
            # (Windows deletes it by itself).
            (self._folder / LOCK).unlink(missing_ok=True)
        self._lock.release()

    def _write(self, program: str) -> None:
        said = {
            "program": program,
            "user": _user(),
            "computer": platform.node(),
            "process": os.getpid(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        self._note.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")

    def _named(self) -> str:
        try:
            said = json.loads(self._note.read_text(encoding="utf-8"))
            since = datetime.fromisoformat(said["since"]).astimezone()
            return (
                f"{said['program']} of {said['user']} on {said['computer']} "
                f"(process {said['process']}, since {since:%Y-%m-%d %H:%M})"
            )
        except (OSError, ValueError, KeyError, TypeError):
            return "another program"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "an unknown user"
