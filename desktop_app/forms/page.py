"""The page of a form: heading, fields in groups, and at the foot what can be done with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.forms.field_cell import FieldCell
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.long_text import TextBox
from desktop_app.forms.mnemonics import with_mnemonics
from desktop_app.forms.plain_fields import sayable
from desktop_app.texts import translate
from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.labels import plain_label, section_label

LABEL_WIDTH, WIDEST_LABEL = 128, 208
"""Pixels for the labels beside the fields at the usual size of the type, and at most."""
LABEL_LETTERS = 18
GAP = 12
WIDEST = 880
"""Fields are not drawn out further, however wide the window is."""
TITLE_STEPS = 5.0
TAKEN = "fevgrhs"
"""Letters that the menus and Save have with Alt."""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field for the page; *alone* it takes the whole width, under the title of its group."""

    key: str
    label: str
    widget: FieldWidget
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under a small title."""

    title: str
    fields: tuple[FormField, ...]


class FormPage(QWidget):
    """Shows fields; it does not know what is saved."""

    changed = Signal(str)
    """A person changed the field with this key."""
    save_asked = Signal()
    revert_asked = Signal()
    leave_asked = Signal()
    decided = Signal(str, bool)
    """Of two values of a field that meet, this form's (true) or the other was taken."""
    taken = Signal(str)
    """What the file says otherwise than a field is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: dict[str, FieldCell] = {}
        self._labels: dict[str, QLabel] = {}
        self._kind = section_label("")
        self._heading = plain_label()
        self._heading.setFont(interface_font(TITLE_STEPS, bold=True))
        self._heading.setWordWrap(True)
        self._banner = plain_label()
        self._banner.setWordWrap(True)
        self._banner.setProperty("ground", "pane")
        self._banner.setContentsMargins(10, 6, 10, 6)
        self._banner.hide()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save_button = QPushButton(translate("Form", "&Save"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save_asked)
        self.revert_button = QPushButton(translate("Form", "Revert"))
        self.revert_button.setAutoDefault(True)
        self.revert_button.clicked.connect(self.revert_asked)
        self._reason = plain_label("", "muted")
        self._reason.setWordWrap(True)
        self._reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(0)
        self._sight.timeout.connect(self._keep_in_sight)
        self._lay_out()
        for digit, mine in (("1", True), ("2", False)):
            key = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda mine=mine: self._decide_first(mine))

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these fields in place of what was there."""
        body = QWidget()
        body.setProperty("ground", "paper")
        column = QVBoxLayout(body)
        # Between the fields and the scroll bar; Qt does not mirror margins.
        before, after = (GAP, 0) if self.isRightToLeft() else (0, GAP)
        column.setContentsMargins(before, 0, after, GAP)
        column.setSpacing(4)
        self.cells, self._labels = {}, {}
        fields = [field for group in groups for field in group.fields]
        labels = with_mnemonics([field.label for field in fields if not field.alone], TAKEN)
        marked = iter(labels)
        for group in groups:
            if column.count():
                column.addSpacing(10)
            if group.title:
                column.addWidget(section_label(group.title))
            grid = QGridLayout()
            grid.setHorizontalSpacing(10)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            for number, field in enumerate(group.fields):
                cell = self._cell(field)
                if field.alone:
                    grid.addWidget(cell, number, 0, 1, 2)
                    continue
                label = plain_label(next(marked), "muted")
                label.setBuddy(cell.widget.stops()[0])
                self._labels[field.key] = label
                label.setWordWrap(True)
                label.setFixedWidth(self._label_width())
                label.setContentsMargins(0, 7, 0, 0)
                grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(cell, number, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(grid)
        column.addStretch(1)
        body.setMaximumWidth(WIDEST)
        self._scroll.setWidget(body)
        self.chain()

    def show_head(self, kind: str, heading: str) -> None:
        """Say what the form is of."""
        self._kind.setText(kind)
        self._heading.setText(heading)
        self.setAccessibleName(f"{kind}: {heading}")

    def show_banner(self, text: str, tone: str = "") -> None:
        """Say something above the fields until it is said otherwise; "" hides it."""
        self._banner.setText(text)
        self._banner.setProperty("tone", tone)
        self._banner.style().polish(self._banner)
        self._banner.setVisible(bool(text))

    @property
    def banner(self) -> str:
        """What stands above the fields."""
        return self._banner.text() if not self._banner.isHidden() else ""

    @property
    def reason(self) -> str:
        """Why it cannot be saved."""
        return self._reason.text()

    def show_state(self, *, dirty: bool, reason: str) -> None:
        """Show Save and Revert once something changed; with a *reason* Save cannot be pressed."""
        self.save_button.setVisible(dirty)
        self.revert_button.setVisible(dirty)
        self.save_button.setEnabled(not reason)
        shortcut = QKeySequence("Ctrl+S").toString(QKeySequence.SequenceFormat.NativeText)
        self.save_button.setToolTip(reason or translate("Form", "Save ({key})").format(key=shortcut))
        self._reason.setText(sayable(reason) if dirty else "")
        self._reason.setToolTip(self._reason.text())
        # A sentence that came or went has moved what one is typing in.
        self._sight.start()

    def chain(self) -> None:
        """Put all widgets into the order of reading for the Tab key."""
        stops = [stop for cell in self.cells.values() for stop in cell.stops()]
        stops += [self.save_button, self.revert_button]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def focus_field(self, key: str) -> None:
        """Give the keyboard to a field, in sight."""
        cell = self.cells[key]
        cell.widget.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(cell, 0, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the heading's size when the interface font changes."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._heading.setFont(interface_font(TITLE_STEPS, bold=True))
            for label in self._labels.values():
                label.setFixedWidth(self._label_width())
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what the keyboard comes to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget) and self._scroll.widget() is not None:
            self._scroll.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def _label_width(self) -> int:
        """Return the width of the labels, which grows with the type so that no word is cut."""
        letters = LABEL_LETTERS * QFontMetrics(QApplication.font()).averageCharWidth()
        return min(WIDEST_LABEL, max(LABEL_WIDTH, letters))

    def _keep_in_sight(self) -> None:
        focus, body = self.focusWidget(), self._scroll.widget()
        if focus is not None and focus.hasFocus() and body is not None and body.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, 24)

    def _cell(self, field: FormField) -> FieldCell:
        cell = FieldCell(field.label, field.widget)
        key = field.key
        cell.widget.changed.connect(lambda: self.changed.emit(key))
        cell.widget.hint_changed.connect(cell.tell_again)
        cell.widget.stops_changed.connect(lambda: self._restop(key, cell))
        cell.decided.connect(lambda mine: self.decided.emit(key, mine))
        cell.taken.connect(lambda: self.taken.emit(key))
        self.cells[key] = cell
        self._watch(cell)
        return cell

    def _restop(self, key: str, cell: FieldCell) -> None:
        if key in self._labels:
            self._labels[key].setBuddy(cell.widget.stops()[0])
        cell.name_parts()
        self._watch(cell)
        self.chain()

    def _watch(self, cell: FieldCell) -> None:
        for stop in cell.stops():
            stop.removeEventFilter(self)
            stop.installEventFilter(self)
            if isinstance(stop, Line | TextBox) and not stop.property("heard"):
                stop.setProperty("heard", True)
                stop.refused.connect(cell.tell_again)

    def _decide_first(self, mine: bool) -> None:
        meeting = next((key for key, cell in self.cells.items() if cell.meeting is not None), None)
        if meeting is not None:
            self.decided.emit(meeting, mine)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 12)
        foot.setSpacing(8)
        foot.addWidget(self.save_button)
        foot.addWidget(self.revert_button)
        foot.addWidget(self._reason, 1)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        # The place of the buttons is kept while they are hidden: nothing jumps at the first change.
        self._foot.setMinimumHeight(self.save_button.sizeHint().height() + 20)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._kind)
        layout.addSpacing(2)
        layout.addWidget(self._heading)
        layout.addSpacing(8)
        layout.addWidget(self._banner)
        layout.addSpacing(4)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
