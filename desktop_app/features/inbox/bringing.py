"""What lets files be chosen, and what is on the clipboard come in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from database.errors import disk_problem
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.features.inbox.imports import PASTED, Imports
from desktop_app.intake.pasted import pasted
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.texts import translate

LONGEST = 64 << 20
"""Bytes of a pasted text; more comes as a file."""
_DOCTYPE = re.compile(rb"\A\s*(?:<!DOCTYPE[^>]*>\s*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the clipboard holds: files, or the bytes and the ending of one."""

    paths: tuple[Path, ...] = ()
    data: bytes = b""
    ending: str = ""


def on_clipboard(data: QMimeData | None) -> Pasted:
    """Return what can come in of the clipboard: copied files before a piece of a page before a plain text."""
    if data is None:
        # So says Qt of an empty clipboard on some systems.
        return Pasted()
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
    if paths:
        return Pasted(paths)
    source = pasted({name: bytes(data.data(name).data()) for name in data.formats()})
    if source is None or source.data is None:
        return Pasted()
    found = source.data[:LONGEST]
    if source.url:
        # As browsers say it in the pages that they save.
        said = f"<!-- saved from url=({len(source.url):04}){source.url.replace('--', '%2D%2D')} -->\n"
        found = _DOCTYPE.sub(lambda start: start[0] + said.encode("utf-8"), found, count=1)
    return Pasted((), found, source.name.rpartition(".")[2])


class Bringing:
    """The ways in which a person brings something in."""

    def __init__(self, host: Host, context: Context, imports: Imports) -> None:
        self._host = host
        self._context = context
        self._imports = imports

    def actions(self) -> tuple[Action, ...]:
        """Return what the menus offer."""
        imports = self._imports
        return (
            Action(
                "articles.add",
                translate("Articles", "&Add articles…"),
                self.ask_for_files,
                Menu.FILE,
                icon="file-plus",
                shortcut="Ctrl+Shift+A",
                group=10,
                enabled=lambda: imports.can_add,
            ),
            Action(
                "articles.add_folder",
                translate("Articles", "Add a &folder of articles…"),
                self.ask_for_folder,
                Menu.FILE,
                icon="folder-open",
                group=10,
                enabled=lambda: imports.can_add,
            ),
            Action(
                "articles.paste",
                translate("Articles", "&Paste as an article"),
                self.paste,
                Menu.EDIT,
                shortcut="Ctrl+V",
                group=20,
                enabled=lambda: imports.can_add,
            ),
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Bring in what was dropped."""
        self._imports.add(paths, "drop")

    def ask_for_files(self) -> None:
        """Let files be chosen and bring them in."""
        chosen, _filter = QFileDialog.getOpenFileNames(self._parent(), translate("Articles", "Add articles"))
        if chosen:
            self._imports.add([Path(one) for one in chosen], "folder")

    def ask_for_folder(self) -> None:
        """Let a folder be chosen and bring in all that is in it."""
        title = translate("Articles", "Add a folder of articles")
        chosen = QFileDialog.getExistingDirectory(self._parent(), title)
        if chosen:
            self._imports.add([Path(chosen)], "folder")

    def paste(self) -> None:
        """Bring in what is on the clipboard: files, a part of a web page, a text."""
        found = on_clipboard(QGuiApplication.clipboard().mimeData())
        if found.paths:
            self._imports.add(found.paths, "paste")
        elif found.data:
            folder = self._context.catalogue.path / PASTED
            self._host.services.tasks.write(
                lambda _token: keep_pasted(folder, found, datetime.now()),
                lambda path: self._imports.add([path], "paste"),
                lambda problem: self._host.services.notices.problem(problem_text(problem)),
            )
        else:
            text = translate("Articles", "There is nothing on the clipboard that could be an article.")
            self._host.services.notices.info(text)

    def _parent(self) -> QWidget | None:
        return self._host if isinstance(self._host, QWidget) else None


def keep_pasted(folder: Path, found: Pasted, now: datetime) -> Path:
    """Write a pasted text where the import finds it, also after a restart; on a worker.

    Raises:
        CatalogueProblem: it cannot be written.
    """
    path = folder / f"{now:%Y-%m-%d %H.%M.%S.%f}.{found.ending}"
    try:
        folder.mkdir(exist_ok=True)
        path.write_bytes(found.data)
    except OSError as error:
        raise disk_problem(error, path) from error
    return path
