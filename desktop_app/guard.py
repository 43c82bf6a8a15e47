"""What must be settled about Python and Qt before the window is imported: a pair of them that is known to abort is
refused, and Qt's look into the source of every module is left out.
"""

import sys
from importlib.metadata import PackageNotFoundError, version

EXIT_REFUSED = 2


def refuse_bad_pair() -> None:
    """Leave with a sentence and exit code 2 when PySide6 6.12 or later runs on a Python before 3.12.

    There each Qt call that returns nothing loses a reference to None, and the program aborts after some
    thousands of calls, perhaps while it writes (measured with 6.12.0 on 3.11.7; 6.11.3 is sound there).
    From 3.12 on None is never freed. Nothing is read from disk on a sound Python, so it costs no start time.
    """
    if sys.version_info >= (3, 12):
        return
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


def spare_sources() -> None:
    """Let PySide not read the source of each module that is imported after it.

    It looks for modules that switch Qt's names to snake_case (``from __feature__ import …``). Nobody here does, and
    the looking took as much of the start as a bare window (190 of 190 ms of processor time, for 850 modules). Where a
    later PySide has no such hook, nothing happens.
    """
    import PySide6.QtCore  # noqa: F401 (brings the hook)

    hook = sys.modules.get("shibokensupport.feature")
    if hook is not None and hasattr(hook, "feature_imported"):
        setattr(hook, "feature_imported", _seen)  # noqa: B010 (not declared anywhere)


def _seen(_module: object) -> None:
    """Take a module as it is: it switches nothing."""
