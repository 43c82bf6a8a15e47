"""A ZIP of files: each is read as if it lay in a folder; pages find their pictures beside them."""

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

from database.errors import InputProblem
from desktop_app.intake.document import Format, Kind, Refused, Signs
from desktop_app.intake.saved_pages import FOLDER_ENDINGS
from desktop_app.intake.source import Source
from desktop_app.intake.unpacking import SIGNATURES, Archive, MadeToHarm, is_zip, names_in, opened

KIND = Kind("zip", "a zipped folder", "application/zip")

LARGEST_MEMBER = 128 << 20
"""Bytes of one file in it: it is held in memory while it is read."""
_LARGEST_BESIDE = 32 << 20
#: Files in it that unfold without end, after which the rest is left alone.
_MOST_HARMFUL = 3

#: What is a ZIP and no folder: told by a file that its kind always holds.
_OTHERS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"xl/"), Kind("xlsx", "an Excel table", "application/vnd.ms-excel")),
    (re.compile(r"ppt/"), Kind("pptx", "a PowerPoint file", "application/vnd.ms-powerpoint")),
    (re.compile(r"visio/"), Kind("visio", "a Visio drawing", "application/vnd.visio")),
    (re.compile(r"META-INF/container\.xml$"), Kind("epub", "an e-book (EPUB)", "application/epub+zip")),
    (re.compile(r"Index/Document\.iwa$|index\.apxl$"), Kind("iwork", "a Pages or Keynote file", "application/zip")),
    (re.compile(r"META-INF/MANIFEST\.MF$|AndroidManifest\.xml$"), Kind("program", "a program", "application/zip")),
)
#: Every file of Microsoft's zipped formats has the list of its parts.
_PARTS = "[Content_Types].xml"
_MIMETYPE = "mimetype"
_ODF = "application/vnd.oasis.opendocument."
_ODF_LABELS = {
    "spreadsheet": "an OpenDocument table",
    "presentation": "an OpenDocument presentation",
    "graphics": "an OpenDocument drawing",
}

#: What systems and programs leave in a ZIP that nobody put there.
_LITTER = frozenset({"thumbs.db", "desktop.ini"})
_PAGE = re.compile(r"\.(?:x?html?|mht(?:ml)?)$", re.IGNORECASE)


def recognise(source: Source) -> Kind | None:
    """Return the kind where it is a ZIP and nothing more."""
    return KIND if is_zip(source) and other_kind(source) is None else None


def other_kind(source: Source) -> Kind | None:
    """Return which other kind of file a ZIP is that cannot be read here; None where it is a folder of files."""
    names = names_in(source)
    if _PARTS in names or _MIMETYPE in names or any(name.startswith("META-INF/") for name in names):
        kind = mimetype(source).removesuffix("-template")
        if kind.startswith(_ODF):
            label = _ODF_LABELS.get(kind.removeprefix(_ODF), "an OpenDocument file")
            return Kind("odf", label, kind)
        for sign, other in _OTHERS:
            if any(sign.match(name) for name in names):
                return other
    return None


def mimetype(source: Source) -> str:
    """Return what a ZIP says that it is in the file that OpenDocument and EPUB put first; "" where it says nothing."""
    try:
        with opened(source) as archive:
            return archive.read(_MIMETYPE, 1000).decode("ascii", "replace").strip()
    except InputProblem:
        return ""


def read(source: Source) -> Iterator[Source | Refused]:
    """Give the files in a ZIP; encrypted and damaged ones are refused one by one.

    Raises:
        InputProblem: the ZIP itself is damaged, empty, or holds more than one file should.
    """
    with opened(source) as archive:
        names = [name for name in archive.entries if not _is_litter(name)]
        if not names:
            raise InputProblem("file", path=source.name, reason="the zipped file holds no files.")
        used: set[str] = set()
        harmful = 0
        for name in _pages_first(names):
            if name in used:
                continue
            try:
                data = archive.read(name, LARGEST_MEMBER)
            except MadeToHarm as problem:
                harmful += 1
                if harmful > _MOST_HARMFUL:
                    # One such file may be an accident; thousands would be unfolded in vain.
                    raise InputProblem("file", path=source.name, reason=problem.parameters["reason"]) from problem
                yield Refused.because(problem)
                continue
            except InputProblem as problem:
                yield Refused.because(problem)
                continue
            yield source.member(readable_name(name), data, beside=_beside(source, archive, name, used))


def readable_name(name: str) -> str:
    """Return a name with its letters right: many programs write UTF-8 and do not say so."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _is_litter(name: str) -> bool:
    *folders, last = name.replace("\\", "/").split("/")
    hidden = last.startswith((".", "~$")) or last.casefold() in _LITTER
    return (
        hidden or not last or any(part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in folders)
    )


def _pages_first(names: Iterable[str]) -> list[str]:
    """Order the names: pages, then all else but what was saved with a page, which it asks for itself.

    Only the order leans on names; what a file is, its content says.
    """
    ordered = sorted(names, key=lambda name: _PAGE.search(name) is None)
    stems = {_PAGE.sub("", name).casefold() for name in ordered if _PAGE.search(name)}
    folders = {stem + ending for stem in stems for ending in FOLDER_ENDINGS}
    return [name for name in ordered if not _lies_in(name.casefold(), folders)]


def _lies_in(name: str, folders: set[str]) -> bool:
    at = name.find("/")
    while at >= 0:
        if name[:at] in folders:
            return True
        at = name.find("/", at + 1)
    return False


def _beside(source: Source, archive: Archive, page: str, used: set[str]) -> Callable[[str], bytes | None]:
    """Return how a page reads what it refers to by a relative name: from this ZIP and nowhere else."""

    def read_beside(relative: str) -> bytes | None:
        for wanted in (relative, unquote(relative)):
            name = posixpath.normpath(posixpath.join(posixpath.dirname(page), wanted.replace("\\", "/")))
            if name in archive.entries:
                try:
                    data = archive.read(name, _LARGEST_BESIDE)
                    source.budget.spend(source.name, len(data))
                except InputProblem:
                    return None
                used.add(name)
                return data
        return None

    return read_beside


FORMAT = Format(Signs(SIGNATURES), recognise, read)
