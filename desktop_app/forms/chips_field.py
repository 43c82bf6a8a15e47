"""A field that holds several values: chips, and a line that adds one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from desktop_app.forms.code_field import not_in_list
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.terms import TermList
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.forms.values import shortened
from desktop_app.texts import listed, translate
from desktop_app.widgets.flow import FlowLayout
from desktop_app.widgets.icons import icon
from desktop_app.widgets.suggestions import Choice

LONGEST = 500
"""Characters of one of several values."""
SHOWN = 60
"""Characters that are shown of one."""
LEAST = 120
"""Width that the line for the next value has at least, in pixels."""


class Chip(QPushButton):
    """One value; a click or Delete removes it."""

    left = Signal(int)
    """An arrow key wants the chip one before (-1) or after (1), in the order of reading."""
    moved = Signal(int)
    """Ctrl and an arrow key move it."""
    removed = Signal()

    def __init__(self, value: str, text: str) -> None:
        super().__init__(icon("x"), shortened(text, SHOWN).replace("&", "&&"))
        self.value = value
        self.setProperty("chip", "true")
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setToolTip(translate("Form", "Remove {value} (Delete)").format(value=shortened(text)))
        self.setAccessibleName(shortened(text))
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete and Backspace; go or move with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if QApplication.isRightToLeft():
            step = -step
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(step)
        elif step:
            self.left.emit(step)
        else:
            super().keyPressEvent(event)


class _Entry(TypeAhead):
    """The line for the next value."""

    back = Signal(bool)
    """Backspace (true) or the arrow to what stands before (false), at the start of an empty line."""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reach the chips from an empty line."""
        before = Qt.Key.Key_Right if QApplication.isRightToLeft() else Qt.Key.Key_Left
        if not self.text() and event.key() in (Qt.Key.Key_Backspace, before):
            self.back.emit(event.key() == Qt.Key.Key_Backspace)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the line was left: what stands in it is entered."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class ChipsField(FieldWidget):
    """Several texts, or several terms; *own_words*: other words than the terms are taken, too."""

    def __init__(self, terms: TermList | None = None, *, own_words: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = terms
        self._own_words = own_words or terms is None
        self._chips: list[Chip] = []
        self.entry = _Entry(longest=LONGEST)
        self.entry.setMinimumWidth(LEAST)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.entry)
        self.entry.textChanged.connect(self._typed)
        self.entry.asked.connect(self._offer)
        self.entry.chosen.connect(self._choose)
        self.entry.entered.connect(lambda _text: self.commit())
        self.entry.left.connect(self.commit)
        self.entry.back.connect(self._back)

    def value(self) -> tuple[str, ...]:
        """Return the values, with the one in the line where it can be taken."""
        values = [chip.value for chip in self._chips]
        waiting = self._waiting()
        return tuple(dict.fromkeys([*values, waiting] if waiting else values))

    def empty(self) -> tuple[str, ...]:
        """Return no values."""
        return ()

    def contents(self) -> tuple[tuple[str, ...], str]:
        """Return the values and what stands in the line."""
        return tuple(chip.value for chip in self._chips), self.entry.text()

    def restore(self, contents: tuple[tuple[str, ...], str]) -> None:
        """Bring both back."""
        values, text = contents
        with self.being_filled():
            self._show(values)
            self.entry.fill(text)

    def problem(self) -> str:
        """Say that the list has no such term."""
        if self.entry.text().strip() and self._waiting() is None and self._terms is not None:
            return not_in_list(self.entry.text(), self._terms)
        return ""

    def commit(self) -> None:
        """Make a chip of what stands in the line."""
        waiting = self._waiting()
        if waiting:
            self.entry.fill("")
            self._add(waiting)
            self._typed()

    def in_words(self, value: tuple[str, ...]) -> str:
        """Return the labels with commas."""
        return listed(self._label(one) for one in value)

    def set_name(self, name: str) -> None:
        """Name the line, and each chip by its value."""
        self.entry.setAccessibleName(name)
        self.setAccessibleName(name)

    def stops(self) -> list[QWidget]:
        """Return the line; the chips are reached from it by arrow keys."""
        return [self.entry]

    def _show(self, value: tuple[str, ...]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self.entry.fill("")
        for one in value:
            self._add(one)

    def _label(self, value: str) -> str:
        return self._terms.label(value) if self._terms is not None else value

    def _waiting(self) -> str | None:
        """Return the value that the line names, None where it names none."""
        text = stored_text(self.entry.text())
        code = self._terms.code(text) if self._terms is not None and text else None
        if code is not None:
            return code
        return text if text and self._own_words else None

    def _offer(self, typed: str) -> None:
        if self._terms is None:
            return
        choices = self._terms.choices(typed, without=self.value() if not typed else [c.value for c in self._chips])
        if typed and self._own_words and self._terms.code(typed) is None:
            own = translate("Form", "in your own words")
            choices.append(Choice(None, f"“{shortened(stored_text(typed))}”", own))
        self.entry.offer(typed, choices)

    def _choose(self, choice: Choice) -> None:
        value = stored_text(self.entry.text()) if choice.value is None else str(choice.value)
        self.entry.fill("")
        self._add(value)
        self._typed()

    def _add(self, value: str) -> None:
        if not value or any(chip.value == value for chip in self._chips):
            return
        chip = Chip(value, self._label(value))
        chip.removed.connect(lambda: self._remove(chip))
        chip.left.connect(lambda step: self._go(self._chips.index(chip) + step))
        chip.moved.connect(lambda step: self._move(chip, step))
        self._chips.append(chip)
        self._flow.insert(len(self._chips) - 1, chip)
        chip.show()
        self.updateGeometry()

    def _remove(self, chip: Chip) -> None:
        at = self._chips.index(chip)
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        had_focus = chip.hasFocus()
        chip.hide()
        chip.deleteLater()
        if had_focus:
            self._go(at)
        self.updateGeometry()
        self._typed()

    def _move(self, chip: Chip, step: int) -> None:
        at = self._chips.index(chip)
        to = min(len(self._chips) - 1, max(0, at + step))
        if to == at:
            return
        self._chips.insert(to, self._chips.pop(at))
        self._flow.removeWidget(chip)
        self._flow.insert(to, chip)
        self._typed()

    def _back(self, remove: bool) -> None:
        if not self._chips:
            return
        if remove:
            self._remove(self._chips[-1])
        else:
            self._go(len(self._chips) - 1)

    def _go(self, to: int) -> None:
        target: QWidget = self._chips[max(0, to)] if to < len(self._chips) and self._chips else self.entry
        target.setFocus(Qt.FocusReason.OtherFocusReason)
