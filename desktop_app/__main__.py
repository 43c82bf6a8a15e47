"""``python -m desktop_app``: the same as ``nadim``."""

import sys
from multiprocessing import freeze_support

from desktop_app.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    # In the packaged program a process that reads files is the program itself, started with a line that says so.
    freeze_support()
    sys.exit(main())
