"""A file of the catalogue is handed to the system's own program: always a copy, so the original stays as it came."""

import re
import tempfile
import unicodedata
from pathlib import Path

from database.errors import InputProblem

LONGEST_NAME = 100
_FALLBACK = "original"
#: By kind, whatever the name says: what a program shows must not be started as one.
_ENDINGS = {
    "text/plain": (".txt",),
    "text/html": (".html", ".htm"),
    "application/xhtml+xml": (".xhtml", ".html"),
    "multipart/related": (".mht", ".mhtml"),
    "message/rfc822": (".eml",),
    "application/vnd.ms-outlook": (".msg",),
    "application/pdf": (".pdf",),
    "application/rtf": (".rtf",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    "image/tiff": (".tif", ".tiff"),
    "image/bmp": (".bmp",),
    "application/x-webarchive": (".webarchive",),
    "application/warc": (".warc",),
    "application/zip": (".zip",),
}
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


class Handing:
    """Keeps the copies in a folder of its own, which goes with the program."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def copy(self, data: bytes, name: str, media_type: str) -> Path:
        """Write a copy to hand on and return where it lies. For workers.

        Args:
            data: the file's bytes.
            name: what it was called.
            media_type: what it is; its ending follows from that and not from its name.

        Raises:
            InputProblem: a kind that no program should be asked to open, or the copy cannot be written.
        """
        endings = _ENDINGS.get(media_type.partition(";")[0].strip().lower())
        if endings is None:
            reason = "this is a kind of file that Nadim does not hand to other programs."
            raise InputProblem("file", path=name, reason=reason)
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="nadim-", ignore_cleanup_errors=True)
            # One folder each: two files of one name do not meet, and the name stays as she knows it.
            target = Path(tempfile.mkdtemp(dir=self._folder.name)) / fit_name(name, endings)
            target.write_bytes(data)
            target.chmod(0o400)
        except OSError as error:
            reason = f"the copy for the other program cannot be written ({error.strerror or error})."
            raise InputProblem("file", path=name, reason=reason) from error
        return target

    def close(self) -> None:
        """Remove the copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def fit_name(name: str, endings: tuple[str, ...]) -> str:
    """Return a name that every system takes, ending as its kind ends."""
    bare = _UNFIT.sub("_", unicodedata.normalize("NFC", name)).strip(" .")
    bare = "".join(sign for sign in bare if unicodedata.category(sign) not in {"Cf", "Cs"})
    stem = bare
    for ending in endings:
        if bare.lower().endswith(ending):
            return f"{bare[: -len(ending)][:LONGEST_NAME] or _FALLBACK}{bare[-len(ending) :]}"
    return f"{stem[:LONGEST_NAME] or _FALLBACK}{endings[0]}"
