"""Where the program finds what belongs to it, from the source tree and from the packaged program alike."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """Return the folder with the program's own data (vocabularies, sample, icons).

    In the packaged program it lies where PyInstaller unpacked the data (``sys._MEIPASS``), else beside this package.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    root = Path(unpacked) if unpacked is not None else Path(__file__).resolve().parent.parent
    return root / "resources"
