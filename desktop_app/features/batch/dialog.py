"""The dialog: what is done with which field of the chosen records, and a table of what becomes of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from database.batch.edit import Action, actions_of, fields_for, takes
from database.batch.planned import Edited, Preview
from database.changes import Title
from database.commands.batch_edit import edit_many, preview
from database.errors import InputProblem
from database.fields import Field
from database.queries.terms import TermRow
from desktop_app.contract import Host
from desktop_app.directions import isolated_in
from desktop_app.features.batch.asked import Asked
from desktop_app.features.batch.in_words import done_words, field_name, lines_of, summary
from desktop_app.features.batch.inputs import Inputs, NotYet, Offered, make_inputs
from desktop_app.forms.surroundings import Surroundings
from desktop_app.models.order import Ids
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.cancel import CancelledError, CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.widgets.theme import tokens
from desktop_app.widgets.windows import say_in

SIZE = (820, 560)
FIRST = 1000
"""Records that are looked at first, so that there are rows to see while all of them are counted."""
PAUSE_MS = 200
"""How long the typing must rest before it is worked out what it would do, in milliseconds."""
TOLD_MS = 250
"""How often it is told how many are worked out, in milliseconds."""


def open_dialog(host: Host, context: Context, panel: RoomPanel) -> None:
    """Ask what is to be done with the chosen records; which kinds they are is looked up on a worker."""
    ids = panel.chosen()
    if not ids:
        return

    def show(kinds: Sequence[str]) -> None:
        dialog = BatchDialog(host, context, ids, kinds, panel.widget.window())
        dialog.open()

    host.services.tasks.read(
        lambda _token: tuple(dict.fromkeys(map(panel.kind_of, ids))),
        show,
        lambda problem: host.services.notices.problem(problem_text(problem)),
        key="choose",
    )


class BatchDialog(QDialog):
    """Modal: it is about the rows that were selected when it was opened."""

    def __init__(
        self, host: Host, context: Context, ids: Ids, kinds: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = plural("Batch", "Change fields of {count} records", "Change fields of {count} record", len(ids))
        self.setWindowTitle(count)
        self._host = host
        self._context = context
        self._ids = ids
        self._kinds = tuple(kinds)
        self._token: CancelToken | None = None
        self._asked: Asked | None = None
        services = host.services
        terms: tuple[TermRow, ...] = tuple(context.wording.terms)  # type: ignore[arg-type]
        self._around = Surroundings(
            context.catalogue, services.tasks, services.changes, services.notices, context.wording
        )
        self._terms = terms
        self.field = ChoiceBox()
        self.field.setAccessibleName(translate("Batch", "Field"))
        self.field.setMaxVisibleItems(20)
        fields = fields_for(self._kinds)
        for one in fields:
            self.field.addItem(self._named(one), one)
        self.action = ChoiceBox()
        self.action.setAccessibleName(translate("Batch", "What is done"))
        self.inputs: Inputs | None = None
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() * 2)
        self.table = QTableWidget(0, 3)
        self.change = QPushButton(translate("Batch", "Change"))
        self.change.setDefault(True)
        self.change.clicked.connect(self._change)
        self._cancel = QPushButton(translate("Batch", "Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self._pause = _timer(self, PAUSE_MS, self._look, once=True)
        self._telling = _timer(self, TOLD_MS, self._tell_progress, once=False)
        self.field.currentIndexChanged.connect(lambda _at: self._field_chosen())
        self.action.currentIndexChanged.connect(lambda _at: self._action_chosen())
        self.finished.connect(lambda _result: self._stop())
        self._field_chosen()
        resize_on_screen(self, *SIZE)
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.table.setAccessibleName(translate("Batch", "What becomes of the records"))
        titles = [translate("Batch", "Record"), translate("Batch", "Before"), translate("Batch", "After")]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.field, 1)
        top.addWidget(self.action, 1)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.change)
        buttons.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(self._place)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    # -- what is asked

    def _named(self, field: Field) -> str:
        """Return what a field is called; with its kind where another kind has one of this name."""
        name = field_name(field, self._context.wording)
        same = [one for one in fields_for(self._kinds) if one.label == field.label]
        if len(same) < 2:
            return name
        kinds = [one for one in field.kinds if one in self._kinds]
        of = self._context.wording.joined(self._context.wording.term("record_kind", kind) for kind in kinds)
        return translate("Batch", "{field} ({kind})").format(field=name, kind=of)

    def _field_chosen(self) -> None:
        field = self._field()
        words = _action_words()
        chosen = self.action.currentData()
        actions = actions_of(field)
        self.action.blockSignals(True)
        self.action.clear()
        for one in actions:
            text = words[one]
            if one is Action.APPEND and field.several:
                text = translate("Batch", "Add")
            elif one is Action.PREPEND and field.several:
                text = translate("Batch", "Add as the first")
            self.action.addItem(text, one)
        self.action.setCurrentIndex(actions.index(chosen) if chosen in actions else 0)
        self.action.blockSignals(False)
        self._action_chosen()

    def _action_chosen(self) -> None:
        field = self._field()
        into = [one for one in fields_for(self._kinds) if takes(one, field)]
        offered = Offered(self._around, self._terms, self._named, into)
        old, self.inputs = self.inputs, make_inputs(field, Action(self.action.currentData()), offered)
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(self.inputs)
        before: QWidget = self.action
        for stop in self.inputs.stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        QWidget.setTabOrder(before, self.table)
        self.inputs.changed.connect(self._typed)
        self._typed()

    def _field(self) -> Field:
        field = self.field.currentData()
        assert isinstance(field, Field)
        return field

    def _typed(self) -> None:
        """Something else is asked: what was worked out is no longer true."""
        self._stop()
        self._asked = None
        self.change.setEnabled(False)
        self.change.setText(translate("Batch", "Change"))
        self._pause.start()

    # -- what becomes of the records

    def _look(self) -> None:
        """Work out on a worker what would become of the records: of the first ones, then of all."""
        assert self.inputs is not None
        try:
            asked = self.inputs.asked()
        except NotYet as reason:
            self.table.setRowCount(0)
            self._say(str(reason), problem=bool(self.inputs.problem))
            return
        self._read(asked, self._ids[:FIRST])

    def _read(self, asked: Asked, ids: Ids) -> None:
        context, edit = self._context, asked.for_preview

        def read(token: CancelToken) -> Preview:
            def report(done: int) -> None:
                token.check()
                token.report(done, len(ids))

            return context.read(lambda connection: preview(connection, ids, edit, report=report), token)

        def show(found: Preview) -> None:
            self._telling.stop()
            self._show_rows(found)
            if len(ids) < len(self._ids):
                self._say(translate("Batch", "Looking at all records…"))
                self._read(asked, self._ids)
                self._telling.start()
            else:
                self._show_counts(asked, found)

        self._token = self._host.services.tasks.read(read, show, self._wrong, key=("batch", id(self)))

    def _stop(self) -> None:
        self._pause.stop()
        self._telling.stop()
        self._host.services.tasks.cancel(("batch", id(self)))

    def _tell_progress(self) -> None:
        done = self._token.progress.done if self._token is not None else 0
        text = translate("Batch", "Looking at all records: {done} of {count}…")
        self._say(text.format(done=number(done), count=number(len(self._ids))))

    def _show_rows(self, found: Preview) -> None:
        lines = lines_of(found, self._context.wording)
        rtl, nothing = self.isRightToLeft(), translate("Form", "(empty)")
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._cell(row, 0, line.record, rtl)
            if line.why:
                self.table.setSpan(row, 1, 1, 2)
                self._cell(row, 1, line.why, rtl, tokens().problem)
                continue
            if self.table.columnSpan(row, 1) > 1:
                self.table.setSpan(row, 1, 1, 1)
            for column, words in ((1, line.before), (2, line.after)):
                self._cell(row, column, words or nothing, rtl, "" if words else tokens().muted)

    def _cell(self, row: int, column: int, words: str, rtl: bool, color: str = "") -> None:
        item = QTableWidgetItem(isolated_in(words, rtl))
        item.setToolTip(words)
        # Beginning where the window begins to read, whatever the script of the words.
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if color:
            item.setForeground(QColor(color))
        self.table.setItem(row, column, item)

    def _show_counts(self, asked: Asked, found: Preview) -> None:
        hint = self.inputs.hint() if self.inputs is not None else ""
        self._say(" · ".join(filter(None, (hint, summary(found)))))
        self._asked = asked if found.changed else None
        self.change.setEnabled(bool(found.changed))
        if found.changed:
            text = plural("Batch", "Change {count} records", "Change {count} record", found.changed)
            self.change.setText(text)

    def _wrong(self, problem: Exception) -> None:
        self._telling.stop()
        self.table.setRowCount(0)
        self._say(problem_text(problem), problem=True)
        if isinstance(problem, InputProblem) and self.inputs is not None:
            self.inputs.show_wrong(problem)

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        say_in(self.told, sentence, problem=problem)

    # -- doing it

    def _change(self) -> None:
        if self._asked is not None:
            write_edit(self._host, self._context, self._ids, self._asked)
            self.accept()


def write_edit(host: Host, context: Context, ids: Ids, asked: Asked) -> None:
    """Change the records as one step of the history; stopped on the way, nothing of it is kept."""
    title = Title("records.change", {"count": len(ids), "field": asked.given.field.label})
    # What is left after the last record, of a hundred thousand, takes a few seconds more.
    last = translate("Batch", "Saving …")

    def write(token: CancelToken) -> Edited | None:
        def report(done: int) -> None:
            token.check()
            token.report(done, len(ids), last if done >= len(ids) else "")

        def command(writer: Any) -> Edited:
            return edit_many(writer, ids, asked.for_writing(writer), report=report)

        try:
            done: Edited = context.catalogue.write(title, command).result
        except CancelledError:
            return None
        return done

    def told(done: Edited | None) -> None:
        if done is None:
            host.services.notices.info(translate("Batch", "Stopped. Nothing was changed."))
        elif done.refused:
            host.services.notices.warning(done_words(done))
        else:
            host.services.notices.info(done_words(done))

    host.services.tasks.write(
        write,
        told,
        lambda problem: host.services.notices.problem(problem_text(problem)),
        title=plural("Batch", "Changing {count} records", "Changing {count} record", len(ids))
        if len(ids) >= FIRST
        else "",
        can_stop=True,
    )


def _action_words() -> dict[Action, str]:
    return {
        Action.SET: translate("Batch", "Set to"),
        Action.APPEND: translate("Batch", "Put behind"),
        Action.PREPEND: translate("Batch", "Put before"),
        Action.REMOVE: translate("Batch", "Take away"),
        Action.REPLACE: translate("Batch", "Replace"),
        Action.CLEAR: translate("Batch", "Clear"),
        Action.MOVE: translate("Batch", "Move into another field"),
    }


def _timer(owner: QDialog, milliseconds: int, do: Any, *, once: bool) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(once)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer
