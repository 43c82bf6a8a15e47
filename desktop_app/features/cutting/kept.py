"""Frames that were drawn and not cut yet outlive the window: a small file in the catalogue's folder. For workers."""

from contextlib import suppress
from pathlib import Path

FOLDER = "drafts"
_END = ".frames"


def keep(folder: Path, article_id: int, text: str) -> None:
    """Keep the frames on an article, or forget them where there are none.

    Raises:
        OSError: the file cannot be written; the one before it is still there.
    """
    path = _path(folder, article_id)
    if not text:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="ascii")
    beside.replace(path)


def kept(folder: Path, article_id: int) -> str:
    """Return what was kept, "" where nothing was or it cannot be read."""
    with suppress(OSError, UnicodeDecodeError):
        return _path(folder, article_id).read_text(encoding="ascii")
    return ""


def _path(folder: Path, article_id: int) -> Path:
    return folder / FOLDER / f"cut-{article_id}{_END}"
