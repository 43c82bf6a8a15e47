"""Files that are added to a form: read and kept by a worker, told why where they cannot be. No widgets."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from database.catalogue import Catalogue
from database.commands.files import FileForm
from database.errors import Problem
from desktop_app.page_images import MOST_BYTES
from desktop_app.problems import problem_text
from desktop_app.texts import number, translate

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Given:
    """A file that somebody chose, dropped or pasted: its path, or its bytes with a name."""

    name: str
    path: Path | None = None
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of them: files in the store, and a sentence for each that could not be taken."""

    files: tuple[FileForm, ...]
    problems: tuple[str, ...] = ()


def take(catalogue: Catalogue, given: Sequence[Given], kind: str) -> Taken:
    """Read files and keep their bytes in the store; runs on a worker. What fails is told, the others are taken."""
    files, problems = [], []
    for one in given:
        try:
            data = one.data if one.path is None else _read(one.path)
        except OSError as error:
            problems.append(f"{one.name}: {error.strerror or error}")
            continue
        except ValueError as error:
            problems.append(f"{one.name}: {error}")
            continue
        try:
            stored = catalogue.files.put(data)
        except Problem as problem:
            problems.append(f"{one.name}: {problem_text(problem)}")
            continue
        media_type = mimetypes.guess_type(one.name)[0] or ""
        files.append(FileForm(role_of(media_type, kind), one.name, media_type, stored))
    return Taken(tuple(files), tuple(problems))


def role_of(media_type: str, kind: str) -> str:
    """Return what a new file most likely is: on an article a picture of the page, elsewhere a photo."""
    if kind == "article" and (media_type.startswith("image/") or media_type == "application/pdf"):
        return "scan"
    return "photo" if media_type.startswith("image/") else "other"


def missing(catalogue: Catalogue, hashes: Sequence[bytes]) -> frozenset[bytes]:
    """Return those whose bytes are not in the store any more; runs on a worker."""
    return frozenset(sha256 for sha256 in hashes if not catalogue.files.path(sha256).is_file())


def size_words(size: int) -> str:
    """Return the size of a file in words."""
    if size < 1 << 10:
        return translate("Form", "{count} bytes").format(count=number(size))
    if size < MEGABYTE:
        return translate("Form", "{count} KB").format(count=number(round(size / 1024)))
    return translate("Form", "{count} MB").format(count=number(round(size / MEGABYTE)))


def _read(path: Path) -> bytes:
    if path.is_dir():
        raise ValueError(translate("Form", "this is a folder; add the files in it"))
    size = path.stat().st_size
    if size > MOST_BYTES:
        text = translate("Form", "the file is larger than {count} MB")
        raise ValueError(text.format(count=number(MOST_BYTES // MEGABYTE)))
    if not size:
        raise ValueError(translate("Form", "the file is empty"))
    return path.read_bytes()
