"""A cell of the Inbox is edited in place: Enter keeps it and goes one down, Tab along the row, Escape leaves it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit

from database.fields import fields_of
from database.queries.intake_inbox import InboxLine
from desktop_app.directions import isolate
from desktop_app.features.inbox.boxes import article_field
from desktop_app.features.inbox.page_says import page_says, said_in_words
from desktop_app.features.inbox.rows import InboxModel
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.forms.values import same
from desktop_app.texts import translate
from desktop_app.widgets.table import RecordTable

FIELDS = {
    "headline": "headline",
    "publication": "publication",
    "published": "published",
    "page": "page",
    "language": "language",
    "kind_1": "kind_1",
    "accession": "accession_number",
    "shelf_location": "shelf_location",
    "access": "access",
    "received_from": "received_from",
}
"""Columns whose cells can be edited, and the fields behind them."""
LEAST_WIDTH = 170
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


def value_of(line: InboxLine, field: str) -> Any:
    """Return what a row holds in a field."""
    if field == "headline":
        return line.headline
    return {
        "publication": line.publication,
        "published": line.published,
        "page": line.page,
        "language": line.language,
        "kind_1": line.kind,
        "accession_number": line.accession,
        "shelf_location": line.shelf,
        "access": line.access,
        "received_from": line.received_from,
    }[field]


@dataclass(frozen=True, slots=True)
class Edit:
    """What a cell is to hold, and how it is known then; None where the field does not say it."""

    record: int
    field: str
    value: Any
    known: str | None


class CellEditor(QObject):
    """Belongs to the table of the Inbox; *line* gives the values of a row, *save* writes an edit."""

    def __init__(
        self,
        table: RecordTable,
        model: InboxModel,
        around: Surroundings,
        line: Callable[[int], InboxLine | None],
        save: Callable[[Edit], object],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._around = around
        self._line = line
        self._save = save
        self._say = say
        self._frame: QFrame | None = None
        self._field: Any = None
        self._record = 0
        self._row = -1
        self._column = ""
        self._closing = False
        self._from_page: Any = None
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._place())
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self._place())
        model.modelReset.connect(self._moved)
        model.rowsInserted.connect(self._moved)
        model.rowsRemoved.connect(self._moved)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._frame is not None

    @property
    def field(self) -> Any:
        """The widget of the cell that is edited, None where none is."""
        return self._field

    def begin(self, column: str = "") -> bool:
        """Edit a cell of the current row: of *column*, of the one edited last, or of the first one that is empty."""
        row = self._table.currentIndex().row()
        if not 0 <= row < self._model.rowCount():
            return False
        line = self._line(self._model.id_at(row))
        if line is None:
            return False
        shown = self._columns()
        if not shown:
            return False
        wanted = column or self._column
        if wanted not in shown:
            wanted = next((one for one in shown if not _filled(line, one)), shown[0])
        self._open(row, wanted, line)
        return True

    def close(self) -> None:
        """Leave the cell as it was."""
        frame, self._frame, self._field = self._frame, None, None
        if frame is None:
            return
        self._closing = True
        focus = QApplication.focusWidget()
        had = focus is not None and frame.isAncestorOf(focus)
        frame.hide()
        frame.deleteLater()
        if had:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._closing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that leave a cell."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take(watched, event):
            return True
        leaves = event.type() is QEvent.Type.FocusOut and not self._closing and self._frame is not None
        if leaves and QApplication.activePopupWidget() is None:
            # Somebody clicked elsewhere: what is right is kept, as in every table.
            self._keep(quietly=True)
            self.close()
        return False

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._take_from_page()
            return True
        line = watched if isinstance(watched, TypeAhead) else None
        if key is Qt.Key.Key_Escape and (line is None or not line.list_is_open):
            self.close()
            return True
        if key in _ENTER and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            if line is not None and line.list_is_open and line.current is not None:
                line.take_current()
            if self._keep():
                self._go(1, self._column)
            return True
        if key in _TABS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if line is not None and line.text().strip() and line.current is not None and not line.current.deliberate:
                line.take_current()
            if self._keep():
                shown = self._columns()
                at = shown.index(self._column) + _TABS[key]
                step = -1 if at < 0 else 1 if at >= len(shown) else 0
                self._go(step, shown[at % len(shown)])
            return True
        return False

    def _keep(self, *, quietly: bool = False) -> bool:
        """Write what was typed; False where it cannot be, and say why."""
        field = self._field
        if field is None:
            return False
        if problem := field.problem():
            if not quietly:
                self._say(problem)
            return False
        line = self._line(self._record)
        name = FIELDS[self._column]
        value = field.value()
        if line is not None and not same(value_of(line, name), value):
            known = _known(line, name, value == field.empty())
            if known is not None and self._from_page is not None and same(self._from_page, value):
                known = "page_data"
            self._save(Edit(self._record, name, value, known))
        self._say("")
        return True

    def _take_from_page(self) -> None:
        """Put what the page data say into the cell."""
        line, name = self._line(self._record), FIELDS[self._column]
        says = page_says(line) if line is not None else {}
        if name == "publication" and name in says:
            # The line offers who is called so, and to make it.
            [line_edit] = self._field.stops()
            line_edit.setText(str(says[name]))
            line_edit.textEdited.emit(str(says[name]))
        elif name in says:
            self._from_page = says[name]
            self._field.fill(says[name])

    def _go(self, step: int, column: str) -> None:
        row = self._row + step
        self.close()
        if not 0 <= row < self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._table.selectRow(row)
        self._table.scrollTo(self._model.index(row, 0))
        self.begin(column)

    def _open(self, row: int, column: str, line: InboxLine) -> None:
        self.close()
        self._row, self._column, self._record = row, column, line.id
        name = FIELDS[column]
        frame = QFrame(self._table.viewport())
        frame.setProperty("ground", "paper")
        frame.setAutoFillBackground(True)
        field = article_field(name, self._around)
        title = str(self._model.headerData(self._index(column), Qt.Orientation.Horizontal))
        field.set_name(title)
        field.record_id = line.id
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        field.fill(value_of(line, name))
        for stop in field.stops():
            stop.installEventFilter(self)
        self._frame, self._field, self._from_page = frame, field, None
        says = page_says(line)
        if name in says:
            text = translate("Inbox", "Page data: {value} (Alt+Down takes it)")
            self._say(text.format(value=isolate(said_in_words(says[name], name, self._around.wording))))
        self._table.scrollTo(self._model.index(row, self._index(column)))
        self._place()
        frame.show()
        stop = field.stops()[0]
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(stop, QLineEdit):
            stop.selectAll()

    def _place(self) -> None:
        if self._frame is None:
            return
        area = self._table.visualRect(self._model.index(self._row, self._index(self._column)))
        inside = self._table.viewport().rect()
        width = min(max(area.width(), LEAST_WIDTH), inside.width())
        height = max(area.height(), self._frame.sizeHint().height())
        left = area.right() - width + 1 if self._table.isRightToLeft() else area.left()
        left = max(inside.left(), min(left, inside.right() - width + 1))
        top = max(inside.top(), min(area.top() - (height - area.height()) // 2, inside.bottom() - height + 1))
        self._frame.setGeometry(QRect(left, top, width, height))

    def _moved(self, *_: object) -> None:
        """Follow the record to its new row; it may have gone."""
        if self._frame is None:
            return
        row = self._model.row_of(self._record)
        if row is None:
            self.close()
            return
        self._row = row
        self._place()

    def _columns(self) -> list[str]:
        columns = self._table.columns
        return [key for key in (columns.key(one) for one in columns.shown()) if key in FIELDS]

    def _index(self, column: str) -> int:
        return next(at for at, one in enumerate(self._model.columns) if one.key == column)


def _filled(line: InboxLine, column: str) -> bool:
    value = value_of(line, FIELDS[column])
    return bool(value) and not getattr(value, "is_empty", False)


def _known(line: InboxLine, name: str, emptied: bool) -> str | None:
    """Return how an edited field is known: what a person put into an empty cell is supplied, a corrected one stays."""
    declared = fields_of("article")[name].known
    if not declared:
        return None
    before = line.known.get(declared, "")
    if emptied:
        # A reading that comes again must not fill what a person emptied.
        return "supplied"
    had = _filled(line, next(column for column, field in FIELDS.items() if field == name))
    if not had or (name == "headline" and line.devised):
        return "supplied"
    return "" if before == "detected" else before
