"""Which folders are watched, and what is said of their files."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from database.changes import Title
from database.commands.accessions import AccessionPattern
from database.errors import InputProblem
from database.intake.watched import Watched, forget_watched, save_watched, watched_folders
from database.queries.links import Link, links
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.directions import isolate, isolated_in
from desktop_app.features.inbox.boxes import surroundings
from desktop_app.features.inbox.watching import Watching
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.making import made_once
from desktop_app.forms.plain_fields import NumberField, TextField
from desktop_app.forms.values import NewRecord
from desktop_app.intake.name_patterns import NamePattern
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.widgets.windows import lay_out_window, quiet_button, say_in

SIZE = (760, 480)
LONGEST_SETTLE = 3600


@dataclass(frozen=True, slots=True)
class _Read:
    folders: tuple[Watched, ...]
    publications: dict[int, Link]


class WatchDialog(QDialog):
    """A list of folders, and beside it what is said of the chosen one; what is changed holds when it is kept."""

    def __init__(self, host: Host, context: Context, watching: Watching) -> None:
        super().__init__(host if isinstance(host, QWidget) else None)
        self.setWindowTitle(translate("Watch", "Watched folders"))
        self._host = host
        self._context = context
        self._watching = watching
        self._folders: list[Watched] = []
        self._publications: dict[int, Link] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setProperty("ground", "pane")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_current)
        self.active = QCheckBox(translate("Watch", "Watch it now"))
        self.below = QCheckBox(translate("Watch", "Folders below it, too"))
        self.settle = NumberField(context.wording, whole=True, least=1, most=LONGEST_SETTLE)
        self.publication = LinkField(surroundings(host, context), ("publication",))
        self.names = TextField()
        self.numbers = TextField()
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        self.add = quiet_button(translate("Watch", "&Add a folder…"), self.ask_for_folder)
        self.remove = quiet_button(translate("Watch", "&Watch no longer"), self._remove)
        self.keep = quiet_button(translate("Watch", "&Keep"), self._keep)
        self.keep.setDefault(True)
        self._lay_out()
        resize_on_screen(self, *SIZE)
        self.read()

    def read(self) -> None:
        """Read which folders are watched."""

        def question(connection: Any) -> _Read:
            folders = tuple(watched_folders(connection))
            ids = [one.settings.publication_id for one in folders if one.settings.publication_id is not None]
            return _Read(folders, links(connection, ids))

        self._host.services.tasks.read(
            lambda token: self._context.read(question, token), self._take, self._failed, key=("watch", id(self))
        )

    def ask_for_folder(self) -> None:
        """Let a folder be chosen; it is watched when it is kept."""
        chosen = QFileDialog.getExistingDirectory(self, translate("Watch", "A folder to watch"))
        if not chosen:
            return
        known = next((row for row, one in enumerate(self._folders) if Path(one.path) == Path(chosen)), None)
        if known is None:
            self._folders.append(Watched(str(Path(chosen))))
            self._fill_list(len(self._folders) - 1)
        else:
            self.list.setCurrentRow(known)
        self.keep.setFocus()

    def _lay_out(self) -> None:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._path = plain_label("")
        self._path.setWordWrap(True)
        form.addRow(self._path)
        form.addRow("", self.active)
        form.addRow("", self.below)
        rows = (
            (translate("Watch", "Seconds without a change before a file is taken"), self.settle),
            (translate("Watch", "Publication, where a file names none"), self.publication),
            (translate("Watch", "File names, as {publication}_{date}_{page}"), self.names),
            (translate("Watch", "Accession numbers, as {year}-#####"), self.numbers),
        )
        for title, field in rows:
            label = plain_label(_with_patterns_apart(title))
            label.setWordWrap(True)
            form.addRow(label)
            form.addRow(field)
            field.set_name(title)
        right = QVBoxLayout()
        right.setContentsMargins(12, 0, 0, 0)
        right.addWidget(self._fields)
        right.addWidget(self.told)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        both = QWidget()
        body = QHBoxLayout(both)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(left, 2)
        body.addLayout(right, 3)
        close = quiet_button(translate("Watch", "Close"), self.close)
        lay_out_window(self, (both,), (self.remove, None, self.keep, close))

    def _take(self, found: _Read) -> None:
        self._folders = list(found.folders)
        self._publications = dict(found.publications)
        row = self.list.currentRow()
        self._fill_list(min(max(row, 0), len(self._folders) - 1))

    def _fill_list(self, row: int) -> None:
        rtl = self.isRightToLeft()
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._folders:
            said = isolated_in(one.path, rtl)
            if not one.active:
                said = translate("Watch", "{folder} (not watched now)").format(folder=said)
            self.list.addItem(QListWidgetItem(said))
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_current()

    def _current(self) -> Watched | None:
        row = self.list.currentRow()
        return self._folders[row] if 0 <= row < len(self._folders) else None

    def _show_current(self, _row: int = 0) -> None:
        one = self._current()
        self._fields.setVisible(one is not None)
        self.remove.setEnabled(one is not None)
        self.keep.setEnabled(one is not None)
        if one is None:
            self._path.setText("")
            self._say(translate("Watch", "No folder is watched. What is put into a watched folder comes in by itself."))
            return
        said = one.settings
        self._path.setText(isolated_in(one.path, self.isRightToLeft()))
        self.active.setChecked(one.active)
        self.below.setChecked(one.recursive)
        self.settle.fill(one.settle)
        self.publication.fill(self._publications.get(said.publication_id) if said.publication_id else None)
        self.names.fill(said.name_pattern)
        self.numbers.fill(said.accession)
        self._say("" if one.id is not None else translate("Watch", "Keep it, and its files come in."))

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        say_in(self.told, sentence, problem=problem)

    def _keep(self) -> None:
        one = self._current()
        if one is None:
            return
        if said := self._problem():
            self._say(said, problem=True)
            return
        target = self.publication.value()
        catalogue = self._context.catalogue
        kept = replace(
            one, active=self.active.isChecked(), recursive=self.below.isChecked(), settle=int(self.settle.value() or 1)
        )
        settings = replace(kept.settings, name_pattern=self.names.value(), accession=self.numbers.value())

        def write(_token: object) -> None:
            publication = target.id if isinstance(target, Link) else None
            if isinstance(target, NewRecord):
                title = Title("record.create", {"label": target.label})
                publication = catalogue.write(title, lambda writer: made_once(writer, target, {})).result
            folder = replace(kept, settings=replace(settings, publication_id=publication))
            catalogue.note(lambda connection: save_watched(connection, folder))

        self._host.services.tasks.write(write, lambda _done: self._kept(), self._failed)

    def _problem(self) -> str:
        try:
            if self.names.value():
                NamePattern(self.names.value())
            if self.numbers.value():
                AccessionPattern(self.numbers.value())
        except InputProblem as problem:
            return problem_text(problem)
        if self.settle.value() is None:
            return self.settle.problem() or translate("Watch", "Write a number of seconds.")
        return self.publication.problem()

    def _kept(self) -> None:
        self._watching.read()
        self.read()
        self._host.services.notices.info(translate("Watch", "The folder is kept."))

    def _remove(self) -> None:
        one = self._current()
        if one is None:
            return
        number, catalogue = one.id, self._context.catalogue
        if number is None:
            self._folders.remove(one)
            self._fill_list(len(self._folders) - 1)
            return
        self._host.services.tasks.write(
            lambda _token: catalogue.note(lambda connection: forget_watched(connection, number)),
            lambda _done: self._kept_no_longer(),
            self._failed,
        )

    def _kept_no_longer(self) -> None:
        self._watching.read()
        self.read()

    def _failed(self, problem: Exception) -> None:
        self._say(problem_text(problem), problem=True)


class WatchWindow(QObject):
    """Opens the dialog; there is one in each window."""

    def __init__(self, host: Host, context: Context, watching: Watching) -> None:
        super().__init__(host.services.changes)
        self._parts = (host, context, watching)
        self.dialog: WatchDialog | None = None

    def action(self) -> Action:
        """Return what opens it."""
        return Action(
            "articles.watch",
            translate("Watch", "&Watched folders…"),
            self.show,
            Menu.FILE,
            icon="inbox",
            group=10,
            enabled=lambda: not self._parts[1].catalogue.read_only,
        )

    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None or not Shiboken.isValid(self.dialog):
            self.dialog = WatchDialog(*self._parts)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()


def _with_patterns_apart(title: str) -> str:
    """Keep the braces of patterns at their ends in a title that is written from right to left."""
    for pattern in ("{publication}_{date}_{page}", "{year}-#####"):
        title = title.replace(pattern, isolate(pattern))
    return title
