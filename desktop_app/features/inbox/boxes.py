"""A row of boxes to type into, one for each field: the slip and the row of a new clipping are made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QSizePolicy, QWidget

from database.fields import fields_of
from database.queries.terms import TermRow
from desktop_app.contract import Host
from desktop_app.forms.factory import field_widget
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.plain_fields import TextField
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.widgets.fonts import LARGE, scaled

COLLECTION, ACCESSION = "collection", "accession"
"""Boxes that are no field of an article: the collection that it is put into, the pattern of its number."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Box:
    """One box.

    Attributes:
        name: a declared field of articles, or `COLLECTION` or `ACCESSION`.
        title: what stands in the empty box.
        width: its share of the row.
        tip: a longer title.
    """

    name: str
    title: str
    width: int = 2
    tip: str = ""


def surroundings(host: Host, context: Context) -> Surroundings:
    """Return what fields work in."""
    services = host.services
    return Surroundings(context.catalogue, services.tasks, services.changes, services.notices, context.wording)


def article_field(name: str, around: Surroundings) -> FieldWidget:
    """Return the widget for a field of articles, without how it is known; or for one of the two other boxes."""
    if name == COLLECTION:
        return LinkField(around, ("collection",))
    if name == ACCESSION:
        return TextField()
    terms = cast(Sequence[TermRow], tuple(around.wording.terms))
    return field_widget(fields_of("article")[name], around, terms)


class BoxRow(QFrame):
    """Boxes side by side, in as many lines as their order asks for."""

    entered = Signal(bool)
    """Enter was pressed in a box; whether with Shift."""
    left = Signal()
    """Escape was pressed in a box."""
    changed = Signal()
    """A person changed a box."""

    def __init__(
        self,
        lines: Sequence[Sequence[Box]],
        around: Surroundings,
        knowns: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make it; *knowns* are codes and labels of how the values may be known, the usual one first."""
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.boxes: dict[str, FieldWidget] = {}
        self._titles: dict[str, str] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(6, 6, 6, 6)
        self.grid.setSpacing(4)
        if scaled(100) >= LARGE:
            # In large type each box needs the room of two.
            lines = [line[at : at + 3] for line in lines for at in range(0, len(line), 3)]
        for row, line in enumerate(lines):
            column = 0
            for box in line:
                field = self._make(box, around)
                # What stands after the boxes stands in the last line; the others go on over its room.
                over = 1 if box is line[-1] and row < len(lines) - 1 else 0
                self.grid.addWidget(field, row, column, 1, box.width + over)
                column += box.width
        self.known = QComboBox()
        self.known.setProperty("framed", True)
        self.known.setAccessibleName(translate("Slip", "How the values are known"))
        self.known.setToolTip(translate("Slip", "How the values are known"))
        for code, label in knowns:
            self.known.addItem(label, code)
        end = max(sum(box.width for box in line) for line in lines)
        self.grid.addWidget(self.known, len(lines) - 1, end, 1, 1)
        for column in range(end):
            self.grid.setColumnStretch(column, 1)

    def values(self) -> dict[str, Any]:
        """Return what is typed, without boxes that say nothing."""
        found = {name: field.value() for name, field in self.boxes.items()}
        return {name: value for name, value in found.items() if value != self.boxes[name].empty()}

    def problem(self) -> str:
        """Return what is wrong with a box, "" where nothing is."""
        for name, field in self.boxes.items():
            if said := field.problem():
                text = translate("Slip", "{field}: {problem}")
                return text.format(field=self._titles[name], problem=said)
        return ""

    def hint(self) -> str:
        """Return what was made of the box that has the keyboard, such as a date in both calendars."""
        field = self.current()
        return self.boxes[field].hint() if field is not None else ""

    def current(self) -> str | None:
        """Return the box that has the keyboard."""
        focus = self.window().focusWidget()
        if focus is None:
            return None
        return next((name for name, field in self.boxes.items() if field.isAncestorOf(focus)), None)

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show values in boxes; the others stay."""
        for name, value in values.items():
            if name in self.boxes:
                self.boxes[name].fill(value)

    def clear(self, keep: Sequence[str] = ()) -> None:
        """Empty all boxes but some."""
        for name, field in self.boxes.items():
            if name not in keep:
                field.clear()

    def go_to(self, name: str) -> None:
        """Give the keyboard to a box."""
        stop = self.boxes[name].stops()[0]
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(stop, QLineEdit):
            stop.selectAll()

    def go_to_problem(self) -> None:
        """Give the keyboard to the first box that something is wrong with."""
        name = next((name for name, field in self.boxes.items() if field.problem()), None)
        if name is not None:
            self.go_to(name)

    def how_known(self) -> str:
        """Return the code of how the values are known."""
        return str(self.known.currentData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Escape where the box does not need them itself."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        offers = isinstance(watched, TypeAhead) and watched.list_is_open
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not control and (shift or not offers or not _chooses(watched)):
            if isinstance(watched, TypeAhead):
                watched.hide_list()
            self.entered.emit(shift)
            return True
        if event.key() == Qt.Key.Key_Escape and not offers:
            self.left.emit()
            return True
        return False

    def _make(self, box: Box, around: Surroundings) -> FieldWidget:
        field = article_field(box.name, around)
        field.set_name(box.title)
        field.changed.connect(self.changed)
        for stop in field.stops():
            stop.installEventFilter(self)
            if isinstance(stop, QLineEdit):
                stop.setPlaceholderText(box.title)
                stop.setToolTip(box.tip or box.title)
                # The boxes share the room by their widths, whatever they hold.
                stop.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.boxes[box.name] = field
        self._titles[box.name] = box.title
        return field


def _chooses(line: QObject) -> bool:
    """Whether Enter would take a choice of an open list."""
    return isinstance(line, TypeAhead) and line.current is not None
