"""The pictures and files of a record: added by choosing, dropping or pasting; role, caption, order; looked at."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from database.commands.files import FileForm, set_files
from database.files import StoredFile
from database.queries.reading import FileRow, files_of
from database.queries.records import RecordRow
from database.queries.terms import TermRow
from desktop_app.directions import begun, isolate
from desktop_app.forms.adding_files import Given, Taken, missing, size_words, take
from desktop_app.forms.buttons import quiet, remove_button
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.factory import terms_of
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.file_view import FileView
from desktop_app.forms.line_edit import Line
from desktop_app.forms.page import FormField
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.plan import Resolve
from desktop_app.forms.rows import Row, Rows, row_layout
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.services.pictures import can_show
from desktop_app.texts import listed, plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.wording.wording import Wording

FILES = "files"
"""The key of the files among the values of a form."""
SHARES = (3, 7, 5)
"""Parts of the width for role, caption and name."""


class FileRowWidget(Row):
    """One file."""

    def __init__(self, file: FileForm, terms: TermList, look: Callable[[FileForm], object]) -> None:
        super().__init__()
        self.file = file
        self.lost = False
        self.role, self.caption = TermLine(terms), Line()
        self.role.fill_code(file.role)
        self.caption.fill(file.caption)
        self.caption.setPlaceholderText(translate("Form", "Caption"))
        self._about = plain_label("", "muted")
        self._about.setWordWrap(True)
        self._about.setMinimumWidth(48)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.view = quiet(QPushButton(translate("Form", "View")))
        self.view.clicked.connect(lambda: look(self.file))
        self.delete = remove_button(translate("Form", "Remove this file (Ctrl+Delete)"))
        layout = row_layout(self)
        for widget, share in zip((self.role, self.caption, self._about), SHARES, strict=True):
            layout.addWidget(widget, share)
        layout.addWidget(self.view)
        layout.addWidget(self.delete)
        self.role.textChanged.connect(self.changed)
        self.caption.textChanged.connect(self.changed)
        self.tell()

    def form(self) -> FileForm:
        """Return the file as it stands."""
        was = self.file
        return FileForm(
            self.role.code() or "",
            was.name,
            was.media_type,
            was.stored,
            stored_text(self.caption.text()),
            was.id,
        )

    def contents(self) -> tuple[FileForm, str, str]:
        """Return what was typed."""
        return self.file, self.role.text(), self.caption.text()

    def restore(self, role: str, caption: str) -> None:
        """Show what was typed."""
        self.role.fill(role)
        self.caption.fill(caption)

    def problem(self) -> str:
        """Return what is wrong with it."""
        return "" if self.role.code() else not_in_list(self.role.text(), self.role.terms)

    def first(self) -> QWidget:
        """Return the caption: the role is proposed already."""
        return self.caption

    def stops(self) -> list[QWidget]:
        """Return the lines and buttons."""
        return [self.role, self.caption, self.view, self.delete]

    def tell(self) -> None:
        """Show what the file is, and whether its bytes are there."""
        file = self.file
        parts = [file.name or translate("Form", "without a name")]
        if file.stored is None:
            parts.append(translate("Form", "not held: the copy lacks it"))
        elif self.lost:
            parts.append(translate("Form", "missing from the catalogue's folder"))
        else:
            parts.append(size_words(file.stored.size))
        if file.id is None:
            parts.append(translate("Form", "new"))
        about = begun(" · ".join(isolate(part) for part in parts), QApplication.isRightToLeft())
        self._about.setText(about)
        self._about.setToolTip(about)
        shown = can_show(file.media_type, file.name)
        self.view.setEnabled(file.stored is not None and shown)
        self.role.setAccessibleName(translate("Form", "Role of {name}").format(name=file.name))
        self.caption.setAccessibleName(translate("Form", "Caption of {name}").format(name=file.name))
        self.view.setAccessibleName(translate("Form", "View {name}").format(name=about))
        self.view.setToolTip("" if shown else translate("Form", "Files of this kind cannot be shown here."))


class FilesField(FieldWidget):
    """All files, in order."""

    def __init__(self, around: Surroundings, terms: TermList, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._terms, self._kind = around, terms, kind
        self._reading = 0
        self._refused: tuple[str, ...] = ()
        self.setAcceptDrops(True)
        self.rows: Rows[FileRowWidget] = Rows(translate("Form", "Add files…"))
        self.rows.setToolTip(translate("Form", "Files can be dropped here, and files and pictures pasted (Ctrl+V)."))
        self.rows.wanted.connect(lambda _at: self.choose())
        self.rows.changed.connect(self._edited)
        self.rows.stops_changed.connect(self._restop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self._restop()

    def value(self) -> tuple[FileForm, ...]:
        """Return the files."""
        return tuple(row.form() for row in self.rows.rows)

    def empty(self) -> tuple[FileForm, ...]:
        """Return no files."""
        return ()

    def contents(self) -> tuple[tuple[FileForm, str, str], ...]:
        """Return what was typed, row by row."""
        return tuple(row.contents() for row in self.rows.rows)

    def restore(self, contents: tuple[tuple[FileForm, str, str], ...]) -> None:
        """Bring the rows back."""
        with self.being_filled():
            self._show(tuple(file for file, _role, _caption in contents))
            for row, (_file, role, caption) in zip(self.rows.rows, contents, strict=True):
                row.restore(role, caption)

    def problem(self) -> str:
        """Return the first thing that is wrong."""
        if self._reading:
            return plural("Form", "{count} files are being read.", "{count} file is being read.", self._reading)
        return next((found for row in self.rows.rows if (found := row.problem())), "")

    def hint(self) -> str:
        """Say which files could not be taken, until something else is done."""
        return " · ".join(self._refused)

    def in_words(self, value: tuple[FileForm, ...]) -> str:
        """Return names and captions."""
        return listed(": ".join(part for part in (one.name, one.caption) if part) for one in value)

    def set_name(self, name: str) -> None:
        """Name the whole; its lines have names of their own."""
        self.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the lines and buttons of all rows."""
        return self.rows.stops()

    def choose(self) -> None:
        """Ask for files."""
        chosen, _filter = QFileDialog.getOpenFileNames(self.window(), translate("Form", "Add files"))
        self.add([Given(Path(path).name, Path(path)) for path in chosen])

    def add(self, given: Sequence[Given]) -> None:
        """Take files; a worker reads them, and each becomes a row when it is there."""
        if not given:
            return
        self._reading += len(given)
        self._refused = ()
        catalogue, kind = self._around.catalogue, self._kind
        self._typed()
        self._around.tasks.read(lambda _token: take(catalogue, given, kind), self._taken)

    def paste(self, data: QMimeData) -> bool:
        """Take what the clipboard or a drop holds; False where there are neither files nor a picture."""
        given = files_in(data)
        self.add(given)
        return bool(given)

    def look(self, file: FileForm) -> None:
        """Show a file in a window of its own."""
        if file.stored is not None:
            around = self._around
            FileView(around.catalogue, around.tasks, file.stored.sha256, file.name, self.window()).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and pictures on Ctrl+V, wherever in the field the keyboard is."""
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            data = QGuiApplication.clipboard().mimeData()
            if data is not None and self.paste(data):
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures in."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.paste(event.mimeData()):
            event.acceptProposedAction()

    def _taken(self, taken: Taken) -> None:
        self._reading -= len(taken.files) + len(taken.problems)
        refused = list(taken.problems)
        there = {row.file.stored.sha256 for row in self.rows.rows if row.file.stored is not None}
        for file in taken.files:
            if file.stored is not None and file.stored.sha256 in there:
                refused.append(translate("Form", "{name} is here already").format(name=file.name))
                continue
            self._insert(file)
            if file.stored is not None:
                there.add(file.stored.sha256)
        self._refused = tuple(refused)
        self.stops_changed.emit()
        self._typed()

    def _show(self, value: tuple[FileForm, ...]) -> None:
        self.rows.clear()
        for file in value:
            self._insert(file)
        self._refused = ()
        self._look_for_bytes()
        self.stops_changed.emit()

    def _insert(self, file: FileForm) -> None:
        row = FileRowWidget(file, self._terms, self.look)
        row.delete.clicked.connect(lambda: self.rows.remove(row))
        self.rows.insert(len(self.rows.rows), row)

    def _look_for_bytes(self) -> None:
        """Ask on a worker whether the bytes of all files are there."""
        hashes = [row.file.stored.sha256 for row in self.rows.rows if row.file.stored is not None]
        if not hashes:
            return
        catalogue = self._around.catalogue
        self._around.tasks.read(
            lambda _token: missing(catalogue, hashes), self._told_missing, key=("missing files", id(self))
        )

    def _told_missing(self, found: frozenset[bytes]) -> None:
        for row in self.rows.rows:
            lost = row.file.stored is not None and row.file.stored.sha256 in found
            if row.lost != lost:
                row.lost = lost
                row.tell()

    def _edited(self) -> None:
        self._refused = ()
        self._typed()

    def _restop(self) -> None:
        for stop in self.stops():
            stop.removeEventFilter(self)
            stop.installEventFilter(self)
        self.stops_changed.emit()


class FilesPart:
    """The pictures and files of records of one kind."""

    key = FILES

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def read(
        self, connection: Any, row: RecordRow | None, found: Sequence[TermRow], wording: Wording
    ) -> tuple[FileForm, ...]:
        """Return what the record has."""
        return tuple(file_form(one) for one in files_of(connection, row.id)) if row is not None else ()

    def field(self, around: Surroundings, found: Sequence[TermRow]) -> FormField:
        """Return the field."""
        widget = FilesField(around, terms_of(found, "attachment_role"), self._kind)
        return FormField(FILES, translate("Form", "Pictures and files"), widget, alone=True)

    def save(
        self,
        writer: Any,
        record_id: int,
        opened: tuple[FileForm, ...],
        value: tuple[FileForm, ...],
        resolve: Resolve,
    ) -> None:
        """Make these the files of the record."""
        set_files(writer, record_id, value)


def file_form(row: FileRow) -> FileForm:
    """Return a stored file as a form gives it back."""
    stored = StoredFile(row.sha256, row.size) if row.sha256 is not None and row.size is not None else None
    return FileForm(row.role, row.name, row.media_type, stored, row.caption, row.id)


def files_in(data: QMimeData) -> list[Given]:
    """Return the files that a clipboard or a drop holds, or its picture."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return [Given(path.name, path) for path in paths]
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return [Given(translate("Form", "pasted picture") + ".png", data=bytes(buffer.data().data()))]
    return []
