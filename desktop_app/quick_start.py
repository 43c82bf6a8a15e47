"""What makes the start of the window quicker: called before the window's modules are imported.

PySide names modules of Python's own that nothing asks for anything before the window is painted; ``inspect`` alone took
8 ms of processor time. They are loaded when somebody does.

PySide carries Python modules of its own as source within a library and compiles all of them at every start: 40 of the
150 ms of processor time that a bare window takes. What serves only its makers is left out here, and what puts together
the message of a wrong call is compiled with the first such message. Where a later PySide has none of these names,
nothing happens.
"""

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from database.spared import load, spare

_PARTS = "shibokensupport/signature/"
_UNUSED = frozenset({f"{_PARTS}lib/pyi_generator.py", f"{_PARTS}lib/enum_sig.py"})
"""They write type stubs."""
_LATE = frozenset({f"{_PARTS}parser.py", f"{_PARTS}layout.py", f"{_PARTS}errorhandler.py"})
"""They tell what a function of Qt takes. (``mapping`` is looked into by the library itself and has to be whole.)"""
_STUB = """
from threading import RLock as _RLock
_late = [_RLock(), {filename!r}, {source!r}]
def __getattr__(name):
    if not name.startswith("__"):
        with _late[0]:
            if len(_late) == 3:
                exec(compile(_late.pop(), _late[1], "exec"), globals())
    try:
        return globals()[name]
    except KeyError:
        raise AttributeError(name) from None
"""
"""A module that becomes what it is when something of it is asked for; once, whichever thread asks."""


@contextmanager
def _compiling_less() -> Iterator[None]:
    compile_whole = builtins.compile

    def compile_some(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if filename in _UNUSED:
            source = ""
        elif filename in _LATE:
            source = _STUB.format(filename=filename, source=source)
        return compile_whole(source, filename, *more, **named)

    setattr(builtins, "compile", compile_some)  # noqa: B010 (given back below)
    try:
        yield
    finally:
        setattr(builtins, "compile", compile_whole)  # noqa: B010


def _temporary_folder() -> str:
    found: str = load("tempfile").gettempdir()
    return found


def _no_source(_module: object) -> str:
    raise OSError("nothing is looked for in it")


@contextmanager
def _loading_less() -> Iterator[None]:
    """Spare what PySide and the library for folders name; while PySide is loaded, no source is looked into."""
    for name in ("shutil", "bz2", "lzma"):
        spare(name)
    spare("tempfile", gettempdir=_temporary_folder)
    spare("inspect", currentframe=lambda: sys._getframe(1), getsource=_no_source)
    inspect = sys.modules["inspect"]
    try:
        yield
    finally:
        if vars(inspect).get("getsource") is _no_source:
            delattr(inspect, "getsource")


with _compiling_less(), _loading_less():
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
