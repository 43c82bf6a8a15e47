"""Modules that SQLAlchemy names when it is imported and never uses here: each is loaded if it is asked for something.

``asyncio`` with its sockets and ciphers, and ``importlib.metadata``, took 50 of the 220 ms of processor time that the
import of SQLAlchemy took, before the first rows of a catalogue are shown, and 4 MB.
"""

import importlib
import sys
from types import CoroutineType, ModuleType
from typing import Any


class Spared(ModuleType):
    """Stands for a module until something of it is asked for that is not given here."""

    def __getattr__(self, name: str) -> Any:
        """Load the module, which takes this one's place, and ask it.

        Raises:
            AttributeError: it has no such thing.
        """
        if name == "__path__" and not self.__package__:
            # Asked by every ``from … import``, of what is given here too.
            raise AttributeError(f"the module {self.__name__} is no package")
        return getattr(load(self.__name__), name)


def load(name: str) -> ModuleType:
    """Load a module that was spared, if that has not been done, and return it."""
    if isinstance(sys.modules.get(name), Spared):
        del sys.modules[name]
    return importlib.import_module(name)


def spare(name: str, *, is_package: bool = False, **given: object) -> None:
    """Let a module be loaded only when it is used, unless it is there already; *given* is what it has without that."""
    if name not in sys.modules:
        module = Spared(name)
        module.__package__ = name if is_package else ""
        vars(module).update(given)
        sys.modules[name] = module
        package, _, last = name.rpartition(".")
        if package:
            # As the import of the module itself does: ``import importlib.metadata`` binds only ``importlib``.
            setattr(importlib.import_module(package), last, module)


def spare_for_sqlalchemy() -> None:
    """Spare what the import of SQLAlchemy names; call it before."""
    # It keeps this one, and asks it of what an asynchronous engine would have given: there is none here.
    spare("asyncio", is_package=True, iscoroutine=lambda one: isinstance(one, CoroutineType))
    spare("importlib.metadata", is_package=True)
