"""What holds for every process that the program starts to be rid of what a file does to it: bounded, and never left."""

import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import parent_process
from typing import Any

MOST_MEMORY = 3 << 30
"""Bytes that such a process may take up: a file that unfolds without end fails before the machine does."""

#: How far a process steps back: a value of ``nice``, and Windows' BELOW_NORMAL_PRIORITY_CLASS.
_NICE = 10
_BELOW_NORMAL = 0x4000


def begin(most_memory: int = MOST_MEMORY) -> None:
    """Bound the memory of this process, leave Ctrl+C to the program, and end with it; for the first line in a process.

    Args:
        most_memory: bytes; where the system cannot bound it, nothing does.
    """
    with suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(most_memory)
    parent = parent_process()
    if parent is not None:
        # A process that is in the middle of a file must not outlive the program.
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def step_back() -> None:
    """Let other processes go first where there is more work than cores: the window, and whoever waits for this one."""
    with suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.GetCurrentProcess.restype = ctypes.c_void_p
            kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
        else:
            os.nice(_NICE)


def how_ended(code: int | None) -> str:
    """Return how a process ended, in few words."""
    if code is None:
        return "it does not answer"
    if code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    return f"code {code}"


class no_interrupt:  # noqa: N801 - used like a function
    """Keeps Ctrl+C from a process that is being started: it goes to all processes of a terminal."""

    def __enter__(self) -> None:
        self._before: Any = None
        if sys.platform != "win32":
            self._before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})

    def __exit__(self, *_: object) -> None:
        if sys.platform != "win32":
            signal.pthread_sigmask(signal.SIG_SETMASK, self._before)


def _end_with(parent: Any) -> None:
    parent.join()
    os._exit(1)


def _limit_memory(most: int) -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        if soft == resource.RLIM_INFINITY or soft > most:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
