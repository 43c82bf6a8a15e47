"""Which keys make the records, and complete the articles, in their forms."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from database.fields import FieldType, fields_of

from ..declared import Called, Record
from .hands import CONTROL, Hands

if TYPE_CHECKING:
    from desktop_app.forms.page import FormPage
    from desktop_app.forms.record_form import RecordForm

ROOMS = {"film": "2", "festival": "3", "person": "4", "organisation": "5", "place": "6", "topic": "7", "event": "8"}
"""Ctrl and this digit goes to the room in which Ctrl+N makes one."""
STOPS = 80


class Making:
    """Fills in forms."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._window = hands.session.window

    def make(self, record: Record, ids: Mapping[str, int]) -> int:
        """Make a record in its form and return its id."""
        self._open_new(record.kind)
        for number, name in enumerate(record.names):
            self._name(number, name)
        for field, value in record.fields.items():
            self._field(record.kind, field, value, ids)
        return self._save()

    def complete(self, article: int, values: Mapping[str, tuple[str, Callable[[Any], bool]]]) -> None:
        """Open the form of the article that is shown and choose values by what is typed for them."""
        self._hands.press("e", CONTROL)
        self._hands.until(lambda: self._window.editors.current is not None and self._page.cells)
        assert self.form.record_id == article
        for field, (text, fits) in values.items():
            self._choose(field, text, fits)
        self._save()

    @property
    def form(self) -> "RecordForm":
        """The form that is open."""
        from desktop_app.forms.record_form import RecordForm

        found = self._window.editors.current
        assert isinstance(found, RecordForm), found
        return found

    @property
    def _page(self) -> "FormPage":
        return self.form.page

    def _open_new(self, kind: str) -> None:
        if kind in ROOMS:
            self._hands.press(ROOMS[kind], CONTROL)
            self._hands.press("n", CONTROL)
        else:
            self._hands.press("k", CONTROL)
            self._hands.type(f"new {kind}")
            self._hands.press(Qt.Key.Key_Return)
        self._hands.until(lambda: self._window.editors.current is not None and self._page.cells)
        assert self.form.record_id is None
        assert self._page.isAncestorOf(self._hands.focus), f"the form of a new {kind} has no keyboard"

    def _name(self, number: int, name: Called) -> None:
        rows: Any = self._page.cells["names"].widget
        if number:
            self._go(rows.rows.rows[number - 1].text)
            self._hands.press(Qt.Key.Key_Return)
        row = rows.rows.rows[number]
        self._go(row.text)
        self._hands.type(name.text)
        if name.kind != "preferred":
            self._go(row.kind)
            self._take(row.kind, row.kind.terms.label(name.kind), lambda value: value == name.kind)
        parts = dict(name.parts)
        for part in ("language", "sort_as"):
            if part in parts:
                self._go(getattr(row, part))
                self._hands.type(parts.pop(part))
        if parts:
            self._go(row.text)
            self._hands.press(".", CONTROL)
            for part, text in parts.items():
                line = row.romanisation if part == "romanisation" else row.parts[part]
                self._go(line)
                if part == "romanisation":
                    code = text
                    self._take(line, line.terms.label(code), lambda value, code=code: value == code)
                else:
                    self._hands.press("a", CONTROL)
                    self._hands.type(text)

    def _field(self, kind: str, field: str, value: Any, ids: Mapping[str, int]) -> None:
        declared = fields_of(kind)[field]
        if declared.type is FieldType.RECORD:
            wanted = ids[value]
            self._choose(field, self.name_of(value), lambda one: getattr(one, "id", None) == wanted)
        else:
            line: Any = self._page.cells[field].widget
            self._choose(field, line.line.terms.label(value), lambda one: one == value)

    def name_of(self, key: str) -> str:
        """Return the words that find a record."""
        from ..records import RECORDS

        record = RECORDS[key]
        return record.names[0].text if record.names else self.name_of(record.fields["festival"])

    def _choose(self, field: str, text: str, fits: Callable[[Any], bool]) -> None:
        widget: Any = self._page.cells[field].widget
        line = widget.stops()[0]
        self._go(line)
        self._take(line, text, fits)

    def _take(self, line: Any, text: str, fits: Callable[[Any], bool]) -> None:
        self._hands.press("a", CONTROL)
        for sign in text:
            self._hands.type(sign)
            if any(fits(one.value) for one in line.choices[:3]):
                break
        for _ in range(12):
            if line.current is not None and fits(line.current.value):
                break
            self._hands.press(Qt.Key.Key_Down)
        else:
            raise AssertionError(f"“{text}” is not offered: {[one.text for one in line.choices]}")
        self._hands.press(Qt.Key.Key_Return)

    def _go(self, widget: Any) -> None:
        """Bring the keyboard to a widget with Tab."""
        for _ in range(STOPS):
            if self._hands.focus is widget:
                return
            self._hands.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {widget.accessibleName() or type(widget).__name__}")

    def _save(self) -> int:
        self._hands.press("s", CONTROL)
        assert not self.form.dirty, self._page.reason
        record_id = self.form.record_id
        assert record_id is not None
        self._hands.press(Qt.Key.Key_Escape)
        return record_id
