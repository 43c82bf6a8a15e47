"""The original of an article: a web page shown beside its text, and any file handed to the system's own program."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from database.queries.reading import FileRow
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.intake.source import Source
from desktop_app.intake.web.original import MEDIA_TYPES, original_page
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.handing import Handing
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.texts import plural, translate

_EDGE = 1000
"""Pixels of the longer side of a picture on a page."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A page read and made safe on a worker."""

    html: str
    pictures: tuple[Picture | None, ...]
    missing: int
    cut: bool


class Original(QObject):
    """Belongs to one `TextPane`: shows the page that the article came as, and opens the file elsewhere."""

    def __init__(self, pane: TextPane, host: Host, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._shown: int | None = None
        self._handing = Handing()
        self.destroyed.connect(partial(_close, self._handing))

    @property
    def file(self) -> FileRow | None:
        """The file that the article came as, where the copy holds it."""
        files = self._open.found.files if self._open is not None else ()
        held = [one for one in files if one.held and one.role in {"original", "scan"}]
        return held[0] if held else None

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, which can be shown here."""
        return self.file is not None and self.file.media_type in MEDIA_TYPES

    def take(self, found: OpenArticle) -> None:
        """Take the article that is open, or the same one after a change."""
        self._open = found
        if self._shown is not None and (self.file is None or self.file.id != self._shown):
            self._shown = None
            self._pane.original.clear_page()
            if self._pane.shows_original:
                self._pane.show_text()

    def swap(self) -> bool:
        """Show the page for the text, or the text for the page; False where the article came as something else."""
        file = self.file
        if self._pane.shows_original:
            self._pane.show_text()
            return True
        if file is None or not self.is_page:
            return False
        self._pane.show_original()
        if self._shown != file.id:
            self._pane.original.show_page(_line(translate("Pages", "The page is being read …")), ())
            read = partial(_read, file, self._other_files(file), self._context)
            done, failed = partial(self._take_page, file.id), self._failed
            self._host.services.tasks.read(lambda _token: read(), done, failed, key=("original", id(self)))
        return True

    def open_elsewhere(self) -> None:
        """Hand a copy of the original to the system's own program."""
        file = self.file
        if file is None or file.sha256 is None:
            return
        digest, store, handing = file.sha256, self._context.catalogue.files, self._handing
        name, kind = file.name, file.media_type
        self._host.services.tasks.read(
            lambda _token: handing.copy(store.get(digest), name, kind),
            self._opened,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=("open original", id(self)),
        )

    def _opened(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            sentence = translate("Articles", "No program on this computer opens {name}. A copy lies at {path}.")
            name, path = isolate(copy.name), isolate(str(copy))
            self._host.services.notices.problem(sentence.format(name=name, path=path))

    def _other_files(self, original: FileRow) -> dict[str, bytes]:
        files = self._open.found.files if self._open is not None else ()
        return {one.name: one.sha256 for one in files if one.sha256 is not None and one.id != original.id}

    def _take_page(self, file_id: int, found: _Ready) -> None:
        self._shown = file_id
        notes = []
        if found.missing:
            notes.append(
                plural(
                    "Articles",
                    "{count} pictures are not in this copy.",
                    "{count} picture is not in this copy.",
                    found.missing,
                )
            )
        if found.cut:
            notes.append(
                translate("Articles", "The page is longer than is shown here; open the original in another program.")
            )
        images = [QImage() if one is None else _image(one) for one in found.pictures]
        self._pane.original.show_page(found.html, images, above=_line(" ".join(notes)) if notes else "")

    def _failed(self, problem: Exception) -> None:
        self._shown = None
        self._pane.original.show_page(_line(problem_text(problem)), ())


def _read(file: FileRow, others: dict[str, bytes], context: Context) -> _Ready:
    store = context.catalogue.files
    source = Source(file.name, data=store.get(file.sha256 or b""), media_type=file.media_type)
    files: dict[str, Callable[[], bytes]] = {name: partial(store.get, digest) for name, digest in others.items()}
    page = original_page(source, files)
    return _Ready(page.html, tuple(_pixels(data, width) for data, width in page.pictures), page.missing, page.cut)


def _pixels(data: bytes, width: int) -> Picture | None:
    try:
        return picture(data, edge=min(_EDGE, width or _EDGE))
    except PictureProblem:
        return None


def _image(one: Picture) -> QImage:
    row = 4 * one.width
    return QImage(one.pixels, one.width, one.height, row, QImage.Format.Format_RGBA8888).copy()


def _line(sentence: str) -> str:
    return f"<p><i>{escape(sentence)}</i></p>"


def _close(handing: Handing) -> None:
    handing.close()
