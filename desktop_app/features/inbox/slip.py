"""The slip above the Inbox: what is typed there fills the empty cells of the selected rows, as one step."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.directions import sentence_in
from desktop_app.features.inbox.boxes import ACCESSION, COLLECTION, Box, BoxRow
from desktop_app.forms.surroundings import Surroundings
from desktop_app.texts import translate
from desktop_app.widgets.head_row import HeadRow
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.windows import say_in

PAUSE_MS = 200
"""How long the typing must rest before it is counted what it would fill, in milliseconds."""


FIRST = "publication"
"""The box that has the keyboard first: what a whole batch mostly shares."""


def slip_boxes() -> tuple[Box, ...]:
    """Return the boxes: those of the columns, then those that no column shows at first."""
    return (
        Box("headline", translate("Slip", "Headline")),
        Box("publication", translate("Slip", "Publication"), 3),
        Box("published", translate("Slip", "Date")),
        Box("page", translate("Slip", "Page"), 1),
        Box("language", translate("Slip", "Language")),
        Box("kind_1", translate("Slip", "Kind")),
        Box(COLLECTION, translate("Slip", "Collection")),
        Box("shelf_location", translate("Slip", "Box or shelf")),
        Box("access", translate("Slip", "Access")),
        Box("received_from", translate("Slip", "Received from")),
        Box(
            ACCESSION,
            translate("Slip", "Number"),
            tip=translate("Slip", "Pattern of accession numbers for rows without one, as {year}-#####"),
        ),
    )


class Slip(QWidget):
    """A head row of the table, with a box on each column; above it the boxes that no column shows.

    Between them stands one line: what Enter would fill, what it filled, or what is wrong.
    """

    fill_asked = Signal(bool)
    """Fill the selected rows; whether also where something is already."""
    left = Signal()
    undo_asked = Signal()
    typed = Signal()
    """Something else is typed: count what it would fill."""

    def __init__(self, around: Surroundings, table: RecordTable, over: QWidget) -> None:
        """Make it for a *table*; *over* is what holds that."""
        super().__init__()
        knowns = (
            ("supplied", translate("Slip", "supplied")),
            ("stamped", translate("Slip", "stamped")),
            ("printed", translate("Slip", "printed")),
        )
        self.row = BoxRow(slip_boxes(), around, knowns)
        self.row.setAccessibleName(translate("Slip", "Slip: fills the selected rows"))
        self._table = table
        self.head = HeadRow(table, over)
        self.head.setAccessibleName(self.row.accessibleName())
        self._counted = False
        self._said = ""
        self._told = plain_label("", "muted")
        self._told.setWordWrap(True)
        self.undo = QPushButton(translate("Slip", "Undo"))
        self.undo.setProperty("small", True)
        self.undo.clicked.connect(self.undo_asked)
        self.undo.hide()
        line = QHBoxLayout()
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(self._told, 1)
        line.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.row)
        layout.addLayout(line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.typed)
        self.row.changed.connect(self._changed)
        self.row.entered.connect(self._entered)
        self.row.left.connect(self.left)
        self.say("")
        table.columns.arranged.connect(self.arrange)

    def set_wanted(self, wanted: bool) -> None:
        """Show the boxes, or do without them."""
        self.setVisible(wanted)
        self.head.set_wanted(wanted)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in one of the boxes or beside them."""
        focus = self.window().focusWidget()
        return focus is not None and (self.isAncestorOf(focus) or self.head.isAncestorOf(focus))

    @property
    def can_undo(self) -> bool:
        """Whether what was filled is offered to be undone."""
        return not self.undo.isHidden()

    @property
    def told(self) -> str:
        """What is said below the boxes; "" while only their keys stand there."""
        return self._said

    def say(self, sentence: str, *, problem: bool = False, can_undo: bool = False) -> None:
        """Show a sentence below the boxes."""
        self._counted = False
        self._said = sentence
        # The line is there all the time, so that the rows do not move under the eyes.
        idle = translate("Slip", "Enter fills the empty cells of the selected rows; Shift+Enter replaces, too.")
        say_in(self._told, sentence or sentence_in(idle, self.isRightToLeft()), problem=problem)
        self.undo.setVisible(can_undo)

    def say_count(self, sentence: str) -> None:
        """Show what Enter would fill; with "" take that away, and leave what was filled."""
        if sentence or self._counted:
            self.say(sentence)
            self._counted = bool(sentence)

    def count_soon(self) -> None:
        """Other rows are selected: count again, where something is typed."""
        if self.row.values():
            self._pause.start()

    def take_focus(self) -> None:
        """Give the keyboard to the usual box, or to the first one that was typed into."""
        filled = next((name for name in self.row.boxes if name in self.row.values()), None)
        self.row.go_to(filled or FIRST)

    def arrange(self) -> None:
        """Put each box on its column; where that is not shown it stands above. Both are in one window by now."""
        shown = [key for key in self._table.columns.shown_keys() if key in self.row.boxes]
        current = self.row.current()
        self.row.keep([name for name in self.row.boxes if name not in shown])
        self.head.put({key: self.row.boxes[key] for key in shown})
        if "headline" in shown:
            # The titles of the columns say what belongs into the boxes; the widest one says what they do.
            self.row.say_in_empty("headline", translate("Slip", "Fills the selected rows"))
        stops = [stop for field in self.row.here() for stop in field.stops()]
        stops += [self.row.known, self.undo]
        stops += [stop for key in shown for stop in self.row.boxes[key].stops()]
        for before, after in pairwise([*stops, self._table]):
            QWidget.setTabOrder(before, after)
        if current is not None:
            self.row.boxes[current].stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self.undo.hide()
        self._pause.start()

    def _entered(self, overwrite: bool) -> None:
        self._pause.stop()
        if said := self.row.problem():
            self.say(said, problem=True)
            self.row.go_to_problem()
        elif self.row.values():
            self.fill_asked.emit(overwrite)
        else:
            self.say(translate("Slip", "Type what is to be filled in, then press Enter."))
