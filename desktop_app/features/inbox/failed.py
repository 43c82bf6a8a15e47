"""The last group of the Inbox: files that did not come in, each with the reason, and what can be done about them."""

import json
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from database.queries.intake_results import failed_ids
from desktop_app.contract import Host
from desktop_app.features.inbox.file_list import FileModel, FileRows, FileWork, file_columns
from desktop_app.features.inbox.imports import Imports
from desktop_app.models.selection import SelectionKeeper
from desktop_app.rooms.context import Context
from desktop_app.services.settings import Setting
from desktop_app.texts import plural, translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.table import RecordTable

HEIGHT = 190
LEFT_OUT = Setting("inbox/failed_left_out", "{}", "Failed files that are left out of the Inbox, by catalogue")
"""By the path of a catalogue, the number of the newest failed file that a person has taken off the list."""


class FailedFiles(QWidget):
    """Hidden while no file failed; its heading unfolds the list."""

    shown = Signal(bool)
    """There are failed files now, or none any more."""

    def __init__(self, host: Host, context: Context, imports: Imports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context
        self._imports = imports
        self._work = FileWork(host, context, imports)
        self.heading = QPushButton()
        self.heading.setFlat(True)
        self.heading.setCheckable(True)
        self.heading.setIcon(icon("chevron-right", "muted"))
        self.heading.toggled.connect(self._unfold)
        rows = FileRows(context, lambda connection, query: failed_ids(connection, _number(query)))
        columns = tuple(one for one in file_columns() if one.key != "outcome")
        self.model = FileModel(_Failed(rows), columns, host.services.tasks, parent=self)
        self.table = RecordTable()
        self.table.setAccessibleName(translate("Inbox", "Failed files"))
        self.table.setModel(self.model)
        self.table.set_rows(two_lines=True)
        self.keeper = SelectionKeeper(self.table, self.model)
        self.table.activated_row.connect(lambda _row: self._try_again())
        self._lay_out()
        self.hide()
        host.services.settings.declare((LEFT_OUT,))
        self.model.loaded.connect(self._loaded)
        imports.changed.connect(self.read)
        self.read()

    def _lay_out(self) -> None:
        self.again = QPushButton(translate("Inbox", "Retry"))
        self.again.clicked.connect(self._try_again)
        self.keep = QPushButton(translate("Inbox", "Keep as file only"))
        self.keep.setToolTip(translate("Inbox", "An article with the file and without a text"))
        self.keep.clicked.connect(lambda: self._work.keep(self._chosen()))
        self.imports = QPushButton(translate("Inbox", "All imports…"))
        self.imports.clicked.connect(lambda: self._imports.show_results(None))
        self.leave_out = QPushButton(translate("Inbox", "Take off the list"))
        self.leave_out.setToolTip(translate("Inbox", "All of them; the list of imports keeps them"))
        self.leave_out.clicked.connect(self._leave_out)
        buttons = QHBoxLayout()
        for one in (self.again, self.keep, self.imports):
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_out)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 4)
        body.addWidget(self.table, 1)
        body.addLayout(buttons)
        self._body.setFixedHeight(scaled(HEIGHT))
        self._body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._body)

    @property
    def count(self) -> int:
        """How many files failed."""
        return self.model.rowCount()

    def read(self) -> None:
        """Read again which files failed."""
        self.model.ask(self._left_out)

    @property
    def _left_out(self) -> int:
        kept = _kept(self._host.services.settings.get(LEFT_OUT))
        return kept.get(str(self._context.catalogue.path), 0)

    def _loaded(self, count: int) -> None:
        text = plural("Inbox", "{count} files could not be added", "{count} file could not be added", count)
        self.heading.setText(text)
        may = not self._context.catalogue.read_only
        for one in (self.again, self.keep):
            one.setEnabled(may)
        if count and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        if bool(count) == self.isHidden():
            self.setVisible(bool(count))
            self.shown.emit(bool(count))

    def _unfold(self, unfolded: bool) -> None:
        self.heading.setIcon(icon("chevron-down" if unfolded else "chevron-right", "muted"))
        self._body.setVisible(unfolded)
        if unfolded:
            self.table.setFocus()

    def _chosen(self) -> list[int]:
        return self.keeper.chosen_ids()

    def _try_again(self) -> None:
        if chosen := self._chosen():
            self._work.try_again(chosen)

    def _leave_out(self) -> None:
        ids = self.model.ids()
        if not ids:
            return
        settings = self._host.services.settings
        kept = _kept(settings.get(LEFT_OUT)) | {str(self._context.catalogue.path): max(ids)}
        settings.set(LEFT_OUT, json.dumps(kept))
        self.read()


class _Failed:
    """The rows of files that failed: the word for it would stand in each of them."""

    def __init__(self, rows: FileRows) -> None:
        self._rows = rows
        self.ids = rows.ids

    def rows(self, ids: Any, token: Any) -> list[tuple[str, ...]]:
        """Return file and reason, and their tooltips."""
        return [(row[0], row[2], row[3], row[5]) if row else () for row in self._rows.rows(ids, token)]


def _number(query: object) -> int:
    return query if isinstance(query, int) else 0


def _kept(text: str) -> dict[str, int]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return (
        {str(key): value for key, value in found.items() if isinstance(value, int)} if isinstance(found, dict) else {}
    )
