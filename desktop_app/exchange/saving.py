"""A file takes its place when it is whole: until then it stands beside it under another name."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from database.errors import disk_problem


@contextmanager
def saved(path: Path) -> Iterator[Path]:
    """Give the name to write to; afterwards the file is at *path*. Where anything fails, what was there stays.

    Raises:
        CatalogueProblem: the disk is full, or cannot be written to.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise disk_problem(error, path.parent) from error
    os.close(handle)
    part = Path(name)
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except OSError as error:
        raise disk_problem(error, path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _umask() -> int:
    """Return which rights a new file does not get: a file for this program alone would surprise whoever shares it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
