"""A row of boxes to type into, one for each field: the slip and the row of a new clipping are made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

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
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.flow import FlowLayout
from desktop_app.widgets.fonts import scaled

COLLECTION, ACCESSION = "collection", "accession"
"""Boxes that are no field of an article: the collection that it is put into, the pattern of its number."""
TEXT_PAD = 26
"""Pixels of a box that are not text."""
_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard leaves a box and is to find its cursor where it was."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Box:
    """One box.

    Attributes:
        name: a declared field of articles, or `COLLECTION` or `ACCESSION`.
        title: what stands in the empty box.
        width: its share of what is left of a line.
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
    """Boxes side by side, in as many lines as they need; what stands in them can be read whole."""

    entered = Signal(bool)
    """Enter was pressed in a box; whether with Shift."""
    left = Signal()
    """Escape was pressed in a box."""
    changed = Signal()
    """A person changed a box."""

    def __init__(
        self,
        boxes: Sequence[Box],
        around: Surroundings,
        knowns: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make it; *knowns* are codes and labels of how the values may be known, the usual one first."""
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.boxes: dict[str, FieldWidget] = {}
        self._titles: dict[str, str] = {}
        self._flow = FlowLayout(self, share=True)
        self._flow.setContentsMargins(6, 6, 6, 6)
        for box in boxes:
            self._flow.addWidget(self._make(box, around))
        self.known = ChoiceBox()
        self.known.setAccessibleName(translate("Slip", "How the values are known"))
        self.known.setToolTip(translate("Slip", "How the values are known"))
        for code, label in knowns:
            self.known.addItem(label, code)
        self._flow.addWidget(self.known)
        self._set_least()

    def keep(self, names: Sequence[str]) -> None:
        """Have these boxes stand here; the others are given away to who shows them elsewhere."""
        for name, field in self.boxes.items():
            self._flow.removeWidget(field)
            if name in names:
                field.setParent(self)
                field.show()
        for at, field in enumerate(self.here(names)):
            self._flow.insert(at, field)
        for name in self.boxes:
            self.say_in_empty(name, self._titles[name] if name in names else "")
        self._set_least()

    def here(self, names: Sequence[str] | None = None) -> list[FieldWidget]:
        """Return the boxes that stand here, or those of these names, in their order."""
        if names is None:
            return [field for field in self.boxes.values() if field.parentWidget() is self]
        return [field for name, field in self.boxes.items() if name in names]

    def say_in_empty(self, name: str, words: str) -> None:
        """Show words in a box while it is empty."""
        for stop in self.boxes[name].stops():
            if isinstance(stop, QLineEdit):
                stop.setPlaceholderText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Give the boxes the room that their titles need in this type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_least()

    def _set_least(self) -> None:
        metrics = self.fontMetrics()
        for name, field in self.boxes.items():
            here = field.parentWidget() is self
            field.setMinimumWidth(metrics.horizontalAdvance(self._titles[name]) + scaled(TEXT_PAD) if here else 0)

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
        """Take Enter and Escape where the box does not need them itself; show what is left from its beginning."""
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, QLineEdit) and isinstance(event, QFocusEvent):
            if event.reason() not in _COMES_BACK:
                watched.setCursorPosition(0)
            return False
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(box.width)
        field.setSizePolicy(policy)
        self.boxes[box.name] = field
        self._titles[box.name] = box.title
        return field


def _chooses(line: QObject) -> bool:
    """Whether Enter would take a choice of an open list."""
    return isinstance(line, TypeAhead) and line.current is not None
