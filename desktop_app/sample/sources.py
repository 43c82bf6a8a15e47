"""The files that the sample is made of: texts, what is catalogued of them, records, pictures."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from database.commands.articles import ArticleDraft, AttachmentDraft
from database.dates import DateProblem
from database.errors import InputProblem
from database.files import FileStore, StoredFile
from desktop_app.intake.draft import read_bytes
from desktop_app.intake.source import source_at

Entry = Mapping[str, Any]
"""What a table of a data file holds."""

#: Bytes of one of its files.
_LARGEST = 4 << 20
_MEDIA_TYPES = {".png": "image/png"}


@dataclass(frozen=True, slots=True)
class ArticleSource:
    """An article of the sample.

    Attributes:
        key: the name of its files.
        file: where the data stands.
        data: what is catalogued of it.
        draft: what the reader makes of its text.
    """

    key: str
    file: Path
    data: Entry
    draft: ArticleDraft


@dataclass(frozen=True, slots=True)
class RecordSource:
    """A record of the sample; *data* holds names, declared fields and what it belongs to."""

    key: str
    kind: str
    file: Path
    data: Entry


@dataclass(frozen=True, slots=True)
class Sources:
    """All that the sample is made of.

    Attributes:
        folder: where it stands.
        articles: in the order in which they were printed.
        records: by key.
        elsewhere: statements that no article makes.
        elsewhere_file: where those stand.
        pictures: drawn pages and posters by file name, stored already.
    """

    folder: Path
    articles: tuple[ArticleSource, ...]
    records: Mapping[str, RecordSource]
    elsewhere: tuple[Entry, ...]
    elsewhere_file: Path
    pictures: Mapping[str, AttachmentDraft]


def load_sources(folder: Path, store: FileStore) -> Sources:
    """Read the whole folder and keep the originals and pictures in the catalogue's files.

    Raises:
        InputProblem: a file that cannot be read, or a text that no data speaks of.
    """
    pictures = {path.name: _picture(path, store) for path in sorted((folder / "pictures").glob("*.png"))}
    elsewhere_file = folder / "elsewhere.toml"
    return Sources(
        folder,
        _articles(folder, store),
        _records(folder / "records"),
        tuple(_tables(elsewhere_file).get("says", ())),
        elsewhere_file,
        pictures,
    )


@contextmanager
def told(file: Path, what: str = "") -> Iterator[None]:
    """Say in which file and entry it is when data cannot be taken."""
    try:
        yield
    except (InputProblem, DateProblem) as problem:
        if isinstance(problem, InputProblem) and problem.code == "file":
            raise
        reason = f"{what}: {problem}" if what else str(problem)
        raise InputProblem("file", path=file, reason=reason) from problem


def _tables(file: Path) -> Entry:
    """Return what a data file holds."""
    try:
        return tomllib.loads(source_at(file).load(_LARGEST).decode("utf-8"))
    except ValueError as error:
        raise InputProblem("file", path=file, reason=f"this is not TOML in UTF-8 ({error}). Correct it.") from error


def _picture(path: Path, store: FileStore) -> AttachmentDraft:
    stored: StoredFile = store.put(source_at(path).load(_LARGEST))
    return AttachmentDraft("scan", path.name, _MEDIA_TYPES[path.suffix], stored)


def _articles(folder: Path, store: FileStore) -> tuple[ArticleSource, ...]:
    texts = {path.stem: path for path in (folder / "articles").glob("*.txt")}
    data = {path.stem: path for path in (folder / "readings").glob("*.toml")}
    for key in sorted(texts.keys() - data.keys()):
        raise InputProblem("file", path=texts[key], reason=f"readings/{key}.toml is missing. Write it.")
    for key in sorted(data.keys() - texts.keys()):
        raise InputProblem("file", path=data[key], reason=f"articles/{key}.txt is missing. Write it.")
    found = [_article(key, texts[key], data[key], store) for key in texts]
    return tuple(sorted(found, key=lambda article: (article.draft.published.sort_day, article.key)))


def _article(key: str, text: Path, file: Path, store: FileStore) -> ArticleSource:
    data = _tables(file)
    content = source_at(text).load(_LARGEST)
    draft = read_bytes(content, str(text)).draft(store.put(content))
    supplied = {"kind": "supplied"} if "kind_1" in data else {}
    return ArticleSource(key, file, data, replace(draft, known={**draft.known, **supplied}))


def _records(folder: Path) -> dict[str, RecordSource]:
    """Return the records of all files; a file is named after the kind of what it holds."""
    found: dict[str, RecordSource] = {}
    for file in sorted(folder.glob("*.toml")):
        for key, data in _tables(file).items():
            if key in found:
                raise InputProblem("file", path=file, reason=f"“{key}” stands in {found[key].file.name} too")
            found[key] = RecordSource(key, file.stem, file, data)
    return found
