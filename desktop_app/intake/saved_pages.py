"""A page that a browser saved complete: the page, and beside it a folder with its pictures.

The folder belongs to the page: it gives no articles of its own, and the page takes nothing but from it.
"""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

_PAGES = (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx")
#: What browsers and Windows put behind the page's name, in the languages that Windows knows ("connected files").
FOLDER_ENDINGS = (
    *("_files", ".files", "-files", "_file", "-file", "_filer", "-filer", "-dateien", "_dateien", "_fichiers"),
    *("_archivos", "_arquivos", "_ficheiros", "_bestanden", "_bylos", "_datoteke", "_dosyalar", "_elemei", "_failid"),
    *("_fails", "_fajlovi", "_fitxers", "_fitxategiak", "_pliki", "_soubory", "_tiedostot"),
)
#: Bytes of one file beside a page.
_LARGEST = 32 << 20


def without_page_folders(folders: list[str], files: Iterable[str]) -> list[str]:
    """Return the names of folders that are of no saved page.

    Args:
        folders: names within one folder.
        files: the names of the files beside them.
    """
    stems = {folder: _stem(folder) for folder in folders}
    if not any(stems.values()):
        return folders
    pages = {name.rpartition(".")[0].lower() for name in files if name.lower().endswith(_PAGES)}
    return [folder for folder, stem in stems.items() if stem is None or stem.lower() not in pages]


def _stem(folder: str) -> str | None:
    lower = folder.lower()
    return next(
        (folder[: -len(suffix)] for suffix in FOLDER_ENDINGS if lower.endswith(suffix) and len(lower) > len(suffix)),
        None,
    )


def beside(page: Path) -> Callable[[str], bytes | None]:
    """Return what gives the bytes of a file in the page's folder by the name in the page (``page_files/a.jpg``).

    Whatever the name is, nothing outside of a folder that is named like a page's is opened: no way up, no link that
    leads out, no device.
    """

    def give(name: str) -> bytes | None:
        plain = unquote(name.partition("#")[0].partition("?")[0]) if "%" in name or "#" in name or "?" in name else name
        if not plain or "\0" in plain or "\\" in plain or ":" in plain.split("/")[0]:
            return None
        parts = [part for part in PurePosixPath(plain).parts if part != "."]
        if len(parts) < 2 or plain.startswith("/") or ".." in parts or _stem(parts[0]) is None:
            return None
        folder = page.parent / parts[0]
        try:
            root = folder.resolve(strict=True)
            found = folder.joinpath(*parts[1:]).resolve(strict=True)
            if root.parent != page.parent.resolve() or not found.is_relative_to(root) or not found.is_file():
                return None
            with found.open("rb") as file:
                data = file.read(_LARGEST + 1)
        except (OSError, ValueError, RuntimeError):
            return None
        return data if len(data) <= _LARGEST else None

    return give
