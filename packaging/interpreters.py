"""Find the interpreter that Nadim gets: the best of those on this machine that can make an environment.

Read by whatever Python is found first, so it keeps to the language and library of Python 3.8.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Iterator, NamedTuple  # noqa: UP035 - Python 3.8 cannot subscript collections.abc

ORDER = ("3.13", "3.14", "3.12", "3.11")
"""Versions Nadim runs on, the best first."""

PROBE = """
import json, platform, sys, sysconfig
missing = []
for name in ("venv", "ensurepip", "ssl", "zlib", "ctypes"):
    try:
        __import__(name)
    except ImportError:
        missing.append(name)
fit = (platform.python_implementation() == "CPython" and sys.version_info.releaselevel == "final"
       and sys.maxsize > 2**32 and not sysconfig.get_config_var("Py_GIL_DISABLED"))
print(json.dumps(["%d.%d" % sys.version_info[:2], sys._base_executable or sys.executable, fit, missing]))
"""


class Interpreter(NamedTuple):
    """One Python that answered when it was run."""

    path: str
    version: str  # "3.13"
    fit: bool  # CPython, a final release, 64 bits, with the interpreter lock
    missing: tuple[str, ...]  # modules of the standard library that it lacks

    @property
    def usable(self) -> bool:
        """Whether an environment for Nadim can be made with it."""
        return self.fit and not self.missing


def probe(path: Path) -> Interpreter | None:
    """Run the interpreter and ask it; None when it does not answer (a shim of a version manager may not)."""
    try:
        answer = subprocess.run(
            [str(path), "-I", "-c", PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=True,
        ).stdout
        version, executable, fit, missing = json.loads(answer)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return Interpreter(executable or str(path), version, fit, tuple(missing))


def search_folders(environ: dict[str, str]) -> list[Path]:
    """The folders that may hold interpreters by name: PATH first, then those a bare PATH leaves out."""
    home = Path(environ.get("HOME") or "/nonexistent")
    folders = [Path(part) for part in environ.get("PATH", "").split(os.pathsep) if part]
    folders += [
        home / ".local/bin",
        Path("/usr/local/bin"),
        Path("/usr/bin"),
        Path("/opt/homebrew/bin"),
        Path("/home/linuxbrew/.linuxbrew/bin"),
    ]
    folders += [Path("/Library/Frameworks/Python.framework/Versions", version, "bin") for version in ORDER]
    if sys.platform == "darwin":
        # Apple's own is too old, and may open a window that asks to install developer tools.
        folders = [folder for folder in folders if folder != Path("/usr/bin")]
    return list(dict.fromkeys(folders))


def managed_roots(environ: dict[str, str]) -> list[Path]:
    """Where version managers keep one folder per interpreter."""
    home = Path(environ.get("HOME") or "/nonexistent")
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    return [
        Path(environ.get("PYENV_ROOT") or home / ".pyenv") / "versions",
        Path(environ.get("UV_PYTHON_INSTALL_DIR") or data / "uv/python"),
        Path(environ.get("ASDF_DATA_DIR") or home / ".asdf") / "installs/python",
        Path(environ.get("MISE_DATA_DIR") or data / "mise") / "installs/python",
    ]


def _newest_first(folder: Path) -> list[int]:
    """Sort key for names such as 3.12.10 or cpython-3.12.10-linux-x86_64-gnu: the patch number, falling."""
    numbers = [int(part) for part in folder.name.replace("-", ".").split(".") if part.isdigit()]
    return [-number for number in numbers]


def candidates(version: str, environ: dict[str, str]) -> Iterator[Path]:
    """Paths that claim to be this version, then those that do not say which they are."""
    folders = search_folders(environ)
    for folder in folders:
        yield folder / ("python" + version)
    for root in managed_roots(environ):
        named = [*root.glob(version + ".*"), *root.glob("cpython-" + version + ".*")]
        for folder in sorted(named, key=_newest_first):
            yield folder / "bin" / ("python" + version)
    for folder in folders:
        yield folder / "python3"
        yield folder / "python"


def find(wanted: str, environ: dict[str, str]) -> tuple[Interpreter | None, list[Interpreter]]:
    """The best usable interpreter, and those that would do but for a missing module.

    `wanted` is a version such as "3.11", or empty for the best there is.
    """
    known: dict[Path, Interpreter | None] = {}
    lacking: list[Interpreter] = []
    for version in (wanted,) if wanted else ORDER:
        for path in candidates(version, environ):
            if path not in known:
                known[path] = probe(path) if os.access(str(path), os.X_OK) else None
            found = known[path]
            if found is None or found.version != version:
                continue
            if found.usable:
                return found, lacking
            if found.fit and found not in lacking:
                lacking.append(found)
    return None, lacking
