"""The Inbox: the slip, the articles that wait, the row of a new clipping, the files that failed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from database.changes import Changes, Title
from database.commands.records import save_record
from database.fields import fields_of
from database.queries.intake_inbox import FillCounts, count_inbox, fill_counts
from desktop_app.contract import Host
from desktop_app.features.inbox.boxes import surroundings
from desktop_app.features.inbox.cell_editor import CellEditor, Edit, value_of
from desktop_app.features.inbox.clipping import ClippingRow, clipping_boxes, keep_clipping
from desktop_app.features.inbox.failed import FailedFiles
from desktop_app.features.inbox.filling import (
    Done,
    done_words,
    fill,
    register,
    take_named,
    undo_step,
    would_fill,
)
from desktop_app.features.inbox.imports import Imports
from desktop_app.features.inbox.names_dialog import NamesDialog
from desktop_app.features.inbox.paused import PausedBatches
from desktop_app.features.inbox.rows import ROOM, InboxModel, InboxSource
from desktop_app.features.inbox.slip import Slip
from desktop_app.forms.saving import Links
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import ARTICLE_MENU, RoomPanel, RoomTexts
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate

MENU = ("inbox.register", "inbox.slip", "inbox.named", "inbox.names", "", *ARTICLE_MENU)
FOUND_MS = 1000
"""How long rows wait for what is found in others, while one article after the other is read."""
MANY = 1000
"""From so many rows on, what is done with them is listed among the running work."""


def make_panel(host: Host, context: Context, imports: Imports, watch: Callable[[], object]) -> "InboxPanel":
    """Return the panel of the Inbox."""
    source = InboxSource(context)
    added = next(at for at, column in enumerate(source.columns) if column.key == "added")
    model = InboxModel(source, source.columns, host.services.tasks, sort_column=added)
    panel = InboxPanel(host, context, imports, source, model)
    panel.filling.connect(watch)
    return panel


class InboxPanel(RoomPanel):
    """A room whose cells are filled from the slip and edited in place."""

    def __init__(self, host: Host, context: Context, imports: Imports, source: InboxSource, model: InboxModel) -> None:
        total = count_waiting(context)
        super().__init__(
            host,
            source,
            model,
            texts(),
            total,
            room=ROOM,
            menu=MENU,
            two_lines=True,
            can_keep_within=True,
            # Folded copies of a text wait as well.
            count_all=True,
        )
        self._context = context
        self._imports = imports
        self._inbox = source
        self._operation = 0
        self._folded = 0
        around = surroundings(host, context)
        self.slip = Slip(around, self.table, self._list)
        self.slip.fill_asked.connect(self._fill)
        self.slip.left.connect(self._leave_slip)
        self.slip.undo_asked.connect(self._undo)
        self.slip.typed.connect(self._preview)
        self.clipping = ClippingRow(around, self._above)
        self.clipping.kept.connect(self._keep_clipping)
        self.clipping.left.connect(self._end_clipping)
        self.clipping.hide()
        self.failed = FailedFiles(host, context, imports)
        self.paused = PausedBatches(host, imports)
        self.paused.left.connect(self.take_focus)
        self.editor = CellEditor(self.table, model, around, source.line, self._save_cell, self._say_of_cell)
        layout = self.widget.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.slip)
        layout.insertWidget(1, self.paused)
        self.slip.arrange()
        layout.addWidget(self.clipping)
        layout.addWidget(self.failed)
        self.slip.set_wanted(not context.catalogue.read_only)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.installEventFilter(self)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.slip.count_soon())
        model.loaded.connect(self._rows_came)
        self._found = QTimer(self, singleShot=True, interval=FOUND_MS)
        self._found.timeout.connect(self._read_again)
        host.services.changes.read.connect(self._articles_read)

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Edit the cell on F2, which elsewhere opens the form, and go to the slip on F3, which else finds on."""
        if watched is self.table and isinstance(event, QKeyEvent) and not self._context.catalogue.read_only:
            none, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
            own = {
                (Qt.Key.Key_F2, none): self.edit_cell,
                (Qt.Key.Key_F3, none): self.to_slip,
                (Qt.Key.Key_Down, alt): self.take_named,
            }
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            do = own.get((Qt.Key(event.key()), held))
            if do is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if do is not None and event.type() is QEvent.Type.KeyPress:
                do()
                return True
        return super().eventFilter(watched, event)

    def edit_cell(self) -> None:
        """Edit a cell of the current row, or of the first one where none is current."""
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)
        if not self.editor.begin():
            self._read_current()

    def _read_current(self) -> None:
        """Read the values of the current row, where its page has gone from memory, and edit it then."""
        current = self.keeper.current_id()
        if current is None:
            return

        def read(token: CancelToken) -> object:
            return self._context.read(lambda connection: self._inbox.own_rows(connection, [current]), token)

        def edit(_rows: object) -> None:
            if self.keeper.current_id() == current:
                self.editor.begin()

        self._host.services.tasks.read(read, edit, self._failed, key=("inbox line", id(self)))

    def to_slip(self) -> None:
        """Give the keyboard to the slip."""
        self.editor.close()
        self.slip.take_focus()

    def _leave_slip(self) -> None:
        self.slip.say("")
        self.take_focus()

    # -- the slip

    def _fill(self, overwrite: bool) -> None:
        ids, values, known = self.chosen(), self.slip.row.values(), self.slip.row.how_known()
        if not ids:
            self.slip.say(translate("Slip", "No row is selected: press Esc, then Ctrl+A for all."), problem=True)
            return
        catalogue = self._context.catalogue
        self._folded = self._inbox.left_below(ids)
        self._host.services.tasks.write(
            lambda token: fill(catalogue, ids, values, known, overwrite, token),
            self._filled,
            self._not_filled,
            title=plural("Slip", "Filling {count} rows", "Filling {count} row", len(ids)) if len(ids) >= MANY else "",
            can_stop=True,
        )

    def _filled(self, done: Done) -> None:
        self._operation = done.operation
        self._host.services.tasks.cancel(("slip", id(self)))
        self.slip.row.clear()
        if done.numbers:
            self._show_numbers()
        said = done_words(done)
        if self._folded:
            left = plural(
                "Slip",
                "{count} folded copies were left as they are: unfold them to fill them, too.",
                "{count} folded copy was left as it is: unfold it to fill it, too.",
                self._folded,
            )
            said = f"{said}. {left}"
        self.slip.say(said, can_undo=bool(done.operation))
        self._host.services.notices.info(said)
        if self.slip.has_keyboard:
            self.take_focus()
        if done.numbers:
            # The box moved to its column, and the list with it.
            self.table.horizontalScrollBar().setValue(0)

    def _show_numbers(self) -> None:
        """Show the column of the numbers that were given, beside the headlines."""
        columns = self.table.columns
        if "accession" not in columns.shown_keys():
            columns.show("accession", True)
            columns.move("accession", 2 - len(columns.shown_keys()))

    def _not_filled(self, problem: Exception) -> None:
        self.slip.say(problem_text(problem), problem=True)

    def _undo(self) -> None:
        catalogue, operation = self._context.catalogue, self._operation

        def undone(was: bool) -> None:
            if was:
                self.slip.say(translate("Slip", "Undone."))
            else:
                self.slip.say(translate("Slip", "Something else was done since: Ctrl+Z takes that back first."))

        self._host.services.tasks.write(lambda _token: undo_step(catalogue, operation), undone, self._not_filled)
        self.take_focus()

    def _preview(self) -> None:
        """Count on a worker what Enter would fill."""
        if said := self.slip.row.problem():
            self.slip.say(said)
            return
        fields, ids = tuple(self.slip.row.values()), self.chosen()
        if not fields or not ids:
            self.slip.say_count("")
            return
        hint = self.slip.row.hint()

        def read(token: CancelToken) -> dict[str, FillCounts]:
            return self._context.read(lambda connection: fill_counts(connection, ids, fields), token)

        def say(counts: Mapping[str, FillCounts]) -> None:
            said = would_fill(counts)
            self.slip.say_count(f"{hint} · {said}" if hint else said)

        self._host.services.tasks.read(read, say, self._failed, key=("slip", id(self)))

    def take_named(self) -> None:
        """Fill in the publications that the files of the selected rows name, and make those that are new."""
        ids, catalogue = self.chosen(), self._context.catalogue
        if not ids:
            return
        self._folded = self._inbox.left_below(ids)

        def done(found: Done) -> None:
            if found.filled.filled:
                self._filled(found)
            else:
                self.slip.say(translate("Slip", "No file of these rows names a publication that is not filled in."))

        self._host.services.tasks.write(
            lambda token: take_named(catalogue, ids, token),
            done,
            self._not_filled,
            title=plural("Slip", "Filling {count} rows", "Filling {count} row", len(ids)) if len(ids) >= MANY else "",
            can_stop=True,
        )

    def from_names(self) -> None:
        """Fill in what the names of the files say."""
        ids = self.chosen()
        if ids:
            dialog = NamesDialog(self._host, self._context, ids, self._filled)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # -- what is done with rows

    def register(self) -> None:
        """Take the selected articles out of the Inbox as registered: the reading is left for later."""
        ids, catalogue = self.chosen(), self._context.catalogue
        if not ids:
            return

        def done(found: Done) -> None:
            text = plural(
                "Inbox",
                "{count} articles are registered. Undo brings them back.",
                "{count} article is registered. Undo brings it back.",
                found.filled.filled,
            )
            self._host.services.notices.info(text)

        self._host.services.tasks.write(
            lambda token: register(catalogue, ids, token),
            done,
            self._failed,
            title=translate("Inbox", "Registering articles") if len(ids) >= MANY else "",
            can_stop=True,
        )

    def _save_cell(self, edit: Edit) -> None:
        catalogue = self._context.catalogue
        line = self._inbox.line(edit.record)

        def command(writer: Any) -> None:
            fields: dict[str, Any] = {edit.field: Links(writer)(edit.value)}
            if edit.field == "headline" and line is not None and line.devised:
                fields["headline_devised"] = False
            known = {} if edit.known is None else {_known_name(edit.field): edit.known}
            save_record(writer, edit.record, fields=fields, known=known)

        title = Title("articles.fill", {"count": 1})
        self._host.services.tasks.write(
            lambda _token: catalogue.write(title, command),
            None,
            lambda problem: self.slip.say(problem_text(problem), problem=True),
        )

    def _say_of_cell(self, sentence: str) -> None:
        self.slip.say(sentence)

    # -- clippings

    def new_clipping(self) -> None:
        """Open the row of a new clipping."""
        self.editor.close()
        self.clipping.show()
        self.clipping.begin()

    def _end_clipping(self) -> None:
        self.clipping.hide()
        self.take_focus()

    def _above(self) -> Mapping[str, Any]:
        """Return the values of the last row: a new one stands below it."""
        count = self.model.rowCount()
        line = self._inbox.line(self.model.id_at(count - 1)) if count else None
        if line is None:
            return {}
        return {box.name: value_of(line, box.name) for box in clipping_boxes()}

    def _keep_clipping(self, values: Mapping[str, Any], known: str) -> None:
        catalogue = self._context.catalogue
        self._host.services.tasks.write(
            lambda _token: keep_clipping(catalogue, values, known),
            self._clipping_kept,
            lambda problem: self.clipping.say(problem_text(problem)),
        )

    def _clipping_kept(self, record_id: int) -> None:
        self._wanted = record_id

    # -- what comes in

    def row_with(self, record_id: int) -> int | None:
        """Return the row that an article stands in, or that of the copy it is folded below."""
        row = self.row_of(record_id)
        head = self._inbox.head_of(record_id) if row is None else None
        return row if head is None else self.row_of(head)

    def entered(self) -> None:
        """Show the current row beside; the room begins at its rows, which stand after the boxes in the order of Tab."""
        super().entered()
        if self.slip.has_keyboard:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to what stands in its place while it is empty."""
        if self.clipping.isVisible() and not self.model.rowCount():
            self.clipping.row.go_to("headline")
        else:
            super().take_focus()

    def _articles_read(self, told: frozenset[int]) -> None:
        """Articles were read: what was found in them stands in their rows, of many within a moment at once."""
        if not self._found.isActive() and not told.isdisjoint(self.model.ids()):
            self._found.start()

    def _changed(self, changes: Changes) -> None:
        super()._changed(changes)
        self.slip.count_soon()
        if self._operation:
            self._look_whether_undone()

    def _look_whether_undone(self) -> None:
        """Take back what is said of the step that filled, with the way to undo it, once it is not the last one."""
        catalogue, operation = self._context.catalogue, self._operation

        def look(_token: CancelToken) -> bool:
            top = catalogue.next_steps()[0]
            return top is not None and top.id == operation

        def told(is_last: bool) -> None:
            if not is_last and self._operation == operation:
                self._operation = 0
                if self.slip.can_undo:
                    self.slip.say("")

        self._host.services.tasks.read(look, told, self._failed, key=("undone", id(self)))

    def _rows_came(self, count: int) -> None:
        self.slip.set_wanted(bool(count) and not self._context.catalogue.read_only)
        if not count:
            self.editor.close()


def _known_name(field: str) -> str:
    return fields_of("article")[field].known


def count_waiting(context: Context) -> Callable[[CancelToken], int]:
    """Return what counts the articles that wait, on a worker."""
    return lambda token: context.read(count_inbox, token)


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Inbox", "Inbox"),
        empty=translate("Inbox", "Nothing waits. Drop files here, press Ctrl+V, or choose a folder to watch."),
        button=translate("Inbox", "Watch a folder…"),
        nothing=translate("Inbox", "Nothing in the Inbox has “{words}”."),
        count=lambda count: plural("Inbox", "{count} articles wait", "{count} article waits", count),
        of=lambda count, total: translate("Inbox", "{count} of {total} articles").format(
            count=number(count), total=number(total)
        ),
    )
