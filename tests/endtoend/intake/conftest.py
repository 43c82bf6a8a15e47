"""Folders of good and bad files, made once."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

HERE = Path(__file__).resolve().parent
# The modules beside the tests are the package "intake".
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

if TYPE_CHECKING:
    from intake.batch import Batch


@pytest.fixture
def batch(tmp_path: Path) -> "Batch":
    """Return a folder with good and bad files, and an empty catalogue beside it."""
    from intake.batch import Batch

    return Batch(tmp_path)
