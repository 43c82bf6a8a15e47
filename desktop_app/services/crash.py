"""Unexpected errors: the program goes on, a person is told, and a report is written on this computer.

A report holds versions, the places in the code and the last steps by their ids: no words of the catalogue (see
`scrubbing`). Nothing is sent anywhere. Only the newest reports are kept.
"""

import faulthandler
import os
import platform
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from PySide6.QtCore import qVersion

from desktop_app.services import trail
from desktop_app.services.scrubbing import report_of, signature_of
from desktop_app.values import value
from desktop_app.version import program_version

KEPT = 20
"""Reports that lie in the folder at the most."""
QUIET_SECONDS = 10.0
"""The same fault is not told again before so many seconds have passed: one in a painting comes many times a second."""
_ENDED = "ended-"


@value
class Report:
    """A report: what it says and where it lies ("" where it could not be written)."""

    text: str
    file: str


class CrashReports:
    """Writes reports into a folder; may be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._told: dict[str, float] = {}

    def take(self, error: BaseException) -> Report | None:
        """Write a report of *error*; None where the same fault was told a moment ago."""
        signature = signature_of(error)
        with self._lock:
            now, last = time.monotonic(), self._told.get(signature)
            if last is not None and now - last < QUIET_SECONDS:
                return None
            self._told[signature] = now
            text = f"{_surroundings()}\n\n{report_of(error)}\n"
            return Report(text, self._write(text))

    def _write(self, text: str) -> str:
        stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        file = self.folder / f"report-{stamp}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            self._thin_out()
        except OSError:
            # A full disk must not make a second error of the first: what it says is shown all the same.
            return ""
        return str(file)

    def _thin_out(self) -> None:
        for old in sorted(self.folder.glob("report-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)


class Hooks:
    """Takes every error that nobody caught: in slots, in threads, in what Python cannot raise."""

    def __init__(self, take: Callable[[BaseException], object]) -> None:
        self._take = take
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._tell(error)

    def _in_thread(self, told: Any) -> None:
        threading.__excepthook__(told)
        if isinstance(told.exc_value, Exception):
            self._tell(told.exc_value)

    def _unraisable(self, told: Any) -> None:
        sys.__unraisablehook__(told)
        if isinstance(told.exc_value, Exception):
            self._tell(told.exc_value)

    def _tell(self, error: Exception) -> None:
        # An error here would be taken by these hooks again, without end.
        with suppress(Exception):
            self._take(error)


class Watch:
    """Notes where the program was when the system ended it, for the next start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None

    def begin(self) -> list[Path]:
        """Watch from now on; return the reports of earlier runs that were ended, each only once."""
        found = self._earlier()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / f"{_ENDED}{os.getpid()}.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        return found

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with suppress(OSError):
                Path(self._file.name).unlink()
            self._file = None

    def _earlier(self) -> list[Path]:
        found = []
        for file in sorted(self._folder.glob(f"{_ENDED}*.txt")):
            with suppress(OSError):
                # One that is empty may belong to a program that runs beside this one.
                if file.stat().st_size:
                    report = file.with_name(f"report-{datetime.now():%Y%m%d-%H%M%S-%f}-ended.txt")
                    found.append(file.rename(report))
        return found


def _surroundings() -> str:
    qt = qVersion()
    sqlite = getattr(sys.modules.get("pysqlite3"), "sqlite_version", "not loaded")
    now = time.time()
    lines = [
        f"Nadim {program_version()}, {datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}",
        f"Python {platform.python_version()}, Qt {qt}, SQLite {sqlite}",
        f"{platform.system()} {platform.release()} {platform.machine()}, frozen: {hasattr(sys, '_MEIPASS')}",
        f"thread: {threading.current_thread().name}",
        "",
        "The last steps:",
    ]
    lines += [f"  {at - now:8.1f} s  {step}" for at, step in trail.steps()]
    return "\n".join(lines)
