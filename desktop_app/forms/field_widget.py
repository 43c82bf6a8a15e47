"""The contract of all field widgets: fill, value, clear, what is wrong, and a signal when a person changed it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class FieldWidget(QWidget):
    """One field of a form.

    Filling is not typing: while `fill`, `clear` and `restore` run, `changed` is silent.
    The keyboard goes to its `stops`. It has no focus proxy itself: Qt would take it for one more stop, and Tab would
    go round inside the form.
    """

    changed = Signal()
    """A person changed it."""
    hint_changed = Signal()
    """It has found out something about what it holds: its hint is another one."""
    stops_changed = Signal()
    """It has other widgets for the Tab key than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record_id: int | None = None
        """The record whose field it is; None for one that is not made yet."""
        self._filling = 0

    def fill(self, value: Any) -> None:
        """Show *value*."""
        with self.being_filled():
            self._show(value)

    def clear(self) -> None:
        """Show the empty value."""
        with self.being_filled():
            self._show(self.empty())

    def value(self) -> Any:
        """Return what it holds; of a field with a problem, what can be made of it."""
        raise NotImplementedError

    def empty(self) -> Any:
        """Return the value that says nothing."""
        raise NotImplementedError

    def contents(self) -> Any:
        """Return all that was typed, right or wrong, for a draft."""
        return self.value()

    def restore(self, contents: Any) -> None:
        """Bring back what `contents` returned."""
        self.fill(contents)

    def problem(self) -> str:
        """Return what is wrong in one sentence, "" where nothing is."""
        return ""

    def hint(self) -> str:
        """Return what the widget made of the typing, to be shown beside it; "" for nothing."""
        return ""

    def commit(self) -> None:
        """Take what is typed but not entered: the form is about to be saved."""

    def in_words(self, value: Any) -> str:
        """Return a value of this field as a person reads it."""
        return str(value)

    def in_words_now(self) -> str:
        """Return what it holds as a person reads it, or what was typed where that is no value."""
        if not self.problem():
            return self.in_words(self.value())
        return " ".join(line.text() for line in self.stops() if isinstance(line, QLineEdit))

    def set_name(self, name: str) -> None:
        """Give its parts the accessible name of the field."""
        for one in self.stops():
            one.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the widgets that Tab goes to, in the order of reading."""
        return [self]

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    @contextmanager
    def being_filled(self) -> Iterator[None]:
        """Keep `changed` silent."""
        self._filling += 1
        try:
            yield
        finally:
            self._filling -= 1

    def _typed(self, *_: object) -> None:
        """Say that a person changed it, unless it is being filled."""
        if not self._filling:
            self.changed.emit()
