"""The private environment under .venv/<version>: made once, brought to the lock, known by a stamp.

Read by whatever Python is found first, so it keeps to the language and library of Python 3.8.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator  # noqa: UP035 - Python 3.8 cannot subscript collections.abc

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"
BUILDING = ROOT / "requirements-build.lock"
"""What builds the one dependency (PyMeeus) that is published as source only."""
STAMP = "nadim-lock"
"""The file in an environment that says which locks it was brought to."""


class SetUpError(Exception):
    """The set-up cannot go on; the text says what to do."""


def folder_of(version: str) -> Path:
    """The environment's folder for a version such as "3.13"."""
    return ROOT / ".venv" / version


def stamp_line(lock: Path, identity: str) -> str:
    """What the stamp holds once `lock` is installed for the interpreter of this identity."""
    digest = hashlib.sha256(lock.read_bytes() + b"\0" + identity.encode()).hexdigest()
    return lock.name + " " + digest


def read_stamp(folder: Path) -> list[str]:
    """The lines of an environment's stamp; none when there is no stamp."""
    try:
        return (folder / STAMP).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def own_identity() -> str:
    """The running interpreter: another build or another base installation asks for a new look by pip."""
    return sys.version + " " + os.path.realpath(sys.executable)


def identity_of(python: Path) -> str:
    """The same of another interpreter, by running it."""
    code = "import os, sys; print(sys.version + ' ' + os.path.realpath(sys.executable), end='')"
    return subprocess.run([str(python), "-I", "-S", "-c", code], stdout=subprocess.PIPE, check=True).stdout.decode()


def running_in() -> Path | None:
    """The environment that the running interpreter belongs to, when it is one of this checkout's."""
    folder = Path(sys.executable).parent.parent
    return folder if folder.parent == ROOT / ".venv" else None


def is_ready(folder: Path, lock: Path) -> bool:
    """Whether the running interpreter's own environment fits the lock. No other program is started."""
    return stamp_line(lock, own_identity()) in read_stamp(folder)


def quiet_environ() -> dict[str, str]:
    """The environment for pip: nothing from outside may lead it out of the environment or make it ask."""
    environ = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX")}
    environ.update(PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    return environ


@contextmanager
def _only_one(folder: Path) -> Iterator[None]:
    """Let one set-up at a time work on an environment; a second waits and finds it done."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(str(folder) + ".setting-up", "w") as held:  # noqa: PTH123 - named beside the folder
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _has_pip(python: Path) -> bool:
    command = [str(python), "-I", "-m", "pip", "--version"]
    try:
        return subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def _pip_install(python: Path, lock: Path, option: str) -> None:
    """Bring an environment to a lock file; SetUpError when pip could not."""
    command = [str(python), "-I", "-m", "pip", "install", "-qq", "--require-hashes", option]
    command += ["--root-user-action=ignore", "-r", str(lock)]
    if subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno(), env=quiet_environ()):
        raise SetUpError(
            f"The packages that {lock.name} names could not be installed (pip's message stands above).\n"
            "The first start needs the network; start again when it is there."
        )


def prepare(base: str, version: str, lock: Path) -> Path:
    """Make or mend the environment of `version` with the interpreter `base`; return its Python.

    The development lock holds the runtime lock whole, so installing it stamps both.
    """
    folder = folder_of(version)
    python = folder / "bin" / "python"
    with _only_one(folder):
        if not _has_pip(python):
            print("Making the environment .venv/" + version + "", file=sys.stderr)
            if subprocess.call([base, "-I", "-m", "venv", "--clear", str(folder)], stdout=sys.stderr.fileno()):
                raise SetUpError(f"The environment {folder} could not be made (the message stands above).")
        identity = identity_of(python)
        if stamp_line(lock, identity) in read_stamp(folder):
            return python
        print("Installing what " + lock.name + " names", file=sys.stderr)
        _pip_install(python, BUILDING, "--only-binary=:all:")
        _pip_install(python, lock, "--no-build-isolation")
        installed = [RUNTIME, DEVELOPMENT] if lock == DEVELOPMENT else [lock]
        written = folder / (STAMP + ".new")
        written.write_text("".join(stamp_line(one, identity) + "\n" for one in installed), encoding="utf-8")
        written.replace(folder / STAMP)
    return python
