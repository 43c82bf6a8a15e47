"""The list of imports, in a window of its own: what became of each file, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from database.changes import Changes
from database.intake.batches import UNPACKED, Batch, newest_batches
from database.queries.intake_results import item_ids
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.directions import isolated_in
from desktop_app.features.inbox.file_list import OUTCOME, FileModel, FileRows, FileWork, file_columns, outcome_words
from desktop_app.features.inbox.imports import Imports, called
from desktop_app.models.selection import SelectionKeeper
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.texts import moment, number, translate
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.windows import lay_out_window, quiet_button

SIZE = (980, 560)
SHOWN = 200
"""Imports in the list."""
FILTERS: tuple[tuple[str, ...], ...] = ((), ("failed",), ("added", "updated", "kept"), ("duplicate",), ("waiting",))


class ResultsDialog(QDialog):
    """Not modal: an article that is opened from it is seen behind it."""

    def __init__(self, host: Host, context: Context, imports: Imports) -> None:
        super().__init__(host if isinstance(host, QWidget) else None)
        self.setWindowTitle(translate("Results", "Imports"))
        self._host = host
        self._context = context
        self._imports = imports
        self._work = FileWork(host, context, imports)
        self._batches: list[Batch] = []
        self._wanted: int | None = None
        self.batches = QListWidget()
        self.batches.setAccessibleName(translate("Results", "Imports"))
        self.batches.setWordWrap(True)
        self.batches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.batches.currentRowChanged.connect(self._batch_chosen)
        self.filter = ChoiceBox()
        self.filter.setAccessibleName(translate("Results", "Which files"))
        for outcomes in FILTERS:
            self.filter.addItem(_filter_words(outcomes))
        self.filter.currentIndexChanged.connect(self._ask)
        rows = FileRows(context, lambda connection, query: item_ids(connection, *_asked(query)))
        self.model = FileModel(rows, file_columns(), host.services.tasks, parent=self)
        self.table = RecordTable()
        self.table.setAccessibleName(translate("Results", "Files"))
        self.table.setModel(self.model)
        self.table.set_rows(two_lines=True)
        self.keeper = SelectionKeeper(self.table, self.model)
        self.table.activated_row.connect(lambda row: self._work.open(self.model.id_at(row)))
        self.table.selectionModel().selectionChanged.connect(self._say)
        self.table.selectionModel().currentRowChanged.connect(self._say)
        self.model.dataChanged.connect(self._say)
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        self.resume = quiet_button(translate("Results", "Resume"), self._go_on)
        self.again = quiet_button(translate("Results", "&Try again"), self._try_again)
        self.keep = quiet_button(translate("Results", "&Keep as file only"), self._keep)
        self.open_record = quiet_button(translate("Results", "&Open the article"), self._open)
        close = quiet_button(translate("Results", "Close"), self.close)
        self._lay_out(close)
        resize_on_screen(self, *SIZE)
        self.model.loaded.connect(self._loaded)
        imports.changed.connect(self.read)
        host.services.changes.changed.connect(self._changed)

    def show_batch(self, batch: int | None) -> None:
        """Show the files of a batch, or of the newest one; where some failed, these."""
        self._wanted = batch
        self.read()

    def read(self) -> None:
        """Read the imports again."""
        self._host.services.tasks.read(
            lambda token: self._context.read(lambda connection: newest_batches(connection, SHOWN), token),
            self._show,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=("imports", id(self)),
        )

    @property
    def batch(self) -> Batch | None:
        """The import that is shown."""
        row = self.batches.currentRow()
        return self._batches[row] if 0 <= row < len(self._batches) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the list."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard to the files whenever the window gets it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget() is None:
            self.table.setFocus()

    def _lay_out(self, close: QPushButton) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.batches, 1)
        right = QWidget()
        files = QVBoxLayout(right)
        files.setContentsMargins(0, 0, 0, 0)
        files.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(self.told, 1)
        head.addWidget(self.resume)
        head.addWidget(self.filter)
        files.addLayout(head)
        files.addWidget(self.table, 1)
        panes = QSplitter()
        # A broad one is a bar where lines are strong.
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(0, 1)
        panes.setStretchFactor(1, 3)
        panes.setSizes([scaled(250), scaled(SIZE[0] - 250)])
        lay_out_window(self, (panes,), (self.again, self.keep, self.open_record, None, close))

    def _show(self, found: Sequence[Batch]) -> None:
        shown = self.batch.id if self.batch is not None else None
        wanted, self._wanted = self._wanted, None
        self._batches = list(found)
        rtl = self.isRightToLeft()
        self.batches.blockSignals(True)
        self.batches.clear()
        for one in found:
            item = QListWidgetItem(_line(one, rtl, running=one.id in self._imports.running()))
            self.batches.addItem(item)
        ids = [one.id for one in found]
        target = wanted if wanted in ids else shown if shown in ids else ids[0] if ids else None
        self.batches.setCurrentRow(ids.index(target) if target is not None else -1)
        self.batches.blockSignals(False)
        batch = self.batch
        if wanted is not None and batch is not None:
            self.filter.setCurrentIndex(1 if batch.outcomes["failed"] else 0)
        self._ask()

    def _changed(self, _changes: Changes) -> None:
        self.model.refresh()

    def _batch_chosen(self, _row: int) -> None:
        self._ask()

    def _ask(self) -> None:
        batch = self.batch
        self.model.ask((batch.id, FILTERS[self.filter.currentIndex()]) if batch is not None else None)
        self._say()

    def _loaded(self, count: int) -> None:
        if count and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._say()

    def _say(self) -> None:
        batch = self.batch
        if batch is None:
            self.told.setText(translate("Results", "Nothing has come in yet."))
        else:
            self.told.setText(_counts(batch))
        failed = batch is not None and bool(batch.outcomes["failed"])
        chosen = bool(self.keeper.count())
        may = not self._context.catalogue.read_only
        running = batch is not None and batch.id in self._imports.running()
        waits = batch is not None and (batch.waiting > 0 or not batch.collected)
        self.resume.setVisible(may and waits and not running)
        self.again.setEnabled(may and failed and not running)
        self.keep.setEnabled(may and failed and chosen and not running)
        self.open_record.setEnabled(chosen and self._may_have_article())

    def _may_have_article(self) -> bool:
        """Whether the current file is none of those that became no article; one that is not read yet may be."""
        current = self.table.currentIndex()
        said = str(self.model.index(current.row(), OUTCOME).data() or "") if current.isValid() else ""
        return said not in map(outcome_words, ("failed", "waiting", UNPACKED))

    def _go_on(self) -> None:
        if self.batch is not None:
            self._imports.go_on(self.batch)

    def _try_again(self) -> None:
        """Read the chosen files again where some are chosen of those that failed, else all that failed."""
        batch = self.batch
        if batch is None:
            return
        chosen = self.keeper.chosen_ids()
        several = len(chosen) > 1 and self.filter.currentIndex() == 1
        self._imports.try_again(batch.id, chosen if several else None)

    def _keep(self) -> None:
        self._work.keep(self.keeper.chosen_ids())

    def _open(self) -> None:
        current = self.keeper.current_id()
        if current is not None:
            self._work.open(current)


def _asked(query: object) -> tuple[int, tuple[str, ...]]:
    assert isinstance(query, tuple)
    return query


def _filter_words(outcomes: tuple[str, ...]) -> str:
    if not outcomes:
        return translate("Results", "All files")
    if outcomes[0] == "added":
        return translate("Results", "What came in")
    return {
        "failed": translate("Results", "What failed"),
        "duplicate": translate("Results", "What was here already"),
        "waiting": translate("Results", "What waits"),
    }[outcomes[0]]


def _counts(batch: Batch) -> str:
    parts = [
        translate("Results", "{what}: {count}").format(what=outcome_words(code), count=number(count))
        for code, count in batch.outcomes.items()
        if count
    ]
    return " · ".join(parts)


def _line(batch: Batch, rtl: bool, *, running: bool) -> str:
    """Return an import in two lines: when and how it ended, and what it was."""
    state = ""
    if running:
        state = translate("Results", "running")
    elif batch.state in ("paused", "running"):
        state = translate("Results", "paused")
    elif batch.state == "cancelled":
        state = translate("Results", "stopped")
    failed = batch.outcomes["failed"]
    if failed:
        state = " · ".join(
            part for part in (state, translate("Results", "{count} failed").format(count=number(failed))) if part
        )
    first = moment(batch.made_at)
    return (
        f"{first} · {state}\n{isolated_in(called(batch), rtl)}"
        if state
        else f"{first}\n{isolated_in(called(batch), rtl)}"
    )


class Results(QObject):
    """Opens the list; there is one in each window."""

    def __init__(self, host: Host, context: Context, imports: Imports) -> None:
        super().__init__(host.services.changes)
        self._parts = (host, context, imports)
        self.dialog: ResultsDialog | None = None
        imports.show_results = self.show

    def action(self) -> Action:
        """Return what opens it."""
        return Action(
            "articles.imports",
            translate("Results", "I&mports…"),
            lambda: self.show(None),
            Menu.FILE,
            icon="list-checks",
            group=10,
        )

    def show(self, batch: int | None) -> None:
        """Open the list at a batch, or at the newest; or bring it to the front."""
        if self.dialog is None or not Shiboken.isValid(self.dialog):
            self.dialog = ResultsDialog(*self._parts)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.show_batch(batch)
        self.dialog.table.setFocus()
