"""Refuse a pair of Python and Qt that is known to abort, before Qt is imported."""

import sys

EXIT_REFUSED = 2


def refuse_bad_pair() -> None:
    """Leave with a sentence and exit code 2 when PySide6 6.12 or later runs on a Python before 3.12.

    There each Qt call that returns nothing loses a reference to None, and the program aborts after some
    thousands of calls, perhaps while it writes (measured with 6.12.0 on 3.11.7; 6.11.3 is sound there).
    From 3.12 on None is never freed. Nothing is read from disk on a sound Python, so it costs no start time.
    """
    if sys.version_info >= (3, 12):
        return
    # What it brings along takes longer to import than most of the window.
    from importlib.metadata import PackageNotFoundError, version

    try:
        installed = version("PySide6-Essentials")
    except PackageNotFoundError:
        return  # importing Qt says so itself
    major, minor = (int(part) for part in installed.split(".")[:2])
    if (major, minor) >= (6, 12):
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        print(
            f"Nadim cannot run: PySide6 {installed} on Python {python} ends by itself after a while. "
            "Use Python 3.12 or later, or install PySide6-Essentials 6.11.3.",
            file=sys.stderr,
        )
        sys.exit(EXIT_REFUSED)
