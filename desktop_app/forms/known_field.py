"""A field of an article with how it is known: printed, page data, stamped, supplied (shown in [ ]), detected."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import Sourced
from desktop_app.texts import translate
from desktop_app.widgets.suggestions import Choice

SUPPLIED = "supplied"
DETECTED = "detected"
SHARES = (5, 2)
"""Parts of the width for the value and for how it is known."""


class KnownField(FieldWidget):
    """Another field, and beside it a line that says how its value is known: Ctrl+. goes there and back.

    A value that was detected and is typed over is not detected any more: it is then not said how it is known, until a
    person says it.
    """

    def __init__(self, inner: FieldWidget, terms: TermList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = inner
        self._terms = terms
        self._filled = Sourced(inner.empty())
        self.line = TermLine(terms)
        # Tab goes from value to value: of most fields it is known already, or the same as of the one before.
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.line.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(inner, SHARES[0])
        layout.addWidget(self.line, SHARES[1], Qt.AlignmentFlag.AlignTop)
        inner.changed.connect(self._edited)
        inner.stops_changed.connect(self._restop)
        self.line.textChanged.connect(self._typed)
        self.line.chosen.connect(self._chosen)
        self._restop()

    def value(self) -> Sourced:
        """Return the value with how it is known; of no value nothing is known."""
        value, known = self.inner.value(), self.line.code() or ""
        if Sourced(value, known) == self._filled:
            return self._filled
        return Sourced(value, known if value != self.inner.empty() else "")

    def empty(self) -> Sourced:
        """Return no value."""
        return Sourced(self.inner.empty())

    def contents(self) -> tuple[Any, str, Sourced]:
        """Return what was typed, and what it was filled with."""
        return self.inner.contents(), self.line.text(), self._filled

    def restore(self, contents: tuple[Any, str, Sourced]) -> None:
        """Bring it back."""
        inner, known, self._filled = contents
        with self.being_filled():
            self.inner.restore(inner)
            self.line.fill(known)
        self._ask()

    def problem(self) -> str:
        """Return what is wrong with the value, or with how it is known."""
        wrong = self.inner.problem()
        if not wrong and self.line.code() is None:
            wrong = not_in_list(self.line.text(), self._terms)
        return wrong

    def hint(self) -> str:
        """Show a supplied value as it will be read: in brackets."""
        if self.line.code() == SUPPLIED and not self.problem():
            words = self.inner.in_words(self.inner.value())
            return f"[{words}]" if words else ""
        return self.inner.hint()

    def commit(self) -> None:
        """Take what is typed but not entered."""
        self.inner.commit()

    def in_words(self, value: Sourced) -> str:
        """Return the value, in brackets where it is supplied, and how it is known."""
        words = self.inner.in_words(value.value)
        if not words or not value.known:
            return words
        return f"[{words}]" if value.known == SUPPLIED else f"{words} · {self._terms.label(value.known)}"

    def set_name(self, name: str) -> None:
        """Name the field and the line beside it."""
        self.inner.set_name(name)
        tip = translate("Form", "How this is known: {field} (Ctrl+.)").format(field=name)
        self.line.setAccessibleName(tip)
        self.line.setToolTip(tip)

    def stops(self) -> list[QWidget]:
        """Return the stops of the value; the line beside is reached from it with Ctrl+."""
        return self.inner.stops()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the line beside, and back, on Ctrl+."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_Period:
                self._go(there=watched is not self.line)
                return True
        return super().eventFilter(watched, event)

    def take(self, value: Sourced) -> None:
        """Put another value in, with how it is known."""
        with self.being_filled():
            self.inner.fill(value.value)
            self.line.fill_code(value.known)
        self._ask()

    def _show(self, value: Sourced) -> None:
        self._filled = value
        self.inner.fill(value.value)
        self.line.fill_code(value.known)
        self._ask()

    def _edited(self) -> None:
        if self.inner.value() == self._filled.value:
            with self.being_filled():
                self.line.fill_code(self._filled.known)
        elif self.line.code() == DETECTED:
            with self.being_filled():
                self.line.fill("")
        self._ask()
        self._typed()

    def _ask(self) -> None:
        """Ask how a value is known only where there is one."""
        there = self.inner.value() != self.inner.empty()
        self.line.setPlaceholderText(translate("Form", "known by …") if there else "")

    def _chosen(self, _choice: Choice) -> None:
        self._go(there=False)

    def _go(self, *, there: bool) -> None:
        if there:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.selectAll()
        else:
            self.inner.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _restop(self) -> None:
        for stop in self.inner.stops():
            stop.removeEventFilter(self)
            stop.installEventFilter(self)
        self.stops_changed.emit()
