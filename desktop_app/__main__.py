"""``python -m desktop_app``: the same as ``nadim``."""

import sys

from desktop_app.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
