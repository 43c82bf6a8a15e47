"""The set-up's modules, which belong to no package: imported by name for these tests only."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
MODULES = ("environment", "interpreters", "libraries", "bootstrap")


@pytest.fixture
def setting_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Give the set-up's modules, fresh, under their names."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    for name in MODULES:
        del sys.modules[name]
