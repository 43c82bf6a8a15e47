"""What makes the start of the window quicker: called before the window's modules are imported."""

import sys

import PySide6.QtCore  # noqa: F401 (brings the hook)


def spare_sources() -> None:
    """Let PySide not read the source of each module that is imported after it.

    It looks for modules that switch Qt's names to snake_case (``from __feature__ import …``). Nobody here does, and
    the looking took as much of the start as a bare window (190 of 190 ms of processor time, for 850 modules). Where a
    later PySide has no such hook, nothing happens.
    """
    hook = sys.modules.get("shibokensupport.feature")
    if hook is not None and hasattr(hook, "feature_imported"):
        setattr(hook, "feature_imported", _seen)  # noqa: B010 (not declared anywhere)


def _seen(_module: object) -> None:
    """Take a module as it is: it switches nothing."""
